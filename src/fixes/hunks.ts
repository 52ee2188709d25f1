import type { DiffLine } from "./line-diff.ts";

/** Lines of context around a change, as git shows. */
const context = 3;

/** Changes of a text that stand close together, with the lines around them. */
export interface Hunk {
  /** `@@ -12,7 +12,9 @@`, as in a unified diff. */
  readonly header: string;
  readonly lines: readonly DiffLine[];
}

const range = (start: number, length: number): string =>
  `${length === 0 ? start : start + 1}${length === 1 ? "" : `,${length}`}`;

/**
 * Groups the changes of a comparison that are close enough for their contexts to touch (git-diff(1), "Generating patch
 * text with -p").
 * @param lines a whole comparison of two texts
 */
export function hunksOf(lines: readonly DiffLine[]): Hunk[] {
  const changed = lines.flatMap((line, index) => (line.kind === "same" ? [] : [index]));
  const spans: { from: number; to: number }[] = [];
  for (const index of changed) {
    const last = spans.at(-1);
    if (last !== undefined && index - last.to <= 2 * context) last.to = index + 1;
    else spans.push({ from: index, to: index + 1 });
  }
  const count = (part: readonly DiffLine[], without: DiffLine["kind"]): number =>
    part.filter(({ kind }) => kind !== without).length;
  return spans.map(({ from, to }) => {
    const start = Math.max(0, from - context);
    const before = lines.slice(0, start);
    const own = lines.slice(start, to + context);
    const old = range(count(before, "added"), count(own, "added"));
    const now = range(count(before, "removed"), count(own, "removed"));
    return { header: `@@ -${old} +${now} @@`, lines: own };
  });
}
