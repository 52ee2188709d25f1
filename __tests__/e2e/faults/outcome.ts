import { isPull } from "../harness/github-double/lifecycle.ts";
import type { GitHub } from "../harness/github-double/start.ts";
import type { Comment } from "../harness/github-double/state.ts";

/** All that a healing left on GitHub, apart from what differs between two repositories with the same history. */
export interface Outcome {
  readonly issues: readonly unknown[];
  readonly branches: readonly unknown[];
  readonly pullRequests: readonly unknown[];
}

/** What a heal left. */
export interface Healed extends Outcome {
  /** Who gave an agent an order, once for each: by a task, or by a comment. */
  readonly orders: readonly string[];
}

/** A branch's time of making, a time for machines, and one for people. */
const times = /\b\d{8}-\d{6}\b|\b\d{4}-\d\d-\d\d[T ]\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?: UTC|Z)?/g;

/** What an island's end says of the text in it, which has times in it. */
const islandHashes = /(?<=^<!-- auto-heal:[\w-]+:end )[0-9a-f]+(?= -->$)/gm;

/** How the description says that the agent is asked: what was known of that when it was written. Who was asked, comments show. */
const handoffSection = /### (?:Handed over|Hand it to an agent)\n[\s\S]*?(?=\n### |\n<sub>|$)/;

/** @returns only what is open counts: a double that was closed at once is told of in it and hurts nobody */
export function outcomeOf(github: GitHub): Healed {
  const { git, issues, agentTasks } = github.state;
  const tip = git.branch("main") ?? "";
  const commits = git.lines(["rev-list", "--topo-order", "--reverse", "main"]);
  const branchTimes: string[] = [];
  // Times differ from run to run, but the same branch has to have the same one wherever it is named.
  const timeless = (time: string): string => {
    if (!/^\d{8}-/.test(time)) return "<time>";
    if (!branchTimes.includes(time)) branchTimes.push(time);
    return `<time ${branchTimes.indexOf(time) + 1}>`;
  };
  const same = (text: string | null): string =>
    commits
      .reduce(
        (told, sha, index) =>
          told.replaceAll(sha, `<commit ${index + 1}>`).replaceAll(sha.slice(0, 7), `<commit ${index + 1}>`),
        text ?? "",
      )
      .replace(times, timeless)
      .replace(islandHashes, "<hash>");
  const isOrder = ({ body }: Comment): boolean => body.startsWith("@copilot ");
  const said = (comments: readonly Comment[]): readonly string[] =>
    comments.filter((comment) => !isOrder(comment)).map(({ author, body }) => same(`${author}: ${body}`));
  const open = issues.filter(({ state }) => state === "open");
  return {
    issues: open
      .filter((issue) => !isPull(issue))
      .map(({ title, body, labels, assignees, comments }) => ({
        title,
        body: same(body),
        labels,
        assignees,
        comments: said(comments),
      })),
    // Of two healings one after the other, either may have the earlier name: time passes faster in a heal.
    branches: git
      .refs("refs/heads/autofix/")
      .map(({ ref, sha }) => {
        const { tree = null, message = null, parents = [] } = git.commit(sha) ?? {};
        return { ref: same(ref), tree, message: same(message), isOnTip: parents.join() === tip };
      })
      .toSorted((left, right) => left.ref.localeCompare(right.ref)),
    pullRequests: open.filter(isPull).map(({ title, body, labels, comments, pull }) => ({
      title,
      body: same(body).replace(handoffSection, "<handoff>"),
      labels,
      comments: said(comments),
      branch: same(pull.branch),
      base: pull.base,
      draft: pull.draft,
    })),
    orders: [
      ...agentTasks.map(({ creator }) => creator),
      ...issues.flatMap(({ comments }) => comments.filter(isOrder).map(({ author }) => author)),
    ],
  };
}
