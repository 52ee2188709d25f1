import type { LineFilter } from "./line-filter.ts";
import { type LineRow, LineSplitter, type RawLine, seenAt, textAt } from "./line-splitter.ts";
import type { Expects, LogLineSink } from "./log-line.ts";
import { PassedLines } from "./passed-lines.ts";
import { cleanup, everyLine } from "./reader-filter.ts";
import { isStamped, readLine, type Tag } from "./runner-line.ts";
import { endsTravisCommand } from "./travis-marks.ts";

/** `gh run view --log` puts job and step in front of each line. Source: cli/cli pkg/cmd/run/view/view.go. */
const viewed = /^\ufeff?([^\t]+)\t([^\t]+)\t/;

const noNeeds: readonly number[] = [];

/** How many lines around one that is of interest are handed out with it. */
const around = 3;

/** How many lines are handed out before one that says how something ended. */
export const beforeEnding = 32;

/**
 * Reads a log from bytes: lines, tags, steps. A push machine, so the caller owns the loop.
 * A job log names its steps by the group that each opens (`##[group]Run …`); a log in the form of
 * `gh run view --log` names job and step on every line. A Travis log's commands count as steps, without a name.
 */
export class LogReader {
  readonly #sink: LogLineSink;
  readonly #expects: Expects;
  readonly #splitter: LineSplitter;
  #number = 0;
  #cutLines = 0;
  #form: "unknown" | "plain" | "viewed" = "unknown";
  #job: string | null;
  #step: string | null;
  #stepIndex: number;
  #header = false;
  /** How many more lines are handed out whatever they hold. */
  #after = 0;
  /** The line that has the second look, and its text once it was asked for. */
  #row: LineRow | null = null;
  #place = 0;
  #text: string | null = null;
  readonly #read = (): string => (this.#text ??= this.#row === null ? "" : seenAt(this.#row, this.#place));
  readonly #passed = new PassedLines(beforeEnding);
  /** The log is a step's own file: its place names the step, not the group it opens with. */
  readonly #ownStep: boolean;

  /**
   * @param sink gets every line, in order
   * @param origin the job and the step that the log's place tells, null where it does not
   * @param filter chooses the lines that the sink gets, with those around them
   * @param expects the second look, at lines that the filter chose for the needs that they meet alone
   */
  constructor(
    sink: LogLineSink,
    origin: { readonly job: string | null; readonly step: string | null },
    filter: LineFilter = everyLine,
    expects: Expects = () => true,
  ) {
    this.#sink = sink;
    this.#expects = expects;
    this.#job = origin.job;
    this.#step = origin.step;
    this.#ownStep = origin.step !== null;
    this.#stepIndex = this.#ownStep ? 0 : -1;
    this.#splitter = new LineSplitter(
      {
        passed: (row, from, to) => this.#pass(row, from, to),
        line: (line, row, place) => this.#raw(line, row, place),
        release: () => this.#passed.settle(),
      },
      filter,
    );
  }

  /** How many lines were cut because they were too long. */
  get cutLines(): number {
    return this.#cutLines;
  }

  get lines(): number {
    return this.#number;
  }

  push(bytes: Uint8Array): void {
    this.#splitter.push(bytes);
  }

  finish(): void {
    this.#splitter.finish();
    this.#handOut(around);
  }

  /** Lines that hold nothing of interest: some are handed out behind one that does, and the log's first lines. */
  #pass(row: LineRow, from: number, to: number): void {
    let place = from;
    for (; place < to && (this.#after > 0 || this.#form !== "plain"); place += 1) {
      // Lines that name job and step themselves have to be read; so does the first, which shows the log's form.
      if (this.#form === "plain") {
        this.#after -= 1;
        this.#number += 1;
        this.#tell(this.#number, seenAt(row, place), noNeeds, true);
      } else {
        this.#after = around;
        this.#number += 1;
        this.#line(textAt(row, place).text, noNeeds, true);
      }
    }
    if (place === to) return;
    this.#number += to - place;
    this.#passed.add(row, place, to);
  }

  #raw({ interest, met }: RawLine, row: LineRow, place: number): void {
    if (this.#form === "plain" && interest === 1 && met !== null) {
      this.#look(met, row, place);
      return;
    }
    this.#handOut(interest === 3 ? beforeEnding : around);
    this.#after = around;
    this.#number += 1;
    const { text, cut } = textAt(row, place);
    if (cut) this.#cutLines += 1;
    this.#line(text, met === null ? null : [...met], false);
  }

  /** Has the second look at a line. */
  #look(met: readonly number[], row: LineRow, place: number): void {
    this.#row = row;
    this.#place = place;
    this.#text = null;
    if (!this.#expects(met, this.#number + 1, this.#read)) {
      this.#pass(row, place, place + 1);
      return;
    }
    this.#handOut(around);
    this.#after = around;
    this.#number += 1;
    this.#tell(this.#number, this.#read(), [...met], false);
  }

  /** Hands out the last of the lines that were passed over, at most `count`. */
  #handOut(count: number): void {
    const texts = this.#passed.take(count);
    const first = this.#number - texts.length + 1;
    for (const [index, text] of texts.entries()) this.#tell(first + index, text, noNeeds, true);
  }

  /** Hands out a line that holds nothing of the log's structure. */
  #tell(number: number, text: string, met: readonly number[], isContext: boolean): void {
    this.#sink({
      number,
      text,
      tag: null,
      job: this.#job,
      step: this.#step,
      stepIndex: this.#stepIndex,
      header: this.#header,
      met,
      isContext,
    });
  }

  /** Hands out a line that may hold anything. */
  #line(raw: string, met: readonly number[] | null, isContext: boolean): void {
    if (this.#form === "unknown" && raw.trim() !== "") this.#form = this.#looksViewed(raw) ? "viewed" : "plain";
    const own = this.#form === "viewed" ? this.#unview(raw) : raw;
    const { text, tag } = readLine(own);
    this.#follow(text, tag);
    this.#sink({
      number: this.#number,
      text,
      tag,
      job: this.#job,
      step: this.#step,
      stepIndex: this.#stepIndex,
      header: this.#header || tag === "group" || tag === "endgroup",
      met,
      isContext,
    });
    if (tag === "endgroup") this.#header = false;
    if (this.#form === "plain" && endsTravisCommand(own, text)) this.#stepIndex += 1;
  }

  #looksViewed(raw: string): boolean {
    const prefix = viewed.exec(raw);
    return prefix !== null && isStamped(raw.slice(prefix[0].length));
  }

  #unview(raw: string): string {
    const prefix = viewed.exec(raw);
    if (prefix === null) return raw;
    const [whole, job = "", step = ""] = prefix;
    if (job !== this.#job || step !== this.#step) {
      this.#job = job;
      this.#step = step;
      this.#stepIndex += 1;
      this.#header = false;
    }
    return raw.slice(whole.length);
  }

  #follow(text: string, tag: Tag | null): void {
    const opens = tag === "group" && text.startsWith("Run ");
    if (opens) this.#header = true;
    if (this.#ownStep || this.#form === "viewed" || (!opens && text !== cleanup)) return;
    this.#stepIndex += 1;
    this.#step = text;
  }
}
