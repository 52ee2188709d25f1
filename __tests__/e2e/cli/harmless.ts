import MarkdownIt, { type Token } from "markdown-it";
import { expect } from "vitest";

/** What a reader cannot see, or a terminal obeys; LF alone may stand. A variation selector may choose a pictograph's look. */
const unseen =
  /[\0-\x09\x0b-\x1f\x7f-\x9f\u2028\u2029\ufff9-\ufffb\ufffe\uffff]|[\p{Default_Ignorable_Code_Point}--[\ufe0e\ufe0f]]/v;

/**
 * Expects of any output that nothing in it is obeyed by a runner or a terminal, and that it gives no secret away.
 * @param secrets that what was read holds
 */
export function expectHarmless(output: string, secrets: readonly string[]): void {
  expect(output).not.toContain("##[");
  expect(output).not.toMatch(/^\s*::/m);
  expect(output).not.toMatch(unseen);
  expect(output.isWellFormed()).toBe(true);
  // A secret's first half tells too much as well.
  for (const secret of secrets) expect(output).not.toContain(secret.slice(0, Math.max(12, secret.length / 2)));
}

const renderer = new MarkdownIt({ html: true, linkify: true });
renderer.linkify.set({ fuzzyLink: false, fuzzyEmail: true });

const flat = (markdown: string): readonly Token[] =>
  renderer.parse(markdown, {}).flatMap((token) => [token].concat(token.children ?? []));

/** The headings of a page, its title left out. */
export const headings = (markdown: string): readonly string[] => {
  const tokens = flat(markdown);
  return tokens.flatMap((token, index) =>
    token.type === "heading_open" && token.tag !== "h1" ? [tokens[index + 1]?.content ?? ""] : [],
  );
};

/** HTML of our own: the hidden markers, and the small print. */
const ownHtml = /^(?:<!-- auto-heal:[a-z0-9:-]+(?: (?:\{.*\}|[0-9a-f]{12}))? -->\s*)+$|^<\/?sub>$|^<br>$/;

/** Outside code: what names an account, refers to an issue, or keeps a workflow from running. */
const reference = /(?<![\w`])@\w|#\d|\bGH-\d|\[(?:skip ci|ci skip|no ci|skip actions|actions skip)\]|\bskip-checks:/i;

/** Expects of a page that only what is ours is markup: nobody is mentioned, nothing linked, closed or hidden. */
export function expectInert(markdown: string): void {
  for (const { type, content } of flat(markdown)) {
    if (type === "html_block" || type === "html_inline") expect(content.trim()).toMatch(ownHtml);
    if (type === "text") expect(content).not.toMatch(reference);
    expect(type).not.toMatch(/^(?:image|link_open)$/);
  }
}

/** A commit message is no markdown: GitHub takes its mentions and keywords wherever they stand. */
export function expectInertMessage(message: string): void {
  expect(message).not.toMatch(reference);
  expect(message).not.toMatch(/<!--|:\/\/\S/);
  // Only our own trailers, at the end.
  const paragraphs = message.trimEnd().split("\n\n");
  expect(paragraphs.pop()).toMatch(/^Healing-Fingerprint: v\d+-[0-9a-f]+\nHealing-By: auto-heal [\d.]+$/);
  for (const paragraph of paragraphs) expect(paragraph).not.toMatch(/^[\w-]+: .*(?:\n[\w-]+: .*)*$/);
}
