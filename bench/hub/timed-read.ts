/**
 * Reads one file of JSON Lines in a process of its own, as `timed-read.ts parse|check FILE`, and prints what it took.
 * `parse` is the yardstick: split at line ends, JSON.parse each line, nothing else.
 */
import { closeSync, openSync, readSync } from "node:fs";
import { castBatch } from "../../src/hub/cast-batch.ts";
import type { Features } from "../../src/hub/feature.ts";
import { jsonBuilder } from "../../src/hub/json/builder.ts";
import { jsonOptions } from "../../src/hub/json/options.ts";
import { featuresOf } from "../../src/hub/table.ts";

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

function parse(path: string): number {
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

function check(path: string): number {
  let rows = 0;
  let features: Features | null = null;
  const builder = jsonBuilder(jsonOptions(new Map()), {
    batch(batch) {
      rows += batch.rows;
      if (features === null) {
        features = featuresOf(batch.columns);
        builder.fixTypes(features, batch.castBy);
      } else if (castBatch(batch, features, null) !== null) throw new Error("the sample does not load");
    },
    finding({ message }) {
      throw new Error(message);
    },
  });
  builder.startSplit("train");
  const file = builder.open(path);
  for (const chunk of chunksOf(path)) file.push(chunk);
  file.finish();
  return rows;
}

const [mode, path = ""] = process.argv.slice(2);
const before = performance.now();
const rows = mode === "parse" ? parse(path) : check(path);
const seconds = (performance.now() - before) / 1000;
console.log(JSON.stringify({ rows, seconds, megabytes: process.resourceUsage().maxRSS / 1024 }));
