import type { FailureReport } from "../contracts/failure-report.ts";
import { type Step, withSteps } from "../healing/follow/audit.ts";
import type { FollowEvent } from "../healing/follow/events.ts";
import type { FollowMemory, FollowState } from "../healing/follow/memory.ts";
import { withState } from "../healing/follow/pull-request-state.ts";
import { remember } from "../healing/follow/remember.ts";
import { type IssueChange, transition } from "../healing/follow/transitions.ts";
import { parseMarker } from "../healing/marker.ts";
import type { FollowedItem } from "../ports.ts";
import type { SafeMarkdown } from "../text/brands.ts";
import { ask } from "./follow-agent.ts";
import { carryOut } from "./follow-effects.ts";
import { firstLook, nextEvent } from "./follow-look.ts";
import type { Look, Watched } from "./watched-healing.ts";

/** What came of following one healing. */
export interface FollowedOnce {
  readonly state: FollowState;
  /** In order; none where nothing happened. */
  readonly steps: readonly Step[];
  /** What could not be done, for people. */
  readonly notes: readonly SafeMarkdown[];
}

/** After these the next step may follow at once; after all others something has to happen first. */
const goesOn: ReadonlySet<FollowEvent["kind"]> = new Set([
  "agent-gave-up",
  "agent-pushed",
  "branch-moved",
  "checks-failed",
  "pull-request-reopened",
  "review-requests-changes",
]);
/** These end the pull request: its description is left as it is. */
const ending: ReadonlySet<FollowEvent["kind"]> = new Set(["gone-quiet", "recovered"]);
/** Small talk: the description changes with the next step. */
const unsaid: ReadonlySet<FollowEvent["kind"]> = new Set(["agent-started"]);

class Following {
  readonly steps: Step[] = [];
  readonly notes: SafeMarkdown[] = [];
  memory: FollowMemory;
  readonly #watched: Watched;
  readonly #first: FollowMemory;
  /** As the code host has it now: read again before anything is done. */
  #issue: FollowedItem | null = null;
  #change: IssueChange | undefined;
  #report: FailureReport | null = null;
  /** How many of the steps the pull request tells. */
  #described = 0;

  constructor(watched: Watched, memory: FollowMemory) {
    this.#watched = watched;
    this.#first = memory;
    this.memory = memory;
  }

  get #look(): Look {
    return { watched: this.#watched, memory: this.memory };
  }

  async run(): Promise<void> {
    for (let goingOn = true; goingOn;) {
      const { event, lookedInto } = await nextEvent(this.#look);
      if (lookedInto !== null) this.memory = { ...this.memory, run: lookedInto.id, runAttempt: lookedInto.attempt };
      goingOn = event !== null && (await this.#take(event)) && goesOn.has(event.kind);
    }
    if (this.memory === this.#first) return;
    await this.#describe();
    await this.#write();
  }

  /** Takes the step that follows from an event. @returns false when none does, or another run is ahead of this one */
  async #take(event: FollowEvent): Promise<boolean> {
    const row = transition(this.memory.state, event);
    if (row === null || !(await this.#isCurrent())) return false;
    if (event.kind === "checks-failed") this.#report = event.report;
    const step = { from: this.memory.state, to: row.to, event };
    let rung: string | null = null;
    if (row.effects.includes("ask-agent") && (event.kind === "attempt-left" || event.kind === "next-rung")) {
      const { open } = this.#watched;
      if (open === null) return false;
      // What the agent is pointed at has to be there before it is asked.
      await this.#describe();
      const asked = await ask(this.#look, event, open);
      if (asked.kind === "not-asked") return asked.event !== null && this.#take(asked.event);
      rung = asked.agent.rung;
    }
    const done = await carryOut(row.effects, event, this.#look);
    if (done.kind === "instead") return this.#take(done.event);
    this.notes.push(...done.notes);
    this.steps.push(step);
    this.#change = row.issue ?? this.#change;
    const facts = { now: this.#now, head: this.#watched.open?.headSha ?? null, rung };
    this.memory = remember(this.memory, row, event, facts);
    return true;
  }

  get #now(): number {
    return this.#watched.sweep.ports.clock.now();
  }

  /** Another run may have taken the same step since the healings were listed: then it is left to that run. */
  async #isCurrent(): Promise<boolean> {
    if (this.#issue !== null) return true;
    const { healing, sweep } = this.#watched;
    const { item } = await sweep.ports.healings.item(healing.issue.number);
    const known = healing.marker.follow;
    const now = parseMarker(item.body)?.follow;
    if (now?.state !== known?.state || now?.since !== known?.since) return false;
    this.#issue = item;
    return true;
  }

  /** Says in the pull request where the healing stands, while it is open. */
  async #describe(): Promise<void> {
    const { healing, sweep, open } = this.#watched;
    const isNew = this.steps.slice(this.#described).some(({ event }) => !unsaid.has(event.kind));
    const isEnding = this.steps.some(({ event }) => ending.has(event.kind));
    if (open === null || healing.pullRequest === null || !isNew || isEnding) return;
    const { number } = healing.pullRequest;
    const { item } = await sweep.ports.healings.item(number);
    const body = withState(item.body, this.steps, this.#report, healing.issue.number);
    if (body !== null && body !== item.body) await sweep.ports.healings.writePullRequest(number, body);
    this.#described = this.steps.length;
  }

  /** Writes state and audit lines into the issue, and opens or closes it, all in one request. */
  async #write(): Promise<void> {
    if (!(await this.#isCurrent()) || this.#issue === null) return;
    const { healings } = this.#watched.sweep.ports;
    const marker = parseMarker(this.#issue.body) ?? this.#watched.healing.marker;
    const { run } = this.#watched.sweep.settings;
    const body = withSteps(this.#issue.body, marker, this.memory, this.steps, this.#now, run);
    const isOpen = this.#issue.state === "open";
    const isSo = this.#change === undefined || (this.#change === "reopened") === isOpen;
    await healings.writeIssue(this.#issue.number, {
      body,
      ...(isSo || this.#change === undefined ? {} : { state: this.#change }),
    });
  }
}

/**
 * Follows one healing as far as it goes now. What is done on the code host is looked for before it is done, and the state
 * is written last: a run that is killed in between is completed by the next, by the same steps.
 */
export async function followHealing(watched: Watched): Promise<FollowedOnce> {
  const memory = watched.healing.marker.follow ?? (await firstLook(watched));
  const following = new Following(watched, memory);
  await following.run();
  const { steps, notes } = following;
  return { state: following.memory.state, steps, notes };
}
