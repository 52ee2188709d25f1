import { type Literal, type SafeMarkdown, type Untrusted, vouch } from "./brands.ts";
import { redact } from "./redact.ts";
import { plain, plainLines } from "./sanitise.ts";
import { safeJson } from "./terminal.ts";

export { prose } from "./prose.ts";
export { fitSections, type Section } from "./sections.ts";

/** The languages of fenced blocks. */
export type FenceInfo = "text" | "diff" | "json" | "yaml" | "toml" | "python" | "javascript" | "sh" | "markdown";

/** What `md` takes: markdown that is safe already, numbers, and lists of lines. */
export type MarkdownPart = SafeMarkdown | number | readonly SafeMarkdown[];

/**
 * cmark-gfm gives up on a code span of more than 80 backticks (src/inlines.c, MAXBACKTICKS) and counts a fence's up to 255
 * (src/blocks.c, fence_length is one byte), so a longer run in the text could not be fenced by a longer one.
 */
const longestRun = 60;
const shortenRuns = (text: string): string =>
  text.replace(/`+/g, (run) => (run.length > longestRun ? `${run.slice(0, longestRun)}…` : run));

/** Backticks enough that the text can't close them. */
function backticksFor(text: string, least: number): string {
  const longest = (text.match(/`+/g) ?? []).reduce((most, run) => Math.max(most, run.length), 0);
  return "`".repeat(Math.max(least, longest + 1));
}

/**
 * An inline code span. In a table too: `|` is written `\|`, which a table reads as `|`, and other places show as it is.
 * @param text any text; empty text gives a dash
 * @param maxLength UTF-16 units of the text
 */
export function code(text: Untrusted, maxLength = 200): SafeMarkdown {
  const content = shortenRuns(plain(text.trim(), maxLength).trim()).replaceAll("|", "\\|") || "-";
  const quote = backticksFor(content, 1);
  const pad = content.startsWith("`") || content.endsWith("`") ? " " : "";
  return vouch(`${quote}${pad}${content}${pad}${quote}`);
}

/**
 * A fenced block, whose text can neither close it nor say what it is.
 * @param lines a block of lines, or its lines
 * @param info the language, for colours
 */
export function fence(lines: Untrusted | readonly Untrusted[], info: FenceInfo = "text"): SafeMarkdown {
  const content = shortenRuns(plainLines(typeof lines === "string" ? lines : lines.join("\n")));
  const quote = backticksFor(content, 3);
  return vouch(`${quote}${info}\n${content}\n${quote}`);
}

/** Markdown of our own words around safe parts; a list is joined by line feeds. Text from outside does not compile. */
export function md(literals: TemplateStringsArray, ...parts: readonly MarkdownPart[]): SafeMarkdown {
  const text = (part: MarkdownPart): string => (typeof part === "object" ? part.join("\n") : String(part));
  return vouch(String.raw({ raw: literals }, ...parts.map(text)));
}

/** Joins safe markdown; the separator is ours. */
export function joinMarkdown<S extends string>(
  parts: readonly SafeMarkdown[],
  separator: SafeMarkdown | Literal<S>,
): SafeMarkdown {
  return vouch(parts.join(separator));
}

/** An address as a link's destination, or null: only https, without credentials or secrets, and nothing that ends a destination. */
function destination(url: string): string | null {
  const parsed = URL.parse(url);
  if (parsed === null || parsed.protocol !== "https:" || parsed.username + parsed.password !== "") return null;
  const escape = (sign: string): string => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`;
  const href = parsed.href.replace(/[^\w\-.~:/?#@!$&'*+,;=%]/g, escape);
  return redact(href) === href ? href.replace(/&(?=#?\w{1,50};)/g, "&amp;") : null;
}

/**
 * A link. What is not a plain https address is shown as code instead, after the label.
 * @param label any safe markdown of one line; its brackets are escaped where they are not code
 * @param url an address from GitHub or the configuration; trusted to be neither well-formed nor harmless
 */
export function link(label: SafeMarkdown, url: string): SafeMarkdown {
  const target = destination(url);
  if (target === null) return md`${label} (${code(url)})`;
  const text = label.replace(/(?<!`)(`+)(?!`).*?(?<!`)\1(?!`)|\\.|[[\]]/g, (token) => {
    // At the start of a paragraph a `]:`, even in code, would make a link definition of the whole.
    if (token.startsWith("`")) return token.replaceAll("]:", "] :");
    return token === "[" || token === "]" ? `\\${token}` : token;
  });
  return vouch(`[${text}](${target})`);
}

/**
 * A hidden comment that programs read back: `<!-- tag {json} -->`.
 * @param tag our own word
 * @param value what JSON can hold; its texts are written without `--`, `<`, `>` and `&`, so that nothing in it ends the comment
 */
export function marker<T extends string>(tag: Literal<T>, value: unknown): SafeMarkdown {
  const json = safeJson(value).replace(/[<>&]|-(?=-)/g, (sign) => `\\u00${sign.charCodeAt(0).toString(16)}`);
  return vouch(`<!-- ${tag} ${json} -->`);
}
