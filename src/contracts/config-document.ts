import {
  type Document,
  isMap,
  isNode,
  isPair,
  isScalar,
  isSeq,
  LineCounter,
  type Pair,
  parseDocument,
  visit,
  type YAMLSeq,
} from "yaml";
import { isSection, liveLeaves } from "./config-key.ts";
import type { ConfigProblem, RuleCheck } from "./config-problem.ts";
import { ownRule } from "./config-forms.ts";
import type { ConfigRow } from "./config-row.ts";
import type { ConfigSection } from "./config-sections.ts";
import { configTable } from "./config-table.ts";

/** What a configuration file says. */
export interface ConfigDocument {
  /** By the keys of the table, as their schemas give them back; keys that are not in the file are missing. */
  readonly values: ReadonlyMap<string, unknown>;
  /** In the order of the file. */
  readonly problems: readonly ConfigProblem[];
}

/** The 1-based line that a node of the document begins on. */
export type LineOf = (node: unknown) => number;

const rows: ReadonlyMap<string, ConfigRow> = new Map(configTable.map((row) => [row.key, row] as const));

/** A key as it may stand in an error: one that could be anything else than a mistyped key is not repeated. */
const printable = (key: string): string | null => (/^[\w.-]{1,60}$/.test(key) ? key : null);
const keyOf = (pair: Pair): string => (isScalar(pair.key) ? String(pair.key.value) : "");

/** The first thing in the YAML itself that makes its values unfit to be looked at. */
export function documentProblem(document: Document, lines: LineCounter, lineOf: LineOf): ConfigProblem | null {
  const [error] = [...document.errors, ...document.warnings];
  if (error !== undefined) return { kind: "syntax", code: error.code, line: lines.linePos(error.pos[0]).line };

  let problem: ConfigProblem | null = null;
  visit(document, {
    // Written out, a file of aliases can grow without bound; a file this small needs none.
    Alias(_, node) {
      problem = { kind: "alias", line: lineOf(node) };
      return visit.BREAK;
    },
    // The library compares every key with every other; a set stays linear.
    Map(_, map, path) {
      const firstLines = new Map<string, number>();
      const parents = path.filter(isPair).map(keyOf);
      for (const pair of map.items) {
        const key = keyOf(pair);
        const line = lineOf(pair.key);
        const firstLine = firstLines.get(key);
        if (firstLine !== undefined) {
          problem = { kind: "duplicate", key: printable([...parents, key].join(".")), firstLine, line };
          return visit.BREAK;
        }
        firstLines.set(key, line);
      }
      return undefined;
    },
  });
  return problem;
}

/** Checks one live key's value: gives the value as its schema reads it, or what is wrong with it. */
function readValue(
  row: ConfigRow,
  pair: Pair,
  document: Document,
  lineOf: LineOf,
): { readonly value: unknown } | ConfigProblem {
  const node = isNode(pair.value) ? pair.value : null;
  const result = row.form.schema.safeParse(node?.toJS(document) ?? null);
  if (result.success) return { value: result.data };
  const [item] = result.error.issues[0]?.path ?? [];
  if (typeof item !== "number" || !isSeq(node)) return { kind: "value", row, item: null, line: lineOf(pair.key) };
  return { kind: "value", row, item, line: lineOf(node.items[item] ?? node) };
}

/** The faults of the repository's own rules that their form does not show. */
function ruleProblems(rules: YAMLSeq, document: Document, lineOf: LineOf, checkRule: RuleCheck): ConfigProblem[] {
  const read = rules.items.map((node) => ownRule.schema.parse(isNode(node) ? node.toJS(document) : null));
  return read.flatMap((rule, item): ConfigProblem[] => {
    const fault = checkRule(rule, read.slice(0, item));
    return fault === null ? [] : [{ kind: "rule", item, fault, line: lineOf(rules.items[item]) }];
  });
}

/**
 * Reads a configuration file's text against the table, as far as it can be read.
 * @param text YAML 1.2, at most `configSizeLimit` bytes
 * @param checkRule judges each rule of the repository's own
 */
export function readConfigDocument(text: string, checkRule: RuleCheck): ConfigDocument {
  const lines = new LineCounter();
  const document = parseDocument(text, {
    lineCounter: lines,
    prettyErrors: false,
    stringKeys: true,
    uniqueKeys: false,
    logLevel: "error",
  });
  const lineOf: LineOf = (node) => lines.linePos((isNode(node) ? node.range?.[0] : null) ?? 0).line;

  const broken = documentProblem(document, lines, lineOf);
  if (broken !== null) return { values: new Map(), problems: [broken] };

  const root = document.contents;
  if (root === null || (isScalar(root) && root.value === null)) return { values: new Map(), problems: [] };
  if (!isMap(root)) return { values: new Map(), problems: [{ kind: "not-keys", line: lineOf(root) }] };

  const values = new Map<string, unknown>();
  const problems: ConfigProblem[] = [];
  const readRow = (row: ConfigRow, pair: Pair): void => {
    if (row.status === "not-yet") {
      problems.push({ kind: "not-yet", key: row.key, line: lineOf(pair.key) });
      return;
    }
    const read = readValue(row, pair, document, lineOf);
    if (!("value" in read)) {
      problems.push(read);
      return;
    }
    values.set(row.key, read.value);
    if (row.key === "rules" && isSeq(pair.value))
      problems.push(...ruleProblems(pair.value, document, lineOf, checkRule));
  };
  const readSection = (section: ConfigSection, { key, value }: Pair): void => {
    if (isMap(value) && value.items.length > 0) {
      for (const pair of value.items) {
        const path = `${section}.${keyOf(pair)}`;
        const row = rows.get(path);
        if (row === undefined) problems.push({ kind: "unknown", key: printable(path), line: lineOf(pair.key) });
        else readRow(row, pair);
      }
    } else if (liveLeaves(section).length === 0) {
      problems.push({ kind: "not-yet", key: section, line: lineOf(key) });
    } else if (!isMap(value)) {
      problems.push({ kind: "not-a-section", section, line: lineOf(key) });
    }
  };
  for (const pair of root.items) {
    const name = keyOf(pair);
    // Within a name a dot has no meaning: `limits.files: 3` is not the key `files` of `limits`.
    const row = name.includes(".") ? undefined : rows.get(name);
    if (row !== undefined) readRow(row, pair);
    else if (isSection(name)) readSection(name, pair);
    else problems.push({ kind: "unknown", key: printable(name), line: lineOf(pair.key) });
  }
  return { values, problems };
}
