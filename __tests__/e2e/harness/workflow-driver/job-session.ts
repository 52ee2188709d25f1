import { randomUUID } from "node:crypto";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { isolatedGit } from "../github-double/remembered-git.ts";
import { CommandReader } from "./commands.ts";
import type { Json } from "../json.ts";
import type { Contexts } from "./expressions.ts";
import { parseKeyValues, parsePaths, summaryLimit } from "./file-commands.ts";
import type { Masker } from "./masker.ts";
import type { WorkflowOptions } from "./options.ts";
import { runProcess } from "./process.ts";
import type { Annotation } from "./results.ts";

export interface Invocation {
  readonly command: string;
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string>>;
  readonly folder: string;
  /** In milliseconds. */
  readonly timeout: number | null;
}

export interface InvocationResult {
  readonly succeeded: boolean;
  readonly exitCode: number | null;
  readonly outputs: Readonly<Record<string, string>>;
  readonly state: Readonly<Record<string, string>>;
  readonly rawLog: string;
  readonly log: string;
  readonly summary: string;
  readonly annotations: readonly Annotation[];
}

const fileCommands = ["OUTPUT", "ENV", "STATE", "PATH", "STEP_SUMMARY"] as const;
type FileCommand = (typeof fileCommands)[number];

/** What a job asks of its session. */
export type Session = Pick<JobSession, "workspace" | "temp" | "env" | "invoke" | "contexts">;

/** One job on its runner: folders, environment and masks, shared by its steps. */
export class JobSession {
  readonly workspace: string;
  readonly temp: string;
  readonly #options: WorkflowOptions;
  readonly #masker: Masker;
  /** GITHUB_*, RUNNER_* and ACTIONS_*: what no step can change. */
  readonly #runnerEnv: Readonly<Record<string, string>>;
  /** What steps wrote to GITHUB_ENV. */
  readonly #env: Record<string, string> = {};
  #path = [path.dirname(process.execPath), process.env["PATH"] ?? ""];

  constructor(options: WorkflowOptions, folder: string, masker: Masker, runnerEnv: Readonly<Record<string, string>>) {
    this.#options = options;
    this.#masker = masker;
    this.workspace = path.join(folder, "work");
    this.temp = path.join(folder, "temp");
    const home = path.join(folder, "home");
    for (const each of [this.workspace, this.temp, home]) mkdirSync(each, { recursive: true });
    const { github } = options;
    this.#runnerEnv = {
      ...isolatedGit,
      // Clones of the real server land on the double.
      GIT_CONFIG_COUNT: "1",
      GIT_CONFIG_KEY_0: `url.${github.gitUrl}/.insteadOf`,
      GIT_CONFIG_VALUE_0: `${github.serverUrl}/`,
      HOME: home,
      CI: "true",
      ...runnerEnv,
      GITHUB_WORKSPACE: this.workspace,
      RUNNER_TEMP: this.temp,
      RUNNER_WORKSPACE: folder,
      RUNNER_TOOL_CACHE: path.join(folder, "tools"),
    };
  }

  /** What steps before this one put into the environment. */
  get env(): Readonly<Record<string, string>> {
    return this.#env;
  }

  /** Runs one process as a step does, with its file commands and the commands in its output. */
  async invoke({ command, args, env, folder, timeout }: Invocation): Promise<InvocationResult> {
    const files = this.#commandFiles();
    const reader = new CommandReader(this.#masker);
    const shown: string[] = [];
    const { exitCode, timedOut, output } = await runProcess({
      command,
      args,
      folder,
      timeout,
      env: {
        ...this.#options.env,
        ...this.#env,
        ...env,
        ...this.#runnerEnv,
        ...Object.fromEntries(fileCommands.map((name) => [`GITHUB_${name}`, files[name]])),
        PATH: this.#path.join(path.delimiter),
      },
      onLine: (line) => {
        const seen = reader.read(line);
        if (seen !== null) shown.push(this.#masker.mask(seen));
      },
      onKill: (kill) => this.#options.github.onKill(kill),
    });
    const { effects } = reader;
    if (timedOut) shown.push("##[error]The action has timed out.");
    const wrote = this.#readFiles(files, effects.annotations);
    return {
      succeeded: exitCode === 0 && !timedOut && !effects.failed && wrote !== null,
      exitCode,
      // The files are read when the step has ended, so they have the last word over commands in the output.
      outputs: { ...effects.outputs, ...wrote?.outputs },
      state: { ...effects.state, ...wrote?.state },
      rawLog: output,
      log: shown.join("\n"),
      summary: wrote?.summary ?? "",
      annotations: effects.annotations,
    };
  }

  #commandFiles(): Record<FileCommand, string> {
    const file = (name: string): string => {
      const created = path.join(this.temp, `_runner_file_commands_${name.toLowerCase()}_${randomUUID()}`);
      writeFileSync(created, "");
      return created;
    };
    return {
      OUTPUT: file("OUTPUT"),
      ENV: file("ENV"),
      STATE: file("STATE"),
      PATH: file("PATH"),
      STEP_SUMMARY: file("STEP_SUMMARY"),
    };
  }

  /** Null, and an annotation, when a file is malformed: that fails the step. */
  #readFiles(files: Readonly<Record<FileCommand, string>>, annotations: Annotation[]) {
    const read = (name: FileCommand): string => readFileSync(files[name], "utf8");
    const report = (message: string): void => {
      annotations.push({ level: "error", message, title: null, file: null, line: null });
    };
    try {
      const env = parseKeyValues(read("ENV"));
      if ("NODE_OPTIONS" in env)
        throw new Error("Can't store NODE_OPTIONS output parameter using '$GITHUB_ENV' command.");
      Object.assign(this.#env, env);
      this.#path = [...parsePaths(read("PATH")), ...this.#path];
      const summary = read("STEP_SUMMARY");
      const bytes = Buffer.byteLength(summary);
      if (bytes > summaryLimit) {
        report(
          `$GITHUB_STEP_SUMMARY upload aborted, supports content up to a size of 1024k, got ${Math.floor(bytes / 1024)}k.`,
        );
      }
      const kept = bytes > summaryLimit ? "" : this.#masker.mask(summary);
      return { outputs: parseKeyValues(read("OUTPUT")), state: parseKeyValues(read("STATE")), summary: kept };
    } catch (error) {
      report(error instanceof Error ? error.message : String(error));
      return null;
    }
  }

  contexts(
    base: Contexts,
    scope: { readonly env: Readonly<Record<string, string>>; readonly steps: Json; readonly status: string },
  ): Contexts {
    return {
      ...base,
      env: { ...this.#env, ...scope.env },
      steps: scope.steps,
      job: { status: scope.status },
      runner: { os: "Linux", arch: "X64", name: "double", temp: this.temp, environment: "github-hosted", debug: "" },
    };
  }
}
