import type { Buffer } from "node:buffer";

/**
 * What the runner adds to a line, and how to take it off again.
 * Sources: actions/runner src/Runner.Common/Logging.cs (time stamp of seven fractional digits, UTF-8 writer that may
 * repeat the byte-order mark at each block), src/Runner.Worker/ExecutionContext.cs (WellKnownTags).
 */
const tags = ["error", "warning", "notice", "debug", "section", "command", "group", "endgroup"] as const;
export type Tag = (typeof tags)[number];

const stamp = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{7}Z ?/;
/** Of the stamp, without the space behind it. */
const stampLength = 28;
/** CSI, OSC (closed by BEL or ST, or not at all), and two-byte escapes; C1 forms too. ECMA-48 §5.4, §8.3. */
const escapes =
  // oxlint-disable-next-line no-control-regex
  /(?:\u001b\[|\u009b)[0-?]*[ -/]*[@-~]?|(?:\u001b\]|\u009d)[^\u0007\u001b\u009c]*(?:\u0007|\u001b\\|\u009c)?|\u001b[ -/]*[0-~]?/g;
// oxlint-disable-next-line no-control-regex
const controls = /[\u0000-\u0008\u000b\u000c\u000e-\u001a\u001c-\u001f\u007f-\u009f\ufeff]/g;
// oxlint-disable-next-line no-control-regex
const dirty = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\ufeff]/;

/** Whether the line carries the runner's time stamp. */
export const isStamped = (text: string): boolean => stamp.test(text.startsWith("\ufeff") ? text.slice(1) : text);

/** Charcode 50 is "2": a cheap way past the expression on the lines that have no stamp. */
function withoutStamp(text: string): string {
  if (text.charCodeAt(0) !== 50 || !stamp.test(text)) return text;
  return text.slice(text.charCodeAt(stampLength) === 0x20 ? stampLength + 1 : stampLength);
}

/** The place behind a time stamp. */
const behindStamp = (bytes: Uint8Array, start: number): number =>
  start + (bytes[start + stampLength] === 0x20 ? stampLength + 1 : stampLength);

/**
 * The text of a line that has neither escapes nor control characters nor a tag, as `readLine` has it.
 * @param start of the line's bytes, which may end in a carriage return
 * @param isStamped whether a time stamp stands there
 */
export function cleanText(bytes: Buffer, start: number, end: number, isStamped: boolean): string {
  const from = isStamped ? behindStamp(bytes, start) : start;
  if (bytes[end - 1] !== 0x0d) return bytes.toString("utf8", from, end);
  const text = bytes.toString("utf8", from, end - 1);
  return text.trim() === "" ? "" : withoutStamp(text);
}

/** What begins an operating-system command, the only escape sequence that may hold a carriage return. */
// oxlint-disable-next-line no-control-regex
const operating = /\u001b\]|\u009d/;

/**
 * A text without escape sequences. A terminal shows what was written last after a carriage return: progress bars overwrite
 * themselves.
 */
function lastShown(text: string): string {
  const isEasy = text.includes("\r") && !operating.test(text);
  const whole = isEasy ? text : text.replace(escapes, "");
  if (!whole.includes("\r")) return whole;
  for (let end = whole.length; end >= 0;) {
    const start = end === 0 ? 0 : whole.lastIndexOf("\r", end - 1) + 1;
    const part = isEasy ? whole.slice(start, end).replace(escapes, "") : whole.slice(start, end);
    if (part.trim() !== "") return part;
    end = start - 1;
  }
  return "";
}

/**
 * Takes off byte-order mark, time stamp, escapes, carriage returns and control characters.
 * @param raw one physical line, without its LF
 * @returns the text as a person saw it, and the runner's tag in front of it, if any
 */
export function readLine(raw: string): { readonly text: string; readonly tag: Tag | null } {
  let text = withoutStamp(raw.charCodeAt(0) === 0xfeff ? raw.slice(1) : raw);
  // Most carriage returns only end a line.
  const ended = text.endsWith("\r") ? text.slice(0, -1) : text;
  if (dirty.test(ended)) {
    text = withoutStamp(lastShown(text).replace(controls, ""));
  } else if (ended !== text) {
    text = ended.trim() === "" ? "" : withoutStamp(ended);
  }
  if (text.charCodeAt(0) !== 35) return { text, tag: null };
  const tag = tags.find((name) => text.startsWith(`##[${name}]`)) ?? null;
  return { text: tag === null ? text : text.slice(tag.length + 4), tag };
}
