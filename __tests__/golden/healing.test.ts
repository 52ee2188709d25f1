import { describe, expect, it } from "vitest";
import type { FailureReport } from "../../src/contracts/failure-report.ts";
import { commitMessage } from "../../src/healing/commit-message.ts";
import { handoffSection, renderHandoff } from "../../src/healing/handoff.ts";
import type { Setback } from "../../src/healing/healing-texts.ts";
import { renderIssue } from "../../src/healing/issue.ts";
import { addOccurrence, type Recurring } from "../../src/healing/occurrences.ts";
import { pullRequestStatus } from "../../src/healing/pull-request-status.ts";
import { renderPullRequest } from "../../src/healing/pull-request.ts";
import { renderReopened } from "../../src/healing/reopened.ts";
import type { AgentReadiness } from "../../src/ports.ts";
import { readIsland } from "../../src/text/island.ts";
import { md } from "../../src/text/markdown.ts";
import { template } from "../../src/text/template.ts";
import {
  fileModeCase,
  heal,
  type HealingCase,
  hostileCase,
  pythonRequirementCase,
  sampleRun,
} from "../unit/healing/healing-case.ts";

/** A title and a body as one reviewed text. */
const page = ({ title, body }: { readonly title: string; readonly body: string }): string => `${title}\n\n${body}\n`;

const delegated: HealingCase = {
  ...pythonRequirementCase,
  failure: {
    ...pythonRequirementCase.failure,
    evidence: [
      { log: "test (3.12).txt", line: 212, text: "E   ModuleNotFoundError: No module named 'ymal'", role: "cause" },
    ],
    captures: { module: "ymal" },
    message: "ModuleNotFoundError: No module named 'ymal'",
  },
  facts: { agentReady: true },
};
const cases: readonly (readonly [string, HealingCase])[] = [
  ["file-mode", fileModeCase],
  ["python-requirement", pythonRequirementCase],
  ["delegate", delegated],
  ["unpushable", { ...fileModeCase, facts: { canPush: false } }],
  ["guard-refused", { ...pythonRequirementCase, limits: { files: 5, lines: 0 } }],
  ["hostile", hostileCase],
  ["not-determined", { failure: null, report: { note: "2 logs, 1,204 lines; no line matched a rule" } }],
];

describe.each(cases)("the texts of the case %s", (name, given) => {
  it("issue", async () => {
    await expect(page(renderIssue(await heal(given)))).toMatchFileSnapshot(`issue-${name}.md`);
  });
});

const workflowEdit = {
  kind: "update",
  path: ".github/workflows/ci.yml",
  content: "on: push\n",
  mode: "100644",
  baseSha: "",
} as const;

it("the commit message under a person's name", async () => {
  const texts = await heal(fileModeCase);
  const { message } = commitMessage({ ...texts, proposal: { ...texts.proposal, edits: [workflowEdit] } });
  await expect(message).toMatchFileSnapshot("commit-message-workflow-token.md");
});

const reason = md`GitHub sees no difference between the branch and its base, so there is nothing to pull.`;
const asked = { rung: "assignment", state: "asked", proof: null } as const;
const unasked = {
  rung: "assignment",
  state: "failed",
  proof: "GitHub left the issue without the agent as its assignee.",
} as const;
const unreachable = {
  rung: "comment",
  state: "failed",
  proof: "auto-heal cannot comment: GitHub did not answer.",
} as const;
const comment = template`@copilot /fix Please finish this draft pull request.`;
/** The agent gets the issue, so there is no branch of ours. */
const issueAlone: HealingCase = { ...delegated, facts: {} };
const setbacks: Readonly<Record<string, readonly [HealingCase, Setback]>> = {
  assigned: [delegated, { kind: "withdrawn", reason, agent: asked }],
  "not-assigned": [delegated, { kind: "withdrawn", reason, agent: unasked }],
  withdrawn: [fileModeCase, { kind: "withdrawn", reason, agent: null }],
  "not-pushed": [
    fileModeCase,
    { kind: "not-pushed", reason: md`The token may not change files under .github/workflows/.` },
  ],
  "not-handed-over": [delegated, { kind: "not-handed-over", agent: unreachable, comment }],
  "handed-by-issue": [issueAlone, { kind: "assigned", agent: asked }],
  "to-be-handed-by-issue": [issueAlone, { kind: "unassigned", agent: null }],
  "not-handed-by-issue": [issueAlone, { kind: "unassigned", agent: unasked }],
};

