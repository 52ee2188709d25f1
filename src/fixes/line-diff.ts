/** One line of a comparison, its line ending included (the last line of a text may have none). */
export interface DiffLine {
  readonly kind: "same" | "removed" | "added";
  readonly text: string;
}

/**
 * Beyond this many differing lines the middle is shown as replaced as a whole: still correct, no longer the shortest.
 * It bounds the memory of the search, whose trace grows with the square of the distance.
 */
const searchLimit = 600;

/** Splits a text into lines that keep their LF, so that joining them gives the text back. An empty text has none. */
export function splitLines(text: string): string[] {
  return text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
}

const lines = (kind: DiffLine["kind"], texts: readonly string[]): DiffLine[] => texts.map((text) => ({ kind, text }));

/** The furthest line of `before` that each diagonal has reached. */
type Frontier = ReadonlyMap<number, number>;

/** Walks the frontiers of the search back from the end to the start. */
function backtrack(before: readonly string[], after: readonly string[], trace: readonly Frontier[]): DiffLine[] {
  const script: DiffLine[] = [];
  let x = before.length;
  let y = after.length;
  const take = (kind: DiffLine["kind"]): void => {
    if (kind !== "added") x--;
    if (kind !== "removed") y--;
    script.push({ kind, text: (kind === "added" ? after[y] : before[x]) ?? "" });
  };
  for (const [distance, frontier] of [...trace.entries()].reverse()) {
    const diagonal = x - y;
    const down = frontier.get(diagonal + 1) ?? -1;
    const right = frontier.get(diagonal - 1) ?? -1;
    const wasAdded = diagonal === -distance || (diagonal !== distance && right < down);
    const fromX = distance === 0 ? 0 : wasAdded ? down : right;
    const fromY = distance === 0 ? 0 : fromX - (wasAdded ? diagonal + 1 : diagonal - 1);
    for (let same = Math.min(x - fromX, y - fromY); same > 0; same--) take("same");
    if (distance > 0) take(wasAdded ? "added" : "removed");
  }
  return script.reverse();
}

/**
 * The shortest edit script of two line lists, removals before additions.
 * Source: E. W. Myers, "An O(ND) Difference Algorithm and Its Variations", Algorithmica 1 (1986), figure 2.
 */
function shortestScript(before: readonly string[], after: readonly string[]): DiffLine[] {
  let frontier: Frontier = new Map([[1, 0]]);
  const trace: Frontier[] = [];
  for (let distance = 0; distance <= Math.min(before.length + after.length, searchLimit); distance++) {
    trace.push(frontier);
    const next = new Map(frontier);
    for (let diagonal = -distance; diagonal <= distance; diagonal += 2) {
      const down = frontier.get(diagonal + 1) ?? -1;
      const right = frontier.get(diagonal - 1) ?? -1;
      let x = diagonal === -distance || (diagonal !== distance && right < down) ? down : right + 1;
      while (x < before.length && x - diagonal < after.length && before[x] === after[x - diagonal]) x++;
      next.set(diagonal, x);
      if (x >= before.length && x - diagonal >= after.length) return backtrack(before, after, trace);
    }
    frontier = next;
  }
  return [...lines("removed", before), ...lines("added", after)];
}

/**
 * Compares two texts line by line. The `same` and `removed` lines joined give `before`, `same` and `added` give `after`.
 * @param before any text
 * @param after any text
 */
export function diffLines(before: string, after: string): DiffLine[] {
  const old = splitLines(before);
  const now = splitLines(after);
  const shorter = Math.min(old.length, now.length);
  let head = 0;
  while (head < shorter && old[head] === now[head]) head++;
  let tail = 0;
  while (tail < shorter - head && old[old.length - 1 - tail] === now[now.length - 1 - tail]) tail++;
  const middle = shortestScript(old.slice(head, old.length - tail), now.slice(head, now.length - tail));
  return [...lines("same", old.slice(0, head)), ...middle, ...lines("same", old.slice(old.length - tail))];
}
