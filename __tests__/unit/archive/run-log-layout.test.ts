import { describe, expect, it } from "vitest";
import { runLogLayout, selectLogs, selectRunLogs } from "../../../src/logs/run-log-layout.ts";

const selected = (names: readonly string[]): readonly (readonly [string | null, string | null, string])[] =>
  selectRunLogs(names).map(({ job, step, name }) => [job, step, name]);

describe("runLogLayout", () => {
  it("tells jobs, steps and system files, and leaves out the rest", () => {
    expect(
      runLogLayout([
        "build (8, ubuntu)/",
        "build (8, ubuntu)/12_Run actionscheckout@v4.txt",
        "build (8, ubuntu)/system.txt",
        "0_build (8, ubuntu).txt",
        "-9223372036854775808_1_deploy.txt",
        "README.md",
        "build (8, ubuntu)/notes.txt",
        "build (8, ubuntu)/1_deep/2_deeper.txt",
      ]),
    ).toEqual([
      {
        kind: "step",
        name: "build (8, ubuntu)/12_Run actionscheckout@v4.txt",
        job: "build (8, ubuntu)",
        step: "Run actionscheckout@v4",
        number: 12,
      },
      { kind: "system", name: "build (8, ubuntu)/system.txt", job: "build (8, ubuntu)" },
      { kind: "job", name: "0_build (8, ubuntu).txt", job: "build (8, ubuntu)", number: 0 },
      {
        kind: "job",
        name: "-9223372036854775808_1_deploy.txt",
        job: "1_deploy",
        number: Number("-9223372036854775808"),
      },
    ]);
  });

  it("gives a second file of a job to the job", () => {
    const layout = runLogLayout(["1_build.txt", "1_build (1).txt", "build/", "build/1_Set up job.txt"]);
    expect(layout.map(({ job }) => job)).toEqual(["build", "build", "build"]);
  });

  it("keeps the jobs of a matrix apart, by their folders or for want of the job's own", () => {
    const jobsOf = (names: readonly string[]): readonly string[] => runLogLayout(names).map(({ job }) => job);
    expect(jobsOf(["1_build.txt", "1_build (1).txt", "build/", "build (1)/"])).toEqual(["build", "build (1)"]);
    expect(jobsOf(["1_build.txt", "1_build (11).txt", "build (11)/"])).toEqual(["build", "build (11)"]);
    expect(jobsOf(["1_build.txt", "2_build (2).txt", "build/"])).toEqual(["build", "build (2)"]);
    expect(jobsOf(["0_build (1).txt", "1_build (2).txt"])).toEqual(["build (1)", "build (2)"]);
  });
});

describe("selectRunLogs", () => {
  it("reads a job's own log instead of its steps, jobs by ordinal", () => {
    expect(
      selected(["10_lint.txt", "9_build.txt", "build/1_Set up job.txt", "lint/system.txt", "lint/2_Run.txt"]),
    ).toEqual([
      ["build", null, "9_build.txt"],
      ["lint", null, "10_lint.txt"],
    ]);
  });

  it("reads every file of a job that has several, and the legacy one only for want of another", () => {
    expect(selected(["4_lint.txt", "1_lint.txt", "-77_lint.txt", "-78_test.txt", "lint/1_Set up job.txt"])).toEqual([
      ["test", null, "-78_test.txt"],
      ["lint", null, "1_lint.txt"],
      ["lint", null, "4_lint.txt"],
    ]);
  });

  it("reads the steps in their order where the job's log is missing, after the jobs that have theirs", () => {
    expect(selected(["build/10_Test.txt", "build/9_Make.txt", "build/system.txt", "3_lint.txt"])).toEqual([
      ["lint", null, "3_lint.txt"],
      ["build", "Make", "build/9_Make.txt"],
      ["build", "Test", "build/10_Test.txt"],
    ]);
  });

  it("reads system.txt of a job that has nothing else", () => {
    expect(selected(["build/", "build/system.txt"])).toEqual([["build", null, "build/system.txt"]]);
  });

  it("sees through the folder that an archive was unpacked into", () => {
    expect(selected(["logs_1/", "logs_1/0_build.txt", "logs_1/build/", "logs_1/build/1_Set up job.txt"])).toEqual([
      ["build", null, "logs_1/0_build.txt"],
    ]);
    expect(selected(["build/1_Set up job.txt", "build/2_Make.txt"])).toEqual([
      ["build", "Set up job", "build/1_Set up job.txt"],
      ["build", "Make", "build/2_Make.txt"],
    ]);
  });

  it("reads any log where nothing has the layout", () => {
    expect(selected(["z.TXT", "a/b.log", "a/", "a/c.json", "log"])).toEqual([
      [null, null, "a/b.log"],
      [null, null, "z.TXT"],
    ]);
  });

  it("selects nothing of nothing", () => {
    expect(selectLogs([])).toEqual([]);
    expect(selected(["a.json", "a/"])).toEqual([]);
  });

  it("does not trip over names that objects have", () => {
    expect(selected(["0___proto__.txt", "1_constructor.txt"])).toEqual([
      ["__proto__", null, "0___proto__.txt"],
      ["constructor", null, "1_constructor.txt"],
    ]);
  });
});
