import { readFileSync } from "node:fs";
import { join } from "node:path";
import MarkdownIt from "markdown-it";
import { z } from "zod";
import { loadedPage } from "./chromium.ts";

/** What a browser made of one body. */
const Section = z.object({
  /** The names of all elements, each once. */
  elements: z.array(z.string()),
  /** Names of attributes, each once. */
  attributes: z.array(z.string()),
  links: z.array(z.string()),
  /** The text of each fenced block. */
  fences: z.array(z.string()),
  /** Text that stands in no code and in no fence. */
  prose: z.array(z.string()),
});
export type Section = z.infer<typeof Section>;

const Inventory = z.object({
  /** Whether a script ran that is not the page's own: every attack of these tests sets it. */
  ran: z.boolean(),
  /** The elements of the document's body: one section for each text unless one of them broke out. */
  body: z.array(z.string()),
  sections: z.array(Section),
});
export type Inventory = z.infer<typeof Inventory>;

/** Runs in the page. */
const script = readFileSync(join(import.meta.dirname, "page-inventory.mjs"), "utf8");
const markdown = new MarkdownIt({ html: true, linkify: true });

/** Renders texts as GitHub would, HTML in them included, and lets a browser say what is there. */
export async function inventoryOf(texts: readonly string[]): Promise<Inventory> {
  const sections = texts.map((text) => `<section>\n${markdown.render(text)}\n</section>`).join("\n");
  const page = await loadedPage(
    `<!doctype html><html><head><meta charset="utf-8"><script>${script}</script></head><body>${sections}</body></html>`,
  );
  const [, taken] = /data-inventory="([\w+/=]+)"/.exec(page) ?? [];
  if (taken === undefined) throw new Error("the page's own script did not run");
  return Inventory.parse(JSON.parse(Buffer.from(taken, "base64").toString("utf8")));
}
