import type AdmZip from "adm-zip";
import type { UserError } from "../errors.ts";
import { invalidArchive, oversizedArchive, quoteName } from "./archive-faults.ts";
import type { ArchiveLimits } from "./archive-limits.ts";

type ZipEntry = AdmZip.IZipEntry;

/** Compression methods, by their number. Source: PKWARE APPNOTE.TXT 4.4.5. */
export const methods = { stored: 0, deflated: 8 } as const;

/** The file type in a Unix mode, which the upper half of an entry's external attributes holds: `S_IFMT`, sys/stat.h. */
const fileTypes = { mask: 0o170000, none: 0, regular: 0o100000, folder: 0o040000 } as const;

interface Check {
  readonly fault: (problem: string) => UserError;
  readonly refuses: (entry: ZipEntry, limits: ArchiveLimits) => boolean;
  readonly problem: (entry: ZipEntry, limits: ArchiveLimits) => string;
}

const readable = new Set<number>(Object.values(methods));
const plainTypes = new Set<number>([fileTypes.none, fileTypes.regular, fileTypes.folder]);
const unsafeSegments = new Set(["", ".", ".."]);

const checks: readonly Check[] = [
  {
    fault: invalidArchive,
    refuses: (entry) => !plainTypes.has((entry.attr >>> 16) & fileTypes.mask),
    problem: () => "is a link or a device",
  },
  {
    fault: invalidArchive,
    refuses: (entry) => entry.header.encrypted,
    problem: () => "is encrypted",
  },
  {
    fault: invalidArchive,
    refuses: (entry) => !readable.has(entry.header.method),
    problem: (entry) => `is compressed by method ${entry.header.method}, neither stored nor deflated`,
  },
  {
    fault: oversizedArchive,
    refuses: ({ header }, limits) => header.size > limits.entryBytes,
    problem: ({ header }, limits) => `declares ${header.size} bytes, more than ${limits.entryBytes}`,
  },
  {
    fault: oversizedArchive,
    refuses: ({ header }, limits) =>
      header.size > limits.ratioFrom && header.size > limits.ratio * header.compressedSize,
    problem: (_, limits) => `declares more than ${limits.ratio} times its compressed size`,
  },
];

/**
 * Refuses what a run-log archive never holds.
 * @param entry read from the archive's directory; its size is only a claim
 * @param where the archive, quoted
 * @throws UserError `archive-invalid` or `archive-too-large`, naming the entry
 */
export function checkEntry(entry: ZipEntry, where: string, limits: ArchiveLimits): void {
  for (const { fault, refuses, problem } of checks) {
    if (!refuses(entry, limits)) continue;
    throw fault(`${where} holds the entry ${quoteName(entry.entryName)}, which ${problem(entry, limits)}`);
  }
}

/**
 * Refuses archives that are too large as a whole, or whose entries share bytes (how the densest bombs are built).
 * @param bytes of the archive
 * @throws UserError `archive-invalid` or `archive-too-large`
 */
export function checkSums(entries: readonly ZipEntry[], bytes: number, where: string, limits: ArchiveLimits): void {
  const sum = (size: (entry: ZipEntry) => number): number => entries.reduce((total, entry) => total + size(entry), 0);
  if (sum((entry) => entry.header.compressedSize) > bytes) {
    throw invalidArchive(`${where} declares more compressed bytes than it has`);
  }
  const total = sum((entry) => entry.header.size);
  if (total > limits.totalBytes) {
    throw oversizedArchive(`${where} declares ${total} bytes in all, more than ${limits.totalBytes}`);
  }
}

/**
 * Decodes the name of an entry, with `/` between folders and, for a folder, at its end.
 * @param raw the name's bytes
 * @throws UserError `archive-invalid` when the name could lead out of the archive or stand for another
 */
export function entryName(raw: Uint8Array, where: string, limits: ArchiveLimits): string {
  const name = Buffer.from(raw).toString();
  const problem = nameProblem(name, raw.length, limits);
  if (problem === null) return name;
  throw invalidArchive(`${where} holds an entry whose name ${problem}: ${quoteName(name)}`);
}

function nameProblem(name: string, bytes: number, limits: ArchiveLimits): string | null {
  if (bytes > limits.nameBytes) return `is longer than ${limits.nameBytes} bytes`;
  const segments = name.replace(/\/$/, "").split("/");
  if (segments.length > limits.nameSegments) return `has more than ${limits.nameSegments} parts`;
  if (segments.some((segment) => unsafeSegments.has(segment)) || /^[A-Za-z]:|\\/.test(name)) {
    return "is not a plain relative path";
  }
  return /\p{Cc}/u.test(name) ? "has control characters" : null;
}
