import { styleText } from "node:util";
import type { Failure, FailureReport } from "../contracts/failure-report.ts";
import { terminal } from "../text/terminal.ts";

export interface TextOptions {
  /** Colour only where a person looks: on a terminal. */
  readonly colour: boolean;
  readonly explain: boolean;
}

type Style = Parameters<typeof styleText>[0];

const percent = (share: number): string => `${Math.round(share * 100)} %`;

const outcomeStyle = { failed: "red", "no-failure": "green", "not-determined": "yellow", "tool-error": "red" } as const;

/** How many further failures are listed below the root cause. */
const furtherFailures = 4;

function place({ job, step, evidence }: Failure): string {
  const [cause] = evidence;
  const parts = [
    job === null ? null : `job ${job}`,
    step === null ? null : `step "${step}"`,
    cause === undefined ? null : `line ${cause.line} of ${cause.log}`,
  ];
  return parts.filter((part) => part !== null).join(", ");
}

function excerpt({ evidence }: Failure): readonly string[] {
  const lines = evidence.toSorted((left, right) => left.line - right.line);
  const width = String(lines.at(-1)?.line ?? 0).length;
  return lines.map(
    ({ line, text, role }) => `${role === "cause" ? ">" : " "} ${String(line).padStart(width)} | ${text}`,
  );
}

/**
 * A report for people, on a terminal.
 * @param name how the user named the log
 * @returns lines without line feeds, safe to print anywhere
 */
export function reportText(name: string, report: FailureReport, { colour, explain }: TextOptions): readonly string[] {
  const paint = (style: Style, text: string): string =>
    colour ? styleText(style, text, { validateStream: false }) : text;
  // With its colon: a name that is one would begin a runner's command.
  const named = terminal(`${terminal(name)}:`);
  const lines = [`${paint("bold", named)} ${paint(outcomeStyle[report.outcome], report.outcome)}`];
  const say = (text: string): void => {
    lines.push(`  ${terminal(text)}`);
  };
  const [cause, ...others] = report.failures;
  if (report.note !== undefined) say(report.note);
  if (cause !== undefined) {
    lines.push(
      `  ${paint("bold", terminal(cause.title))} (${cause.category}, confidence ${percent(cause.confidence)})`,
    );
    say(place(cause));
    for (const line of excerpt(cause)) lines.push(`    ${paint(line.startsWith(">") ? "red" : "dim", terminal(line))}`);
    if (cause.transient) say("Running the same commit again may well pass.");
    if (explain) {
      say(`Why this line (rule ${cause.ruleId}; weights are log-odds):`);
      for (const { feature, weight } of cause.basis) say(`  ${weight >= 0 ? "+" : ""}${weight.toFixed(2)} ${feature}`);
    }
  }
  if (others.length > 0) say("Also seen:");
  for (const failure of others.slice(0, furtherFailures))
    say(
      `- line ${failure.evidence[0]?.line ?? "?"}: ${failure.message} (${failure.category}, ${percent(failure.confidence)})`,
    );
  for (const { count, reason } of report.truncated) say(`Left out: ${count}, because ${reason}.`);
  return lines;
}
