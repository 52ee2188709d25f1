import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { FailureReport } from "../../../src/contracts/failure-report.ts";
import { put, sampleClone, untouchables } from "../../unit/local/sample-clone.ts";
import { autoHeal } from "./command-line.ts";
import { allFiles, branchForm, heal } from "./healing.ts";
import { recordedCase } from "./recorded-case.ts";

const script = recordedCase("script-not-executable");
const python = recordedCase("python-module-missing");
/** The clone's only workflow, which a log is of then. */
const workflow = (...commands: readonly string[]): Readonly<Record<string, string>> => ({
  ".github/workflows/widgets-ci.yml": `on: push\njobs:\n  build:\n    runs-on: ubuntu-latest\n    steps:\n${commands.map((run) => `      - run: ${run}\n`).join("")}`,
});

describe("a failure that a fixer knows", () => {
  it("gets a branch that heals it, and leaves the working tree as it was", async () => {
    await using clone = sampleClone({ ...script.files, ...workflow("./build.sh") });
    const before = untouchables(clone);
    const { status, stdout, stderr, branches, files } = await heal(clone, ["--log", script.log]);
    expect([status, stderr]).toEqual([0, ""]);
    const [branch = ""] = branches;
    expect(branches).toEqual([expect.stringMatching(branchForm)]);
    expect(branch).toMatch(/^autofix\/widgets-ci\/file-mode\//);
    expect(untouchables(clone)).toEqual(before);
    expect(clone.git("status", "--porcelain", "--branch")).toBe("## main");
    // One commit, which changes the mode and nothing else.
    expect(clone.git("rev-list", `main..${branch}`).split("\n")).toHaveLength(1);
    expect(clone.git("diff", "--raw", "--no-abbrev", "main", branch)).toMatch(
      /^:100644 100755 ([0-9a-f]{40}) \1 M\tbuild\.sh$/,
    );
    expect(Object.keys(files ?? {})).toEqual(allFiles);
    expect(stdout).toContain("decision: auto-fix.");
    expect(stdout).toContain(`branch: ${branch} (in ${clone.directory}`);
    expect(stdout).toContain(`pull request: ${join(clone.out, "pull-request.md")}\n`);

    const checkout = clone.beside("checkout");
    clone.git("clone", "--quiet", "--branch", branch, clone.directory, checkout);
    expect(execFileSync("./build.sh", { cwd: checkout, encoding: "utf8" })).toBe("building\n");
  });

  it("may be a missing requirement", async () => {
    const install = "pip install -r requirements.txt";
    await using clone = sampleClone({ ...python.files, ...workflow(install, "python3 fetch.py") });
    const { status, branches, files } = await heal(clone, ["--log", python.log]);
    const [branch = ""] = branches;
    expect([status, branch]).toEqual([0, expect.stringMatching(/^autofix\/widgets-ci\/python-requirement\//)]);
    expect(clone.git("diff", "--name-only", "main", branch)).toBe("requirements.txt");
    expect(clone.git("show", `${branch}:requirements.txt`)).toBe("requests");
    expect(clone.git("show", `${branch}:fetch.py`)).toBe(python.files["fetch.py"]?.trim());
    expect(files?.["pull-request.md"]).toContain("+requests");
  });

  it("may be told by a report, and comes to the same", async () => {
    await using clone = sampleClone(script.files);
    const { stdout } = await autoHeal(["diagnose", "--json", script.log]);
    const report = clone.beside("report.json");
    writeFileSync(report, stdout);
    const NOW = String(Date.UTC(2026, 10, 22, 12));
    const frozen = { env: { NOW }, preloads: ["frozen-clock"] } as const;
    const byReport = await heal(clone, ["--report", report], frozen);
    expect(byReport.branches).toEqual(["autofix/job-log/file-mode/20261122-120000"]);
    clone.git("branch", "--delete", "--force", ...byReport.branches);
    const byLog = await heal(clone, ["--log", script.log], frozen);
    const withoutTimes = (text: string | undefined) => text?.replaceAll(/\d{4}-\d\d-\d\d[T ][\d:.]+/g, "");
    expect(byLog.branches).toEqual(byReport.branches);
    for (const name of allFiles) expect(withoutTimes(byLog.files?.[name])).toBe(withoutTimes(byReport.files?.[name]));
  });

  it("may come by standard input, and be healed in a bare repository", async () => {
    await using clone = sampleClone(script.files);
    const bare = { ...clone, directory: clone.beside("bare.git") };
    clone.git("clone", "--quiet", "--bare", clone.directory, bare.directory);
    const { status, files } = await heal(bare, ["--log", "-"], { input: script.text });
    expect([status, Object.keys(files ?? {})]).toEqual([0, allFiles]);
    const made = execFileSync("git", ["-C", bare.directory, "branch", "--list", "autofix/*"], { encoding: "utf8" });
    expect(made.trim()).toMatch(branchForm);
  });

  it("is healed once more into the same folder", async () => {
    await using clone = sampleClone(script.files);
    const first = await heal(clone, ["--log", script.log]);
    clone.git("branch", "--delete", "--force", ...first.branches);
    const second = await heal(clone, ["--log", script.log]);
    expect([second.status, second.stderr, second.branches.length]).toEqual([0, "", 1]);
    expect(second.files?.["pull-request.md"]).toContain(second.branches[0]);
  });

  it("writes by default to auto-heal-out, which is no change of the clone's", async () => {
    await using clone = sampleClone({ ...script.files, ".gitignore": "auto-heal-out/\n" });
    const args = ["heal", "--log", script.log, "--repo", "."];
    expect(await autoHeal(args, { cwd: clone.directory })).toMatchObject({ status: 0, stderr: "" });
    expect(
      clone
        .git("ls-files", "--others", "--", "auto-heal-out")
        .split("\n")
        .map((path) => path.slice(14)),
    ).toEqual(allFiles);
  });
});

describe("a failure that nothing may be done about", () => {
  const config = (text: string) => ({ ...script.files, ".github/auto-heal.yml": text });

  it.each([
    {
      why: "no fixer knows it",
      name: "c-undeclared-identifier",
      files: recordedCase("c-undeclared-identifier").files,
      reason: "no fixer makes this change",
    },
    {
      why: "the confidence is too low",
      name: "script-not-executable",
      files: config("min-confidence: 100\n"),
      reason: "is not more than the 100% that the configuration asks for",
    },
    {
      why: "the path is protected",
      name: "script-not-executable",
      files: config("protected-paths:\n  - '*.sh'\n"),
      reason: "the guard refuses it",
    },
    {
      why: "the fixer is switched off",
      name: "script-not-executable",
      files: config("fixes:\n  disabled: [file-mode]\n"),
      reason: "no fixer makes this change",
    },
  ])("gets an issue alone when $why", async ({ name, files, reason }) => {
    await using clone = sampleClone(files);
    const healing = await heal(clone, ["--log", recordedCase(name).log]);
    expect([healing.status, healing.stderr, healing.branches]).toEqual([0, "", []]);
    expect(healing.stdout).toContain("decision: manual.");
    expect(healing.stdout).toContain(reason);
    expect(Object.keys(healing.files ?? {})).toEqual(["issue.md"]);
    expect(healing.files?.["issue.md"]).toContain(reason);
  });

  it.each([
    {
      why: "nothing failed",
      log: recordedCase("passing-with-noise").log,
      files: script.files,
      says: "Nothing failed.",
    },
    {
      why: "the configuration says so",
      log: script.log,
      files: config("enabled: false\n"),
      says: "The configuration switches auto-heal off.",
    },
  ])("gets nothing when $why", async ({ log, files, says }) => {
    await using clone = sampleClone(files);
    const healing = await heal(clone, ["--log", log]);
    expect([healing.status, healing.stderr, healing.branches, healing.files]).toEqual([0, "", [], null]);
    expect(healing.stdout).toContain(`decision: ignore. ${says}\n`);
  });

  it("is read from the commit: what is not committed has no say", async () => {
    await using clone = sampleClone({ ...script.files, ".gitignore": ".github/\n" });
    put(clone.directory, { ".github/auto-heal.yml": "enabled: false\n" });
    expect((await heal(clone, ["--log", script.log])).branches).toHaveLength(1);
  });
});

describe("a report of the tool's own trouble", () => {
  it("is nobody's failure", async () => {
    await using clone = sampleClone(script.files);
    const { stdout } = await autoHeal(["diagnose", "--json", "none.log"]);
    expect(FailureReport.parse(JSON.parse(stdout)).outcome).toBe("tool-error");
    const report = clone.beside("report.json");
    writeFileSync(report, stdout);
    const healing = await heal(clone, ["--report", report]);
    expect([healing.status, healing.branches, healing.files]).toEqual([0, [], null]);
    expect(healing.stdout).toContain("decision: ignore.");
  });
});
