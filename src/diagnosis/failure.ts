import type { Evidence, Failure, Location } from "../contracts/failure-report.ts";
import type { LogLine } from "../logs/log-line.ts";
import { plain } from "../text/sanitise.ts";
import { failureFingerprint, undeterminedFingerprint } from "./fingerprint.ts";
import { basisOf, type Confidence, type Scored } from "./model.ts";
import type { LogScan, StepScan } from "./scan.ts";

/** How long a line of evidence may be, in UTF-16 units. */
const evidenceLength = 500;
/** How long a captured text may be: a list of a hundred versions is read as a whole. */
const captureLength = 4000;

/** Failures that stand close together show the same lines. */
const shown = new WeakMap<LogLine, string>();

function shownText(line: LogLine): string {
  let text = shown.get(line);
  if (text === undefined) shown.set(line, (text = plain(line.text, evidenceLength)));
  return text;
}

/** @param own the step of the cause, which mostly is the line's as well */
function evidence({ log, steps }: LogScan, own: StepScan, line: LogLine, role: Evidence["role"]): Evidence {
  const step =
    line.step === null || line.stepIndex === own.index ? own : steps.find(({ index }) => index === line.stepIndex);
  return {
    log,
    line: line.number,
    text: shownText(line),
    role,
    ...(line.step === null || step === undefined ? {} : { stepLine: line.number - step.firstLine + 1 }),
  };
}

/** Where hosted and container jobs check the repository out. Source: actions/runner src/Runner.Common/Constants.cs. */
const checkout = /^(?:\/home\/runner\/work|\/__w|\/Users\/runner\/work|[A-Za-z]:[\\/]a)[\\/][^\\/]+[\\/][^\\/]+[\\/]/;

function location(captures: Readonly<Record<string, string>>): Location | undefined {
  const path = captures["path"];
  if (path === undefined) return undefined;
  const at = (name: "line" | "column"): number | undefined => {
    const value = Number(captures[name]);
    return Number.isSafeInteger(value) && value > 0 ? value : undefined;
  };
  const line = at("line");
  const column = at("column");
  return {
    path: plain(path.replace(checkout, ""), evidenceLength),
    ...(line === undefined ? {} : { line }),
    ...(column === undefined ? {} : { column }),
  };
}

const exitCode = ({ setting: { step } }: Scored): number | null =>
  step.exits.find(({ code }) => code !== null)?.code ?? null;

/** So many of the lines by which a step failed are shown. */
const shownSymptoms = 2;

/** The lines around a cause, and those by which its step failed. */
function surroundings(scan: LogScan, { candidate, setting: { step } }: Scored): readonly Evidence[] {
  const context = [...candidate.before, ...candidate.after].filter(({ text }) => text.trim() !== "");
  const lines = new Map(context.map((line) => [line.number, evidence(scan, step, line, "context")]));
  const exits = new Set(step.exits.map(({ line }) => line).filter((line) => line !== candidate.line.number));
  let symptoms = 0;
  for (const { line } of exits.size === 0 ? [] : scan.candidates) {
    if (!exits.has(line.number)) continue;
    lines.set(line.number, evidence(scan, step, line, "symptom"));
    symptoms += 1;
    if (symptoms === shownSymptoms) break;
  }
  return [...lines.values()].toSorted((left, right) => left.line - right.line);
}

/**
 * Writes a ranked line down as a failure.
 * @param scored the line
 * @param sure how likely it is the root cause
 * @param place the workflow (its path or name) and the job, null where the source does not say
 */
export function toFailure(
  scan: LogScan,
  scored: Scored,
  sure: Confidence,
  place: { readonly workflow: string | null; readonly job: string | null },
): Failure {
  const { candidate } = scored;
  const { rule, line, text } = candidate;
  const job = line.job ?? place.job;
  const where = location(candidate.captures);
  const message = plain(text.trim(), evidenceLength);
  return {
    ruleId: rule.id,
    category: rule.category,
    title: rule.title,
    message,
    job: job === null ? null : plain(job),
    step: line.step === null ? null : plain(line.step, evidenceLength),
    evidence: [evidence(scan, scored.setting.step, line, "cause"), ...surroundings(scan, scored)],
    ...(where === undefined ? {} : { location: where }),
    captures: Object.fromEntries(
      Object.entries(candidate.captures).map(([name, value]) => [name, plain(value, captureLength)]),
    ),
    confidence: sure.value,
    basis: [...sure.basis, ...basisOf(scored)],
    transient: rule.transient ?? false,
    // Last words may change from run to run; where they were said does not.
    fingerprint:
      rule.kind === "place"
        ? undeterminedFingerprint({ workflow: place.workflow, job, step: line.step, exitCode: exitCode(scored) })
        : failureFingerprint({ workflow: place.workflow, job, category: rule.category, message }),
    suspects: [],
  };
}
