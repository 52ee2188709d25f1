import { randomUUID } from "node:crypto";
import { readFile, writeFile } from "node:fs/promises";
import { delimiter, dirname, join, relative } from "node:path";
import { parseKeyValues, parsePaths } from "../../__tests__/e2e/harness/workflow-driver/file-commands.ts";
import type { Invocation, InvocationResult, Session } from "../../__tests__/e2e/harness/workflow-driver/job-session.ts";
import { recordStep } from "../../src/process/runner-log-recorder.ts";
import { endOrphans, trackingVariable } from "./orphans.ts";

export interface SessionMachine {
  /** The checkout. */
  readonly workspace: string;
  readonly temp: string;
  /** The repository's name, which paths on a runner hold. */
  readonly repository: string;
  /** The whole environment besides GITHUB_* and RUNNER_*; holds PATH and HOME. */
  readonly env: Readonly<Record<string, string>>;
  /** GITHUB_* and RUNNER_*: what no step can change. */
  readonly runnerEnv: Readonly<Record<string, string>>;
  /** Folders of this machine, and what a runner has in their stead. */
  readonly places: Readonly<Record<string, string>>;
  /** What runs a script whose step names no shell. */
  readonly defaultShell: string;
  readonly stepTimeoutMs: number;
}

/** The files by which a step speaks to the runner (docs: workflow commands, environment files). */
type FileVariable = "GITHUB_OUTPUT" | "GITHUB_ENV" | "GITHUB_STATE" | "GITHUB_PATH" | "GITHUB_STEP_SUMMARY";

/** How the driver runs a script whose step names no shell. */
const driversDefault = "bash -e {0}";

/** actions/runner src/Runner.Worker/StepsRunner.cs */
const timedOut = (run: string, ms: number): string =>
  `The action 'Run ${run.trimStart().split("\n", 1)[0]}' has timed out after ${ms / 60_000} minutes.`;

const clock = { now: () => performance.timeOrigin + performance.now() };
const ids = { next: () => randomUUID() };

/** A job whose `run:` steps are recorded as the runner's log would have them; its workspace holds a checkout already. */
export class RecordedSession implements Session {
  readonly workspace: string;
  readonly temp: string;
  readonly #machine: SessionMachine;
  readonly #log: string[] = ["\uFEFF"];
  #env: Readonly<Record<string, string>> = {};
  #paths: readonly string[] = [];
  readonly #tracking = `github_${randomUUID()}`;

  constructor(machine: SessionMachine) {
    this.workspace = machine.workspace;
    this.temp = machine.temp;
    this.#machine = machine;
  }

  /** The job's log so far, as it would be downloaded. */
  get log(): string {
    return this.#log.join("");
  }

  get env(): Readonly<Record<string, string>> {
    return this.#env;
  }

  async invoke({ command, args, env, folder, timeout }: Invocation): Promise<InvocationResult> {
    const { repository, places, defaultShell, stepTimeoutMs } = this.#machine;
    const script = args.find((arg) => dirname(arg) === this.temp);
    if (script === undefined) throw new Error("a session of the bench runs scripts only");
    const { GITHUB_ACTION: action = "", ...shown } = env;
    const files = await this.#makeFiles();
    const from = this.#log.length;
    const sink = (text: string): void => void this.#log.push(text);
    const run = await readFile(script, "utf8");
    const shell = [command, ...args].map((word) => (word === script ? "{0}" : word)).join(" ");
    const { exitCode } = await recordStep(
      {
        run,
        shell: shell === driversDefault ? defaultShell : shell,
        workingDirectory: relative(this.workspace, folder),
        env: shown,
        ...(timeout === null ? {} : { limit: { ms: timeout, message: timedOut(run, timeout) } }),
      },
      {
        workspace: this.workspace,
        repository,
        env: this.#environment({ ...files, GITHUB_ACTION: action }),
        places: { ...places, [this.temp]: "/home/runner/work/_temp" },
        clock,
        ids,
        sink,
        timeoutMs: stepTimeoutMs,
      },
    );
    const outputs = await this.#readFiles(files);
    const log = this.#log.slice(from).join("");
    return {
      succeeded: exitCode === 0,
      exitCode,
      outputs,
      state: {},
      rawLog: log,
      log,
      summary: "",
      annotations: [],
    };
  }

  #environment(more: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
    const { env, runnerEnv } = this.#machine;
    return {
      ...env,
      ...this.#env,
      ...runnerEnv,
      ...more,
      PATH: [...this.#paths, env["PATH"]].join(delimiter),
      GITHUB_WORKSPACE: this.workspace,
      RUNNER_TEMP: this.temp,
      RUNNER_TOOL_CACHE: join(dirname(this.temp), "tools"),
      [trackingVariable]: this.#tracking,
    };
  }

  async #makeFiles(): Promise<Readonly<Record<FileVariable, string>>> {
    const make = async (name: string): Promise<string> => {
      const path = join(this.temp, `${name}_${randomUUID()}`);
      await writeFile(path, "");
      return path;
    };
    return {
      GITHUB_OUTPUT: await make("output"),
      GITHUB_ENV: await make("env"),
      GITHUB_STATE: await make("state"),
      GITHUB_PATH: await make("path"),
      GITHUB_STEP_SUMMARY: await make("summary"),
    };
  }

  /** @returns the step's outputs @throws Error in the runner's words when a file is malformed */
  async #readFiles(files: Readonly<Record<FileVariable, string>>): Promise<Readonly<Record<string, string>>> {
    this.#env = { ...this.#env, ...parseKeyValues(await readFile(files.GITHUB_ENV, "utf8")) };
    this.#paths = [...parsePaths(await readFile(files.GITHUB_PATH, "utf8")), ...this.#paths];
    return parseKeyValues(await readFile(files.GITHUB_OUTPUT, "utf8"));
  }

  /** Ends what the steps left running. */
  end(): Promise<void> {
    return endOrphans(this.#tracking);
  }

  contexts: Session["contexts"] = (base, { env, steps, status }) => ({
    ...base,
    env: { ...this.#env, ...env },
    steps,
    job: { status },
    runner: { os: "Linux", arch: "X64", name: "bench", temp: this.temp, environment: "github-hosted", debug: "" },
  });
}
