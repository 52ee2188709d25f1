import { fieldPath, type FieldPath } from "./field-path.ts";
import { FieldProfile } from "./field-profile.ts";

/** More fields than these are not told apart, unless they are named: a file with so many has data for names. */
const fieldLimit = 500;

/** What all fields of a scraper's records are like. */
export class RecordProfile {
  readonly #fields = new Map<string, FieldProfile>();
  /** The fields of the last record, by their places in it: most records have the same, and looking them up costs more. */
  #names: string[] = [];
  #profiles: (FieldProfile | undefined)[] = [];
  /** Those that no record has at its top, named by the configuration. */
  readonly #nested: readonly FieldPath[];
  readonly #named: ReadonlySet<string>;
  records = 0;

  /** @param named fields to be counted however many others there are, also those that are not at the top of records */
  constructor(named: Iterable<string> = []) {
    this.#named = new Set(named);
    this.#nested = [...this.#named].filter((name) => name.includes(".")).map(fieldPath);
    for (const { name } of this.#nested) this.#fields.set(name, new FieldProfile());
  }

  add(record: object): void {
    this.records += 1;
    let place = 0;
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- what an object's own values are is not known
    const values = record as Readonly<Record<string, unknown>>;
    // oxlint-disable-next-line guard-for-in -- of what a parser makes, nothing is inherited; a list of entries costs as much as the parser
    for (const name in values) {
      if (place < fieldLimit && this.#names[place] !== name) {
        this.#names[place] = name;
        this.#profiles[place] = this.#field(name);
      }
      if (place < fieldLimit) this.#profiles[place]?.add(values[name]);
      else if (this.#named.has(name)) this.#field(name)?.add(values[name]);
      place += 1;
    }
    for (const { name, of } of this.#nested) if (!Object.hasOwn(record, name)) this.#field(name)?.add(of(record));
  }

  #field(name: string): FieldProfile | undefined {
    const known = this.#fields.get(name);
    if (known !== undefined || (this.#fields.size >= fieldLimit && !this.#named.has(name))) return known;
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
