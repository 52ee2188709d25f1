import { spawn } from "node:child_process";
import { readFile, stat } from "node:fs/promises";
import path from "node:path";
import { getOctokit } from "@actions/github";
import AdmZip from "adm-zip";
import { describe, expect, it } from "vitest";
import { clientOf } from "./client.ts";
import { startGitHub, type GitHub } from "./github-double/start.ts";
import { temporaryFolder } from "./temporary-folder.ts";
import { cloneFrom } from "./workflow-driver/checkout.ts";

const withActions = (github: GitHub) =>
  clientOf(
    github,
    github.declareToken({
      kind: "github-token",
      login: "github-actions[bot]",
      permissions: { actions: "read", issues: "write" },
    }),
  );

async function location(github: GitHub, address: string): Promise<string> {
  return (await withActions(github)("GET", address)).headers.get("location") ?? "";
}

describe("logs", () => {
  it("are served byte for byte behind a link that wants no token", async () => {
    await using github = await startGitHub();
    const log = Buffer.from([0xef, 0xbb, 0xbf, 0x00, 0xff, 0x1b, 0x5b, 0x0d, 0x0a]);
    const run = github.addRun({ conclusion: "failure", jobs: [{ name: "test", log }] });
    const link = await location(github, `actions/jobs/${run.attempts[0]?.jobs[0]?.id}/logs`);
    expect(new URL(link).origin).not.toBe(new URL(github.apiUrl).origin);
    expect(Buffer.from(await (await fetch(link)).arrayBuffer())).toEqual(log);
    expect(github.violations).toEqual([]);

    expect((await fetch(link, { headers: { authorization: "Bearer x" } })).status).toBe(400);
    expect(github.violations.join()).toContain("the token was sent along");
  });

  it("links live for one minute", async () => {
    await using github = await startGitHub();
    const run = github.addRun({ conclusion: "failure", jobs: [{ name: "test", log: "x" }] });
    const link = await location(github, `actions/jobs/${run.attempts[0]?.jobs[0]?.id}/logs`);
    github.advance(61_000);
    expect((await fetch(link)).status).toBe(403);
  });

  it("are gone with 410 or 404, for the job and for the archive apart", async () => {
    await using github = await startGitHub();
    const run = github.addRun({
      conclusion: "failure",
      archive: "expired",
      jobs: [
        { name: "a", logs: "expired" },
        { name: "b", logs: "missing" },
      ],
    });
    const jobs = run.attempts[0]?.jobs.map(({ id }) => `actions/jobs/${id}/logs`) ?? [];
    const call = withActions(github);
    const statuses = await Promise.all(
      [...jobs, `actions/runs/${run.id}/logs`].map(async (each) => (await call("GET", each)).status),
    );
    expect(statuses).toEqual([410, 404, 410]);
    expect(github.violations).toEqual([]);
  });

  it("come as GitHub's archive, with or without the steps' files", async () => {
    await using github = await startGitHub();
    const jobs = [{ name: "lint / es: x", log: "all", steps: [{ name: "Run it", log: "one" }] }];
    const entries = async (archive: "available" | "without-step-files") => {
      const run = github.addRun({ conclusion: "failure", archive, jobs });
      const zip = await fetch(await location(github, `actions/runs/${run.id}/attempts/1/logs`));
      return new AdmZip(Buffer.from(await zip.arrayBuffer())).getEntries().map(({ entryName }) => entryName);
    };
    expect(await entries("available")).toEqual([
      "0_lint  es x.txt",
      "lint  es x/1_Run it.txt",
      "lint  es x/system.txt",
    ]);
    expect(await entries("without-step-files")).toEqual(["0_lint  es x.txt", "lint  es x/system.txt"]);
  });
});

