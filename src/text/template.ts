import { type Literal, type TemplateText, vouch } from "./brands.ts";

/** What `template` takes. */
export type TemplatePart = TemplateText | number;

const checked = (holds: boolean, what: string, text: string): TemplateText => {
  if (!holds) throw new TypeError(`not ${what}: ${JSON.stringify(text.slice(0, 200))}`);
  return vouch(text);
};

/**
 * Text that may be authored with a user's token: our own words around what `word`, `ref`, `path` and `mention` let through.
 * Such text has the user's standing with an agent, so nothing in it may come from a log.
 * @throws TypeError for a number that is not finite
 */
export function template(literals: TemplateStringsArray, ...parts: readonly TemplatePart[]): TemplateText {
  const text = (part: TemplatePart): string =>
    typeof part === "number" ? checked(Number.isFinite(part), "a number", String(part)) : part;
  return vouch(String.raw({ raw: literals }, ...parts.map(text)));
}

/**
 * A member of a union of words, such as a category or a decision. A `string` does not compile.
 * @throws TypeError for what is not a word after all
 */
export function word<T extends string>(value: Literal<T>): TemplateText {
  return checked(/^[a-z][a-z0-9-]{0,60}$/.test(value), "a word", value);
}

/**
 * `#12`, an issue or a pull request.
 * @throws TypeError for what is not a positive whole number
 */
export function ref(number: number): TemplateText {
  return checked(Number.isSafeInteger(number) && number > 0, "a reference", `#${number}`);
}

/** Whether `path` takes it: relative, without `..` and empty parts, of at most 200 characters that no sentence needs. */
export function isTemplatePath(path: string): boolean {
  return (
    path.length <= 200 &&
    /^[A-Za-z0-9._@+-][A-Za-z0-9._/@+-]*$/.test(path) &&
    !path.includes("..") &&
    !/\/(?:\/|$)/.test(path)
  );
}

/**
 * A file's path in a code span: it may contain `@name` or an address, which must not work.
 * @throws TypeError unless `isTemplatePath`: leave such a path out
 */
export function path(path: string): TemplateText {
  checked(isTemplatePath(path), "a plain relative path", path);
  return vouch(`\`${path}\``);
}

/**
 * An agent's `@name`, as the configuration gives it.
 * @throws TypeError for what is not a GitHub login (letters, digits, single hyphens; at most 39)
 */
export function mention(handle: string): TemplateText {
  return checked(handle.length <= 40 && /^@[A-Za-z0-9]+(?:-[A-Za-z0-9]+)*$/.test(handle), "a mention", handle);
}
