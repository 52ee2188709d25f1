import { readFile, stat } from "node:fs/promises";
import AdmZip from "adm-zip";
import { UserError } from "../errors.ts";
import { checkEntry, checkSums, entryName } from "./archive-checks.ts";
import { invalidArchive, oversizedArchive, quoteName, quotePath } from "./archive-faults.ts";
import { contentOf } from "./entry-content.ts";
import { type ArchiveLimits, archiveLimits } from "./archive-limits.ts";

/** One file of an archive; a folder is an entry whose name ends in `/`. */
export interface ArchiveEntry {
  /** Relative, with `/` between folders; no segment is empty, `.` or `..`. */
  readonly name: string;
  /** Bytes, as the archive declares and `chunks` enforces. */
  readonly size: number;
  /** The content, inflated as it is read. @throws UserError `archive-invalid` as soon as it is not what was declared */
  chunks(): AsyncIterable<Uint8Array>;
}

/**
 * Opens a zip archive of unknown origin. The directory is read by adm-zip and checked as a whole before anything is
 * inflated; content is streamed, never written to disk, and counted against what the directory declares.
 * @param path the archive; a path that cannot be read throws what node:fs throws
 * @param limits what to accept at most
 * @returns the entries in the archive's order
 * @throws UserError `archive-too-large`; or `archive-invalid`: no zip, cut short, damaged, encrypted, an unknown
 *   compression, an entry that is a link, that is named twice or whose name leads out of the archive
 */
export async function openZipArchive(
  path: string,
  limits: ArchiveLimits = archiveLimits,
): Promise<readonly ArchiveEntry[]> {
  const where = quotePath(path);
  const { size } = await stat(path);
  if (size > limits.fileBytes) {
    throw oversizedArchive(`${where} has ${size} bytes, more than ${limits.fileBytes}`);
  }
  const bytes = await readFile(path);
  const entries = readDirectory(bytes, where, limits);
  for (const entry of entries) checkEntry(entry, where, limits);
  checkSums(entries, bytes.length, where, limits);
  return entries.map((entry) => ({
    name: entry.entryName,
    size: entry.isDirectory ? 0 : entry.header.size,
    chunks: () => contentOf(entry, where),
  }));
}

/** adm-zip checks its structure and refuses a name that is given twice; nothing here believes a size or a name yet. */
function readDirectory(bytes: Buffer, where: string, limits: ArchiveLimits): readonly AdmZip.IZipEntry[] {
  let current = "";
  // adm-zip builds every parent folder of every name, so a name is checked the moment that it is decoded.
  const decoder = {
    efs: true,
    encode: (name: string) => Buffer.from(name),
    decode: (raw: Uint8Array) => (current = entryName(raw, where, limits)),
  };
  try {
    const zip = new AdmZip(bytes, { noSort: true, decoder });
    const count = zip.getEntryCount();
    if (count > limits.entries) {
      throw oversizedArchive(`${where} holds ${count} entries, more than ${limits.entries}`);
    }
    return zip.getEntries();
  } catch (cause) {
    if (cause instanceof UserError) throw cause;
    throw invalidArchive(directoryProblem(bytes, where, current, cause), { cause });
  }
}

function directoryProblem(bytes: Buffer, where: string, current: string, cause: unknown): string {
  if (!isZip(bytes)) return `${where} is not a zip archive`;
  // adm-zip fills the name of its first duplicate into the message for good, so the name is ours.
  if (cause instanceof Error && cause.message.startsWith("ADM-ZIP: Duplicate entry")) {
    return `${where} names the entry ${quoteName(current)} twice`;
  }
  return `${where} is a zip archive that is cut short or damaged`;
}

/** By magic number: a local file header or, in an archive without entries, the end of the directory. */
function isZip(bytes: Buffer): boolean {
  return ["PK\u0003\u0004", "PK\u0005\u0006"].includes(bytes.toString("latin1", 0, 4));
}
