import type { Review } from "../ports.ts";
import type { SafeMarkdown } from "../text/brands.ts";
import { code, joinMarkdown, md, prose } from "../text/markdown.ts";
import { call, pages } from "./call.ts";
import type { Client } from "./client.ts";
import { isFault, isRefusal } from "./faults.ts";
import { mayWrite } from "./issues.ts";
import { writeAgain } from "./write-once.ts";

const verdicts: Readonly<Record<string, Review["verdict"]>> = {
  APPROVED: "approved",
  CHANGES_REQUESTED: "changes-requested",
};

/** Who may have write access, by GitHub's `author_association`; what it calls CONTRIBUTOR anybody may be. */
const insiders: ReadonlySet<string> = new Set(["OWNER", "MEMBER", "COLLABORATOR"]);

/**
 * Tells the repository's own people from passers-by. A job's token does not see who belongs to an organisation without
 * showing it, and takes them for contributors (exercism/python#3276): of such a one it is asked whether they may write.
 */
export function knowInsiders(client: Client): (login: string, association: string) => Promise<boolean> {
  const writers = new Map<string, Promise<boolean>>();
  return async (login, association) => {
    if (insiders.has(association)) return true;
    const asked = writers.get(login) ?? seesWriter(client, login);
    writers.set(login, asked);
    return asked;
  };
}

/** A token that may not ask takes nobody's word for an insider's. */
async function seesWriter(client: Client, login: string): Promise<boolean> {
  try {
    return await mayWrite(client, login);
  } catch (error) {
    if (!isFault(error, "not-permitted")) throw error;
    return false;
  }
}

/** The reviews of a pull request, the newest last. A dismissed one counts no more. */
export async function reviews(
  client: Client,
  number: number,
  isInsider: ReturnType<typeof knowInsiders>,
): Promise<readonly Review[]> {
  const found: Review[] = [];
  for await (const { data } of pages(client, "pulls/list-reviews", { pull_number: number })) {
    for (const { id, user, state, author_association, html_url } of data) {
      const verdict = verdicts[state] ?? "other";
      const isPerson = user !== null && user.type !== "Bot";
      found.push({
        id: Number(id),
        author: user?.login ?? "somebody",
        verdict,
        fromInside: isPerson && verdict !== "other" && (await isInsider(user.login, author_association)),
        url: html_url,
      });
    }
  }
  return found;
}

/** GitHub refuses all of them for one who may not review (not a collaborator, the author): then each is asked alone. */
export async function requestReviewers(
  client: Client,
  number: number,
  reviewers: readonly string[],
): Promise<SafeMarkdown | null> {
  const ask = async (asked: readonly string[]): Promise<void> => {
    const teams = asked.filter((name) => name.includes("/")).map((name) => name.replace(/^.*\//, ""));
    const people = asked.filter((name) => !name.includes("/"));
    const request = { pull_number: number, reviewers: people, team_reviewers: teams };
    await writeAgain(() => call(client, "pulls/request-reviewers", request));
  };
  const refused: SafeMarkdown[] = [];
  const isRefused = (error: unknown): boolean => isRefusal(error, 422, /./) || isFault(error, "not-permitted");
  try {
    await ask(reviewers);
    return null;
  } catch (error) {
    if (!isRefused(error)) throw error;
  }
  for (const reviewer of reviewers) {
    try {
      await ask([reviewer]);
    } catch (error) {
      if (!isRefused(error)) throw error;
      refused.push(code(reviewer));
    }
  }
  return refused.length === 0
    ? null
    : md`GitHub does not take ${joinMarkdown(refused, ", ")} as a reviewer here: ${prose("see the configuration's key")} ${code("reviewers")}.`;
}
