import { Buffer } from "node:buffer";
import { brotliCompressSync, brotliDecompressSync } from "node:zlib";
import type { FilterSettings, KernelTables } from "./kernel-tables.ts";
import type { LineFilter } from "./line-filter.ts";

/** A filter whose tables were laid out beforehand, as JSON. */
export interface PackedFilter {
  readonly literals: number;
  readonly needs: number;
  readonly settings: FilterSettings;
  /** Brotli in base64. */
  readonly image: string;
}

export function packFilter({ literals, needs, tables: { image, settings } }: LineFilter): PackedFilter {
  return { literals, needs, settings, image: brotliCompressSync(image).toString("base64") };
}

export function unpackFilter({ literals, needs, settings, image }: PackedFilter): LineFilter {
  let tables: KernelTables | null = null;
  return {
    isEvery: settings.isEvery === 1,
    literals,
    needs,
    get tables() {
      return (tables ??= { image: brotliDecompressSync(Buffer.from(image, "base64")), settings });
    },
  };
}
