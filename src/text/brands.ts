declare const brand: unique symbol;

/** Text from a log, a scraped file, an issue or a branch name: hostile until it went through this folder. */
export type Untrusted = string;

/** Sanitised, redacted, single line: may stand in a contract and on a terminal, not in markdown. */
export type PlainText = string & { readonly [brand]: "PlainText" };

/** Markdown in which every untrusted part is sanitised, redacted and fenced. May be authored with GITHUB_TOKEN. */
export type SafeMarkdown = string & { readonly [brand]: "SafeMarkdown" };

/** Made of our own words, enums, numbers and validated paths alone. The only text authored with a user's token. */
export type TemplateText = string & { readonly [brand]: "TemplateText" };
