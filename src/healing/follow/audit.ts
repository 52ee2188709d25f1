import type { SafeMarkdown } from "../../text/brands.ts";
import { addToHeadIsland, withFirstLine } from "../../text/head-island.ts";
import { link, md, prose } from "../../text/markdown.ts";
import { type HealingMarker, renderMarker } from "../marker.ts";
import type { FollowEvent } from "./events.ts";
import type { FollowMemory, FollowState } from "./memory.ts";
import { actorOf, sentenceOf } from "./sentences.ts";

/** The run of ours that saw it. */
export interface OwnRun {
  readonly id: number;
  readonly url: string;
}

/** A step of a healing: from where to where, by what. */
export interface Step {
  readonly from: FollowState;
  readonly to: FollowState;
  readonly event: FollowEvent;
}

/** GitHub takes 65,536 characters. */
const bodyLimit = 65_000;

/** `2026-01-02 03:04 UTC` */
const when = (at: number): SafeMarkdown => md`${prose(new Date(at).toISOString().slice(0, 16).replace("T", " "))} UTC`;

/** One line: when, from where to where, who, what, and which run saw it. */
function auditLine({ from, to, event }: Step, at: number, run: OwnRun): SafeMarkdown {
  return md`- ${when(at)}: **${prose(from)} → ${prose(to)}**, by ${actorOf(event)}. ${sentenceOf(event)} (seen in ${link(md`run ${run.id}`, run.url)})`;
}

/**
 * Writes steps into the issue of a healing: its marker keeps the state, and its head one line for each.
 * @param body as it is now
 * @param at milliseconds since 1970
 */
export function withSteps(
  body: string,
  marker: HealingMarker,
  memory: FollowMemory,
  steps: readonly Step[],
  at: number,
  run: OwnRun,
): SafeMarkdown {
  const marked = withFirstLine(body, renderMarker({ ...marker, follow: memory }));
  if (steps.length === 0) return marked;
  const lines = steps.map((step) => auditLine(step, at, run));
  const trimmed = md`- Earlier lines had to go, to fit GitHub's limit.`;
  return addToHeadIsland("history", marked, lines, { limit: bodyLimit, trimmed });
}
