import type { Posted } from "../../ports.ts";
import type { SafeMarkdown } from "../../text/brands.ts";
import { code, joinMarkdown, link, md } from "../../text/markdown.ts";
import { bulleted, count } from "../wording.ts";
import type { Step } from "./audit.ts";
import type { FollowState } from "./memory.ts";
import { sentenceOf } from "./sentences.ts";

/** What came of following one healing, as far as a summary tells it. */
export interface FollowedRow {
  readonly issue: Posted;
  readonly pullRequest: Posted | null;
  /** Null where it could not be told. */
  readonly state: FollowState | null;
  readonly steps: readonly Step[];
  /** What could not be done. */
  readonly notes: readonly SafeMarkdown[];
}

const linked = (posted: Posted | null): SafeMarkdown =>
  posted === null ? md`-` : link(md`#${posted.number ?? 0}`, posted.url);

/** A summary may hold 1 MiB; nobody reads more rows. */
const rowsShown = 200;

/** The job summary of following: a row for each healing that was looked at, those that changed first. */
export function renderFollowed(rows: readonly FollowedRow[]): SafeMarkdown {
  if (rows.length === 0) return md`## Nothing to follow\n\nNo healing is open that this event is about.`;
  const sorted = rows.toSorted((left, right) => right.steps.length - left.steps.length).slice(0, rowsShown);
  const lines = sorted.map(({ issue, pullRequest, state, steps }) => {
    const told =
      steps.length === 0
        ? md`-`
        : joinMarkdown(
            steps.map(({ event }) => sentenceOf(event)),
            " ",
          );
    return md`| ${linked(issue)} | ${linked(pullRequest)} | ${state === null ? md`-` : code(state)} | ${told} |`;
  });
  const notes = rows.flatMap(({ notes }) => notes);
  const changed = rows.filter(({ steps }) => steps.length > 0).length;
  const parts = [
    md`## ${count(rows.length, md`healing`)} followed, ${changed} changed`,
    md`| issue | pull request | state | what happened |\n| --- | --- | --- | --- |\n${lines}`,
    ...(notes.length === 0 ? [] : [bulleted(notes)]),
  ];
  return joinMarkdown(parts, "\n\n");
}
