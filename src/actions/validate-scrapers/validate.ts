import { setTimeout as pause } from "node:timers/promises";
import { scraperCommands } from "../../process/scraper-commands.ts";
import { closeGroup, logLine, openGroup } from "../../runner/report-to-runner.ts";
import { plain } from "../../text/sanitise.ts";
import { selectScrapers } from "../../usecases/select-scrapers.ts";
import { validateScrapers } from "../../usecases/validate-scrapers.ts";
import { clock } from "../host.ts";
import { baselineStore } from "./baseline-store.ts";
import { jobProgress } from "./job-progress.ts";
import { annotate, conclude, publish, publishShard } from "./publish.ts";
import { openJob, shardOf, sourceOf, type ValidationJob, workspaceFolder } from "./validation-job.ts";

/** Validates the scrapers, or a shard of them. */
export async function validate(job: ValidationJob): Promise<void> {
  const { inputs } = job;
  const { files, config } = await openJob(job);
  const source = sourceOf(job);
  const selection = { only: inputs.only, shard: shardOf(job) };
  const names = selectScrapers(config, selection, source.configPath).map(({ name }) => name);
  const store = baselineStore(job, selection.shard, names);
  const commands = scraperCommands({
    workspace: workspaceFolder(),
    environment: process.env,
    onCommand: { started: ({ scraper, step }) => openGroup(plain(`${scraper}: ${step}`)), ended: closeGroup },
    onLine: logLine,
  });
  const validation = await validateScrapers(
    { config, source, ...selection, failOn: inputs["fail-on"], baseline: await store.read() },
    { files, commands, clock, pause, progress: jobProgress(clock) },
  );
  await store.write(validation);
  if (selection.shard === null) await publish(validation, source, job);
  else await publishShard(validation, selection.shard, source, job);
  annotate(validation);
  conclude(validation, job);
}
