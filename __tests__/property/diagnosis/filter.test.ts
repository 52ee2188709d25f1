import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { catalogueRules } from "../../../src/diagnosis/known-rules.ts";
import { catalogue } from "../../../src/diagnosis/rules/catalogue.ts";
import { type LogScan, LogScanner } from "../../../src/diagnosis/scan.ts";
import { wrappers } from "../../../src/diagnosis/unwrap.ts";
import { everyLine } from "../../../src/logs/reader-filter.ts";
import { LogReader } from "../../../src/logs/log-reader.ts";
import type { LineFilter } from "../../../src/logs/line-filter.ts";
import { textLike } from "../text-like.ts";

function scan(bytes: Uint8Array, filter: LineFilter, cut: number): LogScan {
  const scanner = new LogScanner("job.log", catalogueRules);
  const origin = { job: null, step: null };
  const reader = new LogReader(
    (line) => scanner.push(line),
    origin,
    filter,
    (...line) => scanner.expects(...line),
  );
  reader.push(bytes.subarray(0, cut));
  reader.push(bytes.subarray(cut));
  reader.finish();
  return scanner.finish();
}

/** A scan without what its lines were chosen by. */
const told = (scanned: LogScan): unknown =>
  JSON.parse(
    JSON.stringify(scanned, (key, value: unknown) => (["met", "isContext"].includes(key) ? undefined : value)),
  );

const stamp = "2026-11-22T12:57:33.2904078Z ";
const matching = fc
  .constantFrom(...catalogue.map(({ pattern }) => pattern.source))
  .chain((source) => textLike(source, 200));
const fixed = fc.constantFrom(
  "",
  "ok",
  "##[group]Run make",
  "##[endgroup]",
  "Post job cleanup.",
  "##[error]Process completed with exit code 2.",
  'The command "make" exited with 2.',
  "travis_fold:end:git",
  "Cleaning up orphan processes",
  "Error",
  "\u001b[31mError\u001b[0m: no",
);
/** What a terminal does not show, in the middle of a line. */
const unseen = fc.constantFrom(
  "",
  "\u001b[1;31m",
  "\u001b[K",
  "\u001b[",
  "\u001b(B",
  "\u001b]0;title\u0007",
  "\u009b1m",
  "\u0000",
  "\r",
  "\ufeff",
);
/** What is taken off a line before a rule sees it. */
const wrapper = fc.constantFrom(
  "",
  "service-1  | ",
  "#12 3.456 ",
  "    [junit] ",
  "[2026-11-22T10:00:00.000Z] ",
  "[2026-11-22 10:00:00]",
  "[task 2026-11-22T10:00:00.000Z] 10:00:00     INFO - ",
  "1234 ",
  "[  12s] ",
  "10:00:00,123  ",
  "travis_time:end:0a:start=1,finish=2",
  "##[error]",
  "progress\r",
  "done \u2713\r\u2713\r",
  "\u00a0\r \u00a0\r",
  "travis_fold:end:install\r",
  "\u001b[33mError: 1 of 2\u001b[0m\r",
  "\ufeff",
);
const anyWrapper = fc.oneof(
  wrapper,
  fc.constantFrom(...wrappers.map(({ source }) => source)).chain((source) => textLike(source, 40)),
);
const line = fc
  .tuple(
    fc.constantFrom("", stamp, stamp.trimEnd()),
    fc.array(anyWrapper, { maxLength: 2 }),
    fc.oneof(matching, fixed, fc.string()),
    unseen,
    fc.nat({ max: 60 }),
    fc.constantFrom("", "\r", "  \r", "\u001b[0m", "\r\u00a0", "\r \r\u3000\r"),
  )
  .map(([start, around, text, sign, at, end]) =>
    `${start}${around.join("")}${text.slice(0, at)}${sign}${text.slice(at)}${end}`.replaceAll("\n", " "),
  );
/** Some logs name job and step on every line. */
const lines = fc
  .tuple(fc.array(line, { maxLength: 40 }), fc.boolean())
  .map(([all, isViewed]) => (isViewed ? all.map((each) => `build\tRun make\t${each}`) : all));

describe("the filter in front of the rules", () => {
  it("lets through every line that a rule matches", { timeout: 120_000 }, () => {
    fc.assert(
      fc.property(lines, fc.nat({ max: 4000 }), (all, cut) => {
        const bytes = Buffer.from(all.join("\n"));
        expect(told(scan(bytes, catalogueRules.filter, cut))).toEqual(told(scan(bytes, everyLine, cut)));
      }),
      { numRuns: 200 },
    );
  });
});
