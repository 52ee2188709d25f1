import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import AdmZip from "adm-zip";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { FailureReport } from "../../../src/contracts/failure-report.ts";
import { temporaryFolder } from "../harness/temporary-folder.ts";
import { autoHeal, type Surroundings } from "./command-line.ts";
import { recordedCase } from "./recorded-case.ts";

const script = recordedCase("script-not-executable");
const python = recordedCase("python-module-missing");
const passing = recordedCase("passing-with-noise");

const schemaPath = join(import.meta.dirname, "../../../schemas/failure-report.schema.json");
const schema = z.looseObject({}).parse(JSON.parse(readFileSync(schemaPath, "utf8")));
const validate = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(schema);

/** The reports of one command, each held against the contract and its published schema. */
async function reportsOf(paths: readonly string[], surroundings: Surroundings = {}) {
  const ended = await autoHeal(["diagnose", "--json", ...paths], surroundings);
  expect(ended.stdout).toMatch(/^(?:\{.*\}\n)+$/);
  const reports = ended.stdout
    .trimEnd()
    .split("\n")
    .map((line) => {
      const value: unknown = JSON.parse(line);
      expect([validate(value), validate.errors]).toEqual([true, null]);
      return FailureReport.parse(value);
    });
  return { ...ended, reports };
}

function zipOf(path: string, entries: Readonly<Record<string, string>>): string {
  const zip = new AdmZip();
  for (const [name, text] of Object.entries(entries)) zip.addFile(name, Buffer.from(text));
  zip.writeZip(path);
  return path;
}

function folderOf(path: string, entries: Readonly<Record<string, string>>): string {
  for (const [name, text] of Object.entries(entries)) {
    mkdirSync(dirname(join(path, name)), { recursive: true });
    writeFileSync(join(path, name), text);
  }
  return path;
}

/** The log as `gh run view --log` prints it: job and step in front of every line. */
const viewed = (text: string): string => text.replace(/^\ufeff/, "").replace(/^(?=.)/gm, "build\tBuild the widgets\t");

const setUp =
  "2026-01-05T08:59:59.0000000Z Job defined at: octo-org/octo-repo/.github/workflows/ci.yml@refs/heads/main\n";

describe("a log in any of its forms", () => {
  const cause = {
    outcome: "failed",
    failures: [{ category: script.category, message: expect.stringContaining(script.cause ?? "-") }],
  };

  it("may be a job's own log", async () => {
    const { status, reports } = await reportsOf([script.log]);
    expect(status).toBe(0);
    expect(reports).toMatchObject([cause]);
    expect(reports[0]?.source).toEqual({ kind: "log-file", path: script.log });
    expect(reports[0]?.failures[0]?.evidence[0]).toMatchObject({
      log: script.log,
      line: script.causeLine,
      role: "cause",
    });
  });

  it("may come by standard input", async () => {
    const { status, reports } = await reportsOf(["-"], { input: script.text });
    expect([status, reports[0]?.source]).toEqual([0, { kind: "log-file", path: "-" }]);
    expect(reports).toMatchObject([cause]);
    expect(reports[0]?.failures[0]?.evidence[0]).toMatchObject({ log: "standard input", line: script.causeLine });
  });

  it("may name job and step on each line", async () => {
    const { reports } = await reportsOf(["-"], { input: viewed(script.text) });
    expect(reports).toMatchObject([{ ...cause, failures: [{ job: "build", step: "Build the widgets" }] }]);
  });

  it("may be a run's archive, with the files of its steps", async () => {
    await using folder = temporaryFolder("run-logs");
    const zip = zipOf(join(folder.path, "logs.zip"), {
      "0_lint.txt": passing.text,
      "1_build (ubuntu-latest).txt": script.text,
      "build (ubuntu-latest)/1_Set up job.txt": setUp,
      "build (ubuntu-latest)/3_Build.txt": script.text,
      "build (ubuntu-latest)/system.txt": setUp,
    });
    const { status, reports } = await reportsOf([zip]);
    expect(status).toBe(0);
    expect(reports).toMatchObject([cause]);
    // The job's own log holds the lines of its steps: each is counted once.
    expect(reports[0]?.failures).toHaveLength(1);
    const [failure] = reports[0]?.failures ?? [];
    expect(failure?.job).toBe("build (ubuntu-latest)");
    expect(failure?.evidence[0]).toMatchObject({ log: "1_build (ubuntu-latest).txt", line: script.causeLine });
  });

  it("may be a run's archive of steps alone, or of jobs alone", async () => {
    await using folder = temporaryFolder("run-logs");
    const steps = zipOf(join(folder.path, "steps.zip"), {
      "build/1_Set up job.txt": setUp,
      "build/3_Build.txt": script.text,
    });
    const jobs = zipOf(join(folder.path, "jobs"), { "0_build.txt": script.text });
    const { reports } = await reportsOf([steps, jobs]);
    expect(reports).toMatchObject([
      { ...cause, failures: [{ job: "build", step: "Build" }] },
      { ...cause, failures: [{ job: "build", step: "Run ./build.sh" }] },
    ]);
  });

  it("may be an unpacked archive, or a folder of any logs", async () => {
    await using folder = temporaryFolder("run-logs");
    const unpacked = folderOf(join(folder.path, "unpacked"), { "0_build.txt": script.text, "build/3_Build.txt": "" });
    const loose = folderOf(join(folder.path, "loose"), {
      "a/passing.log": passing.text,
      "b/failing.log": script.text,
      "b/notes.md": "Error: this is no log",
    });
    const { reports } = await reportsOf([unpacked, loose]);
    expect(reports).toMatchObject([cause, cause]);
    expect(reports.map((report) => report.failures[0]?.evidence[0]?.log)).toEqual(["0_build.txt", "b/failing.log"]);
  });

  it("gives one report for all the jobs of a run", async () => {
    await using folder = temporaryFolder("run-logs");
    const zip = zipOf(join(folder.path, "logs.zip"), { "0_build.txt": script.text, "1_fetch.txt": python.text });
    const { reports } = await reportsOf([zip]);
    expect(reports).toHaveLength(1);
    expect(reports[0]?.failures.map(({ job, category }) => [job, category]).toSorted()).toEqual([
      ["build", script.category],
      ["fetch", python.category],
    ]);
  });
});

