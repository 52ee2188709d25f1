import { z } from "zod";
import type { SafeMarkdown, Untrusted } from "../text/brands.ts";
import { island, readIsland, replaceIsland } from "../text/island.ts";
import { code, fence, joinMarkdown, link, marker, md, prose } from "../text/markdown.ts";
import { diffUse } from "./change-section.ts";
import type { HealingTexts, Setback } from "./healing-texts.ts";
import { readComment } from "./marker.ts";
import { pushesEdits } from "./proposal.ts";

const name = "pull-request";
const tag = "auto-heal:pull-request:v1";

/**
 * What the next run has to know of a setback, kept in the issue itself. `withdrawn`: there will be no pull request, and
 * the healing is complete without one. `not-handed-over`: there is one, and the agent is still to be asked. `assigned`: an
 * agent has the issue itself, so there will be no branch of ours; `unassigned`: it is still to get it.
 */
const PullRequestState = z.enum(["withdrawn", "not-handed-over", "assigned", "unassigned"]);
export type PullRequestState = z.infer<typeof PullRequestState>;
const Remembered = z.object({ state: PullRequestState });

const important = (text: SafeMarkdown): SafeMarkdown => md`> [!IMPORTANT]\n> ${text}`;

function refused({ proposal }: HealingTexts, branch: SafeMarkdown, setback: Extract<Setback, { kind: "refused" }>) {
  const held = pushesEdits(proposal)
    ? md`The fix is on the branch ${branch}`
    : md`The branch ${branch} was made for the fix`;
  const open =
    setback.compareUrl === null ? md`` : md` ${link(md`Open the pull request yourself`, setback.compareUrl)}.`;
  return important(md`${held}, but there is no pull request. ${setback.reason}${open}`);
}

function withdrawn({ reason, agent }: Extract<Setback, { kind: "withdrawn" }>): SafeMarkdown {
  const none = md`There is no branch and no pull request of auto-heal's. ${reason}`;
  if (agent === null) return important(none);
  if (agent.state === "asked" || agent.state === "started")
    return md`${none} This issue is assigned to an agent instead, which opens a draft pull request of its own. A person reviews and merges it.`;
  const why = agent.proof === null ? md`` : md` ${prose(agent.proof, 500)}`;
  return important(
    md`${none} No agent could be asked by this issue.${why} Assign it to one yourself, or write the fix on any branch.`,
  );
}

const assigned = md`This issue is assigned to an agent, which opens a draft pull request of its own; auto-heal makes none. A person reviews and merges it.`;

function unassigned({ agent }: Extract<Setback, { kind: "unassigned" }>): SafeMarkdown {
  if (agent === null) return md`auto-heal assigns this issue to an agent, and makes no branch of its own.`;
  const why = agent.proof === null ? md`` : md` ${prose(agent.proof, 500)}`;
  return important(
    md`This issue was to be assigned to an agent, and that failed.${why} auto-heal tries again when the failure comes again. Assign it to one yourself, or write the fix on any branch.`,
  );
}

function notHandedOver(
  branch: SafeMarkdown,
  { agent, comment }: Extract<Setback, { kind: "not-handed-over" }>,
): SafeMarkdown {
  const why = agent.proof === null ? md`` : md` ${prose(agent.proof, 500)}`;
  const told = important(
    md`A draft pull request comes from the branch ${branch}, but the agent could not be asked.${why} auto-heal asks again when the failure comes again. To ask it now, post this comment on the pull request yourself:`,
  );
  return md`${told}\n\n${fence(comment)}`;
}

/** How a person applies a fix that was not pushed, by what the issue shows of it further down. */
const byHand = {
  exact: md` To apply it by hand, save the lines of the diff below as ${code("heal.patch")} and run ${code("git apply heal.patch")}.`,
  readable: md` To apply it by hand, make the change that is shown below.`,
  none: md``,
} as const;

function described(texts: HealingTexts, branch: SafeMarkdown): SafeMarkdown {
  const { proposal, setback } = texts;
  switch (setback?.kind) {
    case undefined:
      return pushesEdits(proposal)
        ? md`A draft pull request with the fix comes from the branch ${branch}.`
        : md`auto-heal opens a draft pull request with this diagnosis and asks an agent for the fix. A person reviews and merges it.`;
    case "refused":
      return refused(texts, branch, setback);
    case "not-pushed":
      return important(
        md`The fix could not be pushed, so there is no branch and no pull request: ${setback.reason}${byHand[diffUse(texts.proposal, texts.search)]}`,
      );
    case "withdrawn":
      return withdrawn(setback);
    case "not-handed-over":
      return notHandedOver(branch, setback);
    case "assigned":
      return assigned;
    case "unassigned":
      return unassigned(setback);
  }
}

function status(texts: HealingTexts): SafeMarkdown {
  const { proposal, setback } = texts;
  if (proposal.branch === null && setback === undefined) return md`There is no pull request. ${proposal.reason}`;
  const state = PullRequestState.safeParse(setback?.kind).data;
  const remembered = state === undefined ? [] : [marker(tag, { state })];
  return joinMarkdown([...remembered, described(texts, code(proposal.branch ?? ""))], "\n\n");
}

/** What an issue says of its pull request: that it comes, or why there is none. Null where no branch was made. */
export function pullRequestStatus(texts: HealingTexts): SafeMarkdown | null {
  const { proposal, setback } = texts;
  return proposal.branch === null && setback === undefined ? null : island(name, status(texts));
}

/** The same in an issue that is open already. @returns null when the body has no place for it */
export function updatePullRequestStatus(body: Untrusted, texts: HealingTexts): SafeMarkdown | null {
  return replaceIsland(name, body, status(texts));
}

/**
 * What an earlier run left in an issue about its pull request.
 * @param body of an issue of ours
 * @returns null when there was no setback that the next run has to know of
 */
export function pullRequestState(body: Untrusted): PullRequestState | null {
  const line = readIsland(name, body)?.split("\n", 1)[0] ?? "";
  return Remembered.safeParse(readComment(tag, line)).data?.state ?? null;
}
