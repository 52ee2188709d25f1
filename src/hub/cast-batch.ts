import type { CastProblem } from "./cast-scalar.ts";
import { arrowTypeOf, castProblem, isSameSchema } from "./cast.ts";
import type { Feature, Features } from "./feature.ts";
import { featureNamed, featuresInPython } from "./feature.ts";
import type { Finding, Place } from "./finding.ts";
import type { Batch, Observed, ObservedField } from "./table.ts";

/** @returns a batch's schema as Arrow prints it: a line for each column. */
export const schemaText = (columns: readonly ObservedField[]): string =>
  columns.map(({ name, type }) => `${name}: ${arrowTypeOf(type)}`).join("\n");

/** Python's repr of a set of column names. */
const setOfNames = (names: readonly string[]): string => `{${names.map((name) => `'${name}'`).join(", ")}}`;

const placeOf = (observed: Observed | undefined): Place | undefined =>
  observed === undefined || observed.kind === "null" ? undefined : (observed.first ?? undefined);

function observedAt(columns: readonly ObservedField[], path: readonly string[]): Observed | undefined {
  const [name, ...rest] = path;
  let at = columns.find((column) => column.name === name)?.type;
  for (const step of rest) {
    if (at?.kind === "struct") at = at.fields.find((field) => field.name === step)?.type;
    else if (at?.kind === "list" || at?.kind === "large-list") at = at.item;
    else return undefined;
  }
  return at;
}

/** What fixed the type at a path: that value, or the nearest enclosing one. */
function originOf(origin: readonly ObservedField[], path: readonly string[]): Place | undefined {
  for (let depth = path.length; depth > 0; depth--) {
    const place = placeOf(observedAt(origin, path.slice(0, depth)));
    if (place !== undefined) return place;
  }
  return undefined;
}

function newColumns(batch: Batch, features: Features): Finding | null {
  const added = batch.columns.filter(({ name }) => featureNamed(features, name) === undefined);
  const [first] = added;
  if (first === undefined) return null;
  const missing = features.filter(({ name }) => !batch.columns.some((column) => column.name === name));
  const names = added.map(({ name }) => name);
  const new_ = `${names.length} new columns (${setOfNames(names)})`;
  const counts =
    missing.length === 0
      ? new_
      : `${new_} and ${missing.length} missing columns (${setOfNames(missing.map(({ name }) => name))}).`;
  const byWriter = batch.castBy === "writer";
  return {
    hfCode: byWriter ? "DatasetGenerationCastError" : "DatasetGenerationError",
    severity: "error",
    rule: "new-column",
    message: `the column "${first.name}" first appears here, after the columns were fixed`,
    hfMessage: byWriter
      ? `All the data files must have the same columns, but at some point there are ${counts}`
      : `Couldn't cast\n${schemaText(batch.columns)}\nto\n${featuresInPython(features)}\nbecause column names don't match`,
    ...(placeOf(first.type) ?? batch.first),
  };
}

const messages: Readonly<Record<CastProblem["rule"], (problem: CastProblem, path: string) => string>> = {
  "type-changed": ({ from, to }, path) => `"${path}" holds ${from} here, but its type was fixed as ${to}`,
  "value-does-not-fit": ({ to }, path) => `a value of "${path}" does not fit the type ${to} that was fixed before`,
  "new-struct-key": ({ to }, path) => `the key "${path}" first appears here, after its object was fixed as ${to}`,
};

/**
 * Arrow's JSON reader loses nulls before a list's first value; a table that is cast is validated, and refused then
 * (`pa.Table.from_arrays`).
 */
export const shortList = (place: Place): Finding => ({
  hfCode: "DatasetGenerationError",
  severity: "error",
  rule: "null-before-list-values",
  message: "the reader loses nulls at the beginning of this list, and the table can then not be cast to its types",
  hfMessage: "Length spanned by list offsets larger than values array",
  ...place,
});

/** The JSON builder writes objects as JSON text where a string is wanted (json.py, `_cast_table`). */
const isWrittenAsText = (batch: Batch, type: Observed, feature: Feature): boolean =>
  batch.objectsAsText === true && type.kind === "struct" && feature.kind === "value" && feature.dtype === "string";

/**
 * Casts a batch to the fixed types as `table_cast` does (huggingface/datasets src/datasets/table.py): columns that it
 * lacks become null, columns too many are refused, the rest is cast one by one, and nothing is if the schemas are equal.
 * @param origin the batch that fixed the types, for telling where; null if they were declared.
 * @returns the refusal, or null if all is well.
 */
export function castBatch(batch: Batch, features: Features, origin: readonly ObservedField[] | null): Finding | null {
  if (isSameSchema(batch.columns, features)) return null;
  const added = newColumns(batch, features);
  if (added !== null) return added;
  for (const { name, feature } of features) {
    const type = batch.columns.find((column) => column.name === name)?.type;
    if (type === undefined || isWrittenAsText(batch, type, feature)) continue;
    const problem = castProblem(type, feature, [name]);
    if (problem === null) continue;
    const earlier = origin === null ? undefined : originOf(origin, problem.path);
    return {
      hfCode: "DatasetGenerationError",
      severity: "error",
      rule: problem.rule,
      message: messages[problem.rule](problem, problem.path.join(".").replaceAll(".[]", "[]")),
      hfMessage: problem.hfMessage,
      ...(problem.place ?? batch.first),
      ...(earlier === undefined ? {} : { earlier }),
    };
  }
  return batch.shortList === undefined ? null : shortList(batch.shortList);
}
