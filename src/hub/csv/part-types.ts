/** The type of a column in one read of pandas. */
export type PartType = "null" | "int64" | "uint64" | "float64" | "bool" | "string";

/**
 * The type of a batch that was read in several parts (tables of more than 64 columns). Source: pandas
 * io/parsers/c_parser_wrapper.py, `_concatenate_chunks`; numbers join, text and anything but nulls do not.
 */
export function joinParts(parts: ReadonlySet<PartType>): PartType | "empty" | null {
  if (parts.size === 0) return "empty";
  const types = [...parts].filter((type) => type !== "null");
  const [only] = types;
  if (only === undefined) return "null";
  // With a part of nulls only, integers become floats; booleans and text keep their nulls.
  if (types.length === 1) return parts.has("null") && (only === "int64" || only === "uint64") ? "float64" : only;
  return types.every((type) => type === "int64" || type === "uint64" || type === "float64") ? "float64" : null;
}
