import { plain } from "../../text/sanitise.ts";
import { safeJson } from "../../text/terminal.ts";
import type { FollowedRow } from "./summary.ts";
import { sentenceOf } from "./sentences.ts";

/** A step as an output tells it. */
export interface ToldStep {
  readonly issue: number | null;
  readonly pullRequest: number | null;
  readonly from: string;
  readonly to: string;
  readonly event: string;
  /** One sentence, of at most 300 characters; absent where there are too many for all of it. */
  readonly reason?: string;
}

/** The steps of all healings, in order. */
export const toldSteps = (rows: readonly FollowedRow[]): readonly ToldStep[] =>
  rows.flatMap(({ issue, pullRequest, steps }) =>
    steps.map(({ from, to, event }) => ({
      issue: issue.number,
      pullRequest: pullRequest?.number ?? null,
      from,
      to,
      event: event.kind,
      reason: plain(sentenceOf(event), 300),
    })),
  );

const toldBriefly = (steps: readonly ToldStep[]): readonly ToldStep[] =>
  steps.map(({ issue, pullRequest, from, to, event }) => ({ issue, pullRequest, from, to, event }));

/**
 * As much of the steps as a later step may take for an input: at first without the reasons, then without the last ones.
 * @param limit of their JSON, in bytes
 */
export function fitSteps(steps: readonly ToldStep[], limit: number): readonly ToldStep[] {
  const fits = (some: readonly ToldStep[]): boolean => Buffer.byteLength(safeJson(some)) <= limit;
  if (fits(steps)) return steps;
  let left: readonly ToldStep[] = toldBriefly(steps);
  while (!fits(left)) left = left.slice(0, Math.floor(left.length * 0.9));
  return left;
}
