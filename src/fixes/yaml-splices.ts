import { type Document, isMap, isScalar, isSeq, type Node, type Pair, Scalar, type YAMLMap } from "yaml";
import { diffLines } from "./line-diff.ts";
import { blockLines, inlineScalar, literalBlock, type YamlValue } from "./yaml-render.ts";

/** Keys and indexes from the root down to a value. */
export type YamlPath = readonly (string | number)[];

/** One change of what a YAML file says. Paths are those of the file before any change. */
export type YamlChange =
  /** Another value in the place of a scalar. */
  | { readonly kind: "set"; readonly path: YamlPath; readonly value: string | number | boolean }
  /** A new key of a map: before another key, else as the last. */
  | {
      readonly kind: "add";
      readonly path: YamlPath;
      readonly key: string;
      readonly value: YamlValue;
      readonly before?: string;
    }
  /** A new item of a block list, in front of the one that has this index. */
  | { readonly kind: "insert"; readonly path: YamlPath; readonly index: number; readonly value: YamlValue };

/** A part of a text and what it becomes; offsets in UTF-16 units. */
export interface Splice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}
/** A YAML text and what it was read as. */
export interface YamlSource {
  readonly text: string;
  readonly document: Document;
  readonly lineEnd: string;
}

/** A form in which the change cannot be made without touching more than is meant. */
export class UnsafeForm extends Error {}

/** @throws UnsafeForm always */
export function unsafe(): never {
  throw new UnsafeForm();
}

const keyOf = (pair: Pair): string => (isScalar(pair.key) ? String(pair.key.value) : "");
const rangeOf = (node: unknown): readonly [number, number] => {
  const range = isScalar(node) || isMap(node) || isSeq(node) ? node.range : undefined;
  return range === undefined || range === null ? unsafe() : [range[0], range[1]];
};
const pairsOf = (map: YAMLMap): readonly Pair[] => map.items;
const lineStart = (text: string, offset: number): number => text.lastIndexOf("\n", offset - 1) + 1;
const columnOf = (text: string, offset: number): number => {
  const start = lineStart(text, offset);
  return offset - start - (text[start] === "\uFEFF" ? 1 : 0);
};

function nodeAt(document: Document, path: YamlPath): Node {
  let node: unknown = document.contents;
  for (const part of path) {
    if (isMap(node)) node = pairsOf(node).find((pair) => keyOf(pair) === String(part))?.value;
    else if (isSeq(node) && typeof part === "number") node = node.items[part];
    else return unsafe();
  }
  // An alias stands for a value that is written elsewhere, for all who use it.
  return isMap(node) || isSeq(node) || isScalar(node) ? node : unsafe();
}

/** Where a value's own text ends: without the comments and blank lines that follow. */
function endOf(node: unknown): number {
  if (isMap(node) && node.flow !== true) {
    const last = pairsOf(node).at(-1);
    return last === undefined ? unsafe() : isScalar(last.value) || last.value ? endOf(last.value) : endOf(last.key);
  }
  if (isSeq(node) && node.flow !== true) return endOf(node.items.at(-1));
  return rangeOf(node)[1];
}

/** The start of the line after a value, as a splice that puts whole lines there. */
function linesAfter({ text, lineEnd }: YamlSource, end: number, lines: readonly string[]): Splice {
  let last = end;
  while (last > 0 && /\s/.test(text[last - 1] ?? "")) last--;
  const newline = text.indexOf("\n", last);
  const at = newline < 0 ? text.length : newline + 1;
  const block = lines.join(lineEnd);
  return { start: at, end: at, text: newline < 0 ? lineEnd + block : block + lineEnd };
}

