import type { PathMarks } from "./path-marks.ts";
import { mark } from "./path-marks.ts";
import type { Shape } from "./shape.ts";
import { kind } from "./shape.ts";

/**
 * Makes `Json()` of what the library's look at the first batch takes for irregular: objects whose keys differ from row to
 * row or that are empty, and lists or objects mixed with anything else. Mixed scalars are left to Arrow's own refusal
 * (huggingface/datasets src/datasets/utils/json.py, find_mixed_struct_types_field_paths).
 * @returns whether there was any.
 */
export function markMixed(root: Shape, marks: PathMarks): boolean {
  let found = false;
  const check = (shape: Shape): void => {
    if (isIrregular(shape)) {
      found = true;
      shape.json = true;
      mark(marks, shape.steps);
      return;
    }
    if (shape.item !== null) check(shape.item);
    for (const field of shape.fields) check(field.shape);
  };
  for (const column of root.fields) check(column.shape);
  return found;
}

function isIrregular({ kinds, fields, fewestKeys }: Shape): boolean {
  if (kinds === kind.object) return fields.length === 0 || fewestKeys !== fields.length;
  const nested = kinds & (kind.object | kind.array);
  return nested !== 0 && kinds !== kind.array;
}
