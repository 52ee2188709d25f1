/**
 * What programs that run other programs put in front of each line of theirs. Taken off before matching, so that a
 * rule states its tool's own form only. At most five layers are taken off: wrappers nest (a container under a build).
 * What one ends with has to be known to `../logs/kernel/beginnings.ts`, which tells where a text may begin.
 */
export const wrappers: readonly RegExp[] = [
  // Travis: marks of folds and timers, glued to the text that follows
  /^(?:travis_(?:fold|time):\w+:[\w.:=,-]*)/,
  // docker compose: `service-1  | text`
  /^[a-z0-9][a-z0-9_.-]{0,40} +\| /,
  // BuildKit: `#12 3.456 text`
  /^#\d+ \d+\.\d+ /,
  // Ant: `    [junit] text`
  /^ *\[(?!ERROR|error|ERR|warn|WARN|FAIL|INFO|info)[a-z][\w.-]{1,20}\] /,
  // Jenkins and others: `[2026-11-22T10:00:00.000Z] text`, `[2026-11-22 10:00:00] text`, `2026-11-22 10:00:00,000 `
  /^\[\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d(?:[.,]\d+)?Z?\] ?/,
  // Taskcluster, with mozharness within: `[task 2026-11-22T10:00:00.000Z] 10:00:00     INFO - text`
  /^\[(?:task|vcs|setup|fetches|cache) \d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d+Z\] /,
  /^ *(?:INFO|WARNING|ERROR|CRITICAL) - +/,
  // slf4j's simple logger under Maven: the milliseconds since its start
  /^\d{1,9} (?=\[(?:ERROR|WARNING|INFO)\] )/,
  // Elapsed seconds of CI wrappers: `[  12s] text`, `[00:01:02] `
  /^\[ *\d+s\] /,
  /^\[?\d\d:\d\d:\d\d(?:[.,]\d+)?\]? +/,
];

/** The first of them that stands in front of a text; all at once, since most lines have none. */
const wrapper = new RegExp(wrappers.map(({ source }) => source).join("|"));

/** @returns the text without the wrappers in front of it */
export function unwrap(text: string): string {
  let rest = text;
  for (let layer = 0; layer < 5; layer += 1) {
    const found = wrapper.exec(rest);
    if (found === null) return rest;
    rest = rest.slice(found[0].length);
  }
  return rest;
}
