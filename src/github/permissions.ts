import { type OperationPart, operations } from "./operations.ts";

const levels = ["read", "write"];

/** What an action does with the job's token. */
interface TokenUse {
  readonly needs: readonly OperationPart[];
  /** What it does only where the permission is there; without it the rest goes on. */
  readonly extras: readonly OperationPart[];
}

/** Every action that takes a token of the job. `heal` is the whole chain in one step. */
export const tokenUses = {
  heal: { needs: ["repository", "analysis", "healing"], extras: ["annotations", "rerun"] },
  "analyze-logs": { needs: ["repository", "analysis"], extras: ["annotations"] },
  "open-healing-pr": { needs: ["repository", "healing"], extras: ["rerun"] },
  "follow-healing-pr": {
    needs: ["repository", "analysis", "healing", "following"],
    extras: ["annotations", "rerun"],
  },
} as const satisfies Readonly<Record<string, TokenUse>>;

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

/** What a permission is used for, by these parts: one row per permission, each with all that its scope is for. */
export function permissionsTable(
  parts: readonly OperationPart[],
): readonly (readonly [permission: string, uses: readonly string[]])[] {
  return permissionsOf(parts).map((permission) => {
    const scope = permission.replace(/:.*/, ":");
    const uses = Object.values(operations).filter(
      (operation) => parts.includes(operation.part) && operation.permission?.startsWith(scope) === true,
    );
    return [permission, uses.map(({ use }) => use)];
  });
}
