import { isDeepStrictEqual } from "node:util";
import { isMap, isNode, isPair, parseDocument } from "yaml";
import { findBlock } from "./block.ts";
import { inYaml } from "./card-yaml.ts";
import { isYamlList, isYamlMap, safeLoad, type YamlMap, type YamlValue } from "./yaml.ts";

type Path = readonly (string | number)[];

/** A key and its new value: in the place of an old one, or as the last key of the mapping that the path leads to. */
interface Change {
  readonly path: Path;
  readonly value: YamlValue;
}

const at = (value: YamlValue | undefined, part: string | number): YamlValue | undefined =>
  isYamlMap(value) ? value.get(part) : isYamlList(value) && typeof part === "number" ? value[part] : undefined;

const valueAt = (root: YamlValue, path: Path): YamlValue | undefined =>
  path.reduce<YamlValue | undefined>((value, part) => at(value, part), root);

/** The value with another one at a path. */
function withValue(root: YamlValue | undefined, [part, ...rest]: Path, value: YamlValue): YamlValue {
  if (part === undefined) return value;
  const inner = withValue(at(root, part), rest, value);
  if (isYamlList(root)) return root.map((each, index) => (index === part ? inner : each));
  return new Map([...(isYamlMap(root) ? root : []), [part, inner]]);
}

/** Mappings as plain objects: a Map would be written as an ordered one, `!!omap`. */
function plainValue(value: YamlValue): unknown {
  if (isYamlList(value)) return value.map(plainValue);
  return isYamlMap(value) ? Object.fromEntries([...value].map(([key, each]) => [key, plainValue(each)])) : value;
}

const indented = (text: string, column: number): string =>
  text
    .trimEnd()
    .split("\n")
    .map((line, index) => (index === 0 || line === "" ? line : " ".repeat(column) + line))
    .join("\n");

/** Makes one change in the text, by one splice: everything else stays as it is written. */
function splice(text: string, { path, value: wanted }: Change): string | null {
  const value = plainValue(wanted);
  const document = parseDocument(text, { version: "1.1", uniqueKeys: false, logLevel: "silent" });
  const key = path.at(-1);
  const parent: unknown = path.length === 1 ? document.contents : document.getIn(path.slice(0, -1), true);
  if (parent === null && path.length === 1) return inYaml({ [String(key)]: value });
  if (!isMap(parent) || parent.flow === true) return null;
  const columnOf = (offset: number): number => offset - (text.lastIndexOf("\n", offset - 1) + 1);
  const endOf = (node: unknown): number | null =>
    isNode(node) && node.range ? text.slice(0, node.range[1]).trimEnd().length : null;
  const old: unknown = parent.get(key, true);
  if (isNode(old) && old.range) {
    const [start] = old.range;
    return text.slice(0, start) + indented(inYaml(value), columnOf(start)) + text.slice(endOf(old) ?? start);
  }
  const [first, last] = [parent.items[0], parent.items.at(-1)];
  const start = isPair(first) && isNode(first.key) && first.key.range ? first.key.range[0] : null;
  const end = endOf(last?.value) ?? endOf(last?.key);
  if (start === null || end === null) return null;
  // A comment after the last value keeps its line.
  const lineEnd = text.indexOf("\n", end) < 0 ? text.length : text.indexOf("\n", end);
  const column = columnOf(start);
  const added = indented(inYaml({ [String(key)]: value }), column);
  return `${text.slice(0, lineEnd)}\n${" ".repeat(column)}${added}${text.slice(lineEnd)}`;
}

/** The config that is loaded, as far as the card alone says. */
function loadedConfig(configs: readonly YamlValue[]): number {
  const isDefault = (config: YamlValue): boolean =>
    isYamlMap(config) && (config.get("default") === true || config.get("config_name") === "default");
  return configs.length === 1 ? 0 : configs.findIndex(isDefault);
}

/** Where the columns of the config that is loaded are declared, or would be. */
function featuresPath(values: YamlMap): Path | null {
  const configs = values.get("configs");
  const infos = values.get("dataset_info");
  const index = isYamlList(configs) ? loadedConfig(configs) : -1;
  if (index >= 0 && (infos === undefined || valueAt(values, ["configs", index, "features"]) !== undefined))
    return ["configs", index, "features"];
  if (isYamlMap(infos)) return ["dataset_info", "features"];
  return isYamlList(infos) && infos.length === 1 ? ["dataset_info", 0, "features"] : null;
}

/** What a key of the repair means in a card that has the key already. Null where that is not for us to say. */
function mergeOf(key: YamlValue, value: YamlValue, values: YamlMap): Change | null {
  if (key === "dataset_info") {
    const features = at(value, "features");
    const path = featuresPath(values);
    return path === null || features === undefined ? null : { path, value: features };
  }
  const configs = values.get("configs");
  if (key !== "configs" || !isYamlList(value) || !isYamlList(configs)) return null;
  const [only, ...more] = value;
  if (!isYamlMap(only) || more.length > 0 || only.size !== 2 || only.get("default") !== true) return null;
  const index = configs.findIndex((config) => at(config, "config_name") === only.get("config_name"));
  return index < 0 ? null : { path: ["configs", index, "default"], value: true };
}

function changeOf(key: YamlValue, value: YamlValue, values: YamlMap): Change | null {
  const declaresColumns = key === "dataset_info" && values.has("configs");
  if (values.has(key) || declaresColumns) return mergeOf(key, value, values);
  return typeof key === "string" ? { path: [key], value } : null;
}

/** @returns the YAML with the keys of another in it; null where the two do not go together. */
function merged(yaml: string, added: string): string | null {
  const addition = safeLoad(added);
  if (addition.kind === "error" || !isYamlMap(addition.value)) return null;
  let text = yaml;
  for (const [key, value] of addition.value) {
    const before = safeLoad(text);
    const values = before.kind === "error" ? null : (before.value ?? new Map<YamlValue, YamlValue>());
    const change = isYamlMap(values ?? undefined) && isYamlMap(values) ? changeOf(key, value, values) : null;
    const next = change === null ? null : splice(text, change);
    if (values === null || change === null || next === null) return null;
    const after = safeLoad(next);
    if (after.kind === "error" || !isDeepStrictEqual(after.value, withValue(values, change.path, change.value)))
      return null;
    text = next;
  }
  return text;
}

const begun = /^\uFEFF?\s*---/;

/**
 * Puts lines into the YAML block of a dataset card; comments, order and text stay as they are. Columns go to where the
 * card declares those of the config that is loaded. What comes out is read again, and says what was meant and nothing else.
 * @param card the text of README.md; null for none
 * @param yaml whole keys, as a repair of kind `card` has them
 * @returns the card's new text; null where the card says something about it already that is not ours to change
 */
export function withCardYaml(card: string | null, yaml: string): string | null {
  const lines = `${yaml.trimEnd()}\n`;
  if (card === null || card === "") return `---\n${lines}---\n`;
  const block = findBlock(card);
  if (block === null) return begun.test(card) ? null : `---\n${lines}---\n\n${card}`;
  // Carriage returns would be mixed with line feeds.
  const text = block.yaml.includes("\r") ? null : merged(block.yaml, lines);
  if (text === null) return null;
  const start = card.indexOf(block.yaml, card.indexOf("---") + 3);
  return card.slice(0, start) + text.trimEnd() + card.slice(start + block.yaml.length);
}
