import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseMarker, renderMarker } from "../../../src/healing/marker.ts";

const hostile = fc.constantFrom(
  "-->",
  "--!>",
  "<!--",
  "--",
  "\n",
  "\r",
  "\u2028",
  '"',
  "\\",
  "##[",
  "\u202E",
  "auto-heal:v1",
);
const fingerprint = fc
  .array(fc.oneof(hostile, fc.string({ unit: "grapheme", maxLength: 10 })), { minLength: 1, maxLength: 8 })
  .map((parts) => parts.join(""))
  .filter((text) => text.length > 0 && text.length <= 200);

describe("a marker", () => {
  it("comes back as it was, from one line that ends where it says", () => {
    fc.assert(
      fc.property(
        fingerprint,
        fc.integer({ min: 1, max: 1000 }),
        fc.string(),
        (fingerprint, fingerprintVersion, rest) => {
          const line = renderMarker({ fingerprint, fingerprintVersion });
          expect(line).not.toMatch(/[\n\r\u2028]/);
          expect(line.indexOf("-->")).toBe(line.length - 3);
          expect(parseMarker(`${line}\n${rest}`)).toEqual({ fingerprint, fingerprintVersion });
        },
      ),
    );
  });

  it("is never thrown over by a body", () => {
    fc.assert(
      fc.property(fc.string(), (json) => {
        expect(parseMarker(`<!-- auto-heal:v1 ${json} -->`)).toBeNull();
      }),
    );
  });
});
