import { describe, expect, it } from "vitest";
import type { GitHub } from "../harness/github-double/start.ts";
import type { Permissions } from "../harness/github-double/tokens.ts";
import { failures, files, story } from "./stage.ts";

const tasksToo: Permissions = { pull_requests: "write", issues: "write", agent_tasks: "write" };
const secretsOf = (github: GitHub, permissions: Permissions = tasksToo) => ({
  COPILOT_TOKEN: github.declareToken({ kind: "user", login: "octocat", permissions }).value,
});
const settings = { copilot: true };
const via = (words: string) => ({ ...files, ".github/auto-heal.yml": `agent:\n  via: ${words}\n` });
const unfixable = { jobs: [failures.unfixable] };

describe("by default", () => {
  it.concurrent(
    "an agent gets a task on the branch, and no comment; the same failure again is no second one",
    story({ settings }, async ({ github, ...stage }) => {
      const secrets = secretsOf(github);
      const { outputs, summary } = await stage.heal(stage.failedRun(unfixable), { secrets });
      expect(outputs["agent-state"]).toBe("asked");
      expect(summary).toMatch(/Agent: `asked`, by `agent-task`; .*is in the state queued/);
      const [branch = ""] = stage.branches();
      expect(github.state.agentTasks).toMatchObject([
        {
          creator: "octocat",
          headRef: branch,
          baseRef: "main",
          prompt: expect.stringContaining("category syntax-error"),
        },
      ]);
      await stage.heal(stage.failedRun(unfixable), { secrets });
      expect(github.state.agentTasks).toHaveLength(1);
      expect(stage.pullRequests()[0]?.comments).toEqual([]);
    }),
  );
});

describe("agent.via", () => {
  it.concurrent(
    "assign hands the issue over, and there is no branch of ours",
    story({ settings, files: via("assign") }, async ({ github, ...stage }) => {
      const secrets = secretsOf(github);
      const { outputs } = await stage.heal(stage.failedRun(unfixable), { secrets });
      expect(outputs).toMatchObject({ result: "created", "agent-state": "asked", branch: "" });
      expect(stage.issues()[0]?.assignees).toEqual(["Copilot"]);
      expect(stage.issues()[0]?.body).toContain("This issue is assigned to an agent, which opens a draft pull request");
      const again = await stage.heal(stage.failedRun(unfixable), { secrets });
      expect(again.outputs["result"]).toBe("updated");
      expect(stage.issues()[0]?.timeline.filter(({ event }) => event === "assigned")).toHaveLength(1);
      expect([stage.branches(), stage.pullRequests()]).toEqual([[], []]);
    }),
  );
});
