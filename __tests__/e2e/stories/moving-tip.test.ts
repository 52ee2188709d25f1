import { describe, expect, it } from "vitest";
import { failures, files, story } from "./stage.ts";

describe("when the branch moved on since the run", () => {
  it.concurrent(
    "a fix is made against the tip",
    story({}, async ({ github, failedRun, heal, ...stage }) => {
      const run = failedRun({ jobs: [failures.python] });
      const tip = github.commit("main", { "requirements.txt": "rich\n" });
      await heal(run);
      const [branch = ""] = stage.branches();
      expect(github.read(branch, "requirements.txt")).toBe("requests\nrich\n");
      expect(github.state.git.commit(branch)?.parents).toEqual([tip]);
      expect(stage.pullRequests()[0]?.body).toContain(`made against commit \`${tip.slice(0, 7)}\``);
    }),
  );

  const mended = { "build.sh": { content: files["build.sh"] ?? "", mode: "100755" as const } };

  it.concurrent(
    "and holds the fix already, none is pushed",
    story({}, async ({ github, failedRun, heal, ...stage }) => {
      const run = failedRun();
      github.commit("main", mended);
      const { outcome } = await heal(run);
      expect(outcome).toBe("success");
      expect([stage.branches(), stage.pullRequests()]).toEqual([[], []]);
      expect(stage.issues()[0]?.body).toContain("`build.sh` is executable already");
    }),
  );

  it.concurrent(
    "between two runs of a healing that was refused, it is not pushed after all",
    story({}, async (stage) => {
      const { github } = stage;
      github.faults.push({
        match: ({ operation }) => operation === "git/create-tree",
        respond: { status: 403, body: { message: "Resource not accessible by integration" } },
      });
      expect((await stage.heal(stage.failedRun())).outcome).toBe("failure");
      github.commit("main", mended);
      const { outcome, outputs } = await stage.heal(stage.failedRun());
      expect([outcome, outputs["result"]]).toEqual(["success", "updated"]);
      expect([stage.issues().length, stage.pullRequests().length, stage.branches().length]).toEqual([1, 0, 0]);
      expect(stage.issues()[0]?.body).toContain("**Seen 2 times.**");
    }),
  );
});

describe("two runs at once", () => {
  for (const [what, jobs] of [
    ["of a failure with a fix", [failures.script]],
    ["of a failure without one", [failures.unfixable]],
  ] as const) {
    it.concurrent(
      `${what} make one healing`,
      story({}, async ({ failedRun, heal, ...stage }) => {
        const steps = await Promise.all([failedRun({ jobs }), failedRun({ jobs })].map((run) => heal(run)));
        expect(steps.map(({ outcome }) => outcome)).toEqual(["success", "success"]);
        const healings = jobs[0] === failures.script ? 1 : 0;
        expect(stage.issues().filter(({ state }) => state === "open")).toHaveLength(1);
        expect([stage.pullRequests().length, stage.branches().length]).toEqual([healings, healings]);
      }),
    );
  }
});

describe("a branch that the configuration names", () => {
  const config = { ".github/auto-heal.yml": 'branches: [main, "release/*"]\n' };

  it.concurrent(
    "is healed on that branch",
    story({ files: { ...files, ...config } }, async ({ github, failedRun, heal, ...stage }) => {
      // Its own configuration counts for nothing.
      const tip = github.commit("release/1", {
        "requirements.txt": "rich\n",
        ".github/auto-heal.yml": "enabled: false\n",
      });
      const { outcome, outputs } = await heal(failedRun({ headBranch: "release/1", jobs: [failures.python] }));
      expect([outcome, outputs["result"]]).toEqual(["success", "created"]);
      const [branch = ""] = stage.branches();
      expect(stage.pullRequests()[0]).toMatchObject({ pull: { base: "release/1", draft: true } });
      expect(github.state.git.commit(branch)?.parents).toEqual([tip]);
      expect(github.read(branch, "requirements.txt")).toBe("requests\nrich\n");
    }),
  );

  it.concurrent(
    "and is gone meanwhile is said to be",
    story({ files: { ...files, ...config } }, async ({ github, ...stage }) => {
      const headSha = github.commit("side", { "README.md": "x" });
      const { outcome, annotations } = await stage.heal(stage.failedRun({ headBranch: "release/0", headSha }));
      expect(outcome).toBe("failure");
      expect(annotations[0]?.message).toContain("release/0");
      expect(stage.writes()).toEqual([]);
    }),
  );
});

describe("an enterprise server", () => {
  it.concurrent(
    "is healed below its own address",
    story({ enterprise: true }, async ({ failedRun, heal, ...stage }) => {
      const { outcome, outputs } = await heal(failedRun());
      expect(outcome).toBe("success");
      expect(outputs["pull-request-url"]).toBe("https://ghes.example.com/octo-org/widgets/pull/2");
      expect(stage.issues()[0]?.body).toContain("(https://ghes.example.com/octo-org/widgets/actions/runs/");
      expect(stage.issues()[0]?.body).not.toContain("https://github.com");
    }),
  );
});
