import { describe, expect, it } from "vitest";

import { unsafePattern } from "../../../src/diagnosis/pattern-safety.ts";
import { catalogue } from "../../../src/diagnosis/rules/catalogue.ts";

const exponential = "repeats a part that can read the same text in two ways";
const tooManyWays = "can read the same text in too many ways";
const empty = "repeats a part that may be empty";

const refused: readonly (readonly [pattern: string, reason: string])[] = [
  // Loops in loops that share a text.
  ["^(a+)+$", exponential],
  ["^(?:a*b?a*)+x", empty],
  ["^(a|a)*x", exponential],
  ["^(a|aa)+$", exponential],
  ["^(?:\\w+\\s?)+:", exponential],
  ["^(?:[a-z]+|\\d+|\\w)+$", exponential],
  ["^(?:.*,)+x", exponential],
  ["^(?:a{1,9}){1,9}b", exponential],
  ["^(?:(?:ab)+|abab)*c", exponential],
  ["(?=(?:a+)+b)c", exponential],
  ["^(?:a*)*$", empty],
  ["^(?:|x)+y", empty],
  ["^(?:\\b)*x", empty],
  // Loops in a row that share a text.
  ["^.*.*x", tooManyWays],
  ["^\\s*\\s+x", tooManyWays],
  ["^a*b?a*c", tooManyWays],
  ["^.*foo.*bar.*baz$", tooManyWays],
  ["^ +\\S.* {2,}\\w+$", tooManyWays],
  ["^[\\w.]+@?[\\w.]+$", tooManyWays],
  ["^\\S+:\\S+: x", tooManyWays],
  ["^.{0,2000}.{0,2000}x", tooManyWays],
  ["^\\w+?\\d+$", tooManyWays],
  ["^(?!.*a.*b)x", tooManyWays],
  // A loop that each place of the line begins anew.
  [".*x", tooManyWays],
  ["\\s+$", tooManyWays],
  ["\\d+\\w", tooManyWays],
  ["a.*b", tooManyWays],
  ["(?:^|\\s)[^(]*\\(", tooManyWays],
  ["[^:]+: error", tooManyWays],
  [".{1,2000}x", tooManyWays],
  ["\\$\\{[^}]*\\}", tooManyWays],
  // Choices that multiply without any loop.
  ["^a?a?a?a?a?a?a?a?a?a?a?a?aaaaaaaaaaaa$", tooManyWays],
  ["^(?:a|a)(?:a|a)(?:a|a)(?:a|a)(?:a|a)(?:a|a)(?:a|a)(?:a|a)(?:a|a)(?:a|a)(?:a|a)(?:a|a)(?:a|a)$", tooManyWays],
  // What the check does not read.
  ["^(a)\\1$", "uses a back-reference"],
  ["^(?<q>['\"]).*\\k<q>", "uses a back-reference"],
  ["(?<=a+)b", "looks behind for more than a fixed text"],
  ["\\p{L}", "uses \\p"],
  ["\\cA", "uses \\c"],
  ["(?i:a)", "uses a kind of group that cannot be checked"],
  ["(", "is not a regular expression"],
  ["a{2,1}", "is not a regular expression"],
  ["x".repeat(1001), "is longer than 1000 characters"],
  [Array.from({ length: 101 }, () => "a").join("|"), "has more than 100 alternatives in a row"],
  ["^(?:(?:(?:a{8}b){8}c){8}d){8}$", "is too large to be checked"],
];

const taken: readonly string[] = [
  "",
  "^error: (?<message>\\S.*)$",
  "licence server .* unreachable",
  "No space left on device",
  "^(?<path>[^\\s:]+):(?<line>\\d+):(?<column>\\d+): error: (?<message>\\S.*)$",
  "Can't resolve '(?<module>[^']+)'",
  "^(?:[a-z]\\w*\\.)+[A-Z]\\w*(?:Error|Exception)(?:: .*)?$",
  "^[\\w.-]+@[\\w-]+$",
  "^(?:\\d+ \\w+, )*\\d+ failed",
  '^"(?:[^"\\\\]|\\\\.)*"$',
  "^a*b*c*$",
  "^ *(?:FAIL|FAILED) \\S",
  "^(?!.*# TODO)not ok \\d+ - .*$",
  "^(?:(?!foo).)*bar$",
  "\\bstatus [1-5]\\d{2}\\b",
  "(?:connect|read|write) ECONNREFUSED \\d{1,3}(?:\\.\\d{1,3}){3}:\\d{1,5}",
  "^\\[[^\\]]*\\] \\[[^\\]]*\\] (?<message>.*)$",
  "^x{3}y{2,4}z{5,}$",
  "(?<=: )timeout$",
  "(?<!un)expected token",
  "^[^\\n]*$",
  "^[\\s\\S]*$",
  "^\\x41\\u0042[\\x43-\\u0045][-a-z\\]\\b]$",
  "[\\d-x]!",
  "^(?:red|green|blue)(?:, (?:red|green|blue))*$",
  "^.*?: done$",
  "Expected .{1,200} but got ",
  "a{,3}b",
  "^\\S+\\s+\\S+\\s+\\S+$",
  "\\$\\{[^{}]*\\}",
  "^.{0,200}.{0,200}x",
  "^a?b?c?d?e?f?g?h?i?j?k?l?m?$",
  "^(?:a|b|c|d)+!x",
];

describe("unsafePattern", () => {
  it.each(refused)("refuses %j", (pattern, reason) => {
    expect(unsafePattern(pattern)).toContain(reason);
  });

  it.each(taken)("takes %j", (pattern) => {
    expect(() => new RegExp(pattern)).not.toThrow();
    expect(unsafePattern(pattern)).toBeNull();
  });

  it("takes an unanchored loop behind a text of its own that is long enough, and not behind a shorter one", () => {
    expect(unsafePattern("serve .*x")).toContain(tooManyWays);
    expect(unsafePattern("server .*x")).toBeNull();
  });

  it.each(catalogue.map(({ id, pattern }) => [id, pattern] as const))("takes the rule %s", (_, pattern) => {
    expect(pattern.flags).toBe("");
    expect(unsafePattern(pattern.source)).toBeNull();
  });
});
