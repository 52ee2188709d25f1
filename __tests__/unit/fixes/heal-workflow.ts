import { expect } from "vitest";
import type { Failure } from "../../../src/contracts/failure-report.ts";
import type { Fixer } from "../../../src/fixes/fixer.ts";
import { diffLines } from "../../../src/fixes/line-diff.ts";
import { workflowValidator } from "../../../src/workflows/workflow-validator.ts";
import { diagnoseLines } from "../diagnosis/read.ts";
import { repository, type SampleFile } from "./repository.ts";

export interface BrokenWorkflow {
  readonly workflow: string;
  /** The failed step as a job's log shows it: its action, or its script's first line. None for a job that never began. */
  readonly step?: string;
  /** What it printed. */
  readonly log: readonly string[];
  /** The job as the run shows it, where the log's place tells. */
  readonly job?: string;
  readonly files?: Readonly<Record<string, SampleFile>>;
}

const path = ".github/workflows/ci.yml";

/** The root cause that the diagnosis finds in the log. */
export function failureOf({ step, log, job }: BrokenWorkflow): Failure {
  const opening = step === undefined ? [] : [`##[group]Run ${step}`, step, "##[endgroup]"];
  const [failure] = diagnoseLines(...opening, ...log, "##[error]Process completed with exit code 1.").failures;
  if (failure === undefined) throw new Error(`no failure found in: ${log.join("\n")}`);
  return job === undefined ? failure : { ...failure, job };
}

const shown = (before: string, after: string): readonly string[] =>
  diffLines(before, after)
    .filter(({ kind }) => kind !== "same")
    .map(({ kind, text }) => `${kind === "added" ? "+" : "-"} ${text.replace(/\n$/, "")}`);

/**
 * Diagnoses a log and lets a fixer heal the workflow. What it made must be valid for GitHub's own parser.
 * @returns the lines that changed, with `+` or `-` in front; for a refusal its reason alone, or that the failure is `unrelated`
 */
export async function heal(fixer: Fixer, broken: BrokenWorkflow): Promise<readonly string[]> {
  const failure = failureOf(broken);
  expect(fixer.applies(failure), `applies to ${failure.ruleId}: ${failure.message}`).toBe(true);
  const files = repository({ [path]: broken.workflow, ...broken.files });
  const result = await fixer.propose(failure, files, { workflowPath: path });
  if (result.kind !== "fix") return [result.kind === "refused" ? result.reason : result.kind];
  const [edit, ...more] = result.edits;
  if (edit?.kind !== "update" || more.length > 0) throw new Error("not one updated file");
  const before = (await files.read(edit.path))?.text ?? "";
  expect(await workflowValidator.problems(path, before)).toEqual([]);
  expect(await workflowValidator.problems(path, edit.content)).toEqual([]);
  return shown(before, edit.content);
}

/** A workflow of one job. @param steps their lines, indented as `steps` of a job are */
export const job = (steps: string, head = "    runs-on: ubuntu-latest\n"): string =>
  `name: CI\non: push\n\njobs:\n  test: # all of it\n${head}    steps:\n${steps}`;
