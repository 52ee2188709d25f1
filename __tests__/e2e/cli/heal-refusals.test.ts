import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { configTable } from "../../../src/contracts/config-table.ts";
import { put, type SampleClone, sampleClone, untouchables } from "../../unit/local/sample-clone.ts";
import { autoHeal } from "./command-line.ts";
import { heal } from "./healing.ts";
import { recordedCase } from "./recorded-case.ts";

const script = recordedCase("script-not-executable");

/** Expects one sentence with its code, exit status 1, and nothing of a healing. */
async function expectRefusal(clone: SampleClone, input: readonly string[], code: string, ...says: readonly string[]) {
  const before = untouchables(clone);
  const { status, stderr, branches } = await heal(clone, input);
  expect(status).toBe(1);
  expect(stderr).toMatch(new RegExp(`^auto-heal: .*[^.]\\. [A-Z].*[.?] \\[${code}\\]\\n$`));
  for (const words of says) expect(stderr).toContain(words);
  expect(branches).toEqual([]);
  expect(untouchables(clone)).toEqual(before);
}

describe("a repository that cannot be healed", () => {
  it("is none", async () => {
    await using clone = sampleClone();
    mkdirSync(clone.beside("folder"));
    for (const [repo, says] of [
      [clone.beside("none"), "there is no folder"],
      [clone.beside("folder"), "is not a git repository"],
      [join(clone.directory, "a.txt"), "there is no folder"],
    ] as const) {
      const args = ["heal", "--log", script.log, "--repo", repo, "--out", clone.out];
      const { status, stdout, stderr } = await autoHeal(args);
      expect([status, stdout]).toEqual([1, ""]);
      expect(stderr).toMatch(/^auto-heal: .*\. \[repository-missing\]\n$/);
      expect(stderr).toContain(says);
    }
    expect(existsSync(clone.out)).toBe(false);
  });

  it("has no commit", async () => {
    await using clone = sampleClone(script.files);
    clone.git("checkout", "--quiet", "--orphan", "fresh");
    await expectRefusal(clone, ["--log", script.log], "repository-missing", "has no commit yet");
    expect(existsSync(clone.out)).toBe(false);
  });

  it("is dirty", async () => {
    await using clone = sampleClone(script.files);
    put(clone.directory, { "build.sh": "echo changed\n", "new.txt": "new\n" });
    await expectRefusal(clone, ["--log", script.log], "repository-dirty", "uncommitted changes in 2 files");
    expect(existsSync(clone.out)).toBe(false);
  });

  it("has a branch that stands in the way", async () => {
    await using clone = sampleClone(script.files);
    clone.git("branch", "autofix");
    const { status, stderr, files } = await heal(clone, ["--log", script.log]);
    expect([status, Object.keys(files ?? {})]).toEqual([1, []]);
    expect(stderr).toMatch(/^auto-heal: the branch "autofix\/.*stands in its way\. .*\[branch-exists\]\n$/);
  });
});

describe("an out folder that is not ours", () => {
  it("is left as it is", async () => {
    await using clone = sampleClone(script.files);
    put(clone.out, { "thesis.md": "years of work\n" });
    await expectRefusal(clone, ["--log", script.log], "output-exists", `"thesis.md"`);
    expect((await heal(clone, ["--log", script.log])).files).toEqual({ "thesis.md": "years of work\n" });
  });

  it("may be a file", async () => {
    await using clone = sampleClone(script.files);
    const args = ["heal", "--log", script.log, "--repo", clone.directory, "--out"];
    expect(await autoHeal([...args, join(clone.directory, "build.sh")])).toMatchObject({
      status: 1,
      stderr: expect.stringMatching(/is not a folder\. .* \[output-exists\]\n$/),
    });
    expect(await autoHeal([...args, join(clone.directory, "build.sh/out")])).toMatchObject({
      status: 1,
      stderr: expect.stringMatching(/\[(?:output-exists|file-unwritable)\]\n$/),
    });
    expect(clone.git("branch", "--list", "autofix/*")).toBe("");
  });
});

describe("a log or a report that cannot be healed", () => {
  it("is not there", async () => {
    await using clone = sampleClone(script.files);
    await expectRefusal(clone, ["--log", clone.beside("none.log")], "log-missing", "it does not exist");
    await expectRefusal(clone, ["--report", clone.beside("none.json")], "file-missing", "it does not exist");
    expect(existsSync(clone.out)).toBe(false);
  });

  it.each([
    {
      what: "of a newer schema version",
      code: "contract-newer",
      change: { schemaVersion: 2 },
      says: "schema version 2",
    },
    { what: "of another form", code: "contract-invalid", change: { outcome: "fine" }, says: "at outcome" },
    { what: "with more than it may hold", code: "contract-invalid", change: { extra: 1 }, says: "extra" },
  ])("is a report $what", async ({ code, change, says }) => {
    await using clone = sampleClone(script.files);
    const { stdout } = await autoHeal(["diagnose", "--json", script.log]);
    const report: unknown = JSON.parse(stdout);
    const path = clone.beside("report.json");
    writeFileSync(path, JSON.stringify(Object.assign({}, report, change)));
    await expectRefusal(clone, ["--report", path], code, says);
    expect(existsSync(clone.out)).toBe(false);
  });

  it("is no report at all", async () => {
    await using clone = sampleClone(script.files);
    await expectRefusal(clone, ["--report", script.log], "contract-invalid", "it is not JSON");
    expect(existsSync(clone.out)).toBe(false);
  });
});

describe("a configuration that cannot be read", () => {
  const notYet = configTable.filter(({ status }) => status === "not-yet").slice(0, 1);

  it.each([
    { text: "enabled: true\nmin-confidnce: 80\n", says: [`"min-confidnce" on line 2`, "min-confidence"] },
    { text: "# ours\n\nlimits:\n  files: many\n", says: [`"limits.files" on line 4`] },
    { text: "labels: [a\n", says: ["is not valid YAML on line"] },
    { text: "enabled: true\nenabled: false\n", says: [`"enabled" on line 2`, "stands on line 1 already"] },
    ...notYet.map(({ key, example }) => {
      const [section, leaf] = key.split(".");
      const value = JSON.stringify(example);
      const text = leaf === undefined ? `${section}: ${value}\n` : `${section}:\n  ${leaf}: ${value}\n`;
      return { text, says: [`"${key}" on line ${leaf === undefined ? 1 : 2}`, "is not supported yet"] };
    }),
  ])("names the key and the line: $text", async ({ text, says }) => {
    await using clone = sampleClone({ ...script.files, ".github/auto-heal.yml": text });
    await expectRefusal(clone, ["--log", script.log], "config-invalid", ".github/auto-heal.yml", ...says);
    expect(existsSync(clone.out)).toBe(false);
  });
});
