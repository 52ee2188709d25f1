import type { Expectations } from "../contracts/scrapers-expectations.ts";
import { BlockFilter } from "./profile/block-filter.ts";
import { blockPageIn } from "./profile/block-page.ts";
import { BlockPages } from "./profile/block-pages.ts";
import { type FieldPath, fieldPath } from "./profile/field-path.ts";
import { hasValue } from "./profile/field-profile.ts";
import { hasHtml } from "./profile/html.ts";
import { RecordProfile } from "./profile/record-profile.ts";
import { type Repetitions, SeenKeys } from "./profile/seen-keys.ts";
import { type RecordBytes, textOf } from "./records/record-sink.ts";
import { plain } from "../text/sanitise.ts";

/** What a record can be noted for besides its schema. */
export const watchKinds = [
  "blocked-records",
  "duplicate-keys",
  "duplicate-records",
  "text-policy",
  "missing-field",
] as const;
export type WatchKind = (typeof watchKinds)[number];

/** One thing about one record. */
export interface Note {
  readonly kind: WatchKind;
  /** Without values and counts. */
  readonly message: string;
}

/** Times that a scraper writes, to milliseconds since 1970; null for what is no time. */
export function timeOf(value: unknown): number | null {
  // Seconds reach this number in the year 5138, milliseconds did in 1973.
  if (typeof value === "number" && Number.isFinite(value)) return value < 1e11 ? value * 1000 : value;
  if (typeof value !== "string") return null;
  const text = value.trim();
  if (!/^\d{4}-\d\d-\d\d(?:[T ]\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?(?:Z|[+-]\d\d:?\d\d)?)?$/.test(text)) return null;
  const hasZone = text.length === 10 || /(?:Z|[+-]\d\d:?\d\d)$/.test(text.slice(10));
  const time = Date.parse(hasZone ? text : `${text.replace(" ", "T")}Z`);
  return Number.isNaN(time) ? null : time;
}

type NoteOf = (record: object, written: RecordBytes | null) => Note | null;

const noNotes: readonly Note[] = [];

/** The messages that findings look up again. */
export const messageOf = {
  blocked: "a record holds the text of a page that keeps scrapers out",
  duplicate: "a record is the same as an earlier one",
  key: (fields: readonly string[]): string => plain(`a record has the ${fields.join(" and ")} of an earlier one`, 300),
  missing: (field: string): string => plain(`the field "${field}" has no value`, 300),
  html: (field: string): string => plain(`the field "${field}" holds HTML`, 300),
  short: (field: string): string => plain(`the field "${field}" is shorter than it may be`, 300),
} as const;

const blocked: Note = { kind: "blocked-records", message: messageOf.blocked };

/** Counts what can only be said of all records together, and notes what is wrong with one, in one pass and constant memory. */
export class RecordWatch {
  readonly expect: Expectations;
  readonly profile: RecordProfile;
  /** Has to be told of the bytes before the records that come out of them. */
  readonly filter = new BlockFilter();
  readonly pages = new BlockPages();
  readonly #noteOf: readonly NoteOf[];
  readonly #keys = new Map<string, SeenKeys>();
  readonly #times: FieldPath | null;
  #newest: number | null = null;

  /** @param named fields to be counted though they are not at the top of records */
  constructor(expect: Expectations, named: readonly string[] = []) {
    this.expect = expect;
    this.profile = new RecordProfile([...named, ...expect.coverage.keys()]);
    this.#times = expect.freshness === null ? null : fieldPath(expect.freshness.field);
    this.#noteOf = [...this.#coverage(expect), ...this.#text(expect), ...this.#seen(expect)];
  }

  /** @param written the record as the file has it; null where it would have to be put together again */
  see(record: object, written: RecordBytes | null): readonly Note[] {
    this.profile.add(record);
    const time = this.#times === null ? null : timeOf(this.#times.of(record));
    if (time !== null && (this.#newest === null || time > this.#newest)) this.#newest = time;
    let notes: Note[] | null = null;
    for (const noteOf of this.#noteOf) {
      const note = noteOf(record, written);
      if (note !== null) (notes ??= []).push(note);
    }
    const page = this.filter.isSuspect(written) ? blockPageIn(record) : null;
    if (page !== null) {
      this.pages.add(page);
      (notes ??= []).push(blocked);
    }
    return notes ?? noNotes;
  }

  /** The newest time of the field that has to be fresh, in milliseconds since 1970; null without any. */
  get newest(): number | null {
    return this.#newest;
  }

  /** By the message that a record is noted with. */
  repetitions(): ReadonlyMap<string, Repetitions> {
    return new Map([...this.#keys].map(([message, seen]) => [message, seen.repetitions()]));
  }

  #coverage({ coverage }: Expectations): readonly NoteOf[] {
    return [...coverage.keys()].map((name) => {
      const { of } = fieldPath(name);
      const note: Note = { kind: "missing-field", message: messageOf.missing(name) };
      return (record) => (hasValue(of(record)) ? null : note);
    });
  }

  #text({ text }: Expectations): readonly NoteOf[] {
    return [...text].flatMap(([name, { html, minLength }]) => {
      const { of } = fieldPath(name);
      const tags: Note = { kind: "text-policy", message: messageOf.html(name) };
      const short: Note = { kind: "text-policy", message: messageOf.short(name) };
      const held =
        (test: (text: string) => boolean, note: Note): NoteOf =>
        (record) => {
          const value = of(record);
          return typeof value === "string" && test(value) ? note : null;
        };
      const markup = html === "refuse" ? held(hasHtml, tags) : null;
      const brief = minLength > 0 ? held((value) => value.trim().length < minLength, short) : null;
      return [markup, brief].filter((noteOf) => noteOf !== null);
    });
  }

  #seen({ unique, maxDuplicates }: Expectations): readonly NoteOf[] {
    const noted = (note: Note, keyOf: (record: object, written: RecordBytes | null) => string | null): NoteOf => {
      const seen = new SeenKeys();
      this.#keys.set(note.message, seen);
      return (record, written) => {
        const key = keyOf(record, written);
        return key !== null && seen.add(key) ? note : null;
      };
    };
    const keys = unique.map((fields) => {
      const paths = fields.map(fieldPath);
      const note: Note = { kind: "duplicate-keys", message: messageOf.key(paths.map(({ name }) => name)) };
      return noted(note, (record) => {
        const values = paths.map(({ of }) => of(record));
        return values.every(hasValue) ? JSON.stringify(values) : null;
      });
    });
    if (maxDuplicates === null) return keys;
    const same: Note = { kind: "duplicate-records", message: messageOf.duplicate };
    return [...keys, noted(same, (record, written) => (written === null ? JSON.stringify(record) : textOf(written)))];
  }
}
