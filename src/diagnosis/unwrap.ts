/**
 * What programs that run other programs put in front of each line of theirs. Taken off before matching, so that a
 * rule states its tool's own form only. At most three layers are taken off: wrappers nest (a container under a build).
 */
const wrappers: readonly RegExp[] = [
  // Travis: marks of folds and timers, glued to the text that follows
  /^(?:travis_(?:fold|time):\w+:[\w.:=,-]*)/,
  // docker compose: `service-1  | text`
  /^[\w.-]{1,40} +\| /,
  // BuildKit: `#12 3.456 text`
  /^#\d+ \d+\.\d+ /,
  // Ant: `    [junit] text`
  /^ *\[(?!ERROR|error|ERR|warn|WARN|FAIL|INFO|info)[a-z][\w.-]{1,20}\] /,
  // Jenkins and others: `[2026-11-22T10:00:00.000Z] text`, `[2026-11-22 10:00:00] text`, `2026-11-22 10:00:00,000 `
  /^\[\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d(?:[.,]\d+)?Z?\] ?/,
  // Elapsed seconds of CI wrappers: `[  12s] text`, `[00:01:02] `
  /^\[ *\d+s\] /,
  /^\[?\d\d:\d\d:\d\d(?:[.,]\d+)?\]? +/,
];

/** @returns the text without the wrappers in front of it */
export function unwrap(text: string): string {
  let rest = text;
  for (let layer = 0; layer < 3; layer += 1) {
    const found = wrappers.map((wrapper) => wrapper.exec(rest)).find((match) => match !== null);
    if (found === undefined) return rest;
    rest = rest.slice(found[0].length);
  }
  return rest;
}
