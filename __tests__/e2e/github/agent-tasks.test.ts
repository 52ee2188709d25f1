import "./fast-clock.ts";
import { describe, expect, it } from "vitest";
import { gitHubAgentGateway } from "../../../src/github/agent-gateway.ts";
import type { AgentRequest } from "../../../src/ports.ts";
import { template } from "../../../src/text/template.ts";
import { startGitHub } from "../harness/github-double/start.ts";
import type { TokenDeclaration } from "../harness/github-double/tokens.ts";
import { clientOn } from "./stage.ts";

const octocat = { kind: "user", login: "octocat" } as const;
const branch = "autofix/ci/file-mode/20260102-030405";
const request: AgentRequest = {
  pullRequest: { number: 1, url: "" },
  branch,
  baseBranch: "main",
  comment: template`@copilot /fix Please finish this draft pull request.`,
  prompt: template`Please finish the draft pull request of this branch.`,
};
const saying = (words: string): unknown => expect.stringContaining(words);

describe("a task", () => {
  const stage = async (
    permissions: TokenDeclaration["permissions"] = { agent_tasks: "write", issues: "write", pull_requests: "write" },
  ) => {
    const github = await startGitHub({ settings: { copilot: true } });
    github.openIssue({ author: "github-actions[bot]", title: "Fix" });
    const gateway = gitHubAgentGateway({ client: clientOn(github, { ...octocat, permissions }), mention: "@copilot" });
    return {
      github,
      gateway,
      handOff: (changes: Partial<AgentRequest> = {}) =>
        gateway.handOff({ ...request, ...changes }, ["agent-task", "comment"]),
      [Symbol.asyncDispose]: () => github[Symbol.asyncDispose](),
    };
  };

  it("is given once on the branch of the pull request, however often it is tried", async () => {
    await using on = await stage();
    const waiting = {
      rung: "agent-task",
      state: "asked",
      proof: expect.stringMatching(/^The agent's task http\S+ is in the state queued\.$/),
    };
    expect(await on.handOff()).toEqual({ agent: waiting, notes: [] });
    expect(await on.handOff()).toEqual({ agent: waiting, notes: [] });
    expect(on.github.state.agentTasks).toMatchObject([
      { creator: "octocat", prompt: request.prompt, headRef: branch, baseRef: "main" },
    ]);
    expect(on.github.state.issues[0]?.comments).toEqual([]);
    expect(on.github.violations).toEqual([]);
  });

  it("is another one on another branch, or in other words", async () => {
    await using on = await stage();
    await on.handOff();
    await on.handOff({ branch: "autofix/ci/file-mode/20260102-030406" });
    await on.handOff({ prompt: template`Please try once more, for the ${2}nd time.` });
    expect(on.github.state.agentTasks).toHaveLength(3);
  });

  it("is there once when the answer is lost", async () => {
    await using on = await stage();
    on.github.faults.push({
      match: ({ operation }) => operation === "agent-tasks/create-task-in-repo",
      respond: "reset-after",
    });
    expect((await on.handOff()).agent.state).toBe("asked");
    expect(on.github.state.agentTasks).toHaveLength(1);
  });

  it("is one for two runs, of which the later one waits: no task can be taken back", async () => {
    await using on = await stage();
    const later = on.handOff({ contested: true });
    await on.handOff();
    expect((await later).agent).toMatchObject({ rung: "agent-task", state: "asked" });
    expect(on.github.state.agentTasks).toHaveLength(1);
  });

  it("is proven by what GitHub says of its state", async () => {
    await using on = await stage();
    const { agent } = await on.handOff();
    expect(await on.gateway.look(request, agent)).toEqual(agent);
    const [task] = on.github.state.agentTasks;
    if (task === undefined) throw new Error("There is no task");
    task.state = "in_progress";
    expect(await on.gateway.look(request, agent)).toMatchObject({ state: "started", proof: saying("in_progress") });
    task.state = "failed";
    expect(await on.gateway.look(request, agent)).toMatchObject({ state: "failed", proof: saying("failed") });
  });

  it("that is refused gives way to a comment, and says why", async () => {
    await using on = await stage({ agent_tasks: "read", issues: "write", pull_requests: "write" });
    const { agent, notes } = await on.handOff();
    expect(agent).toEqual({ rung: "comment", state: "asked", proof: null });
    expect(notes).toEqual([expect.stringMatching(/^Asking the agent by agent-task failed: .*agent-tasks: write/)]);
    expect(on.github.state.agentTasks).toEqual([]);
    expect(on.github.state.issues[0]?.comments).toHaveLength(1);
  });

  it("that ended without success gives way to a comment", async () => {
    await using on = await stage();
    await on.handOff();
    const [task] = on.github.state.agentTasks;
    if (task !== undefined) task.state = "timed_out";
    const { agent, notes } = await on.handOff();
    expect([agent.rung, notes.length, on.github.state.agentTasks.length]).toEqual(["comment", 1, 1]);
  });

  it("and a comment that are both refused leave it to a person", async () => {
    await using on = await stage({ agent_tasks: "read", issues: "read" });
    const { agent, notes } = await on.handOff();
    expect(agent).toMatchObject({ rung: "comment", state: "failed", proof: saying("lacks the permission") });
    expect(notes).toHaveLength(1);
  });
});
