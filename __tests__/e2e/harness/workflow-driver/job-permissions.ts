import type { TemplateToken } from "@actions/workflow-parser/templates/tokens/index";
import type { Permission, Permissions } from "../github-double/tokens.ts";
import { child, jsonOf } from "./expressions.ts";

const scopes: Readonly<Record<string, Permission>> = {
  actions: "actions",
  checks: "checks",
  contents: "contents",
  issues: "issues",
  "pull-requests": "pull_requests",
};

const every = (level: "read" | "write"): Permissions =>
  Object.fromEntries(Object.values(scopes).map((permission) => [permission, level]));

/**
 * What a job's own token may do: the job's `permissions`, else the workflow's, else the restricted default
 * (contents: read). A block that names some scopes takes all others away.
 * Source: docs.github.com/actions/reference/workflow-syntax-for-github-actions#permissions
 */
export function permissionsOf(job: TemplateToken, workflow: TemplateToken): Permissions {
  const block = child(job, "permissions") ?? child(workflow, "permissions");
  if (block === undefined) return { contents: "read" };
  const declared = jsonOf(block, {});
  if (declared === "read-all") return every("read");
  if (declared === "write-all") return every("write");
  const granted: Partial<Record<Permission, "read" | "write">> = {};
  for (const [scope, level] of Object.entries(declared ?? {})) {
    const permission = scopes[scope];
    if (permission !== undefined && (level === "read" || level === "write")) granted[permission] = level;
  }
  return granted;
}
