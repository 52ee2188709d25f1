import type { Failure } from "../contracts/failure-report.ts";
import type { Edit, FileMode } from "../contracts/fix-proposal.ts";
import type { RepositoryFiles, TreeEntry } from "../ports.ts";
import type { SafeMarkdown } from "../text/brands.ts";
import type { Permission } from "./guard/permissions.ts";

/** Where a failure comes from, as far as that narrows down what to edit. */
export interface FailureOrigin {
  /** The path of the workflow that failed; null for a log whose workflow is not known. */
  readonly workflowPath: string | null;
  /** What else the logs say went wrong, the likeliest first; absent where nobody has looked. */
  readonly others?: readonly Failure[];
}

/** A value, or why there is none. */
export type Found<T> = { readonly value: T } | { readonly reason: SafeMarkdown };

/** The fix command that has to run over a fix's edits. */
export interface Completion {
  /** Under which `fixes.commands` lists it. */
  readonly fixType: string;
  /** Why the edits alone would not do, and that no such command is listed. */
  readonly reason: SafeMarkdown;
}

/** What a fixer found: the edits that heal the failure, or why it makes none. */
export type FixResult =
  | {
      readonly kind: "fix";
      readonly edits: readonly Edit[];
      /** The change in the imperative, short enough for the subject of a commit. */
      readonly title: SafeMarkdown;
      /** What is changed and why that heals the failure: one or two sentences. */
      readonly summary: SafeMarkdown;
      /** Actions for a person or an agent, in order. */
      readonly plan: readonly SafeMarkdown[];
      readonly risks: readonly SafeMarkdown[];
      /** The probability that the edits heal the failure, where it differs from the fixer's own. */
      readonly certainty?: number;
      /** Set when the edits heal only together with what a fix command makes of them. */
      readonly completion?: Completion;
      /** Set when the edits grant the permission for want of which a request was refused: the only one that they may. */
      readonly asked?: Permission;
    }
  | {
      readonly kind: "refused";
      /** Why, as whole sentences. */
      readonly reason: SafeMarkdown;
    }
  /** The repository shows that the failure is not of the kind that the fixer heals, so that it has nothing to say. */
  | { readonly kind: "unrelated" };

/** One way to heal one kind of failure by pure edits. A fixer in doubt refuses and says so; it never guesses. */
export interface Fixer {
  /** Its name in branch names, the configuration and the metrics. */
  readonly fixType: string;
  /** What it does, for the documentation. */
  readonly title: string;
  /** The probability, 0..1, that the edits heal the failure, given that the diagnosis is right. */
  readonly certainty: number;
  /** It mends the same fault wherever the workflow has it, in other jobs too. */
  readonly isWide?: true;
  applies(failure: Failure): boolean;
  /**
   * @param failure a failure that the fixer applies to; every string in it is hostile
   * @param files the repository at the commit that the edits are made against
   */
  propose(failure: Failure, files: RepositoryFiles, origin: FailureOrigin): Promise<FixResult>;
}

/** Short for a refusal. */
export function refused(reason: SafeMarkdown): FixResult {
  return { kind: "refused", reason };
}

/** Short for a failure that is none of the fixer's concern after all. */
export const unrelated: FixResult = { kind: "unrelated" };

/** The mode that an edit of a file's content leaves as it is. */
export const fileModeOf = (entry: TreeEntry): FileMode => (entry.mode === "100755" ? "100755" : "100644");
