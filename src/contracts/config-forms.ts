import { z } from "zod";
import { Category } from "./categories.ts";
import { protectedByDefault } from "./config-protected-paths.ts";

/** What one configuration value may be: the schema that decides, and the same rule in words. */
export interface Form<S extends z.ZodType = z.ZodType> {
  readonly schema: S;
  /** Completes "must be …". */
  readonly accepts: string;
  /** For lists: completes "must be …" for one item. */
  readonly itemAccepts?: string;
}

/** One item of a list, in words for one and for many. */
interface Item<S extends z.ZodType = z.ZodType> {
  readonly schema: S;
  readonly one: string;
  readonly many: string;
}

/** A text that fully matches `pattern`, 1 to `longest` UTF-16 units. */
const text = (pattern: RegExp, longest: number): z.ZodString => z.string().min(1).max(longest).regex(pattern);

const gitHubName = String.raw`[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?`;
const printableLine = /^[^\x00-\x1f\x7f]+$/;

export const boolean: Form<z.ZodBoolean> = { schema: z.boolean(), accepts: "`true` or `false`" };

/** Written 0–100, read as a probability 0..1. */
export const percentage = {
  schema: z
    .number()
    .min(0)
    .max(100)
    .transform((percent) => percent / 100),
  accepts: "a number from 0 to 100",
} satisfies Form;

/** A whole number from `least` to `most`, both allowed. */
export const wholeNumber = (least: number, most: number): Form<z.ZodInt> => ({
  schema: z.int().min(least).max(most),
  accepts: `a whole number from ${least} to ${most}`,
});

/** One word of a closed set. */
export const oneOf = <const W extends readonly [string, ...string[]]>(words: W) =>
  ({
    schema: z.enum(words),
    accepts: `one of ${words.map((word) => `\`${word}\``).join(", ")}`,
  }) satisfies Form;

/** What GitHub takes as a login, behind an `@`. */
export const mention: Form<z.ZodString> = {
  schema: text(new RegExp(`^@${gitHubName}$`), 40),
  accepts: "a mention such as `@copilot`",
};

/** A list of `least` to `most` items. */
export const listOf = <S extends z.ZodType>(item: Item<S>, least = 0, most = 100): Form<z.ZodArray<S>> => ({
  schema: z.array(item.schema).min(least).max(most),
  accepts: least === 0 ? `a list of ${item.many}` : `a list of ${least} to ${most} ${item.many}`,
  itemAccepts: item.one,
});

/** GitHub takes at most 50 characters; its issue list filters by labels separated by commas, so a comma never finds one. */
export const label: Item<z.ZodString> = {
  schema: text(/^[^\s,\x00-\x1f\x7f](?:[^,\x00-\x1f\x7f]*[^\s,\x00-\x1f\x7f])?$/, 50),
  one: "a label of at most 50 characters, without commas",
  many: "labels of at most 50 characters, without commas",
};

export const fixType: Item<z.ZodString> = {
  schema: text(/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/, 60),
  one: "a fix type such as `file-mode`",
  many: "fix types such as `file-mode`",
};

const patternRules = "relative to the repository's root, without `!`, `..`, braces, brackets or a final `/`";
const pathSegment = String.raw`(?!\.\.?(?:/|$))[^\\/[\]{}\x00-\x1f\x7f]+`;
/**
 * A path pattern of `*`, `**` and `?` from the repository's root. What other tools read as a negation, a folder, a set
 * or a choice would match nothing here and protect nothing, so it is refused instead of taken literally.
 */
export const pathPattern: Item<z.ZodString> = {
  schema: text(new RegExp(`^(?!!)${pathSegment}(?:/${pathSegment})*$`), 200),
  one: `a path pattern such as \`deploy/**\`, ${patternRules}`,
  many: `path patterns such as \`deploy/**\`, ${patternRules}`,
};

const pathPatterns = listOf(pathPattern);

/** Read as the built-in patterns and the file's own: what is protected by default stays protected. */
export const protectedPaths = {
  ...pathPatterns,
  schema: pathPatterns.schema.transform((own): readonly string[] => [...new Set([...protectedByDefault, ...own])]),
};

export const branchPattern: Item<z.ZodString> = {
  schema: text(/^[^\s~^:\\[\]\x00-\x1f\x7f]+$/, 200),
  one: "a branch name or pattern such as `release/*`",
  many: "branch names or patterns such as `release/*`",
};

export const workflowPattern: Item<z.ZodString> = {
  schema: text(printableLine, 200),
  one: "a workflow's file name or pattern such as `ci.yml`",
  many: "workflow file names or patterns such as `ci.yml`",
};

export const reviewer: Item<z.ZodString> = {
  schema: text(new RegExp(`^${gitHubName}(?:/[A-Za-z0-9._-]+)?$`), 140),
  one: "a login or `organisation/team`",
  many: "logins or `organisation/team`",
};

export const commandLine: Item<z.ZodString> = {
  schema: text(printableLine, 500),
  one: "a command line such as `npm run format`",
  many: "command lines such as `npm run format`",
};

/** The fix types that a command of the repository makes. */
export const commandFixTypes = ["lock-file", "format", "lint"] as const;

const fixCommand = z
  .strictObject({ command: commandLine.schema, files: z.array(pathPattern.schema).min(1).max(50) })
  .optional();

/** By fix type, the command that makes such a fix and the files that it may change. */
export const fixCommands = {
  schema: z.strictObject({ "lock-file": fixCommand, format: fixCommand, lint: fixCommand }),
  accepts: `a map from fix types (${commandFixTypes.map((name) => `\`${name}\``).join(", ")}) to a \`command\` line and the \`files\` that it may change, as path patterns`,
} satisfies Form;

/** A line of a log, as a rule's example. */
const exampleLines = z.array(text(printableLine, 2000)).max(20);

const ruleText =
  "with `id`, `pattern`, `category`, `title`, one to twenty `examples`, and perhaps `counter-examples` and `transient`";
export const ownRule = {
  schema: z
    .strictObject({
      id: fixType.schema,
      pattern: z.string().min(1).max(500),
      category: Category,
      title: text(printableLine, 120),
      examples: exampleLines.min(1),
      "counter-examples": exampleLines.optional(),
      transient: z.boolean().optional(),
    })
    .transform(({ "counter-examples": counterExamples = [], transient = false, ...rule }) => ({
      ...rule,
      counterExamples,
      transient,
    })),
  one: `a rule ${ruleText}`,
  many: `rules ${ruleText}`,
} satisfies Item;
type ReadRule = z.output<typeof ownRule.schema>;
/** A rule of the repository's own; its pattern is safe to run only when a `RuleCheck` has found no fault. */
export type OwnRule = {
  readonly [K in keyof ReadRule]: ReadRule[K] extends string[] ? readonly string[] : ReadRule[K];
};

export const exampleRule = {
  id: "licence-server-down",
  pattern: String.raw`^licence server (?<host>\S+) unreachable`,
  category: "network",
  title: "The licence server cannot be reached",
  transient: true,
  examples: ["licence server lic-2 unreachable after 3 attempts"],
  "counter-examples": ["licence server lic-2 reached"],
} satisfies z.input<typeof ownRule.schema>;
