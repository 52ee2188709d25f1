import { isDeepStrictEqual } from "node:util";
import { recordedCase } from "../cli/recorded-case.ts";
import type { RecordedCall } from "../harness/github-double/call.ts";
import type { FaultResponse } from "../harness/github-double/faults.ts";
import { type GitHub, startGitHub } from "../harness/github-double/start.ts";
import type { Run } from "../harness/github-double/state.ts";
import { type FaultName, faultNames, faults } from "./faults.ts";
import type { Healer } from "./healing.ts";
import { type Outcome, outcomeOf } from "./outcome.ts";

const script = recordedCase("script-not-executable");
const syntax = recordedCase("python-syntax-error");

/** First heals: one with a fix, one that an agent is asked for. */
export const scenarios = { "auto-fix": script.text, delegated: syntax.text } as const;
export type ScenarioName = keyof typeof scenarios;

/** One request of a heal: the how many-th of its operation. */
export interface Place {
  readonly operation: string;
  /** From 0. */
  readonly nth: number;
}

export interface Cell {
  readonly place: Place;
  readonly fault: FaultName;
}

/**
 * What came of a fault: `unharmed`, the same run got by; `completed`, the run failed or died and the next one completed its
 * work; else what was wrong.
 */
export type Verdict = { readonly kind: "unharmed" | "completed" } | { readonly kind: "wrong"; readonly what: string };

/** A repository in which one run has failed. */
export async function startFailed(
  name: ScenarioName,
): Promise<{ readonly github: GitHub; readonly run: Run } & AsyncDisposable> {
  const github = await startGitHub({ files: { ...script.files, ...syntax.files }, settings: { copilot: true } });
  const run = github.addRun({ conclusion: "failure", jobs: [{ name: "build", log: scenarios[name] }] });
  return { github, run, [Symbol.asyncDispose]: () => github[Symbol.asyncDispose]() };
}

export interface Reference {
  /** The requests that a heal makes which nothing disturbs. */
  readonly places: readonly Place[];
  readonly outcome: Outcome;
}

/** Heals without any fault: what every other heal has to end in. @throws Error when that already goes wrong */
export async function referenceOf(name: ScenarioName, heal: Healer): Promise<Reference> {
  await using failed = await startFailed(name);
  const { github, run } = failed;
  const end = await heal(github, run);
  if (end.kind !== "healed" || github.violations.length > 0)
    throw new Error(`${name}: ${JSON.stringify(end)} ${github.violations.join("; ")}`);
  const operations = github.calls.flatMap(({ operation }) =>
    operation === null || operation === "storage" ? [] : [operation],
  );
  const places = operations.map((operation, index) => ({
    operation,
    nth: operations.slice(0, index).filter((earlier) => earlier === operation).length,
  }));
  return { places, outcome: outcomeOf(github) };
}

/** Matches one place of the next heal. */
export function at({ operation, nth }: Place): (call: RecordedCall) => boolean {
  let seen = 0;
  return (call) => call.operation === operation && (seen += 1) === nth + 1;
}

/** Heals with one fault, then once more without any. */
export async function play(
  name: ScenarioName,
  { place, fault }: Cell,
  heal: Healer,
  reference: Reference,
): Promise<Verdict> {
  await using failed = await startFailed(name);
  const { github, run } = failed;
  const respond: FaultResponse = faults[fault];
  github.faults.push({ match: at(place), respond });
  const first = await heal(github, run);
  const sameRun = first.kind === "healed";
  const early = sameRun ? difference(reference.outcome, outcomeOf(github)) : null;
  const second = await heal(github, run);
  const what = [
    github.faults.unused > 0 ? "the fault never came to bear" : null,
    // A refusal that GitHub has no reason for is a bug to us; it has to be told as one.
    first.kind === "broke" && fault !== "422" ? `it broke: ${first.why}` : null,
    second.kind === "healed" ? null : `the next run did not heal: ${"why" in second ? second.why : second.kind}`,
    difference(reference.outcome, outcomeOf(github)),
    ...github.violations,
  ].filter((fault) => fault !== null);
  if (what.length > 0) return { kind: "wrong", what: what.join("; ") };
  return { kind: sameRun && early === null ? "unharmed" : "completed" };
}

/** Where an outcome is another than it should be, for people; null when it is the same. */
export function difference(expected: Outcome, found: Outcome): string | null {
  if (isDeepStrictEqual(expected, found)) return null;
  const [wanted, got] = [JSON.stringify(expected), JSON.stringify(found)];
  const start = Math.max(0, firstDifference(wanted, got) - 60);
  return `it should be …${wanted.slice(start, start + 200)}…, and it is …${got.slice(start, start + 200)}…`;
}

function firstDifference(left: string, right: string): number {
  let index = 0;
  while (index < left.length && left[index] === right[index]) index += 1;
  return index;
}

/** Where "not found" says how things are, so that the healing rightly becomes another one. */
const answers: ReadonlySet<string> = new Set([
  // No agent is at hand.
  "issues/check-user-can-be-assigned",
  // The run's archive is read instead, whose logs have names of their own.
  "actions/download-job-logs-for-workflow-run",
]);
const isAnswer = ({ place, fault }: Cell): boolean => fault === "404" && answers.has(place.operation);

/** Every fault at every place. */
export const everyCell = (places: readonly Place[]): readonly Cell[] =>
  places.flatMap((place) => faultNames.map((fault) => ({ place, fault }))).filter((cell) => !isAnswer(cell));

/** One fault at every place, and every fault somewhere: what there is time for in every test. */
export const someCells = (places: readonly Place[], first: number): readonly Cell[] =>
  places.flatMap((place, index) => {
    const cells = everyCell([place]);
    return cells.filter((_, nth) => nth === (first + index) % cells.length);
  });

/** Works on several at once: a heal mostly waits. @returns in the order of the items */
export async function inParallel<T, Result>(
  items: readonly T[],
  width: number,
  work: (item: T) => Promise<Result>,
): Promise<readonly Result[]> {
  const results = new Map<number, Result>();
  const queue = items.entries();
  await Promise.all(
    Array.from({ length: width }, async () => {
      for (const [index, item] of queue) results.set(index, await work(item));
    }),
  );
  return items.flatMap((_, index) => {
    const result = results.get(index);
    return result === undefined ? [] : [result];
  });
}
