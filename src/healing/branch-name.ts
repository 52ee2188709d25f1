const root = "autofix";

/**
 * A segment that git accepts anywhere in a ref: lower-case ASCII letters, digits and single hyphens, none at an end.
 * That leaves out all that git-check-ref-format(1) forbids (`..`, `@{`, a leading `-`, `.lock`, control characters …).
 */
function slug(text: string, maxLength: number, whenEmpty: string): string {
  const words = text
    .normalize("NFKD")
    .toLowerCase()
    .replace(/\p{M}/gu, "")
    .replace(/[^a-z0-9]+/g, "-");
  return words.replace(/^-/, "").slice(0, maxLength).replace(/-$/, "") || whenEmpty;
}

/** `20260102-030405`, UTC. */
const stamp = (at: number): string => new Date(at).toISOString().slice(0, 19).replace(/[-:]/g, "").replace("T", "-");

/**
 * What the branches of one workflow's healings start with: `autofix/<workflow>/`.
 * @param workflow the workflow's name, hostile
 */
export function healingBranchPrefix(workflow: string): string {
  return `${root}/${slug(workflow, 40, "workflow")}/`;
}

/**
 * The name of a healing's branch: `autofix/<workflow>/<fix-type>/<YYYYMMDD-HHMMSS>`, at most 100 characters.
 * Names may clash within one second; the code host then refuses the second branch.
 * @param workflow the workflow's name, hostile
 * @param fixType the fixer's type, or the failure's category where no fixer applies
 * @param at milliseconds since 1970
 * @throws RangeError when `at` is not a time
 */
export function healingBranch({
  workflow,
  fixType,
  at,
}: {
  readonly workflow: string;
  readonly fixType: string;
  readonly at: number;
}): string {
  return `${healingBranchPrefix(workflow)}${slug(fixType, 30, "fix")}/${stamp(at)}`;
}

/** Tells whether a branch is a healing's, so that its own runs are not healed in turn. */
export function isHealingBranch(branch: string): boolean {
  return branch.startsWith(`${root}/`);
}
