import { execFileSync } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { repository } from "../../src/product.ts";
import type { Subcommand } from "../subcommand.ts";
import { isOverBudget, tableOf, totalOf } from "./table.ts";

const root = resolve(import.meta.dirname, "../..");

/** The official workflow parser can't be imported before this: its JSON schemas lack an import attribute. */
const jsonImports: string = "../../__tests__/e2e/harness/json-imports.mjs";

export const requests: Subcommand = {
  name: "requests",
  usage: "",
  summary: "Counts what the bundled actions ask of GitHub, use by use, against a strict double; fails over budget.",
  async run(args) {
    parseArgs({ args: [...args], options: {} });
    const folder = await mkdtemp(join(tmpdir(), "auto-heal-bench-"));
    try {
      const dist = join(folder, "dist");
      execFileSync(process.execPath, [join(root, "scripts/build.ts"), dist], {
        stdio: ["ignore", "ignore", "inherit"],
      });
      await import(jsonImports);
      const { builtActions, putManifestsBeside } =
        await import("../../__tests__/e2e/harness/workflow-driver/packaged-actions.ts");
      const { measureAll } = await import("./scenarios.ts");
      putManifestsBeside(dist);
      const measured = await measureAll(builtActions(dist, repository));
      for (const line of tableOf(measured)) console.log(line);
      const over = measured.filter(isOverBudget);
      for (const each of over) console.error(`over budget: ${each.name}, ${totalOf(each)} requests`);
      if (over.length > 0) process.exitCode = 1;
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  },
};
