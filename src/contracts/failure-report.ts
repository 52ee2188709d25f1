import { z } from "zod";
import { Category } from "./categories.ts";

/** What a line of evidence is to its failure. A failure has exactly one `cause` line, and it comes first. */
export const EvidenceRole = z.enum(["cause", "symptom", "context"]);

export const Evidence = z.strictObject({
  /** The log that holds the line: a path, or the entry's name inside a run-log archive. */
  log: z.string(),
  /** 1-based, in the log as downloaded, lines separated by LF. */
  line: z.number().int().positive(),
  /** The line's text, sanitised and redacted. */
  text: z.string(),
  role: EvidenceRole,
  /** 1-based, in the step: code hosts count a step's lines from its own start. Absent where the log names no step. */
  stepLine: z.number().int().positive().optional(),
});
export type Evidence = z.infer<typeof Evidence>;

/** A failure's stable key, with its version. Strict, because it goes where nobody sees it: markers, names of artifacts. */
const Fingerprint = z.string().regex(/^v\d{1,4}-[0-9a-f]{20}$/);

export const Location = z.strictObject({
  /** As the log names it, sanitised; relative to the repository where that could be told. */
  path: z.string(),
  line: z.number().int().positive().optional(),
  column: z.number().int().positive().optional(),
});
export type Location = z.infer<typeof Location>;

/** One reason for a confidence: a feature that held and what it added to the score (log-odds). */
export const ConfidenceReason = z.strictObject({ feature: z.string(), weight: z.number() });
export type ConfidenceReason = z.infer<typeof ConfidenceReason>;

export const Suspect = z.strictObject({ sha: z.string(), title: z.string(), path: z.string() });

export const Failure = z.strictObject({
  /** The rule that matched, or the name of the general form that the line has. */
  ruleId: z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/),
  category: Category,
  /** One line for people, made of our own words. */
  title: z.string(),
  /** The root-cause text, sanitised and redacted. */
  message: z.string(),
  job: z.string().nullable(),
  step: z.string().nullable(),
  evidence: z.array(Evidence).min(1),
  location: Location.optional(),
  /** What the rule captured, sanitised and redacted. */
  captures: z.record(z.string(), z.string()),
  /** Probability, 0..1, that the cause line is the root cause. */
  /** Where the code host shows the cause line; absent for a bare log. */
  url: z.string().optional(),
  confidence: z.number().min(0).max(1),
  basis: z.array(ConfidenceReason),
  /** True when running the same commit again may well pass. */
  transient: z.boolean(),
  fingerprint: Fingerprint,
  suspects: z.array(Suspect),
});
export type Failure = z.infer<typeof Failure>;

export const ReportSource = z.discriminatedUnion("kind", [
  z.strictObject({
    kind: z.literal("workflow-run"),
    repository: z.string(),
    workflowName: z.string(),
    workflowPath: z.string(),
    runId: z.number().int(),
    attempt: z.number().int().positive(),
    event: z.string(),
    headBranch: z.string().nullable(),
    headSha: z.string(),
    /** `owner/name` of the repository that the commit is from; null when that repository is gone. */
    headRepository: z.string().nullable(),
    conclusion: z.string().nullable(),
    url: z.string(),
  }),
  z.strictObject({
    kind: z.literal("scraper-validation"),
    configPath: z.string(),
    sha: z.string(),
    runUrl: z.string().nullable(),
    /** The workflow run that validated, as the code host or the runner tells it; absent outside of one. */
    run: z
      .strictObject({
        id: z.number().int(),
        attempt: z.number().int().positive(),
        event: z.string(),
        branch: z.string().nullable(),
        workflowPath: z.string().nullable(),
      })
      .optional(),
  }),
  z.strictObject({
    kind: z.literal("log-file"),
    path: z.string(),
    /** Absent where nothing says which workflow the log is of. */
    workflowPath: z.string().optional(),
  }),
]);
export type ReportSource = z.infer<typeof ReportSource>;

/** What was left out of a report, and why: nothing is dropped in silence. */
export const Truncation = z.strictObject({
  what: z.enum(["lines-cut", "evidence", "failures", "entries", "bytes"]),
  count: z.number().int().positive(),
  reason: z.string(),
});
export type Truncation = z.infer<typeof Truncation>;

export const failureReportVersion = 1;

export const FailureReport = z.strictObject({
  schemaVersion: z.literal(failureReportVersion),
  source: ReportSource,
  outcome: z.enum(["failed", "no-failure", "not-determined", "tool-error"]),
  /** Ranked: the first is the root cause. Empty unless the outcome is `failed`. */
  failures: z.array(Failure),
  /** Of the root cause; for `not-determined` of workflow, job, step and exit code; otherwise null. */
  fingerprint: Fingerprint.nullable(),
  /** ISO 8601, UTC. */
  generatedAt: z.string().regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?Z$/),
  truncated: z.array(Truncation),
  /** For `not-determined`: what was looked at. For `tool-error`: what went wrong and what to do. */
  note: z.string().optional(),
});
export type FailureReport = z.infer<typeof FailureReport>;
