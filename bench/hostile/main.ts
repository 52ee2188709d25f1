import { parseArgs } from "node:util";
import type { Subcommand } from "../subcommand.ts";

/** The official workflow parser can't be imported before this: its JSON schemas lack an import attribute. */
const jsonImports: string = "../../__tests__/e2e/harness/json-imports.mjs";
const wanted = 100_000;

export const hostile: Subcommand = {
  name: "hostile",
  usage: "[--texts COUNT]",
  summary: `Sends ${wanted.toLocaleString("en")} hostile texts through every output, and looks for any that comes out raw.`,
  async run(args) {
    const { values } = parseArgs({ args: [...args], options: { texts: { type: "string", default: String(wanted) } } });
    await import(jsonImports);
    const { playHostile } = await import("./play.ts");
    const start = performance.now();
    const { texts, outputs } = await playHostile(Number(values.texts));
    const seconds = Math.round((performance.now() - start) / 1000);
    console.log(`${texts} hostile texts, none of them raw in ${outputs} outputs (${seconds} seconds)`);
  },
};
