type Family =
  | "bool"
  | "integer"
  | "float"
  | "text"
  | "bytes"
  | "fixed-bytes"
  | "timestamp"
  | "date"
  | "time"
  | "duration"
  | "decimal"
  | "null"
  | "unknown";

const families: readonly (readonly [RegExp, Family])[] = [
  [/^bool$/, "bool"],
  [/^u?int\d+$/, "integer"],
  [/^float\d+$/, "float"],
  [/^(?:large_)?string$/, "text"],
  [/^(?:large_)?binary$/, "bytes"],
  [/^fixed_size_binary/, "fixed-bytes"],
  [/^timestamp/, "timestamp"],
  [/^date/, "date"],
  [/^time(?:32|64)/, "time"],
  [/^duration/, "duration"],
  [/^decimal/, "decimal"],
  [/^null$/, "null"],
];

/** @returns the family of an Arrow type. */
export const familyOf = (dtype: string): Family => families.find(([form]) => form.test(dtype))?.[1] ?? "unknown";

/**
 * To which families Arrow has a cast at all (`pyarrow.Array.cast`, measured with pyarrow 25.0.1 for every pair).
 * Exceptions by width stand in `hasNoCast`.
 */
const castable: Readonly<Record<Family, readonly Family[]>> = {
  bool: ["bool", "integer", "float", "text"],
  integer: ["bool", "integer", "float", "text", "timestamp", "date", "time", "duration", "decimal"],
  float: ["bool", "integer", "float", "text", "decimal"],
  text: ["bool", "integer", "float", "text", "bytes", "fixed-bytes", "timestamp", "date", "decimal"],
  bytes: ["bool", "integer", "float", "text", "bytes", "fixed-bytes", "decimal"],
  "fixed-bytes": ["text", "bytes", "fixed-bytes"],
  timestamp: ["integer", "text", "timestamp", "date", "time"],
  date: ["integer", "text", "timestamp", "date"],
  time: ["integer", "text", "time"],
  duration: ["integer", "text", "duration"],
  decimal: ["integer", "float", "text", "decimal"],
  null: [],
  unknown: [],
};

/** The integer type that a moment in time is stored as; Arrow casts between a moment and this integer only. */
const storage = (dtype: string): string =>
  dtype.startsWith("date32") || dtype.startsWith("time32") ? "int32" : "int64";

const isMoment = (family: Family): boolean =>
  family === "timestamp" || family === "date" || family === "time" || family === "duration";

/** Whether Arrow has no cast from one type to another, whatever the values are. */
export function hasNoCast(from: string, to: string): boolean {
  const [source, target] = [familyOf(from), familyOf(to)];
  if (source === "unknown" || target === "unknown") return false;
  if (!castable[source].includes(target)) return true;
  if (source === "integer" && isMoment(target)) return storage(to) !== from;
  if (isMoment(source) && target === "integer") return storage(from) !== to;
  if (to === "float16") return source === "bool" || source === "decimal";
  return from === "float16" && (target === "bool" || target === "decimal");
}
