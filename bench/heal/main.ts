import { writeFile } from "node:fs/promises";
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { fileFault, quotePath } from "../../src/files/file-fault.ts";
import type { Subcommand } from "../subcommand.ts";
import { rowOf, summaryOf, tableOf } from "./table.ts";
import { isBad } from "./verdict.ts";

/** The official workflow parser can't be imported before this: its JSON schemas lack an import attribute. */
const jsonImports: string = "../../__tests__/e2e/harness/json-imports.mjs";

/**
 * A path as whoever called meant it: npm runs scripts in the package's folder, and says where it was called itself.
 * Source: npm documentation, "npm run", `INIT_CWD`.
 */
const given = (path: string): string =>
  resolve((process.env["npm_lifecycle_event"] === "bench" ? process.env["INIT_CWD"] : undefined) ?? ".", path);

export const heal: Subcommand = {
  name: "heal",
  usage: "[--scenarios DIR] [--json FILE]",
  summary: "Breaks small repositories, heals them, and runs the failing workflow again; fails on any wrong fix.",
  async run(args) {
    const { values } = parseArgs({
      args: [...args],
      options: {
        scenarios: { type: "string", default: resolve(import.meta.dirname, "../scenarios") },
        json: { type: "string" },
      },
    });
    await import(jsonImports);
    const { measureAll } = await import("./bench.ts");
    // Whoever waits sees each scenario as it ends; the table on standard output has them in the order of their names.
    const results = await measureAll(given(values.scenarios), (result) => {
      for (const line of rowOf(result)) console.error(line);
    });
    for (const line of tableOf(results)) console.log(line);
    if (values.json !== undefined) {
      const path = given(values.json);
      await writeFile(path, `${JSON.stringify(summaryOf(results), null, 2)}\n`).catch((cause: unknown) => {
        throw fileFault(cause, "write", quotePath(path));
      });
    }
    if (results.some(isBad)) process.exitCode = 1;
  },
};
