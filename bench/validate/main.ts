import { mkdtempSync, rmSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import type { Subcommand } from "../subcommand.ts";
import type { Form } from "./bare-pass.ts";
import { measureFiles } from "./many-files.ts";
import { mostMegabytes, type Pass, pass } from "./pass.ts";
import { type Configuration, writeWorkspace } from "./workspace.ts";

/** What is compared with a bare pass, and how many times as long it may take. */
const measurements: readonly {
  readonly form: Form;
  readonly configuration: Configuration;
  readonly words: string;
  readonly most: number;
}[] = [
  { form: "jsonl", configuration: "records.yml", words: "JSON Lines: schema, profile, drift", most: 2 },
  { form: "jsonl", configuration: "dataset.yml", words: "JSON Lines: the same and HuggingFace", most: 2.2 },
  { form: "csv", configuration: "records.yml", words: "CSV: schema, profile, drift", most: 1.6 },
];

const megabytes = { small: 200, big: 1000 } as const;
const rounds = 3;

const fastest = (passes: readonly Pass[], of: "seconds" | "cpuSeconds"): number =>
  Math.min(...passes.map((each) => each[of]));

/** Measures one of them, taking turns with the bare pass. @returns whether it keeps its bars */
function measure({ form, configuration, words, most }: (typeof measurements)[number], folder: string): boolean {
  const pairs = Array.from({ length: rounds }, () => ({
    bare: pass("bare", form, folder),
    checked: pass("validate", form, folder, configuration),
  }));
  const [bare, checked] = [pairs.map((pair) => pair.bare), pairs.map((pair) => pair.checked)];
  if (pairs.some((pair) => pair.bare.rows !== pair.checked.rows)) throw new Error("the row counts differ");
  const found = checked.flatMap(({ findings }) => findings);
  if (found.length > 0) throw new Error(`the records are good, and yet: ${found.join(", ")}`);
  const ratio = fastest(checked, "seconds") / fastest(bare, "seconds");
  const cpuRatio = fastest(checked, "cpuSeconds") / fastest(bare, "cpuSeconds");
  const peak = Math.max(...checked.map((each) => each.megabytes));
  console.log(
    `${words}: bare ${fastest(bare, "seconds").toFixed(2)} s, checked ${fastest(checked, "seconds").toFixed(2)} s, ratio ${ratio.toFixed(2)} (at most ${most}), of processor time ${cpuRatio.toFixed(2)}, peak ${Math.round(peak)} MB (at most ${mostMegabytes})`,
  );
  return ratio <= most && peak <= mostMegabytes;
}

export const validate: Subcommand = {
  name: "validate",
  usage: "[--big] [--files]",
  summary:
    "Compares the validation of a file of records with a bare pass of its parser, and measures its memory; with --files that of many small files.",
  async run(args) {
    const flag = { type: "boolean", default: false } as const;
    const { values } = parseArgs({ args: [...args], options: { big: flag, files: flag } });
    if (values.files) return measureFiles();
    const size = megabytes[values.big ? "big" : "small"] * 1_000_000;
    console.log(`files of ${size / 1_000_000} MB, ${availableParallelism()} processors`);
    const kept: boolean[] = [];
    for (const form of ["jsonl", "csv"] as const) {
      const folder = mkdtempSync(join(tmpdir(), "auto-heal-bench-"));
      try {
        writeWorkspace(folder, form, form === "csv" ? size / 4 : size);
        for (const each of measurements) if (each.form === form) kept.push(measure(each, folder));
      } finally {
        rmSync(folder, { recursive: true, force: true });
      }
    }
    if (kept.includes(false)) process.exitCode = 1;
  },
};
