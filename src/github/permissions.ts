import { type OperationPart, operations } from "./operations.ts";

const levels = ["read", "write"];

/**
 * Every permission that these parts need, as a workflow's `permissions:` write them, each scope once with its highest
 * level, in the scopes' order.
 */
export function permissionsOf(parts: readonly OperationPart[]): readonly string[] {
  const needed = new Map<string, string>();
  for (const { part, permission } of Object.values(operations)) {
    if (permission === null || !parts.includes(part)) continue;
    const [scope = "", level = ""] = permission.split(": ");
    if (levels.indexOf(level) > levels.indexOf(needed.get(scope) ?? "")) needed.set(scope, level);
  }
  return [...needed].map(([scope, level]) => `${scope}: ${level}`).toSorted();
}
