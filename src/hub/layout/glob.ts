/** A pattern that fsspec refuses. */
export class GlobError extends Error {
  override readonly name = "GlobError";
}

const magic = /[*?[]/;

/** Whether a pattern is more than a literal path. Source: Python's glob.has_magic, which `datasets` asks. */
export function hasMagic(pattern: string): boolean {
  return magic.test(pattern);
}

/** A hyphen is written by its code: with the `u` flag it may be escaped inside brackets only. */
function escapeRegExp(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&").replaceAll("-", "\\x2d");
}

/** One bracket expression at `open`: its source as a regular expression and where it ends; null when it never closes. */
function bracket(part: string, open: number): { readonly source: string; readonly end: number } | null {
  let close = open + 1;
  if (part[close] === "!") close += 1;
  if (part[close] === "]") close += 1;
  close = part.indexOf("]", close);
  if (close < 0) return null;
  const negated = part[open + 1] === "!";
  const members = Array.from(part.slice(open + (negated ? 2 : 1), close));
  const ranges: string[] = [];
  for (let index = 0; index < members.length; index += 1) {
    const from = members[index] ?? "";
    const to = members[index + 2];
    if (members[index + 1] === "-" && to !== undefined) {
      if (from <= to) ranges.push(`${escapeRegExp(from)}-${escapeRegExp(to)}`);
      index += 2;
    } else {
      ranges.push(escapeRegExp(from));
    }
  }
  if (ranges.length === 0) return { source: negated ? "[^]" : "[]", end: close };
  return { source: `[${negated ? "^" : ""}${ranges.join("")}]`, end: close };
}

function segment(part: string): string {
  let source = "";
  for (let index = 0; index < part.length; index += 1) {
    const character = part[index] ?? "";
    const set = character === "[" ? bracket(part, index) : null;
    if (set !== null) {
      source += set.source;
      index = set.end;
    } else if (character === "*") {
      if (part[index - 1] !== "*") source += "[^/]*";
    } else {
      source += character === "?" ? "[^/]" : escapeRegExp(character);
    }
  }
  return source;
}

/**
 * A pattern as a regular expression for whole paths with `/`.
 * Source: fsspec.utils.glob_translate (since 2023.12), after Python's glob.translate with hidden files included.
 * @throws GlobError when `**` is only a part of a path component
 */
export function globRegExp(pattern: string): RegExp {
  const parts = pattern.split("/");
  const source = parts
    .map((part, index) => {
      const last = index === parts.length - 1;
      if (part === "*") return last ? "[^/]+" : "[^/]+/";
      if (part === "**") return last ? ".*" : "(?:.+/)?";
      if (part.includes("**")) throw new GlobError("Invalid pattern: '**' can only be an entire path component");
      return segment(part) + (last ? "" : "/");
    })
    .join("");
  return new RegExp(`^(?:${source})$`, "su");
}
