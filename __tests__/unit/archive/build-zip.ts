import { crc32, deflateRawSync } from "node:zlib";

/** An entry of a hand-made archive; what is not given is what a well-behaved writer would put there. */
export interface CraftedEntry {
  readonly name: string;
  readonly content?: string | Buffer;
  /** 8 (deflated) unless given. */
  readonly method?: number;
  readonly flags?: number;
  /** The Unix mode; a regular file unless given. */
  readonly mode?: number;
  readonly declaredSize?: number;
  readonly declaredChecksum?: number;
  /** Where the directory says that the entry begins; where it does begin unless given. */
  readonly offset?: number;
  /** In the directory alone: its bytes are another entry's. */
  readonly listedOnly?: boolean;
}

/**
 * Writes a zip archive byte by byte, so that its headers can say anything.
 * Source of the layout: PKWARE APPNOTE.TXT 4.3.7, 4.3.12 and 4.3.16.
 */
export function buildZip(entries: readonly CraftedEntry[]): Buffer {
  const local: Buffer[] = [];
  const directory: Buffer[] = [];
  let end = 0;
  for (const entry of entries) {
    const name = Buffer.from(entry.name);
    const content = Buffer.from(entry.content ?? "");
    const method = entry.method ?? 8;
    const data = method === 8 ? deflateRawSync(content) : content;
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(entry.flags ?? 0, 2);
    common.writeUInt16LE(method, 4);
    common.writeUInt32LE(entry.declaredChecksum ?? crc32(content), 10);
    common.writeUInt32LE(data.length, 14);
    common.writeUInt32LE(entry.declaredSize ?? content.length, 18);
    common.writeUInt16LE(name.length, 22);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE((entry.mode ?? 0o100644) * 0x10000, 6);
    tail.writeUInt32LE(entry.offset ?? end, 10);
    directory.push(Buffer.from("PK\u0001\u0002\u0014\u0003", "latin1"), common, tail, name);
    if (entry.listedOnly === true) continue;
    const written = Buffer.concat([Buffer.from("PK\u0003\u0004", "latin1"), common, name, data]);
    local.push(written);
    end += written.length;
  }
  const size = directory.reduce((sum, part) => sum + part.length, 0);
  const last = Buffer.alloc(22);
  last.write("PK\u0005\u0006", "latin1");
  last.writeUInt16LE(entries.length, 8);
  last.writeUInt16LE(entries.length, 10);
  last.writeUInt32LE(size, 12);
  last.writeUInt32LE(end, 16);
  return Buffer.concat([...local, ...directory, last]);
}
