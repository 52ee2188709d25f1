import { expect, it } from "vitest";
import { offsetIn } from "../../../src/scrapers/records/json-place.ts";

const at = (text: string, keys: readonly string[] | null): number | null => {
  const bytes = Buffer.from(`  ${text}`);
  return offsetIn({ bytes, start: 2, end: bytes.length }, keys);
};

it.each<[string, readonly string[], number | null]>([
  ['{"a":1}', [], 0],
  ['{"a":1}', ["a"], 1],
  ['{"ü":1, "b" : [true, {"c": "x"}]}', ["b", "1", "c"], 23],
  ['{"ü":1}', ["ü"], 1],
  ['{"a\\u0062":{"b":1}}', ["ab", "b"], 12],
  ['{"a":{"b":1},"b":2}', ["b"], 13],
  ['{"a":1}', ["b"], null],
  ['{"a":[[[]]]}', ["a", "0", "0"], 7],
])("a field of %s by the keys %j stands at %j", (text, keys, place) => {
  expect(at(text, keys)).toBe(place);
});

it.each([
  ['{"a":1,}', 7],
  ['{"a":NaN}', 5],
  ['{"a":1} x', 8],
  ["{'a':1}", 1],
  ['{"ü":"x', 6],
  ['{"a":01}', 6],
  ['{"a" 1}', 5],
  ["", 0],
])("what is no JSON in %s begins at %i", (text, place) => {
  expect(at(text, null)).toBe(place);
});

it("goes neither too deep nor on and on", () => {
  expect(at("[".repeat(100_000), null)).toBe(501);
  expect(at(`{"a":"${"x".repeat(2_000_000)}"}`, ["a"])).toBeNull();
});
