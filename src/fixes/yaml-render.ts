import { isScalar, isSeq, parseDocument, Scalar, stringify } from "yaml";

/** What a YAML file holds once it is read. */
export type YamlValue = string | number | boolean | null | readonly YamlValue[] | { readonly [key: string]: YamlValue };

/** Tells whether a text, at the place of a value of a map or of a flow list, is read as this value. */
function readsAs(text: string, value: YamlValue, inFlow: boolean): boolean {
  const document = parseDocument(inFlow ? `[${text}]` : `- ${text}\n`, { logLevel: "silent" });
  const list = document.contents;
  const [item, ...more] = isSeq(list) ? list.items : [];
  return document.errors.length === 0 && isScalar(item) && item.value === value && more.length === 0;
}

const quoteStyles: readonly ((value: string) => string)[] = [
  (value) => value,
  (value) => `'${value.replaceAll("'", "''")}'`,
  (value) => JSON.stringify(value),
];

const ownStyle = (type: Scalar.Type | undefined): number =>
  type === Scalar.QUOTE_DOUBLE ? 2 : type === Scalar.QUOTE_SINGLE ? 1 : 0;

/**
 * Writes a value on one line, in the quotes of the one that it replaces where those can hold it.
 * @param type how the value that it replaces is written; undefined for none
 * @returns null when no style on one line holds it
 */
export function inlineScalar(
  value: string | number | boolean,
  type: Scalar.Type | undefined,
  inFlow: boolean,
): string | null {
  if (typeof value !== "string") return readsAs(String(value), value, inFlow) ? String(value) : null;
  if (value.includes("\n")) return null;
  const own = quoteStyles[ownStyle(type)];
  return (
    [...(own === undefined ? [] : [own]), ...quoteStyles]
      .map((style) => style(value))
      .find((text) => readsAs(text, value, inFlow)) ?? null
  );
}

/**
 * Writes a text of several lines as a literal block.
 * @param indent how many spaces the lines get
 */
export function literalBlock(value: string, indent: number): readonly string[] {
  const lines = value.replace(/\n$/, "").split("\n");
  const pad = " ".repeat(indent);
  return [value.endsWith("\n") ? "|" : "|-", ...lines.map((line) => (line === "" ? "" : pad + line))];
}

/** Writes a value as block style lines that begin in column 0. */
export function blockLines(value: YamlValue): readonly string[] {
  return stringify(value, { lineWidth: 0, blockQuote: "literal" }).trimEnd().split("\n");
}
