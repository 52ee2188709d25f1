import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { redact, redactorFor } from "../../../src/text/redact.ts";
import { secretPatterns } from "../../../src/text/secret-patterns.ts";
import { plain, plainLines } from "../../../src/text/sanitise.ts";
import { safeJson } from "../../../src/text/terminal.ts";
import { textLike } from "../text-like.ts";
import { hostileText, secret } from "./hostile-text.ts";

const runs = { numRuns: 1000 };
const unseen =
  /[\0-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029]|(?!(?<=\p{Extended_Pictographic})[\ufe0e\ufe0f])\p{Default_Ignorable_Code_Point}/u;

describe("plain", () => {
  it("changes nothing the second time, at any length", () => {
    fc.assert(
      fc.property(hostileText, fc.integer({ min: 1, max: 80 }), (text, maxLength) => {
        const once = plain(text, maxLength);
        expect(plain(once, maxLength)).toBe(once);
        expect(plain(plain(text))).toBe(plain(text));
      }),
      runs,
    );
  });

  it("is one visible, well-formed line of at most the length, which a runner obeys in nothing", () => {
    fc.assert(
      fc.property(hostileText, fc.integer({ min: 1, max: 80 }), (text, maxLength) => {
        const line = plain(text, maxLength);
        expect(line.length).toBeLessThanOrEqual(maxLength);
        expect(line.isWellFormed()).toBe(true);
        expect(line).not.toMatch(unseen);
        expect(line).not.toMatch(/[\n\t]/);
        expect(line).not.toContain("##[");
        expect(line.trimStart().startsWith("::")).toBe(false);
      }),
      runs,
    );
  });
});

describe("plainLines", () => {
  it("changes nothing the second time and leaves a runner no command on any line", () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const block = plainLines(text);
        expect(plainLines(block)).toBe(block);
        expect(block).not.toMatch(unseen);
        for (const line of block.split("\n")) {
          expect(line).not.toContain("##[");
          expect(line.trimStart().startsWith("::")).toBe(false);
        }
      }),
      runs,
    );
  });
});

describe("secrets", () => {
  it.each(secretPatterns.map((form) => [form.pattern.source, form] as const))(
    "%s: hold what they are looked for by",
    (source, { pattern, needs = "" }) => {
      const secretLike = textLike(source, 300).filter((text) => text.search(pattern) >= 0);
      fc.assert(
        fc.property(secretLike, (text) => {
          expect(text).toContain(needs);
        }),
        { numRuns: 30 },
      );
    },
  );

  it("survive neither in a line nor in a block, though characters that are not seen split them", () => {
    const splitter = fc.constantFrom("", "\u200b", "\u00ad", "\u001b[0m", "\u{e0041}", "\ufeff", "\u0000");
    fc.assert(
      fc.property(hostileText, secret, splitter, fc.nat(), hostileText, (before, token, gap, at, after) => {
        const cut = at % token.length;
        const text = `${before}x= ${token.slice(0, cut)}${gap}${token.slice(cut)} ${after}`;
        const end = token.slice(-12);
        expect(plain(text, Infinity)).not.toContain(end);
        expect(plainLines(text)).not.toContain(end);
      }),
      runs,
    );
  });

  it("that are known are gone whatever they look like, and redacting twice changes nothing", () => {
    const value = fc.string({ minLength: 6, maxLength: 20 }).filter((text) => text.trim().length >= 6);
    fc.assert(
      fc.property(
        fc.array(value, { minLength: 1, maxLength: 4 }),
        hostileText,
        hostileText,
        (values, before, after) => {
          const redactor = redactorFor(values);
          const once = redactor([before, ...values, after].join("\n"));
          expect(redactor(once)).toBe(once);
          // What is left of a value can only be words of the replacements themselves.
          const rest = once.replaceAll(/\[redacted: [a-z ]+\]/g, "\n");
          for (const each of values) expect(rest).not.toContain(each.trim());
        },
      ),
      runs,
    );
  });

  it("are redacted once and for all", () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const once = redact(text);
        expect(redact(once)).toBe(once);
      }),
      runs,
    );
  });
});

describe("safeJson", () => {
  it("parses back to the value and can be printed anywhere", () => {
    fc.assert(
      fc.property(
        fc.jsonValue({ noUnicodeString: false }),
        hostileText,
        fc.constantFrom(0, 2),
        (value, text, indent) => {
          // JSON itself can't hold a lone surrogate unescaped, nor minus zero: compare with what JSON makes of the value.
          const held = { [text]: [text, value] };
          const json = safeJson(held, indent);
          expect(JSON.parse(json)).toEqual(JSON.parse(JSON.stringify(held)));
          expect(json).not.toMatch(/\p{Default_Ignorable_Code_Point}|[\0-\x09\x0b-\x1f\x7f-\x9f\u2028\u2029]/u);
          expect(json).not.toContain("##[");
          expect(json).not.toMatch(/^\s*::/m);
        },
      ),
      runs,
    );
  });
});
