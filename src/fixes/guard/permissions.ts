import type { JobView, WorkflowView } from "./workflow-view.ts";

/** A permission of `GITHUB_TOKEN`, as a job's `permissions:` names it. */
export interface Permission {
  readonly scope: string;
  readonly level: "read" | "write";
}

const ranks: Readonly<Record<string, number>> = { none: 0, read: 1, write: 2 };
const rank = (level: unknown): number => ranks[String(level)] ?? 0;

/**
 * What a workflow may do that says nothing: the restricted default, which new repositories have (GitHub docs,
 * "Permissions for the GITHUB_TOKEN"). Where a repository's default is wider, a block is judged more strictly than it is.
 */
const restricted: Readonly<Record<string, string>> = { contents: "read", packages: "read" };

/** Every scope that a block of its own kind grants; `*` stands for all of them. */
function granted(block: unknown): ReadonlyMap<string, number> {
  if (block === "read-all") return new Map([["*", ranks["read"] ?? 0]]);
  if (block === "write-all") return new Map([["*", ranks["write"] ?? 0]]);
  return new Map(Object.entries(Object(block)).map(([scope, level]) => [scope, rank(level)]));
}

const levelOf = (block: ReadonlyMap<string, number>, scope: string): number =>
  Math.max(block.get(scope) ?? 0, block.get("*") ?? 0);

/** A scope of a job whose level was raised. */
export interface Raise {
  readonly job: string;
  readonly scope: string;
  /** 1 for read, 2 for write. */
  readonly level: number;
}

/** What a job of this name could do before. */
function before(job: JobView, old: WorkflowView): ReadonlyMap<string, number> {
  const same = old.jobs.find(({ name }) => name === job.name);
  return granted(same?.permissions ?? old.permissions ?? restricted);
}

/** Every permission that a job has after a change of the workflow and did not have before it. */
export function raises(old: WorkflowView, now: WorkflowView): readonly Raise[] {
  return now.jobs.flatMap((job) => {
    const could = before(job, old);
    return [...granted(job.permissions ?? now.permissions ?? restricted)]
      .filter(([scope, level]) => level > levelOf(could, scope))
      .map(([scope, level]) => ({ job: job.name, scope, level }));
  });
}

/** The one raise that heals a refused request: this scope, up to this level, in one job. */
export const isAsked = (found: readonly Raise[], asked: Permission | null): boolean => {
  const [only] = found;
  return asked !== null && found.length === 1 && only?.scope === asked.scope && only.level <= rank(asked.level);
};
