import { availableParallelism } from "node:os";
import { defineConfig } from "vitest/config";

/** The official workflow parser imports its JSON schemas without an import attribute. */
const execArgv = ["--import", new URL("__tests__/e2e/harness/json-imports.mjs", import.meta.url).href];

export default defineConfig({
  test: {
    // More than there are processors: end-to-end tests wait half of their time, for timers and for each other's processes.
    maxWorkers: Math.ceil(availableParallelism() * 1.5),
    projects: [
      {
        test: {
          name: "fast",
          include: ["__tests__/{unit,golden,contract,property}/**/*.test.ts"],
          // These share no state, so a worker loads the sources once, not once for each file.
          isolate: false,
          execArgv,
          // Some start processes, which takes its time where others run as well.
          testTimeout: 30_000,
          hookTimeout: 30_000,
        },
      },
      {
        test: {
          name: "e2e",
          include: ["__tests__/e2e/**/*.test.ts"],
          globalSetup: ["__tests__/e2e/build-once.ts"],
          execArgv,
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
