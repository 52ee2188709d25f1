import { type SafeMarkdown, type Untrusted, vouch } from "./brands.ts";
import { cut, neutraliseCommands, plain } from "./sanitise.ts";

/**
 * What must not work in a title, a commit message or a paragraph. The first two have no escape character, so nothing is
 * escaped: a space is put where it breaks the construct, and two characters are replaced. Each row leaves nothing that it,
 * or a row before it, would match again.
 */
const inert: readonly (readonly [what: string, pattern: RegExp, replacement: string])[] = [
  ["code span", /`/g, "'"],
  ["table cell", /\|/g, "¦"],
  ["backslash escape", /\\(?=[!-/:-@[-`{-~])/g, "\\ "],
  ["mention or e-mail address", /@(?=\S)/g, "@ "],
  ["reference, also after a closing keyword", /#(?=\d)/g, "# "],
  ["reference of the other form", /\b(GH)-(?=\d)/gi, "$1- "],
  ["address", /\/\/(?=\S)/g, "// "],
  ["address without a scheme", /\b(www)\.(?=\S)/gi, "$1. "],
  ["tag, comment, declaration", /<(?=[a-z/!?%])/gi, "< "],
  ["character reference", /&(?=#?\w{1,50};)/g, "& "],
  ["link, link definition", /\](?=[([:])/g, "] "],
  ["template delimiter", /\{(?=[{%#])/g, "{ "],
  ["strike-through, fence of tildes", /~(?=~)/g, "~ "],
  ["mathematics", /\$(?=\S[^$]*\$)/g, "$ "],
  // docs.github.com, "Skipping workflow runs": in the message of a branch's last commit these keep the checks from running.
  ["order to skip checks", /\[(?=(?:skip|no|ci|actions)[ -](?:skip|ci|actions)\])/gi, "[ "],
  ["trailer that skips checks", /\b(skip-checks):/gi, "$1 :"],
  ["white space", /\s+/g, " "],
];

/** Takes away what would open a heading, a quote, a list, a rule, or would underline the line before; of a number its dot. */
function withoutOpening(text: string): string {
  return text.replace(/^(?:\s|>|[#=+*_~-]+(?=\s|$))+/, "").replace(/^(\d{1,9})[.)](?=\s|$)/, "$1");
}

/**
 * Untrusted words for a title, a commit message or a paragraph: one line that reads as before but does nothing. NFKC, so
 * that look-alikes are judged by what they look like. Idempotent. For evidence take `code` or `fence`, which change nothing
 * that can be seen.
 * @param text any text
 * @param maxLength UTF-16 units; a longer text ends in ` ...`. GitHub refuses titles over 256 characters
 */
export function prose(text: Untrusted, maxLength = 200): SafeMarkdown {
  const line: string = plain(plain(text, Infinity).normalize("NFKC"), Infinity);
  const words = inert.reduce((rest, [, pattern, replacement]) => rest.replace(pattern, replacement), line);
  // `…` is not stable under NFKC.
  const short = cut(neutraliseCommands(withoutOpening(words)), maxLength, " ...");
  // At the end a backslash would escape what the caller puts next, and `//` would take it for a host; and what the line
  // now ends with may be all that it has.
  return vouch(withoutOpening(short.replace(/(?:[\s\\]|(?<=\/)\/)+$/, "")));
}
