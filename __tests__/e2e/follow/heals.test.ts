import { describe, expect, it } from "vitest";
import {
  configured,
  fix,
  fixable,
  lostRunner,
  mayRerun,
  noFix,
  otherFailure,
  testFailure,
  weakened,
} from "./following.ts";
import { beginning, healing } from "./stage.ts";

const approved = { labels: ["auto-heal", "ready for review"], pull: { draft: true, reviewers: ["mona"] } };

describe("the agent", () => {
  it(
    "heals at once, and people are asked to review",
    healing(async ({ follows, agent, checks, pull, issue }) => {
      agent.starts(2);
      expect((await follows.sweep()).transitions).toEqual(["waiting-for-agent → agent-working"]);
      agent.pushes(2, fix);
      agent.finishes(2, { well: true });
      const passed = await follows.run(checks.concludes(2, "success"));
      expect(passed.transitions).toEqual(["agent-working → checks-running", "checks-running → ready-for-review"]);
      expect(passed.outputs).toMatchObject({ open: "1", "needs-human": "1" });
      expect(pull()).toMatchObject({ ...approved, state: "open" });
      expect(passed.summary).toContain("`ready-for-review`");
      // Who, what, and which run of ours saw it.
      expect(issue().state).toBe("open");
      expect(issue().body).toMatch(
        /\*\*agent-working → checks-running\*\*, by `Copilot`\. The agent pushed `[0-9a-f]{7}`\./,
      );
      expect(issue().body).toMatch(
        /\n- \d{4}-\d\d-\d\d \d\d:\d\d UTC: \*\*checks-running → ready-for-review\*\*, by auto-heal\. .+ \(seen in \[run \d+\]/,
      );
    }),
  );

  it(
    "heals on the second try, told what still fails",
    healing(async ({ follows, agent, checks, pull, orders }) => {
      agent.pushes(2, noFix);
      const failed = await follows.run(checks.concludes(2, "failure", [testFailure]));
      expect(failed.transitions.slice(-2)).toEqual([
        "checks-running → checks-failed",
        "checks-failed → waiting-for-agent",
      ]);
      expect(orders()).toEqual([expect.anything(), expect.stringMatching(/^@copilot \/fix This is attempt 2 of 3\./)]);
      // The log's words are in the description, which the comment only points to.
      expect(orders()[1]).not.toContain("spaces become one dash");
      expect(pull().body).toMatch(/### What failed now\n[^]*spaces become one dash/);
      agent.pushes(2, fix);
      const passed = await follows.run(checks.concludes(2, "success"));
      expect(passed.transitions.at(-1)).toBe("checks-running → ready-for-review");
      expect(pull()).toMatchObject(approved);
    }),
  );

  it(
    "is asked as often as the configuration says, then a person",
    healing(async ({ github, follows, agent, checks, pull, orders }) => {
      github.commit("main", configured("agent:\n  attempts: 2\n"));
      agent.pushes(2, noFix);
      await follows.run(checks.concludes(2, "failure", [testFailure]));
      agent.pushes(2, weakened);
      const { transitions, outputs } = await follows.run(checks.concludes(2, "failure", [testFailure]));
      expect(transitions.at(-1)).toBe("checks-failed → needs-human");
      expect(outputs).toMatchObject({ open: "1", "needs-human": "1" });
      expect(orders()).toHaveLength(2);
      expect(pull().labels).not.toContain("ready for review");
    }),
  );

  it(
    "never starts, and a person is told",
    healing(async ({ follows, passes, pull }) => {
      passes({ minutes: 20 });
      expect((await follows.sweep()).transitions).toEqual([]);
      passes({ minutes: 20 });
      const silent = await follows.sweep();
      expect(silent.transitions).toEqual(["waiting-for-agent → needs-human"]);
      expect(pull().comments.at(-1)).toMatchObject({
        author: "github-actions[bot]",
        body: expect.stringContaining("did not start"),
      });
      const said = pull().comments.length;
      expect((await follows.sweep()).transitions).toEqual([]);
      expect(pull().comments).toHaveLength(said);
    }),
  );

  it(
    "weakens a test, and nothing is called ready",
    healing(async ({ github, follows, agent, checks, pull }) => {
      agent.pushes(2, weakened);
      // A formatter that pushes by the job's token, as auto-heal did, makes nobody's work auto-heal's.
      github.commit(pull().pull.branch, { "NOTES.md": "Formatted\n" }, { login: "github-actions[bot]" });
      const { transitions, outputs } = await follows.run(checks.concludes(2, "success"));
      expect(transitions.at(-1)).toBe("checks-running → guard-refused");
      expect(outputs["needs-human"]).toBe("1");
      expect(pull()).toMatchObject({ labels: ["auto-heal"], pull: { reviewers: [] } });
      expect(pull().comments.at(-1)?.body).toContain(
        "- `test-skipped`: a test is skipped (`slug.test.js`, `@@ -6,7 +6,7 @@`)",
      );
    }),
  );
});

describe("a fix of our own", () => {
  it(
    "waits for a person who lets its checks run, and is ready for review without any agent",
    beginning(async ({ github, opens, follows, checks, pull, orders }) => {
      github.state.settings.copilot = false;
      await opens({ jobs: [fixable] });
      const waiting = await follows.sweep();
      expect(waiting.transitions).toEqual(["checks-running → checks-waiting"]);
      expect(pull().body).toContain("Approve and run workflows");
      const passed = await follows.run(checks.concludes(2, "success"));
      expect(passed.transitions.at(-1)).toMatch(/→ ready-for-review$/);
      expect(pull()).toMatchObject(approved);
      expect(orders()).toEqual([]);
    }),
  );
});

describe("the checks", () => {
  it(
    "wait for approval: neither passed nor failed, and it says which button to press",
    healing(async ({ github, follows, agent, checks, pull }) => {
      github.state.settings.agentRunsNeedApproval = true;
      agent.pushes(2, fix);
      const [held] = checks.held(2);
      if (held === undefined) throw new Error("Nothing waits");
      const waiting = await follows.run(held);
      expect(waiting.transitions.at(-1)).toBe("checks-running → checks-waiting");
      expect(waiting.outputs["needs-human"]).toBe("1");
      expect(pull().body).toContain("Approve and run workflows");
      expect(pull().labels).toEqual(["auto-heal"]);
      const approvedRun = await follows.run(checks.concludes(2, "success"));
      expect(approvedRun.transitions.at(-1)).toMatch(/→ ready-for-review$/);
      expect(pull().body).not.toContain("Approve and run workflows");
      expect(pull()).toMatchObject(approved);
    }),
  );

  it(
    "fail by what often passes on a second attempt, are started again, and no attempt is used up",
    healing(
      async ({ github, follows, agent, checks, orders }) => {
        github.commit("main", configured("limits:\n  reruns: 1\n"));
        agent.pushes(2, fix);
        const failed = checks.concludes(2, "failure", [lostRunner]);
        const { transitions } = await follows.run(failed);
        expect(transitions.at(-1)).toBe("checks-running → checks-running");
        expect(failed.attempts.map(({ status }) => status)).toEqual(["completed", "queued"]);
        const passed = await follows.run(checks.concludes(2, "success"));
        expect(passed.transitions).toEqual(["checks-running → ready-for-review"]);
        expect(orders()).toHaveLength(1);
      },
      undefined,
      mayRerun,
    ),
  );

  it(
    "do not run where the branch has conflicts, and it says what to press",
    healing(async ({ github, follows, agent, passes, pull }) => {
      agent.pushes(2, fix);
      github.commit("main", noFix, { login: "mona" });
      agent.pushes(2, { "NOTES.md": "What was done\n" });
      passes({ minutes: 40 });
      const waiting = await follows.sweep();
      expect(waiting.transitions.at(-1)).toBe("checks-running → checks-waiting");
      expect(pull().body).toContain("**Resolve conflicts**");
    }),
  );

  it(
    "fail of something that fails on the base branch too, and no attempt is used up",
    healing(async ({ follows, fails, agent, checks, orders }) => {
      agent.pushes(2, fix);
      fails({ jobs: [otherFailure] });
      const { transitions } = await follows.run(checks.concludes(2, "failure", [otherFailure]));
      expect(transitions.join()).not.toContain("checks-failed");
      expect(orders()).toHaveLength(1);
      const passed = await follows.run(checks.concludes(2, "success"));
      expect(passed.transitions.at(-1)).toMatch(/→ ready-for-review$/);
    }),
  );
});
