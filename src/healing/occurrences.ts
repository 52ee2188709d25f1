import { z } from "zod";
import type { FailureReport } from "../contracts/failure-report.ts";
import type { SafeMarkdown, Untrusted } from "../text/brands.ts";
import { island, readIsland, replaceIsland } from "../text/island.ts";
import { code, joinMarkdown, link, marker, md, prose } from "../text/markdown.ts";
import { plain } from "../text/sanitise.ts";
import { isFlapping, returnsOf, type RunOutcome } from "./flapping.ts";
import { readComment } from "./marker.ts";
import { count } from "./wording.ts";

/** How many occurrences an issue lists; older ones are only counted. */
export const listed = 20;
/** In UTF-16 units. GitHub refuses bodies over 65,536 characters. */
const fullBody = 65_000;

const name = "occurrences";
const tag = "auto-heal:occurrences:v1";

const Occurrence = z.object({
  runId: z.number().int(),
  attempt: z.number().int(),
  url: z.string().max(500),
  branch: z.string().max(300).nullable(),
  job: z.string().max(300).nullable(),
  /** ISO 8601, UTC. */
  at: z.string().max(40),
});
type Occurrence = z.infer<typeof Occurrence>;

/** How often a failure was seen; kept in the issue itself, there is no other database. */
const Occurrences = z.object({
  total: z.number().int().positive(),
  first: z.string().max(40),
  last: z.array(Occurrence).min(1).max(listed),
  /** Pull requests that were merged and did not end it. */
  lapsed: z.array(z.number().int().positive()).max(listed).optional(),
  /** How often it came back after the workflow had passed. */
  returns: z.number().int().nonnegative().optional(),
});
type Occurrences = z.infer<typeof Occurrences>;

/** Branch and job names are hostile and as long as their authors like. */
const nameLength = 100;
const shortName = (text: Untrusted | null): string | null => (text === null ? null : plain(text, nameLength));

type RunOccurrence = Pick<Occurrence, "runId" | "attempt" | "url" | "branch">;

function runOf({ source }: FailureReport): RunOccurrence | null {
  switch (source.kind) {
    case "workflow-run":
      return { runId: source.runId, attempt: source.attempt, url: source.url, branch: source.headBranch };
    case "scraper-validation": {
      const { run, runUrl } = source;
      if (run === undefined || runUrl === null) return null;
      return { runId: run.id, attempt: run.attempt, url: runUrl, branch: run.branch };
    }
    case "log-file":
      return null;
  }
}

function occurrenceOf(report: FailureReport): Occurrence | null {
  const run = runOf(report);
  if (run === null) return null;
  const { failures, generatedAt } = report;
  return {
    ...run,
    branch: shortName(run.branch),
    job: shortName(failures[0]?.job ?? null),
    at: generatedAt,
  };
}

/** `2026-01-02 03:04 UTC` */
const when = (at: string): SafeMarkdown => md`${prose(at.slice(0, 16).replace("T", " "))} UTC`;
const named = (text: string | null): SafeMarkdown => (text === null ? md`-` : code(text, nameLength));

function table({ last }: Occurrences): SafeMarkdown {
  const rows = last.map(
    ({ runId, attempt, url, branch, job, at }) =>
      md`| ${link(md`${runId}`, url)}, attempt ${attempt} | ${named(branch)} | ${named(job)} | ${when(at)} |`,
  );
  return md`The last ${count(last.length, md`run`)}:\n\n| run | branch | job | when |\n| --- | --- | --- | --- |\n${rows}`;
}

const lapse = (pullRequest: number): SafeMarkdown =>
  md`> [!IMPORTANT]\n> **The fix did not hold.** #${pullRequest} was merged, and the same failure came again in a run of a commit that has it. auto-heal makes no second fix of its own for it.`;

