/** A function of several variables near one point. */
export interface Surface {
  readonly value: number;
  readonly gradient: readonly number[];
  /** Minus its second derivatives, or what bounds them from above; positive definite. */
  readonly curvature: readonly (readonly number[])[];
}

const rounds = 200;
const halvings = 40;
/** The gain expected of a step below which the maximum counts as reached. */
const tolerance = 1e-10;

export const dot = (left: readonly number[], right: readonly number[]): number => {
  let sum = 0;
  for (let at = 0; at < left.length; at += 1) sum += (left[at] ?? 0) * (right[at] ?? 0);
  return sum;
};

/**
 * Solves `matrix · x = vector` by elimination without pivoting, which a positive definite matrix does not need.
 * @param matrix symmetric, positive definite
 */
export function solve(matrix: readonly (readonly number[])[], vector: readonly number[]): readonly number[] {
  const rows = matrix.map((row, at) => [...row, vector[at] ?? 0]);
  for (const [at, pivot] of rows.entries()) {
    for (const row of rows.slice(at + 1)) {
      const share = (row[at] ?? 0) / (pivot[at] ?? 1);
      if (share !== 0)
        for (let column = at; column < row.length; column += 1)
          row[column] = (row[column] ?? 0) - share * (pivot[column] ?? 0);
    }
  }
  const solution = vector.map(() => 0);
  for (const [at, row] of [...rows.entries()].toReversed()) {
    solution[at] = ((row.at(-1) ?? 0) - dot(solution, row.slice(0, -1))) / (row[at] ?? 1);
  }
  return solution;
}

/**
 * Climbs to a maximum by Newton's method, halving a step until it does not lead down. Deterministic.
 * @param surface the function to maximise; concave, or with a curvature that bounds it
 * @param size the number of variables; all start at 0
 * @throws Error when the maximum is not reached, a bug in the function
 */
export function maximise(surface: (point: readonly number[]) => Surface, size: number): readonly number[] {
  let point: readonly number[] = Array.from({ length: size }, () => 0);
  let here = surface(point);
  for (let round = 0; round < rounds; round += 1) {
    const step = solve(here.curvature, here.gradient);
    if (dot(step, here.gradient) < tolerance) return point;
    let scale = 1;
    for (let halving = 0; ; halving += 1, scale /= 2) {
      const next = point.map((value, at) => value + scale * (step[at] ?? 0));
      const there = surface(next);
      if (there.value >= here.value) {
        point = next;
        here = there;
        break;
      }
      // Rounding alone can make the last steps lead down.
      if (halving === halvings) return point;
    }
  }
  throw new Error(`no maximum within ${rounds} steps`);
}
