import { describe, expect, it } from "vitest";
import { story } from "./stage.ts";

/** Every request of a healing that changes something, in their order: killed after one is killed before the next. */
const writes = [
  "issues/create",
  "git/create-tree",
  "git/create-commit",
  "git/create-ref",
  "pulls/create",
  "issues/create-comment",
  "issues/add-labels",
] as const;

describe("a run that is killed", () => {
  for (const operation of writes) {
    it.concurrent(
      `after ${operation} is completed by the next`,
      story({ settings: { copilot: true } }, async ({ github, failedRun, heal, ...stage }) => {
        const permissions = { issues: "write", pull_requests: "write" } as const;
        const token = github.declareToken({ kind: "user", login: "octocat", permissions });
        const secrets = { COPILOT_TOKEN: token.value };
        github.faults.push({ match: (call) => call.operation === operation, respond: "kill-after" });
        const killed = await heal(failedRun(), { secrets });
        expect([killed.outcome, killed.exitCode]).toEqual(["failure", null]);
        expect((await heal(failedRun(), { secrets })).outcome).toBe("success");
        const { outcome, outputs } = await heal(failedRun(), { secrets });
        expect([outcome, outputs["result"]]).toEqual(["success", "updated"]);
        expect(outputs).toMatchObject({ "issue-number": "1", "pull-request-number": "2" });
        expect([stage.issues().length, stage.pullRequests().length, stage.branches().length]).toEqual([1, 1, 1]);
        expect(github.state.issues.map(({ labels }) => labels)).toEqual([["auto-heal"], ["auto-heal"]]);
        expect(stage.pullRequests()[0]?.comments).toHaveLength(1);
        // The third finds all done, and adds itself alone.
        expect(stage.writes().at(-1)).toBe("issues/update");
        expect(stage.issues()[0]?.body).toContain("**Seen 3 times.**");
      }),
    );
  }
});
