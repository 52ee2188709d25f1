import { z } from "zod";
import type { RecordedCall } from "./call.ts";
import { loginOf } from "./render/users.ts";
import type { State } from "./state.ts";

const refBody = z.looseObject({ ref: z.string().optional() });
const pullBody = z.looseObject({ draft: z.boolean().optional() });
const liftingMutations =
  /markPullRequestReadyForReview|mergePullRequest|enablePullRequestAutoMerge|addPullRequestReview|enqueuePullRequest/;

/** Whether a branch has commits of somebody else that no other branch has. */
function holdsWorkOfOthers(state: State, ref: string, login: string | null): boolean {
  const tip = state.git.resolve(ref);
  if (tip === null) return false;
  const others = ["--not", `--exclude=${ref.replace("refs/heads/", "")}`, "--branches"];
  const commits = state.git.lines(["rev-list", tip, ...others]);
  return commits.some((sha) => loginOf(state.git.commit(sha)?.author.email ?? "") !== login);
}

const forbiddenRoutes: readonly { readonly method: string; readonly path: RegExp; readonly deed: string }[] = [
  { method: "PUT", path: /\/pulls\/\d+\/merge(?:-async)?$/, deed: "merges a pull request" },
  { method: "POST", path: /\/(?:merges|merge-upstream)$/, deed: "merges a branch" },
  { method: "POST", path: /\/pulls\/\d+\/reviews(?:\/\d+\/events)?$/, deed: "reviews a pull request" },
  { method: "POST", path: /\/actions\/runs\/\d+\/approve$/, deed: "approves a workflow run" },
  { method: "PUT", path: /\/contents\//, deed: "commits without the branch's pull request" },
];

/**
 * The product's promise, kept by the double whatever a test looks at: it never merges, never approves, never lifts a
 * draft, opens drafts only, never moves the default
 * branch, and deletes nobody's work. Gives the deed that a request would be, or null.
 */
export function forbiddenDeed(call: RecordedCall, state: State): string | null {
  const route = forbiddenRoutes.find(({ method, path }) => method === call.method && path.test(call.path));
  if (route !== undefined) return route.deed;
  switch (call.operation) {
    case "graphql":
      return liftingMutations.test(JSON.stringify(call.body)) ? "merges, approves or lifts a draft" : null;
    case "pulls/create":
      return pullBody.safeParse(call.body).data?.draft === true ? null : "opens a pull request that is no draft";
    case "git/create-ref":
    case "git/update-ref":
    case "git/delete-ref": {
      const ref = refBody.safeParse(call.body).data?.ref ?? call.path.replace(/^.*?\/git\/refs\//, "refs/");
      if (ref === `refs/heads/${state.defaultBranch}`) return "moves the default branch";
      return call.operation === "git/delete-ref" && holdsWorkOfOthers(state, ref, call.login)
        ? "deletes a branch that others worked on"
        : null;
    }
    case null:
    default:
      return null;
  }
}
