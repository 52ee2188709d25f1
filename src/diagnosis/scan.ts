import type { LogLine } from "../logs/log-line.ts";
import { endsJob, type Exit, readExit, showsJobPassing } from "./exits.ts";
import { type GreenLines, newComplaintRule } from "./last-green.ts";
import { LastWords } from "./last-words.ts";
import type { Block, Rule } from "./rule.ts";
import type { RuleSet } from "./rule-set.ts";
import { unwrap } from "./unwrap.ts";

/** A line that a rule matched. */
export interface Candidate {
  readonly rule: Rule;
  readonly line: LogLine;
  readonly text: string;
  readonly captures: Readonly<Record<string, string>>;
  /** How many lines of the same step the same rule had matched before. */
  readonly nth: number;
  readonly before: readonly LogLine[];
  readonly after: LogLine[];
  /** The last green log of the same job has such a line too. */
  readonly inLastGreen: boolean;
}

/** What a step of the log came to, as far as the log tells. */
export interface StepScan {
  readonly index: number;
  readonly name: string | null;
  readonly job: string | null;
  readonly exits: Exit[];
  /** Numbers of the lines that the runner tagged as errors. */
  readonly errorTags: number[];
  readonly firstLine: number;
  lastLine: number;
}

export interface LogScan {
  readonly log: string;
  readonly candidates: readonly Candidate[];
  readonly steps: readonly StepScan[];
  readonly lines: number;
  /** The runner closed the job in this log. */
  readonly closed: boolean;
  /** The log was compared with the last green log of the same job. */
  readonly compared: boolean;
  /** Candidates that were left out because there were too many. */
  readonly dropped: number;
}

const contextLines = 3;

const candidateLimit = 4000;

/**
 * Collects from the lines of one log what a diagnosis needs, in memory that does not grow with the log.
 * Push every line, then `finish()`.
 */
export class LogScanner {
  readonly #log: string;
  readonly #rules: RuleSet;
  readonly #lastGreen: GreenLines | null;
  readonly #steps = new Map<number, StepScan>();
  readonly #seen = new Map<string, number>();
  /** By rule, the last line that it matched: where a block was opened. */
  readonly #latest = new Map<string, LogLine>();
  readonly #lastWords = new LastWords();
  #candidates: Candidate[] = [];
  #open: Candidate[] = [];
  #recent: LogLine[] = [];
  #lines = 0;
  #closed = false;
  #dropped = 0;

  /** @param lastGreen what the last green log of the same job says, null where there is none */
  constructor(log: string, rules: RuleSet, lastGreen: GreenLines | null = null) {
    this.#log = log;
    this.#rules = rules;
    this.#lastGreen = lastGreen;
  }

  /** Whether a rule matches a line: the second look of the reader that the lines come from (see `Expects`). */
  expects(met: readonly number[], number: number, read: () => string): boolean {
    return this.#rules.expects(met, (block) => this.#isNear(block, number), read);
  }

  push(line: LogLine): void {
    this.#lines = line.number;
    const step = this.#step(line);
    if (line.header) return;
    if (!line.isContext) {
      this.#closed ||= endsJob(line.text);
      if (showsJobPassing(line.text)) this.#letPass(line.job);
    }
    step.lastLine = line.number;
    if (this.#open.length > 0) {
      for (const candidate of this.#open) candidate.after.push(line);
      this.#open = this.#open.filter((candidate) => candidate.after.length < contextLines);
    }
    if (line.text.length > 0 && line.tag !== "command" && line.tag !== "debug") this.#match(line, step);
    this.#recent.push(line);
    if (this.#recent.length > contextLines) this.#recent.shift();
  }

  finish(): LogScan {
    return {
      log: this.#log,
      candidates: this.#candidates,
      steps: [...this.#steps.values()],
      lines: this.#lines,
      closed: this.#closed,
      compared: this.#lastGreen !== null,
      dropped: this.#dropped,
    };
  }

  /** What a step under `continue-on-error` says of itself reads like what one says that ends the job. */
  #letPass(job: string | null): void {
    this.#closed = true;
    for (const step of this.#steps.values()) {
      if (step.job !== job) continue;
      step.exits.length = 0;
      step.errorTags.length = 0;
    }
  }

  #match(line: LogLine, step: StepScan): void {
    if (line.isContext) {
      this.#lastWords.follow(line, null, null);
      return;
    }
    const text = unwrap(line.text);
    const exit = readExit(text, line.number);
    if (exit !== null) step.exits.push(exit);
    if (line.tag === "error") step.errorTags.push(line.number);
    const matched = this.#rules.match(text, (block) => this.#isOpen(block, line), line.met);
    if (matched !== null) this.#add(matched.rule, line, text, matched.found);
    if (matched === null && this.#complainsAnew(line, text)) this.#add(newComplaintRule, line, text, null);
    const last = this.#lastWords.follow(line, matched?.rule ?? null, exit);
    if (last !== null) this.#add(last.rule, last.line, last.text, null);
  }

  #complainsAnew(line: LogLine, text: string): boolean {
    if (this.#lastGreen === null || !newComplaintRule.pattern.test(text)) return false;
    return !this.#lastGreen.has(line.text);
  }

  #isNear({ rule, lines }: Block, number: number): boolean {
    const opened = this.#latest.get(rule);
    return opened !== undefined && number - opened.number <= lines;
  }

  #isOpen(block: Block, line: LogLine): boolean {
    return this.#isNear(block, line.number) && this.#latest.get(block.rule)?.stepIndex === line.stepIndex;
  }

  #add(rule: Rule, line: LogLine, text: string, found: RegExpExecArray | null): void {
    this.#latest.set(rule.id, line);
    const key = `${line.stepIndex} ${rule.id}`;
    const nth = this.#seen.get(key) ?? 0;
    this.#seen.set(key, nth + 1);
    const captures: Record<string, string> = {};
    if (found?.groups !== undefined)
      for (const [name, value] of Object.entries(found.groups)) if (value !== undefined) captures[name] = value;
    const candidate: Candidate = {
      rule,
      line,
      text,
      captures,
      nth,
      before: this.#recent.filter(({ number }) => number < line.number),
      after: [],
      inLastGreen: this.#lastGreen?.has(line.text) ?? false,
    };
    this.#candidates.push(candidate);
    this.#open.push(candidate);
    if (this.#candidates.length > candidateLimit) this.#thin();
  }

  /** Keeps the first of each rule in each step and the newest of the rest: the oldest repeats say least. */
  #thin(): void {
    const newest = this.#candidates.length - candidateLimit / 4;
    const kept = this.#candidates.filter((candidate, index) => candidate.nth < 3 || index >= newest);
    const bounded =
      kept.length > candidateLimit / 2
        ? [...kept.slice(0, candidateLimit / 4), ...kept.slice(-candidateLimit / 4)]
        : kept;
    this.#dropped += this.#candidates.length - bounded.length;
    this.#candidates = bounded;
  }

  #step(line: LogLine): StepScan {
    const known = this.#steps.get(line.stepIndex);
    if (known !== undefined) return known;
    const step: StepScan = {
      index: line.stepIndex,
      name: line.step,
      job: line.job,
      exits: [],
      errorTags: [],
      firstLine: line.number,
      lastLine: line.number,
    };
    this.#steps.set(line.stepIndex, step);
    return step;
  }
}
