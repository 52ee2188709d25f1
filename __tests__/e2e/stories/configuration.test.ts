import { describe, expect, it } from "vitest";
import { failures, files, story, withInput } from "./stage.ts";

const config = (text: string) => ({ files: { ...files, ".github/auto-heal.yml": text } });

describe("above the limits", () => {
  const later = [failures.python, failures.unfixable, { ...failures.unfixable, name: "package" }];

  it.concurrent(
    "on new healings, one issue takes all the rest",
    story(config("limits:\n  new-per-day: 1\n"), async (stage) => {
      await stage.heal(stage.failedRun());
      for (const job of later) {
        const { outcome, outputs } = await stage.heal(stage.failedRun({ jobs: [job] }));
        expect([outcome, outputs["result"], outputs["issue-number"]]).toEqual(["success", "suppressed", "3"]);
      }
      expect(stage.issues().map(({ title }) => title)).toEqual([
        "CI / build: A script may not be executed",
        "Many workflow failures at once",
      ]);
      expect(stage.issues()[1]?.body).toContain("**Seen 3 times.**");
      // What is known is still kept up to date.
      expect((await stage.heal(stage.failedRun())).outputs).toMatchObject({ result: "updated", "issue-number": "1" });
    }),
  );

  it.concurrent(
    "on pull requests, the issue holds the fix",
    story(config("limits:\n  open-prs: 1\n"), async (stage) => {
      await stage.heal(stage.failedRun());
      const { outputs } = await stage.heal(stage.failedRun({ jobs: [failures.python] }));
      expect(outputs).toMatchObject({ result: "created", "pull-request-number": "", branch: "" });
      expect([stage.issues().length, stage.pullRequests().length, stage.branches().length]).toEqual([2, 1, 1]);
      expect(stage.issues()[1]?.body).toContain("and the limit is 1");
      expect(stage.issues()[1]?.body).toContain("+requests");
    }),
  );

  const perWorkflow = config("limits:\n  per-workflow-per-day: 1\n");
  it.concurrent(
    "on one workflow, others are still healed",
    story(perWorkflow, async ({ failedRun, heal, ...stage }) => {
      await heal(failedRun());
      await heal(failedRun({ jobs: [failures.python] }));
      expect(stage.pullRequests()).toHaveLength(1);
      await heal(failedRun({ workflow: ".github/workflows/nightly.yml", name: "Nightly" }));
      expect(stage.pullRequests()).toHaveLength(2);
    }),
  );
});

describe("the configuration", () => {
  it.concurrent(
    "is the default branch's, whatever the failing branch says",
    story(config("labels: [heal]\n"), async (stage) => {
      const { github } = stage;
      const headSha = github.commit("tampered", { ".github/auto-heal.yml": "labels: [owned]\nmin-confidence: 0\n" });
      await stage.heal(stage.failedRun({ headSha }));
      expect(github.state.issues.map(({ labels }) => labels)).toEqual([["heal"], ["heal"]]);
    }),
  );

  it.concurrent(
    "names the workflows that are healed",
    story(config("workflows:\n  exclude: [ci.yml]\n"), async (stage) => {
      const { outputs, summary } = await stage.heal(stage.failedRun());
      expect(outputs["decision"]).toBe("ignore");
      expect(summary).toContain("The configuration does not watch the workflow");
    }),
  );

  it.concurrent(
    "may ask for more confidence",
    story(config("min-confidence: 99\n"), async ({ failedRun, heal, ...stage }) => {
      expect((await heal(failedRun())).outputs["decision"]).toBe("manual");
      expect(stage.pullRequests()).toEqual([]);
      expect(stage.issues()[0]?.body).toContain("is not more than the 99%");
    }),
  );

  it.concurrent(
    "gives way to the input",
    story(config("min-confidence: 99\n"), async ({ failedRun, heal, ...stage }) => {
      await heal(failedRun(), { edit: withInput("min-confidence", "50") });
      expect(stage.pullRequests()).toHaveLength(1);
    }),
  );
});
