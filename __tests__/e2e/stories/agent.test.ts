import { describe, expect, it } from "vitest";
import type { RecordedCall } from "../harness/github-double/call.ts";
import type { GitHub } from "../harness/github-double/start.ts";
import type { TokenKind } from "../harness/github-double/tokens.ts";
import { failures, files, story } from "./stage.ts";

const secretsOf = (github: GitHub, kind: TokenKind = "user", login = "octocat") => ({
  COPILOT_TOKEN: github.declareToken({ kind, login, permissions: { pull_requests: "write", issues: "write" } }).value,
});
const settings = { copilot: true };

describe("with the token of a person", () => {
  it.concurrent(
    "the pull request is handed over by a comment of fixed words",
    story({ settings }, async ({ github, ...stage }) => {
      const { outputs } = await stage.heal(stage.failedRun(), { secrets: secretsOf(github) });
      expect(outputs["agent-state"]).toBe("asked");
      const [pull] = stage.pullRequests();
      expect(pull?.comments).toMatchObject([
        { author: "octocat", body: expect.stringMatching(/^@copilot \/fix Please /) },
      ]);
      expect(pull?.comments[0]?.body).toContain("It heals a failure of category permission.");
      expect(pull?.body).toContain("### Handed over");
      expect(pull?.author).toBe("github-actions[bot]");
      // First it looked whether anybody would listen.
      const asked = github.calls.map(({ operation }) => operation);
      expect(asked.indexOf("issues/check-user-can-be-assigned")).toBeLessThan(asked.indexOf("issues/create"));
    }),
  );

  it.concurrent(
    "the same failure again is no second comment",
    story({ settings }, async ({ github, ...stage }) => {
      const secrets = secretsOf(github);
      await stage.heal(stage.failedRun(), { secrets });
      await stage.heal(stage.failedRun(), { secrets });
      expect(stage.pullRequests()[0]?.comments).toHaveLength(1);
    }),
  );

  it.concurrent(
    "a failure without a fixer is delegated, on a branch without edits",
    story({ settings }, async ({ github, ...stage }) => {
      const run = stage.failedRun({ jobs: [failures.unfixable] });
      const { outputs } = await stage.heal(run, { secrets: secretsOf(github) });
      expect(outputs).toMatchObject({ result: "created", "agent-state": "asked", "pull-request-number": "2" });
      const [branch = ""] = stage.branches();
      const { git } = github.state;
      expect(git.lines(["diff", "--name-only", "main", branch])).toEqual([]);
      expect(git.commit(branch)).toMatchObject({
        parents: [run.headSha],
        message: expect.stringMatching(/^Diagnose CI/),
      });
      expect(stage.pullRequests()[0]).toMatchObject({ pull: { draft: true, branch } });
      expect(stage.pullRequests()[0]?.comments[0]?.body).toContain("It heals a failure of category syntax-error.");
    }),
  );

  const mention = { ...files, ".github/auto-heal.yml": 'agent:\n  mention: "@fix-o-mat"\n' };
  it.concurrent(
    "another agent may be asked",
    story({ settings: { copilot: false }, files: mention }, async ({ github, ...stage }) => {
      await stage.heal(stage.failedRun(), { secrets: secretsOf(github) });
      expect(stage.pullRequests()[0]?.comments[0]?.body).toMatch(/^@fix-o-mat \/fix /);
    }),
  );
});

