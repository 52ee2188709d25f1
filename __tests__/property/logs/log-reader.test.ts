import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { LogLine } from "../../../src/logs/log-line.ts";
import { LogReader } from "../../../src/logs/log-reader.ts";
import { readLog } from "../../unit/logs/read.ts";

const pieces = fc.constantFrom(
  "\n",
  "\r\n",
  "\r",
  "\ufeff",
  "\u0000",
  "\u001b[31m",
  "\u001b]8;;",
  "##[error]",
  "##[group]Run ",
  "##[endgroup]",
  "\t",
  "2026-11-22T12:57:33.2904078Z ",
  "é",
  "𝒳",
  "text",
);
const logs = fc
  .array(fc.oneof(pieces, fc.string({ unit: "binary" })), { maxLength: 60 })
  .map((parts) => Buffer.from(parts.join("")));

describe("reading a log", () => {
  it("does not depend on how the bytes arrive", () => {
    fc.assert(
      fc.property(logs, fc.array(fc.nat({ max: 40 }), { maxLength: 20 }), (bytes, cuts) => {
        const lines: LogLine[] = [];
        const reader = new LogReader((line) => lines.push(line), { job: null, step: null });
        let start = 0;
        for (const cut of cuts) {
          reader.push(bytes.subarray(start, start + cut));
          start += cut;
        }
        reader.push(bytes.subarray(start));
        reader.finish();
        expect(lines).toEqual(readLog(bytes).lines);
      }),
      { numRuns: 500 },
    );
  });

  it("numbers lines as LF separates them, and leaves no escape or mark in a text", () => {
    fc.assert(
      fc.property(logs, (bytes) => {
        const { lines } = readLog(bytes);
        expect(lines.map(({ number }) => number)).toEqual(lines.map((_, index) => index + 1));
        // oxlint-disable-next-line no-control-regex
        for (const { text } of lines) expect(text).not.toMatch(/[\u0000\u001b\u009b\ufeff\r]/);
      }),
      { numRuns: 500 },
    );
  });
});
