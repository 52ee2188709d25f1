import { existsSync } from "node:fs";
import { mkdtemp, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { loadWorkflow } from "../../__tests__/e2e/harness/workflow-driver/run-workflow.ts";
import { heal } from "./chain.ts";
import { makeFolder, missingPrograms } from "./machine.ts";
import { checkOut, git, makeRepository, type Repository, type Revision } from "./repository.ts";
import { readScenario, type Scenario } from "./scenario.ts";
import { type ModeName, modes } from "./modes.ts";
import { judge, type Measured, type Outcome, type Result } from "./verdict.ts";
import { type Bench, runAt } from "./workflow-run.ts";

/** A scenario at work. */
interface Trial {
  readonly bench: Bench;
  readonly scenario: Scenario;
  readonly repository: Repository;
  readonly folder: string;
  /** The log of the failure, or the folder with the logs of its jobs. */
  readonly logs: string;
  /** What is wrong with a fix, by its patch: the same fix need not be proven twice. */
  readonly faults: Map<string, Promise<string | null>>;
}

/**
 * Runs one scenario: makes its repository, fails, heals it in every mode, proves each fix.
 * Never throws: what goes wrong outside the product is the scenario's error.
 * @param parent the folder with the scenarios
 */
export async function measure(bench: Bench, parent: string, name: string): Promise<Result> {
  const began = performance.now();
  let scenario: Result["scenario"] = unreadable(name);
  let outcome: Outcome;
  try {
    const read = await readScenario(parent, name);
    scenario = read;
    outcome = await outcomeOf(bench, read);
  } catch (thrown) {
    outcome = { kind: "error", problem: messageOf(thrown) };
  }
  return { scenario, outcome, seconds: (performance.now() - began) / 1000 };
}

const unreadable = (name: string): Result["scenario"] => ({ name, title: name, expect: "leave", proof: "run" });

async function outcomeOf(bench: Bench, scenario: Scenario): Promise<Outcome> {
  const missing = await missingPrograms(scenario.needs);
  if (missing.length > 0) return { kind: "not-run", missing };
  const folder = await mkdtemp(join(tmpdir(), "auto-heal-scenario-"));
  try {
    const repository = await makeRepository(scenario, folder);
    const logs = await failureOf(bench, scenario, repository, folder);
    const trial: Trial = { bench, scenario, repository, folder, logs, faults: new Map() };
    const weak = await healIn(trial, "github-token");
    const strong = await healIn(trial, "workflow-token");
    // Without a gate only that differs which a fixer made and which was not let through.
    const ungated = strong.found && strong.branch === null ? await healIn(trial, "any-confidence") : strong;
    const byMode = { "github-token": weak, "workflow-token": strong, "any-confidence": ungated };
    return { kind: "measured", byMode };
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 3 });
  }
}

const messageOf = (thrown: unknown): string => (thrown instanceof Error ? thrown.message : String(thrown));

/** The logs of the failure. @throws Error when nothing fails */
async function failureOf(bench: Bench, scenario: Scenario, repository: Repository, folder: string): Promise<string> {
  if (scenario.proof === "patch") {
    const logs = join(scenario.folder, "logs");
    if (existsSync(logs)) return logs;
    const log = join(scenario.folder, "log.txt");
    await stat(log);
    return log;
  }
  const before = { repository, clone: repository.folder, commit: repository.commit };
  const { conclusion, logs } = await runAt(bench, scenario, before, join(folder, "before"));
  if (conclusion === "success") throw new Error("the workflow does not fail before the fix");
  return logs;
}

async function healIn(trial: Trial, mode: ModeName): Promise<Measured> {
  const { scenario, repository, logs } = trial;
  const folder = await makeFolder(trial.folder, mode);
  const clone = join(folder, "clone");
  await git(folder, "clone", "--quiet", "--bare", repository.folder, clone);
  const healing = await heal(logs, clone, scenario.workflow, modes[mode], join(folder, "out"));
  if (healing.branch === null) return judge(scenario.expect, healing, null, null);
  const commit = await git(clone, "rev-parse", `refs/heads/${healing.branch}`);
  const patch = await git(clone, "diff", "--unified=1000", repository.commit, commit);
  const fault = await faultOf(trial, { repository, clone, commit }, patch, join(folder, "after"));
  return judge(scenario.expect, healing, patch, fault);
}

function faultOf(trial: Trial, after: Revision, patch: string, folder: string): Promise<string | null> {
  const prove = trial.scenario.proof === "patch" ? faultOfPatch : faultOfRun;
  const fault = trial.faults.get(patch) ?? prove(trial, after, patch, folder);
  trial.faults.set(patch, fault);
  return fault;
}

/** The same steps on the healing branch. */
async function faultOfRun({ bench, scenario }: Trial, after: Revision, _: string, folder: string) {
  const { conclusion } = await runAt(bench, scenario, after, folder);
  return conclusion === "success" ? null : "the healing branch still fails";
}

/** What no command shows: the patch applies to the commit that failed, the workflow parses, and the right lines are in. */
async function faultOfPatch({ scenario, repository }: Trial, after: Revision, patch: string, folder: string) {
  const checkout = join(await makeFolder(folder), "checkout");
  await checkOut({ repository, clone: repository.folder, commit: repository.commit }, checkout);
  const file = join(folder, "fix.patch");
  await writeFile(file, `${patch}\n`);
  await git(checkout, "apply", "--index", file);
  const made = await git(checkout, "write-tree");
  if (made !== (await git(after.clone, "rev-parse", `${after.commit}^{tree}`)))
    return "the patch does not make what the healing branch holds";
  const invalid = await loadWorkflow(join(checkout, scenario.workflow)).then(() => null, messageOf);
  if (invalid !== null) return `the workflow does not parse: ${invalid}`;
  const [before, now] = sidesOf(patch);
  const absent = scenario.expected.find(
    (text) => new RegExp(text, "m").test(before) || !new RegExp(text, "m").test(now),
  );
  return absent === undefined ? null : `the fix does not bring about ${absent}`;
}

/** The changed files before and after a patch that shows them whole. */
function sidesOf(patch: string): readonly [before: string, after: string] {
  const lines = patch.split("\n").filter((line) => !/^(?:--- |\+\+\+ )/.test(line));
  const side = (marks: string): string =>
    lines.flatMap((line) => (line !== "" && marks.includes(line.charAt(0)) ? [line.slice(1)] : [])).join("\n");
  return [side(" -"), side(" +")];
}
