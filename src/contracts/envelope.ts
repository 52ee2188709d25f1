import { z } from "zod";
import { UserError } from "../errors.ts";
import { type Failure, FailureReport, failureReportVersion } from "./failure-report.ts";
import { FixProposal, fixProposalVersion } from "./fix-proposal.ts";

/**
 * The largest inline JSON, in UTF-8 bytes. One action input is one environment string, at most 131,058 bytes on
 * Linux (MAX_ARG_STRLEN less name and NUL); a quarter is left for what a consumer's workflow adds around it.
 */
export const inlineLimit = 96 * 1024;

interface Contract<S extends z.ZodType> {
  readonly name: string;
  readonly schema: S;
  readonly version: number;
}

const invalid = (contract: Contract<z.ZodType>, where: string, why: string, cause?: unknown): UserError =>
  new UserError(
    "contract-invalid",
    `${where} is not a ${contract.name}${why}`,
    "Pass the file as auto-heal wrote it.",
    { cause },
  );

function decode<S extends z.ZodType>(contract: Contract<S>, text: string, where: string): z.output<S> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (cause) {
    throw invalid(contract, where, ": it is not JSON", cause);
  }
  const found = z.looseObject({ schemaVersion: z.number() }).safeParse(value).data?.schemaVersion;
  if (found !== undefined && found > contract.version) {
    throw new UserError(
      "contract-newer",
      `${where} is a ${contract.name} of schema version ${found}, and this auto-heal reads up to version ${contract.version}`,
      "Use the same release of auto-heal for every step.",
    );
  }
  const result = contract.schema.safeParse(value);
  if (result.success) return result.data;
  const issue = result.error.issues[0];
  const at = issue === undefined || issue.path.length === 0 ? "" : ` at ${issue.path.join(".")}`;
  throw invalid(contract, where, `${at}: ${issue?.message ?? "its form is unknown"}`);
}

const reports = { name: "failure report", schema: FailureReport, version: failureReportVersion } as const;
const proposals = { name: "fix proposal", schema: FixProposal, version: fixProposalVersion } as const;

/**
 * Reads a failure report from JSON text.
 * @param where how to name the text's origin in an error: a path or an input's name
 * @throws UserError `contract-invalid`, or `contract-newer` for a report of a later schema version
 */
export const decodeFailureReport = (text: string, where: string): FailureReport => decode(reports, text, where);

/** Reads a fix proposal from JSON text; see {@link decodeFailureReport}. */
export const decodeFixProposal = (text: string, where: string): FixProposal => decode(proposals, text, where);

const bytes = (value: unknown): number => Buffer.byteLength(JSON.stringify(value));
const dropContext = (failure: Failure): Failure => ({
  ...failure,
  evidence: failure.evidence.filter((line) => line.role !== "context"),
});
const causeOnly = (failure: Failure): Failure => ({
  ...failure,
  evidence: failure.evidence.filter((line) => line.role === "cause"),
  suspects: [],
});

/**
 * Makes a report fit: context evidence goes first, then symptoms, then the lowest-ranked failures; the root cause never.
 * @param report any report
 * @param limit UTF-8 bytes of its JSON
 * @returns the report itself when it fits, else a copy whose `truncated` names what went
 */
export function fitReport(report: FailureReport, limit = inlineLimit): FailureReport {
  if (bytes(report) <= limit) return report;
  const reason = `the report was cut to ${limit} bytes`;
  const lines = (failures: readonly Failure[]): number =>
    failures.reduce((sum, failure) => sum + failure.evidence.length, 0);
  const cut = (failures: Failure[]): FailureReport => {
    const evidence = lines(report.failures.slice(0, failures.length)) - lines(failures);
    const dropped = report.failures.length - failures.length;
    return {
      ...report,
      failures,
      truncated: [
        ...report.truncated,
        ...(evidence > 0 ? [{ what: "evidence" as const, count: evidence, reason }] : []),
        ...(dropped > 0 ? [{ what: "failures" as const, count: dropped, reason }] : []),
      ],
    };
  };
  for (const shrink of [dropContext, causeOnly]) {
    const smaller = cut(report.failures.map(shrink));
    if (bytes(smaller) <= limit) return smaller;
  }
  let kept = report.failures.map(causeOnly);
  while (kept.length > 1 && bytes(cut(kept)) > limit) kept = kept.slice(0, Math.ceil(kept.length / 2));
  return cut(kept);
}
