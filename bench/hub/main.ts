import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { UserError } from "../../src/errors.ts";
import type { Subcommand } from "../subcommand.ts";
import { runBuilderCases } from "./builder-cases.ts";
import { measureSpeed } from "./speed.ts";

/** Bars: share of the builder cases, time against the bare loop, peak memory in MB. */
const bars = { builderCases: 0.9, ratio: 1.2, megabytes: 220 } as const;

const bytesPerMegabyte = 1_000_000;

async function scoreBuilderCases(folder: string): Promise<boolean> {
  const outcomes = await runBuilderCases(folder);
  const missed = outcomes.filter(({ difference }) => difference !== null);
  for (const { id, difference } of missed) console.log(`  ${id}: ${difference}`);
  const share = outcomes.length === 0 ? 0 : 1 - missed.length / outcomes.length;
  console.log(`builder cases ${outcomes.length - missed.length}/${outcomes.length}`);
  return share >= bars.builderCases;
}

function scoreSpeed(megabytes: number): boolean {
  const { parseSeconds, checkSeconds, ratio, peakMegabytes } = measureSpeed(megabytes * bytesPerMegabyte);
  console.log(
    `JSON Lines of ${megabytes} MB: bare split + JSON.parse ${parseSeconds.toFixed(2)} s, check ${checkSeconds.toFixed(2)} s`,
  );
  console.log(
    `ratio ${ratio.toFixed(2)} (at most ${bars.ratio}), peak ${Math.round(peakMegabytes)} MB (at most ${bars.megabytes})`,
  );
  return ratio <= bars.ratio && peakMegabytes <= bars.megabytes;
}

function sizeOf(text: string): number {
  const megabytes = Number(text);
  if (Number.isInteger(megabytes) && megabytes >= 0) return megabytes;
  throw new UserError("input-invalid", `--megabytes is "${text}"`, "Give a whole number; 0 leaves the speed out.");
}

export const hub: Subcommand = {
  name: "hub",
  usage: "<cases folder> [--megabytes <n>]",
  summary: "Scores the HuggingFace check on cases that call a builder with arguments, and its speed and memory.",
  async run(args) {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { megabytes: { type: "string", default: "1000" } },
    });
    const [folder] = positionals;
    if (folder === undefined)
      throw new UserError("input-missing", "no folder is given", "Name the folder that holds cases.jsonl.");
    const megabytes = sizeOf(values.megabytes);
    const scored = await scoreBuilderCases(resolve(folder));
    const fast = megabytes === 0 || scoreSpeed(megabytes);
    if (!scored || !fast) process.exitCode = 1;
  },
};
