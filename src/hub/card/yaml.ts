import { type Document, isMap, isNode, isScalar, isSeq, LineCounter, parseDocument, type Tags, visit } from "yaml";

/** What PyYAML's safe loader makes of a document. Mappings keep their order, and keys that are no strings. */
export type YamlValue = string | number | bigint | boolean | null | Date | Uint8Array | YamlList | YamlMap | YamlSet;
export type YamlList = readonly YamlValue[];
export type YamlMap = ReadonlyMap<YamlValue, YamlValue>;
export type YamlSet = ReadonlySet<YamlValue>;

export interface YamlPosition {
  readonly line: number;
  readonly column: number;
}

export type YamlResult =
  | {
      readonly kind: "value";
      readonly value: YamlValue;
      /** Where the value at a path of keys and indices stands, or the nearest thing around it. 1-based. */
      at(path: readonly (string | number)[]): YamlPosition;
    }
  | { readonly kind: "error"; readonly message: string; readonly position: YamlPosition };

/**
 * The plain texts that PyYAML reads as more than strings, where the `yaml` package's YAML 1.1 reads more.
 * Source: PyYAML lib/yaml/resolver.py: `y` and `n` are strings, a float has a point, an exponent has a sign, `08` is a string.
 */
const tests: Readonly<Record<string, (test: RegExp) => RegExp>> = {
  "tag:yaml.org,2002:bool": (test) =>
    test.test("yes") ? /^(?:[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/ : /^(?:[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/,
  "tag:yaml.org,2002:int": (test) => (test.test("19") && !test.test("1:9") ? /^[-+]?(?:0|[1-9][0-9_]*)$/ : test),
  "tag:yaml.org,2002:float": (test) => {
    if (test.test("1e+5")) return /^(?:[-+]?[0-9][0-9_]*\.[0-9_]*|\.[0-9][0-9_]*)[eE][-+][0-9]+$/;
    return test.test("1.5") ? /^(?:[-+]?[0-9][0-9_]*\.[0-9_]*|\.[0-9][0-9_]*)$/ : test;
  },
};

function asPyYaml(tags: Tags): Tags {
  for (const [index, tag] of tags.entries()) {
    if (typeof tag === "string" || tag.test === undefined) continue;
    const narrow = tests[tag.tag];
    if (narrow !== undefined) tags[index] = { ...tag, test: narrow(tag.test) };
  }
  return tags;
}

/** What PyYAML's reader refuses: lib/yaml/reader.py, `NON_PRINTABLE`. */
const notPrintable = /[^\t\n\r\x20-\x7E\x85\xA0-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u;

/** A plain text that looks like a day, and is none: Python's `date` raises. */
function isWrongDay(text: string): boolean {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text)?.map(Number) ?? [];
  if (year === undefined || month === undefined || day === undefined) return false;
  return month < 1 || month > 12 || day < 1 || day > new Date(Date.UTC(year, month, 0)).getUTCDate() || year < 1;
}

/** What PyYAML refuses although the package reads it: tags it does not know, keys that can't be hashed, a tab before a value. */
function firstRefused(
  document: Document.Parsed,
  text: string,
): { readonly message: string; readonly offset: number } | null {
  let refused: { readonly message: string; readonly offset: number } | null = null;
  visit(document, {
    Pair(_, pair) {
      if (!isMap(pair.key) && !isSeq(pair.key)) return undefined;
      refused = { message: "found unhashable key", offset: pair.key.range?.[0] ?? 0 };
      return visit.BREAK;
    },
    Node(_, node) {
      const offset = node.range?.[0] ?? 0;
      if (isScalar(node) && node.type === "PLAIN" && isWrongDay(node.source ?? "")) {
        refused = { message: "day is out of range for month", offset };
        return visit.BREAK;
      }
      if (text[offset - 1] !== "\t") return undefined;
      refused = { message: "found character '\\t' that cannot start any token", offset: offset - 1 };
      return visit.BREAK;
    },
  });
  return refused;
}

/**
 * Reads YAML as `yaml.safe_load` of PyYAML does: YAML 1.1, of duplicate keys the last.
 * @param text one document
 */
export function safeLoad(text: string): YamlResult {
  const lines = new LineCounter();
  const position = (offset: number): YamlPosition => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  const document = parseDocument(text, {
    version: "1.1",
    uniqueKeys: false,
    prettyErrors: false,
    lineCounter: lines,
    customTags: asPyYaml,
  });
  const [fault] = [...document.errors, ...document.warnings];
  if (fault !== undefined) return { kind: "error", message: fault.message, position: position(fault.pos[0]) };
  const unprintable = text.search(notPrintable);
  if (unprintable >= 0) {
    return { kind: "error", message: "special characters are not allowed", position: position(unprintable) };
  }
  const refused = firstRefused(document, text);
  if (refused !== null) return { kind: "error", message: refused.message, position: position(refused.offset) };
  let value: YamlValue;
  try {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the core and 1.1 tags make nothing else
    value = document.toJS({ mapAsMap: true }) as YamlValue;
  } catch (cause) {
    // An alias without its anchor, or so many that they are an attack.
    if (!(cause instanceof ReferenceError)) throw cause;
    return { kind: "error", message: cause.message, position: { line: 1, column: 1 } };
  }
  const at = (path: readonly (string | number)[]): YamlPosition => {
    for (let length = path.length; length > 0; length -= 1) {
      const head = path.slice(0, length);
      const container: unknown = length === 1 ? document.contents : document.getIn(head.slice(0, -1), true);
      const pair = isMap(container)
        ? container.items.findLast(({ key }) => isScalar(key) && key.value === head.at(-1))
        : undefined;
      const node: unknown = pair?.key ?? document.getIn(head, true);
      if (isNode(node) && node.range) return position(node.range[0]);
    }
    return { line: 1, column: 1 };
  };
  return { kind: "value", value, at };
}

/** A mapping, and not one of the values that only look like one. */
export const isYamlMap = (value: YamlValue | undefined): value is YamlMap => value instanceof Map;
export const isYamlList = (value: YamlValue | undefined): value is YamlList => Array.isArray(value);

/** A value as Python prints it, for the library's messages. */
export function pythonRepr(value: YamlValue): string {
  if (value === null) return "None";
  if (typeof value === "boolean") return value ? "True" : "False";
  if (typeof value === "string") return `'${value.replaceAll("\\", "\\\\").replaceAll("'", "\\'")}'`;
  if (isYamlList(value)) return `[${value.map(pythonRepr).join(", ")}]`;
  if (isYamlMap(value))
    return `{${[...value].map(([key, each]) => `${pythonRepr(key)}: ${pythonRepr(each)}`).join(", ")}}`;
  if (value instanceof Date) return value.toISOString();
  if (typeof value === "number" || typeof value === "bigint") return String(value);
  return value instanceof Uint8Array ? "bytes()" : "set()";
}

/** A value as text: a text as it is, anything else as Python prints it. */
export const yamlText = (value: YamlValue): string => (typeof value === "string" ? value : pythonRepr(value));
