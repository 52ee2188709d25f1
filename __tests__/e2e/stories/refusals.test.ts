import { describe, expect, it } from "vitest";
import { failures, files, type Stage, story } from "./stage.ts";

const compare = (branch: string) => `https://github.com/octo-org/widgets/compare/main...${branch}?expand=1`;

describe("where Actions may not open pull requests", () => {
  const settings = { actionsMayCreatePullRequests: false };

  it.concurrent(
    "the issue says which setting it is, and links to what to open",
    story({ settings }, async (stage) => {
      const { outcome, outputs, summary } = await stage.heal(stage.failedRun());
      const [branch = ""] = stage.branches();
      const body = stage.issues()[0]?.body ?? "";
      expect([outcome, outputs["result"], outputs["branch"]]).toEqual(["success", "created", branch]);
      expect(outputs["pull-request-number"]).toBe("");
      expect(body).toContain('"Allow GitHub Actions to create and approve pull requests"');
      expect(body).toContain(`[Open the pull request yourself](${compare(branch)})`);
      expect(body).not.toContain("A draft pull request with the fix comes");
      expect(summary).toContain("Allow GitHub Actions to create and approve pull requests");
    }),
  );

  it.concurrent(
    "the next run opens it, once they may",
    story({ settings }, async ({ github, ...stage }) => {
      await stage.heal(stage.failedRun());
      await stage.heal(stage.failedRun());
      expect(stage.issues()[0]?.body).toContain("**Seen 2 times.**");
      github.state.settings.actionsMayCreatePullRequests = true;
      const { outputs } = await stage.heal(stage.failedRun());
      expect(outputs).toMatchObject({ result: "updated", "issue-number": "1", "pull-request-number": "2" });
      expect([stage.issues().length, stage.pullRequests().length, stage.branches().length]).toEqual([1, 1, 1]);
      // What it said about the setting holds no more.
      const body = stage.issues()[0]?.body ?? "";
      expect(body).toContain("**Seen 3 times.**");
      expect(body).not.toContain("Open the pull request yourself");
      expect(body).toContain("A draft pull request with the fix comes from the branch");
    }),
  );
});

describe("where there are no drafts", () => {
  it.concurrent(
    "nothing else is opened in their place",
    story({ settings: { draftPullRequests: false } }, async (stage) => {
      const { outcome } = await stage.heal(stage.failedRun());
      const [branch = ""] = stage.branches();
      expect([outcome, stage.pullRequests()]).toEqual(["success", []]);
      expect(stage.issues()[0]?.body).toContain("has no draft pull requests");
      expect(stage.issues()[0]?.body).toContain(compare(branch));
    }),
  );
});

