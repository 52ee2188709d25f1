import type { PartType } from "./part-types.ts";

/** What a column's words must be, where the card's config declares it: pandas' `dtype` argument. */
export type Demand =
  | { readonly kind: "any" | "float" | "bool" | "text" }
  | { readonly kind: "integer"; readonly unsigned: boolean };

/** What is known of the words of one read beside their type. */
interface PartFacts {
  readonly hasNulls: boolean;
  /** All numbers are whole. */
  readonly integral: boolean;
  /** All numbers are 0 or 1. */
  readonly bits: boolean;
}

/**
 * What keeps the words of one read from being what is demanded; null when they are. Source: parsers.pyx, `_convert_tokens`.
 * @param type that they have by themselves
 * @param index of the column among all, for the message
 */
export function refusalOf(demand: Demand, type: PartType, index: number, facts: PartFacts): string | null {
  const { hasNulls, integral, bits } = facts;
  const unsafe = `cannot safely convert passed user dtype for ${type} dtyped data in column ${index}`;
  switch (demand.kind) {
    case "any":
    case "text":
      return null;
    case "integer":
      if (type === "int64" || (type === "uint64" && demand.unsigned)) return null;
      if (hasNulls) return `Integer column has NA values in column ${index}`;
      return type === "bool" || (type === "float64" && integral) ? null : unsafe;
    case "float":
      return type === "string" || (type === "bool" && hasNulls) ? unsafe : null;
    case "bool":
      if (hasNulls) return `Bool column has NA values in column ${index}`;
      return type === "bool" || (type !== "string" && bits) ? null : unsafe;
  }
}
