import { describe, expect, it } from "vitest";
import { lineLimit } from "../../../src/logs/line-splitter.ts";
import { readLog } from "./read.ts";

const texts = (bytes: string | Uint8Array): readonly string[] => readLog(bytes).lines.map(({ text }) => text);
const stamp = "2026-11-22T12:57:33.2904078Z ";

describe("what the runner writes", () => {
  it.each<[string, string, readonly string[]]>([
    ["time stamps of seven digits", `${stamp}one\n${stamp}two\n`, ["one", "two"]],
    ["a stamp on the first line of a message only", `${stamp}one\n  two\n`, ["one", "  two"]],
    ["other time stamps stay: they are the tool's", "2026-11-22T12:57:33Z one", ["2026-11-22T12:57:33Z one"]],
    ["CRLF", "one\r\ntwo\r\n", ["one", "two"]],
    ["a byte-order mark at the start of any line", `\ufeff${stamp}one\n\ufeff${stamp}two\n`, ["one", "two"]],
    ["a byte-order mark behind the stamp", `${stamp}\ufeffone\n`, ["one"]],
    ["colours and cursor movement", "\u001b[31;1mred\u001b[0m\u001b[2K plain", ["red plain"]],
    [
      "hyperlinks (OSC closed by BEL and by ST)",
      "\u001b]8;;https://a.example\u0007link\u001b]8;;\u001b\\ end",
      ["link end"],
    ],
    ["an escape that is never closed", "text\u001b]0;title", ["text"]],
    ["eight-bit escapes", "\u009b31mred\u009b0m", ["red"]],
    ["progress that overwrites itself", "10 %\r50 %\r100 %\n", ["100 %"]],
    ["a fold mark before the text", "travis_fold:start:a\r\u001b[0Ktext\n", ["text"]],
    ["NUL bytes", "a\u0000b\n", ["ab"]],
    ["empty lines count, a last line without LF too", "one\n\nthree", ["one", "", "three"]],
    ["nothing", "", []],
  ])("%s", (_, input, expected) => {
    expect(texts(input)).toEqual(expected);
  });

  it("decodes UTF-16 with and without a byte-order mark, little and big endian", () => {
    const little = Buffer.from("one\r\ntwo\r\n", "utf16le");
    const big = Buffer.from(little).swap16();
    for (const bytes of [
      little,
      big,
      Buffer.concat([Buffer.from([0xff, 0xfe]), little]),
      Buffer.concat([Buffer.from([0xfe, 0xff]), big]),
    ]) {
      expect(texts(bytes)).toEqual(["one", "two"]);
    }
  });

  it("replaces invalid UTF-8 and goes on", () => {
    expect(texts(Buffer.from([0x61, 0xff, 0xfe, 0x62, 0x0a, 0x63]))).toEqual(["a\ufffd\ufffdb", "c"]);
  });

  it("tells tags apart from text that looks like one", () => {
    const { lines } = readLog(
      `${stamp}##[error]Process completed with exit code 1.\n${stamp}see ##[error] above\n##[nonsense]x\n`,
    );
    expect(lines.map(({ tag, text }) => [tag, text])).toEqual([
      ["error", "Process completed with exit code 1."],
      [null, "see ##[error] above"],
      [null, "##[nonsense]x"],
    ]);
  });

  it("cuts a line that is too long, says so, and keeps counting", () => {
    const { lines, cutLines } = readLog(`short\n${"x".repeat(10_000_000)}\nafter\n`);
    expect(cutLines).toBe(1);
    expect(lines.map(({ number, text }) => [number, text.length])).toEqual([
      [1, 5],
      [2, lineLimit],
      [3, 5],
    ]);
  });
});

describe("steps", () => {
  const log = [
    "##[group]Run actions/checkout@v5",
    "with:",
    "  token: ***",
    "env:",
    "  error: fatal: this is a variable",
    "##[endgroup]",
    "Syncing repository",
    "##[group]Fetching",
    "a line of a nested group",
    "##[endgroup]",
    "##[group]Run make",
    "make",
    "##[endgroup]",
    "make: *** No rule to make target 'all'.  Stop.",
    "##[error]Process completed with exit code 2.",
    "Post job cleanup.",
    "after",
  ].join("\n");

  it("names a job log's steps by the groups that open them, and its clean-up", () => {
    const { lines } = readLog(log);
    const at = (number: number): unknown => {
      const line = lines[number - 1];
      return [line?.step, line?.stepIndex, line?.header];
    };
    expect(at(5)).toEqual(["Run actions/checkout@v5", 0, true]);
    expect(at(7)).toEqual(["Run actions/checkout@v5", 0, false]);
    expect(at(9)).toEqual(["Run actions/checkout@v5", 0, false]);
    expect(at(12)).toEqual(["Run make", 1, true]);
    expect(at(14)).toEqual(["Run make", 1, false]);
    expect(at(17)).toEqual(["Post job cleanup.", 2, false]);
  });

  it("keeps the name that a step's own file has", () => {
    const { lines } = readLog(log, { job: "build", step: "4_Build" });
    expect(new Set(lines.map(({ step }) => step))).toEqual(new Set(["4_Build"]));
    expect(lines[11]?.header).toBe(true);
  });

  it("reads job and step of the form that `gh run view --log` prints", () => {
    const { lines } = readLog(
      [
        `build (20)\tRun tests\t\ufeff${stamp}##[group]Run npm test`,
        `build (20)\tRun tests\t${stamp}##[endgroup]`,
        `build (20)\tRun tests\t${stamp}one\ttab`,
        `build (20)\tPost checkout\t${stamp}two`,
        `lint\tUNKNOWN STEP\t${stamp}three`,
      ].join("\n"),
    );
    expect(lines.map(({ job, step, stepIndex, text }) => [job, step, stepIndex, text])).toEqual([
      ["build (20)", "Run tests", 0, "Run npm test"],
      ["build (20)", "Run tests", 0, ""],
      ["build (20)", "Run tests", 0, "one\ttab"],
      ["build (20)", "Post checkout", 1, "two"],
      ["lint", "UNKNOWN STEP", 2, "three"],
    ]);
  });

  it("does not take a table of tabs for that form", () => {
    expect(readLog("a\tb\tc\nd\te\tf").lines.map(({ text }) => text)).toEqual(["a\tb\tc", "d\te\tf"]);
  });
});
