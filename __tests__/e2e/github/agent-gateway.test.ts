import "./fast-clock.ts";
import { describe, expect, it } from "vitest";
import { type AgentGatewayOptions, gitHubAgentGateway } from "../../../src/github/agent-gateway.ts";
import type { AgentRequest } from "../../../src/ports.ts";
import { template } from "../../../src/text/template.ts";
import { startGitHub } from "../harness/github-double/start.ts";
import type { TokenDeclaration } from "../harness/github-double/tokens.ts";
import { asked, clientOn } from "./stage.ts";

const octocat: TokenDeclaration = {
  kind: "user",
  login: "octocat",
  permissions: { issues: "write", pull_requests: "write" },
};
const text = template`@copilot /fix Please finish this draft pull request.`;

const request = (number: number): AgentRequest => ({
  pullRequest: { number, url: "" },
  branch: "autofix/ci/file-mode/20260102-030405",
  baseBranch: "main",
  comment: text,
  prompt: template`Please finish the draft pull request of this branch.`,
});

const ready = { kind: "ready", rungs: ["comment"] };
const saying = (words: string): unknown => expect.stringContaining(words);

describe("the preflight", () => {
  it.each<readonly [string, boolean, TokenDeclaration | null, string, unknown]>([
    ["no token", true, null, "@copilot", saying("wakes no agent")],
    ["an app's token", true, { ...octocat, kind: "app", login: "app[bot]" }, "@copilot", saying("people only")],
    ["a user's token and Copilot", true, octocat, "@copilot", null],
    ["a user's token and no Copilot", false, octocat, "@copilot", saying("not available")],
    ["a user's token and another agent", false, octocat, "@my-agent", null],
    ["a token that sees nothing", true, { ...octocat, seesRepository: false }, "@copilot", saying("not available")],
  ])("with %s", async (_, copilot, declaration, mention, reason) => {
    await using github = await startGitHub({ settings: { copilot } });
    const client = declaration === null ? null : clientOn(github, declaration);
    const readiness = await gitHubAgentGateway({ client, mention }).preflight();
    expect(readiness).toMatchObject(reason === null ? ready : { kind: "not-ready", reason });
    expect(github.state.issues).toEqual([]);
  });

  it("with a token that GitHub refuses says so", async () => {
    await using github = await startGitHub();
    const client = clientOn(github, octocat);
    github.state.tokens.length = 0;
    const readiness = await gitHubAgentGateway({ client, mention: "@copilot" }).preflight();
    expect(readiness).toMatchObject({ kind: "not-ready", reason: expect.stringContaining("refuses the token") });
  });
});

