import http from "node:http";
import { Refusal, notFound, type Answer } from "./answer.ts";
import type { Call, Handlers, RecordedCall } from "./call.ts";
import type { Faults } from "./faults.ts";
import { serveGit } from "./git-http.ts";
import type { Match, OpenApi } from "./openapi.ts";
import { permissionRules } from "./permissions.ts";
import { forbiddenDeed } from "./safety.ts";
import type { State } from "./state.ts";
import { demand, type Token } from "./tokens.ts";

export type GraphQl = (request: unknown, token: Token) => Answer;

export interface Parts {
  readonly state: State;
  readonly api: OpenApi;
  readonly handlers: Handlers;
  readonly faults: Faults;
  readonly calls: RecordedCall[];
  readonly violations: string[];
  /** `/api/v3` on an enterprise server, else nothing. */
  readonly prefix: string;
  graphQl: GraphQl | null;
  /** Kills the process under test, for the two kill faults. */
  kill: () => void;
}

/** GitHub's front door on one port: REST, GraphQL and git. */
export const createFrontDoor = (parts: Parts): http.Server =>
  http.createServer((request, response) => {
    receive(parts, request, response).catch((error: unknown) => {
      const story = `the double broke: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`;
      parts.violations.push(story);
      response.writeHead(500, { "content-type": "text/plain" }).end(story);
    });
  });

async function receive(parts: Parts, request: http.IncomingMessage, response: http.ServerResponse): Promise<void> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(Buffer.from(chunk));
  const body = Buffer.concat(chunks);
  const url = new URL(request.url ?? "/", parts.state.apiUrl);
  const git = new RegExp(`^/${parts.state.owner}/${parts.state.name}(?:\\.git)?(/(?:info/refs|git-upload-pack))$`).exec(
    url.pathname,
  );
  if (git !== null) return serveGit(parts.state.git.folder, git[1] ?? "", request, body, response);

  const exchange = {
    method: request.method ?? "GET",
    path: apiPath(url.pathname, parts.prefix),
    search: url.search,
    headers: Object.fromEntries(Object.entries(request.headers).map(([name, value]) => [name, String(value)])),
    body: body.length > 0 ? parseJson(body) : undefined,
  };
  const match = parts.api.match(exchange);
  const token = tokenOf(parts.state, request.headers.authorization);
  const call: RecordedCall = {
    method: exchange.method,
    path: decodeURIComponent(exchange.path),
    query: Object.fromEntries(url.searchParams),
    operation: isGraphQl(url.pathname, parts.prefix) ? "graphql" : (match?.operation ?? null),
    body: exchange.body,
    login: token?.login ?? null,
    status: null,
  };
  parts.calls.push(call);

  const fault = parts.faults.take(call);
  if (fault === "timeout") return;
  if (fault === "reset" || fault === "kill-before") {
    if (fault === "kill-before") parts.kill();
    response.destroy();
    return;
  }
  if (typeof fault === "object" && fault !== null && "until" in fault) await fault.until;
  if (typeof fault === "object" && fault !== null && "status" in fault) {
    send(response, call, {
      status: fault.status,
      body: fault.body ?? { message: "Server Error" },
      headers: fault.headers ?? {},
    });
    return;
  }
  const answer = answerTo(parts, call, match, token, { url, accept: request.headers.accept ?? "" });
  if (fault === "kill-after") parts.kill();
  if (fault === "kill-after" || fault === "reset-after") {
    response.destroy();
    return;
  }
  send(response, call, fault === "cut" ? cut(answer) : answer);
}

function answerTo(
  parts: Parts,
  call: RecordedCall,
  match: Match | null,
  token: Token | null,
  rest: Pick<Call, "url" | "accept">,
): Answer {
  const deed = forbiddenDeed(call, parts.state);
  if (deed !== null) parts.violations.push(`${call.method} ${call.path}: ${deed}`);
  if (token === null) return new Refusal(401, "Bad credentials").answer;
  if (call.operation === "graphql") return answerGraphQl(parts, call, token);
  const handler = match === null ? undefined : parts.handlers[match.operation];
  if (match === null || handler === undefined) {
    parts.violations.push(`${call.method} ${call.path}: no such operation in the double`);
    return notFound().answer;
  }
  if (match.faults.length > 0) {
    parts.violations.push(...match.faults.map((fault) => `${match.operation} ${fault}`));
    return new Refusal(422, "Invalid request.").answer;
  }
  const answer = handle(
    handler,
    { state: parts.state, token, params: match.params, query: call.query, body: call.body, ...rest },
    match,
  );
  parts.violations.push(...parts.api.judge(match.operation, answer).map((fault) => `${match.operation} ${fault}`));
  return answer;
}

function handle(handler: Handlers[string], call: Call, match: Match): Answer {
  try {
    const rule = permissionRules[match.operation];
    if (rule === undefined || handler === undefined) throw new Error(`No permission is known for ${match.operation}`);
    if (rule !== "no-repository") {
      const { owner, repo } = call.params;
      if (`${owner}/${repo}`.toLowerCase() !== `${call.state.owner}/${call.state.name}`.toLowerCase()) throw notFound();
      if (typeof rule !== "string") demand(call.token, rule, !call.state.settings.private);
    }
    return handler(call);
  } catch (error) {
    if (error instanceof Refusal) return error.answer;
    throw error;
  }
}

function answerGraphQl(parts: Parts, call: RecordedCall, token: Token): Answer {
  if (parts.graphQl !== null) return parts.graphQl(call.body, token);
  parts.violations.push("POST /graphql: the double refuses GraphQL unless a test answers it");
  return new Refusal(403, "Resource not accessible by integration").answer;
}

function send(response: http.ServerResponse, call: RecordedCall, answer: Answer): void {
  call.status = answer.status;
  const json = answer.body === undefined ? "" : JSON.stringify(answer.body);
  const bytes = answer.bytes ?? Buffer.from(json);
  response.writeHead(answer.status, {
    "content-type": "application/json; charset=utf-8",
    "x-github-request-id": `DOUBLE:${String(call.operation)}`,
    ...(answer.status === 204 ? {} : { "content-length": bytes.byteLength }),
    ...answer.headers,
  });
  response.end(answer.status === 204 ? undefined : bytes);
}

/** The beginning of an answer: what a proxy lets through that gives up halfway. */
function cut(answer: Answer): Answer {
  const json = Buffer.from(JSON.stringify(answer.body ?? {}));
  return { ...answer, bytes: json.subarray(0, Math.ceil(json.byteLength / 2)) };
}

const isGraphQl = (pathname: string, prefix: string): boolean =>
  pathname === (prefix === "" ? "/graphql" : "/api/graphql");

/** Clients may leave the slashes of these last parameters as they are; GitHub takes both. */
const openEnded = /^(\/repos\/[^/]+\/[^/]+\/(?:git\/(?:ref|refs|matching-refs)|contents|compare)\/)(.+)$/;

function apiPath(pathname: string, prefix: string): string {
  if (!pathname.startsWith(`${prefix}/`)) return `/outside${pathname}`;
  const [, head = pathname.slice(prefix.length), tail = ""] = openEnded.exec(pathname.slice(prefix.length)) ?? [];
  return head + tail.replaceAll("/", "%2F");
}

function parseJson(body: Buffer): unknown {
  try {
    return JSON.parse(body.toString("utf8"));
  } catch {
    return body.toString("utf8");
  }
}

function tokenOf(state: State, authorization: string | undefined): Token | null {
  const value = /^(?:bearer|token) +(\S+)$/i.exec(authorization ?? "")?.[1];
  return state.tokens.find((token) => token.value === value) ?? null;
}
