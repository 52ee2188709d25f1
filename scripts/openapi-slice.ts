/**
 * Cuts the operations that the GitHub double speaks out of GitHub's OpenAPI description, so that tests check every
 * exchange against it offline: node scripts/openapi-slice.ts <path of api.github.com.json>
 *
 * The description is generated/api.github.com.json of the npm package @octokit/openapi. That package unpacks to
 * hundreds of megabytes, so it is no dependency: install it in a folder outside the project and pass the file's path.
 */
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";

type Json = null | boolean | number | string | Json[] | JsonObject;
interface JsonObject {
  [key: string]: Json;
}

const methods = ["get", "post", "put", "patch", "delete"] as const;

/** Everything the double answers, by GitHub's operation id. What is not listed here is a violation when it is called. */
const operations: readonly string[] = [
  "actions/create-workflow-dispatch",
  "actions/download-artifact",
  "actions/download-job-logs-for-workflow-run",
  "actions/download-workflow-run-attempt-logs",
  "actions/download-workflow-run-logs",
  "actions/get-artifact",
  "actions/get-github-actions-default-workflow-permissions-repository",
  "actions/get-workflow-run",
  "actions/get-workflow-run-attempt",
  "actions/list-jobs-for-workflow-run",
  "actions/list-jobs-for-workflow-run-attempt",
  "actions/list-workflow-run-artifacts",
  "actions/list-workflow-runs",
  "actions/list-workflow-runs-for-repo",
  "actions/re-run-workflow-failed-jobs",
  "agent-tasks/create-task-in-repo",
  "agent-tasks/get-task-by-repo-and-id",
  "agent-tasks/list-tasks-for-repo",
  "checks/get",
  "checks/list-annotations",
  "checks/list-for-ref",
  "git/create-blob",
  "git/create-commit",
  "git/create-ref",
  "git/create-tree",
  "git/delete-ref",
  "git/get-blob",
  "git/get-commit",
  "git/get-ref",
  "git/get-tree",
  "git/list-matching-refs",
  "git/update-ref",
  "issues/add-assignees",
  "issues/add-labels",
  "issues/check-user-can-be-assigned",
  "issues/check-user-can-be-assigned-to-issue",
  "issues/create",
  "issues/create-comment",
  "issues/create-label",
  "issues/delete-comment",
  "issues/get",
  "issues/get-comment",
  "issues/get-label",
  "issues/list-comments",
  "issues/list-comments-for-repo",
  "issues/list-events-for-timeline",
  "issues/list-for-repo",
  "issues/list-labels-for-repo",
  "issues/remove-label",
  "issues/update",
  "issues/update-comment",
  "pulls/create",
  "pulls/get",
  "pulls/list",
  "pulls/list-comments-for-review",
  "pulls/list-commits",
  "pulls/list-files",
  "pulls/list-requested-reviewers",
  "pulls/list-review-comments",
  "pulls/list-reviews",
  "pulls/request-reviewers",
  "pulls/update",
  "reactions/list-for-issue-comment",
  "repos/compare-commits-with-basehead",
  "repos/get",
  "repos/get-branch",
  "repos/get-collaborator-permission-level",
  "repos/get-commit",
  "repos/get-content",
  "repos/list-commits",
  "repos/list-pull-requests-associated-with-commit",
  "users/get-authenticated",
];

/** Prose and samples: most of the description's weight, and nothing that a validator reads. */
const unread = new Set(["description", "example", "examples", "summary", "externalDocs", "x-github", "tags", "title"]);
/** Under these, keys are names that GitHub chose (a property may well be called `title`), so none is dropped. */
const namesBelow = new Set(["properties", "schemas", "parameters", "responses", "headers", "examples", "content"]);

const isObject = (value: Json | undefined): value is JsonObject =>
  typeof value === "object" && value !== null && !Array.isArray(value);

function objectAt(parent: JsonObject, key: string): JsonObject {
  const value = parent[key];
  if (!isObject(value)) throw new Error(`The description has no object under ${key}`);
  return value;
}

function strip(value: Json, keysAreNames = false): Json {
  if (Array.isArray(value)) return value.map((item) => strip(item));
  return isObject(value) ? stripObject(value, keysAreNames) : value;
}

function stripObject(value: JsonObject, keysAreNames = false): JsonObject {
  const kept = Object.entries(value).filter(([key]) => keysAreNames || !unread.has(key));
  return Object.fromEntries(kept.map(([key, item]) => [key, strip(item, !keysAreNames && namesBelow.has(key))]));
}

function pathsOf(description: JsonObject): JsonObject {
  const slice: JsonObject = {};
  const routes = objectAt(description, "paths");
  for (const route of Object.keys(routes)) {
    const wanted: JsonObject = {};
    for (const method of methods) {
      const operation = objectAt(routes, route)[method];
      if (!isObject(operation)) continue;
      const id = operation["operationId"];
      if (typeof id === "string" && operations.includes(id)) wanted[method] = stripObject(operation);
    }
    if (Object.keys(wanted).length > 0) slice[route] = wanted;
  }
  return slice;
}

/** Copies what `value` refers to, and what that refers to in turn, from the description's components. */
function copyReferences(value: Json, from: JsonObject, to: JsonObject): void {
  if (Array.isArray(value)) value.forEach((item) => copyReferences(item, from, to));
  if (!isObject(value)) return;
  const reference = value["$ref"];
  if (typeof reference === "string") {
    const [, , kind = "", name = ""] = reference.split("/");
    const known = (to[kind] ??= {});
    if (isObject(known) && !(name in known)) {
      const target = stripObject(objectAt(objectAt(from, kind), name));
      known[name] = target;
      copyReferences(target, from, to);
    }
  }
  Object.values(value).forEach((item) => copyReferences(item, from, to));
}

const source = process.argv[2];
if (source === undefined) throw new Error("Pass the path of @octokit/openapi's generated/api.github.com.json");
const description: JsonObject = JSON.parse(readFileSync(source, "utf8"));
const paths = pathsOf(description);
const components: JsonObject = {};
copyReferences(paths, objectAt(description, "components"), components);
const { openapi = "", info = {} } = description;
const text = JSON.stringify({ openapi, info, paths, components });
const missing = operations.filter((operation) => !text.includes(`"operationId":"${operation}"`));
if (missing.length > 0) throw new Error(`Not in the description: ${missing.join(", ")}`);
writeFileSync(path.join(import.meta.dirname, "../fixtures/openapi/github.json"), `${text}\n`);
console.log(`${operations.length} operations, ${Math.round(text.length / 1024)} KiB`);
