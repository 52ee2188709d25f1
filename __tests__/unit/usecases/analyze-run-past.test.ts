import { describe, expect, it } from "vitest";
import { UserError } from "../../../src/errors.ts";
import { analyze, deniedLog } from "./analyzing.ts";
import { type SampleRun, workflowRun } from "./ports/run-source.ts";

const stamp = "2026-01-02T03:04:05.0000000Z ";
const logOf = (...lines: readonly string[]): string =>
  ["##[group]Run ./nightly.sh", "##[endgroup]", ...lines].map((line) => `${stamp}${line}\n`).join("");
const exit = "##[error]Process completed with exit code 3.";

/** Of a tool that no rule knows: what it always says in the end, and once what is wrong. */
const common = ["collecting 12 widgets", "summary: 12 widgets, see above"];
const doubtful = logOf(
  "collecting 12 widgets",
  "widget 7 is missing its spindle",
  "summary: 11 widgets, see above",
  exit,
);
const passed = logOf(...common);
const compile = logOf("src/main.c:12:5: error: use of undeclared identifier 'spindle'", exit);

const green = workflowRun({ id: 4700, conclusion: "success", headSha: "a".repeat(40) });
const commit = (letter: string, message: string) => ({ sha: letter.repeat(40), message });

/** What is asked after the run's own logs. */
async function consult(sample: SampleRun) {
  const { asked, ...analyzed } = await analyze(sample);
  return { ...analyzed, asked: asked.slice(asked.findIndex((what) => what.startsWith("logs")) + 1) };
}

describe("a cause in doubt", () => {
  it("is told by the last green log of the same job, where no rule knows it", async () => {
    const jobs = [{ name: "nightly", log: doubtful }];
    const alone = await consult({ jobs });
    expect(alone.report.failures[0]?.message).not.toContain("spindle");
    expect(alone.notes).toEqual(["None of the workflow's last runs is green: there is no green log to compare with."]);

    const { report, notes, asked, disposals } = await consult({
      jobs,
      history: { main: { lastGreen: green } },
      greenLogs: { other: deniedLog, nightly: passed },
    });
    expect(report.failures[0]).toMatchObject({ message: "widget 7 is missing its spindle", category: "unknown" });
    expect(asked).toEqual(["history main", "archive 4700"]);
    expect(notes).toEqual(["The cause was in doubt: the log was compared with that of run 4700, the last green one."]);
    expect(disposals()).toBe(2);
  });

  it("on a branch without a green run is compared with the default branch", async () => {
    const { asked, report } = await consult({
      run: { headBranch: "release/2" },
      jobs: [
        { name: "nightly", log: doubtful },
        { name: "late", log: doubtful },
      ],
      history: { main: { lastGreen: green } },
      greenLogs: { nightly: passed },
    });
    expect(asked).toEqual(["history release/2", "history main", "archive 4700"]);
    expect(report.failures[0]?.message).toContain("spindle");
  });

  it("stays in doubt where the green run has no such job or its log is gone", async () => {
    const gone = await consult({ jobs: [{ name: "nightly", log: doubtful }], history: { main: { lastGreen: green } } });
    expect(gone.notes).toEqual([
      "Run 4700 is the last green one, and there is no log of such a job in it to compare with.",
    ]);
    expect(gone.report.outcome).toBe("failed");
  });

  it("is no reason to fail when the past can't be read", async () => {
    const fault = new UserError("not-permitted", "the list of runs may not be read", "Give it `actions: read`.");
    const { report, notes } = await consult({
      jobs: ["build", "test", "lint"].map((name) => ({ name, log: deniedLog })),
      history: { main: fault },
    });
    expect(report.failures[0]?.category).toBe("permission");
    expect(notes).toEqual([
      "What the workflow did before could not all be read: the list of runs may not be read. Give it `actions: read`.",
    ]);
  });

  it("and a bug of ours is told as one", async () => {
    const bug = new TypeError("a bug");
    await expect(consult({ jobs: [{ log: doubtful }], history: { main: bug } })).rejects.toBe(bug);
  });
});

describe("a cause that is sure", () => {
  it("is not compared with anything, and leaves the requests to its fixer", async () => {
    const { asked } = await consult({
      jobs: [{ name: "build", log: deniedLog }],
      history: { main: { lastGreen: green, firstRed: green.headSha } },
      greenLogs: { build: passed },
    });
    expect(asked).toEqual([]);
  });

  it.each<readonly [what: string, range: NonNullable<SampleRun["range"]>, suspects: readonly string[], last: string]>([
    [
      "the only commit",
      { commits: [commit("b", "Turn it\n\nat last")], paths: ["src/main.c"] },
      ["Turn it"],
      "commits aaaa...eeee",
    ],
    [
      "those of several that touch the file",
      { commits: [commit("b", "One"), commit("c", "Two"), commit("d", "Three")], paths: ["README.md", "src/main.c"] },
      ["Three", "One"],
      "commits of src/main.c",
    ],
    ["none that touch other files", { commits: [commit("b", "One")], paths: ["README.md"] }, [], "commits aaaa...eeee"],
  ])("has as suspects since the last green run %s", async (_, range, suspects, last) => {
    const { report, asked } = await consult({
      jobs: [{ name: "build", log: compile }],
      history: { main: { lastGreen: green, firstRed: "e".repeat(40) } },
      range,
      touching: { "src/main.c": ["b", "d", "f"].map((letter) => letter.repeat(40)) },
    });
    expect(report.failures[0]?.suspects.map(({ title }) => title)).toEqual(suspects);
    expect(new Set(report.failures[0]?.suspects.map(({ path }) => path))).toEqual(
      new Set(suspects.length === 0 ? [] : ["src/main.c"]),
    );
    expect(asked.at(-1)).toBe(last);
  });

  it("may pass when it is run again, as the same commit did", async () => {
    const { report, notes } = await consult({
      jobs: [{ name: "build", log: compile }],
      history: { main: { passedAtCommit: workflowRun({ id: 4720 }) } },
    });
    expect(report.failures[0]?.transient).toBe(true);
    expect(notes).toEqual(["The same commit passed in run 4720: what failed may well pass when it is run again."]);
  });
});

it("the past costs no more requests than an analysis may make", async () => {
  const count = async (failed: number, log: string) => {
    const names = Array.from({ length: failed }, (_, index) => `job ${index + 1}`);
    const { asked } = await consult({
      run: { headBranch: "release/2" },
      jobs: names.map((name) => ({ name, log })),
      history: { main: { lastGreen: green, firstRed: "e".repeat(40) } },
      greenLogs: Object.fromEntries(names.map((name) => [name, passed])),
      range: { commits: [commit("b", "One"), commit("c", "Two")], paths: ["src/main.c"] },
    });
    return asked.reduce((sum, what) => sum + (what.startsWith("archive") ? 2 : 1), 0);
  };
  for (const failed of [1, 2, 5]) {
    // Asked before: configuration, run, report, jobs, and for each log the link and what it leads to.
    expect(await count(failed, doubtful)).toBeLessThanOrEqual(2 + failed);
    expect(await count(failed, compile)).toBeLessThanOrEqual(2 + failed);
    expect(await count(failed, deniedLog)).toBeLessThanOrEqual(failed);
  }
});
