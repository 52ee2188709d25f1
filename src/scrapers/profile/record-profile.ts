import { fieldPath, type FieldPath } from "./field-path.ts";
import { FieldProfile } from "./field-profile.ts";

/** More fields than these are not told apart: a file with so many has data for names. */
const fieldLimit = 500;

/** What all fields of a scraper's records are like. */
export class RecordProfile {
  readonly #fields = new Map<string, FieldProfile>();
  /** Those that no record has at its top, named by the configuration. */
  readonly #nested: readonly FieldPath[];
  records = 0;

  /** @param named fields to be counted besides those at the top of records */
  constructor(named: Iterable<string> = []) {
    this.#nested = [...new Set(named)].filter((name) => name.includes(".")).map(fieldPath);
    for (const { name } of this.#nested) this.#fields.set(name, new FieldProfile());
  }

  add(record: object): void {
    this.records += 1;
    for (const [name, value] of Object.entries(record)) this.#field(name)?.add(value);
    for (const { name, of } of this.#nested) if (!Object.hasOwn(record, name)) this.#field(name)?.add(of(record));
  }

  #field(name: string): FieldProfile | undefined {
    const known = this.#fields.get(name);
    if (known !== undefined || this.#fields.size >= fieldLimit) return known;
    const made = new FieldProfile();
    this.#fields.set(name, made);
    return made;
  }

  /** By name, in the order in which they came up. */
  get fields(): ReadonlyMap<string, FieldProfile> {
    return this.#fields;
  }

  /** 0..1 of the records; 0 for a field that none has. */
  coverageOf(name: string): number {
    return this.records === 0 ? 0 : (this.#fields.get(name)?.present ?? 0) / this.records;
  }
}
