import { describe, expect, it } from "vitest";
import { pipJobs, requirementsInstalledBy } from "../../../src/fixes/pip-installs.ts";
import { isShownAs } from "../../../src/fixes/workflow-jobs.ts";
import { repository } from "./repository.ts";

describe("requirementsInstalledBy", () => {
  it.each([
    ["pip install -r requirements.txt", ["requirements.txt"]],
    ["pip3.12 install --upgrade -r requirements.txt", ["requirements.txt"]],
    ["python -m pip install --requirement=dev.txt", ["dev.txt"]],
    ["uv pip install --system -rdev.txt", ["dev.txt"]],
    [".venv/bin/pip install -r 'my reqs.txt'", ["my reqs.txt"]],
    ["pip install -r a.txt -r b.txt", ["a.txt", "b.txt"]],
    ["if [ -f requirements.txt ]; then pip install -r requirements.txt; fi", ["requirements.txt"]],
    ["python -m pip install --upgrade pip && pip install -r a.txt", ["a.txt"]],
    ["pip install \\\n  -r a.txt", ["a.txt"]],
    ["cd app\npip install -r a.txt\ncd ..\npip install -r b.txt", ["app/a.txt", "b.txt"]],
    ["cd $APP\npip install -r a.txt", []],
    ["(cd app && pip install -r a.txt)", []],
    ["pip install -r ${{ matrix.file }}", []],
    ["pip install -r requirements-$OS.txt", []],
    ["pip install -r ../../a.txt", []],
    ["# pip install -r a.txt", []],
    ["pip install requests # -r a.txt", []],
    ["pip download -r a.txt", []],
    ["pipx install -r a.txt", []],
    ["npm install -r a.txt", []],
  ])("%j", (script, expected) => {
    expect(requirementsInstalledBy(script, "")).toEqual(expected);
  });

  it("starts in the step's folder", () => {
    expect(requirementsInstalledBy("pip install -r ../a.txt", "./app")).toEqual(["a.txt"]);
    expect(requirementsInstalledBy("pip install -r a.txt", "${{ matrix.folder }}")).toEqual([]);
  });
});

const workflow = (jobs: string): string => `on: push\njobs:\n${jobs}`;

describe("pipJobs", () => {
  it("takes the working directory of the step, the job, or the workflow, in this order", async () => {
    const text = `
defaults: { run: { working-directory: w } }
jobs:
  a: { steps: [{ run: pip install -r r.txt }] }
  b:
    defaults: { run: { working-directory: j } }
    steps:
      - run: pip install -r r.txt
      - { run: pip install -r r.txt, working-directory: s }
`;
    expect(await pipJobs(repository({ ".github/workflows/ci.yml": text }), null)).toEqual([
      { name: "a", requirements: ["w/r.txt"] },
      { name: "b", requirements: ["j/r.txt", "s/r.txt"] },
    ]);
  });

  it("follows the workflows that a workflow of this repository calls", async () => {
    const files = repository({
      ".github/workflows/ci.yml": workflow(
        "  all: { uses: ./.github/workflows/test.yml }\n  other: { uses: a/b/.github/workflows/x.yml@v1 }\n",
      ),
      ".github/workflows/test.yml": workflow("  unit: { name: Unit, steps: [{ run: pip install -r r.txt }] }\n"),
    });
    const jobs = await pipJobs(files, ".github/workflows/ci.yml");
    expect(jobs.find(({ requirements }) => requirements.length > 0)).toEqual({
      name: "all / Unit",
      requirements: ["r.txt"],
    });
  });

  it("ends although workflows call one another without end", async () => {
    const calls = Array.from({ length: 20 }, (_, index) => `  j${index}: { uses: ./.github/workflows/a.yml }\n`).join(
      "",
    );
    expect((await pipJobs(repository({ ".github/workflows/a.yml": workflow(calls) }), null)).length).toBeLessThan(1500);
  });

  it.each([
    ["no YAML", "a: [b"],
    ["not a mapping", "- a"],
    ["jobs that are no jobs", "jobs: [1, 2]"],
    ["a job that is none", "jobs: { a: 1, b: null }"],
    ["steps that are none", "jobs: { a: { steps: [1, { run: 2 }] } }"],
    [
      "aliases made to explode",
      `a: &a [x,x]\n${Array.from({ length: 12 }, (_, i) => `a${i}: &a${i} [${"*a,".repeat(9)}]`).join("\n")}\njobs: *a`,
    ],
  ])("reads %s as a workflow that installs nothing", async (_, text) => {
    const jobs = await pipJobs(repository({ ".github/workflows/ci.yml": text }), null);
    expect(jobs.flatMap(({ requirements }) => requirements)).toEqual([]);
  });
});

describe("isShownAs", () => {
  it.each([
    ["test", "test", true],
    ["test", "test (3.12, ubuntu-latest)", true],
    ["test", "tests", false],
    ["test", "lint", false],
    ["Test on *", "Test on ubuntu-latest", true],
    ["all / Unit", "all / Unit", true],
    ["all / Unit", "all _ Unit", true],
    ["all / Unit", "Unit", false],
  ])("%j, shown as %j: %j", (name, shown, expected) => {
    expect(isShownAs({ name }, shown)).toBe(expected);
  });
});
