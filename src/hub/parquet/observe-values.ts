import type { Feature } from "../feature.ts";
import { featureReader } from "../reads-as.ts";
import { type Observed, type Sample, type Scalar, scalar } from "../table.ts";

/** A type without any facts about values. */
export function observedOf(type: Feature): Observed {
  switch (type.kind) {
    case "value":
      return type.dtype === "null" ? { kind: "null" } : scalar(type.dtype);
    case "json":
      return { kind: "json", first: null };
    case "list":
      return {
        kind: "list",
        item: observedOf(type.item),
        first: null,
        ...(type.length === undefined ? {} : { length: type.length }),
      };
    case "large-list":
      return { kind: "large-list", item: observedOf(type.item), first: null };
    case "struct":
      return {
        kind: "struct",
        first: null,
        fields: type.fields.map(({ name, feature }) => ({ name, type: observedOf(feature) })),
      };
    case "class-label":
      return scalar("int64");
    case "other":
      return scalar("binary");
  }
}

const fineness: Readonly<Record<string, number>> = { s: 0, ms: 1, us: 2, ns: 3 };
const timestamp = /^timestamp\[(s|ms|us|ns)/;

/** Casts of moments to a coarser unit must not lose anything. Arrow: "would lose data". */
function lostIn(from: string, to: string): ((value: bigint) => boolean) | null {
  const [source, target] = [timestamp.exec(from)?.[1], timestamp.exec(to)?.[1]];
  if (source === undefined || target === undefined) return null;
  const steps = (fineness[source] ?? 0) - (fineness[target] ?? 0);
  return steps <= 0 ? null : (value) => value % 1000n ** BigInt(steps) !== 0n;
}

/** What a cast of one column depends on, collected from its values. */
export class ValueWatch {
  readonly #type: Feature;
  readonly #fixed: Feature;
  #lowest: number | bigint | null = null;
  #highest: number | bigint | null = null;
  #fractional: string | null = null;
  #unreadable: string | null = null;
  #lost: string | null = null;
  readonly #reads: ((text: string) => boolean) | null;
  readonly #loses: ((value: bigint) => boolean) | null;

  constructor(type: Feature, fixed: Feature) {
    this.#type = type;
    this.#fixed = fixed;
    this.#reads = featureReader(fixed);
    this.#loses = type.kind === "value" && fixed.kind === "value" ? lostIn(type.dtype, fixed.dtype) : null;
  }

  add(value: unknown): void {
    if (typeof value === "string") {
      if (this.#unreadable === null && this.#reads?.(value) === false) this.#unreadable = value;
    } else if (typeof value === "bigint") {
      if (this.#lost === null && this.#loses?.(value) === true) this.#lost = String(value);
      this.#range(value);
    } else if (typeof value === "number") {
      if (this.#fractional === null && !Number.isInteger(value)) this.#fractional = String(value);
      this.#range(value);
    }
  }

  #range(value: number | bigint): void {
    if (this.#lowest === null || value < this.#lowest) this.#lowest = value;
    if (this.#highest === null || value > this.#highest) this.#highest = value;
  }

  /** @param file for places; a value in Parquet has no line */
  finish(file: string): { readonly observed: Observed; readonly lost: string | null } {
    const place = { file, line: null, column: null };
    const sample = (text: string | null): Sample | null => (text === null ? null : { text, place });
    const plain = observedOf(this.#type);
    if (plain.kind !== "scalar") return { observed: plain, lost: null };
    const number = (value: number | bigint | null): Scalar["lowest"] =>
      value === null ? null : { text: String(value), place, value };
    const observed: Scalar = {
      ...plain,
      first: place,
      lowest: number(this.#lowest),
      highest: number(this.#highest),
      fractional: sample(this.#fractional),
      unreadable: sample(this.#unreadable),
    };
    const to = this.#fixed.kind === "value" ? this.#fixed.dtype : "";
    return {
      observed,
      lost: this.#lost === null ? null : `Casting from ${plain.dtype} to ${to} would lose data: ${this.#lost}`,
    };
  }
}
