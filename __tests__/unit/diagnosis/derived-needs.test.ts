import { describe, expect, it } from "vitest";
import { derivedNeeds } from "../../../src/diagnosis/derived-needs.ts";
import type { ByteSet } from "../../../src/logs/byte-set.ts";
import type { Literal } from "../../../src/logs/literal.ts";

/** Sets in a row as a text, those of several bytes in brackets. */
const row = (sets: readonly ByteSet[]): string =>
  sets
    .map(({ bytes, ranges }) =>
      bytes.length === 1
        ? String.fromCharCode(...bytes)
        : `[${ranges.map(([first, last]) => `${String.fromCharCode(first)}-${String.fromCharCode(last)}`).join("")}]`,
    )
    .join("");

/** A literal as a text, with `^` and `$` where it begins or ends a line's text. */
const shown = ({ sets, begins, ends }: Literal): string => `${begins ? "^" : ""}${row(sets)}${ends ? "$" : ""}`;

describe("the literals that a line must hold for a pattern to match", () => {
  it.each<[string, RegExp, readonly string[] | null]>([
    ["the rarest part", /^\w+: Could not locate (?:the )?Gemfile\b.*$/, [": Could not locate "]],
    ["one of several", /^(?:panic|fatal error): /, ["^panic: ", "^fatal error: "]],
    ["not those that hold another", /(?:Error: )?Unable to process/, ["Unable to process"]],
    ["either end of a part that may be missing", /^=> (?:\[\w+\] )?done!/, ["^=> [", "^=> done!"]],
    ["few repeats one by one", /\.\w{1,2}:\d/, [".[0-9A-Z_-_a-z]:[0-9]", ".[0-9A-Z_-_a-z][0-9A-Z_-_a-z]:[0-9]"]],
    ["what must follow, though it is read later", /^(?=.*rake aborted!)\w/, ["rake aborted!"]],
    ["nothing of what must not follow", /^(?!rake aborted!)\w/, null],
    ["nothing where one branch needs nothing", /^(?:rake aborted!|.*)$/, null],
    ["no half of a character of four bytes", /🔴 broken pipe/, ["[\u0080-ÿ] broken pipe"]],
    ["where a text ends, or nothing else", /(?:: no$|^no: )/, [": no$", "^no: "]],
    [
      "nothing before a beginning or behind an end",
      /a(?:^|: )no(?:$|pe) way/,
      ["^no$", "^nope way", "a: no$", "a: nope way"],
    ],
    ["nothing shorter than two bytes", /^.x.$/, null],
  ])("%s", (_, pattern, expected) => {
    const needs = derivedNeeds(pattern.source);
    expect(needs?.flatMap(({ any }) => any).map(shown) ?? null).toEqual(expected);
  });
});

describe("how a line's text must begin for a pattern to match", () => {
  it.each<[string, RegExp, string]>([
    ["with each of its characters", /^npm ERR! code/, "npm ERR! cod"],
    [
      "with one of several, place by place",
      /^(?:FAIL|ok) +\d+ of/,
      "[F-Fo-o][A-Ak-k][ - I-I][ - 0-9L-L][ - 0-9][ - 0-9o-o][ - 0-9f-fo-o]",
    ],
    ["with as many as may be repeated", /^ {1,2}x{2}: no/, " [ - x-x]x[:-:x-x][ - :-:][ - n-n][n-o]"],
    ["not as a look-ahead says, which is no part of it", /^(?=ab)(?!cd)ef/, "ef"],
    [
      "with bytes beyond ASCII, however many a character has",
      /^[é✖]x: /,
      "[\u0080-ÿ][x-x\u0080-ÿ][:-:x-x\u0080-ÿ][ - :-:x-x\u0080-ÿ]",
    ],
    ["anyhow where it may stand elsewhere", /(?:^|: )fatal error/, ""],
    ["anyhow behind what may be anything", /^.*fatal error/, ""],
  ])("%s", (_, pattern, expected) => {
    const [need] = derivedNeeds(pattern.source) ?? [];
    expect(row(need?.opening ?? [])).toBe(expected);
  });
});
