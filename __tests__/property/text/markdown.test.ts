import * as fc from "fast-check";
import MarkdownIt, { type Token } from "markdown-it";
import { describe, expect, it } from "vitest";
import { code, fence, joinMarkdown, link, marker, md, prose } from "../../../src/text/markdown.ts";
import { plain, plainLines } from "../../../src/text/sanitise.ts";
import { hostileText } from "./hostile-text.ts";

const runs = { numRuns: 1000 };
const renderer = new MarkdownIt({ html: true, linkify: true });
// GitHub links addresses, `www.` and e-mail, but not a bare domain, which many a file name looks like.
renderer.linkify.set({ fuzzyLink: false, fuzzyEmail: true });

/** Blocks and what is inside them, flat, as they come. */
const tokens = (markdown: string): readonly Token[] =>
  renderer.parse(markdown, {}).flatMap((token) => [token].concat(token.children ?? []));
const shortened = (text: string): string => text.replaceAll(/`{61,}/g, `${"`".repeat(60)}…`);

describe("fence", () => {
  it("is one fenced block that holds the sanitised text, whatever stands around it", () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const found = tokens(md`before\n\n${fence(text, "diff")}\n\nafter`);
        expect(found.map(({ type }) => type)).toEqual([
          "paragraph_open",
          "inline",
          "text",
          "paragraph_close",
          "fence",
          "paragraph_open",
          "inline",
          "text",
          "paragraph_close",
        ]);
        expect(found[4]).toMatchObject({ info: "diff", content: `${shortened(plainLines(text))}\n` });
      }),
      runs,
    );
  });
});

describe("code", () => {
  const expected = (text: string): string => shortened(plain(text.trim(), 200).trim()) || "-";

  it("is one code span that holds the text", () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const found = tokens(md`before ${code(text)} after`).filter(({ type }) => !type.startsWith("paragraph"));
        expect(found.map(({ type }) => type)).toEqual(["inline", "text", "code_inline", "text"]);
        expect(found[2]?.content).toBe(expected(text).replaceAll("|", "\\|"));
      }),
      runs,
    );
  });

  it("is one cell of a table, with its bars", () => {
    fc.assert(
      fc.property(hostileText, hostileText, (one, other) => {
        const found = tokens(md`| a | b |\n| - | - |\n| ${code(one)} | ${code(other)} |`);
        expect(found.filter(({ type }) => type === "td_open")).toHaveLength(2);
        expect(found.filter(({ type }) => type === "code_inline").map(({ content }) => content)).toEqual([
          expected(one),
          expected(other),
        ]);
        expect(found.filter(({ type }) => type === "html_inline" || type === "link_open")).toEqual([]);
      }),
      runs,
    );
  });

  it("stays code in a link's label, and the link stays a link", () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const types = tokens(link(code(text), "https://github.com/octo-org/example/actions/runs/1")).map(
          ({ type }) => type,
        );
        expect(types).toEqual([
          "paragraph_open",
          "inline",
          "link_open",
          "code_inline",
          "link_close",
          "paragraph_close",
        ]);
      }),
      runs,
    );
  });
});

describe("prose", () => {
  it("changes nothing the second time, at any length", () => {
    fc.assert(
      fc.property(hostileText, fc.integer({ min: 8, max: 80 }), (text, maxLength) => {
        const once = prose(text, maxLength);
        expect(prose(once, maxLength)).toBe(once);
        expect(once.length).toBeLessThanOrEqual(maxLength);
      }),
      runs,
    );
  });

  it("does nothing in markdown: a paragraph of words", () => {
    const harmless = /^(?:inline|text|(?:paragraph|em|strong|s)_(?:open|close))$/;
    fc.assert(
      fc.property(hostileText, hostileText, (text, evidence) => {
        for (const { type } of tokens(prose(text))) expect(type).toMatch(harmless);
        // Nor does it reach what stands next to it.
        const next = tokens(md`words ${prose(text)}${code(evidence)}`).filter(({ type }) => type === "code_inline");
        expect(next).toHaveLength(1);
      }),
      runs,
    );
  });

  it("names, refers to, links and closes nothing where text is not markdown", () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const words = prose(text);
        expect(words).not.toMatch(
          /@[\w-]|#\d|\bGH-\d|:\/\/\S|\bwww\.\S|<[a-z!/?]|\{\{|\[(?:skip ci|no ci)\]|\bskip-checks:|[`|\n]/i,
        );
        expect(words).not.toContain("##[");
        expect(words.startsWith("::")).toBe(false);
      }),
      runs,
    );
  });
});

describe("link", () => {
  const path = hostileText.filter((text) => URL.canParse(`https://github.com/${text}`));

  it("never leads anywhere but to the address, nor breaks out", () => {
    fc.assert(
      fc.property(path, hostileText, (path, label) => {
        const url = `https://github.com/${path}`;
        const found = tokens(link(md`see ${prose(label)} ${code(label)}`, url));
        const targets = found.filter(({ type }) => type === "link_open").map((token) => token.attrGet("href"));
        for (const target of targets) expect(new URL(target ?? "").host).toBe("github.com");
        expect(targets.length).toBeLessThanOrEqual(1);
        expect(found.filter(({ type }) => type === "image" || type.startsWith("html"))).toEqual([]);
      }),
      runs,
    );
  });
});

describe("marker", () => {
  it("is one comment, from which the value can be read back", () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const value = { fingerprint: text, list: [text] };
        const body = joinMarkdown([marker("auto-heal:v1", value), prose("after")], "\n\n");
        expect(tokens(body).map(({ type }) => type)).toEqual([
          "html_block",
          "paragraph_open",
          "inline",
          "text",
          "paragraph_close",
        ]);
        const json = /^<!-- auto-heal:v1 (.*) -->$/m.exec(body)?.[1] ?? "";
        expect(JSON.parse(json)).toEqual(JSON.parse(JSON.stringify(value)));
        expect(json).not.toMatch(/--|[<>&]/);
      }),
      runs,
    );
  });
});
