import type { SafeMarkdown, Untrusted } from "../text/brands.ts";
import { island, replaceIsland } from "../text/island.ts";
import { code, link, md } from "../text/markdown.ts";
import type { HealingTexts } from "./healing-texts.ts";
import { pushesEdits } from "./proposal.ts";

const name = "pull-request";

function status({ proposal, refusal }: HealingTexts): SafeMarkdown {
  if (proposal.branch === null) return md`There is no pull request. ${proposal.reason}`;
  const branch = code(proposal.branch);
  const isFix = pushesEdits(proposal);
  if (refusal === undefined) {
    return isFix
      ? md`A draft pull request with the fix comes from the branch ${branch}.`
      : md`auto-heal opens a draft pull request with this diagnosis and asks an agent for the fix. A person reviews and merges it.`;
  }
  const held = isFix ? md`The fix is on the branch ${branch}` : md`The branch ${branch} was made for the fix`;
  const open =
    refusal.compareUrl === null ? md`` : md` ${link(md`Open the pull request yourself`, refusal.compareUrl)}.`;
  return md`> [!IMPORTANT]\n> ${held}, but there is no pull request. ${refusal.reason}${open}`;
}

/** What an issue says of its pull request: that it comes, or why there is none. Null where no branch was made. */
export function pullRequestStatus(texts: HealingTexts): SafeMarkdown | null {
  return texts.proposal.branch === null ? null : island(name, status(texts));
}

/** The same in an issue that is open already. @returns null when the body has no place for it */
export function updatePullRequestStatus(body: Untrusted, texts: HealingTexts): SafeMarkdown | null {
  return replaceIsland(name, body, status(texts));
}
