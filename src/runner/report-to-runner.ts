import {
  endGroup,
  error as annotate,
  info,
  setFailed,
  setOutput,
  setSecret,
  startGroup,
  summary,
  warning,
} from "@actions/core";
import type { PlainText, SafeMarkdown } from "../text/brands.ts";

/** GitHub takes 1 MiB of summary a step (actions/runner FileCommandManager.cs); more is an error. In UTF-16 units. */
const summaryLimit = 300_000;

/** A line of the job log. The brand proves that the runner finds no command in it. */
export const logLine = (text: PlainText): void => info(text);
export const logWarning = (text: PlainText): void => warning(text);

/** Folds the lines that follow under a title, until `closeGroup`. */
export const openGroup = (title: PlainText): void => startGroup(title);
export const closeGroup = (): void => endGroup();

/** Turns the step red, with one line that says why. */
export const failStep = (why: PlainText): void => setFailed(why);

/** Sets the outputs of the step; null is an empty output. */
export function setOutputs(outputs: Readonly<Record<string, string | number | null>>): void {
  for (const [name, value] of Object.entries(outputs)) setOutput(name, value ?? "");
}

/** Makes the runner hide values that are not secrets of the workflow: tokens that came as inputs. */
export const hide = (values: readonly (string | null)[]): void => {
  for (const value of values) if (value !== null && value.length > 0) setSecret(value);
};

/** Adds to the job summary. A summary that can't be written is no reason to fail. */
export async function writeSummary(body: SafeMarkdown): Promise<void> {
  if ((process.env["GITHUB_STEP_SUMMARY"] ?? "") === "") return;
  await summary.addRaw(body.slice(0, summaryLimit), true).write();
}

/** An error on a line of a file, for the checks of the commit. */
export const annotateLine = (message: PlainText, file: PlainText, line: number): void =>
  annotate(message, { file, startLine: line });

/** A warning on a line of a file, for the checks of the commit. */
export const warnLine = (message: PlainText, file: PlainText, line: number): void =>
  warning(message, { file, startLine: line });
