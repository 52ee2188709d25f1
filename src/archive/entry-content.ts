import { crc32, createInflateRaw } from "node:zlib";
import type AdmZip from "adm-zip";
import { UserError } from "../errors.ts";
import { methods } from "./archive-checks.ts";
import { invalidArchive, quoteName } from "./archive-faults.ts";

/** Bytes handed on at a time: large enough that the loop's cost does not show. */
const chunkBytes = 256 * 1024;

/**
 * The content of an entry that passed the checks, inflated chunk by chunk.
 * @param where the archive, quoted
 * @throws UserError `archive-invalid` when the data is cut or damaged, or is not of the declared size or checksum;
 *   never more than the declared size is handed on
 */
export async function* contentOf(entry: AdmZip.IZipEntry, where: string): AsyncGenerator<Uint8Array> {
  const invalid = (problem: string, options?: ErrorOptions): UserError =>
    invalidArchive(`${where} holds the entry ${quoteName(entry.entryName)}, which ${problem}`, options);
  const { crc: declaredChecksum, method, size: declaredSize } = entry.header;
  let checksum = 0;
  let size = 0;
  try {
    const compressed = entry.getCompressedData();
    for await (const chunk of method === methods.deflated ? inflated(compressed) : stored(compressed)) {
      size += chunk.length;
      if (size > declaredSize) throw invalid(`has more than the ${declaredSize} bytes that it declares`);
      checksum = crc32(chunk, checksum);
      yield chunk;
    }
  } catch (cause) {
    if (cause instanceof UserError) throw cause;
    throw invalid("is cut short or damaged", { cause });
  }
  if (size < declaredSize) throw invalid(`has ${size} bytes of the ${declaredSize} that it declares`);
  if (checksum !== declaredChecksum) throw invalid("does not have the checksum that it declares");
}

function inflated(compressed: Uint8Array): AsyncIterable<Uint8Array> {
  const inflate = createInflateRaw({ chunkSize: chunkBytes });
  inflate.end(compressed);
  return inflate;
}

function* stored(content: Uint8Array): Generator<Uint8Array> {
  for (let start = 0; start < content.length; start += chunkBytes) yield content.subarray(start, start + chunkBytes);
}
