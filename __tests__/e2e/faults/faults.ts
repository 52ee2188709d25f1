import type { FaultResponse } from "../harness/github-double/faults.ts";

/** One thing that goes wrong. */
export interface NamedFault {
  readonly name: string;
  readonly respond: FaultResponse;
}

const secondaryLimit = {
  message: "You have exceeded a secondary rate limit. Please wait a few minutes before you try again.",
  documentation_url: "https://docs.github.com/rest/overview/rate-limits-for-the-rest-api#about-secondary-rate-limits",
};
const page = { headers: { "content-type": "text/html" }, body: "<html><body>One moment, please</body></html>" };

const invalid = (message: string, errors: readonly unknown[] = []): FaultResponse => ({
  status: 422,
  body: errors.length === 0 ? { message } : { message, errors },
});
const refusal = (resource: string, message: string): FaultResponse =>
  invalid("Validation Failed", [{ resource, code: "custom", message }]);

/** What may happen to any request, by the name that the table shows, in its order. */
const everywhere: readonly NamedFault[] = [
  { name: "kill-before", respond: "kill-before" },
  { name: "kill-after", respond: "kill-after" },
  { name: "reset", respond: "reset" },
  { name: "reset-after", respond: "reset-after" },
  { name: "timeout", respond: "timeout" },
  // Malformed JSON: the request took effect, and its answer ends in the middle.
  { name: "cut", respond: "cut" },
  // A proxy answers in GitHub's place that all is well; nothing took effect.
  { name: "200-page", respond: { status: 200, ...page } },
  { name: "500", respond: { status: 500 } },
  { name: "502", respond: { status: 502, ...page } },
  { name: "403-wait", respond: { status: 403, headers: { "retry-after": "7" }, body: secondaryLimit } },
  { name: "403", respond: { status: 403, body: secondaryLimit } },
  { name: "404", respond: { status: 404, body: { message: "Not Found" } } },
  { name: "422", respond: invalid("Validation Failed", [{ resource: "Request", code: "invalid", field: "body" }]) },
];

/**
 * The refusals that GitHub has for one request only, each here without the reason for it.
 * Sources: release-plz/action#518 and github/gh-aw (references), peter-evans/create-pull-request#4088 (commits),
 * SWE-agent/SWE-agent#179 (drafts), ovity/octotree#557 (exists), github/gh-aw isLabelTransientError (node).
 */
const refusals: Readonly<Record<string, Readonly<Record<string, FaultResponse>>>> = {
  "git/create-tree": { "422-object": invalid("tree.sha is not a valid blob") },
  "git/create-commit": { "422-object": invalid("Tree SHA does not exist") },
  "git/create-ref": {
    "422-exists": invalid("Reference already exists"),
    "422-update": invalid("Reference update failed"),
    "422-object": invalid("Object does not exist"),
  },
  "pulls/create": {
    "422-exists": refusal("PullRequest", "A pull request already exists for octo-org:autofix."),
    "422-commits": refusal("PullRequest", "No commits between main and autofix"),
    "422-drafts": invalid("Draft pull requests are not supported in this repository."),
    "403-setting": {
      status: 403,
      body: { message: "GitHub Actions is not permitted to create or approve pull requests." },
    },
  },
  "issues/create-label": {
    "422-exists": invalid("Validation Failed", [{ resource: "Label", code: "already_exists", field: "name" }]),
  },
  "issues/add-labels": { "422-node": invalid("Could not resolve to a node with the global id of 'PR_1'.") },
};

/** The names of the faults that every request may meet with. */
export const commonNames: readonly string[] = everywhere.map(({ name }) => name);

/** All that may happen to a request. */
export const faultsOf = (operation: string): readonly NamedFault[] => [
  ...everywhere,
  ...Object.entries(refusals[operation] ?? {}).map(([name, respond]) => ({ name, respond })),
];