function render(occurrences: Occurrences): SafeMarkdown {
  const { total, first, last, lapsed = [], returns = 0 } = occurrences;
  const seen =
    total === 1
      ? md`Seen once, ${when(first)}.`
      : md`**Seen ${count(total, md`time`)}.** First seen ${when(first)}, last seen ${when(last[0]?.at ?? first)}. ${table(occurrences)}`;
  const flaps = isFlapping(returns)
    ? [
        md`**It comes and goes:** the failure came back ${returns} times after the workflow had passed. It is neither run again nor fixed by auto-heal for that; look for what differs between the runs: order, time, the network, another job.`,
      ]
    : [];
  return joinMarkdown([marker(tag, occurrences), ...lapsed.slice(0, 1).map(lapse), seen, ...flaps], "\n\n");
}

const read = (body: Untrusted): Occurrences | null => parse(readIsland(name, body) ?? "");

function parse(content: Untrusted): Occurrences | null {
  return Occurrences.safeParse(readComment(tag, content.split("\n", 1)[0] ?? "")).data ?? null;
}

/** The section that counts how often a failure was seen; null for a report that is of no run. */
export function occurrencesSection(report: FailureReport): SafeMarkdown | null {
  const occurrence = occurrenceOf(report);
  return occurrence === null ? null : island(name, render({ total: 1, first: occurrence.at, last: [occurrence] }));
}

/** What an issue's count says besides the runs. */
export interface History {
  /** How many runs were counted. */
  readonly runs: number;
  /** Pull requests that were merged and did not end it, the newest first. */
  readonly lapsed: readonly number[];
  readonly flapping: boolean;
}

/** What is known of a failure's past. @param body of an issue of ours */
export function historyOf(body: Untrusted): History {
  const known = read(body);
  return {
    runs: known?.total ?? 0,
    lapsed: known?.lapsed ?? [],
    flapping: isFlapping(known?.returns ?? 0),
  };
}

/** What a run tells of a failure besides that it failed again. */
export interface Recurring {
  /** How the workflow's runs on the report's branch ended; empty where nobody asked. */
  readonly outcomes?: readonly RunOutcome[];
  /** The pull request that was merged and did not end it. */
  readonly lapsed?: number;
  /** It had been closed because the workflow passed again. */
  readonly recovered?: boolean;
}

function withRun(known: Occurrences, occurrence: Occurrence, recurring: Recurring): Occurrences {
  const last = [occurrence, ...known.last].slice(0, listed);
  const runIds = last.filter(({ branch }) => branch === occurrence.branch).map(({ runId }) => runId);
  const before = known.returns ?? 0;
  const returns = Math.max(
    before + (recurring.recovered === true ? 1 : 0),
    returnsOf(runIds, recurring.outcomes ?? []),
  );
  const lapsed = [...new Set([...(recurring.lapsed === undefined ? [] : [recurring.lapsed]), ...(known.lapsed ?? [])])];
  return {
    total: known.total + 1,
    first: known.first,
    last,
    ...(lapsed.length === 0 ? {} : { lapsed: lapsed.slice(0, listed) }),
    ...(returns === 0 ? {} : { returns }),
  };
}

/**
 * Adds a run to an issue's count, in place. Of a body that is full already, fewer runs are listed.
 * @param body of an issue of ours
 * @returns the new body; null when there is nothing to change: this attempt is listed already, the section is gone, or
 * the body has no room
 */
export function addOccurrence(body: Untrusted, report: FailureReport, recurring: Recurring = {}): SafeMarkdown | null {
  const occurrence = occurrenceOf(report);
  const content = readIsland(name, body);
  if (occurrence === null || content === null) return null;
  const known = parse(content);
  if (known === null) return replaceIsland(name, body, render({ total: 1, first: occurrence.at, last: [occurrence] }));
  if (known.last.some(({ runId, attempt }) => runId === occurrence.runId && attempt === occurrence.attempt))
    return null;
  const next = withRun(known, occurrence, recurring);
  for (let rows = next.last.length; rows > 0; rows -= 1) {
    const longer = replaceIsland(name, body, render({ ...next, last: next.last.slice(0, rows) }));
    if (longer === null || longer.length <= fullBody) return longer;
  }
  return null;
}

/** The runs that an issue lists, by their ids, the newest first. @param body of an issue of ours */
export const listedRuns = (body: Untrusted): readonly number[] => read(body)?.last.map(({ runId }) => runId) ?? [];
