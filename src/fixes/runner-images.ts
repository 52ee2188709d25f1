/**
 * GitHub-hosted images that no longer run jobs, or soon will not, as of 2026-11-22, and the standard images of the same
 * system and processor that may replace each. Never a larger runner: those cost money.
 * Sources: actions/runner-images issues 6002 (Ubuntu 18.04), 11101 (Ubuntu 20.04), 14254 (Ubuntu 22.04), 5583
 * (macOS 10.15), 10721 (macOS 12), 13046 (macOS 13), 13518 (macOS 14), 12045 (Windows 2019).
 */
export interface RetiredImage {
  readonly label: string;
  /** The day from which no job with this label runs, `YYYY-MM-DD`. */
  readonly retired: string;
  /** In order of preference. The second stands in where a matrix has the first already. */
  readonly successors: readonly [string, ...string[]];
}

export const retiredImages: readonly RetiredImage[] = [
  { label: "ubuntu-16.04", retired: "2021-09-20", successors: ["ubuntu-24.04", "ubuntu-22.04"] },
  { label: "ubuntu-18.04", retired: "2023-04-03", successors: ["ubuntu-24.04", "ubuntu-22.04"] },
  { label: "ubuntu-20.04", retired: "2025-04-15", successors: ["ubuntu-24.04", "ubuntu-22.04"] },
  { label: "ubuntu-22.04", retired: "2027-04-17", successors: ["ubuntu-24.04"] },
  { label: "ubuntu-22.04-arm", retired: "2027-04-17", successors: ["ubuntu-24.04-arm"] },
  { label: "macos-10.15", retired: "2022-08-30", successors: ["macos-15-intel"] },
  { label: "macos-11", retired: "2024-06-28", successors: ["macos-15-intel"] },
  { label: "macos-12", retired: "2024-12-03", successors: ["macos-15-intel"] },
  { label: "macos-13", retired: "2025-12-08", successors: ["macos-15-intel"] },
  { label: "macos-14", retired: "2026-11-02", successors: ["macos-15", "macos-26"] },
  { label: "windows-2016", retired: "2022-04-01", successors: ["windows-2022", "windows-2025"] },
  { label: "windows-2019", retired: "2025-06-30", successors: ["windows-2022", "windows-2025"] },
];

/** What the labels that move stand for, so that a matrix does not get the same image twice. */
export const movingLabels: Readonly<Record<string, string>> = {
  "ubuntu-latest": "ubuntu-24.04",
  "windows-latest": "windows-2025",
};

/** The label of an image as announcements write it: `Ubuntu 20.04`, `macOS-13`, `Windows Server 2019`. */
export const labelOfImage = (image: string): string =>
  image
    .toLowerCase()
    .replace(/ server\b/, "")
    .replace(/\s+/g, "-");
