import { z } from "zod";
import type { AgentSign, WorkflowRun } from "../ports.ts";
import { call, pages } from "./call.ts";
import type { Client } from "./client.ts";
import { copilot } from "./copilot.ts";
import { workflowRun } from "./workflow-run.ts";

/** As much of an entry of the timeline as we look at; many kinds have no time of their own. */
const TimelineEntry = z.looseObject({ event: z.string().optional(), created_at: z.string().optional() });

const signs: Readonly<Record<string, AgentSign>> = {
  [copilot.events.started]: "started",
  [copilot.events.finished]: "finished",
  [copilot.events.failed]: "failed",
};

/** The clocks of GitHub and of a runner differ by less. */
const skewMs = 60_000;

/** The newest sign that the agent left in a pull request's timeline since a time, in milliseconds since 1970. */
export async function agentSign(client: Client, number: number, since: number): Promise<AgentSign> {
  let newest: { readonly sign: AgentSign; readonly at: number } = { sign: "none", at: since };
  for await (const { data } of pages(client, "issues/list-events-for-timeline", { issue_number: number })) {
    for (const entry of data) {
      const { event = "", created_at = "" } = TimelineEntry.safeParse(entry).data ?? {};
      const sign = signs[event];
      const at = Date.parse(created_at);
      if (sign !== undefined && at >= since - skewMs) newest = { sign, at };
    }
  }
  // The end of an earlier task may lie within the skew; its beginning has its end after it.
  return newest.sign !== "started" && newest.at < since ? "none" : newest.sign;
}

/** The newest session of the agent at a commit that began since a time, in milliseconds since 1970; null for none. */
export async function agentSession(client: Client, commit: string, since: number): Promise<WorkflowRun | null> {
  const { data } = await call(client, "actions/list-workflow-runs-for-repo", {
    head_sha: commit,
    exclude_pull_requests: true,
    per_page: 100,
  });
  const [newest] = data.workflow_runs
    .filter(({ path, created_at: at }) => path.startsWith(copilot.session) && Date.parse(at) >= since - skewMs)
    .map(workflowRun)
    .filter((run) => run.headRepository === run.repository)
    .toSorted((left, right) => right.id - left.id);
  return newest ?? null;
}
