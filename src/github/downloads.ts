import { open } from "node:fs/promises";
import { UserError } from "../errors.ts";
import { call } from "./call.ts";
import type { Client } from "./client.ts";
import { operation, type operations, type OperationParameters } from "./operations.ts";

type Operations = typeof operations;
/** The operations that answer with a link. */
type LinkName = {
  [Name in keyof Operations]: Operations[Name] extends { readonly answer: "link" } ? Name : never;
}[keyof Operations];

/** How often a link is asked for: it lives for a minute, and the server behind it may fail. */
const attempts = 3;

/**
 * Downloads what GitHub answers with a link to, into a file. The link leads to another server and is its own credential:
 * the token is not sent there. Source: docs.github.com, "Download job logs for a workflow run".
 * @param path of the file; it holds the whole only when the result is `complete`
 * @param maxBytes the most that is written
 * @throws UserError `unavailable`, and what `call` throws
 */
export async function download<Name extends LinkName>(
  client: Client,
  name: Name,
  parameters: OperationParameters<Name>,
  { path, maxBytes }: { readonly path: string; readonly maxBytes: number },
): Promise<"complete" | "too-large"> {
  let cause: unknown;
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const { headers } = await call(client, name, parameters);
    if (headers.location === undefined) throw new Error(`GitHub answered ${name} without a link`);
    try {
      return await save(received(client, headers.location), path, maxBytes);
    } catch (error) {
      if (!(error instanceof TransferError)) throw error;
      ({ cause } = error);
    }
  }
  throw new UserError(
    "unavailable",
    `auto-heal cannot ${operation(name).use}: the server that keeps it did not deliver it`,
    "Run it again; if that does not help, see githubstatus.com.",
    { cause },
  );
}

/** The server's fault, as opposed to the disk's. */
class TransferError extends Error {}

async function* received(client: Client, link: string): AsyncGenerator<Uint8Array> {
  try {
    const response = await client.fetchLink(link);
    if (!response.ok) throw new Error(`The download was answered with ${response.status}`);
    if (response.body !== null) yield* response.body;
  } catch (cause) {
    throw new TransferError("The download broke off", { cause });
  }
}

async function save(
  chunks: AsyncIterable<Uint8Array>,
  path: string,
  maxBytes: number,
): Promise<"complete" | "too-large"> {
  await using file = await open(path, "w");
  let size = 0;
  for await (const chunk of chunks) {
    size += chunk.byteLength;
    if (size > maxBytes) return "too-large";
    await file.appendFile(chunk);
  }
  return "complete";
}
