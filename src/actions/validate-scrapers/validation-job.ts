import { createHash } from "node:crypto";
import { openZipArchive } from "../../archive/zip-archive.ts";
import type { ReportSource } from "../../contracts/failure-report.ts";
import { parseScrapersConfig, type ScrapersConfig } from "../../contracts/scrapers-config.ts";
import { UserError } from "../../errors.ts";
import { openWorkspace } from "../../files/workspace-files.ts";
import type { WorkspaceFiles } from "../../ports.ts";
import type { RunnerContext } from "../../runner/context.ts";
import { parseShard, type Shard } from "../../scrapers/shard.ts";
import { plain } from "../../text/sanitise.ts";
import type { ValidateInputs } from "./inputs.ts";

/** What a job that validates knows. */
export interface ValidationJob {
  readonly inputs: ValidateInputs;
  readonly context: RunnerContext;
  /** The address of the stub that was started. */
  readonly stub: string;
}

export type ValidationSource = Extract<ReportSource, { kind: "scraper-validation" }>;

export const workspaceFolder = (): string => process.env["GITHUB_WORKSPACE"] ?? ".";

export interface OpenJob {
  readonly files: WorkspaceFiles;
  readonly config: ScrapersConfig;
}

/** Opens the workspace, and reads the file that lists the scrapers. */
export async function openJob({ inputs }: ValidationJob): Promise<OpenJob> {
  const files = await openWorkspace(workspaceFolder(), openZipArchive);
  const text = await files.read(inputs.config, "the configuration");
  return { files, config: parseScrapersConfig(text, plain(inputs.config, 300)) };
}

export function sourceOf({ inputs, context }: ValidationJob): ValidationSource {
  const { runId: id, runAttempt: attempt, runUrl, eventName: event, branch, sha, workflowPath } = context;
  return {
    kind: "scraper-validation",
    configPath: plain(inputs.config, 300),
    sha,
    runUrl,
    run: { id, attempt, event, branch, workflowPath },
  };
}

/** The job's part of the scrapers. @throws UserError `input-invalid` */
export function shardOf({ inputs }: ValidationJob): Shard | null {
  if (inputs.shard === null) return null;
  const shard = parseShard(inputs.shard);
  if (shard !== null) return shard;
  throw new UserError(
    "input-invalid",
    `the input shard must be a part and the number of parts, such as 3/8, not "${plain(inputs.shard, 40)}"`,
    "Take it from the matrix that the mode plan prints.",
  );
}

/** Tells validations apart that one run makes of other files or other scrapers: a part of artifacts' names. */
export const selectionKey = ({ inputs }: ValidationJob): string =>
  createHash("sha256")
    .update(JSON.stringify([inputs.config, inputs.only]))
    .digest("hex")
    .slice(0, 8);
