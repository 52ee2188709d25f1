/** A small repository that fails, for the documentation: the fixer really runs on it. */
export interface FixSample {
  readonly fixType: string;
  /** What it leaves alone: a list without a full stop. */
  readonly leaves: string;
  /** The steps of the job, as the workflow has them; a sample for a workflow of its own gives `workflow`. */
  readonly steps: string;
  /** What stands between the job's name and its steps. */
  readonly head?: string;
  /** The failed step as the log opens it; null for a job that never began. */
  readonly step: string | null;
  /** What the log says below. */
  readonly log: readonly string[];
  readonly files?: Readonly<Record<string, string>>;
  /** Absent where the fixer makes no edits by itself. */
  readonly shows: "diff" | "nothing";
}

export const checkout = "      - uses: actions/checkout@v6\n";
/** The runner's last line of a step that failed. */
export const exit = (code = 1): string => `##[error]Process completed with exit code ${code}.`;
