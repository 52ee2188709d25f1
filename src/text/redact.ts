import { visible } from "./invisible.ts";
import { secretPatterns } from "./secret-patterns.ts";

const shortestSecret = 6;
const placeholder = (name: string): string => `[redacted: ${name}]`;
const knownSecret = placeholder("known secret");
const placeholders = [knownSecret, ...new Set(secretPatterns.map(({ name }) => placeholder(name)))];

const replacements = secretPatterns.map(({ name, pattern, keep, needs = "" }) => ({
  pattern,
  needs,
  by: `${keep ? "$1" : ""}${placeholder(name)}`,
}));

/** `RegExp.escape`, which the language version that we compile for lacks. */
const literally = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/-]/g, "\\$&");

/**
 * Replaces every secret that its form gives away (`secret-patterns.ts`) by `[redacted: kind]`. Idempotent, linear.
 * @param text one line or many; characters that are not seen must be gone, since they may split a token
 */
export const redact = (text: string): string =>
  replacements.reduce(
    (rest, { pattern, needs, by }) => (rest.includes(needs) ? rest.replace(pattern, by) : rest),
    text,
  );

/**
 * Makes a redactor for secrets that are known, as the runner's own masking does: exact matches, longest first, a secret of
 * many lines line by line; then by form. A value under 6 characters is left out, for it would blacken ordinary words.
 * @param values the secrets; of no other use afterwards
 * @returns a function from any text, one line or many, to visible, redacted text
 */
export function redactorFor(values: readonly string[]): (text: string) => string {
  const secrets = values
    .flatMap((value) => visible(value).split("\n"))
    .map((line) => line.trim())
    .filter((line) => line.length >= shortestSecret)
    .toSorted((one, other) => other.length - one.length);
  if (secrets.length === 0) return (text) => redact(visible(text));
  // A replacement that is already there goes first and stays: a secret may be a word of it.
  const known = new RegExp([...placeholders, ...secrets].map(literally).join("|"), "g");
  const replace = (match: string): string => (placeholders.includes(match) ? match : knownSecret);
  return (text) => redact(visible(text).replace(known, replace));
}