describe("where GitHub sees no difference", () => {
  const settings = { copilot: true, refusesEmptyDiff: true };
  const jobs = [failures.unfixable];
  const secretsOf = ({ github }: Stage, issues: "read" | "write" = "write") => ({
    COPILOT_TOKEN: github.declareToken({ kind: "user", login: "octocat", permissions: { issues } }).value,
  });
  const bodyOf = (stage: Stage): string => stage.issues()[0]?.body ?? "";

  it.concurrent(
    "the issue is assigned to the agent, and no branch is left",
    story({ settings }, async (stage) => {
      const { outcome, outputs, summary } = await stage.heal(stage.failedRun({ jobs }), { secrets: secretsOf(stage) });
      expect([outcome, stage.pullRequests(), stage.branches()]).toEqual(["success", [], []]);
      expect(outputs).toMatchObject({ result: "created", "issue-number": "1", branch: "", "agent-state": "asked" });
      expect(stage.issues()[0]?.assignees).toEqual(["Copilot"]);
      expect(bodyOf(stage)).toContain("GitHub sees no difference between the branch and its base");
      expect(bodyOf(stage)).toContain("This issue is assigned to an agent instead");
      expect(bodyOf(stage)).not.toContain("The branch ");
      expect(summary).toContain("by `assignment`");
      const { body, login } = stage.github.calls.find(({ operation }) => operation === "issues/add-assignees") ?? {};
      expect([login, body]).toEqual([
        "octocat",
        {
          assignees: ["copilot-swe-agent[bot]"],
          agent_assignment: {
            target_repo: "octo-org/widgets",
            base_branch: "main",
            custom_instructions: expect.stringContaining('Follow the section "What to do" of the issue.'),
          },
        },
      ]);
      expect(bodyOf(stage)).toContain("### What to do\n");
      expect(JSON.stringify(body)).not.toContain("SyntaxError");
    }),
  );

  it.concurrent(
    "the same failure again is counted, and nothing is tried again",
    story({ settings }, async (stage) => {
      const secrets = secretsOf(stage);
      await stage.heal(stage.failedRun({ jobs }), { secrets });
      const before = stage.writes().length;
      const { outputs } = await stage.heal(stage.failedRun({ jobs }), { secrets });
      expect(outputs).toMatchObject({ result: "updated", branch: "" });
      expect(stage.writes().slice(before)).toEqual(["issues/update"]);
      expect(bodyOf(stage)).toContain("**Seen 2 times.**");
    }),
  );

  for (const operation of ["git/create-ref", "git/delete-ref", "issues/add-assignees", "issues/update"]) {
    it.concurrent(
      `a run that is killed after ${operation} is completed by the next`,
      story({ settings }, async (stage) => {
        const secrets = secretsOf(stage);
        stage.github.faults.push({ match: (call) => call.operation === operation, respond: "kill-after" });
        expect((await stage.heal(stage.failedRun({ jobs }), { secrets })).exitCode).toBeNull();
        expect((await stage.heal(stage.failedRun({ jobs }), { secrets })).outcome).toBe("success");
        expect([stage.issues().length, stage.branches(), stage.pullRequests()]).toEqual([1, [], []]);
        expect(stage.issues()[0]?.assignees).toEqual(["Copilot"]);
        expect(bodyOf(stage)).toContain("This issue is assigned to an agent instead");
        expect(bodyOf(stage)).toContain("**Seen 2 times.**");
      }),
    );
  }

  it.concurrent(
    "a branch that was deleted though the answer was lost is gone",
    story({ settings }, async (stage) => {
      stage.github.faults.push({ match: ({ operation }) => operation === "git/delete-ref", respond: "reset-after" });
      const { outputs } = await stage.heal(stage.failedRun({ jobs }), { secrets: secretsOf(stage) });
      expect([outputs["agent-state"], stage.branches()]).toEqual(["asked", []]);
    }),
  );

  it.concurrent(
    "and the agent cannot be assigned, the issue says why and what to do",
    story({ settings }, async (stage) => {
      const { outcome, outputs } = await stage.heal(stage.failedRun({ jobs }), { secrets: secretsOf(stage, "read") });
      expect([outcome, outputs["agent-state"], stage.branches()]).toEqual(["success", "failed", []]);
      expect(stage.issues()[0]?.assignees).toEqual([]);
      expect(bodyOf(stage)).toContain("Give the token the permission issues: write");
      expect(bodyOf(stage)).toContain("Assign it to one yourself, or write the fix on any branch.");
    }),
  );

  const other = { ...files, ".github/auto-heal.yml": 'agent:\n  mention: "@fix-o-mat"\n' };
  it.concurrent(
    "an agent that takes no issues is not asked, and the issue says so",
    story({ settings, files: other }, async (stage) => {
      const { outputs } = await stage.heal(stage.failedRun({ jobs }), { secrets: secretsOf(stage) });
      expect([outputs["agent-state"], stage.branches()]).toEqual(["not-asked", []]);
      expect(bodyOf(stage)).toContain("No agent could be asked by this issue.");
    }),
  );
});

describe("where issues are switched off", () => {
  it.concurrent(
    "the run says where to switch them on",
    story({ settings: { issues: false }, files }, async (stage) => {
      const { outcome, annotations } = await stage.heal(stage.failedRun());
      expect(outcome).toBe("failure");
      expect(annotations[0]?.message).toContain("Switch issues on in the repository's settings");
      expect(stage.branches()).toEqual([]);
    }),
  );
});
