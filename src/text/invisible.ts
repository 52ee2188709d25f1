import type { Untrusted } from "./brands.ts";

/*
 * ECMA-48 escapes, each in its 7-bit and its 8-bit (C1) form. Only a string that is terminated on its own line goes as a
 * whole; of any other only the introducer goes, so that an open OSC can't swallow the evidence that follows it.
 */
const stringSequence = /(?:\x1b[P\]X^_]|[\x90\x98\x9d-\x9f])[^\n\x07\x1b\x90\x98\x9b-\x9f]*(?:\x07|\x1b\\|\x9c)/.source;
const controlSequence = /(?:\x1b\[|\x9b)[0-?]*[ -/]*[@-~]?/.source;
const otherEscape = /\x1b[ -/]*[0-~]?/.source;
const escapes = new RegExp(`${stringSequence}|${controlSequence}|${otherEscape}`, "g");

/** Where a terminal, a JSON reader or a browser may start a new line although a log does not. */
const breaks = /[\r\v\f\x85\u2028\u2029]/g;

/**
 * Control characters except tab and LF, and whatever is drawn as nothing: soft hyphen, zero-width, bidi, U+180E, fillers,
 * BOM, tags (Unicode property Default_Ignorable_Code_Point), interlinear annotation. A variation selector stays after a
 * pictograph, whose look it chooses. The list covers that of github-mcp-server (pkg/sanitize/sanitize.go).
 */
const unseen =
  /[\0-\x08\x0e-\x1f\x7f-\x9f\ufff9-\ufffb]|[\p{Default_Ignorable_Code_Point}--[\ufe0e\ufe0f]]|(?<!\p{Extended_Pictographic})[\ufe0e\ufe0f]/gv;

/** What JSON may hold but must not show: all of the above, pictographs or not. LF is there to indent only. */
const unprintable = /[\0-\x09\x0b-\x1f\x7f-\x9f\u2028\u2029\ufff9-\ufffb\p{Default_Ignorable_Code_Point}]/gv;

/** Text of which everything is seen, as most is. */
const allSeen = /^[\t\n -~]*$/;

/**
 * Leaves of a text what a reader can see, so that what is shown and what is searched for secrets is the same.
 * @param text any text, one line or many
 * @returns well-formed UTF-16 (a lone surrogate becomes U+FFFD); LF and tab stay, CR LF is LF, other breaks are spaces
 */
export function visible(text: Untrusted): string {
  if (allSeen.test(text)) return text;
  return text.toWellFormed().replaceAll("\r\n", "\n").replace(escapes, "").replace(breaks, " ").replace(unseen, "");
}

/**
 * Writes the unseen characters of a JSON text as `\uXXXX`.
 * @param json as JSON.stringify gives it: such characters are inside strings only
 */
export function escapeUnprintable(json: string): string {
  const unit = (text: string): string => `\\u${text.charCodeAt(0).toString(16).padStart(4, "0")}`;
  return json.replace(unprintable, (character) => character.split("").map(unit).join(""));
}
