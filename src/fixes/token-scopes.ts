import type { Permission } from "./guard/permissions.ts";

/**
 * Which permission the pages of GitHub's REST reference ask for, by the start of their path, as of 2026-11-22.
 * Left out: what `GITHUB_TOKEN` can never have (administration, secrets, workflows), and what needs two permissions.
 * Source: GitHub docs, "Permissions required for fine-grained personal access tokens".
 */
const restPages: readonly (readonly [page: string, scope: string])[] = [
  ["actions/artifacts", "actions"],
  ["actions/cache", "actions"],
  ["actions/workflow-runs", "actions"],
  ["actions/workflow-jobs", "actions"],
  ["actions/workflows", "actions"],
  ["checks/runs", "checks"],
  ["checks/suites", "checks"],
  ["code-scanning/code-scanning", "security-events"],
  ["commits/statuses", "statuses"],
  ["deployments/deployments", "deployments"],
  ["deployments/statuses", "deployments"],
  ["issues/assignees", "issues"],
  ["issues/comments", "issues"],
  ["issues/issues", "issues"],
  ["issues/labels", "issues"],
  ["issues/milestones", "issues"],
  ["packages/packages", "packages"],
  ["pulls/comments", "pull-requests"],
  ["pulls/pulls#create-a-pull-request", "pull-requests"],
  ["pulls/pulls#update-a-pull-request", "pull-requests"],
  ["pulls/pulls#list-", "pull-requests"],
  ["pulls/pulls#get-", "pull-requests"],
  ["pulls/review-requests", "pull-requests"],
  ["pulls/reviews", "pull-requests"],
  ["releases/assets", "contents"],
  ["releases/releases", "contents"],
  ["git/refs", "contents"],
  ["git/tags", "contents"],
];

/** Actions that ask GitHub for one thing only, by their name without the version. Source: their manifests and READMEs. */
const actions: Readonly<Record<string, string>> = {
  "actions/create-release": "contents",
  "actions/delete-package-versions": "packages",
  "actions/labeler": "pull-requests",
  "dorny/test-reporter": "checks",
  "github/codeql-action/analyze": "security-events",
  "github/codeql-action/upload-sarif": "security-events",
  "ncipollo/release-action": "contents",
  "softprops/action-gh-release": "contents",
  "stefanzweifel/git-auto-commit-action": "contents",
  "svenstaro/upload-release-action": "contents",
};

/** Commands of GitHub's command line that write one kind of thing. Source: cli/cli manual. */
const commands: readonly (readonly [command: RegExp, scope: string])[] = [
  [/\bgh release (?:create|edit|upload|delete)\b/, "contents"],
  [/\bgh issue (?:create|edit|comment|close|reopen)\b/, "issues"],
  [/\bgh label (?:create|edit|delete|clone)\b/, "issues"],
  [/\bgh pr (?:create|review)\b/, "pull-requests"],
  [/\bgh workflow (?:run|enable|disable)\b/, "actions"],
  [/\bgh (?:run (?:rerun|cancel|delete)|cache delete)\b/, "actions"],
];

/** Operations that only look have these words first in their anchor. */
const reads = /#(?:get|list|download|compare|check)-/;

/**
 * The permission that a page of the REST reference asks for.
 * @param page its path behind `/rest/`, with the operation's anchor: `issues/comments#create-an-issue-comment`
 */
export function scopeOfRestPage(page: string): Permission | null {
  const scope = restPages.find(([start]) => page.startsWith(start))?.[1];
  // Without its anchor a page is about reading and writing alike.
  if (scope === undefined || !page.includes("#")) return null;
  return { scope, level: reads.test(page) ? "read" : "write" };
}

/**
 * The permission that a response header says would have been enough: `x-accepted-github-permissions`, alternatives
 * parted by `;`, of each all that it needs by `,`. The first that is a single permission.
 */
export function scopeOfHeader(header: string): Permission | null {
  for (const alternative of header.split(";")) {
    const [, scope, level] = /^\s*([a-z_]+)=(read|write)\s*$/.exec(alternative) ?? [];
    if (scope !== undefined && scope !== "metadata" && scope !== "workflows")
      return { scope: scope.replaceAll("_", "-"), level: level === "read" ? "read" : "write" };
  }
  return null;
}

/** The one permission that an action needs to write what it writes. @param uses with or without a version */
export function scopeOfAction(uses: string): Permission | null {
  const scope = actions[uses.split("@")[0] ?? ""];
  return scope === undefined ? null : { scope, level: "write" };
}

/** The one permission that a script's `gh` commands need; null when there are none, or when they need several. */
export function scopeOfScript(script: string): Permission | null {
  const scopes = new Set(commands.filter(([command]) => command.test(script)).map(([, scope]) => scope));
  const [scope] = scopes;
  return scope === undefined || scopes.size > 1 || /\bgh api\b/.test(script) ? null : { scope, level: "write" };
}
