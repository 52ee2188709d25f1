import type { FixSearch } from "../fixes/propose.ts";
import type { WorkflowValidator } from "../ports.ts";
import type { SafeMarkdown } from "../text/brands.ts";
import { code, md } from "../text/markdown.ts";

const isWorkflow = (path: string): boolean => /^\.github\/workflows\/[^/]+\.ya?ml$/.test(path);

/** What the code host's parser says of the first workflow that was valid before the edits and is not after them. */
async function problemOf(
  fix: NonNullable<FixSearch["fix"]>,
  validator: WorkflowValidator,
): Promise<SafeMarkdown | null> {
  for (const edit of fix.edits) {
    if ((edit.kind !== "update" && edit.kind !== "create") || !isWorkflow(edit.path)) continue;
    const [problem] = await validator.problems(edit.path, edit.content);
    const before = fix.originals.get(edit.path);
    const wasValid = before === undefined || (await validator.problems(edit.path, before)).length === 0;
    if (problem !== undefined && wasValid)
      return md`The edits would make ${code(edit.path)} invalid: ${code(problem.message)}`;
  }
  return null;
}

/** Takes back a fix whose edits would make a valid workflow invalid by the code host's own rules. */
export async function withValidWorkflows(search: FixSearch, validator: WorkflowValidator): Promise<FixSearch> {
  const { fix, refusals } = search;
  const reason = fix === null ? null : await problemOf(fix, validator);
  if (fix === null || reason === null) return search;
  return { fix: null, refusals: [...refusals, { fixType: fix.fixType, reason }] };
}
