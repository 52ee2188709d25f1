import { defineConfig } from "vitest/config";

export default defineConfig({
  test: { include: ["__tests__/browser/**/*.test.ts"], testTimeout: 120_000 },
});
