import { describe, expect, it } from "vitest";
import { workflowOfStep, workflowPaths } from "../../../src/fixes/workflow-files.ts";
import { repository } from "./repository.ts";

const workflow = (...runs: readonly string[]): string =>
  `on: push\njobs:\n  build:\n    steps:\n${runs.map((run) => `      ${run}\n`).join("")}`;
const [ci, release] = [".github/workflows/ci.yml", ".github/workflows/release.yaml"];

describe("the workflows of a repository", () => {
  it("are the YAML files of their one folder", async () => {
    const files = repository({
      [ci]: "",
      [release]: "",
      ".github/workflows/README.md": "",
      ".github/workflows/old/ci.yml": "",
      ".github/dependabot.yml": "",
      "vendor/.github/workflows/ci.yml": "",
    });
    expect(await workflowPaths(files)).toEqual([ci, release]);
  });
});

describe("the workflow of a bare log", () => {
  const two = repository({
    [ci]: workflow("- run: make test", "- name: Both", "  run: make lint"),
    [release]: workflow("- run: make release", "- run: |", "    make sign", "    make push", "- run: make lint"),
  });

  it.each([
    ["a step's only line", "Run make test", ci],
    ["the first line of many", "Run make sign", release],
    ["a step that has a name", "Run make release", release],
  ])("is the one that has the command: %s", async (_, step, path) => {
    expect(await workflowOfStep(two, step)).toBe(path);
  });

  it.each([
    ["both have the command", "Run make lint"],
    ["neither has it", "Run make clean"],
    ["only a part of a line is the same", "Run make"],
    ["no step is known", null],
  ])("can't be told where %s", async (_, step) => {
    expect(await workflowOfStep(two, step)).toBeNull();
  });

  it("is the only one there is, whatever the step", async () => {
    const files = repository({ [ci]: workflow("- run: make") });
    expect(await workflowOfStep(files, null)).toBe(ci);
    expect(await workflowOfStep(files, "Run something else")).toBe(ci);
  });

  it("is none where there are none", async () => {
    expect(await workflowOfStep(repository({ "README.md": "" }), "Run make")).toBeNull();
  });

  it("is not a link, whose text can't be read", async () => {
    const linked = { text: workflow("- run: make test"), mode: "120000" } as const;
    expect(await workflowOfStep(repository({ [ci]: linked, [release]: workflow() }), "Run make test")).toBeNull();
  });
});
