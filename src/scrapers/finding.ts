import type { Evidence, Failure, Location } from "../contracts/failure-report.ts";
import { failureFingerprint } from "../diagnosis/fingerprint.ts";
import { plain } from "../text/sanitise.ts";
import { type FindingKind, findingKinds, type KindRow, type Severity } from "./finding-kinds.ts";

export type ScraperStep = "tests" | "run" | "outputs";

interface Common {
  readonly scraper: string;
  readonly step: ScraperStep;
  /** What is the same from run to run, sanitised: no counts and no values. The fingerprint is made of it. */
  readonly message: string;
  /** Counts and names that may differ from run to run, sanitised; null where there are none. */
  readonly detail: string | null;
  /** The cause first. */
  readonly evidence: readonly [Evidence, ...Evidence[]];
  readonly location?: Location;
  /** What a fixer has to know, sanitised. */
  readonly captures?: Readonly<Record<string, string>>;
}

/** One thing that is wrong with a scraper: found by the validation itself, or named by the command's own output. */
export type Finding =
  | (Common & { readonly kind: FindingKind })
  | (Common & { readonly kind: "diagnosed"; readonly failure: Failure });

export const severityOf = (finding: Finding): Severity =>
  finding.kind === "diagnosed" ? "error" : findingKinds[finding.kind].severity;

export const titleOf = (finding: Finding): string =>
  finding.kind === "diagnosed" ? finding.failure.title : findingKinds[finding.kind].title;

/** A finding in one line, counts included. */
export const wordsOf = ({ message, detail }: Finding): string => (detail === null ? message : `${message} (${detail})`);

/**
 * Writes a finding down as a failure.
 * @param configPath part of the fingerprint, as the workflow's path is in that of a run's failure
 */
export function failureOf(finding: Finding, configPath: string): Failure {
  if (finding.kind === "diagnosed") return finding.failure;
  const { category, title, confidence, basis, transient = false }: KindRow = findingKinds[finding.kind];
  const { scraper, message, evidence, location, captures = {} } = finding;
  return {
    ruleId: `scraper-${finding.kind}`,
    category,
    title,
    message: plain(wordsOf(finding), 500),
    job: scraper,
    step: finding.step,
    evidence: [...evidence],
    ...(location === undefined ? {} : { location }),
    captures: { ...captures },
    confidence,
    basis: [{ feature: basis, weight: Math.log(confidence / (1 - confidence)) }],
    transient,
    fingerprint: failureFingerprint({ workflow: configPath, job: scraper, category, message }),
    suspects: [],
  };
}
