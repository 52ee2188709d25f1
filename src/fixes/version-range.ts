/** A version as numbers: major, minor, patch. */
export type Version = readonly [number, number, number];

/** How a language's tools read a bound of fewer than three numbers: `<=3.9` leaves 3.9.1 out for Python only. */
export type RangeStyle = "npm" | "python";

/** Above every number that a version has. */
const most = 9999;

interface Bound {
  readonly parts: readonly number[];
  readonly low: Version;
  readonly high: Version;
}

function boundOf(text: string): Bound | null {
  if (!/^v?\d{1,4}(?:\.(?:\d{1,4}|x|X|\*)){0,3}(?:-[\w.]+)?$/.test(text)) return null;
  const parts = text
    .replace(/^v/, "")
    .replace(/-.*$/, "")
    .split(".")
    .map((part) => (/^\d+$/.test(part) ? Number(part) : null))
    .filter((part) => part !== null)
    .slice(0, 3);
  const fill = (rest: number): Version => [parts[0] ?? rest, parts[1] ?? rest, parts[2] ?? rest];
  return { parts, low: fill(0), high: fill(most) };
}

/** Below zero when the first is older. */
export function compareVersions(one: Version, other: Version): number {
  return one[0] - other[0] || one[1] - other[1] || one[2] - other[2];
}

const startsWith = (version: Version, parts: readonly number[]): boolean =>
  parts.every((part, index) => version[index] === part);

type Operator = (version: Version, bound: Bound, style: RangeStyle) => boolean;
const equal: Operator = (version, { parts }) => startsWith(version, parts);
const atLeast: Operator = (version, { low }) => compareVersions(version, low) >= 0;
/** The first number that is not 0 may not change. Source: node-semver, "Caret ranges". */
const caret: Operator = (version, bound, style) => {
  const fixed = bound.parts.findIndex((part) => part !== 0);
  return atLeast(version, bound, style) && startsWith(version, bound.parts.slice(0, fixed < 0 ? 1 : fixed + 1));
};

/** Sources: node-semver, "Ranges"; PEP 440, "Version specifiers"; Poetry, "Version constraints". */
const operators: Readonly<Record<string, Operator>> = {
  "": equal,
  "=": equal,
  "==": equal,
  "!=": (version, bound, style) => !equal(version, bound, style),
  ">=": atLeast,
  ">": (version, { low, high }, style) => compareVersions(version, style === "python" ? low : high) > 0,
  "<=": (version, { low, high }, style) => compareVersions(version, style === "python" ? low : high) <= 0,
  "<": (version, { low }) => compareVersions(version, low) < 0,
  "^": caret,
  "~": (version, bound, style) => atLeast(version, bound, style) && startsWith(version, bound.parts.slice(0, 2)),
  "~=": (version, bound, style) =>
    atLeast(version, bound, style) && startsWith(version, bound.parts.slice(0, Math.max(1, bound.parts.length - 1))),
};

/**
 * Tells whether a version lies in a range, as npm, pip, Poetry and uv write them: comparisons joined by blanks or
 * commas, alternatives by `||`, `a - b`.
 * @returns null when the range holds what is not understood
 */
export function isInRange(version: Version, range: string, style: RangeStyle): boolean | null {
  const alternatives = range.split("||").map((alternative) => {
    const comparisons = alternative
      .replace(/(\S+) - (\S+)/g, ">=$1 <=$2")
      .replace(/([<>=~^!]=?)\s+/g, "$1")
      .split(/[\s,]+/)
      .filter((comparison) => comparison !== "" && !/^[*xX]$/.test(comparison));
    const held = comparisons.map((comparison) => {
      const [, operator = "", rest = ""] = /^([<>=~^!]{0,2})(.*)$/.exec(comparison) ?? [];
      const bound = boundOf(rest);
      return bound === null ? null : (operators[operator]?.(version, bound, style) ?? null);
    });
    return held.includes(null) ? null : held.every((one) => one === true);
  });
  return alternatives.some((held) => held === null) ? null : alternatives.some((held) => held === true);
}
