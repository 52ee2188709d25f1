import type { Json, JsonObject } from "../json.ts";

export type Combination = Readonly<Record<string, Json>>;

/**
 * Every combination of a matrix, in GitHub's order; one empty combination without a matrix. `exclude` takes out what
 * has all of its values; `include` extends what it contradicts in no vector, else it is one more combination
 * (docs: workflow syntax, jobs.<job_id>.strategy.matrix.include).
 */
export function combinationsOf(matrix: Json): readonly Combination[] {
  if (!isObject(matrix)) return [{}];
  const { include, exclude, ...vectors } = matrix;
  const excluded = objectsOf(exclude);
  const full = Object.entries(vectors)
    .reduce<readonly Combination[]>(
      (combinations, [name, values]) =>
        combinations.flatMap((combination) =>
          Array.from([values].flat(), (value) => ({ ...combination, [name]: value })),
        ),
      [{}],
    )
    .filter((combination) => !excluded.some((each) => agrees(combination, each, Object.keys(each))));
  const named = Object.keys(vectors);
  let extended = named.length === 0 ? [] : full;
  const added: Combination[] = [];
  for (const each of objectsOf(include)) {
    const shared = named.filter((name) => name in each);
    const fits = (combination: Combination): boolean => agrees(combination, each, shared);
    if (named.length > 0 && extended.some(fits)) {
      extended = extended.map((combination) => (fits(combination) ? { ...combination, ...each } : combination));
    } else {
      added.push(each);
    }
  }
  const all = [...extended, ...added];
  return all.length === 0 && named.length === 0 ? [{}] : all;
}

const isObject = (value: Json | undefined): value is JsonObject =>
  value !== undefined && value !== null && typeof value === "object" && !Array.isArray(value);

const objectsOf = (value: Json | undefined): readonly JsonObject[] =>
  Array.isArray(value) ? value.filter(isObject) : [];

const agrees = (combination: Combination, other: Combination, names: readonly string[]): boolean =>
  names.every((name) => JSON.stringify(combination[name]) === JSON.stringify(other[name]));

/** GitHub's name of a job with its matrix values: `test (20, linux)`. */
export function nameWith(name: string, combination: Combination): string {
  const values = Object.values(combination).map((value) =>
    typeof value === "object" ? JSON.stringify(value) : String(value),
  );
  return values.length === 0 ? name : `${name} (${values.join(", ")})`;
}
