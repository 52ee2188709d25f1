import "./fast-clock.ts";
import { describe, expect, it } from "vitest";
import { failed, sourceOf, start, textOf } from "./run-stage.ts";
import { asked, jobPermissions } from "./stage.ts";

describe("a run", () => {
  it("is told with its attempt, its jobs and their steps", async () => {
    const jobs = Array.from({ length: 120 }, (_, index) => ({ name: `job ${index}`, steps: [{ name: "Test" }] }));
    await using stage = await start({ ...failed, attempts: 2, name: "CI", headRepository: "fork/widgets", jobs });
    const { github, source, id } = stage;
    const latest = await source.run(id, null);
    expect(latest).toMatchObject({
      id,
      attempt: 2,
      workflowName: "CI",
      workflowPath: ".github/workflows/ci.yml",
      conclusion: "failure",
      headBranch: "main",
      repository: "octo-org/widgets",
      headRepository: "fork/widgets",
    });
    const first = await source.run(id, 1);
    expect(first.attempt).toBe(1);
    const found = await source.jobs(first);
    expect(found).toHaveLength(120);
    expect(found[119]).toMatchObject({
      id: github.state.runs[0]?.attempts[0]?.jobs[119]?.id,
      name: "job 119",
      steps: [{ number: 1, name: "Test", conclusion: "failure" }],
    });
    expect(github.violations).toEqual([]);
  });

  it("that is not there is a fault", async () => {
    await using stage = await start(failed);
    await expect(stage.source.run(1, null)).rejects.toMatchObject({ code: "not-found" });
  });
});

describe("logs", () => {
  it("come from each job's own, and go when they are disposed of", async () => {
    await using stage = await start({
      ...failed,
      jobs: [
        { name: "one", log: "first\n" },
        { name: "two", log: "second\n" },
      ],
    });
    const { github, source, id, leftovers } = stage;
    const run = await source.run(id, null);
    {
      await using logs = await source.logs(run, await source.jobs(run));
      expect(logs.logs.map(({ job, step }) => [job, step])).toEqual([
        ["one", null],
        ["two", null],
      ]);
      expect(await Promise.all(logs.logs.map(textOf))).toEqual(["first\n", "second\n"]);
      expect(logs.notes).toEqual([]);
      expect(leftovers()).toHaveLength(1);
    }
    expect(leftovers()).toEqual([]);
    // Also that the token did not go to the log store.
    expect(github.violations).toEqual([]);
  });

  it("come from the archive where GitHub lost a job's own", async () => {
    const name = `build / linux: ${"x".repeat(100)}`;
    await using stage = await start({
      ...failed,
      jobs: [
        { name: "one", log: "first\n" },
        { name, log: "second\n", logs: "missing" },
        { name: "green", log: "third\n" },
      ],
    });
    const { source, id } = stage;
    const run = await source.run(id, null);
    await using logs = await source.logs(run, (await source.jobs(run)).slice(0, 2));
    expect(logs.logs.map(({ job }) => job)).toEqual(["one", name]);
    expect(await textOf(logs.logs[1])).toBe("second\n");
    expect(logs.notes).toEqual([]);
  });

  it.each(["missing", "corrupt"] as const)("that are nowhere are noted, the archive being %s", async (archive) => {
    await using stage = await start({ ...failed, archive, jobs: [{ name: "one", logs: "missing" }] });
    const { source, id } = stage;
    const run = await source.run(id, null);
    await using logs = await source.logs(run, await source.jobs(run));
    expect(logs.logs).toEqual([]);
    expect(logs.notes).toEqual([expect.stringMatching(/^GitHub has no log of the job "one"/)]);
  });

  it("whose retention ran out are a fault, and nothing stays behind", async () => {
    await using stage = await start({ ...failed, jobs: [{ name: "one", logs: "expired" }] });
    const { source, id, leftovers } = stage;
    const run = await source.run(id, null);
    await expect(source.logs(run, await source.jobs(run))).rejects.toMatchObject({ code: "logs-expired" });
    expect(leftovers()).toEqual([]);
  });

  it("are read of 25 jobs at most", async () => {
    const jobs = Array.from({ length: 27 }, (_, index) => ({ name: `job ${index}`, log: "x\n" }));
    await using stage = await start({ ...failed, jobs });
    const { source, id } = stage;
    const run = await source.run(id, null);
    await using logs = await source.logs(run, await source.jobs(run));
    expect([logs.logs.length, logs.notes]).toEqual([25, ["Of 27 jobs only the first 25 were read."]]);
  });
});

