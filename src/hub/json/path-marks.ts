import type { Feature, Features } from "../feature.ts";

/** A tree of the paths whose values are written as JSON text before Arrow reads them. */
export interface PathMarks {
  json: boolean;
  item: PathMarks | null;
  readonly fields: Map<string, PathMarks>;
}

export const noMarks = (): PathMarks => ({ json: false, item: null, fields: new Map() });

/** Marks the path; `0` stands for the items of a list. */
export function mark(marks: PathMarks, path: readonly (string | 0)[]): void {
  let at = marks;
  for (const step of path) {
    if (step === 0) at = at.item ??= noMarks();
    else {
      const next = at.fields.get(step) ?? noMarks();
      at.fields.set(step, next);
      at = next;
    }
  }
  at.json = true;
}

/** @returns whether any path is marked. */
export const hasMarks = (marks: PathMarks): boolean =>
  marks.json || (marks.item !== null && hasMarks(marks.item)) || [...marks.fields.values()].some(hasMarks);

function markFeature(marks: PathMarks, feature: Feature): void {
  if (feature.kind === "json") marks.json = true;
  else if (feature.kind === "struct") markFeatures(marks, feature.fields);
  else if (feature.kind === "list" || feature.kind === "large-list")
    markFeature((marks.item ??= noMarks()), feature.item);
}

/** Marks every `Json()` of the fixed types (huggingface/datasets utils/json.py, get_json_field_paths_from_feature). */
export function markFeatures(marks: PathMarks, features: Features): void {
  for (const { name, feature } of features) {
    const next = marks.fields.get(name) ?? noMarks();
    marks.fields.set(name, next);
    markFeature(next, feature);
  }
}

/** @returns whether the path or one that leads to it is marked. */
export function isCovered(marks: PathMarks, path: readonly (string | 0)[]): boolean {
  let at: PathMarks | null | undefined = marks;
  for (const step of path) {
    at = step === 0 ? at.item : at.fields.get(step);
    if (!at) return false;
    if (at.json) return true;
  }
  return false;
}