describe("a handoff that failed", () => {
  const unreachable = { match: ({ operation }: RecordedCall) => operation === "issues/create-comment", times: 2 };

  it.concurrent(
    "lies ready in the issue, and is tried again by the next run",
    story({ settings }, async ({ github, ...stage }) => {
      const secrets = secretsOf(github);
      github.faults.push({ ...unreachable, respond: { status: 502 } });
      const failed = await stage.heal(stage.failedRun(), { secrets });
      expect(failed.outputs).toMatchObject({ result: "created", "agent-state": "failed", "pull-request-number": "2" });
      expect(stage.pullRequests()[0]).toMatchObject({ comments: [], labels: ["auto-heal"] });
      const body = () => stage.issues()[0]?.body ?? "";
      expect(body()).toContain("the agent could not be asked");
      expect(body()).toContain("@copilot /fix Please finish this draft pull request.");

      const { outputs } = await stage.heal(stage.failedRun(), { secrets });
      expect(outputs).toMatchObject({ result: "updated", "agent-state": "asked", "pull-request-number": "2" });
      expect(stage.pullRequests()[0]?.comments).toHaveLength(1);
      expect(body()).not.toContain("could not be asked");
      expect(body()).toContain("**Seen 2 times.**");

      await stage.heal(stage.failedRun(), { secrets });
      expect(stage.writes().at(-1)).toBe("issues/update");
      expect([stage.pullRequests()[0]?.comments.length, stage.branches().length]).toEqual([1, 1]);
    }),
  );

  it.concurrent(
    "is not tried again on a pull request that a person closed",
    story({ settings }, async ({ github, ...stage }) => {
      const secrets = secretsOf(github);
      github.faults.push({ ...unreachable, respond: { status: 502 } });
      await stage.heal(stage.failedRun(), { secrets });
      github.people.close(2);
      const { outputs } = await stage.heal(stage.failedRun(), { secrets });
      expect(outputs["result"]).toBe("updated");
      expect(stage.pullRequests()[0]?.comments).toEqual([]);
    }),
  );

  it.concurrent(
    "leaves a pull request that is there alone while nobody can be asked",
    story({ settings }, async ({ github, ...stage }) => {
      github.faults.push({ ...unreachable, respond: { status: 502 } });
      const jobs = [failures.unfixable];
      await stage.heal(stage.failedRun({ jobs }), { secrets: secretsOf(github) });
      const { outputs } = await stage.heal(stage.failedRun({ jobs }));
      expect(outputs).toMatchObject({ result: "updated", "pull-request-number": "2" });
      expect(stage.issues()[0]?.body).not.toContain("There is no pull request");
    }),
  );
});

/** Why nobody is asked, as the pull request says it. */
const silent: readonly (readonly [what: string, copilot: boolean, kind: TokenKind | null, reason: string])[] = [
  [
    "without a token",
    true,
    null,
    "No copilot-token is given, and a comment by the workflow's own token wakes no agent.",
  ],
  ["with an app's token", true, "app", "The copilot-token belongs to an app, and agents listen to people only."],
  ["where Copilot is not enabled", false, "user", "Copilot is not available to the copilot-token's user"],
];

describe("nobody is asked", () => {
  for (const [what, copilot, kind, reason] of silent) {
    it.concurrent(
      `${what}, and the text lies ready`,
      story({ settings: { copilot } }, async ({ github, failedRun, heal, ...stage }) => {
        const secrets = kind === null ? {} : secretsOf(github, kind, kind === "app" ? "healer[bot]" : "octocat");
        const { outputs } = await heal(failedRun(), { secrets });
        expect(outputs["agent-state"]).toBe("not-asked");
        const [pull] = stage.pullRequests();
        expect(pull?.comments).toEqual([]);
        expect(pull?.body).toContain(reason);
        expect(pull?.body).toContain("@copilot /fix Please finish this draft pull request.");
      }),
    );

    it.concurrent(
      `${what}, and a failure without a fixer has no branch`,
      story({ settings: { copilot } }, async ({ github, ...stage }) => {
        const secrets = kind === null ? {} : secretsOf(github, kind);
        const { outputs } = await stage.heal(stage.failedRun({ jobs: [failures.unfixable] }), { secrets });
        expect(outputs["result"]).toBe("created");
        expect([stage.branches(), stage.pullRequests()]).toEqual([[], []]);
      }),
    );
  }

  it.concurrent(
    "whose comment GitHub refuses, and it is no failure of the healing",
    story({ settings }, async ({ github, ...stage }) => {
      const token = github.declareToken({ kind: "user", login: "octocat", permissions: { pull_requests: "read" } });
      const { outcome, outputs, summary } = await stage.heal(stage.failedRun(), {
        secrets: { COPILOT_TOKEN: token.value },
      });
      expect([outcome, outputs["agent-state"]]).toEqual(["success", "failed"]);
      expect(summary).toContain("Give the token the permission");
      expect(stage.pullRequests()).toHaveLength(1);
    }),
  );
});
