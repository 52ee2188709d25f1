import { isDeepStrictEqual } from "node:util";
import type { RecordedCall } from "../harness/github-double/call.ts";
import type { BundledActions, End } from "./bundled-actions.ts";
import { faultsOf, type NamedFault } from "./faults.ts";
import { type Healed, type Outcome, outcomeOf } from "./outcome.ts";
import { type ScenarioName, scenarioOf, type Stage, stageOf } from "./scenarios.ts";

/** One request of a heal: the how many-th of its operation. */
export interface Place {
  readonly operation: string;
  /** From 0. */
  readonly nth: number;
}

export interface Cell {
  readonly place: Place;
  readonly fault: NamedFault;
}

/**
 * What came of a fault: `unharmed`, the same run got by; `completed`, the run failed or died and the next one completed its
 * work; else what was wrong.
 */
export type Verdict = { readonly kind: "unharmed" | "completed" } | { readonly kind: "wrong"; readonly what: string };

export interface Reference {
  /** The requests that are disturbed, of those that a heal makes which nothing disturbs. */
  readonly places: readonly Place[];
  readonly outcome: Healed;
}

/** Whether a request changes something. */
export const isWrite = ({ operation }: Place): boolean => !/\/(?:get|list|check|download|compare)/.test(operation);

/**
 * Heals without any fault: what every other heal has to end in. Once more changes nothing.
 * @throws Error when that already goes wrong
 */
export async function referenceOf({ name, github, heal, restore }: Stage): Promise<Reference> {
  restore();
  const before = github.calls.length;
  const end = await heal();
  const operations = github.calls
    .slice(before)
    .flatMap(({ operation }) => (operation === null || operation === "storage" ? [] : [operation]));
  const outcome = outcomeOf(github);
  const again = await heal();
  const problem = difference(outcome, outcomeOf(github));
  if (end.kind !== "healed" || again.kind !== "healed" || problem !== null || github.violations.length > 0)
    throw new Error(`${name}: ${JSON.stringify([end, again, problem])} ${github.violations.join("; ")}`);
  const places = operations.map((operation, index) => ({
    operation,
    nth: operations.slice(0, index).filter((earlier) => earlier === operation).length,
  }));
  const { disturbed = { named: "" } } = scenarioOf(name);
  return {
    outcome,
    places:
      "from" in disturbed
        ? places.slice(operations.indexOf(disturbed.from))
        : places.filter(({ operation }) => operation.startsWith(disturbed.named)),
  };
}

/** Matches one place of the next heal. */
export function at({ operation, nth }: Place): (call: RecordedCall) => boolean {
  let seen = 0;
  return (call) => call.operation === operation && (seen += 1) === nth + 1;
}

/** Heals with one fault, then once more without any, unless all is there that an undisturbed heal leaves. */
export async function play(
  { github, heal, restore }: Stage,
  { place, fault }: Cell,
  reference: Reference,
): Promise<Verdict> {
  restore();
  const violations = github.violations.length;
  github.faults.push({ match: at(place), respond: fault.respond });
  const first = await heal();
  const sameRun = first.kind === "healed" && difference(reference.outcome, outcomeOf(github)) === null;
  const second = sameRun ? first : await heal();
  const what = [
    github.faults.unused > 0 ? "the fault never came to bear" : null,
    mistaken(first, fault),
    second.kind === "healed" ? null : `the next run did not heal: ${"why" in second ? second.why : second.kind}`,
    difference(reference.outcome, outcomeOf(github)),
    ...github.violations.slice(violations),
  ].filter((problem) => problem !== null);
  if (what.length > 0) return { kind: "wrong", what: what.join("; ") };
  return { kind: sameRun ? "unharmed" : "completed" };
}

/** A refusal for which GitHub has no reason is a bug to us, and has to be told as one; nothing else is. */
const mistaken = (end: End, { name }: NamedFault): string | null =>
  end.kind === "broke" && !["422", "422-object"].includes(name) ? `it broke: ${end.why}` : null;

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

/** Where an answer says how things are, so that the healing rightly becomes another one. */
const answers: readonly { readonly operation: string; readonly fault: string; readonly forAgent?: true }[] = [
  // No agent is at hand.
  { operation: "issues/check-user-can-be-assigned", fault: "404" },
  // A branch without a change is taken back, and the agent is assigned the issue instead.
  { operation: "pulls/create", fault: "422-commits", forAgent: true },
];

/** Every fault at every place. */
export const everyCell = (name: ScenarioName, places: readonly Place[]): readonly Cell[] =>
  places
    .flatMap((place) => faultsOf(place.operation).map((fault) => ({ place, fault })))
    .filter(
      ({ place, fault }) =>
        !answers.some(
          ({ operation, fault: answer, forAgent }) =>
            operation === place.operation &&
            answer === fault.name &&
            (forAgent !== true || scenarioOf(name).forAgent === true),
        ),
    );

/** At every write a death after it, and at every place one fault in turn: what there is time for in every test. */
export const someCells = (name: ScenarioName, places: readonly Place[], first: number): readonly Cell[] =>
  places.flatMap((place, index) => {
    const cells = everyCell(name, [place]);
    const others = cells.filter(({ fault }) => fault.name !== "kill-after");
    const turn = others[(first + index) % others.length];
    const deaths = cells.filter(({ fault }) => fault.name === "kill-after" && isWrite(place));
    return [...deaths, ...(turn === undefined ? [] : [turn])];
  });

/** Works on several at once: a heal mostly waits. @returns in the order of the items */
export async function inParallel<T, Result>(
  items: readonly T[],
  width: number,
  work: (item: T, worker: number) => Promise<Result>,
): Promise<readonly Result[]> {
  const results = new Map<number, Result>();
  const queue = items.entries();
  await Promise.all(
    Array.from({ length: width }, async (_, worker) => {
      for (const [index, item] of queue) results.set(index, await work(item, worker));
    }),
  );
  return items.flatMap((_, index) => {
    const result = results.get(index);
    return result === undefined ? [] : [result];
  });
}

/** A scenario on several stages, so that as many things may happen at once. */
export interface Stages extends AsyncDisposable {
  readonly first: Stage;
  /** @returns in the order of the items */
  work<T, Result>(items: readonly T[], work: (item: T, stage: Stage) => Promise<Result>): Promise<readonly Result[]>;
}

export async function openStages(name: ScenarioName, actions: BundledActions, width: number): Promise<Stages> {
  const first = await stageOf(name, actions);
  const stages = [first, ...(await Promise.all(Array.from({ length: width - 1 }, () => stageOf(name, actions))))];
  return {
    first,
    work: (items, work) => inParallel(items, width, (item, worker) => work(item, stages[worker] ?? first)),
    [Symbol.asyncDispose]: async () => {
      for (const stage of stages) await stage[Symbol.asyncDispose]();
    },
  };
}
