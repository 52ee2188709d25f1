import * as fc from "fast-check";
import { createHash } from "node:crypto";
import type { Failure, FailureReport } from "../../../src/contracts/failure-report.ts";
import {
  fileModeCase,
  heal,
  type HealingCase,
  hostileCase,
  pythonRequirementCase,
  sampleRun,
} from "../../unit/healing/healing-case.ts";
import { hostileText } from "../text/hostile-text.ts";

/** What the sample needs, where every text comes from outside. */
export interface HostileReport {
  readonly report: FailureReport;
  readonly files: NonNullable<HealingCase["files"]>;
}

/** How many hostile texts go into one report. */
export const textsPerReport = 20;

const bases = [fileModeCase, pythonRequirementCase, hostileCase] as const;

/** All that one report is made of: enough hostile texts, and which kind of failure it is of. */
export const hostileMaterial = fc.record({
  base: fc.constantFrom(...bases),
  texts: fc.array(hostileText, { minLength: textsPerReport, maxLength: textsPerReport }),
});
export type HostileMaterial = typeof hostileMaterial extends fc.Arbitrary<infer Material> ? Material : never;

/**
 * A failure report in which every text that a log, a branch, a workflow, a commit or a user's own rule gives is hostile,
 * as the reader of a report that was handed over has to expect: nothing in it is sanitised.
 */
export async function hostileReport({ base, texts }: HostileMaterial, runId = sampleRun.runId): Promise<HostileReport> {
  const rest = texts[Symbol.iterator]();
  const next = (): string => rest.next().value ?? "";
  // A file's name is whatever git lets it be, and a fixer takes the path from the log.
  const file = `scripts/${next().replaceAll("\0", "")}.sh`;
  const { failure: given, files: known = {} } = base;
  const isScript = base === fileModeCase && runId % 2 === 0;
  const cause: Partial<Failure> = {
    ...given,
    title: next(),
    message: next(),
    job: next(),
    step: next(),
    evidence: [
      { log: next(), line: 44, text: next(), role: "cause" },
      { log: next(), line: 45, text: next(), role: "symptom" },
      { log: next(), line: 46, text: next(), role: "context" },
    ],
    location: { path: next(), line: 3 },
    captures: isScript ? { path: file } : { ...given?.captures, other: next() },
    basis: [{ feature: next(), weight: 1.2 }],
    suspects: [{ sha: "89abcdef0123456789abcdef0123456789abcdef", title: next(), path: next() }],
  };
  const { report } = await heal({
    failure: cause,
    report: {
      source: { ...sampleRun, runId, workflowName: next(), headBranch: next() },
      truncated: [{ what: "lines-cut", count: 2, reason: next() }],
      note: next(),
    },
  });
  // The same failure whatever the texts are, as far as a marker tells.
  const fingerprint = `v1-${createHash("sha256")
    .update(String(bases.indexOf(base)))
    .digest("hex")
    .slice(0, 20)}`;
  return {
    report: { ...report, fingerprint },
    files: isScript ? { [file]: "#!/bin/sh\nmake all\n" } : known,
  };
}
