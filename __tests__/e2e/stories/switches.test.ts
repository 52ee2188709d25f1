import { describe, expect, it } from "vitest";
import { failures, files, story } from "./stage.ts";

const config = (text: string) => ({ files: { ...files, ".github/auto-heal.yml": text } });
const day = 24 * 60 * 60 * 1000;

describe("a dry run", () => {
  it.concurrent(
    "writes nothing, and shows every text that it would have written",
    story({}, async (stage) => {
      const { outcome, outputs, summary } = await stage.byHand(stage.failedRun(), { dryRun: true });
      expect(outcome).toBe("success");
      expect(outputs).toMatchObject({ result: "dry-run", "issue-number": "", "issue-url": "", "pull-request-url": "" });
      expect(stage.writes()).toEqual([]);
      for (const text of [
        "CI / build: A script may not be executed",
        "### If you want it otherwise",
        `"path":"build.sh","mode":"100755"`,
        "Healing-By: auto-heal",
        "Make build.sh executable",
        "### How it was checked",
        "Labels: auto-heal",
      ]) {
        expect(summary).toContain(text);
      }
    }),
  );

  it.concurrent(
    "comes before the real one, which writes the same, line by line",
    story({}, async ({ github, failedRun, byHand, ...stage }) => {
      const run = failedRun();
      const { summary } = await byHand(run, { dryRun: true });
      const real = await byHand(run, { dryRun: false });
      expect(real.outputs["result"]).toBe("created");
      const [pull] = stage.pullRequests();
      const [issue] = stage.issues();
      const [branch] = github.state.git.refs("refs/heads/autofix/");
      const message = github.state.git.commit(branch?.sha ?? "")?.message;
      // Only what a real run learns is another: numbers, the time that it began, and the hash of what holds these.
      const learned = /#\d|autofix\/|\d{4}-\d\d-\d\d|:end \w+ -->$/;
      const written = [issue?.title, issue?.body, pull?.title, pull?.body, message];
      const lines = written.flatMap((text) => text?.split("\n") ?? []).filter((line) => !learned.test(line));
      expect(lines.length).toBeGreaterThan(60);
      expect(lines.filter((line) => !summary.includes(line))).toEqual([]);
    }),
  );

  const long = Array.from({ length: 4000 }, (_, index) => `# ${index}: no package, only a line of a long file\n`);
  it.concurrent(
    "shows in the log what is too long for a summary",
    story({ files: { ...files, "requirements.txt": long.join("") } }, async (stage) => {
      const run = stage.failedRun({ jobs: [failures.python] });
      const { outcome, summary, rawLog } = await stage.byHand(run, { dryRun: true });
      expect(outcome).toBe("success");
      expect(summary).toMatch(/Too long for a summary \(\d{6} characters\): it stands in the log of this step\./);
      expect(summary).toContain("### How it was checked");
      expect(summary.length).toBeLessThan(250_000);
      for (const text of ["# 0: no package", "# 3999: no package", "requests\\n"]) expect(rawLog).toContain(text);
      expect(stage.writes()).toEqual([]);
    }),
  );

  it.concurrent(
    "of a failure that is known shows the update alone",
    story({}, async ({ failedRun, byHand, heal, ...stage }) => {
      await heal(failedRun());
      const before = stage.writes().length;
      const { summary, outputs } = await byHand(failedRun(), { dryRun: true });
      expect(stage.writes()).toHaveLength(before);
      expect(outputs).toMatchObject({ result: "dry-run", "issue-number": "1" });
      expect(summary).toContain("update of issue 1");
      expect(summary).not.toContain("**draft pull request**");
    }),
  );
});

describe("switched off", () => {
  it.concurrent(
    "by the input, nothing is asked of GitHub",
    story({}, async ({ github, failedRun, heal }) => {
      const { outcome, outputs } = await heal(failedRun(), { vars: { AUTO_HEAL_ENABLED: "false" } });
      expect([outcome, outputs["decision"], outputs["result"]]).toEqual(["success", "ignore", "suppressed"]);
      expect(github.calls).toEqual([]);
    }),
  );

  it.concurrent(
    "by the configuration, it diagnoses and opens nothing",
    story(config("enabled: false\n"), async (stage) => {
      const { outcome, outputs, summary } = await stage.heal(stage.failedRun());
      expect([outcome, outputs["result"]]).toEqual(["success", "suppressed"]);
      expect(summary).toContain("The configuration switches auto-heal off.");
      expect(stage.writes()).toEqual([]);
    }),
  );

  const off = { title: "Stop", labels: ["auto-heal:off"] };

  for (const [author, hidesMembers] of [
    ["octocat", false],
    ["mona", true],
  ] as const) {
    it.concurrent(
      `by an open issue of somebody with write access${hidesMembers ? ", who hides the membership" : ""}`,
      story(
        { collaborators: { mona: "write" }, settings: { hidesMembers } },
        async ({ github, failedRun, heal, ...stage }) => {
          const { number } = github.openIssue({ ...off, author });
          const { outcome, summary } = await heal(failedRun());
          expect(outcome).toBe("success");
          expect(summary).toContain(`An open [issue ${number}]`);
          expect(stage.writes()).toEqual([]);
          github.people.close(number);
          expect((await heal(failedRun())).outputs["result"]).toBe("created");
        },
      ),
    );
  }

  for (const author of ["stranger", "reader"]) {
    it.concurrent(
      `but not by a ${author}`,
      story({ collaborators: { reader: "read" } }, async ({ github, failedRun, heal }) => {
        github.openIssue({ ...off, author });
        expect((await heal(failedRun())).outputs["result"]).toBe("created");
      }),
    );
  }
});

describe("a healing that a person closed", () => {
  it.concurrent(
    "stays closed, and the same failure is silent",
    story({}, async ({ github, failedRun, heal, ...stage }) => {
      await heal(failedRun());
      for (const { number } of github.state.issues) github.people.close(number);
      const before = stage.writes().length;
      const { outcome, outputs, summary } = await heal(failedRun());
      expect([outcome, outputs["result"]]).toEqual(["success", "suppressed"]);
      expect(summary).toContain("was closed in [issue 1]");
      expect(stage.writes()).toHaveLength(before);
    }),
  );

  it.concurrent(
    "begins anew after the cooldown",
    story(config("cooldown-days: 3\n"), async ({ github, failedRun, ...stage }) => {
      github.advance(-4 * day);
      await stage.heal(failedRun());
      for (const { number } of github.state.issues) github.people.close(number);
      github.advance(4 * day);
      expect((await stage.heal(failedRun())).outputs["result"]).toBe("created");
      expect(stage.issues().map(({ state }) => state)).toEqual(["closed", "open"]);
    }),
  );
});
