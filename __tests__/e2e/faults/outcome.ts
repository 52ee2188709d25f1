import { isPull } from "../harness/github-double/lifecycle.ts";
import type { GitHub } from "../harness/github-double/start.ts";

/** All that a healing left on GitHub, apart from what differs between two repositories with the same history. */
export interface Outcome {
  readonly issues: readonly unknown[];
  readonly branches: readonly unknown[];
  readonly pullRequests: readonly unknown[];
}

/** @returns only what is open counts: a double that was closed at once is told of in it and hurts nobody */
export function outcomeOf(github: GitHub): Outcome {
  const { git, issues } = github.state;
  const tip = git.branch("main") ?? "";
  const same = (text: string | null): string =>
    (text ?? "").replaceAll(tip, "<tip>").replaceAll(tip.slice(0, 7), "<tip>");
  const open = issues.filter(({ state }) => state === "open");
  return {
    issues: open
      .filter((issue) => !isPull(issue))
      .map(({ title, body, labels, comments }) => ({ title, body: same(body), labels, comments: comments.map(said) })),
    branches: git.refs("refs/heads/autofix/").map(({ ref, sha }) => {
      const { tree = null, message = null, parents = [] } = git.commit(sha) ?? {};
      return { ref, tree, message: same(message), isOnTip: parents.join() === tip };
    }),
    pullRequests: open.filter(isPull).map(({ title, body, labels, comments, pull }) => ({
      title,
      body: same(body),
      labels,
      comments: comments.map(said),
      branch: pull.branch,
      base: pull.base,
      draft: pull.draft,
    })),
  };
}

const said = ({ author, body }: { readonly author: string; readonly body: string }): string => `${author}: ${body}`;
