import { z } from "zod";
import { UserError, type UserErrorCode } from "../errors.ts";
import { plain } from "../text/sanitise.ts";
import type { Client } from "./client.ts";
import { operation, type OperationName } from "./operations.ts";
import { permissionsOf } from "./permissions.ts";

/** The errors of octokit, by what they hold: a status (500 when no answer came) and, when one came, the response. */
const HttpError = z.object({
  name: z.literal("HttpError"),
  status: z.number(),
  message: z.string(),
  response: z.object({ headers: z.record(z.string(), z.union([z.string(), z.number()]).optional()) }).optional(),
});
type HttpError = z.infer<typeof HttpError>;

interface Call {
  readonly name: OperationName;
  readonly client: Pick<Client, "owner" | "repo" | "tokenKind" | "parts">;
}

interface Fault {
  readonly code: UserErrorCode;
  readonly matches: (error: HttpError) => boolean;
  /** Follows "auto-heal cannot <use>: ". */
  readonly reason: (error: HttpError, call: Call) => string;
  readonly remedy: (error: HttpError, call: Call) => string;
}

const header = ({ response }: HttpError, name: string): string | null => {
  const value = response?.headers[name];
  return value === undefined ? null : String(value);
};

const isLimited = (error: HttpError): boolean =>
  /\brate limit\b/i.test(error.message) ||
  header(error, "x-ratelimit-remaining") === "0" ||
  header(error, "retry-after") !== null;

/** When to come back. Source: docs.github.com, "Rate limits for the REST API", Exceeding the rate limit. */
function comeBack(error: HttpError): string {
  const seconds = Number(header(error, "retry-after") ?? Number.NaN);
  if (seconds > 0) return `Run it again in ${seconds} seconds.`;
  const reset = new Date(Number(header(error, "x-ratelimit-reset") ?? Number.NaN) * 1000);
  return Number.isNaN(reset.getTime())
    ? "Run it again in a few minutes."
    : `Run it again after ${reset.toISOString()}.`;
}

function grant(_: HttpError, { name, client }: Call): string {
  const { permission, part } = operation(name);
  if (permission === null) return "Use a token that may read the repository.";
  const add =
    client.tokenKind === "job-or-app"
      ? `Add \`${permission}\` to the job's \`permissions:\`, or to those of the app whose token it is.`
      : `Give the token the permission ${permission}.`;
  const all = client.parts.includes(part) ? permissionsOf(client.parts) : [];
  // GitHub names one at a time; whoever mends it wants to know the rest.
  return all.length > 1 ? `${add} In all it needs ${all.map((each) => `\`${each}\``).join(", ")}.` : add;
}

/**
 * What the user, the settings or GitHub itself cause, first match wins; whatever else GitHub refuses (400, 409, 422, a
 * body too long) is a bug of ours. Sources of the texts: docs.github.com "Troubleshooting the REST API" (not accessible),
 * cli/cli#10541 (issues disabled), rust-lang/triagebot#2241 (410), satisfactory-factories/application#67 (rulesets),
 * renovatebot/renovate#6215 (locked).
 */
const faults: readonly Fault[] = [
  {
    code: "unavailable",
    matches: ({ status, response }) => response === undefined || status >= 500,
    reason: ({ status, response }) =>
      response === undefined ? "GitHub did not answer" : `GitHub answered with an error of its own (${status})`,
    remedy: () => "Run it again; if that does not help, see githubstatus.com.",
  },
  {
    code: "rate-limited",
    matches: (error) => error.status === 429 || (error.status === 403 && isLimited(error)),
    reason: () => "GitHub's rate limit is reached",
    remedy: comeBack,
  },
  {
    code: "token-refused",
    matches: ({ status }) => status === 401,
    reason: () => "GitHub refuses the token",
    remedy: () => "Pass a token that has neither expired nor been revoked.",
  },
  {
    code: "setting-required",
    matches: ({ status, message }) => status === 410 && /\bissues\b.*\bdisabled\b/i.test(message),
    reason: (_, { client }) => `issues are switched off in ${shown(client)}`,
    remedy: () => "Switch issues on in the repository's settings, under General, Features.",
  },
  {
    code: "setting-required",
    matches: ({ status, message }) => [403, 409, 422].includes(status) && /\brule violations\b/i.test(message),
    reason: () => "a ruleset of the repository forbids it",
    remedy: () => "Except the branches `autofix/**` from the rulesets, under Settings, Rules.",
  },
  {
    code: "setting-required",
    matches: ({ status, message }) => status === 403 && /\barchived\b/i.test(message),
    reason: (_, { client }) => `${shown(client)} is archived, so nobody can write to it`,
    remedy: () => "Unarchive it, or switch the workflow off.",
  },
  {
    code: "setting-required",
    matches: ({ status, message }) => status === 403 && /\bis locked\b/i.test(message),
    reason: () => "the conversation is locked",
    remedy: () => "Unlock it, or close the issue and the pull request.",
  },
  {
    code: "not-permitted",
    matches: ({ status, message }) => status === 403 && /\bResource not accessible by\b/i.test(message),
    reason: () => "the token lacks the permission",
    remedy: grant,
  },
  {
    code: "not-permitted",
    matches: ({ status }) => status === 403,
    reason: ({ message }) => `GitHub refuses with the words "${plain(message, 200)}"`,
    remedy: grant,
  },
  {
    code: "not-found",
    matches: ({ status }) => status === 404,
    reason: (_, { client }) => `${shown(client)} does not have it, or the token may not see it`,
    remedy: () => "Check the repository's name and the run's number, and that the token is for this repository.",
  },
  {
    code: "not-found",
    matches: ({ status, message }) => status === 410 && /\bdeleted\b/i.test(message),
    reason: () => "it was deleted",
    remedy: () => "Nothing has to be done: it is not looked at any more.",
  },
  {
    code: "logs-expired",
    matches: ({ status }) => status === 410,
    reason: () => "GitHub has deleted it, because its retention ran out",
    remedy: () => "Run the workflow again.",
  },
];

const shown = ({ owner, repo }: Call["client"]): string => plain(`${owner}/${repo}`, 200);

/**
 * Tells what can be mended from a bug.
 * @param error what octokit threw
 * @returns what to throw: a UserError with that error as its cause, or the error itself
 */
export function faultOf(error: unknown, call: Call): unknown {
  const http = HttpError.safeParse(error).data;
  const fault = http === undefined ? undefined : faults.find(({ matches }) => matches(http));
  if (http === undefined || fault === undefined) return error;
  const { code, reason, remedy } = fault;
  const problem = `auto-heal cannot ${operation(call.name).use}: ${reason(http, call)}`;
  return new UserError(code, problem, remedy(http, call), { cause: error });
}

/** Whether GitHub refused for this reason, whatever the error was made into. */
export function isRefusal(error: unknown, status: number, pattern: RegExp): boolean {
  const http = HttpError.safeParse(error instanceof UserError ? error.cause : error).data;
  return http !== undefined && http.status === status && pattern.test(http.message);
}

/** Whether it is a fault with this code. */
export const isFault = (error: unknown, code: UserErrorCode): error is UserError =>
  error instanceof UserError && error.code === code;
