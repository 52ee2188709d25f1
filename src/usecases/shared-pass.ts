import { UserError } from "../errors.ts";
import type { DatasetFolder, FileDamage } from "../ports.ts";

/** Hears all of a file's bytes while somebody else reads them; they hold until the call returns. */
export interface Listener {
  push(bytes: Uint8Array): void;
  /** The file is over, or the rest of it cannot be had. */
  end(how: "whole" | "unreadable" | FileDamage["damaged"]): void | Promise<void>;
}

type Chunks = AsyncIterable<Uint8Array | { readonly damaged: string }>;

async function* overheard(
  chunks: Chunks,
  listener: Listener,
): AsyncGenerator<Uint8Array | { readonly damaged: string }> {
  const iterator = chunks[Symbol.asyncIterator]();
  let ended = false;
  const end = async (how: Parameters<Listener["end"]>[0]): Promise<void> => {
    if (!ended) await listener.end(how);
    ended = true;
  };
  const next = async (): ReturnType<typeof iterator.next> => {
    try {
      const step = await iterator.next();
      if (step.done === true) await end("whole");
      else if (!(step.value instanceof Uint8Array)) await end("not-unpacked");
      else if (!ended) listener.push(step.value);
      return step;
    } catch (thrown) {
      if (thrown instanceof UserError) await end("unreadable");
      ended = true;
      throw thrown;
    }
  };
  try {
    for (let step = await next(); step.done !== true; step = await next()) yield step.value;
  } finally {
    // The first reader stops where the library would; the records behind that count all the same.
    let rest = ended ? null : await next();
    while (rest !== null && rest.done !== true) rest = await next();
  }
}

/**
 * A dataset's folder whose files are heard by others as they are read, so that their bytes pass once.
 * @param listenerOf gives the listener of a file of the folder when it is opened, or null
 */
export const sharedPass = (folder: DatasetFolder, listenerOf: (path: string) => Listener | null): DatasetFolder => ({
  ...folder,
  async open(path, member) {
    const bytes = await folder.open(path, member);
    const listener = member === undefined && bytes.kind === "bytes" ? listenerOf(path) : null;
    return bytes.kind === "bytes" && listener !== null
      ? { kind: "bytes", chunks: overheard(bytes.chunks, listener) }
      : bytes;
  },
});
