import { existsSync, openSync } from "node:fs";
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { describe, expect, inject, it } from "vitest";
import { bugReports } from "../../../src/product.ts";
import { sampleClone } from "../../unit/local/sample-clone.ts";
import { autoHeal } from "./command-line.ts";
import { recordedCase } from "./recorded-case.ts";

const { log, files } = recordedCase("script-not-executable");
const escape = "\u001b";

describe("colour", () => {
  it("is shown on a terminal", async () => {
    const { status, stdout } = await autoHeal(["diagnose", log], {
      preloads: ["terminal"],
      env: { TERM: "xterm-256color" },
    });
    expect(status).toBe(0);
    expect(stdout).toContain(`${escape}[31mfailed${escape}[39m`);
  });

  it.each([
    { where: "in a pipe", preloads: [], env: { TERM: "xterm-256color" } },
    { where: "with NO_COLOR", preloads: ["terminal"], env: { TERM: "xterm-256color", NO_COLOR: "1" } },
    { where: "on a dumb terminal", preloads: ["terminal"], env: { TERM: "dumb" } },
  ] as const)("is not shown $where", async ({ preloads, env }) => {
    const { status, stdout } = await autoHeal(["diagnose", "--explain", log], { preloads, env });
    expect(status).toBe(0);
    expect(stdout).toContain(": failed\n");
    expect(stdout).not.toContain(escape);
  });
});

describe("a reader that goes away early", () => {
  it.each([["diagnose", log], ["diagnose", "--json", log, log, "none.log"], ["--help"]])(
    "is no fault: %s %s",
    async (...args) => {
      expect(await autoHeal(args, { unheard: true })).toMatchObject({ status: 0, stderr: "" });
    },
  );

  it("stops no healing half-way", async () => {
    await using clone = sampleClone(files);
    const args = ["heal", "--log", log, "--repo", clone.directory, "--out", clone.out];
    expect(await autoHeal(args, { unheard: true })).toMatchObject({ status: 0, stderr: "" });
    expect(clone.git("branch", "--list", "autofix/*")).not.toBe("");
    expect(existsSync(join(clone.out, "pull-request.md"))).toBe(true);
  });
});

describe.runIf(existsSync("/dev/full"))("a disk that is full", () => {
  it("is the user's to mend, and said once", () => {
    const stub = join(inject("dist"), "cli/index.js");
    const run = spawnSync(process.execPath, [stub, "diagnose", log, log], {
      stdio: ["ignore", openSync("/dev/full", "w"), "pipe"],
      encoding: "utf8",
    });
    expect(run.status).toBe(1);
    expect(run.stderr).toMatch(
      /^auto-heal: standard output cannot be written: the disk is full\. .*\[file-unwritable\]\n$/,
    );
  });
});

describe("a bug of ours", () => {
  const told = `auto-heal: this is a bug in auto-heal, not in what it looked at. Please report it at ${bugReports} with these lines:\n`;

  it("ends with 70, its stack and where to report it", async () => {
    const { status, stdout, stderr } = await autoHeal(["diagnose", log], { preloads: ["broken-hash"] });
    expect([status, stdout]).toEqual([70, ""]);
    expect(stderr).toContain(`${told}TypeError: the hash is broken\n    at `);
  });

  it("is a tool-error in a report, and outweighs a fault of the user's", async () => {
    const { status, stdout } = await autoHeal(["diagnose", "--json", log, "none.log"], {
      preloads: ["broken-hash"],
    });
    expect(status).toBe(70);
    const reports = stdout
      .trimEnd()
      .split("\n")
      .map((line): unknown => JSON.parse(line));
    expect(reports).toMatchObject([
      { outcome: "tool-error", note: expect.stringContaining("this is a bug in auto-heal") },
      { outcome: "tool-error", note: expect.stringContaining("[log-missing]") },
    ]);
  });

  it("is told as one wherever it is thrown", async () => {
    const { status, stderr } = await autoHeal(["diagnose", log], { preloads: ["faulty-callback"] });
    expect(status).toBe(70);
    expect(stderr).toContain(`${told}TypeError: the callback is broken\n    at `);
  });

  it("leaves a clone as it was", async () => {
    await using clone = sampleClone(files);
    const { status } = await autoHeal(["heal", "--log", log, "--repo", clone.directory, "--out", clone.out], {
      preloads: ["broken-hash"],
    });
    expect(status).toBe(70);
    expect([clone.git("branch", "--list", "autofix/*"), existsSync(clone.out)]).toEqual(["", false]);
  });
});
