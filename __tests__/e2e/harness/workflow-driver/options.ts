import type { Job } from "@actions/workflow-parser/model/workflow-template";
import type { GitHub } from "../github-double/start.ts";
import type { ArtifactService } from "./artifact-service.ts";
import type { JsonObject } from "../json.ts";
import type { Contexts } from "./expressions.ts";
import type { Session } from "./job-session.ts";
import type { Masker } from "./masker.ts";

/** What stands in for an action that is not under test, such as actions/checkout. */
export type ActionDouble = (use: {
  readonly inputs: Readonly<Record<string, string>>;
  readonly workspace: string;
  readonly contexts: Contexts;
  readonly github: GitHub;
}) => Promise<Readonly<Record<string, string>>>;

/** Where the code of a `uses:` is: a folder that holds action.yml, or a double. */
export type ActionSource = string | ActionDouble;

/** What a job's session starts from. */
export interface SessionRequest {
  /** The job as the parser has it. */
  readonly job: Job;
  /** A folder of its own, not there yet. */
  readonly folder: string;
  readonly masker: Masker;
  /** GITHUB_*, RUNNER_* and ACTIONS_*: what no step can change. */
  readonly runnerEnv: Readonly<Record<string, string>>;
}

export interface WorkflowOptions {
  /** The workflow's path on disk; its path in the repository is `.github/workflows/<name>`. */
  readonly file: string;
  readonly github: GitHub;
  readonly event: { readonly name: string; readonly payload?: JsonObject };
  /** Finds the action behind a `uses:`; undefined fails the test, as it would fail the job. */
  readonly actions: (uses: string) => ActionSource | undefined;
  readonly secrets?: Readonly<Record<string, string>>;
  readonly vars?: Readonly<Record<string, string>>;
  /** Extra environment of every process, such as NODE_OPTIONS with a preload. */
  readonly env?: Readonly<Record<string, string>>;
  /** Without it actions find no artifact service. */
  readonly artifacts?: ArtifactService;
  readonly actor?: string;
  readonly runAttempt?: number;
  /** How many milliseconds a minute of `timeout-minutes` lasts. */
  readonly minute?: number;
  /** Opens the session of a job; without it, an empty workspace on this machine. */
  readonly openSession?: (request: SessionRequest) => Promise<Session>;
}
