import { randomUUID } from "node:crypto";
import { writeFileSync } from "node:fs";
import path from "node:path";
import type { TemplateToken } from "@actions/workflow-parser/templates/tokens/index";
import { loadAction, type LoadedAction } from "./action.ts";
import { child, textOf, textsOf, type Contexts } from "./expressions.ts";
import type { Invocation, InvocationResult, Session } from "./job-session.ts";
import type { WorkflowOptions } from "./options.ts";

/** How each `shell:` runs a script file (docs: workflow syntax, jobs.<job_id>.steps[*].shell). */
const shells: Readonly<Record<string, string>> = {
  "": "bash -e {0}",
  bash: "bash --noprofile --norc -e -o pipefail {0}",
  sh: "sh -e {0}",
  python: "python3 {0}",
};

export interface StepFrame {
  readonly session: Session;
  readonly options: WorkflowOptions;
  /** The step as the workflow file has it. */
  readonly token: TemplateToken;
  readonly contexts: Contexts;
  readonly env: Readonly<Record<string, string>>;
  readonly defaults: { readonly shell: string; readonly folder: string };
}

/** What a step leaves for the end of the job. */
export interface PostScript {
  readonly action: LoadedAction;
  readonly uses: string;
  readonly env: Readonly<Record<string, string>>;
  readonly state: Readonly<Record<string, string>>;
}

export interface StepRun {
  readonly result: InvocationResult;
  readonly post: PostScript | null;
}

const nothing: InvocationResult = {
  succeeded: true,
  exitCode: 0,
  outputs: {},
  state: {},
  rawLog: "",
  log: "",
  summary: "",
  annotations: [],
};

/** The node that `using: node24` stands for: the one that runs the tests. @throws Error when that is another major */
export function node24(): string {
  if (!process.versions.node.startsWith("24."))
    throw new Error(`The tests run on node ${process.versions.node}, not 24`);
  return process.execPath;
}

function timeoutOf({ token, contexts, options }: StepFrame): number | null {
  const minutes = textOf(child(token, "timeout-minutes"), contexts);
  return minutes === "" ? null : Number(minutes) * (options.minute ?? 60_000);
}

export async function runStep(frame: StepFrame): Promise<StepRun> {
  const uses = child(frame.token, "uses");
  if (uses !== undefined) return runAction(frame, textOf(uses, frame.contexts));
  const { token, contexts, session, defaults, env } = frame;
  const script = path.join(session.temp, `${randomUUID()}.sh`);
  writeFileSync(script, textOf(child(token, "run"), contexts));
  const shell = textOf(child(token, "shell"), contexts) || defaults.shell;
  const [command = "", ...args] = (shells[shell] ?? shell).split(" ").map((part) => part.replace("{0}", script));
  const folder = path.resolve(
    session.workspace,
    textOf(child(token, "working-directory"), contexts) || defaults.folder,
  );
  const invocation: Invocation = { command, args, env, folder, timeout: timeoutOf(frame) };
  return { result: await session.invoke(invocation), post: null };
}

async function runAction(frame: StepFrame, uses: string): Promise<StepRun> {
  const { token, contexts, session, options } = frame;
  const source = options.actions(uses);
  if (source === undefined) throw new Error(`Unable to resolve action \`${uses}\``);
  const inputs = textsOf(child(token, "with"), contexts);
  if (typeof source !== "string") {
    const { workspace } = session;
    const outputs = await source({ inputs, workspace, contexts, github: options.github });
    return { result: { ...nothing, outputs }, post: null };
  }
  const action = loadAction(source, uses, inputs, contexts);
  const [, repository = "", ref = ""] = /^([^/]+\/[^/@]+)[^@]*@(.+)$/.exec(uses) ?? [];
  const env = { ...frame.env, ...action.inputs, GITHUB_ACTION_REPOSITORY: repository, GITHUB_ACTION_REF: ref };
  const result = await session.invoke({
    command: node24(),
    args: [action.main],
    env,
    folder: session.workspace,
    timeout: timeoutOf(frame),
  });
  return { result, post: action.post === null ? null : { action, uses, env, state: result.state } };
}

/** Runs an action's post script with the state that its main script saved. */
export function runPost(session: Session, { action, env, state }: PostScript): Promise<InvocationResult> {
  const saved = Object.fromEntries(Object.entries(state).map(([name, value]) => [`STATE_${name}`, value]));
  const args = action.post === null ? [] : [action.post];
  return session.invoke({
    command: node24(),
    args,
    env: { ...env, ...saved },
    folder: session.workspace,
    timeout: null,
  });
}