/** Gives a literal block other lines; those that stay are not rewritten, not even their blanks. */
function blockSplice({ text, lineEnd }: YamlSource, node: Scalar, value: string): Splice {
  const [start, end] = rangeOf(node);
  const header = text.indexOf("\n", start) + 1;
  const old = String(node.value);
  const physical = text.slice(header, end).split(/(?<=\n)/);
  const oldLines = old.replace(/\n$/, "").split("\n");
  const indent = /^ */.exec(physical.find((line) => line.trim() !== "") ?? "")?.[0] ?? "";
  if (header === 0 || header > end || !/^\|[+-]?[ \t]*(?:#.*)?\r?$/.test(text.slice(start, header - 1)))
    return unsafe();
  if (old.endsWith("\n") !== value.endsWith("\n") || physical.length < oldLines.length) return unsafe();
  const terminated = (lines: string): string => lines.replace(/\n?$/, "\n");
  let at = 0;
  const written = diffLines(terminated(old), terminated(value)).flatMap((line) => {
    const content = line.text.replace(/\n$/, "");
    switch (line.kind) {
      case "same":
        return [physical[at++] ?? ""];
      case "removed":
        at++;
        return [];
      case "added":
        return [(content === "" ? "" : indent + content) + lineEnd];
    }
  });
  const rest = physical.slice(at).join("");
  const joined = written.join("") + rest;
  return { start: header, end, text: text.slice(header, end).endsWith("\n") ? joined : joined.replace(/\r?\n$/, "") };
}

function setSplice(source: YamlSource, path: YamlPath, value: string | number | boolean): Splice {
  const { text, document, lineEnd } = source;
  const node = nodeAt(document, path);
  if (!isScalar(node) || node.anchor !== undefined) return unsafe();
  if (node.type === Scalar.BLOCK_LITERAL) return blockSplice(source, node, String(value));
  if (node.type === Scalar.BLOCK_FOLDED) return unsafe();
  const [start, end] = rangeOf(node);
  const parent = nodeAt(document, path.slice(0, -1));
  const inFlow = (isMap(parent) || isSeq(parent)) && parent.flow === true;
  const inline = inlineScalar(value, node.type ?? undefined, inFlow);
  if (inline !== null) return { start, end, text: inline };
  const first = isMap(parent) && !inFlow ? pairsOf(parent)[0]?.key : unsafe();
  const lines = literalBlock(String(value), columnOf(text, rangeOf(first)[0]) + 2);
  const [header = "", ...block] = lines;
  // A comment behind the value goes behind the block's sign: below it, it would be part of the text.
  const behind = /^[ \t]*(?:#[^\r\n]*)?/.exec(text.slice(end))?.[0] ?? "";
  return { start, end: end + behind.length, text: [header + behind.trimEnd(), ...block].join(lineEnd) };
}

const entryLines = (key: string, value: YamlValue): readonly string[] => blockLines({ [key]: value });

function addSplice(source: YamlSource, { path, key, value, before }: YamlChange & { readonly kind: "add" }): Splice {
  const { text, document } = source;
  const map = nodeAt(document, path);
  if (!isMap(map)) return unsafe();
  const pairs = pairsOf(map);
  if (pairs.some((pair) => keyOf(pair) === key)) return unsafe();
  const last = pairs.at(-1);
  if (map.flow === true) {
    const [line, ...more] = entryLines(key, value);
    if (line === undefined || more.length > 0) return unsafe();
    const at = last === undefined ? rangeOf(map)[0] + 1 : endOf(last.value ?? last.key);
    return { start: at, end: at, text: last === undefined ? ` ${line} ` : `, ${line}` };
  }
  const first = pairs[0];
  if (first === undefined || last === undefined) return unsafe();
  const pad = " ".repeat(columnOf(text, rangeOf(first.key)[0]));
  const position = pairs.findIndex((pair) => keyOf(pair) === before);
  const previous = position > 0 ? (pairs[position - 1] ?? last) : last;
  const lines = entryLines(key, value).map((line) => (line === "" ? "" : pad + line));
  return linesAfter(source, endOf(previous.value ?? previous.key), lines);
}

function insertSplice(source: YamlSource, path: YamlPath, index: number, value: YamlValue): Splice {
  const { text, document, lineEnd } = source;
  const list = nodeAt(document, path);
  if (!isSeq(list) || list.flow === true || index > list.items.length) return unsafe();
  const [first] = list.items;
  const content = rangeOf(first)[0];
  const dash = /^(\uFEFF?)( *)(- +)$/.exec(text.slice(lineStart(text, content), content));
  if (dash === null) return unsafe();
  const [, , pad = "", bullet = ""] = dash;
  const lines = blockLines(value).map((line, at) =>
    line === "" ? "" : `${pad}${at === 0 ? bullet : " ".repeat(bullet.length)}${line}`,
  );
  // As the other items are: with or without a blank line between them.
  const other = Math.max(1, Math.min(index, list.items.length - 1));
  const between = text.slice(endOf(list.items[other - 1]), list.items.length > 1 ? rangeOf(list.items[other])[0] : 0);
  const spaced = /^[ \t]*\r?\n?[ \t]*\r?\n[ \t]*\r?\n|\n[ \t]*\r?\n/.test(between);
  if (index > 0) return linesAfter(source, endOf(list.items[index - 1]), spaced ? ["", ...lines] : lines);
  const start = lineStart(text, content);
  return { start, end: start, text: [...lines, ...(spaced ? [""] : [])].join(lineEnd) + lineEnd };
}

/**
 * The smallest splice that makes a change.
 * @throws UnsafeForm where the text has a form in which that would touch more than is meant
 */
export function spliceFor(source: YamlSource, change: YamlChange): Splice {
  switch (change.kind) {
    case "set":
      return setSplice(source, change.path, change.value);
    case "add":
      return addSplice(source, change);
    case "insert":
      return insertSplice(source, change.path, change.index, change.value);
  }
}
