import "./fast-clock.ts";
import { describe, expect, it } from "vitest";
import { day, healingOnGitHub, type OnGitHub } from "./healing-on-github.ts";

const body = ({ issues }: OnGitHub, at = 0): string => issues()[at]?.body ?? "";
const writes = ({ github }: OnGitHub, since: number): readonly (string | null)[] =>
  github.calls
    .slice(since)
    .filter(({ method }) => method !== "GET")
    .map(({ operation }) => operation);

describe("a failure whose fix was merged", () => {
  it("is not back while runs of commits from before the merge come in", async () => {
    await using on = await healingOnGitHub();
    await on.open(on.red());
    const late = on.red();
    on.github.people.merge(2);
    const before = on.github.calls.length;
    const { record } = await on.open(late);
    expect(record).toMatchObject({
      result: "suppressed",
      reason: expect.stringContaining("does not have the fix in #2"),
    });
    expect(writes(on, before)).toEqual([]);
    expect(on.issues()).toMatchObject([{ state: "closed" }]);
    expect(on.github.violations).toEqual([]);
  });

  it("is back in a run that has it: one issue, reopened in one step, and never a second fix", async () => {
    await using on = await healingOnGitHub();
    await on.open(on.red());
    on.github.people.merge(2);
    on.undo();
    const before = on.github.calls.length;
    const { record } = await on.open(on.red());
    expect(record).toMatchObject({ result: "reopened", issueNumber: 1, pullRequestNumber: null });
    expect(writes(on, before)).toEqual(["issues/update"]);
    expect(on.github.calls.length - before).toBeLessThanOrEqual(10);
    on.github.people.close(1);
    on.github.advance(40 * day);
    const late = await on.open(on.red());
    expect(late.record).toMatchObject({ result: "created", branch: null });
    expect(late.record.reason).toContain("#2 was merged and did not hold");
    expect([on.issues().length, on.pulls().length]).toEqual([2, 1]);
    expect(on.github.violations).toEqual([]);
  });

  it("is handed to an agent when it is back, where one is there", async () => {
    await using on = await healingOnGitHub();
    await on.open(on.red());
    on.github.people.merge(2);
    on.undo();
    const { record } = await on.open(on.red(), { copilot: true });
    expect(record).toMatchObject({ result: "reopened", pullRequestNumber: 3, agent: { rung: "agent-task" } });
    const again = await on.open(on.red(), { copilot: true });
    expect(again.record).toMatchObject({ result: "updated", pullRequestNumber: 3 });
    expect([on.github.state.agentTasks.length, on.pulls().length]).toEqual([1, 2]);
  });
});

describe("a healing that a person closed without merging", () => {
  it("is silent for the cooldown, and then there is no second fix", async () => {
    await using on = await healingOnGitHub();
    await on.open(on.red());
    on.github.people.close(2);
    on.github.people.close(1);
    on.github.advance(10 * day);
    expect((await on.open(on.red())).record.result).toBe("suppressed");
    on.github.advance(10 * day);
    const { record } = await on.open(on.red());
    expect(record).toMatchObject({ result: "created", pullRequestNumber: null });
    expect(body(on, 1)).toContain("The fix in #2 was closed without being merged, so auto-heal makes no second one.");
    expect([on.issues().length, on.pulls().length]).toEqual([2, 1]);
  });

  it("is remembered beyond the first hundred of all that came later", async () => {
    await using on = await healingOnGitHub();
    await on.open(on.red());
    on.github.people.close(2);
    on.github.people.close(1);
    on.github.advance(40 * day);
    for (let count = 0; count < 120; count += 1) {
      const other = on.github.openIssue({ author: "github-actions[bot]", title: "Other", labels: ["auto-heal"] });
      on.github.people.close(other.number);
    }
    on.github.advance(40 * day);
    expect((await on.open(on.red())).record.reason).toContain("#2 was closed without being merged");
  });
});

describe("a failure that comes and goes", () => {
  it("is said to, and is not started again", async () => {
    await using on = await healingOnGitHub();
    for (let round = 0; round < 3; round += 1) {
      on.green();
      await on.open(on.red());
    }
    // Of a fork whose branch has the same name, nothing counts.
    on.github.addRun({ conclusion: "success", headRepository: "mallory/widgets" });
    expect(body(on)).toContain("**It comes and goes:** the failure came back 2 times");
    const run = on.red();
    const options = { config: "limits:\n  reruns: 3\n", failure: { transient: true } };
    const { record, notes } = await on.open(run, options);
    expect(record.result).toBe("updated");
    expect(notes).toEqual([expect.stringContaining("known to come and go")]);
    expect([run.attempts.length, on.pulls().length]).toEqual([1, 1]);
    expect(on.github.violations).toEqual([]);
  });

  it("is none whose only green runs are a fork's", async () => {
    await using on = await healingOnGitHub();
    for (let round = 0; round < 3; round += 1) {
      on.github.addRun({ conclusion: "success", headRepository: "mallory/widgets" });
      await on.open(on.red());
    }
    expect(body(on)).toContain("**Seen 3 times.**");
    expect(body(on)).not.toContain("comes and goes");
  });
});

describe("what people wrote", () => {
  it("into an issue, in a browser, stays, also where it is ours to write", async () => {
    await using on = await healingOnGitHub();
    await on.open(on.red());
    const [issue] = on.issues();
    if (issue === undefined) throw new Error("There is no issue");
    issue.body = `${body(on)}\n\nMy own note.`
      .replace("Seen once", "It is the cache, I think.\n\nSeen once")
      .replaceAll("\n", "\r\n");
    await on.open(on.red());
    await on.open(on.red());
    for (const text of ["It is the cache, I think.", "My own note.", "**Seen 3 times.**"])
      expect(body(on).split(text)).toHaveLength(2);
  });

  it("into an issue while its healing goes on stays too", async () => {
    await using on = await healingOnGitHub();
    const { faults } = on.github;
    const [reached, passed] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
    const opensPull = ({ operation }: { readonly operation: string | null }): boolean => operation === "pulls/create";
    faults.push({ match: opensPull, respond: { status: 502 }, times: 2 });
    await expect(on.open(on.red())).rejects.toMatchObject({ code: "unavailable" });
    const match = (call: { readonly operation: string | null }): boolean => {
      if (opensPull(call)) reached.resolve();
      return opensPull(call);
    };
    faults.push({ match, respond: { until: passed.promise } });
    const opening = on.open(on.red());
    await reached.promise;
    const [issue] = on.issues();
    if (issue !== undefined) issue.body = `${body(on)}\n\nMy own note.`;
    passed.resolve();
    await opening;
    expect(body(on)).toContain("My own note.");
    expect(body(on)).toContain("**Seen 2 times.**");
  });

  it("to our branch stays where a run was killed before its pull request", async () => {
    await using on = await healingOnGitHub();
    const { github } = on;
    github.faults.push({ match: ({ operation }) => operation === "pulls/create", respond: { status: 502 }, times: 2 });
    await expect(on.open(on.red())).rejects.toMatchObject({ code: "unavailable" });
    const [branch = ""] = on.branches();
    const pushed = github.commit(branch, { "requirements.txt": "PyYAML==6.0.2\n" }, { message: "Pin it" });
    const { record } = await on.open(on.red());
    expect(record).toMatchObject({ result: "updated", branch });
    expect(github.state.git.branch(branch)).toBe(pushed);
    expect(on.pulls()).toMatchObject([{ pull: { branch, headSha: pushed } }]);
  });
});
