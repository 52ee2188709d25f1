/** The numbers of a final release: `1.26.4`; null for anything else, such as a release candidate. */
export function releaseNumbers(version: string): readonly number[] | null {
  return /^\d{1,9}(?:\.\d{1,9}){0,4}$/.test(version) ? version.split(".").map(Number) : null;
}

/** Negative when the left release is the older one; a missing number counts as 0. */
export function compareReleases(left: readonly number[], right: readonly number[]): number {
  const length = Math.max(left.length, right.length);
  for (let index = 0; index < length; index++) {
    const difference = (left[index] ?? 0) - (right[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

/** Releases that promise to be compatible: of one major version, of 0.x of one minor. */
const sameLine = (left: readonly number[], right: readonly number[]): boolean =>
  left[0] === right[0] && (left[0] !== 0 || left[1] === right[1]);
const sameMinor = (left: readonly number[], right: readonly number[]): boolean =>
  sameLine(left, right) && (left[1] ?? 0) === (right[1] ?? 0);

/**
 * The release to take in place of one that there is not. In this order: the newest older one of the same minor version,
 * the oldest newer one of it, the newest older one of the same major version, the oldest newer one of that. Never one that
 * may be incompatible.
 * @param wanted the release that is not there
 * @param offered what there is; anything but final releases is passed over
 * @returns null when none of them is near enough
 */
export function nearestRelease(wanted: string, offered: readonly string[]): string | null {
  const target = releaseNumbers(wanted);
  if (target === null) return null;
  const releases = offered
    .flatMap((version) => {
      const numbers = releaseNumbers(version);
      return numbers === null ? [] : [{ version, numbers, difference: compareReleases(numbers, target) }];
    })
    .toSorted((left, right) => compareReleases(left.numbers, right.numbers));
  const older = releases.filter(({ difference }) => difference < 0);
  const newer = releases.filter(({ difference }) => difference > 0);
  const found =
    older.findLast(({ numbers }) => sameMinor(numbers, target)) ??
    newer.find(({ numbers }) => sameMinor(numbers, target)) ??
    older.findLast(({ numbers }) => sameLine(numbers, target)) ??
    newer.find(({ numbers }) => sameLine(numbers, target));
  return found?.version ?? null;
}
