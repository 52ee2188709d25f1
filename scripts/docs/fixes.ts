import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { diagnose } from "../../src/diagnosis/diagnosis.ts";
import { catalogueRules } from "../../src/diagnosis/known-rules.ts";
import { LogScanner } from "../../src/diagnosis/scan.ts";
import { fixers } from "../../src/fixes/fixers.ts";
import { guardRules } from "../../src/fixes/guard.ts";
import { type Fix, proposeFix } from "../../src/fixes/propose.ts";
import { neededToken } from "../../src/healing/proposal.ts";
import { unifiedDiff } from "../../src/healing/unified-diff.ts";
import { LogReader } from "../../src/logs/log-reader.ts";
import type { RepositoryFiles, TreeEntry } from "../../src/ports.ts";
import type { FixSample } from "./fix-sample.ts";
import { sampleOf } from "./fix-samples.ts";
import { markdownTable } from "./markdown-table.ts";
import { replaceMarkedSection } from "./marked-section.ts";

const workflowPath = ".github/workflows/ci.yml";

/** A sample's repository in memory. An empty file stands for a submodule, which is listed and can't be read. */
function repositoryOf({ files = {}, head = "    runs-on: ubuntu-latest\n", steps }: FixSample): RepositoryFiles {
  const workflow = `name: CI\non: push\njobs:\n  build:\n${head}    steps:\n${steps}`;
  const entries = Object.entries({ [workflowPath]: workflow, ...files }).map(([path, text]) => {
    const mode: TreeEntry["mode"] = text === "" ? "160000" : "100644";
    return { text, entry: { path, mode, sha: createHash("sha1").update(text).digest("hex") } };
  });
  return {
    commit: "0".repeat(40),
    list: () => Promise.resolve(entries.map(({ entry }) => entry)),
    read: (path) => Promise.resolve(entries.find(({ text, entry }) => entry.path === path && text !== "") ?? null),
  };
}

/** The failure that the diagnosis finds in a sample's log. */
function rootCauseOf({ step, log }: FixSample) {
  const scanner = new LogScanner("build.txt", catalogueRules);
  const reader = new LogReader((line) => scanner.push(line), { job: "build", step: null });
  const opening = step === null ? [] : [`##[group]Run ${step}`, step, "##[endgroup]"];
  reader.push(Buffer.from(`${[...opening, ...log].join("\n")}\n`));
  reader.finish();
  return diagnose([{ scan: scanner.finish(), job: "build", cutLines: reader.cutLines }], "ci.yml").failures[0];
}

/** Heals a sample. @throws Error when the fixer does not, so that no example is out of date */
async function fixOf(sample: FixSample): Promise<Fix> {
  const failure = rootCauseOf(sample);
  if (failure === undefined) throw new Error(`the sample of ${sample.fixType} has no failure`);
  const { fix, refusals } = await proposeFix(failure, repositoryOf(sample), { workflowPath, disabled: [] });
  if (fix?.fixType === sample.fixType) return fix;
  const why = refusals.map(({ fixType, reason }) => `${fixType}: ${reason}`).join(" ");
  throw new Error(`the sample of ${sample.fixType} is not healed by it (${failure.ruleId}). ${why}`);
}

async function sectionOf(fixType: string, title: string): Promise<string> {
  const sample = sampleOf(fixType);
  const lines = [`### ${fixType}`, "", title, ""];
  if (sample.shows === "diff") {
    const fix = await fixOf(sample);
    const cause = rootCauseOf(sample)?.message ?? "";
    const token =
      neededToken([...fix.edits]) === "workflow-token"
        ? "a token that may push workflow files; without it the patch stands in the issue"
        : "no more than the job's own token";
    const diff = unifiedDiff(fix.edits, fix.originals).replace(/^diff --git .*\n(?=---)/gm, "");
    lines.push("```text", cause, "```", "", "```diff", diff.trimEnd(), "```", "", `- Needs ${token}.`);
  }
  lines.push(`- Leaves alone: ${sample.leaves}.`, "");
  return lines.join("\n");
}

/** `npm run bench -- heal --json`, as far as it is shown; with the day it ran. */
interface HealRate {
  readonly date: string;
  readonly totals: Readonly<
    Record<
      "run" | "patch",
      Readonly<
        Record<
          "github-token" | "workflow-token",
          {
            readonly healed: number;
            readonly fixable: number;
            readonly rightlyLeft: number;
            readonly unfixable: number;
            readonly wronglyHealed: number;
          }
        >
      >
    >
  >;
}

function healRate(): string {
  const { date, totals }: HealRate = JSON.parse(readFileSync(join(import.meta.dirname, "heal-rate.json"), "utf8"));
  const proofs = { run: "running the workflow", patch: "the patch alone" } as const;
  const tokens = {
    "github-token": "the job's own token",
    "workflow-token": "a token that may push workflow files",
  } as const;
  const rows = (["run", "patch"] as const).flatMap((proof) =>
    (["github-token", "workflow-token"] as const).map((token) => {
      const { healed, fixable, rightlyLeft, unfixable, wronglyHealed } = totals[proof][token];
      return [
        proofs[proof],
        tokens[token],
        `${healed} of ${fixable}`,
        `${rightlyLeft} of ${unfixable}`,
        `${wronglyHealed}`,
      ];
    }),
  );
  return `Measured on ${date}.\n\n${markdownTable(["Proven by", "With", "Healed", "Rightly left alone", "Wrongly healed"], rows)}`;
}

/**
 * Renders the fixers, each with an edit that it made just now, the guard's rules and the heal rate into docs/fixes.md.
 * @param current the page now
 * @throws Error when a fixer has no sample or does not heal it
 */
export async function withFixes(current: string | null): Promise<string> {
  const sections: string[] = [];
  for (const { fixType, title } of fixers) sections.push(await sectionOf(fixType, title));
  const rules = guardRules.map(({ name, title }) => [`\`${name}\``, title]);
  const rendered = {
    rate: healRate(),
    fixers: sections.join("\n").trimEnd(),
    guard: markdownTable(["Rule", "Refuses"], rules),
  };
  return Object.entries(rendered).reduce((text, [name, part]) => replaceMarkedSection(text, name, part), current ?? "");
}
