export type AnnotationLevel = "notice" | "warning" | "error";

export interface Annotation {
  readonly level: AnnotationLevel;
  readonly message: string;
  readonly title: string | null;
  readonly file: string | null;
  readonly line: number | null;
}

export type Outcome = "success" | "failure" | "skipped";

export interface StepResult {
  readonly id: string;
  /** Before `continue-on-error`. */
  readonly outcome: Outcome;
  /** After it. */
  readonly conclusion: Outcome;
  readonly outputs: Readonly<Record<string, string>>;
  /** What the process wrote, byte for byte as UTF-8. */
  readonly rawLog: string;
  /** What people see: commands carried out, secrets masked. */
  readonly log: string;
  /** Masked, as it is uploaded; empty when it was too large. */
  readonly summary: string;
  readonly annotations: readonly Annotation[];
  readonly exitCode: number | null;
}

export interface JobResult {
  readonly id: string;
  /** With the matrix' values, as GitHub names it. */
  readonly name: string;
  readonly result: Outcome;
  readonly outputs: Readonly<Record<string, string>>;
  readonly steps: readonly StepResult[];
  /** The runner's own remarks, such as an output it dropped. */
  readonly warnings: readonly string[];
  /** A step's result by its id. @throws Error when the job has no such step */
  step(id: string): StepResult;
}

export interface WorkflowResult {
  readonly conclusion: "success" | "failure";
  readonly jobs: readonly JobResult[];
  /** A job's result by its id. @throws Error when there is none */
  job(id: string): JobResult;
}
