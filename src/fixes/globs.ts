/**
 * Matches a list of items against a pattern in which some items are stars (any run, also an empty one).
 * Only the last star seen is ever retried, so the work is at most pattern × items, never exponential.
 */
function matchesWithStars(
  pattern: readonly string[],
  items: readonly string[],
  star: string,
  matchesItem: (part: string, item: string) => boolean,
): boolean {
  let at = 0;
  let index = 0;
  let afterStar = -1;
  let starTook = 0;
  for (let item = items[0]; item !== undefined; item = items[index]) {
    const part = pattern[at];
    if (part === star) {
      afterStar = ++at;
      starTook = index;
    } else if (part !== undefined && matchesItem(part, item)) {
      at++;
      index++;
    } else if (afterStar >= 0) {
      at = afterStar;
      index = ++starTook;
    } else {
      return false;
    }
  }
  return pattern.slice(at).every((part) => part === star);
}

/**
 * Tells whether a text matches a pattern in which `*` stands for any run of characters and `?` for one.
 * @param pattern everything else in it stands for itself; there is no escape
 */
export function matchesWildcards(pattern: string, text: string): boolean {
  return matchesWithStars(
    Array.from(pattern),
    Array.from(text),
    "*",
    (part, character) => part === "?" || part === character,
  );
}

/**
 * Tells whether a repository path matches a glob: `*` and `?` stay within one path segment, a segment that is `**`
 * stands for any number of segments, and the whole path must match, as in the `paths` filter of a GitHub workflow.
 * @param glob slash-separated, relative to the repository's root, e.g. `.github/**`
 * @param path slash-separated, relative to the repository's root
 */
export function matchesGlob(glob: string, path: string): boolean {
  return matchesWithStars(glob.split("/"), path.split("/"), "**", matchesWildcards);
}
