import { type ErrorCode, stringify } from "yaml";
import { UserError } from "../errors.ts";
import { keyParts, liveLeaves, suggestion } from "./config-key.ts";
import type { OwnRule } from "./config-forms.ts";
import type { ConfigRow } from "./config-row.ts";
import type { ConfigSection } from "./config-sections.ts";

/** What each kind of problem knows. A `key` of null is one that is not fit to be printed. */
interface Details {
  syntax: { readonly code: ErrorCode };
  alias: object;
  "not-keys": object;
  duplicate: { readonly key: string | null; readonly firstLine: number };
  unknown: { readonly key: string | null };
  "not-yet": { readonly key: string };
  "not-a-section": { readonly section: ConfigSection };
  value: { readonly row: ConfigRow; readonly item: number | null };
  rule: { readonly item: number; readonly fault: RuleFault };
}

/** Why a rule of the repository's own is not taken. */
export interface RuleFault {
  /** Follows the rule's name in a sentence, without a final full stop. */
  readonly problem: string;
  /** One sentence. */
  readonly remedy: string;
}

/** Looks for a fault in a rule. @param earlier the rules above it in the file */
export type RuleCheck = (rule: OwnRule, earlier: readonly OwnRule[]) => RuleFault | null;

type ProblemOf<K extends keyof Details> = {
  [P in K]: { readonly kind: P; /** 1-based. */ readonly line: number } & Details[P];
}[K];

/** One thing that is wrong with a configuration file. */
export type ConfigProblem = ProblemOf<keyof Details>;

/** Our own words for what the YAML library finds: its messages quote the file, and a file may say anything. */
const syntaxProblems: Readonly<Record<ErrorCode, string>> = {
  ALIAS_PROPS: "an alias cannot have an anchor or a tag",
  BAD_ALIAS: "an anchor's or alias's name is not allowed",
  BAD_COLLECTION_TYPE: "a tag does not fit its value",
  BAD_DIRECTIVE: "a `%` directive is not known",
  BAD_DQ_ESCAPE: "an escape in a double-quoted text is not known",
  BAD_INDENT: "a bracket is not closed, or the indentation does not fit the lines around it",
  BAD_PROP_ORDER: "an anchor or a tag stands in the wrong place",
  BAD_SCALAR_START: "a text begins with a reserved character and needs quotes",
  BLOCK_AS_IMPLICIT_KEY: "a key cannot stand on the line of another key",
  BLOCK_IN_FLOW: "a list or mapping in brackets cannot hold one that is indented",
  DUPLICATE_KEY: "a key is written twice",
  IMPOSSIBLE: "it cannot be read",
  KEY_OVER_1024_CHARS: "a key is longer than 1024 characters",
  MISSING_CHAR: "a character is missing: a colon, a comma, a quote, a bracket or a space",
  MULTILINE_IMPLICIT_KEY: "a key goes over more than one line",
  MULTIPLE_ANCHORS: "a value has more than one anchor",
  MULTIPLE_DOCS: "there is more than one document",
  MULTIPLE_TAGS: "a value has more than one tag",
  NON_STRING_KEY: "a key is not a text",
  RESOURCE_EXHAUSTION: "it is nested too deeply",
  TAB_AS_INDENT: "a tab is used for indentation",
  TAG_RESOLVE_FAILED: "a tag is not known",
  UNEXPECTED_TOKEN: "there is a character or word that does not belong there",
};

const documentation = "The keys are listed in docs/configuration.md.";
const named = (key: string | null): string => (key === null ? "A key" : `"${key}"`);

/** A key with its example, on one line as it may stand in the file. */
function written({ key, example }: ConfigRow): string {
  const value = stringify(example, { collectionStyle: "flow", flowCollectionPadding: false, lineWidth: 0 });
  return `${keyParts(key).leaf}: ${value.trim()}`;
}

type Explanation = readonly [problem: string, remedy: string];

/** For each kind of problem: what is wrong, and what to do. `at` is the line and the file. */
const explanations: {
  readonly [K in keyof Details]: (problem: ProblemOf<K>, at: string, where: string) => Explanation;
} = {
  syntax: ({ code, line }, _, where) => [
    `${where} is not valid YAML on line ${line}: ${syntaxProblems[code]}`,
    "Correct that line or the one before it.",
  ],
  alias: (_, at) => [`The alias ${at} is not supported`, "Write the value out."],
  "not-keys": (_, at) => [`The value ${at} is not a mapping of keys`, documentation],
  duplicate: ({ key, firstLine }, at) => [
    `${named(key)} ${at} stands on line ${firstLine} already`,
    "Remove one of the two.",
  ],
  unknown: ({ key }, at) => [
    `${named(key)} ${at} is not a known key`,
    (key === null ? null : suggestion(key)) ?? documentation,
  ],
  "not-yet": ({ key }, at) => [`${named(key)} ${at} is not supported yet`, "Remove it."],
  "not-a-section": ({ section }, at) => [
    `${named(section)} ${at} must be a mapping of keys`,
    `Write below it, indented, one or more of: ${liveLeaves(section).join(", ")}.`,
  ],
  value: ({ row, item }, at) => [
    item === null
      ? `${named(row.key)} ${at} must be ${row.form.accepts}`
      : `${named(`${row.key}[${item}]`)} ${at} must be ${row.form.itemAccepts ?? row.form.accepts}`,
    `Write for example \`${written(row)}\`.`,
  ],
  rule: ({ item, fault: { problem, remedy } }, at) => [`${named(`rules[${item}]`)} ${at} ${problem}`, remedy],
};

const explain = <K extends keyof Details>(problem: ProblemOf<K>, where: string): Explanation =>
  explanations[problem.kind](problem, `on line ${problem.line} of ${where}`, where);

/** Makes the error that names the first problem and counts the others. */
export function configError(first: ConfigProblem, others: number, where: string): UserError {
  const [problem, remedy] = explain(first, where);
  const more = others === 0 ? "" : ` (and ${others} more ${others === 1 ? "problem" : "problems"})`;
  return new UserError("config-invalid", `${problem}${more}`, remedy);
}
