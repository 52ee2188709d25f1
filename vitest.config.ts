import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: "fast",
          include: ["__tests__/{unit,golden,contract,property}/**/*.test.ts"],
        },
      },
      {
        test: {
          name: "e2e",
          include: ["__tests__/e2e/**/*.test.ts"],
          globalSetup: ["__tests__/e2e/build-once.ts"],
          // The official parser imports its JSON schemas without an import attribute.
          execArgv: ["--import", new URL("__tests__/e2e/harness/json-imports.mjs", import.meta.url).href],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
