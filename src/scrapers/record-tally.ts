import type { RecordCheck, RecordProblem } from "./record-schema.ts";
import type { RecordWatch, WatchKind } from "./record-watch.ts";
import type { PartlyReadSink } from "./records/parquet.ts";
import { offsetIn } from "./records/json-place.ts";
import { placeBehind, type RecordBytes, type RecordFault, type RecordPlace, textOf } from "./records/record-sink.ts";
import { plain } from "../text/sanitise.ts";

/** A record, or what should be one, that is not as it should be. */
export interface Offender {
  readonly path: string;
  readonly place: RecordPlace;
  /** Sanitised. */
  readonly text: string;
}

/** One thing that is wrong with records, and with how many. */
export interface RecordTrouble {
  readonly kind: "schema-mismatch" | "unreadable-output" | WatchKind;
  /** Without counts, values and places: the same from run to run. */
  readonly message: string;
  readonly count: number;
  /** The first of them, in the order of the files. */
  readonly offenders: readonly Offender[];
}

/** What the output of one scraper came to. */
export interface RecordCounts {
  readonly files: number;
  /** Of these, how many hold no record, and the first of them; null where each holds one. */
  readonly empty: { readonly files: number; readonly first: string } | null;
  /** Read as records, and parts that could not be. */
  readonly records: number;
  /** Of these, how many do not fit the schema, could not be read, or are otherwise not as they should be. */
  readonly bad: number;
  /** Besides these, records of which nothing but their number is known: they were too many to be held in memory. */
  readonly unchecked: number;
  /** The most frequent first; of equals the first by its words. */
  readonly troubles: readonly RecordTrouble[];
}

/** The numbers of {@link RecordCounts} alone. */
export type RecordTotals = Pick<RecordCounts, "files" | "records" | "bad" | "unchecked">;

export const totalsOf = ({ files, records, bad, unchecked }: RecordCounts): RecordTotals => ({
  files,
  records,
  bad,
  unchecked,
});

/** How many offenders of each trouble are kept. */
const offendersKept = 5;
/** How many misfits are told apart; what is beyond them is counted as one. Of other troubles there are as many as keys. */
const troublesKept = 50;
const shownLength = 300;

const faultMessages: Readonly<Record<RecordFault, string>> = {
  "not-json": "a record is not JSON",
  "not-an-object": "a record is not an object",
  "not-utf-8": "the output is not text in UTF-8",
  "too-long": "a record is longer than 16 MiB",
  "cut-short": "a file ends in the middle",
  "not-a-list": "a file is neither one object nor a list of objects",
  ragged: "a row has more or fewer cells than the header",
  quote: "a quote is not closed, or stands inside of a cell",
};

const noProblems: readonly RecordProblem[] = [];

const shownText = (value: object, written: RecordBytes | null): string =>
  written === null ? JSON.stringify(value) : textOf(written);

/** Where in a record something stands, as exactly as its file tells. */
function placeIn(place: RecordPlace, written: RecordBytes | null, keys: readonly string[]): RecordPlace {
  const offset = written === null ? null : offsetIn(written, keys);
  return offset === null || written === null ? place : placeBehind(place, written, offset);
}

/** Counts the records of one scraper's files, and what is wrong with them, in memory that does not grow with them. */
export class RecordTally {
  #files = 0;
  /** The last one, as long as more of it may come. */
  #file: { readonly path: string; records: number } | null = null;
  #empty: { readonly files: number; readonly first: string } | null = null;
  readonly #troubles = new Map<
    string,
    { readonly kind: RecordTrouble["kind"]; message: string; count: number; offenders: Offender[] }
  >();
  readonly #watch: RecordWatch;
  #records = 0;
  #bad = 0;
  #misfits = 0;
  #unchecked = 0;
  /** Of the last record of the last file. */
  #lastPlace: RecordPlace | null = null;

  constructor(watch: RecordWatch) {
    this.#watch = watch;
  }

  /** Begins a file. @param check null without a schema @returns the sink that its reader tells */
  file(path: string, check: RecordCheck | null): PartlyReadSink {
    const file = { path, records: 0 };
    this.#endFile();
    this.#files += 1;
    this.#file = file;
    const { filter } = this.#watch;
    filter.begin();
    this.#lastPlace = null;
    const count = (): void => {
      file.records += 1;
      this.#records += 1;
    };
    return {
      ahead: (records) => filter.whole(records),
      piece: (bytes) => filter.piece(bytes),
      record: (value, place, written) => {
        count();
        this.#lastPlace = place;
        // First, since a check of texts puts what they stand for in their place.
        const notes = this.#watch.see(value, written);
        const problems = check?.(value) ?? noProblems;
        if (problems.length + notes.length === 0) return;
        // A field may be absent as often as its coverage says.
        if (problems.length > 0 || notes.some(({ kind }) => kind !== "missing-field")) this.#bad += 1;
        const at = { path, place };
        const text = shownText(value, written);
        for (const { message, keys } of problems)
          this.#note("schema-mismatch", message, at, text, () => placeIn(place, written, keys));
        for (const { kind, message } of notes) this.#note(kind, message, at, text);
      },
      fault: (fault, place, text) => {
        count();
        this.#bad += 1;
        this.#note("unreadable-output", faultMessages[fault], { path, place }, text);
      },
      unchecked: (records) => {
        file.records += records;
        this.#unchecked += records;
      },
    };
  }

  /** A file that no reader could be found for, or that may not be read, or not to its end; it counts as one record. */
  unreadable(path: string, message: string): void {
    const file = this.#file;
    const isBegun = file?.path === path;
    if (isBegun) file.records += 1;
    this.#records += 1;
    this.#bad += 1;
    // What was read of it was whole up to there.
    const place = (isBegun ? this.#lastPlace : null) ?? { line: 1 };
    this.#note("unreadable-output", message, { path, place }, "");
  }

  counts(): RecordCounts {
    this.#endFile();
    return {
      files: this.#files,
      empty: this.#empty,
      records: this.#records,
      bad: this.#bad,
      unchecked: this.#unchecked,
      troubles: [...this.#troubles.values()].toSorted(
        (left, right) => right.count - left.count || (left.message < right.message ? -1 : 1),
      ),
    };
  }

  /** A list of the files would grow with them. */
  #endFile(): void {
    const file = this.#file;
    this.#file = null;
    if (file === null || file.records > 0) return;
    this.#empty = { files: (this.#empty?.files ?? 0) + 1, first: this.#empty?.first ?? file.path };
  }

  #note(
    kind: RecordTrouble["kind"],
    message: string,
    at: { readonly path: string; readonly place: RecordPlace },
    text: string,
    exact: () => RecordPlace = () => at.place,
  ): void {
    const isNew = kind === "schema-mismatch" && !this.#troubles.has(`${kind} ${message}`);
    const told =
      isNew && this.#misfits++ >= troublesKept ? "there are more kinds of trouble than are told apart" : message;
    const key = `${kind} ${told}`;
    const trouble = this.#troubles.get(key) ?? { kind, message: told, count: 0, offenders: [] };
    this.#troubles.set(key, trouble);
    trouble.count += 1;
    if (trouble.offenders.length < offendersKept)
      trouble.offenders.push({
        path: plain(at.path, 300),
        place: exact(),
        text: plain(text.slice(0, 4 * shownLength), shownLength),
      });
  }
}
