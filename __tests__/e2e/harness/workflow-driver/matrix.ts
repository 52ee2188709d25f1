import type { Json } from "../json.ts";

export type Combination = Readonly<Record<string, Json>>;

/**
 * Every combination of a matrix' vectors, in GitHub's order; one empty combination without a matrix.
 * @throws Error for `include` and `exclude`, which the driver leaves out
 */
export function combinationsOf(matrix: Json): readonly Combination[] {
  if (matrix === null || typeof matrix !== "object" || Array.isArray(matrix)) return [{}];
  return Object.entries(matrix).reduce<readonly Combination[]>(
    (combinations, [name, values]) => {
      if (!Array.isArray(values) || name === "include" || name === "exclude") {
        throw new Error(`The driver runs plain matrix vectors only, not ${name}`);
      }
      return combinations.flatMap((combination) => values.map((value) => ({ ...combination, [name]: value })));
    },
    [{}],
  );
}

/** GitHub's name of a job with its matrix values: `test (20, linux)`. */
export function nameWith(name: string, combination: Combination): string {
  const values = Object.values(combination).map((value) =>
    typeof value === "object" ? JSON.stringify(value) : String(value),
  );
  return values.length === 0 ? name : `${name} (${values.join(", ")})`;
}
