import { recordedCase } from "../cli/recorded-case.ts";
import { type GitHub, startGitHub } from "../harness/github-double/start.ts";
import type { BundledActions, Heal, HealingAction } from "./bundled-actions.ts";

const script = recordedCase("script-not-executable");
const syntax = recordedCase("python-syntax-error");
const files = { ...script.files, ...syntax.files };

/** What happens before the heal that is disturbed. */
interface Past {
  readonly github: GitHub;
  /** Heals a run with this log, undisturbed. */
  readonly heals: (log: string) => Promise<void>;
}

interface Scenario {
  readonly action: HealingAction;
  /** Of the run whose heal is disturbed. */
  readonly log: string;
  /** No fixer heals it, so that an agent is asked for the fix. */
  readonly forAgent?: boolean;
  /** Which of its requests are disturbed: all from the first of this name on, or those whose name begins so. */
  readonly disturbed?: { readonly from: string } | { readonly named: string };
  /** The text of the repository's configuration. */
  readonly config?: string;
  /** The person's token may give the agent tasks. */
  readonly tasks?: boolean;
  readonly before?: (past: Past) => Promise<void>;
}

/**
 * The ways of a healing. Of the chain in one step only the part that opens is disturbed: what comes before it writes nothing.
 * Where one goes as another does for most of its way, only the rest is.
 */
export const scenarios = {
  "open-healing-pr, with a fix": { action: "open-healing-pr", log: script.text },
  "open-healing-pr, for an agent": { action: "open-healing-pr", log: syntax.text, forAgent: true },
  "open-healing-pr, by a task": {
    action: "open-healing-pr",
    log: syntax.text,
    forAgent: true,
    tasks: true,
    disturbed: { named: "agent-tasks/" },
  },
  "open-healing-pr, by assignment": {
    action: "open-healing-pr",
    log: syntax.text,
    forAgent: true,
    config: "agent:\n  via: assign\n",
    disturbed: { from: "issues/create" },
  },
  "open-healing-pr, seen again": {
    action: "open-healing-pr",
    log: script.text,
    before: ({ heals }) => heals(script.text),
  },
  "open-healing-pr, a fix that did not hold": {
    action: "open-healing-pr",
    log: script.text,
    forAgent: true,
    disturbed: { from: "pulls/list" },
    before: async ({ github, heals }) => {
      await heals(script.text);
      // A heal's time passes faster than GitHub's: nobody merges in the second that the branch is named by.
      github.advance(10 * 60_000);
      github.people.merge(2);
      github.commit("main", script.files, { message: "Undo it" });
    },
  },
  "open-healing-pr, one too many": {
    action: "open-healing-pr",
    log: script.text,
    config: "limits:\n  new-per-day: 0\n",
    disturbed: { from: "issues/create" },
  },
  "the chain in one step": { action: "heal", log: script.text, disturbed: { from: "issues/list-for-repo" } },
} as const satisfies Readonly<Record<string, Scenario>>;
export type ScenarioName = keyof typeof scenarios;

export const scenarioOf = (name: ScenarioName): Scenario => scenarios[name];

/** A repository in which one run has failed, and what heals it; for as many tries as wanted, one after the other. */
export interface Stage extends AsyncDisposable {
  readonly name: ScenarioName;
  readonly github: GitHub;
  readonly heal: Heal;
  /** Brings all back to before the heal. */
  readonly restore: () => void;
}

/** Sets a scenario up. @throws Error when what happens before the heal goes wrong */
export async function stageOf(name: ScenarioName, actions: BundledActions): Promise<Stage> {
  const { action, log, config, tasks = false, before }: Scenario = scenarios[name];
  const configured = config === undefined ? {} : { ".github/auto-heal.yml": config };
  const github = await startGitHub({ files: { ...files, ...configured }, settings: { copilot: true } });
  const prepare = (text: string): Promise<Heal> => {
    const run = github.addRun({ conclusion: "failure", jobs: [{ name: "build", log: text }] });
    return actions.prepare(action, github, run, { tasks });
  };
  await before?.({
    github,
    heals: async (text) => {
      const end = await (await prepare(text))();
      if (end.kind !== "healed") throw new Error(`${name}: ${JSON.stringify(end)}`);
    },
  });
  const heal = await prepare(log);
  const restore = github.snapshot();
  return {
    name,
    github,
    heal,
    restore: () => {
      restore();
      github.faults.forget();
    },
    [Symbol.asyncDispose]: () => github[Symbol.asyncDispose](),
  };
}
