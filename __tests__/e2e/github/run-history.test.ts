import { describe, expect, it } from "vitest";
import { failed, start } from "./run-stage.ts";

const passed = { conclusion: "success" } as const;
const minute = 60_000;

describe("what a workflow did before a run", () => {
  it("is its last green run and the first that failed since, of our own commits on that branch", async () => {
    await using stage = await start(passed);
    const { github, source } = stage;
    const green = github.addRun(passed);
    const first = github.commit("main", { "a.txt": "1" });
    github.addRun({ ...failed, headSha: first });
    github.addRun({ ...passed, headRepository: "mallory/widgets" });
    github.addRun({ ...passed, workflow: ".github/workflows/other.yml" });
    github.commit("side", { "b.txt": "1" });
    github.addRun({ ...passed, headBranch: "side" });
    github.commit("main", { "a.txt": "2" });
    const red = github.addRun(failed);
    github.addRun(passed);

    const run = await source.run(red.id, null);
    const history = await source.history(run, "main");
    expect(history.lastGreen).toMatchObject({ id: green.id, headSha: green.headSha });
    expect(history.firstRed).toBe(first);
    expect((await source.history(run, "side")).firstRed).toBe(red.headSha);
    expect(github.violations).toEqual([]);
  });

  it.each([
    ["later", 0, false, true],
    ["a minute before", minute, true, true],
    ["two hours before", 120 * minute, true, false],
  ])("passed at the same commit %s", async (_, apart, isBefore, counts) => {
    await using stage = await start({ conclusion: "cancelled" });
    const { github, source } = stage;
    const other = isBefore ? github.addRun(passed) : null;
    github.advance(apart);
    const red = github.addRun(failed);
    const id = other?.id ?? github.addRun(passed).id;
    const { passedAtCommit } = await source.history(await source.run(red.id, null), "main");
    expect(passedAtCommit?.id ?? null).toBe(counts ? id : null);
  });

  it("tells the commits in between, oldest first, and which of them touch a file", async () => {
    await using stage = await start(passed);
    const { github, source } = stage;
    const base = github.commit("main", { "a.txt": "1", "b.txt": "1" });
    const one = github.commit("main", { "a.txt": "2" }, { message: "One\n\nmore" });
    const two = github.commit("main", { "b.txt": "2" }, { message: "Two" });
    expect(await source.commitsBetween(base, two)).toEqual({
      commits: [
        { sha: one, message: expect.stringContaining("One\n\nmore") },
        { sha: two, message: expect.stringContaining("Two") },
      ],
      paths: ["a.txt", "b.txt"],
    });
    expect((await source.commitsOfFile("a.txt", two)).slice(0, 2)).toEqual([one, base]);
  });
});
