/** What a UserError is about; also printed, so that scripts can tell them apart. */
export type UserErrorCode =
  | "archive-invalid"
  | "archive-too-large"
  | "artifact-exists"
  | "artifact-failed"
  | "artifact-missing"
  | "artifact-unsupported"
  | "base-moved"
  | "branch-exists"
  | "command-missing"
  | "config-invalid"
  | "contract-invalid"
  | "contract-newer"
  | "file-missing"
  | "file-unreadable"
  | "file-unwritable"
  | "input-missing"
  | "input-invalid"
  | "log-empty"
  | "log-missing"
  | "logs-expired"
  | "no-logs"
  | "not-found"
  | "not-permitted"
  | "output-exists"
  | "rate-limited"
  | "repository-dirty"
  | "repository-missing"
  | "repository-too-large"
  | "setting-required"
  | "token-refused"
  | "unavailable";

/**
 * A fault that the user can mend: one line that says what is wrong and where, and what to do about it.
 * Everything else that is thrown is a bug of ours and is shown with its stack.
 */
export class UserError extends Error {
  override readonly name = "UserError";
  readonly code: UserErrorCode;
  /** What to do, one sentence. */
  readonly remedy: string;

  constructor(code: UserErrorCode, problem: string, remedy: string, options?: ErrorOptions) {
    super(problem, options);
    this.code = code;
    this.remedy = remedy;
  }

  /** The one line that people see. */
  get sentence(): string {
    return `${this.message}. ${this.remedy}`;
  }
}
