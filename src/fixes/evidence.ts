import type { Evidence, Failure } from "../contracts/failure-report.ts";

/** The lines that the report keeps around a cause: each with how far below the cause it stands (negative: above). */
export function nearbyLines({ evidence }: Failure): readonly { readonly offset: number; readonly text: string }[] {
  const cause = evidence.find(({ role }) => role === "cause");
  if (cause === undefined) return [];
  const near = ({ log, role }: Evidence): boolean => log === cause.log && role !== "symptom";
  return evidence.filter(near).map(({ line, text }) => ({ offset: line - cause.line, text }));
}

/** The texts of the lines below the cause, in order, as far as the report keeps them. */
export const linesBelow = (failure: Failure): readonly string[] =>
  nearbyLines(failure)
    .filter(({ offset }) => offset > 0)
    .map(({ text }) => text);

/** The texts of the lines above the cause, the nearest first, as far as the report keeps them. */
export const linesAbove = (failure: Failure): readonly string[] =>
  nearbyLines(failure)
    .filter(({ offset }) => offset < 0)
    .toReversed()
    .map(({ text }) => text);

/** The code that the step ended with, as far as the report says. make ends with 2 and xargs with 123, whatever their command did. */
export function stepExitCode({ evidence }: Failure): number | null {
  const codes = evidence
    .filter(({ role }) => role === "symptom")
    .flatMap(({ text }) => /\bexit code (\d+)/.exec(text)?.[1] ?? []);
  const [code] = codes;
  return code === undefined ? null : Number(code);
}
