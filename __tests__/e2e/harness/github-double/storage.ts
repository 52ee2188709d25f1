import { randomUUID } from "node:crypto";
import http from "node:http";
import type { RecordedCall } from "./call.ts";

const minute = 60_000;

interface StoredFile {
  readonly bytes: Uint8Array;
  readonly contentType: string;
  readonly expires: number;
}

/**
 * Where GitHub's redirects for logs and artifacts lead: another origin (a blob store), a link that lives for one
 * minute and is its own credential. Source: docs.github.com/rest/actions/workflow-runs#download-workflow-run-logs
 */
export class Storage {
  readonly #files = new Map<string, StoredFile>();
  readonly #now: () => number;
  readonly #calls: RecordedCall[];
  readonly #violations: string[];
  readonly server = http.createServer((request, response) => this.#serve(request, response));

  constructor(now: () => number, calls: RecordedCall[], violations: string[]) {
    this.#now = now;
    this.#calls = calls;
    this.#violations = violations;
  }

  /** Keeps the bytes for a minute and gives the path that serves them. */
  put(bytes: Uint8Array, contentType: string): string {
    const name = `/${randomUUID()}`;
    this.#files.set(name, { bytes, contentType, expires: this.#now() + minute });
    return name;
  }

  #serve(request: http.IncomingMessage, response: http.ServerResponse): void {
    const file = this.#files.get(request.url ?? "");
    const status = this.#statusFor(file, request.headers.authorization);
    this.#calls.push({
      method: request.method ?? "GET",
      path: "/storage",
      query: {},
      operation: "storage",
      body: undefined,
      login: null,
      status,
    });
    const bytes = file !== undefined && status === 200 ? file.bytes : Buffer.from("<Error/>");
    response.writeHead(status, {
      "content-type": status === 200 ? (file?.contentType ?? "") : "application/xml",
      "content-length": bytes.byteLength,
    });
    response.end(bytes);
  }

  #statusFor(file: StoredFile | undefined, authorization: string | undefined): number {
    if (file === undefined) return 404;
    if (authorization !== undefined) {
      this.#violations.push("storage: the token was sent along to the log store, which is not GitHub's API");
      return 400;
    }
    return file.expires < this.#now() ? 403 : 200;
  }
}