describe("octokit", () => {
  it("follows the link to a log, pages lists and addresses branches with slashes", async () => {
    await using github = await startGitHub();
    github.commit("autofix/a+b", { "README.md": "x" });
    const jobs = Array.from({ length: 31 }, (_, index) => ({ name: `job ${index}`, log: "the log" }));
    const run = github.addRun({ conclusion: "failure", jobs });
    const { value } = github.declareToken({
      kind: "github-token",
      login: "github-actions[bot]",
      permissions: { actions: "read", contents: "read" },
    });
    const octokit = getOctokit(value, { baseUrl: github.apiUrl });
    const repo = { owner: "octo-org", repo: "widgets" };
    const listed = await octokit.paginate(octokit.rest.actions.listJobsForWorkflowRun, { ...repo, run_id: run.id });
    expect(listed).toHaveLength(31);
    const log = await octokit.rest.actions.downloadJobLogsForWorkflowRun({ ...repo, job_id: listed[0]?.id ?? 0 });
    expect(log.data).toBe("the log");
    const ref = await octokit.rest.git.getRef({ ...repo, ref: "heads/autofix/a+b" });
    expect(ref.data.object.sha).toBe(github.state.git.branch("autofix/a+b"));
    expect(github.violations).toEqual([]);
  });
});

describe("git", () => {
  it("clones over http with modes and links as committed", async () => {
    await using github = await startGitHub();
    await using folder = temporaryFolder("clone");
    github.commit("autofix/x", { "run.sh": { content: "#!/bin/sh\nexit 0\n", mode: "100755" } });
    const clone = path.join(folder.path, "clone");
    await cloneFrom(github, clone, "autofix/x");
    expect(await readFile(path.join(clone, "run.sh"), "utf8")).toBe("#!/bin/sh\nexit 0\n");
    expect((await stat(path.join(clone, "run.sh"))).mode & 0o111).not.toBe(0);
  });
});

describe("an enterprise server", () => {
  it("answers below /api/v3 only", async () => {
    await using github = await startGitHub({ enterprise: true });
    expect(github.apiUrl).toMatch(/\/api\/v3$/);
    expect((await withActions(github)("GET", "issues")).status).toBe(200);
    const atRoot = await fetch(`${github.gitUrl}/repos/${github.repository}/issues`);
    expect(atRoot.status).not.toBe(200);
  });
});

describe("faults", () => {
  const issue = { title: "Once" };

  it("answer with any status, as often as told", async () => {
    await using github = await startGitHub();
    const call = withActions(github);
    github.faults.push({ match: ({ operation }) => operation === "issues/create", times: 2, respond: { status: 502 } });
    const statuses = [];
    for (let count = 0; count < 3; count += 1) statuses.push((await call("POST", "issues", issue)).status);
    expect(statuses).toEqual([502, 502, 201]);
    expect(github.faults.unused).toBe(0);
  });

  it.each([
    ["reset", 0],
    ["reset-after", 1],
  ] as const)("%s leaves %i issue behind", async (respond, issues) => {
    await using github = await startGitHub();
    github.faults.push({ match: () => true, respond });
    await expect(withActions(github)("POST", "issues", issue)).rejects.toThrow("fetch failed");
    expect(github.state.issues).toHaveLength(issues);
  });

  it("timeout never answers", async () => {
    await using github = await startGitHub();
    github.faults.push({ match: () => true, respond: "timeout" });
    const answer = fetch(`${github.apiUrl}/user`, { signal: AbortSignal.timeout(100) });
    await expect(answer).rejects.toThrow("aborted");
    expect(github.calls).toMatchObject([{ path: "/user", status: null }]);
  });

  it.each([
    ["kill-before", 0],
    ["kill-after", 1],
  ] as const)("%s ends the process and leaves %i issue behind", async (respond, issues) => {
    await using github = await startGitHub();
    const token = github.declareToken({
      kind: "github-token",
      login: "github-actions[bot]",
      permissions: { issues: "write" },
    });
    const request = `fetch(${JSON.stringify(`${github.apiUrl}/repos/${github.repository}/issues`)}, {
      method: "POST",
      headers: { authorization: "Bearer ${token.value}", "content-type": "application/json" },
      body: ${JSON.stringify(JSON.stringify(issue))},
    }).catch(() => {});
    setTimeout(() => {}, 60_000);`;
    github.faults.push({ match: () => true, respond });
    const child = spawn(process.execPath, ["--eval", request], { stdio: "ignore" });
    github.onKill(() => child.kill("SIGKILL"));
    const signal = await new Promise((resolve) => child.once("exit", (_, by) => resolve(by)));
    expect(signal).toBe("SIGKILL");
    expect(github.state.issues).toHaveLength(issues);
  });
});
