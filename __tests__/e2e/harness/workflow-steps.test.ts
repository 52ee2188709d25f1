import path from "node:path";
import { describe, expect, it } from "vitest";
import { job, run } from "./stage.ts";

describe("steps", () => {
  it("hand outputs, environment and paths on", async () => {
    const result = await run(
      job(`
      - id: first
        shell: bash
        run: |
          echo "one=1" >> "$GITHUB_OUTPUT"
          printf 'two<<EOF\\nline a\\nline b\\nEOF\\n' >> "$GITHUB_OUTPUT"
          echo "GREETING=hello" >> "$GITHUB_ENV"
          mkdir tools && printf '#!/bin/sh\\necho from tool' > tools/greet && chmod +x tools/greet
          echo "$PWD/tools" >> "$GITHUB_PATH"
          echo "# Summary" >> "$GITHUB_STEP_SUMMARY"
      - id: second
        env:
          TWO: \${{ steps.first.outputs.two }}
        run: echo "$GREETING \${{ steps.first.outputs.one }} $TWO $(greet) \${{ env.GREETING }}"
`),
    );
    expect(result.job("main").step("second").log).toBe("hello 1 line a\nline b from tool hello");
    expect(result.job("main").step("first").summary).toBe("# Summary\n");
  });

  it("run by condition, in their folder, with their shell, and may fail", async () => {
    const result = await run(
      job(
        `
      - id: fails
        continue-on-error: true
        run: exit 3
      - id: after
        run: pwd && echo "\${{ steps.fails.outcome }} \${{ steps.fails.conclusion }}"
      - id: breaks
        shell: sh
        run: false
      - id: skipped
        run: echo never
      - id: always
        if: \${{ !cancelled() && job.status == 'failure' }}
        working-directory: .
        run: pwd
`,
        "    defaults:\n      run:\n        working-directory: ..\n",
      ),
    );
    const main = result.job("main");
    expect(result.conclusion).toBe("failure");
    expect(main.steps.map(({ id, outcome }) => `${id} ${outcome}`)).toEqual([
      "fails failure",
      "after success",
      "breaks failure",
      "skipped skipped",
      "always success",
    ]);
    expect(main.step("fails").exitCode).toBe(3);
    expect(main.step("after").log).toContain("failure success");
    expect(path.dirname(main.step("always").log)).toBe(main.step("after").log.split("\n")[0]);
  });

  it("end after timeout-minutes", async () => {
    const result = await run(job("\n      - id: slow\n        timeout-minutes: 1\n        run: sleep 60\n"), {
      minute: 200,
    });
    expect(result.job("main").step("slow").log).toContain("timed out");
    expect(result.conclusion).toBe("failure");
  });
});

describe("jobs", () => {
  it("wait for their needs, see their outputs and follow their results", async () => {
    const result = await run(`
on: push
jobs:
  report:
    needs: [build, broken]
    if: failure()
    runs-on: ubuntu-latest
    steps:
      - id: say
        run: echo "\${{ needs.build.outputs.version }} \${{ needs.broken.result }}"
  build:
    runs-on: ubuntu-latest
    outputs:
      version: \${{ steps.v.outputs.version }}
    steps:
      - id: v
        run: echo "version=2" >> "$GITHUB_OUTPUT"
  broken:
    runs-on: ubuntu-latest
    steps:
      - run: exit 1
  skipped:
    needs: broken
    runs-on: ubuntu-latest
    steps:
      - run: echo never
`);
    expect(result.job("report").step("say").log).toBe("2 failure");
    expect(result.job("skipped").result).toBe("skipped");
    expect(result.conclusion).toBe("failure");
  });

  it("multiply by their matrix", async () => {
    const result = await run(
      job(
        '\n      - id: say\n        run: echo "${{ matrix.node }} ${{ matrix.os }}"\n',
        "    strategy:\n      matrix:\n        node: [20, 24]\n        os: [linux]\n",
      ),
    );
    expect(result.jobs.map(({ name }) => name)).toEqual(["main (20, linux)", "main (24, linux)"]);
    expect(result.jobs.map((each) => each.step("say").log)).toEqual(["20 linux", "24 linux"]);
  });

  it("are refused when the file does not listen to the event or is no workflow", async () => {
    await expect(run(job("\n      - run: true\n"), { event: { name: "schedule" } })).rejects.toThrow(
      "does not run on schedule",
    );
    const filtered = job("\n      - run: true\n").replace(
      "on: push",
      'on:\n  workflow_run:\n    workflows: [CI]\n    types: [completed]\n    branches: ["autofix/**"]',
    );
    const ended = (head_branch: string, action: string) => ({
      event: { name: "workflow_run", payload: { action, workflow_run: { head_branch } } },
    });
    await expect(run(filtered, ended("main", "completed"))).rejects.toThrow("does not run on this workflow_run");
    await expect(run(filtered, ended("autofix/ci/x", "requested"))).rejects.toThrow("does not run on this");
    expect((await run(filtered, ended("autofix/ci/x", "completed"))).conclusion).toBe("success");
    await expect(run("on: push\njobs:\n  a:\n    steps:\n      - runs: x\n")).rejects.toThrow(
      "Unexpected value 'runs'",
    );
  });
});
