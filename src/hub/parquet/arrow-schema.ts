import { FlatTable } from "./flatbuffer.ts";

/**
 * What an Arrow writer says of a column beyond Parquet's own schema; only what changes its type on reading.
 * Source: apache/arrow format/Schema.fbs.
 */
export interface OriginField {
  readonly name: string;
  readonly type: OriginType;
  readonly children: readonly OriginField[];
  /** `ARROW:extension:name` */
  readonly extension: string | null;
}

export type OriginType =
  | { readonly kind: "large_string" | "large_binary" | "string_view" | "binary_view" }
  | { readonly kind: "large_list" | "list_view" | "large_list_view" }
  | { readonly kind: "fixed_size_list"; readonly length: number }
  | { readonly kind: "timestamp"; readonly zone: string }
  | { readonly kind: "duration"; readonly unit: string }
  | { readonly kind: "decimal32" | "decimal64" | "decimal256" }
  | { readonly kind: "other" };

const units = ["s", "ms", "us", "ns"] as const;

/** Schema.fbs, `union Type`, by number. */
const simple: Readonly<Record<number, OriginType>> = {
  19: { kind: "large_binary" },
  20: { kind: "large_string" },
  21: { kind: "large_list" },
  23: { kind: "binary_view" },
  24: { kind: "string_view" },
  25: { kind: "list_view" },
  26: { kind: "large_list_view" },
};

/** By bits. */
const decimals: Readonly<Record<number, OriginType>> = {
  32: { kind: "decimal32" },
  64: { kind: "decimal64" },
  256: { kind: "decimal256" },
};

function typeOf(number: number, table: FlatTable | null): OriginType {
  switch (number) {
    case 7:
      return decimals[table?.int32(2, 128) ?? 128] ?? { kind: "other" };
    case 10:
      return { kind: "timestamp", zone: table?.text(1) ?? "" };
    case 16:
      return { kind: "fixed_size_list", length: table?.int32(0) ?? 0 };
    case 18:
      return { kind: "duration", unit: units[table?.int16(0, 1) ?? 1] ?? "ms" };
    default:
      return simple[number] ?? { kind: "other" };
  }
}

/** Deeper than this no schema is meant. */
const deepest = 64;

function fieldOf(field: FlatTable, depth: number): OriginField {
  if (depth > deepest) throw new RangeError("the schema is nested too deep");
  const metadata = new Map(field.tables(6).map((entry) => [entry.text(0), entry.text(1)]));
  return {
    name: field.text(0) ?? "",
    type: typeOf(field.uint8(2), field.table(3)),
    children: field.tables(5).map((child) => fieldOf(child, depth + 1)),
    extension: metadata.get("ARROW:extension:name") ?? null,
  };
}

export interface OriginSchema {
  readonly fields: readonly OriginField[];
  readonly metadata: ReadonlyMap<string, string>;
}

/**
 * Reads the value of the key `ARROW:schema`: an IPC schema message in base64.
 * @returns null when it is none
 */
export function readArrowSchema(base64: string): OriginSchema | null {
  const bytes = Uint8Array.from(Buffer.from(base64, "base64"));
  const view = new DataView(bytes.buffer);
  try {
    // Since Arrow 0.15 a continuation mark comes before the length.
    const start = view.getUint32(0, true) === 0xffffffff ? 8 : 4;
    const message = new FlatTable(view, start + view.getUint32(start, true));
    const schema = message.table(2);
    if (schema === null) return null;
    const metadata = schema.tables(2).map((entry): [string, string] => [entry.text(0) ?? "", entry.text(1) ?? ""]);
    return { fields: schema.tables(1).map((field) => fieldOf(field, 0)), metadata: new Map(metadata) };
  } catch (cause) {
    if (!(cause instanceof RangeError)) throw cause;
    return null;
  }
}
