import type { Candidate, LogScan, StepScan } from "./scan.ts";

/** What a feature may look at: the candidate, and what its log came to. */
export interface Setting {
  readonly scan: LogScan;
  readonly step: StepScan;
  /** Whether some step of the log failed, as far as the log tells. */
  readonly anyStepFailed: boolean;
  readonly stepFailed: boolean;
  /** The line by which the candidate's step was known to have failed; the log's last line where none says so. */
  readonly end: number;
  /** The first line of the step that a `cause` rule matched. */
  readonly firstCause: number | null;
  /** The last line of the step that a `general` rule matched, null where a `cause` rule matched any. */
  readonly lastGeneral: number | null;
}

export interface Feature {
  readonly name: string;
  /** 1 or 0, or a share between them. */
  value(candidate: Candidate, setting: Setting): number;
}

const flag = (holds: boolean): number => (holds ? 1 : 0);
const distance = (candidate: Candidate, setting: Setting): number => setting.end - candidate.line.number;

/** Also of Python (`UserWarning: `) and of Maven. */
const warning = /^(?:\[?(?:warning|Warning|WARNING|WARN|warn)\b|\S+ \w*[Ww]arning: )/;
const counterOfZero = /\b(?:0|no) (?:errors?|failures?|failed)\b/i;
const benign =
  /\b(?:retry(?:ing)?|will (?:be )?retr|ignor(?:ed|ing)|skipp(?:ed|ing)|deprecat(?:ed|ion)|expected failure|allowed to fail|optional)\b/i;
/** Frames of Java, JavaScript and .NET; of Python; of Ruby. */
const stackTrace = /^\s+at \S|^\s*File ".*", line \d|^Traceback|^\s*(?:from )?\S+:\d+:in /;

/** The features that tell a cause from the lines that look like one. The model weighs them; each has a name for people. */
export const features: readonly Feature[] = [
  { name: "a tool names what is wrong", value: ({ rule }) => flag(rule.kind === "cause") },
  { name: "only follows from a cause elsewhere", value: ({ rule }) => flag(rule.kind === "symptom") },
  { name: "only its place speaks for it", value: ({ rule }) => flag(rule.kind === "place") },
  { name: "this form of message is reliable", value: ({ rule }) => rule.nudge ?? 0 },
  { name: "a warning", value: ({ line, text }) => flag(line.tag === "warning" || warning.test(text)) },
  {
    name: "in a step that did not fail",
    value: (_, { stepFailed, anyStepFailed }) => flag(anyStepFailed && !stepFailed),
  },
  { name: "after the step had failed", value: (candidate, setting) => flag(distance(candidate, setting) < 0) },
  { name: "says it does not matter", value: ({ text }) => flag(benign.test(text) || counterOfZero.test(text)) },
  { name: "in the last green log too", value: ({ inLastGreen }) => flag(inLastGreen) },
  { name: "the first such message in the step", value: ({ nth }) => flag(nth === 0) },
  { name: "one of many alike", value: ({ nth }) => Math.min(nth, 10) / 10 },
  {
    name: "the first error that a tool names in the step",
    value: ({ line }, { firstCause }) => flag(line.number === firstCause),
  },
  {
    name: "last word of a step without a clear cause",
    value: ({ line }, { lastGeneral }) => flag(line.number === lastGeneral),
  },
  { name: "followed by a stack trace", value: ({ after }) => flag(after.some(({ text }) => stackTrace.test(text))) },
  { name: "near the end of the step", value: (candidate, setting) => flag(distance(candidate, setting) <= 400) },
  { name: "long", value: ({ text }) => flag(text.length > 300) },
];
