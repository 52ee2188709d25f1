import * as fc from "fast-check";

/** A pattern without its assertions, which fast-check can't heed: a text that it makes may match or not. */
function withoutAssertions(source: string): string {
  const at = /\(\?<?[=!]/.exec(source);
  if (at === null) return source.replaceAll(/\\[bB]/g, "");
  let depth = 0;
  let end = at.index;
  for (let inClass = false; end < source.length; end += 1) {
    const sign = source.charAt(end);
    if (sign === "\\") end += 1;
    else if (inClass) inClass = sign !== "]";
    else if (sign === "[") inClass = true;
    else if (sign === "(") depth += 1;
    else if (sign === ")" && (depth -= 1) === 0) break;
  }
  return withoutAssertions(source.slice(0, at.index) + source.slice(end + 1));
}

/**
 * Texts that a pattern matches, but for its assertions.
 * @param source of the pattern
 */
export const textLike = (source: string, maxLength: number): fc.Arbitrary<string> =>
  fc.stringMatching(new RegExp(withoutAssertions(source)), { maxLength });
