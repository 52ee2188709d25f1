import { UserError } from "../errors.ts";

/** Whose a token is. The job's own token and that of any other installed app share one prefix. */
export type TokenKind = "job-or-app" | "classic" | "fine-grained" | "oauth" | "user-to-server" | "unknown";

/** Source: docs.github.com, "About authentication to GitHub", GitHub's token formats. */
const prefixes: readonly (readonly [prefix: string, kind: TokenKind])[] = [
  ["ghs_", "job-or-app"],
  ["ghp_", "classic"],
  ["github_pat_", "fine-grained"],
  ["gho_", "oauth"],
  ["ghu_", "user-to-server"],
];

/** Tells a token's kind by its prefix; older servers give tokens without one. */
export const tokenKind = (token: string): TokenKind =>
  prefixes.find(([prefix]) => token.startsWith(prefix))?.[1] ?? "unknown";

const words: Readonly<Record<TokenKind, string>> = {
  "job-or-app": "an app's token",
  classic: "a person's classic token",
  "fine-grained": "a person's fine-grained token",
  oauth: "a person's OAuth token",
  "user-to-server": "a person's token of an app",
  unknown: "a token of unknown kind",
};

/** Whose a token is, for people. @param isJobs it is the job's own, which has the form of an app's */
export const tokenInWords = (kind: TokenKind, isJobs: boolean): string =>
  isJobs ? "the workflow's own token" : words[kind];

const malformations: readonly (readonly [pattern: RegExp, problem: string])[] = [
  [/^$/, "is empty"],
  [/^\*+$/, "is a placeholder"],
  [/\$\{\{/, "is an expression that was not evaluated"],
  // A header can't hold these, and the error of whoever tries would show the token.
  [/[^\x21-\x7E]/, "holds white space or characters that no token has"],
];

/**
 * Refuses what cannot be a token before it is sent anywhere. The token itself is never part of a message.
 * @throws UserError `input-invalid`
 */
export function checkToken(token: string): void {
  const found = malformations.find(([pattern]) => pattern.test(token));
  if (found === undefined) return;
  throw new UserError(
    "input-invalid",
    `the token ${found[1]}`,
    "Pass github.token, or a secret that holds a token and nothing else.",
  );
}
