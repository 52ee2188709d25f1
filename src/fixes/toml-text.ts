/** A table of a TOML text, as offsets: after its header's line, and of the next table's header or the end. */
export interface TomlTable {
  readonly start: number;
  readonly end: number;
}

/** An array of strings of a TOML text. */
export interface TomlArray {
  /** After the opening bracket. */
  readonly start: number;
  /** Of the closing bracket. */
  readonly end: number;
  readonly items: readonly { readonly value: string; readonly start: number; readonly end: number }[];
}

const literal = (text: string): string => text.replace(/\W/g, String.raw`\$&`);

/** Multi-line strings may hold what looks like anything else. */
const isSimple = (text: string): boolean => !/"""|'''/.test(text);

/**
 * Finds a table by its header, so that a TOML text can be edited without writing it anew.
 * @param name as written between the brackets
 * @returns null when it is not there exactly once, or the text has forms that are not understood
 */
export function tomlTable(text: string, name: string): TomlTable | null {
  const headers = [
    ...text.matchAll(new RegExp(String.raw`^[ \t]*\[[ \t]*${literal(name)}[ \t]*\][ \t]*(?:#.*)?\r?(?:\n|$)`, "gm")),
  ];
  const [header, another] = headers;
  if (header === undefined || another !== undefined || !isSimple(text)) return null;
  const start = header.index + header[0].length;
  const next = /^[ \t]*\[{1,2}[ \t]*[\w"'.-]+[ \t]*\]{1,2}[ \t]*(?:#.*)?\r?$/gm;
  next.lastIndex = start;
  return { start, end: next.exec(text)?.index ?? text.length };
}

/** The offset after `key =` in a table; null when the key is not there once. */
function valueOf(text: string, { start, end }: TomlTable, key: string): number | null {
  const pattern = new RegExp(
    String.raw`^[ \t]*(?:${literal(key)}|"${literal(key)}"|'${literal(key)}')[ \t]*=[ \t]*`,
    "gm",
  );
  const [found, another] = [...text.slice(start, end).matchAll(pattern)];
  return found === undefined || another !== undefined ? null : start + found.index + found[0].length;
}

/** Whether a table has a key, however it is written. */
export const hasTomlKey = (text: string, table: TomlTable, key: string): boolean =>
  new RegExp(String.raw`^[ \t]*["']?${literal(key)}["']?[ \t]*[=.]`, "m").test(text.slice(table.start, table.end));

/** The keys of a table, in order, with the offset after each one's line. */
export function tomlKeys(
  text: string,
  { start, end }: TomlTable,
): readonly { readonly key: string; readonly start: number; readonly end: number }[] {
  return [...text.slice(start, end).matchAll(/^[ \t]*["']?([\w.-]+)["']?[ \t]*=.*(?:\n|$)/gm)].map((found) => ({
    key: found[1] ?? "",
    start: start + found.index,
    end: start + found.index + found[0].length,
  }));
}

/**
 * Reads an array of strings.
 * @returns null when the key has no such value
 */
export function tomlArray(text: string, table: TomlTable, key: string): TomlArray | null {
  const at = valueOf(text, table, key);
  if (at === null || text[at] !== "[") return null;
  const items: TomlArray["items"][number][] = [];
  const token = /[ \t\r\n,]+|#[^\n]*|"((?:[^"\\\n]|\\.)*)"|'([^'\n]*)'|\]/y;
  for (token.lastIndex = at + 1; ;) {
    const index = token.lastIndex;
    const found = token.exec(text);
    if (found === null) return null;
    if (found[0] === "]") return { start: at + 1, end: index, items };
    const value = found[1] ?? found[2];
    if (value !== undefined) items.push({ value, start: index, end: token.lastIndex });
  }
}

const inOrder = (names: readonly string[]): boolean =>
  names.every((name, index) => index === 0 || (names[index - 1] ?? "").toLowerCase() <= name.toLowerCase());

/** Where a name belongs: before the first that comes after it where they are in alphabetical order, else at the end. */
function placeFor(name: string, names: readonly string[]): number {
  const found = names.findIndex((other) => other.toLowerCase() > name.toLowerCase());
  return inOrder(names) && found >= 0 ? found : names.length;
}

/**
 * Adds a string to an array, in its form.
 * @param value without quotation marks and backslashes
 */
export function addToTomlArray(text: string, array: TomlArray, value: string): string {
  const { items } = array;
  const quote = items[0] === undefined ? '"' : (text[items[0].start] ?? '"');
  const added = `${quote}${value}${quote}`;
  const place = placeFor(
    value,
    items.map((item) => item.value),
  );
  const [next, last] = [items[place], items.at(-1)];
  if (last === undefined) return `${text.slice(0, array.start)}${added}${text.slice(array.end)}`;
  const lead = /(\r?\n[ \t]*)$/.exec(text.slice(0, items[0]?.start))?.[1];
  if (next !== undefined) {
    return `${text.slice(0, next.start)}${added},${lead ?? " "}${text.slice(next.start)}`;
  }
  if (lead === undefined) return `${text.slice(0, last.end)}, ${added}${text.slice(last.end)}`;
  // A comment behind the last item stays with it.
  const [tail = "", comma = "", comment = ""] =
    /^([ \t]*,)?([ \t]*#[^\r\n]*)?/.exec(text.slice(last.end, array.end)) ?? [];
  const rest = text.slice(last.end + tail.length);
  return `${text.slice(0, last.end)}${comma || ","}${comment}${lead}${added}${comma === "" ? "" : ","}${rest}`;
}

/**
 * Adds a line `key = value` to a table.
 * @param keepFirst a key that stays the first, whatever the order
 */
export function addTomlKey(text: string, table: TomlTable, key: string, value: string, keepFirst?: string): string {
  const keys = tomlKeys(text, table);
  const ordered = keys.filter((other) => other.key !== keepFirst);
  const next =
    ordered[
      placeFor(
        key,
        ordered.map((other) => other.key),
      )
    ];
  const at = next?.start ?? keys.at(-1)?.end ?? table.start;
  const ending = text.includes("\r\n") ? "\r\n" : "\n";
  const gap = at === 0 || text[at - 1] === "\n" ? "" : ending;
  return `${text.slice(0, at)}${gap}${key} = ${value}${ending}${text.slice(at)}`;
}
