import { describe, expect, it } from "vitest";
import { failedJob, failedJobAndStep, isStepShownAs, workflowJobs } from "../../../src/fixes/workflow-jobs.ts";
import { repository } from "./repository.ts";

const ci = ".github/workflows/ci.yml";
const steps = (...lines: readonly string[]) => `    steps:\n${lines.map((line) => `      - ${line}\n`).join("")}`;
const jobs = (text: string) => repository({ [ci]: `on: push\njobs:\n${text}` });
const idOf = async (
  files: ReturnType<typeof repository>,
  job: string | null,
  step: string | null,
  path: string | null = ci,
) => {
  const found = await failedJob({ job, step }, files, path);
  return "value" in found ? `${found.value.file.path} ${found.value.id}` : found.reason;
};

describe("failedJob", () => {
  const two = jobs(
    `  test:\n    name: Test \${{ matrix.os }}\n${steps("run: make")}  lint:\n${steps("run: make lint")}`,
  );

  it.each([
    ["Test ubuntu-24.04", "test"],
    ["lint", "lint"],
    ["lint (22, ubuntu-24.04)", "lint"],
  ])("finds the job that the run shows as %s", async (name, id) => {
    expect(await idOf(two, name, null)).toBe(`${ci} ${id}`);
  });

  it("prefers the name itself over a pattern that fits too", async () => {
    const files = jobs(`  a:\n    name: \${{ inputs.name }}\n${steps("run: a")}  lint:\n${steps("run: b")}`);
    expect(await idOf(files, "lint", null)).toBe(`${ci} lint`);
  });

  it("finds the job of a log without a name by its step, or because it is the only one", async () => {
    expect(await idOf(two, null, "Run make lint")).toBe(`${ci} lint`);
    expect(await idOf(jobs(`  only:\n${steps("run: make")}`), null, null)).toBe(`${ci} only`);
  });

  it("follows calls of workflows of this repository, also in circles", async () => {
    const files = repository({
      [ci]: "on: push\njobs:\n  call:\n    uses: ./.github/workflows/called.yml\n",
      ".github/workflows/called.yml": `on: workflow_call\njobs:\n  again:\n    uses: ./.github/workflows/called.yml\n  test:\n${steps("run: make")}`,
    });
    expect(await idOf(files, "call / test", null)).toBe(".github/workflows/called.yml test");
  });

  it.each<[string, string | null, string | null, RegExp]>([
    ["a name that no job has", "deploy", null, /No job/],
    ["a step that no job has", null, "Run deploy", /does not tell which job/],
    ["no name and no step, but two jobs", null, null, /does not tell which job/],
  ])("finds none for %s", async (_, job, step, reason) => {
    expect(await idOf(two, job, step)).toMatch(reason);
  });

  it("finds none where two jobs may be meant, or the workflow cannot be read", async () => {
    const alike = jobs(
      `  a:\n    name: T \${{ matrix.a }}\n${steps("run: a")}  b:\n    name: T \${{ matrix.b }}\n${steps("run: b")}`,
    );
    expect(await idOf(alike, "T 1", null)).toMatch(/Several jobs/);
    expect(await idOf(jobs("  a: ["), "a", null)).toMatch(/cannot be read/);
    expect(await idOf(repository({}), "a", null)).toMatch(/cannot be read/);
  });

  it("looks through every workflow when it is not known which one ran", async () => {
    const files = repository({
      [ci]: `on: push\njobs:\n  test:\n${steps("run: make")}`,
      ".github/workflows/lint.yml": `on: push\njobs:\n  lint:\n${steps("run: make lint")}`,
    });
    expect(await idOf(files, null, "Run make lint", null)).toBe(".github/workflows/lint.yml lint");
  });
});

describe("isStepShownAs", () => {
  const step = async (text: string) => {
    const [job] = await workflowJobs(jobs(`  test:\n    steps:\n      - ${text}\n`), ci);
    const [found] = job?.steps ?? [];
    if (found === undefined) throw new Error("no step");
    return found;
  };

  it.each([
    ["run: make all", "Run make all", true],
    ["run: |\n          \n          make all\n          make check", "Run make all", true],
    ["{ name: Build, run: make all }", "Build", true],
    ["{ name: Build, run: make all }", "Run make all", true],
    ["run: make ${{ matrix.target }} all", "Run make x all", true],
    ["uses: actions/checkout@v6", "Run actions/checkout@v6", true],
    ["uses: ./.github/actions/setup", "Run ./.github/actions/setup", true],
    ["run: make all", "Run make", false],
    ["run: make *", "Run make all", false],
    ["uses: actions/checkout@v6", "Post job cleanup.", false],
  ])("%s as %s: %s", async (text, shown, expected) => {
    expect(isStepShownAs(await step(text), shown)).toBe(expected);
  });
});

describe("failedJobAndStep", () => {
  it.each<[string, string | null, RegExp]>([
    ["run: make", null, /which step failed/],
    ["run: make", "Run make check", /has no step/],
  ])("finds no step in %s for %s", async (line, step, reason) => {
    const found = await failedJobAndStep({ job: "test", step }, jobs(`  test:\n${steps(line)}`), ci);
    expect("reason" in found ? found.reason : "").toMatch(reason);
  });
});
