import { createHash } from "node:crypto";
import { Refusal, notFound } from "./answer.ts";

export type Level = "read" | "write";
export type Permission =
  | "actions"
  | "administration"
  | "agent_tasks"
  | "checks"
  | "contents"
  | "issues"
  | "metadata"
  | "pull_requests"
  | "workflows";
export type Permissions = Readonly<Partial<Record<Permission, Level>>>;

/** Who holds a token: the job itself, a person, or an installed app. */
export type TokenKind = "github-token" | "user" | "app";

export interface TokenDeclaration {
  readonly kind: TokenKind;
  /** Whose deeds the token does; `github-actions[bot]` for the job's own token. */
  readonly login: string;
  /** All that it may do. Metadata is always readable, as on GitHub. */
  readonly permissions: Permissions;
  /** False for a user token whose owner can't see the repository: GitHub then answers 404. */
  readonly seesRepository?: boolean;
}

export interface Token extends TokenDeclaration {
  readonly value: string;
}

export type Demand = readonly [permission: Permission, level: Level];

/** GitHub's token formats; an app's token shares the prefix of the job's own (docs: about authentication to GitHub). */
const shapes: Readonly<Record<TokenKind, { readonly prefix: string; readonly length: number }>> = {
  "github-token": { prefix: "ghs_", length: 36 },
  app: { prefix: "ghs_", length: 36 },
  user: { prefix: "github_pat_", length: 82 },
};

/** A token of the right form, distinct for each `ordinal`. */
export function mintToken(declaration: TokenDeclaration, ordinal: number): Token {
  const { prefix, length } = shapes[declaration.kind];
  const digits = createHash("sha512").update(`${declaration.login} ${ordinal}`).digest("hex");
  return { ...declaration, value: prefix + digits.slice(0, length) };
}

/** What anybody may read of a public repository. */
const publiclyReadable: ReadonlySet<Permission> = new Set(["actions", "checks", "contents", "issues", "pull_requests"]);

function grants(token: Token, [permission, level]: Demand, isPublic: boolean): boolean {
  if (permission === "metadata") return true;
  if (isPublic && level === "read" && publiclyReadable.has(permission)) return true;
  const granted = token.permissions[permission];
  return granted === "write" || (granted === "read" && level === "read");
}

/** What GitHub says when a permission is missing: integrations and personal tokens get different sentences. */
export const notAccessible = (token: Token): Refusal =>
  new Refusal(403, `Resource not accessible by ${token.kind === "user" ? "personal access token" : "integration"}`);

/**
 * Lets a request pass that may do at least one of `alternatives`.
 * @throws Refusal 404 when the token can't see the repository, 403 when it lacks the permission
 */
export function demand(token: Token, alternatives: readonly Demand[], isPublic: boolean): void {
  if (token.seesRepository === false) throw notFound();
  if (!alternatives.some((alternative) => grants(token, alternative, isPublic))) throw notAccessible(token);
}
