import { ArtifactNotFoundError, GHESNotSupportedError, InvalidResponseError, NetworkError } from "@actions/artifact";
import { UserError, type UserErrorCode } from "../errors.ts";

interface Fault {
  readonly code: UserErrorCode;
  readonly matches: (error: Error, status: number | null) => boolean;
  readonly reason: string;
  readonly remedy: string;
}

/**
 * What goes wrong with the artifact service, first match wins. The client wraps most errors in a plain Error, whose
 * message is then all there is. Source: actions/toolkit packages/artifact/src/internal/shared/artifact-twirp-client.ts
 * and src/internal/download/download-artifact.ts.
 */
const faults: readonly Fault[] = [
  {
    code: "artifact-unsupported",
    matches: (error) => error instanceof GHESNotSupportedError,
    reason: "GitHub Enterprise Server does not have this artifact service",
    remedy: "Pass the report by its path, within one job.",
  },
  {
    code: "artifact-unsupported",
    matches: (error) => /\bACTIONS_(?:RUNTIME_TOKEN|RESULTS_URL)\b/.test(error.message),
    reason: "artifacts can only be reached from a job of GitHub Actions",
    remedy: "Pass the report by its path.",
  },
  {
    code: "artifact-missing",
    matches: (error, status) => error instanceof ArtifactNotFoundError || status === 404 || status === 410,
    reason: "there is none, or it has expired",
    remedy: "Run the workflow again.",
  },
  {
    code: "not-permitted",
    matches: (_, status) => status === 401 || status === 403,
    reason: "the token does not allow it",
    remedy: "Give the job the permission actions: read.",
  },
  {
    code: "artifact-exists",
    matches: (error) => error.message.includes("(409)"),
    reason: "the run already has one of this name",
    remedy: "Choose another name.",
  },
  {
    code: "artifact-failed",
    matches: (error) => /storage quota/i.test(error.message),
    reason: "the artifact storage is full",
    remedy: "Delete old artifacts, or raise the storage limit.",
  },
  {
    code: "artifact-failed",
    matches: (error, status) =>
      error instanceof NetworkError ||
      error instanceof InvalidResponseError ||
      (status !== null && status >= 500) ||
      /^(?:Failed to \w+: |Unable to (?:download|make request)|Upload progress stalled)/.test(error.message),
    reason: "the artifact service did not answer as it should",
    remedy: "Run the job again; if that does not help, see githubstatus.com.",
  },
];

/**
 * Tells what the service or the user's settings cause from a bug.
 * @param cause what the artifact client threw
 * @param task what cannot be done, a sentence without its full stop
 * @returns what to throw: a UserError, or the cause itself
 */
export function artifactFault(cause: unknown, task: string): unknown {
  if (!(cause instanceof Error)) return cause;
  const status = "status" in cause && typeof cause.status === "number" ? cause.status : null;
  const fault = faults.find(({ matches }) => matches(cause, status));
  return fault === undefined ? cause : new UserError(fault.code, `${task}: ${fault.reason}`, fault.remedy, { cause });
}
