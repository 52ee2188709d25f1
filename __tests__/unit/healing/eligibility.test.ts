import { describe, expect, it } from "vitest";
import { defaultConfig, type Config } from "../../../src/contracts/config.ts";
import { eligibility, type EligibilityFacts } from "../../../src/healing/eligibility.ts";
import { hostileText, sampleRun } from "./healing-case.ts";

interface Given {
  readonly run?: Partial<EligibilityFacts["run"]>;
  readonly branches?: string[];
  readonly workflows?: Partial<Config["workflows"]>;
  readonly ownWorkflowPath?: string | null;
}

const judge = ({ run = {}, branches, workflows = {}, ownWorkflowPath = ".github/workflows/heal.yml" }: Given) =>
  eligibility({
    run: { ...sampleRun, ...run },
    defaultBranch: "main",
    config: {
      workflows: { ...defaultConfig.workflows, ...workflows },
      ...(branches === undefined ? {} : { branches }),
    },
    ownWorkflowPath,
  });

const healed: readonly (readonly [string, Given])[] = [
  ["a failed push to the default branch", {}],
  ...["schedule", "workflow_dispatch", "repository_dispatch", "merge_group"].map((event): readonly [string, Given] => [
    `the event ${event}`,
    { run: { event } },
  ]),
  ["a run that timed out", { run: { conclusion: "timed_out" } }],
  ["a run that never started", { run: { conclusion: "startup_failure" } }],
  ["a branch that the configuration names", { run: { headBranch: "release/2" }, branches: ["release/*"] }],
  ["a workflow listed by its path", { workflows: { include: [".github/workflows/*"] } }],
  ["a workflow listed by its file name", { workflows: { include: ["ci.yml"] } }],
  ["a workflow listed by its name", { workflows: { include: ["CI"] } }],
  ["a workflow that is not the excluded one", { workflows: { exclude: ["release.yml"] } }],
  ["any workflow outside of a job", { ownWorkflowPath: null }],
];

const ignored: readonly (readonly [string, Given, string])[] = [
  ["a fork's run", { run: { headRepository: "mallory/octo-repo" } }, "fork"],
  ["a run of a repository that is gone", { run: { headRepository: null } }, "fork"],
  ["a healing's own branch", { run: { headBranch: "autofix/ci/file-mode/20260102-030405" } }, "own branch"],
  ["the workflow that heals", { ownWorkflowPath: sampleRun.workflowPath }, "does not heal itself"],
  ["a green run", { run: { conclusion: "success" } }, "`success`"],
  ["a cancelled run", { run: { conclusion: "cancelled" } }, "`cancelled`"],
  ["a run without a conclusion", { run: { conclusion: null } }, "`no conclusion`"],
  ["a workflow that is not listed", { workflows: { include: ["release.yml"] } }, "does not watch"],
  ["a workflow that is excluded", { workflows: { exclude: ["CI"] } }, "does not watch"],
  ["a workflow both listed and excluded", { workflows: { include: ["ci.yml"], exclude: ["CI"] } }, "does not watch"],
];

const reported: readonly (readonly [string, Given, string])[] = [
  ["a pull request's run", { run: { event: "pull_request", headBranch: "feature" } }, "`pull_request`"],
  ["an event that nobody knows", { run: { event: "moon_phase" } }, "`moon_phase`"],
  ["another branch", { run: { headBranch: "feature" } }, "`feature`"],
  ["no branch", { run: { headBranch: null } }, "no branch"],
  ["the default branch when others are named", { branches: ["release/*"] }, "`main`"],
];

describe("a run", () => {
  it.each(healed)("is healed: %s", (_, given) => {
    expect(judge(given)).toEqual({ kind: "heal" });
  });

  it.each(ignored)("is ignored: %s", (_, given, reason) => {
    expect(judge(given)).toEqual({ kind: "ignore", reason: expect.stringContaining(reason) });
  });

  it.each(reported)("is only reported: %s", (_, given, reason) => {
    const found = judge(given);
    expect(found).toEqual({ kind: "report", reason: expect.stringContaining(reason) });
    expect(found).toEqual({ kind: "report", reason: expect.stringContaining("job summary") });
  });

  it("of a fork is never read, whatever else it is", () => {
    const run = { headRepository: "mallory/octo-repo", event: "pull_request", headBranch: "feature" };
    expect(judge({ run }).kind).toBe("ignore");
  });

  it.each([["headBranch"], ["event"], ["conclusion"]] as const)("with a hostile %s gets a harmless reason", (key) => {
    const found = judge({ run: { [key]: hostileText } });
    if (found.kind === "heal") throw new Error("it must not be healed");
    // One code span holds all of it, fenced by more backticks than it has.
    expect(found.reason).toMatch(/(?<!`)````(?!`)[^\n]*(?<!`)````(?!`)/);
    expect(found.reason).not.toMatch(/ghp_|\u001B|\u202E/);
  });
});
