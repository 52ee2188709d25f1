import { describe, expect, it } from "vitest";
import type { Failure } from "../../../src/contracts/failure-report.ts";
import type { CommandSettings } from "../../../src/fixes/command-completion.ts";
import { proposeFix } from "../../../src/fixes/propose.ts";
import type { FixCommandResult } from "../../../src/ports.ts";
import { md } from "../../../src/text/markdown.ts";
import { repository } from "./repository.ts";
import { rootCause } from "./root-cause.ts";

const command = { command: "npm run lock", files: ["package-lock.json", "packages/**"] };
const staleLock = rootCause(
  "npm error code EUSAGE",
  "npm error `npm ci` can only install packages when your package.json and package-lock.json or npm-shrinkwrap.json are in sync.",
);
const files = repository({ "package.json": "{}", "package-lock.json": "{}\n", "a.py": "a=1\n" });

function commands(result: FixCommandResult, listed: CommandSettings["listed"] = { "lock-file": command }) {
  const calls: { readonly command: string; readonly taken: readonly string[] }[] = [];
  const runner: CommandSettings["runner"] = {
    run: (command, _, __, takes) => {
      calls.push({ command, taken: ["package-lock.json", "packages/a/x", "package.json"].filter(takes) });
      return Promise.resolve(result);
    },
  };
  return { calls, settings: { listed, runner } };
}
const search = (failure: Failure, settings: CommandSettings) =>
  proposeFix(failure, files, { workflowPath: null, disabled: [], commands: settings });
const lock = { path: "package-lock.json", content: '{"a":1}\n', mode: "100644" } as const;

describe("a fix that a command makes", () => {
  it("holds what the command changed, against the blobs that are there", async () => {
    const made = { path: "packages/a/new.json", content: "new\n", mode: "100644" } as const;
    const { calls, settings } = commands({ kind: "ended", changes: [lock, made] });
    const { fix } = await search(staleLock, settings);
    // git hash-object of "{}\n"
    const baseSha = "0967ef424bce6791893e9a57bb952f80fd536e93";
    expect(fix).toMatchObject({
      fixType: "lock-file",
      edits: [
        { kind: "update", ...lock, baseSha },
        { kind: "create", ...made },
      ],
    });
    expect([...(fix?.originals ?? [])]).toEqual([["package-lock.json", "{}\n"]]);
    expect(fix?.plan.join("\n")).toContain("`npm run lock`");
    expect(calls).toEqual([{ command: "npm run lock", taken: ["package-lock.json", "packages/a/x"] }]);
  });

  it("removes what the command removed", async () => {
    const { settings } = commands({ kind: "ended", changes: [{ ...lock, content: null }] });
    expect((await search(staleLock, settings)).fix?.edits).toMatchObject([{ kind: "delete", path: lock.path }]);
  });

  it("is made for the formatter and the linter too", async () => {
    const changes = [{ path: "a.py", content: "a = 1\n", mode: "100644" }] as const;
    const { settings } = commands({ kind: "ended", changes }, { format: command, lint: command });
    expect((await search(rootCause("would reformat a.py"), settings)).fix?.fixType).toBe("format");
    expect((await search(rootCause("a.py:1:2: E225 missing whitespace around operator"), settings)).fix?.fixType).toBe(
      "lint",
    );
  });

  it.each<[string, CommandSettings, RegExp]>([
    ["no command is listed", { listed: {}, runner: null }, /No command under `fixes\.commands`/],
    [
      "only another one is listed",
      commands({ kind: "ended", changes: [lock] }, { format: command }).settings,
      /No command/,
    ],
    ["nothing can run it", { listed: { "lock-file": command }, runner: null }, /cannot be run here/],
    ["it fails", commands({ kind: "failed", reason: md`It failed.` }).settings, /It failed\./],
    ["it changes nothing", commands({ kind: "ended", changes: [] }).settings, /changed none of the files/],
    [
      "it leaves a file as it was",
      commands({ kind: "ended", changes: [{ ...lock, content: "{}\n" }] }).settings,
      /changed none/,
    ],
  ])("is refused where %s", async (_, settings, reason) => {
    const { fix, refusals } = await search(staleLock, settings);
    expect(fix).toBeNull();
    expect(refusals.find(({ fixType }) => fixType === "lock-file")?.reason).toMatch(reason);
  });

  it("is not thought of where a checksum differs", async () => {
    const { settings, calls } = commands({ kind: "ended", changes: [lock] });
    expect((await search(rootCause("npm error code EINTEGRITY"), settings)).fix).toBeNull();
    expect(calls).toEqual([]);
  });
});

describe("a fix that a command completes", () => {
  const missing = rootCause("    Cannot find module 'lodash' from 'src/a.js'");
  const repo = repository({
    ".github/workflows/ci.yml": "jobs: { test: { steps: [{ run: npm ci }] } }",
    "package.json": '{\n  "dependencies": {}\n}\n',
    "package-lock.json": "{}\n",
    "src/a.js": "",
  });
  const propose = (settings: CommandSettings) =>
    proposeFix(missing, repo, { workflowPath: ".github/workflows/ci.yml", disabled: [], commands: settings });

  it("holds its own edits and the command's", async () => {
    const { fix } = await propose(commands({ kind: "ended", changes: [lock] }).settings);
    expect(fix).toMatchObject({
      fixType: "node-module",
      edits: [{ path: "package.json" }, { path: "package-lock.json" }],
    });
  });

  it("is refused without it", async () => {
    const { fix, refusals } = await propose({ listed: {}, runner: null });
    expect(fix).toBeNull();
    expect(refusals[0]).toMatchObject({ fixType: "node-module", reason: expect.stringContaining("fixes.commands") });
  });
});
