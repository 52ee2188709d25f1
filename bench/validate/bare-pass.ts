import { closeSync, openSync, readSync } from "node:fs";
import { parse as csvParser } from "csv-parse";

const chunkSize = 1 << 20;
const lineFeed = 0x0a;

function* chunksOf(path: string): Generator<Buffer> {
  const file = openSync(path, "r");
  const chunk = Buffer.allocUnsafe(chunkSize);
  try {
    for (let read = readSync(file, chunk); read > 0; read = readSync(file, chunk)) yield chunk.subarray(0, read);
  } finally {
    closeSync(file);
  }
}

/** Splits at line ends and parses each line as JSON, nothing else. @returns the number of lines */
function parseLines(path: string): number {
  let rows = 0;
  let rest = Buffer.alloc(0);
  for (const chunk of chunksOf(path)) {
    let start = 0;
    for (let end = chunk.indexOf(lineFeed); end !== -1; end = chunk.indexOf(lineFeed, start)) {
      const line = chunk.subarray(start, end);
      JSON.parse((rest.length === 0 ? line : Buffer.concat([rest, line])).toString("utf8"));
      rest = Buffer.alloc(0);
      start = end + 1;
      rows++;
    }
    rest = Buffer.concat([rest, chunk.subarray(start)]);
  }
  return rows;
}

/** Takes every row from the CSV parser that the product has, as its documentation shows. @returns the number of rows below the header */
function parseCells(path: string): number {
  const parser = csvParser();
  let rows = 0;
  for (const chunk of chunksOf(path)) {
    parser.write(Buffer.from(chunk));
    while (parser.read() !== null) rows++;
  }
  // The header is one more, and the last row, which waits for what may follow it, one less.
  return rows;
}

/** The yardsticks. */
export const barePasses = { jsonl: parseLines, csv: parseCells } as const;
export type Form = keyof typeof barePasses;
