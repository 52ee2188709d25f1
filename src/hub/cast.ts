import { familyOf } from "./cast-families.ts";
import { type CastProblem, castScalar } from "./cast-scalar.ts";
import type { Feature, Features } from "./feature.ts";
import { arrowForm, arrowName, pythonForm } from "./feature.ts";
import type { Place } from "./finding.ts";
import type { Observed } from "./table.ts";
import { featureOf } from "./table.ts";

const firstOf = (observed: Observed): Place | null => (observed.kind === "null" ? null : observed.first);

/** @returns the type of a batch's column as Arrow prints it. */
export const arrowTypeOf = (observed: Observed): string => arrowForm(featureOf(observed));

function incompatible(from: Observed, to: Feature, path: readonly string[]): CastProblem {
  const source = arrowTypeOf(from);
  const target = to.kind === "value" ? arrowName(to.dtype) : pythonForm(to);
  return {
    path,
    rule: "type-changed",
    from: source,
    to: target,
    hfMessage:
      to.kind === "value"
        ? `Couldn't cast array of type ${source} to ${target}`
        : `Couldn't cast array of type\n${source}\nto\n${target}`,
    place: firstOf(from),
  };
}

function castLabel(from: Observed, names: readonly string[], path: readonly string[]): CastProblem | null {
  if (from.kind !== "scalar") return incompatible(from, { kind: "class-label", names }, path);
  const types = { path, from: arrowName(from.dtype), to: `ClassLabel of ${names.length} names` };
  if (familyOf(from.dtype) === "text")
    return from.unreadable === null
      ? null
      : {
          ...types,
          rule: "value-does-not-fit",
          hfMessage: `Invalid string class label ${from.unreadable.text}`,
          place: from.unreadable.place,
        };
  if (familyOf(from.dtype) === "integer" && from.highest !== null && from.highest.value >= names.length)
    return {
      ...types,
      rule: "value-does-not-fit",
      hfMessage: `Class label ${from.highest.text} greater than configured num_classes ${names.length}`,
      place: from.highest.place,
    };
  return castScalar(from, "int64", path);
}

function castStruct(
  from: Observed & { readonly kind: "struct" },
  to: Feature,
  path: readonly string[],
): CastProblem | null {
  if (to.kind !== "struct") return incompatible(from, to, path);
  const added = from.fields.find(({ name }) => !to.fields.some((known) => known.name === name));
  if (added !== undefined)
    return {
      ...incompatible(from, to, [...path, added.name]),
      hfMessage: `Couldn't cast array of type\n${arrowTypeOf(from)}\nto\n${pythonForm(to)}`,
      rule: "new-struct-key",
      place: firstOf(added.type) ?? from.first,
    };
  // Keys that the batch lacks are filled with nulls; the order of keys does not matter.
  for (const { name, feature } of to.fields) {
    const field = from.fields.find((each) => each.name === name);
    const problem = field === undefined ? null : castProblem(field.type, feature, [...path, name]);
    if (problem !== null) return problem;
  }
  return null;
}

function castList(
  from: Observed & { readonly kind: "list" | "large-list" },
  to: Feature,
  path: readonly string[],
): CastProblem | null {
  if (to.kind !== "list" && to.kind !== "large-list") return incompatible(from, to, path);
  if (to.kind === "list" && to.length !== undefined && from.length !== undefined && to.length !== from.length)
    return incompatible(from, to, path);
  return castProblem(from.item, to.item, [...path, "[]"]);
}

/**
 * Casts what a batch holds in one column to the column's fixed type, as `cast_array_to_feature` does
 * (huggingface/datasets src/datasets/table.py).
 * @returns the first thing that HuggingFace refuses, or null. Facts that are unknown (null) are taken for harmless.
 */
export function castProblem(from: Observed, to: Feature, path: readonly string[]): CastProblem | null {
  if (from.kind === "null" || to.kind === "json") return null;
  if (to.kind === "class-label") return castLabel(from, to.names, path);
  // Images, audio and the like take a path, bytes or a struct of both.
  if (to.kind === "other")
    return from.kind === "scalar" && !["text", "bytes", "fixed-bytes"].includes(familyOf(from.dtype))
      ? incompatible(from, to, path)
      : null;
  switch (from.kind) {
    case "struct":
      return castStruct(from, to, path);
    case "list":
    case "large-list":
      return castList(from, to, path);
    case "json":
      return to.kind === "value" && familyOf(to.dtype) === "text" ? null : incompatible(from, to, path);
    case "scalar":
      return to.kind === "value" ? castScalar(from, to.dtype, path) : incompatible(from, to, path);
  }
}

/** @returns whether a batch has exactly these columns in this order and of these Arrow types: then nothing is cast. */
export const isSameSchema = (columns: readonly { readonly name: string; readonly type: Observed }[], to: Features) =>
  columns.length === to.length &&
  columns.every(({ name, type }, at) => {
    const fixed = to[at];
    return fixed !== undefined && fixed.name === name && arrowTypeOf(type) === arrowForm(fixed.feature);
  });