it.each(Object.entries(setbacks))(
  "what an issue says of its pull request when it is %s",
  async (name, [given, setback]) => {
    const status = pullRequestStatus({ ...(await heal(given)), setback });
    await expect(`${status}\n`).toMatchFileSnapshot(`setback-${name}.md`);
  },
);

describe("the count of an issue", () => {
  const run = (report: FailureReport, runId: number): FailureReport => ({
    ...report,
    source: { ...sampleRun, runId, url: `https://github.com/octo-org/octo-repo/actions/runs/${runId}` },
    generatedAt: `2026-01-0${runId - 4709}T03:04:05.000Z`,
  });
  const greens = [4711, 4712, 4713].map((runId) => ({ runId: runId + 0.5, passed: true }));

  it.each<readonly [string, Recurring]>([
    ["again", {}],
    ["did-not-hold", { lapsed: 12 }],
    ["comes-and-goes", { outcomes: greens }],
  ])("when it is seen again: %s", async (name, recurring) => {
    const texts = await heal(fileModeCase);
    let body: string = renderIssue(texts).body;
    for (const runId of [4712, 4713]) body = addOccurrence(body, run(texts.report, runId), recurring) ?? "";
    await expect(`${readIsland("occurrences", body)}\n`).toMatchFileSnapshot(`occurrences-${name}.md`);
  });

  it("when it is reopened, and everything around it", async () => {
    const texts = await heal(fileModeCase);
    const body = addOccurrence(renderIssue(texts).body, run(texts.report, 4712), { lapsed: 12 }) ?? "";
    const precedent = {
      reason: md`The fix in #12 was merged and did not hold, so auto-heal makes no second one.`,
      forAgentsToo: false,
    };
    const next = await heal({ ...fileModeCase, facts: { precedent } });
    await expect(`${renderReopened(`${body}\n\nA person's note.`, next)}\n`).toMatchFileSnapshot("issue-reopened.md");
  });
});

const withBranch = cases.filter(([name]) => ["file-mode", "python-requirement", "delegate"].includes(name));

describe.each(withBranch)("the texts of the branch of the case %s", (name, given) => {
  it("pull request", async () => {
    const texts = await heal(given);
    const handoff = renderHandoff(texts.proposal, texts.report.failures[0] ?? null, "@copilot");
    const readiness: AgentReadiness =
      texts.proposal.decision === "delegate"
        ? { kind: "ready", rungs: ["comment"], closed: [] }
        : { kind: "not-ready", reason: md`No token of a person with a Copilot seat is given.` };
    const target = {
      baseBranch: "main",
      issueNumber: 12,
      closesIssue: true,
      handoff: handoffSection(handoff, readiness),
    };
    const draft = renderPullRequest(texts, target);
    await expect(page(draft)).toMatchFileSnapshot(`pull-request-${name}.md`);
  });

  it("pull request into another branch than the default one", async () => {
    const target = { baseBranch: "release/1.x", issueNumber: 12, closesIssue: false, handoff: null };
    const { body } = renderPullRequest(await heal(given), target);
    expect(body).toContain("This is about #12. GitHub closes issues for merges into the default branch only");
    expect(body).not.toContain("Fixes #");
  });

  it("commit message", async () => {
    await expect(commitMessage(await heal(given)).message).toMatchFileSnapshot(`commit-message-${name}.md`);
  });

  it("handoff", async () => {
    const { proposal, report } = await heal(given);
    const { comment, prompt, note } = renderHandoff(proposal, report.failures[0] ?? null, "@copilot");
    await expect(`${comment}\n\n---\n\n${prompt}\n\n---\n\n${note}\n`).toMatchFileSnapshot(`handoff-${name}.md`);
  });
});
