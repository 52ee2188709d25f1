import { describe, expect, it } from "vitest";
import { files, failures, story } from "./stage.ts";

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

  it.concurrent(
    "a branch without edits has no pull request",
    story({ settings }, async ({ github, ...stage }) => {
      const token = github.declareToken({ kind: "user", login: "octocat", permissions: { pull_requests: "write" } });
      const secrets = { COPILOT_TOKEN: token.value };
      const { outcome } = await stage.heal(stage.failedRun({ jobs: [failures.unfixable] }), { secrets });
      expect([outcome, stage.pullRequests()]).toEqual(["success", []]);
      const body = stage.issues()[0]?.body ?? "";
      expect(body).toContain("GitHub sees no difference between the branch and its base");
      expect(body).not.toContain("The fix is on the branch");
      expect(body).not.toContain("/compare/");
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
