import { spawn } from "node:child_process";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { startGitHub } from "./github-double/start.ts";
import { scaledTime } from "./scaled-time.ts";
import { job, run } from "./stage.ts";
import { temporaryFolder } from "./temporary-folder.ts";
import { startArtifactService } from "./workflow-driver/artifact-service.ts";
import { cloneFrom } from "./workflow-driver/checkout.ts";

describe("actions", () => {
  const manifest = `inputs:
  github-token:
    description: token
    default: \${{ github.token }}
  two words:
    description: words
    default: both
`;

  it("get their inputs, run without node_modules, and clean up after the job", async () => {
    const act = {
      manifest,
      main: `import fs from "node:fs"; import path from "node:path";
        const { INPUT_TWO_WORDS, "INPUT_GITHUB-TOKEN": token, GITHUB_API_URL, GITHUB_REPOSITORY, GITHUB_EVENT_PATH } = process.env;
        const answer = await fetch(GITHUB_API_URL + "/repos/" + GITHUB_REPOSITORY + "/issues", { headers: { authorization: "Bearer " + token } });
        const denied = await fetch(GITHUB_API_URL + "/repos/" + GITHUB_REPOSITORY + "/pulls", { headers: { authorization: "Bearer " + token } });
        let above = import.meta.dirname; const modules = [];
        for (; above !== path.dirname(above); above = path.dirname(above)) if (fs.existsSync(path.join(above, "node_modules"))) modules.push(above);
        console.log(INPUT_TWO_WORDS, answer.status, denied.status, modules.length, JSON.parse(fs.readFileSync(GITHUB_EVENT_PATH, "utf8")).after);
        fs.appendFileSync(process.env.GITHUB_STATE, "kept=state\\n");`,
      post: "console.log('post', process.env.STATE_kept, process.env.INPUT_TWO_WORDS);",
    };
    const workflow = job(
      "\n      - id: act\n        uses: acme/acts/actions/act@v1\n      - id: last\n        run: echo last\n",
      "    permissions:\n      issues: read\n",
    );
    const result = await run(workflow, { acts: { act }, event: { name: "push", payload: { after: "abc" } } });
    expect(result.job("main").step("act").log).toBe("both 200 403 0 abc");
    expect(result.job("main").steps.map(({ id }) => id)).toEqual(["act", "last", "post acme/acts/actions/act@v1"]);
    expect(result.job("main").steps.at(-1)?.log).toBe("post state both");
  });

  it.each([
    [
      "an input that is not declared",
      "acme/acts/actions/act@v1",
      "        with:\n          tow: x\n",
      "Unexpected input(s) 'tow'",
    ],
    ["an action that is nowhere", "acme/other@v1", "", "Unable to resolve action `acme/other@v1`"],
  ])("fail the test for %s", async (_, uses, inputs, message) => {
    const workflow = job(`\n      - uses: ${uses}\n${inputs}`);
    await expect(run(workflow, { acts: { act: { main: "" } } })).rejects.toThrow(message);
  });

  it("fail the step when an input is too large to start a process with", async () => {
    const workflow = job(
      "\n      - id: act\n        uses: acme/acts/actions/act@v1\n        with:\n          big: ${{ vars.BIG }}\n",
    );
    const act = { manifest: "inputs:\n  big:\n    description: big\n", main: "" };
    const result = await run(workflow, { acts: { act }, vars: { BIG: "x".repeat(132_000) } });
    expect(result.job("main").step("act").annotations[0]?.message).toContain("E2BIG");
  });

  it("check the repository out of the double", async () => {
    const workflow = job("\n      - uses: actions/checkout@v7\n      - id: see\n        run: cat README.md\n");
    const result = await run(workflow, { github: { files: { "README.md": "from the double\n" } } });
    expect(result.job("main").step("see").log).toBe("from the double");
  });

  it("die with the request that a fault kills", async () => {
    await using github = await startGitHub();
    github.faults.push({ match: ({ path: asked }) => asked === "/user", respond: "kill-after" });
    const main = `await fetch(process.env.GITHUB_API_URL + "/user"); console.log("survived");`;
    const result = await run(job("\n      - id: act\n        uses: acme/acts/actions/act@v1\n"), {
      github,
      acts: { act: { main } },
    });
    expect(result.job("main").step("act")).toMatchObject({ outcome: "failure", exitCode: null, rawLog: "" });
    expect(github.faults.unused).toBe(0);
  });

  it("heal the whole way: from the failed run's event to a clone that passes", async () => {
    await using github = await startGitHub({
      files: { "check.sh": { content: "#!/bin/sh\nexit 1\n", mode: "100755" } },
    });
    const failed = github.addRun({ conclusion: "failure", jobs: [{ name: "test", log: "exit 1" }] });
    const main = `import fs from "node:fs";
      const { workflow_run: run } = JSON.parse(fs.readFileSync(process.env.GITHUB_EVENT_PATH, "utf8"));
      const ask = async (method, path, body) => (await fetch(process.env.GITHUB_API_URL + "/repos/" + process.env.GITHUB_REPOSITORY + path, {
        method, body: body && JSON.stringify(body), headers: { authorization: "Bearer " + process.env["INPUT_GITHUB-TOKEN"], "content-type": "application/json" },
      })).json();
      const entry = { path: "check.sh", mode: "100755", type: "blob", content: "#!/bin/sh\\nexit 0\\n" };
      const tree = await ask("POST", "/git/trees", { base_tree: run.head_sha, tree: [entry] });
      const commit = await ask("POST", "/git/commits", { message: "Mend", tree: tree.sha, parents: [run.head_sha] });
      await ask("POST", "/git/refs", { ref: "refs/heads/autofix/x", sha: commit.sha });
      await ask("POST", "/pulls", { title: "Mend", head: "autofix/x", base: run.head_branch, draft: true });`;
    const workflow = job(
      "\n      - uses: acme/acts/actions/act@v1\n",
      "    permissions:\n      contents: write\n      pull-requests: write\n",
    ).replace("on: push", "on:\n  workflow_run:\n    workflows: [CI]\n    types: [completed]");
    await run(workflow, {
      github,
      acts: { act: { manifest, main } },
      event: { name: "workflow_run", payload: github.eventOf(failed) },
    });
    await using folder = temporaryFolder("clone");
    const clone = path.join(folder.path, "clone");
    await cloneFrom(github, clone, "autofix/x");
    const check = spawn(path.join(clone, "check.sh"));
    expect(await new Promise((resolve) => check.once("exit", resolve))).toBe(0);
    expect(github.state.issues).toMatchObject([
      { title: "Mend", author: "github-actions[bot]", pull: { draft: true, branch: "autofix/x" } },
    ]);
    expect(github.violations).toEqual([]);
  });

  it("wait faster under scaled time", async () => {
    const main =
      "const start = Date.now(); await new Promise((done) => setTimeout(done, 60_000)); console.log(Date.now() - start >= 59_000);";
    const result = await run(job("\n      - id: act\n        uses: acme/acts/actions/act@v1\n"), {
      acts: { act: { main } },
      env: scaledTime(600),
    });
    expect(result.job("main").step("act").log).toBe("true");
  });

  it("upload artifacts that the test can read", async () => {
    await using artifacts = await startArtifactService();
    const client = path.resolve("node_modules/@actions/artifact/lib/artifact.js");
    const main = `import fs from "node:fs"; import { DefaultArtifactClient } from ${JSON.stringify(client)};
      fs.writeFileSync("report.json", "{}");
      await new DefaultArtifactClient().uploadArtifact("auto-heal-report-1", ["report.json"], ".");`;
    await run(job("\n      - id: act\n        uses: acme/acts/actions/act@v1\n"), {
      acts: { act: { main } },
      artifacts,
    });
    expect(await artifacts.names()).toEqual(["auto-heal-report-1"]);
    expect((await artifacts.download("auto-heal-report-1")).subarray(0, 2).toString()).toBe("PK");
  });
});
