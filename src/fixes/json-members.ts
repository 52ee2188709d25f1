/** A member of a JSON object and where it stands, as offsets into the text. */
export interface JsonMember {
  readonly key: string;
  /** Of the key's opening quotation mark. */
  readonly start: number;
  readonly valueStart: number;
  /** After the value. */
  readonly end: number;
}

/** An object of a JSON text and where it stands. */
export interface JsonObject {
  /** After the opening brace. */
  readonly start: number;
  /** Of the closing brace. */
  readonly end: number;
  readonly members: readonly JsonMember[];
}

const space = /[ \t\r\n]*/y;
const quoted = /"(?:[^"\\]|\\.)*"/y;
const bare = /[^\s,\]}]+/y;

function after(token: RegExp, text: string, at: number): number {
  token.lastIndex = at;
  return token.test(text) ? token.lastIndex : at;
}

/** The end of the value that starts at an offset. */
function valueEnd(text: string, at: number): number {
  if (text[at] === '"') return after(quoted, text, at);
  if (text[at] !== "{" && text[at] !== "[") return after(bare, text, at);
  let depth = 0;
  for (let index = at; index < text.length;) {
    const sign = text[index];
    if (sign === '"') {
      index = after(quoted, text, index);
      continue;
    }
    if (sign === "{" || sign === "[") depth++;
    if (sign === "}" || sign === "]") depth--;
    index++;
    if (depth === 0) return index;
  }
  return text.length;
}

function objectAt(text: string, brace: number): JsonObject {
  const members: JsonMember[] = [];
  let at = after(space, text, brace + 1);
  while (text[at] === '"') {
    const start = at;
    const keyEnd = after(quoted, text, at);
    const key: unknown = JSON.parse(text.slice(start, keyEnd));
    const valueStart = after(space, text, after(space, text, keyEnd) + 1);
    const end = valueEnd(text, valueStart);
    members.push({ key: String(key), start, valueStart, end });
    at = after(space, text, end);
    if (text[at] === ",") at = after(space, text, at + 1);
  }
  return { start: brace + 1, end: at, members };
}

/**
 * Finds an object in a JSON text, so that it can be edited without writing the text anew.
 * @param text must parse as JSON
 * @param path the keys that lead to it; none for the outermost
 * @returns null when there is no such member, or it is no object; of a key that is there twice the last counts
 */
export function jsonObject(text: string, path: readonly string[] = []): JsonObject | null {
  let brace = after(space, text, text.startsWith("\uFEFF") ? 1 : 0);
  for (const key of path) {
    if (text[brace] !== "{") return null;
    const member = objectAt(text, brace).members.findLast((member) => member.key === key);
    if (member === undefined) return null;
    brace = member.valueStart;
  }
  return text[brace] === "{" ? objectAt(text, brace) : null;
}

const inOrder = (keys: readonly string[]): boolean =>
  keys.every((key, index) => index === 0 || (keys[index - 1] ?? "").localeCompare(key, "en") <= 0);

/**
 * Adds a member to an object: in its place where the keys are in alphabetical order, else as the last.
 * @param object of the text, with at least one member, whose form the new one takes
 * @param value JSON; may hold line feeds
 */
export function insertMember(text: string, object: JsonObject, key: string, value: string): string {
  const { members } = object;
  const keys = members.map((member) => member.key);
  const sortedPlace = members.findIndex((member) => member.key.localeCompare(key, "en") > 0);
  const place = inOrder(keys) && sortedPlace >= 0 ? sortedPlace : members.length;
  return insertMemberAt(text, object, place, key, value);
}

/** As {@link insertMember}, in front of the member with this index, or after the last. */
export function insertMemberAt(text: string, object: JsonObject, place: number, key: string, value: string): string {
  const { members } = object;
  const lead = text.slice(object.start, members[0]?.start ?? object.end);
  const [first, second] = members;
  const colon =
    first === undefined ? ": " : text.slice(first.start + JSON.stringify(first.key).length, first.valueStart);
  const between = first === undefined || second === undefined ? `,${lead}` : text.slice(first.end, second.start);
  const member = `${JSON.stringify(key)}${colon}${value}`;
  const before = members[place - 1];
  return before === undefined
    ? `${text.slice(0, object.start)}${lead}${member}${first === undefined ? "" : between}${text.slice(first?.start ?? object.end)}`
    : `${text.slice(0, before.end)}${between}${member}${text.slice(before.end)}`;
}

/** Replaces the value of a member. @param value JSON */
export function replaceValue(text: string, member: JsonMember, value: string): string {
  return `${text.slice(0, member.valueStart)}${value}${text.slice(member.end)}`;
}
