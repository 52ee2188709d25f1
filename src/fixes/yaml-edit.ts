import { isDeepStrictEqual } from "node:util";
import { type Document, isScalar, parseDocument } from "yaml";
import { spliceFor, unsafe, UnsafeForm, type YamlChange, type YamlPath, type YamlSource } from "./yaml-splices.ts";

type Container = unknown[] | Record<string | number, unknown>;
const isContainer = (value: unknown): value is Container => typeof value === "object" && value !== null;

/** Makes the same change to what the file says. */
function changeValue(root: unknown, change: YamlChange): void {
  const path = change.kind === "set" ? change.path.slice(0, -1) : change.path;
  let target: unknown = root;
  for (const part of path) target = isContainer(target) ? Reflect.get(target, part) : unsafe();
  if (!isContainer(target)) return unsafe();
  switch (change.kind) {
    case "set":
      Reflect.set(target, change.path.at(-1) ?? unsafe(), change.value);
      return;
    case "add":
      Reflect.set(target, change.key, change.value);
      return;
    case "insert":
      if (Array.isArray(target)) target.splice(change.index, 0, change.value);
  }
}

const read = (text: string): Document => parseDocument(text, { logLevel: "error", merge: false });

/** What a document says, with nothing shared: an anchor's value stands at each alias by itself. */
const saidBy = (document: Document): unknown => JSON.parse(JSON.stringify(document.toJS()));

/**
 * Reads a YAML text of one document.
 * @returns what it says; undefined when it is not YAML, or is made to exhaust a parser
 */
export function readYaml(text: string): unknown {
  const document = read(text);
  try {
    return document.errors.length > 0 ? undefined : saidBy(document);
  } catch {
    return undefined;
  }
}

/**
 * The text of a scalar as the file has it, without quotes: `3.10` where the value is the number 3.1.
 * @returns null when there is no scalar at the path
 */
export function scalarSource(text: string, path: YamlPath): string | null {
  const node = read(text).getIn(path, true);
  return isScalar(node) ? (node.source ?? null) : null;
}

/** Later places first, so that the indexes and offsets of the earlier ones hold. */
const lastFirst = (changes: readonly YamlChange[]): readonly YamlChange[] =>
  changes.toSorted((left, right) =>
    left.kind === "insert" && right.kind === "insert"
      ? right.index - left.index
      : Number(left.kind === "insert") - Number(right.kind === "insert"),
  );

/**
 * Changes what a YAML text says by the smallest splices: comments, order, quotes and line endings stay.
 * Afterwards the text is read again and must say what was meant and nothing else, so that a form which is not
 * understood (an anchor that is used twice, a folded block, a list in flow style) is refused, never broken.
 * @returns the new text; null when that can't be had
 */
export function editYaml(text: string, changes: readonly YamlChange[]): string | null {
  const document = read(text);
  if (document.errors.length > 0 || changes.length === 0) return null;
  const source: YamlSource = { text, document, lineEnd: text.includes("\r\n") ? "\r\n" : "\n" };
  try {
    const wanted = saidBy(document);
    for (const change of lastFirst(changes)) changeValue(wanted, change);
    const splices = changes
      .map((change, order) => ({ ...spliceFor(source, change), order }))
      .toSorted((left, right) => right.start - left.start || right.order - left.order);
    const edited = splices.reduce((rest, { start, end, text }) => rest.slice(0, start) + text + rest.slice(end), text);
    const after = read(edited);
    return after.errors.length === 0 && isDeepStrictEqual(saidBy(after), wanted) ? edited : null;
  } catch (error) {
    // `toJS` throws a ReferenceError when aliases multiply beyond bounds.
    if (error instanceof UnsafeForm || error instanceof ReferenceError) return null;
    throw error;
  }
}
