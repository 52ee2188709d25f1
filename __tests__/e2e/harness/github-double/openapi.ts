import { OpenAPIBackend } from "openapi-backend";
import { z } from "zod";
import type { Answer } from "./answer.ts";
import { loadDefinition, undescribedStatuses } from "./openapi-definition.ts";

export interface Exchange {
  readonly method: string;
  /** Still percent-encoded: a branch's slash must not become a path's. */
  readonly path: string;
  readonly search: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: unknown;
}

export interface Match {
  readonly operation: string;
  readonly params: Readonly<Record<string, string>>;
  /** What is wrong with the request; empty when it is valid. */
  readonly faults: readonly string[];
}

/** GitHub's description of itself, with the listed exceptions laid over it. */
class OpenApi {
  readonly #backend: OpenAPIBackend;

  constructor(backend: OpenAPIBackend) {
    this.#backend = backend;
  }

  /** Finds the operation of a request and judges the request; null when the slice has no such operation. */
  match(exchange: Exchange): Match | null {
    const request = {
      method: exchange.method,
      path: exchange.path,
      headers: { ...exchange.headers },
      query: exchange.search,
      ...(exchange.body === undefined ? {} : { body: exchange.body }),
    };
    const operation = this.#backend.matchOperation(request);
    if (operation?.operationId === undefined) return null;
    const parsed = this.#backend.router.parseRequest(request, operation);
    const verdict = this.#backend.validateRequest(request, operation);
    const params: Readonly<Record<string, string>> = z.record(z.string(), z.string()).parse(parsed.params ?? {});
    return {
      operation: operation.operationId,
      params: Object.fromEntries(Object.entries(params).map(([name, value]) => [name, decodeURIComponent(value)])),
      faults: (verdict.errors ?? []).map(
        ({ instancePath, message, params: details }) =>
          `request ${instancePath} ${message ?? ""} ${JSON.stringify(details)}`,
      ),
    };
  }

  /** What is wrong with the double's own answer; empty when it is valid. */
  judge(operation: string, answer: Answer): readonly string[] {
    const described = this.#backend.router.getOperation(operation)?.responses ?? {};
    const { status } = answer;
    if (!(String(status) in described)) {
      return undescribedStatuses(operation).includes(status) ? [] : [`response ${status} is not described`];
    }
    if (answer.bytes !== undefined || status === 302) return [];
    const verdict = this.#backend.validateResponse(answer.body ?? null, operation, status);
    return (verdict.errors ?? [])
      .slice(0, 5)
      .map(({ instancePath, message }) => `response ${status} ${instancePath} ${message ?? ""}`);
  }
}

let loaded: Promise<OpenApi> | null = null;

/** Loads the slice once per process; its validators are compiled as they are needed. */
export function loadOpenApi(): Promise<OpenApi> {
  loaded ??= (async () => {
    const backend = new OpenAPIBackend({
      definition: loadDefinition(),
      quick: true,
      coerceTypes: true,
      ajvOpts: { strict: false, validateFormats: false },
    });
    await backend.init();
    // It lists all of them anew several times for each request.
    const operations = backend.router.getOperations();
    backend.router.getOperations = () => operations;
    backend.validator.router.getOperations = () => operations;
    return new OpenApi(backend);
  })();
  return loaded;
}

export type { OpenApi };
