import { describe, expect, it } from "vitest";
import { configured, fix, noFix, otherFailure, testFailure } from "./following.ts";
import { beginning, healing } from "./stage.ts";

describe("a reviewer", () => {
  it(
    "asks for changes, the agent makes them, it is approved and merged, the issue is closed, and the fix holds",
    healing(async ({ github, follows, agent, checks, people, passes, pull, issue, orders }) => {
      agent.pushes(2, noFix);
      await follows.run(checks.concludes(2, "success"));
      expect(pull().labels).toContain("ready for review");

      const review = people.review(2, "CHANGES_REQUESTED", { login: "mona", body: "Several spaces, please." });
      const asked = await follows.sweep();
      expect(asked.transitions).toEqual([
        "ready-for-review → changes-requested",
        "changes-requested → waiting-for-agent",
      ]);
      expect(orders()).toHaveLength(2);
      expect(orders()[1]).toContain(String(review.id));
      expect(orders()[1]).not.toContain("Several spaces");
      expect(pull().labels).not.toContain("ready for review");
      // The same review is answered once.
      expect((await follows.sweep()).transitions).toEqual([]);

      agent.pushes(2, fix);
      await follows.run(checks.concludes(2, "success"));
      people.review(2, "APPROVED", { login: "mona" });
      people.merge(2, "mona");
      const merged = await follows.closing(2);
      expect(merged.transitions).toEqual(["ready-for-review → merged"]);
      expect(issue()).toMatchObject({ state: "closed", stateReason: "completed" });

      github.addRun({ conclusion: "success" });
      passes({ days: 8 });
      expect((await follows.sweep()).transitions).toEqual(["merged → held"]);
      expect(issue().state).toBe("closed");
      expect((await follows.sweep()).transitions).toEqual([]);
    }),
  );
});

describe("a merged fix", () => {
  it(
    "does not hold: the failure comes back, and the issue is opened again",
    healing(async ({ follows, fails, agent, checks, people, passes, issue }) => {
      agent.pushes(2, fix);
      await follows.run(checks.concludes(2, "success"));
      people.merge(2);
      await follows.closing(2);
      passes({ days: 2 });
      const again = fails();
      // What fails after it hides it from nobody.
      fails({ jobs: [otherFailure] });
      const { transitions } = await follows.sweep();
      expect(transitions).toEqual(["merged → did-not-hold"]);
      expect(issue()).toMatchObject({ state: "open", stateReason: "reopened" });
      expect(issue().comments.at(-1)?.body).toContain("did not hold");
      expect(issue().comments.at(-1)?.body).toContain(String(again.id));
    }),
  );

  it(
    "closes the issue where the base is not the default branch",
    beginning(async ({ github, opens, follows, agent, checks, people, pull, issue }) => {
      github.commit("main", configured("branches: [release]\n"));
      github.commit("release", { "NOTES.md": "Release\n" });
      await opens({ headBranch: "release" });
      expect(pull().pull.base).toBe("release");
      agent.pushes(2, fix);
      await follows.run(checks.concludes(2, "success"));
      people.merge(2);
      expect(issue().state).toBe("open");
      expect((await follows.closing(2)).transitions).toEqual(["ready-for-review → merged"]);
      expect(issue()).toMatchObject({ state: "closed", stateReason: "completed" });
    }),
  );
});

describe("a person", () => {
  it(
    "takes over, and is only watched",
    healing(async ({ github, follows, checks, pull, people, issue, orders }) => {
      github.commit(pull().pull.branch, noFix, { login: "mona" });
      const failed = await follows.run(checks.concludes(2, "failure", [testFailure]));
      expect(failed.transitions).toEqual(["waiting-for-agent → taken-over"]);
      expect(orders()).toHaveLength(1);
      github.commit(pull().pull.branch, fix, { login: "mona" });
      expect((await follows.run(checks.concludes(2, "success"))).transitions).toEqual([]);
      // Nor does the label have to stay.
      pull().labels = [];
      people.merge(2, "mona");
      people.reopen(1, "mona");
      expect((await follows.closing(2)).transitions).toEqual(["taken-over → merged"]);
      expect(issue().state).toBe("closed");
    }),
  );

  it(
    "closes the pull request: rejected, and silent from then on",
    healing(async ({ follows, agent, checks, people, fails, heals, issue, pull }) => {
      people.close(2, "mona");
      const { transitions, outputs } = await follows.closing(2);
      expect(transitions).toEqual(["waiting-for-agent → rejected"]);
      expect(outputs["open"]).toBe("0");
      expect(issue()).toMatchObject({ state: "closed", stateReason: "not_planned" });
      expect(issue().body).toContain("**waiting-for-agent → rejected**, by `mona`.");
      const said = [issue().comments.length, pull().comments.length];
      await heals(fails());
      expect((await follows.sweep()).transitions).toEqual([]);
      expect([issue().comments.length, pull().comments.length]).toEqual(said);
      // It is followed on when it is opened again, as people do to have its checks started.
      people.reopen(2, "mona");
      agent.pushes(2, fix);
      const reopened = await follows.run(checks.concludes(2, "success"));
      expect(reopened.transitions).toEqual([
        "rejected → checks-running",
        "checks-running → checks-running",
        "checks-running → ready-for-review",
      ]);
      expect(issue().state).toBe("open");
    }),
  );
});

describe("time", () => {
  it(
    "heals: the workflow passes again by itself, and both are closed",
    healing(async ({ github, follows, issue, pull, branches }) => {
      for (const _ of [1, 2, 3]) github.addRun({ conclusion: "success" });
      const { transitions } = await follows.byHand();
      expect(transitions).toEqual(["waiting-for-agent → recovered"]);
      expect([issue().state, pull().state]).toEqual(["closed", "closed"]);
      expect(branches()).toEqual([]);
    }),
  );

  it(
    "passes without anything happening: it is closed, and the branch goes, which nobody touched",
    healing(async ({ follows, passes, issue, pull, branches }) => {
      passes({ minutes: 40 });
      await follows.sweep();
      passes({ days: 15 });
      expect((await follows.sweep()).transitions).toEqual(["needs-human → stale"]);
      expect([issue().state, pull().state]).toEqual(["closed", "closed"]);
      expect(issue().stateReason).toBe("not_planned");
      expect(branches()).toEqual([]);
    }),
  );

  it(
    "passes, and work that others put on the branch stays",
    healing(async ({ follows, agent, passes, pull, branches }) => {
      agent.pushes(2, noFix);
      passes({ days: 15 });
      await follows.sweep();
      expect(pull().state).toBe("closed");
      expect(branches()).toHaveLength(1);
    }),
  );
});

describe("others", () => {
  it(
    "can name a branch like ours, and write what we write: nothing follows from it",
    healing(async ({ github, follows, agent, pull, issue }) => {
      agent.pushes(2, fix);
      const { branch, headSha } = pull().pull;
      const forks = { event: "pull_request", headBranch: branch, headSha, headRepository: "mallory/widgets" };
      const passed = github.addRun({ ...forks, conclusion: "success", jobs: [{ name: "test" }] });
      const forged = { author: "mallory", title: issue().title, body: issue().body ?? "", labels: ["auto-heal"] };
      github.openIssue(forged);
      // Their run makes us look, and what is seen is the agent's push alone.
      const seen = await follows.run(passed);
      expect(seen.transitions).toEqual(["waiting-for-agent → checks-running"]);
      expect(seen.outputs["open"]).toBe("1");
      expect((await follows.sweep()).transitions).toEqual([]);
      expect(github.state.issues[2]).toMatchObject({ body: forged.body, comments: [], state: "open" });
    }),
  );
});