describe("--json", () => {
  it("gives one report a line, in the order of the paths, also for what cannot be read", async () => {
    const paths = [python.log, "none.log", passing.log, ".", script.log];
    await using folder = temporaryFolder("no-logs");
    const { status, stderr, reports } = await reportsOf(paths, { cwd: folder.path });
    expect(status).toBe(1);
    expect(reports).toMatchObject([
      { outcome: "failed", failures: [{ category: python.category }] },
      { outcome: "tool-error", failures: [], fingerprint: null, note: expect.stringContaining("[log-missing]") },
      { outcome: "no-failure", failures: [], fingerprint: null },
      { outcome: "tool-error", note: expect.stringContaining("[no-logs]") },
      { outcome: "failed", failures: [{ category: script.category }] },
    ]);
    expect(reports.map(({ source }) => source)).toEqual(paths.map((path) => ({ kind: "log-file", path })));
    // The reasons are on standard error too, as they are without --json.
    expect(stderr.trimEnd().split("\n")).toEqual(reports.flatMap(({ note }) => note ?? []));
  });

  it("gives the same report twice, but for its time", async () => {
    const { reports } = await reportsOf([script.log, script.log]);
    const [first, second] = reports;
    expect(first).toEqual({ ...second, generatedAt: first?.generatedAt });
  });
});

describe("the text for people", () => {
  it("names the cause, its place and how sure it is", async () => {
    const { status, stdout, stderr } = await autoHeal(["diagnose", script.log]);
    expect([status, stderr]).toEqual([0, ""]);
    expect(stdout).toContain(`${script.log}: failed\n`);
    expect(stdout).toMatch(/\(permission, confidence \d+ %\)\n/);
    expect(stdout).toContain(`step "Run ./build.sh", line ${script.causeLine} of ${script.log}\n`);
    expect(stdout).toMatch(new RegExp(`^ +> ${script.causeLine} \\| .*Permission denied$`, "m"));
    expect(stdout).not.toContain("log-odds");
  });

  it("says with --explain which features made this line the cause, as the report has them", async () => {
    const { reports } = await reportsOf([python.log]);
    const { stdout } = await autoHeal(["diagnose", "--explain", python.log]);
    const basis = reports[0]?.failures[0]?.basis ?? [];
    const explained = stdout.split("\n").filter((line) => /^ +[+-]\d+\.\d\d /.test(line));
    expect(explained.map((line) => line.trim())).toEqual(
      basis.map(({ feature, weight }) => `${weight < 0 ? "" : "+"}${weight.toFixed(2)} ${feature}`),
    );
    expect(basis.length).toBeGreaterThan(3);
  });

  it("goes on after what cannot be read", async () => {
    const { status, stdout, stderr } = await autoHeal(["diagnose", "none.log", passing.log]);
    expect([status, stdout]).toEqual([1, `${passing.log}: no-failure\n`]);
    expect(stderr).toMatch(/^auto-heal: the log "none\.log" cannot be read: it does not exist\. .* \[log-missing\]\n$/);
  });
});
