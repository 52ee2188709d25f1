import { z } from "zod";
import type { FailureReport } from "../contracts/failure-report.ts";
import type { SafeMarkdown, Untrusted } from "../text/brands.ts";
import { island, readIsland, replaceIsland } from "../text/island.ts";
import { code, joinMarkdown, link, marker, md, prose } from "../text/markdown.ts";
import { plain } from "../text/sanitise.ts";
import { readComment } from "./marker.ts";
import { count } from "./wording.ts";

/** How many occurrences an issue lists; older ones are only counted. */
const listed = 20;

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

function table({ first, last }: Occurrences): SafeMarkdown {
  const rows = last.map(
    ({ runId, attempt, url, branch, job, at }) =>
      md`| ${link(md`${runId}`, url)}, attempt ${attempt} | ${named(branch)} | ${named(job)} | ${when(at)} |`,
  );
  return md`First seen ${when(first)}. The last ${count(last.length, md`run`)}:\n\n| run | branch | job | when |\n| --- | --- | --- | --- |\n${rows}`;
}

function render(occurrences: Occurrences): SafeMarkdown {
  const { total, first } = occurrences;
  const text =
    total === 1 ? md`Seen once, ${when(first)}.` : md`**Seen ${count(total, md`time`)}.** ${table(occurrences)}`;
  return joinMarkdown([marker(tag, occurrences), text], "\n\n");
}

function parse(content: Untrusted): Occurrences | null {
  return Occurrences.safeParse(readComment(tag, content.split("\n", 1)[0] ?? "")).data ?? null;
}

/** The section that counts how often a failure was seen; null for a report that is of no run. */
export function occurrencesSection(report: FailureReport): SafeMarkdown | null {
  const occurrence = occurrenceOf(report);
  return occurrence === null ? null : island(name, render({ total: 1, first: occurrence.at, last: [occurrence] }));
}

/**
 * Adds a run to an issue's count, in place.
 * @param body of an issue of ours
 * @returns the new body; null when there is nothing to change: this attempt is listed already, or the section is gone
 */
export function addOccurrence(body: Untrusted, report: FailureReport): SafeMarkdown | null {
  const occurrence = occurrenceOf(report);
  const content = readIsland(name, body);
  if (occurrence === null || content === null) return null;
  const known = parse(content);
  if (known === null) return replaceIsland(name, body, render({ total: 1, first: occurrence.at, last: [occurrence] }));
  if (known.last.some(({ runId, attempt }) => runId === occurrence.runId && attempt === occurrence.attempt))
    return null;
  return replaceIsland(
    name,
    body,
    render({ total: known.total + 1, first: known.first, last: [occurrence, ...known.last].slice(0, listed) }),
  );
}
