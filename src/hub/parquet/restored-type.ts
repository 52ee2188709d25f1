import { arrowForm, type Feature, valueOf } from "../feature.ts";
import type { OriginField } from "./arrow-schema.ts";
import { unsupported } from "./unsupported-type.ts";

/**
 * Types that Parquet has no word for, restored from the Arrow schema that the file was written with.
 * Source: apache/arrow cpp/src/parquet/arrow/schema.cc, `ApplyOriginalStorageMetadata`.
 */
export function restored(type: Feature, origin: OriginField): Feature {
  const inner = origin.children[0];
  switch (type.kind) {
    case "list": {
      const item = inner === undefined ? type.item : restored(type.item, inner);
      switch (origin.type.kind) {
        case "large_list":
          return { kind: "large-list", item };
        case "fixed_size_list":
          return { kind: "list", item, length: origin.type.length };
        case "list_view":
        case "large_list_view":
          throw unsupported(`${origin.type.kind}<element: ${arrowForm(item)}>`);
        case "large_string":
        case "large_binary":
        case "string_view":
        case "binary_view":
        case "timestamp":
        case "duration":
        case "decimal32":
        case "decimal64":
        case "decimal256":
        case "other":
          return { kind: "list", item };
      }
    }
    case "struct": {
      if (origin.children.length !== type.fields.length) return type;
      return {
        kind: "struct",
        fields: type.fields.map(({ name, feature }, at) => {
          const child = origin.children[at];
          return { name, feature: child === undefined ? feature : restored(feature, child) };
        }),
      };
    }
    case "value":
      return restoredValue(type.dtype, origin);
    case "json":
    case "class-label":
    case "large-list":
    case "other":
      return type;
  }
}

function restoredValue(dtype: string, { type, extension }: OriginField): Feature {
  if (extension === "arrow.json") return { kind: "json" };
  const is = (...names: readonly string[]): boolean => names.includes(dtype);
  switch (type.kind) {
    case "large_string":
    case "string_view":
      return valueOf(is("string") ? type.kind : dtype);
    case "large_binary":
    case "binary_view":
      return valueOf(is("binary") ? type.kind : dtype);
    case "timestamp":
      return valueOf(type.zone === "" ? dtype : dtype.replace(", tz=UTC]", `, tz=${type.zone}]`));
    case "duration":
      return valueOf(is("int64") ? `duration[${type.unit}]` : dtype);
    case "decimal32":
    case "decimal64":
      throw unsupported(dtype.replace("decimal128", type.kind));
    case "decimal256":
      return valueOf(dtype.replace("decimal128", "decimal256"));
    case "large_list":
    case "list_view":
    case "large_list_view":
    case "fixed_size_list":
    case "other":
      return valueOf(dtype);
  }
}