describe("annotations", () => {
  it("are those of failures; without the permission there are none to be had", async () => {
    const annotations = [
      { path: "a.ts", message: "boom", startLine: 3 },
      { path: "b.ts", message: "meh", level: "warning" },
    ] as const;
    await using stage = await start(
      { ...failed, jobs: [{ name: "one", annotations }] },
      { settings: { private: true } },
    );
    const { github, source, id } = stage;
    const [job] = await source.jobs(await source.run(id, null));
    if (job === undefined) throw new Error("The run has no job");
    expect(await source.annotations(job)).toBeNull();
    const { source: permitted } = sourceOf(github, { ...jobPermissions, checks: "read" });
    expect(await permitted.annotations(job)).toEqual([{ path: "a.ts", line: 3, message: "boom" }]);
  });
});

describe("a handed-over report", () => {
  it("is the newest one that has not expired", async () => {
    const report = (content: string) => ({ "failure-report.json": content });
    await using stage = await start({
      ...failed,
      artifacts: [
        { name: "auto-heal-report-1", files: report("first") },
        { name: "auto-heal-report-2", files: report("second") },
        { name: "auto-heal-report-3", files: report("third"), expired: true },
        { name: "other", files: report("other") },
      ],
    });
    const { github, source, id, leftovers } = stage;
    expect(await source.handedOverReport(await source.run(id, null))).toBe("second");
    expect(leftovers()).toEqual([]);
    expect(github.violations).toEqual([]);
  });

  it("is null where there is none", async () => {
    await using stage = await start({ ...failed, artifacts: [{ name: "other", files: { a: "b" } }] });
    const { source, id } = stage;
    expect(await source.handedOverReport(await source.run(id, null))).toBeNull();
  });
});

describe("files", () => {
  const files = {
    "README.md": "# Widgets\n",
    ".github/auto-heal.yml": "enabled: false\n",
    link: { content: "README.md", mode: "120000" },
    "binary.bin": new Uint8Array([0, 1, 2]),
    "latin1.txt": new Uint8Array([0xe9]),
    "large.txt": "x".repeat(1024 * 1024 + 1),
  } as const;

  it("at a commit are listed once and read one by one, if they are text", async () => {
    await using stage = await start(failed, { files });
    const { github, source } = stage;
    const commit = github.state.git.branch("main") ?? "";
    const at = source.filesAt(commit);
    expect(at.commit).toBe(commit);
    expect((await at.list()).map(({ path }) => path)).toEqual(expect.arrayContaining(Object.keys(files)));
    expect(await at.read("README.md")).toEqual({
      text: "# Widgets\n",
      entry: { path: "README.md", mode: "100644", sha: github.state.git.resolve("main:README.md") },
    });
    for (const path of ["link", "binary.bin", "latin1.txt", "large.txt", "missing", ".github"]) {
      expect([path, await at.read(path)]).toEqual([path, null]);
    }
    expect(asked(github)).toEqual(["git/get-tree", "git/get-blob", "git/get-blob", "git/get-blob"]);
  });

  it("are found folder by folder where GitHub cuts the listing off", async () => {
    await using stage = await start(failed, { files: { "a/b/c.txt": "c\n", "d.txt": "d\n" } });
    const { github, source } = stage;
    const tree = github.state.git.resolve("main^{tree}");
    github.faults.push({
      match: ({ operation, query }) => operation === "git/get-tree" && query["recursive"] === "1",
      respond: { status: 200, body: { sha: tree, url: "", truncated: true, tree: [] } },
    });
    const paths = (await source.filesAt(github.state.git.branch("main") ?? "").list()).map(({ path }) => path);
    expect(paths.toSorted()).toEqual(["a/b/c.txt", "d.txt"]);
  });

  it("of the default branch are never another branch's", async () => {
    await using stage = await start(failed, { files });
    const { github, source } = stage;
    github.commit("other", { ".github/auto-heal.yml": "enabled: true\n", "only-here.txt": "x\n" });
    expect(await source.defaultBranchFile(".github/auto-heal.yml")).toBe("enabled: false\n");
    expect(await source.defaultBranchFile("only-here.txt")).toBeNull();
    expect(await source.defaultBranchFile(".github")).toBeNull();
    await expect(source.defaultBranchFile("large.txt")).rejects.toMatchObject({ code: "file-unreadable" });
  });
});
