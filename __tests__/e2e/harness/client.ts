import type { GitHub } from "./github-double/start.ts";
import type { Token } from "./github-double/tokens.ts";

export interface Reply {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  /** The body when it is JSON, else null. */
  readonly json: unknown;
}

/** Speaks to the double's REST API as a token's holder; `path` starts below the repository unless it starts with `/`. */
export function clientOf(github: GitHub, token: Pick<Token, "value">) {
  return async (method: string, path: string, body?: unknown, headers: Record<string, string> = {}): Promise<Reply> => {
    const address = path.startsWith("/") ? path : `/repos/${github.repository}/${path}`;
    const response = await fetch(github.apiUrl + address, {
      method,
      redirect: "manual",
      headers: {
        authorization: `Bearer ${token.value}`,
        accept: "application/vnd.github+json",
        "content-type": "application/json",
        ...headers,
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    const isJson = response.headers.get("content-type")?.startsWith("application/json") === true && text !== "";
    return { status: response.status, headers: response.headers, text, json: isJson ? JSON.parse(text) : null };
  };
}
