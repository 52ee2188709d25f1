import { defaults, getOctokitOptions, GitHub } from "@actions/github/lib/utils";
import { retry } from "@octokit/plugin-retry";
import { throttling } from "@octokit/plugin-throttling";
import type { PlainText, Untrusted } from "../text/brands.ts";
import { plain } from "../text/sanitise.ts";
import type { OperationPart } from "./operations.ts";
import { checkToken, type TokenKind, tokenKind } from "./tokens.ts";

export interface ClientOptions {
  /** Of the API, without a slash at the end: what GITHUB_API_URL holds. */
  readonly apiUrl: string;
  /** Of the pages: what GITHUB_SERVER_URL holds. */
  readonly serverUrl: string;
  readonly owner: string;
  readonly repo: string;
  /** `auto-heal/<version>` */
  readonly userAgent: string;
  /** What the token is for, so that an error can name all that it needs; nothing unless said. */
  readonly parts?: readonly OperationPart[];
  /** Told when it waits, and why. */
  readonly log: (message: PlainText) => void;
  /** Told of every request that goes out, repeats and downloads included. */
  readonly onRequest?: () => void;
}

/** One token's way to one repository. */
export interface Client {
  readonly octokit: InstanceType<typeof GitHub>;
  readonly tokenKind: TokenKind;
  readonly parts: readonly OperationPart[];
  readonly owner: string;
  readonly repo: string;
  /** The repository's page. */
  readonly pageUrl: string;
  /** Fetches a link that is its own credential: the token is not sent along. */
  readonly fetchLink: (url: string) => Promise<Response>;
}

const requestTimeoutMs = 60_000;
/** A log of the largest size that is taken, over a slow line. */
const downloadTimeoutMs = 15 * 60_000;

const mostRetries = 2;
/** Longer than this a job should not sleep: it pays by the minute, and a primary limit may be an hour away. */
const longestWaitSeconds = 300;

/** Statuses that a repeat can't change; 429 is the throttling's affair. */
const finalStatuses = [400, 401, 403, 404, 410, 422, 429, 451];

/**
 * Opens a client. Rate limits are obeyed (at most two repeats, and no wait beyond five minutes); reads are repeated when
 * GitHub fails, writes never are: whoever writes looks first, see `writeOnce`.
 * @param token sent to `apiUrl` alone
 * @throws UserError `input-invalid` for what can't be a token
 */
export function openClient(token: string, options: ClientOptions): Client {
  checkToken(token);
  const { apiUrl, serverUrl, owner, repo, userAgent } = options;
  const log = (message: Untrusted): void => options.log(plain(message));
  const send = sender(options);
  const octokit = new (GitHub.plugin(throttling, retry))(
    getOctokitOptions(token, {
      baseUrl: apiUrl,
      userAgent,
      log: { debug: () => {}, info: () => {}, warn: log, error: log },
      request: { fetch: (url: string, init?: RequestInit) => send(url, init, requestTimeoutMs) },
      throttle: {
        onRateLimit: mayWait("rate limit", log),
        onSecondaryRateLimit: mayWait("secondary rate limit", log),
      },
      retry: { doNotRetry: finalStatuses },
    }),
  );
  octokit.hook.before("request", (request) => {
    if (request.method !== "GET") request.request = { ...request.request, retries: 0 };
  });
  return {
    octokit,
    tokenKind: tokenKind(token),
    parts: options.parts ?? [],
    owner,
    repo,
    pageUrl: `${serverUrl}/${owner}/${repo}`,
    fetchLink: (url) => send(url, { redirect: "follow" }, downloadTimeoutMs),
  };
}

type Send = (url: string, init: RequestInit | undefined, timeoutMs: number) => Promise<Response>;

/** The toolkit's fetch goes through the runner's proxy, where there is one. */
function sender({ onRequest }: ClientOptions): Send {
  const throughProxy: typeof fetch = defaults.request?.fetch ?? fetch;
  return (url, init, timeoutMs) => {
    onRequest?.();
    return throughProxy(url, { ...init, signal: AbortSignal.timeout(timeoutMs) });
  };
}

/** Source: docs.github.com, "Rate limits for the REST API": wait for what `retry-after` or `x-ratelimit-reset` say. */
function mayWait(limit: string, log: (message: string) => void) {
  return (seconds: number, _request: unknown, _octokit: unknown, retries: number): boolean => {
    const waits = retries < mostRetries && seconds <= longestWaitSeconds;
    if (waits) log(`GitHub's ${limit} is reached: waiting ${seconds} seconds.`);
    return waits;
  };
}
