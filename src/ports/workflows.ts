import type { Untrusted } from "../text/brands.ts";

/** What is wrong with a workflow file, as the code host's own parser says it. */
export interface WorkflowProblem {
  readonly line: number;
  readonly column: number;
  readonly message: Untrusted;
}

/** Checks workflow files by the rules of the code host. */
export interface WorkflowValidator {
  /** @param path of the file, for messages */
  problems(path: string, text: Untrusted): Promise<readonly WorkflowProblem[]>;
}
