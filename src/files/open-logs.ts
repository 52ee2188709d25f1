import type { Stats } from "node:fs";
import { open, stat } from "node:fs/promises";
import { UserError } from "../errors.ts";
import type { LogSource } from "../ports.ts";
import { fileFault, quotePath } from "./file-fault.ts";
import { openFolder } from "./log-folder.ts";
import { readChunks } from "./read-chunks.ts";

/** What openLogs leaves to others: archives to their adapter, the meaning of names to the domain. */
export interface LogOpeners {
  /** Opens a zip archive of logs. */
  readonly openArchive: (path: string) => Promise<readonly LogSource[]>;
  /** Chooses the logs among the names below a folder (`/` between folders; folders end in `/`). */
  readonly selectLogs: (names: readonly string[]) => readonly Omit<LogSource, "chunks">[];
}

/** The path that means standard input. */
export const standardInput = "-";

/**
 * Opens what the user points at: a job's log, a run's log archive (told by its first bytes), a folder of logs (an
 * unpacked archive, or any `*.log` and `*.txt`), a pipe, or standard input.
 * @param path as the user gave it; `-` is standard input
 * @param stdin read only for `-`
 * @returns at least one log, each read as a stream; a pipe and standard input can be read once
 * @throws UserError `log-missing`, `log-empty`, `no-logs`, `file-unreadable`, `input-invalid`, and what openArchive throws
 */
export async function openLogs(
  path: string,
  stdin: AsyncIterable<Uint8Array>,
  openers: LogOpeners,
): Promise<readonly LogSource[]> {
  if (path === standardInput) return [await openStream("standard input", "standard input", stdin)];
  const what = `the log ${quotePath(path)}`;
  let stats: Stats;
  try {
    stats = await stat(path);
  } catch (cause) {
    throw fileFault(cause, "read", what, "log-missing");
  }
  if (stats.isDirectory()) return openFolder(path, openers.selectLogs);
  if (stats.isFile()) return openFile(path, what, openers.openArchive);
  // A shell's <(command) is a pipe.
  return [await openStream(path, quotePath(path), readChunks(path, what))];
}

async function openFile(
  path: string,
  what: string,
  openArchive: LogOpeners["openArchive"],
): Promise<readonly LogSource[]> {
  const head = await readHead(path, what);
  if (head.length === 0) throw emptyLog(quotePath(path));
  if (isZip(head)) return openArchive(path);
  if (path.toLowerCase().endsWith(".zip")) {
    throw new UserError(
      "archive-invalid",
      `${quotePath(path)} is not a zip archive`,
      "Download it again, or pass a log by its own name.",
    );
  }
  return [{ name: path, job: null, step: null, chunks: () => readChunks(path, what) }];
}

async function openStream(name: string, shown: string, stream: AsyncIterable<Uint8Array>): Promise<LogSource> {
  const rest = stream[Symbol.asyncIterator]();
  let head = Buffer.alloc(0);
  for (let next = await rest.next(); next.done !== true; next = await rest.next()) {
    head = Buffer.concat([head, next.value]);
    if (head.length >= magicBytes) break;
  }
  if (head.length === 0) throw emptyLog(shown);
  if (isZip(head)) {
    await rest.return?.();
    throw new UserError("input-invalid", `${shown} is a zip archive`, "Pass the archive by its path.");
  }
  async function* chunks(): AsyncGenerator<Uint8Array> {
    yield head;
    yield* { [Symbol.asyncIterator]: () => rest };
  }
  return { name, job: null, step: null, chunks };
}

async function readHead(path: string, what: string): Promise<Buffer> {
  try {
    await using file = await open(path);
    const { buffer, bytesRead } = await file.read({ buffer: Buffer.alloc(magicBytes), position: 0 });
    return buffer.subarray(0, bytesRead);
  } catch (cause) {
    throw fileFault(cause, "read", what);
  }
}

const magicBytes = 4;

/** A local file header or, in an archive without entries, the end of its directory. Source: PKWARE APPNOTE.TXT 4.3. */
function isZip(head: Buffer): boolean {
  return ["PK\u0003\u0004", "PK\u0005\u0006"].includes(head.toString("latin1", 0, magicBytes));
}

function emptyLog(shown: string): UserError {
  return new UserError("log-empty", `${shown} is empty`, "Pass the log of a job that ran.");
}