describe("the rungs that are open", () => {
  const taskGiver: TokenDeclaration = { ...octocat, permissions: { ...octocat.permissions, agent_tasks: "write" } };
  const closed = [expect.stringMatching(/^No agent task is started: .*`?agent-tasks: read/)];

  it.each<readonly [string, TokenDeclaration, Partial<AgentGatewayOptions>, unknown]>([
    ["a token for tasks", taskGiver, {}, { kind: "ready", rungs: ["agent-task", "comment"], closed: [] }],
    ["a token without tasks", octocat, {}, { kind: "ready", rungs: ["comment"], closed }],
    ["tasks alone", taskGiver, { via: "agent-task" }, { kind: "ready", rungs: ["agent-task"], closed: [] }],
    [
      "tasks alone, and a token without",
      octocat,
      { via: "agent-task" },
      { kind: "not-ready", reason: saying("agent-tasks") },
    ],
    ["comments alone", taskGiver, { via: "comment" }, { kind: "ready", rungs: ["comment"], closed: [] }],
    ["issues alone", taskGiver, { via: "assign" }, { kind: "ready", rungs: ["assignment"], closed: [] }],
    ["nobody", taskGiver, { via: "none" }, { kind: "not-ready", reason: saying("agent.via is none") }],
    [
      "another agent by tasks",
      taskGiver,
      { via: "agent-task", mention: "@my-agent" },
      { kind: "not-ready", reason: saying("by a comment only") },
    ],
    [
      "the job's own token",
      taskGiver,
      { isJobToken: true },
      { kind: "not-ready", reason: saying("the workflow's own token") },
    ],
  ])("to %s", async (_, declaration, options, readiness) => {
    await using github = await startGitHub({ settings: { copilot: true } });
    const gateway = gitHubAgentGateway({ client: clientOn(github, declaration), mention: "@copilot", ...options });
    expect(await gateway.preflight()).toEqual(readiness);
    expect(github.violations).toEqual([]);
  });

  it.each([
    ["the agent", "issues/check-user-can-be-assigned", "auto"],
    ["tasks, which are all that may be used", "agent-tasks/list-tasks-for-repo", "agent-task"],
  ] as const)("are in doubt where GitHub fails when it is asked for %s", async (_, operation, via) => {
    await using github = await startGitHub({ settings: { copilot: true } });
    const gateway = gitHubAgentGateway({ client: clientOn(github, taskGiver), mention: "@copilot", via });
    github.faults.push({ match: (call) => call.operation === operation, times: 9, respond: { status: 502 } });
    expect(await gateway.preflight()).toMatchObject({ kind: "in-doubt", fault: { code: "unavailable" } });
  });

  it("do without tasks while GitHub fails to list them", async () => {
    await using github = await startGitHub({ settings: { copilot: true } });
    const gateway = gitHubAgentGateway({ client: clientOn(github, taskGiver), mention: "@copilot" });
    const listing = (call: { operation: string | null }) => call.operation === "agent-tasks/list-tasks-for-repo";
    github.faults.push({ match: listing, times: 9, respond: { status: 502 } });
    expect(await gateway.preflight()).toMatchObject({ kind: "ready", rungs: ["comment"] });
  });
});

describe("the handoff", () => {
  const stage = async (declaration: TokenDeclaration = octocat) => {
    const github = await startGitHub({ settings: { copilot: true } });
    const { number } = github.openIssue({ author: "github-actions[bot]", title: "Fix" });
    const gateway = gitHubAgentGateway({ client: clientOn(github, declaration), mention: "@copilot" });
    return {
      github,
      gateway,
      handOff: async () => (await gateway.handOff(request(number), ["comment"])).agent,
      comments: () => github.state.issues[0]?.comments ?? [],
      [Symbol.asyncDispose]: () => github[Symbol.asyncDispose](),
    };
  };
  const waiting = { rung: "comment", state: "asked", proof: null };

  it("is one comment by the token's user, however often it is tried", async () => {
    await using on = await stage();
    expect(await on.handOff()).toEqual(waiting);
    expect(await on.handOff()).toEqual(waiting);
    expect(on.comments()).toMatchObject([{ author: "octocat", body: text }]);
    expect(on.github.violations).toEqual([]);
  });

  it("is proven by the agent's reaction, and by nobody else's", async () => {
    await using on = await stage();
    await on.handOff();
    const [comment] = on.comments();
    if (comment === undefined) throw new Error("There is no comment");
    on.github.people.react(comment, "stranger", "eyes");
    on.github.people.react(comment, "Copilot", "heart");
    expect(await on.handOff()).toEqual(waiting);
    on.github.people.react(comment, "Copilot", "eyes");
    expect(await on.handOff()).toMatchObject({ state: "started", proof: expect.stringContaining("issuecomment-") });
  });

  it("is not done by somebody else's comment of the same words", async () => {
    await using on = await stage();
    on.github.people.comment(1, "stranger", text);
    await on.handOff();
    expect(on.comments().map(({ author }) => author)).toEqual(["stranger", "octocat"]);
  });

  it("is there once when the answer is lost", async () => {
    await using on = await stage();
    on.github.faults.push({ match: ({ operation }) => operation === "issues/create-comment", respond: "reset-after" });
    expect(await on.handOff()).toMatchObject({ rung: "comment" });
    expect(on.comments()).toHaveLength(1);
    expect(asked(on.github).filter((operation) => operation === "issues/create-comment")).toHaveLength(1);
  });

  it("gives way to the run that opened the pull request, which asks right after it", async () => {
    await using on = await stage();
    const later = on.gateway.handOff({ ...request(1), contested: true }, ["comment"]);
    await on.handOff();
    expect((await later).agent).toEqual(waiting);
    expect(asked(on.github).filter((operation) => operation === "issues/create-comment")).toHaveLength(1);
  });

  it("that is refused says why", async () => {
    await using on = await stage({ ...octocat, permissions: { issues: "read" } });
    expect(await on.handOff()).toMatchObject({
      state: "failed",
      proof: expect.stringContaining("lacks the permission"),
    });
    expect(on.comments()).toEqual([]);
  });

  it("by the issue is one assignment, however often it is tried", async () => {
    await using on = await stage();
    const assign = () => on.gateway.assign({ number: 1, url: "" }, text, "main");
    const assigned = { rung: "assignment", state: "asked", proof: "GitHub names the agent as the issue's assignee." };
    on.github.faults.push({ match: ({ operation }) => operation === "issues/add-assignees", respond: "reset-after" });
    expect(await assign()).toEqual(assigned);
    expect(await assign()).toEqual(assigned);
    expect(on.github.state.issues[0]?.assignees).toEqual(["Copilot"]);
    expect(on.github.state.issues[0]?.timeline.filter(({ event }) => event === "assigned")).toHaveLength(1);
    expect(on.github.violations).toEqual([]);
  });

  it("by the issue that GitHub leaves out, or refuses, says so", async () => {
    await using on = await stage();
    on.github.state.settings.copilot = false;
    expect(await on.gateway.assign({ number: 1, url: "" }, text, "main")).toEqual({
      rung: "assignment",
      state: "failed",
      proof: "GitHub left the issue without the agent as its assignee.",
    });
    await using refusing = await stage({ ...octocat, permissions: { issues: "read" } });
    expect(await refusing.gateway.assign({ number: 1, url: "" }, text, "main")).toMatchObject({
      state: "failed",
      proof: expect.stringContaining("lacks the permission"),
    });
  });

  it("without a token, or to an agent that would not start, is left to a person", async () => {
    await using github = await startGitHub({ settings: { copilot: false } });
    for (const client of [null, clientOn(github, octocat)]) {
      const gateway = gitHubAgentGateway({ client, mention: "@copilot" });
      const found = await gateway.preflight();
      const { agent: left } = await gateway.handOff(request(1), found.kind === "ready" ? found.rungs : []);
      expect(left).toEqual({ rung: "text", state: "not-asked", proof: null });
    }
    expect(asked(github)).toEqual(["issues/check-user-can-be-assigned"]);
  });
});
