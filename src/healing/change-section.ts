import type { FixSearch } from "../fixes/propose.ts";
import type { SafeMarkdown } from "../text/brands.ts";
import { code, fence, joinMarkdown, md, prose } from "../text/markdown.ts";
import { mute } from "./mute.ts";
import { type Proposal, pushesEdits } from "./proposal.ts";
import { unifiedDiff } from "./unified-diff.ts";
import { bulleted, certainty, percent } from "./wording.ts";

/** Where a text stands. What a pull request says may become a commit message, see `mute.ts`. */
export type TextPlace = "issue" | "pull-request";

/** A longer diff is better read on the code host. In UTF-16 units. */
const diffLimit = 15_000;

/** How the shown diff relates to the patch, and what a reader can do with it. */
const uses = {
  exact: md`To use it, save the lines above as ${code("heal.patch")} and run ${code("git apply heal.patch")}.`,
  readable: md`What is shown is made readable and may differ from the exact patch: make the change by hand.`,
  none: md`The change is too large to show here.`,
} as const;

/** The edits as a diff to read; null when it is too large. */
function shownDiff(
  { edits }: Proposal,
  { fix }: FixSearch,
  place: TextPlace,
): { readonly body: SafeMarkdown | null; readonly use: keyof typeof uses } {
  const patch = unifiedDiff(edits, fix?.originals ?? new Map()).replace(/\n$/, "");
  if (patch.length > diffLimit) return { body: null, use: "none" };
  const body = fence(place === "pull-request" ? mute(patch) : patch, "diff");
  return { body, use: body.includes(`\n${patch}\n`) ? "exact" : "readable" };
}

/** What a reader of an issue can do with the diff that it shows: `none` where it shows none. */
export const diffUse = (proposal: Proposal, search: FixSearch): keyof typeof uses =>
  shownDiff(proposal, search, "issue").use;

/** How sure the fix is: as sure as the cause and the fixer together. */
function fixConfidence({ confidence }: Proposal, { fix }: FixSearch): SafeMarkdown {
  return md`That this heals it is **${certainty(confidence)}**: the confidence in the cause, times ${percent(fix?.certainty ?? 0)} for the fixer.`;
}

/** Why there are no edits: what each fixer that knows this kind of failure said. */
export function refusalsSection({ refusals }: FixSearch): SafeMarkdown {
  if (refusals.length === 0) return md`### No fix yet\n\nauto-heal has no fixer for this kind of failure.`;
  const reasons = refusals.map(({ fixType, reason }) => md`${code(fixType)}: ${reason}`);
  return joinMarkdown(
    [
      md`### No fix yet`,
      md`A fixer knows this kind of failure, but it makes no change when it is in doubt:`,
      bulleted(reasons),
    ],
    "\n\n",
  );
}

/** What the guard did not let through; null when it passed. */
function guardNote({ guard }: Proposal): SafeMarkdown | null {
  if (guard.kind === "passed") return null;
  const refusals = guard.refusals.map(({ rule, path, reason, hunk }) => {
    const place = hunk === undefined ? md`${code(path)}` : md`${code(path)}, ${code(hunk)}`;
    return md`${code(rule)}: ${prose(reason)} (${place})`;
  });
  return md`The guard refuses it:\n\n${bulleted(refusals)}`;
}

/** The edits, why they heal and how surely; and who is to apply them, where they are not pushed. */
export function changeSection(proposal: Proposal, search: FixSearch, place: TextPlace): SafeMarkdown {
  const { body, use } = shownDiff(proposal, search, place);
  const isPushed = pushesEdits(proposal);
  const parts = [
    isPushed ? md`### The fix` : md`### A fix that was not pushed`,
    proposal.summary,
    body ?? uses.none,
    fixConfidence(proposal, search),
    isPushed ? null : guardNote(proposal),
    isPushed || proposal.guard.kind === "refused" || body === null ? null : md`${proposal.reason} ${uses[use]}`,
  ];
  return joinMarkdown(
    parts.filter((part) => part !== null),
    "\n\n",
  );
}
