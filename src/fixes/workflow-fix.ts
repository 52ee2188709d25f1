import type { SafeMarkdown } from "../text/brands.ts";
import { code, md } from "../text/markdown.ts";
import { fileModeOf, type FixResult, refused } from "./fixer.ts";
import type { WorkflowFile } from "./workflow-jobs.ts";
import { editYaml } from "./yaml-edit.ts";
import type { YamlChange } from "./yaml-splices.ts";

/** What is said about a fix; one sentence or more each. */
export interface FixText {
  readonly title: SafeMarkdown;
  readonly summary: SafeMarkdown;
  /** What was done, in order; that the workflow is to be run again is added. */
  readonly plan: readonly SafeMarkdown[];
  readonly risks: readonly SafeMarkdown[];
}

/**
 * A fix that changes one workflow file, or the refusal when the file has a form in which that cannot be done by the
 * smallest edits.
 */
export function workflowFix(file: WorkflowFile, changes: readonly YamlChange[], text: FixText): FixResult {
  const content = editYaml(file.text, changes);
  if (content === null || content === file.text) {
    return refused(
      md`${code(file.path)} has a form in which this cannot be changed safely, such as an anchor that is used twice.`,
    );
  }
  return {
    kind: "fix",
    edits: [{ kind: "update", path: file.path, content, mode: fileModeOf(file.entry), baseSha: file.entry.sha }],
    ...text,
    plan: [...text.plan, md`Run the workflow again.`],
  };
}
