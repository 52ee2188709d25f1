import { features } from "../../src/diagnosis/features.ts";
import { grounds, type RuleRecord } from "../../src/diagnosis/model.ts";
import { figuresOf } from "../accuracy/figures.ts";
import type { Verdict } from "../accuracy/verdict.ts";

/** What a fit found. */
export interface Model {
  /** In the order of `features`. */
  readonly weights: readonly number[];
  /** The intercept, then the weights of `grounds` in their order. */
  readonly calibration: readonly number[];
  /** By rule. */
  readonly records: ReadonlyMap<string, RuleRecord>;
}

const percent = (share: number | null): string => `${Math.round(100 * (share ?? 0))} %`;

/** A number as the formatter writes it; never `-0`. */
const decimal = (value: number): string => String(Number(value.toFixed(2)) + 0);

/** A key as the formatter writes it: quoted only where it must be. */
const key = (name: string): string => (/^[A-Za-z_]\w*$/.test(name) ? name : JSON.stringify(name));

const recordRows = (records: Model["records"]): string =>
  [...records]
    .toSorted(([left], [right]) => (left < right ? -1 : 1))
    .map(([id, { named, right }]) => `  ${key(id)}: { named: ${decimal(named)}, right: ${decimal(right)} },`)
    .join("\n");

const rows = (terms: readonly { readonly name: string }[], values: readonly number[], indent: string): string =>
  terms.map(({ name }, at) => `${indent}${key(name)}: ${decimal(values[at] ?? 0)},`).join("\n");

/**
 * Writes src/diagnosis/model-weights.ts.
 * @param verdicts on logs of projects that the fit had not seen
 * @param date the day of the fit, ISO 8601
 */
export function weightsFile(
  { weights, calibration, records }: Model,
  verdicts: readonly Verdict[],
  date: string,
): string {
  const all = figuresOf(verdicts);
  const actions = figuresOf(verdicts.filter(({ log }) => log.ci_system === "gha"));
  const [intercept = 0, ...groundWeights] = calibration;
  return `/**
 * The model's numbers, as fitted on ${date} by \`npm run bench -- fit\` on ${verdicts.length} failing logs with known root-cause
 * lines (conditional logit over the matched lines of a log, near-duplicates weighed together; L2). Cross-validated by
 * project: right first line in ${percent(all.hit)} of all logs, in ${percent(actions.hit)} of GitHub Actions logs. Log-odds per feature.
 */
export const weights: Readonly<Record<string, number>> = {
${rows(features, weights, "  ")}
};

/**
 * Turns what speaks for the first line of a log into a probability (logistic, log-odds per ground), as fitted on lines
 * that were first by weights that had not seen their log. Cross-validated by project: ${percent(all.gateShare)} of all logs get a
 * confidence above 0.70, ${percent(all.gatePrecision)} of those are right; calibration error ${(all.calibrationError ?? 0).toFixed(2)}.
 */
export const calibration: { readonly intercept: number; readonly grounds: Readonly<Record<string, number>> } = {
  intercept: ${decimal(intercept)},
  grounds: {
${rows(grounds, groundWeights, "    ")}
  },
};

/**
 * How often each rule's line was named first by weights that had not seen the log, and how often that was right; logs,
 * near-duplicates weighed together. Rules that were never named first are not listed.
 */
export const records: Readonly<Record<string, { readonly named: number; readonly right: number }>> = {
${recordRows(records)}
};
`;
}
