import { LineSplitter } from "./line-splitter.ts";
import { isStamped, readLine, type Tag } from "./runner-line.ts";

/** One physical line of a job log, as a person saw it. */
export interface LogLine {
  /** 1-based, in the log as downloaded. */
  readonly number: number;
  readonly text: string;
  readonly tag: Tag | null;
  readonly job: string | null;
  readonly step: string | null;
  /** Counts the steps of a log from 0; lines before the first step have -1. */
  readonly stepIndex: number;
  /** Part of what the runner says about a step before running it (command, `with:`, `env:`): no evidence. */
  readonly header: boolean;
}

export type LogLineSink = (line: LogLine) => void;

/** The step that the runner's own clean-up is. Source: actions/runner src/Runner.Worker/JobExtension.cs. */
const cleanup = "Post job cleanup.";

/** `gh run view --log` puts job and step in front of each line. Source: cli/cli pkg/cmd/run/view/view.go. */
const viewed = /^\ufeff?([^\t]+)\t([^\t]+)\t/;

/**
 * Reads a log from bytes: lines, tags, steps. A push machine, so the caller owns the loop.
 * A job log names its steps by the group that each opens (`##[group]Run …`); a log in the form of
 * `gh run view --log` names job and step on every line.
 */
export class LogReader {
  readonly #sink: LogLineSink;
  readonly #splitter: LineSplitter;
  #number = 0;
  #cutLines = 0;
  #form: "unknown" | "plain" | "viewed" = "unknown";
  #job: string | null;
  #step: string | null;
  #stepIndex: number;
  #header = false;
  /** The log is a step's own file: its place names the step, not the group it opens with. */
  readonly #ownStep: boolean;

  /**
   * @param sink gets every line, in order
   * @param origin the job and the step that the log's place tells, null where it does not
   */
  constructor(sink: LogLineSink, origin: { readonly job: string | null; readonly step: string | null }) {
    this.#sink = sink;
    this.#job = origin.job;
    this.#step = origin.step;
    this.#ownStep = origin.step !== null;
    this.#stepIndex = this.#ownStep ? 0 : -1;
    this.#splitter = new LineSplitter((text, cut) => this.#line(text, cut));
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
  }

  #line(raw: string, cut: boolean): void {
    this.#number += 1;
    if (cut) this.#cutLines += 1;
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
    });
    if (tag === "endgroup") this.#header = false;
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
