import type { z } from "zod";
import type { State } from "./state.ts";
import type { Token } from "./tokens.ts";
import type { Answer } from "./answer.ts";

/** One request that reached the double, as tests see it in `calls` and as faults match it. */
export interface RecordedCall {
  readonly method: string;
  /** Decoded, without the `/api/v3` of an enterprise server and without the query. */
  readonly path: string;
  readonly query: Readonly<Record<string, string>>;
  /** GitHub's operation id; `graphql` and `storage` for those two; null for an unknown route. */
  readonly operation: string | null;
  readonly body: unknown;
  readonly login: string | null;
  /** Null until answered, and for ever when a fault swallowed the answer. */
  status: number | null;
}

/** What a handler gets: a valid request by a known token. */
export interface Call {
  readonly state: State;
  readonly token: Token;
  readonly params: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, string>>;
  readonly body: unknown;
  readonly accept: string;
  /** The request's own address, for Link headers. */
  readonly url: URL;
}

export type Handler = (call: Call) => Answer;
export type Handlers = Readonly<Record<string, Handler>>;

/** A path parameter that the route guarantees. */
export function param(call: Call, name: string): string {
  const value = call.params[name];
  if (value === undefined) throw new Error(`The route has no parameter ${name}`);
  return value;
}

export const numberParam = (call: Call, name: string): number => Number(param(call, name));

/** The request's body in the handler's own terms; the OpenAPI validator has seen it already. */
export const bodyOf = <Schema extends z.ZodType>(call: Call, schema: Schema): z.output<Schema> =>
  schema.parse(call.body);
