declare const brand: unique symbol;

/** Text from a log, a scraped file, an issue or a branch name: hostile until it went through this folder. */
export type Untrusted = string;

/** Sanitised, redacted, single line: may stand in a contract and on a terminal, not in markdown. */
export type PlainText = string & { readonly [brand]: "PlainText" };

/** Markdown in which every untrusted part is sanitised, redacted and fenced. May be authored with GITHUB_TOKEN. */
export type SafeMarkdown = string & { readonly [brand]: "SafeMarkdown" };

/** Made of our own words, enums, numbers and validated paths alone. The only text authored with a user's token. */
export type TemplateText = string & { readonly [brand]: "TemplateText" };

/** Gives a text its brand. For this folder's constructors alone: anywhere else the linter refuses such a cast. */
// oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- the caller's return type says which brand
export function vouch<Brand extends PlainText | SafeMarkdown | TemplateText>(text: string): Brand {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the one place where a brand is given
  return text as Brand;
}

// oxlint-disable-next-line typescript/no-generated-empty-object-type -- the empty object is meant
type NoKeys = Record<never, never>;

/**
 * `T` when it is a literal or a union of literals; `never` for `string`, for branded and for pattern types (of these a
 * record needs no key). A parameter of this type takes words of our own source only.
 */
export type Literal<T extends string> = T extends unknown ? (NoKeys extends Record<T, 1> ? never : T) : never;
