import { assert, boolean, infiniteStream, property, string, stringMatching } from "fast-check";
import { expect, it } from "vitest";
import { mayHoldBlockPage } from "../../../src/scrapers/profile/block-page.ts";
import { curtPhrases, tellingPhrases } from "../../../src/scrapers/profile/block-phrases.ts";

const inBytes = (text: string) => {
  const bytes = Buffer.from(text);
  return { bytes, start: 0, end: bytes.length };
};

/** Text in upper, lower or mixed case. */
const anyCase = (text: string) =>
  infiniteStream(boolean()).map((upper) =>
    text.replace(/[a-z]/gi, (letter) => (upper.next().value ? letter.toUpperCase() : letter.toLowerCase())),
  );

/** Texts that a pattern matches; what it says of words' ends is left out, as the generator does not know it. */
const matching = (pattern: RegExp) =>
  stringMatching(new RegExp(pattern.source.replaceAll(String.raw`\b`, ""))).chain(anyCase);

const forms = [...tellingPhrases, ...curtPhrases].map(({ form }) => form);

/** As a writer has it that writes ASCII only. */
const inAscii = (text: string): string =>
  text.replaceAll(/[\u0080-\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);

it.each(forms)("a record with what a block page says is never taken for harmless: %s", (form) => {
  assert(
    property(matching(form), string(), string(), (text, before, after) => {
      const record = JSON.stringify({ before, text, after });
      expect(mayHoldBlockPage(inBytes(record))).toBe(true);
      expect(mayHoldBlockPage(inBytes(inAscii(record)))).toBe(true);
    }),
    { numRuns: 30 },
  );
});

it("a record of prose, addresses and numbers is told apart at once", () => {
  const record = {
    url: "https://shop.example/items/1",
    title: "Court order: captain's cap, 12 pieces",
    price: 12.5,
    body: "The moment a robin blocks the view, access to the forest is automatic.",
  };
  expect(mayHoldBlockPage(inBytes(JSON.stringify(record)))).toBe(false);
});
