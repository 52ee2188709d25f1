import "./fast-clock.ts";
import { describe, expect, it } from "vitest";
import type { RecordedCall } from "../harness/github-double/call.ts";
import { type HealOptions, healingOnGitHub, unfixable } from "./healing-on-github.ts";

/** As often as a read is tried. */
const silentProbe = {
  match: ({ operation }: RecordedCall) => operation === "issues/check-user-can-be-assigned",
  times: 4,
  respond: { status: 502 },
} as const;
const byIssue = { config: "agent:\n  via: assign\n", copilot: true };

describe("an agent of which GitHub does not say whether it is there", () => {
  it("keeps no fix from its pull request, and is asked by the next run", async () => {
    await using on = await healingOnGitHub();
    on.github.faults.push(silentProbe);
    const first = await on.open(on.red(), { copilot: true });
    expect(first.record).toMatchObject({
      result: "created",
      pullRequestNumber: 2,
      agent: { rung: "text", state: "failed", proof: expect.stringContaining("502") },
    });
    expect(on.pulls()[0]?.body).toContain("could not be found out");
    expect(on.issues()[0]?.body).toContain("the agent could not be asked");
    const second = await on.open(on.red(), { copilot: true });
    expect(second.record.agent).toMatchObject({ rung: "agent-task", state: "asked" });
    expect(on.issues()[0]?.body).not.toContain("could not be asked");
    expect(on.github.state.agentTasks).toHaveLength(1);
  });

  it("stops all that depends on it, before anything is made, and the same run goes on", async () => {
    await using on = await healingOnGitHub();
    const run = on.red();
    on.github.faults.push(silentProbe);
    const options = { copilot: true, failure: unfixable };
    await expect(on.open(run, options)).rejects.toMatchObject({ code: "unavailable" });
    expect([on.issues(), on.branches()]).toEqual([[], []]);
    expect((await on.open(run, options)).record).toMatchObject({ result: "created", agent: { state: "asked" } });
  });
});

describe("the requests of a healing", () => {
  const asked = async (options: HealOptions): Promise<readonly number[]> => {
    await using on = await healingOnGitHub();
    on.github.openIssue({ author: "octocat", title: "Labels are there", labels: ["auto-heal"] });
    const counts: number[] = [];
    for (let run = 0; run < 3; run += 1) {
      const before = on.github.calls.length;
      await on.open(on.red(), options);
      counts.push(on.github.calls.length - before);
    }
    return counts;
  };

  // The configuration is one more, see the story of two jobs.
  it("are 13 at most at first and 4 from then on, where nobody is asked", async () => {
    const [first = 99, ...others] = await asked({});
    expect(first).toBeLessThanOrEqual(13);
    expect(Math.max(...others)).toBeLessThanOrEqual(4);
  });

  it.each([
    ["a task", {}, 17],
    ["a comment", { config: "agent:\n  via: comment\n" }, 19],
  ])("are some more where an agent is asked by %s", async (_, options, most) => {
    const [first = 99, ...others] = await asked({ ...options, copilot: true });
    expect(first).toBeLessThanOrEqual(most);
    expect(Math.max(...others)).toBeLessThanOrEqual(4);
  });
});

describe("an issue that is handed over itself", () => {
  it("has no branch of ours, and is assigned once", async () => {
    await using on = await healingOnGitHub();
    const options = { ...byIssue, failure: unfixable };
    const { record } = await on.open(on.red(), options);
    expect(record).toMatchObject({ result: "created", branch: null, agent: { rung: "assignment", state: "asked" } });
    const again = await on.open(on.red(), options);
    expect(again.record.result).toBe("updated");
    expect(on.issues()[0]?.timeline.filter(({ event }) => event === "assigned")).toHaveLength(1);
    expect([on.branches(), on.pulls()]).toEqual([[], []]);
    expect(on.github.violations).toEqual([]);
  });

  it("is assigned by the next run where this one could not", async () => {
    await using on = await healingOnGitHub();
    const assigning = ({ operation }: RecordedCall) => operation === "issues/add-assignees";
    on.github.faults.push({ match: assigning, times: 2, respond: { status: 502 } });
    const options = { ...byIssue, failure: unfixable };
    expect((await on.open(on.red(), options)).record.agent?.state).toBe("failed");
    expect(on.issues()[0]?.body).toContain("was to be assigned to an agent, and that failed");
    const { record } = await on.open(on.red(), options);
    expect(record).toMatchObject({ result: "updated", agent: { state: "asked" } });
    expect(on.issues()[0]).toMatchObject({ assignees: ["Copilot"] });
    expect(on.issues()[0]?.body).not.toContain("that failed");
  });

  it("is none whose fix is made already: its pull request asks nobody", async () => {
    await using on = await healingOnGitHub();
    const { record } = await on.open(on.red(), byIssue);
    expect(record).toMatchObject({ pullRequestNumber: 2, agent: { state: "not-asked" } });
    expect(on.issues()[0]?.assignees).toEqual([]);
    expect(on.pulls()[0]?.body).toContain("hands over issues only");
  });
});
