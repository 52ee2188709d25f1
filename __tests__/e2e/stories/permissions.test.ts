import { describe, expect, it } from "vitest";
import { replaced, story, withInput } from "./stage.ts";

/** What the sentence has to name, for each line of the example that somebody took away or lowered. */
const missing: readonly (readonly [what: string, line: string, to: string, named: string])[] = [
  ["no actions: read", "  actions: read\n", "", "actions: read"],
  ["no contents", "  contents: write\n", "", "contents: "],
  ["contents: read", "  contents: write\n", "  contents: read\n", "contents: write"],
  ["no issues", "  issues: write\n", "", "issues: "],
  ["issues: read", "  issues: write\n", "  issues: read\n", "issues: write"],
  ["no pull-requests", "  pull-requests: write\n", "", "pull-requests: write"],
  ["pull-requests: read", "  pull-requests: write\n", "  pull-requests: read\n", "pull-requests: write"],
];

describe("a job that has", () => {
  for (const [what, line, to, named] of missing) {
    it.concurrent(
      `${what} is told which permission it lacks`,
      story({}, async ({ failedRun, heal, ...stage }) => {
        const run = failedRun();
        const { outcome, annotations } = await heal(run, { edit: replaced(line, to) });
        expect(outcome).toBe("failure");
        expect(annotations).toHaveLength(1);
        expect(annotations[0]?.message).toContain(`Add \`${named}`);
        expect(annotations[0]?.message).toContain("to the job's `permissions:`");
        expect(annotations[0]?.message).toContain("[not-permitted]");
        // Whoever adds one line is spared to learn of the next ones one by one.
        expect(annotations[0]?.message).toContain(
          "In all it needs `actions: read`, `contents: write`, `issues: write`, `pull-requests: write`.",
        );
        // Given the line, the next run completes what this one began, and makes nothing twice.
        expect((await heal(failedRun())).outcome).toBe("success");
        expect([stage.issues().length, stage.pullRequests().length, stage.branches().length]).toEqual([1, 1, 1]);
      }),
    );
  }

  for (const permission of ["actions: read", "contents: read"]) {
    it.concurrent(
      `no ${permission} is told so by a diagnosis alone, and of no more than that needs`,
      story({}, async ({ failedRun, play, ...stage }) => {
        const { jobs } = await play("report-only", failedRun(), { edit: replaced(`  ${permission}\n`, "") });
        const [annotation] = jobs[0]?.steps[0]?.annotations ?? [];
        expect(annotation?.message).toContain(`Add \`${permission}\` to the job's \`permissions:\``);
        expect(annotation?.message).toContain("In all it needs `actions: read`, `contents: read`. [not-permitted]");
        expect(stage.writes()).toEqual([]);
      }),
    );
  }

  it.concurrent(
    "a token that was revoked is told so",
    story({}, async ({ github, failedRun, heal, ...stage }) => {
      const edit = withInput("github-token", "${{ secrets.REVOKED }}");
      const secrets = { REVOKED: `ghp_${"x".repeat(36)}` };
      const { outcome, annotations } = await heal(failedRun(), { edit, secrets });
      expect(outcome).toBe("failure");
      expect(annotations[0]?.message).toContain("GitHub refuses the token");
      expect(stage.writes()).toEqual([]);
      expect(github.calls).toHaveLength(1);
    }),
  );

  it.concurrent(
    "a token that may not see the repository is told so",
    story({}, async ({ github, failedRun, heal, ...stage }) => {
      const stranger = github.declareToken({ kind: "user", login: "stranger", permissions: {}, seesRepository: false });
      const edit = withInput("github-token", "${{ secrets.STRANGER }}");
      const { outcome, annotations } = await heal(failedRun(), { edit, secrets: { STRANGER: stranger.value } });
      expect(outcome).toBe("failure");
      expect(annotations[0]?.message).toContain("[not-found]");
      expect(stage.writes()).toEqual([]);
    }),
  );
});
