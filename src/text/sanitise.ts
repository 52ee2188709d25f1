import { type PlainText, type Untrusted, vouch } from "./brands.ts";
import { visible } from "./invisible.ts";
import { redact } from "./redact.ts";

/**
 * Breaks what a runner would obey: `##[command]` anywhere in a line, and `::command::` at the start of one, whatever white
 * space comes before (actions/runner src/Runner.Common/ActionCommand.cs: TryParse uses IndexOf, TryParseV2 TrimStart).
 * @param text one line or many
 */
export function neutraliseCommands(text: string): string {
  const rest = text.replaceAll("##[", "# #[");
  return rest.includes("::") ? rest.replace(/^([^\S\n]*)::/gm, "$1: :") : rest;
}

/**
 * Cuts a text, never through a surrogate pair.
 * @param text well-formed
 * @param maxLength UTF-16 units, the mark included
 * @param mark what stands for the rest
 */
export function cut(text: string, maxLength: number, mark = "…"): string {
  if (text.length <= maxLength) return text;
  const head = text.slice(0, Math.max(0, maxLength - mark.length));
  return (head.isWellFormed() ? head : head.slice(0, -1)).trimEnd() + mark;
}

/**
 * One safe line for a contract, a terminal or a runner's log: visible, redacted, no workflow command. Idempotent. Not
 * normalised (NFKC), which would corrupt code. Not for markdown: see `code`, `fence` and `prose`.
 * @param text any text; line breaks and tabs become spaces
 * @param maxLength UTF-16 units; a longer text ends in `…`
 */
export function plain(text: Untrusted, maxLength = 2000): PlainText {
  // Unseen characters first (they may split a token), commands last (taking something out may join one).
  const line = redact(visible(text).replace(/[\n\t]/g, " "));
  return vouch(cut(neutraliseCommands(line).trimEnd(), maxLength));
}

/**
 * As `plain`, for a block of lines: line feeds stay, and so do tabs and white space at the end, which patches need.
 * @param text any text; as secrets may span lines (private keys), pass the block as a whole
 */
export function plainLines(text: Untrusted): string {
  return neutraliseCommands(redact(visible(text)));
}
