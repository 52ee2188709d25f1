import { mkdtemp } from "node:fs/promises";
import { join } from "node:path";
import { readArchivedText } from "../../archive/archived-text.ts";
import {
  baselineArtifactPrefix,
  baselineFile,
  ScraperBaseline,
  teachingEvents,
} from "../../contracts/scraper-baseline.ts";
import { UserError } from "../../errors.ts";
import { readBaseline, writeBaseline } from "../../files/baseline-file.ts";
import { baselineTexts } from "../../github/baselines.ts";
import { type Client, openClient } from "../../github/client.ts";
import { fetchDefaultBranch } from "../../github/healing-store.ts";
import { version } from "../../product.ts";
import { logLine, logWarning } from "../../runner/report-to-runner.ts";
import { newestOf } from "../../scrapers/baseline.ts";
import type { Shard } from "../../scrapers/shard.ts";
import type { Validation } from "../../scrapers/validation.ts";
import { plain } from "../../text/sanitise.ts";
import { uploadArtifact } from "../report-artifact.ts";
import { selectionKey, type ValidationJob, workspaceFolder } from "./validation-job.ts";

/** Where the last good data of scrapers is kept between runs. */
export interface BaselineStore {
  /** Null where nothing is known. */
  read(): Promise<ScraperBaseline | null>;
  /** Keeps what a validation taught, if its run may teach. */
  write(validation: Validation): Promise<void>;
}

const nowhere: BaselineStore = { read: async () => null, write: async () => {} };

/** @param names of the scrapers that are validated */
export function baselineStore(job: ValidationJob, shard: Shard | null, names: readonly string[]): BaselineStore {
  switch (job.inputs.baseline) {
    case "none":
      return nowhere;
    case "artifact":
      return artifactStore(job, shard, names);
    default:
      return fileStore(job, job.inputs.baseline);
  }
}

const mayTeach = ({ context }: ValidationJob): boolean => teachingEvents.some((event) => event === context.eventName);

/** Whether a good run was among those of the scrapers: then there is something new to keep. */
const taught = ({ scrapers, baseline }: Validation): boolean =>
  scrapers.some(({ name, statistics }) => statistics !== null && baseline.scrapers[name] === statistics);

function fileStore(job: ValidationJob, file: string): BaselineStore {
  const path = join(workspaceFolder(), file);
  return {
    read: () => readBaseline(path),
    write: async ({ baseline }) => {
      if (mayTeach(job)) await writeBaseline(path, baseline);
    },
  };
}

function artifactStore(job: ValidationJob, shard: Shard | null, names: readonly string[]): BaselineStore {
  const { context, stub } = job;
  const all = `all-${selectionKey(job)}`;
  const [only] = names;
  const whole = names.length === 1 && only !== undefined && shard === null ? only : all;
  const own = shard === null ? whole : `${all}-${shard.index}-of-${shard.of}`;
  let opened: Promise<{ readonly client: Client; readonly defaultBranch: string }> | undefined;
  return {
    read: async () => {
      const { client, defaultBranch } = await (opened ??= open(job));
      const { runId, temporaryFolder, workflowPath } = context;
      if (workflowPath === null) {
        throw new UserError(
          "input-invalid",
          "the runner does not say which workflow this is, so that no baseline of it can be found",
          "Name a file with the input baseline instead.",
        );
      }
      const options = { client, runId, workflowPath, defaultBranch, temporaryFolder, readArchivedText };
      const found: ScraperBaseline[] = [];
      for await (const text of baselineTexts(options, [own, all])) {
        const read = parse(text);
        if (read === null) logWarning(plain("A baseline of an earlier run is not understood, and left out."));
        else found.push(read);
        const known = newestOf(found)?.scrapers ?? {};
        if (names.every((name) => Object.hasOwn(known, name))) break;
      }
      if (found.length === 0) logLine(plain("There is no baseline yet: the first good run makes one."));
      return newestOf(found);
    },
    write: async (validation) => {
      if (!mayTeach(job) || !taught(validation)) return;
      const { defaultBranch } = await (opened ??= open(job));
      if (context.branch !== defaultBranch) return;
      const folder = await mkdtemp(join(context.temporaryFolder, "auto-heal-baseline-"));
      const path = join(folder, baselineFile);
      await writeBaseline(path, validation.baseline);
      await uploadArtifact(`${baselineArtifactPrefix}${own}-${context.runAttempt}`, [path], stub, 0);
    },
  };
}

function parse(text: string): ScraperBaseline | null {
  try {
    return ScraperBaseline.parse(JSON.parse(text));
  } catch {
    return null;
  }
}

async function open({ inputs, context }: ValidationJob) {
  const token = inputs["github-token"];
  if (token === null) {
    throw new UserError(
      "input-missing",
      "the baseline of earlier runs cannot be looked for without a token",
      "Pass github-token, of a job with `actions: read`.",
    );
  }
  const { owner, repo, apiUrl, serverUrl } = context;
  const options = { apiUrl, serverUrl, owner, repo, userAgent: `auto-heal/${version}`, log: logLine };
  const client = openClient(token, options);
  const told = context.event.repository?.default_branch;
  return { client, defaultBranch: told ?? (await fetchDefaultBranch(client)) };
}
