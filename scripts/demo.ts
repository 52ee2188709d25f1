/**
 * The main job, end to end and offline: makes a small repository whose build fails, really runs its failing command,
 * records the log as the runner writes it, heals it with the bundled command line, and runs the command again on the
 * healing branch. Ends with 0 only if that run is green.
 */
import { execFileSync, spawnSync } from "node:child_process";
import { randomUUID } from "node:crypto";
import { appendFileSync, chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { recordJob, type RecordedJob } from "../src/process/runner-log-recorder.ts";
import { plainLines } from "../src/text/sanitise.ts";

const cli = resolve(import.meta.dirname, "../dist/cli/index.js");
const folder = mkdtempSync(join(tmpdir(), "auto-heal-demo-"));
const repository = join(folder, "widgets");
const log = join(folder, "job.log");
const out = join(folder, "healing");

const steps = [{ name: "Build", run: "./scripts/build.sh" }];
const files: Readonly<Record<string, string>> = {
  "README.md": "# Widgets\n",
  "scripts/build.sh": "#!/bin/sh\nset -eu\necho building\nmkdir -p out\necho widget > out/widget.txt\necho done\n",
  ".gitignore": "out/\n",
  ".github/workflows/ci.yml":
    "name: CI\non: push\njobs:\n  build:\n    runs-on: ubuntu-latest\n    steps:\n      - uses: actions/checkout@v6\n      - name: Build\n        run: ./scripts/build.sh\n",
};

const git = (cwd: string, ...args: readonly string[]): string =>
  execFileSync(
    "git",
    ["-c", "user.name=demo", "-c", "user.email=demo@example.org", "-c", "commit.gpgSign=false", ...args],
    { cwd, encoding: "utf8" },
  );

function say(title: string, text = ""): void {
  console.log(`\n=== ${title}`);
  if (text !== "") console.log(text.trimEnd());
}

/** Shows text that comes from files as lines that no runner obeys. */
const quote = (text: string): string => plainLines(text.trimEnd()).replace(/^/gm, "  | ");

function makeRepository(): void {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(repository, path)), { recursive: true });
    writeFileSync(join(repository, path), content);
    chmodSync(join(repository, path), 0o644);
  }
  git(repository, "init", "--quiet", "--initial-branch=main");
  git(repository, "add", ".");
  git(repository, "commit", "--quiet", "--message", "Add widgets");
}

/** Runs the workflow's steps in a checkout as a job would, and records the log. */
const runJob = (workspace: string, sink: (text: string) => void): Promise<RecordedJob> =>
  recordJob(steps, {
    workspace,
    repository: "widgets",
    env: { PATH: process.env["PATH"] ?? "", HOME: folder },
    clock: { now: () => performance.timeOrigin + performance.now() },
    ids: { next: () => randomUUID() },
    sink,
  });

function autoHeal(...args: readonly string[]): string {
  const run = spawnSync(process.execPath, [cli, ...args], { cwd: folder, encoding: "utf8" });
  if (run.status !== 0) throw new Error(`auto-heal ${args[0]} ended with ${run.status}: ${run.stderr}`);
  return run.stdout;
}

try {
  makeRepository();
  say("A small repository, and its failing job");
  const before = await runJob(repository, (text) => appendFileSync(log, text));
  console.log(quote(readFileSync(log, "utf8")));
  if (before.conclusion !== "failure") throw new Error("the job was meant to fail");

  say("auto-heal diagnose --explain job.log", autoHeal("diagnose", "--explain", log));
  say(
    "auto-heal heal --log job.log --repo widgets",
    autoHeal("heal", "--log", log, "--repo", repository, "--out", out),
  );
  for (const name of ["issue.md", "pull-request.md", "handoff.md"])
    say(name, quote(readFileSync(join(out, name), "utf8")));

  const branch = git(repository, "for-each-ref", "--format=%(refname:short)", "refs/heads/autofix").trim();
  say(`The branch ${branch}`, quote(git(repository, "log", "--patch", "--format=%an%n%B", `main..${branch}`)));
  say("The working tree is as it was", git(repository, "status", "--short", "--branch"));

  const checkout = join(folder, "checkout");
  git(folder, "clone", "--quiet", "--branch", branch, repository, checkout);
  let again = "";
  const after = await runJob(checkout, (text) => {
    again += text;
  });
  say("The same command on the healing branch", quote(again));
  if (after.conclusion !== "success") throw new Error("the healing branch does not heal");
  say("Green: the failure is healed.");
} finally {
  rmSync(folder, { recursive: true, force: true });
}
