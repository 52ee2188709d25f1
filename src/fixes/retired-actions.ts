/**
 * GitHub's own actions whose old versions no longer work, as of 2026-11-22.
 * Sources: github.blog changelog 2024-02-13 and 2024-04-16 (artifact actions), 2024-12-05 (actions/cache v1-v2);
 * actions/cache discussion 1510 (v3.4.0 and v4.2.0 are the first that the new cache service takes).
 */
export interface RetiredAction {
  readonly action: string;
  /** Of each major that still works the first version that does, ascending; later majors work as a whole. */
  readonly supported: readonly (readonly [major: number, minor: number, patch: number])[];
  /** What replaces it: the nearest that works and takes the same inputs, as a tag that moves and as one that does not. */
  readonly successor: { readonly major: string; readonly release: string };
  /** Actions that only work together share a family, and are replaced together. */
  readonly family: "artifact" | "cache" | "pages";
  /** The action inside which the retired one is hidden, where the log names that one. */
  readonly uses?: string;
}

export const retiredActions: readonly RetiredAction[] = [
  {
    action: "actions/upload-artifact",
    supported: [[4, 0, 0]],
    successor: { major: "v4", release: "v4.6.2" },
    family: "artifact",
  },
  {
    action: "actions/download-artifact",
    supported: [[4, 0, 0]],
    successor: { major: "v4", release: "v4.3.0" },
    family: "artifact",
  },
  ...["actions/cache", "actions/cache/restore", "actions/cache/save"].map((action) => ({
    action,
    supported: [
      [3, 4, 0],
      [4, 2, 0],
    ] as const,
    successor: { major: "v4", release: "v4.2.0" },
    family: "cache" as const,
  })),
  {
    action: "actions/upload-pages-artifact",
    supported: [[3, 0, 0]],
    successor: { major: "v3", release: "v3.0.1" },
    family: "pages",
    uses: "actions/upload-artifact",
  },
  {
    action: "actions/deploy-pages",
    supported: [[4, 0, 0]],
    successor: { major: "v4", release: "v4.0.5" },
    family: "pages",
    uses: "actions/upload-artifact",
  },
];

/**
 * Tells whether a version no longer works.
 * @param version a tag such as `v3` or `v3.1.2`; of anything else (a branch, a commit) nothing is known: false
 */
export function isRetired({ supported }: RetiredAction, version: string): boolean {
  const parts = /^v?(\d{1,4})(?:\.(\d{1,4}))?(?:\.(\d{1,4}))?$/.exec(version);
  if (parts === null) return false;
  const [major, minor, patch] = parts
    .slice(1)
    .map((part: string | undefined) => (part === undefined ? null : Number(part)));
  const floor = supported.find(([supportedMajor]) => supportedMajor === major);
  if (floor === undefined) return (major ?? 0) < (supported[0]?.[0] ?? 0);
  // `v3` moves with the newest release of its major, `v3.3` with that of its minor.
  if (minor === null || minor === undefined) return false;
  return minor < floor[1] || (minor === floor[1] && typeof patch === "number" && patch < floor[2]);
}
