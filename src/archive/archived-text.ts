import { text } from "node:stream/consumers";
import { oversizedArchive, quoteName, quotePath } from "./archive-faults.ts";
import { openZipArchive } from "./zip-archive.ts";

/**
 * Reads one text file of a zip archive, such as the report inside a downloaded artifact.
 * @param path of the archive
 * @param name of the entry
 * @param maxBytes the largest text to accept, in bytes
 * @returns the text (UTF-8), or null when the archive has no such entry
 * @throws UserError `archive-invalid` or `archive-too-large`
 */
export async function readArchivedText(path: string, name: string, maxBytes: number): Promise<string | null> {
  const entry = (await openZipArchive(path)).find((candidate) => candidate.name === name);
  if (entry === undefined) return null;
  if (entry.size > maxBytes) {
    throw oversizedArchive(`${quoteName(name)} in ${quotePath(path)} has ${entry.size} bytes, more than ${maxBytes}`);
  }
  return text(entry.chunks());
}
