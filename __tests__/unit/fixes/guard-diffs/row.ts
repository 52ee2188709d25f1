/** One changed file: the rule that refuses it, or null for a change that must pass. */
export interface GuardRow {
  readonly rule: string | null;
  readonly title: string;
  readonly path: string;
  readonly before: string;
  readonly after: string;
}

export const row = (rule: string | null, title: string, path: string, before: string, after: string): GuardRow => ({
  rule,
  title,
  path,
  before,
  after,
});

/** The path of a workflow. */
export const workflow = ".github/workflows/ci.yml";
export const steps = (...lines: readonly string[]): string =>
  [
    "on: push",
    "jobs:",
    "  build:",
    "    runs-on: ubuntu-24.04",
    "    steps:",
    ...lines.map((line) => `      ${line}`),
    "",
  ].join("\n");
export const job = (...lines: readonly string[]): string =>
  ["on: push", "jobs:", "  build:", ...lines.map((line) => `    ${line}`), "    steps:", "      - run: make", ""].join(
    "\n",
  );
