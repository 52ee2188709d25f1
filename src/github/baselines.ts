import { baselineArtifactPrefix, baselineFile, teachingEvents } from "../contracts/scraper-baseline.ts";
import { type ArtifactFiles, artifactsOf, artifactText } from "./artifact-text.ts";
import { call } from "./call.ts";
import type { Client } from "./client.ts";
import { workflowRun } from "./workflow-run.ts";

/** So many of the newest runs may be told from their list. */
const runsListed = 50;
/** In so many of them a baseline is looked for: each costs a request. */
const runsLooked = 10;
/** So many artifacts of one run are downloaded at most. */
const artifactsLooked = 10;
const maxBaselineBytes = 16 * 1024 ** 2;

export interface BaselinesOptions extends ArtifactFiles {
  readonly client: Client;
  /** The run that we are in: what it left is of today. */
  readonly runId: number;
  /** `.github/workflows/scrapers.yml`: a baseline is of the workflow that makes it. */
  readonly workflowPath: string;
  readonly defaultBranch: string;
}

/**
 * The baselines of the newest run that left any, as JSON texts: those whose artifact's name begins as one of `names`
 * does come first, in this order. Asked for one after the other, so that whoever has enough stops.
 *
 * Runs of other events, branches and repositories teach nothing: what a pull request or a fork makes of the data is not
 * how it is. A re-run of a run is that run. Source: docs.github.com, "List workflow runs for a workflow".
 * @throws UserErrors for what the user, the settings or GitHub cause, see faults.ts
 */
export async function* baselineTexts(options: BaselinesOptions, names: readonly string[]): AsyncGenerator<string> {
  const { client, runId, workflowPath, defaultBranch } = options;
  const { data } = await call(client, "actions/list-workflow-runs", {
    workflow_id: workflowPath.replace(/^.*\//, ""),
    branch: defaultBranch,
    status: "completed",
    exclude_pull_requests: true,
    per_page: runsListed,
  });
  const own = `${client.owner}/${client.repo}`.toLowerCase();
  const runs = data.workflow_runs
    .map(workflowRun)
    .filter(
      ({ id, event, headRepository }) => id !== runId && isTeaching(event) && headRepository?.toLowerCase() === own,
    )
    .slice(0, runsLooked);
  const rank = (name: string): number => {
    const place = names.indexOf(name.slice(baselineArtifactPrefix.length).replace(/-\d+$/, ""));
    return place < 0 ? names.length : place;
  };
  for (const run of runs) {
    const artifacts = await artifactsOf(client, run.id, baselineArtifactPrefix);
    const inOrder = artifacts.toSorted((left, right) => rank(left.name) - rank(right.name));
    for (const artifact of inOrder.slice(0, artifactsLooked)) {
      const text = await artifactText(client, artifact, { name: baselineFile, maxBytes: maxBaselineBytes }, options);
      if (text !== null) yield text;
    }
    if (artifacts.length > 0) return;
  }
}

const isTeaching = (event: string): boolean => teachingEvents.some((known) => known === event);
