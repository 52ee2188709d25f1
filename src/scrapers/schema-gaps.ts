import type { ErrorObject } from "ajv";
import { type JsonType, SchemaAddition } from "../contracts/schema-widening.ts";
import type { Drift } from "../contracts/scrapers-drift.ts";

/** Which additions a scraper's `drift` lets its schema have. */
export type Evolving = Pick<Drift, "columns" | "types">;

const typeOf = (value: unknown): JsonType => {
  if (value === null || value === undefined) return "null";
  if (Array.isArray(value)) return "array";
  const type = typeof value;
  return type === "string" || type === "number" || type === "boolean" ? type : "object";
};

/** The keys of a JSON pointer (RFC 6901); in a schema's path they are escaped once more, as in an address. */
const keysOf = (pointer: string): readonly string[] =>
  pointer
    .split("/")
    .slice(1)
    .map((key) => key.replaceAll("~1", "/").replaceAll("~0", "~"));

const schemaPlace = (schemaPath: string): readonly string[] => keysOf(schemaPath).slice(0, -1).map(decodeURIComponent);

/** What a pointer leads to in a record. */
const valueAt = (record: unknown, keys: readonly string[]): unknown =>
  keys.reduce<unknown>(
    (value, key) =>
      typeof value === "object" && value !== null && Object.hasOwn(value, key) ? Reflect.get(value, key) : undefined,
    record,
  );

/**
 * What a schema would have to accept more for a record to fit; null where no addition of the kinds that evolve helps. A
 * value that is missing, or null where there used to be one, is lost: no schema is widened for that.
 */
function additionFor(error: ErrorObject, record: object, evolving: Evolving): SchemaAddition | null {
  const keys = keysOf(error.instancePath);
  const at = [...schemaPlace(error.schemaPath)];
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- an object of whatever the keyword has to say
  const params = error.params as Readonly<Record<string, unknown>>;
  switch (error.keyword) {
    case "additionalProperties":
    case "unevaluatedProperties": {
      const name = params["additionalProperty"] ?? params["unevaluatedProperty"];
      if (evolving.columns !== "evolve" || typeof name !== "string") return null;
      return (
        SchemaAddition.safeParse({ kind: "property", at, name, types: [typeOf(valueAt(record, [...keys, name]))] })
          .data ?? null
      );
    }
    case "type": {
      const type = typeOf(valueAt(record, keys));
      if (evolving.types !== "evolve" || type === "null") return null;
      return SchemaAddition.safeParse({ kind: "type", at, type }).data ?? null;
    }
    default:
      return null;
  }
}

/** More are not what drift looks like. */
const mostAdditions = 50;

/** Gathers what a schema would have to accept more for all records to fit. */
export class SchemaGaps {
  readonly #additions = new Map<string, SchemaAddition>();
  readonly #evolving: Evolving;
  /** Whether additions alone can do it, as far as has been seen. */
  possible = true;

  constructor(evolving: Evolving) {
    this.#evolving = evolving;
  }

  /** @param errors all that the schema has against a record; none for one that fits */
  add(record: object, errors: readonly ErrorObject[]): void {
    for (const error of errors) {
      const addition = additionFor(error, record, this.#evolving);
      if (addition === null) this.possible = false;
      else this.#gather(addition);
    }
    if (this.#additions.size > mostAdditions) this.possible = false;
  }

  #gather(addition: SchemaAddition): void {
    const key = JSON.stringify([
      addition.at,
      addition.kind,
      addition.kind === "property" ? addition.name : addition.type,
    ]);
    const known = this.#additions.get(key);
    if (addition.kind === "property" && known?.kind === "property")
      this.#additions.set(key, { ...known, types: [...new Set([...known.types, ...addition.types])] });
    else this.#additions.set(key, addition);
  }

  /** In the order in which they came up. A field that was only ever null may be anything. */
  get additions(): readonly SchemaAddition[] {
    return [...this.#additions.values()].map((addition) =>
      addition.kind === "property" && addition.types.every((type) => type === "null")
        ? { kind: "property", at: addition.at, name: addition.name, types: [] }
        : addition,
    );
  }
}
