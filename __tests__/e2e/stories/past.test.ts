import { describe, expect, it } from "vitest";
import { files, replaced, type Stage, story } from "./stage.ts";

const stamp = "2026-01-01T00:00:00.0000000Z ";
const logOf = (...lines: readonly string[]): string =>
  ["##[group]Run ./nightly.sh", "##[endgroup]", ...lines].map((line) => `${stamp}${line}\n`).join("");
const exit = "##[error]Process completed with exit code 3.";

/** Of a tool that no rule knows; only the last line but two is news. */
const doubtful = logOf("collecting 12 widgets", "widget 7 is missing its spindle", "summary: see above", exit);
const passed = logOf("collecting 12 widgets", "summary: see above");
const compile = logOf("src/main.c:12:5: error: use of undeclared identifier 'spindle'", exit);
const job = (log: string) => ({ name: "nightly", log });

/** How many requests an analysis may make: six, and three for each failed job. */
const budget = 6 + 3;

/** The requests of an analysis, with the downloads that links lead to. */
const requests = ({ github }: Stage, from: number): readonly string[] =>
  github.calls.slice(from).map(({ operation }) => operation ?? "unknown");

async function diagnose(stage: Stage, jobs: readonly ReturnType<typeof job>[]) {
  const run = stage.failedRun({ jobs });
  const before = stage.github.calls.length;
  const result = await stage.play("report-only", run);
  const step = result.job("diagnose").steps[0];
  if (step === undefined) throw new Error("There is no step");
  return { step, asked: requests(stage, before) };
}

describe("a run whose cause no rule knows", () => {
  it.concurrent(
    "gets one from the last green log of the same job",
    story({}, async (stage) => {
      stage.failedRun({ conclusion: "success", jobs: [{ name: "other", log: compile }, job(passed)] });
      // A fork's branch of the same name is none of ours.
      stage.failedRun({ conclusion: "success", headRepository: "mallory/widgets", jobs: [job(doubtful)] });
      const { step, asked } = await diagnose(stage, [job(doubtful)]);
      expect(step.summary).toContain("widget 7 is missing its spindle");
      expect(step.summary).toContain("the log was compared with that of run");
      expect(asked.filter((operation) => operation === "actions/download-workflow-run-attempt-logs")).toHaveLength(1);
      expect(asked.length).toBeLessThanOrEqual(budget);
    }),
  );

  it.concurrent(
    "is told as ever where the green log is gone",
    story({}, async (stage) => {
      stage.failedRun({ conclusion: "success", archive: "expired", jobs: [job(passed)] });
      const { step } = await diagnose(stage, [job(doubtful)]);
      expect([step.outcome, step.outputs["outcome"]]).toEqual(["success", "failed"]);
      expect(step.summary).toContain("What the workflow did before could not all be read");
    }),
  );
});

describe("the commits since the last green run", () => {
  it.concurrent(
    "that touch the file which the failure names stand in the issue",
    story({ files: { ...files, "src/main.c": "int main;\n" } }, async (stage) => {
      const { github } = stage;
      stage.failedRun({ conclusion: "success", jobs: [job(passed)] });
      github.commit("main", { "README.md": "one" }, { message: "Say more" });
      github.commit("main", { "src/main.c": "spindle\n" }, { message: "Turn the spindle\n\nAt last." });
      github.commit("main", { "docs.md": "two" }, { message: "Say still more" });
      stage.failedRun({ jobs: [job(compile)] });
      github.commit("main", { "src/main.c": "spindle2\n" }, { message: "Turn it again" });
      const before = github.calls.length;
      const { outcome } = await stage.heal(stage.failedRun({ jobs: [job(compile)] }));
      expect(outcome).toBe("success");
      const body = stage.issues()[0]?.body ?? "";
      expect(body).toContain("Commits to look at");
      expect(body).toContain("Turn the spindle");
      for (const other of ["Say more", "Say still more", "Turn it again"]) expect(body).not.toContain(other);
      const asked = requests(stage, before);
      expect(asked.filter((operation) => operation === "repos/compare-commits-with-basehead")).toHaveLength(1);
    }),
  );
});

describe("a rule of the repository's own", () => {
  const config = (pattern: string): string =>
    `rules:\n  - id: spindle-missing\n    pattern: '${pattern}'\n    category: configuration\n    title: A widget has no spindle\n    examples: [widget 3 is missing its spindle]\n`;
  const ruled = (pattern: string) => ({ files: { ...files, ".github/auto-heal.yml": config(pattern) } });

  it.concurrent(
    "names the cause, and no other log is asked for",
    story(ruled(String.raw`^widget (?<number>\d+) is missing`), async (stage) => {
      stage.failedRun({ conclusion: "success", jobs: [job(passed)] });
      const { outputs } = await stage.heal(stage.failedRun({ jobs: [job(doubtful)] }));
      expect(outputs).toMatchObject({ category: "configuration", outcome: "failed", result: "created" });
      expect(Number(outputs["confidence"])).toBeGreaterThan(70);
      expect(stage.issues()[0]?.body).toContain("A widget has no spindle");
      expect(requests(stage, 0).filter((operation) => operation === "storage")).toHaveLength(1);
    }),
  );

  it.concurrent(
    "that a hostile log could make slow stops the step with its line",
    story(ruled("(w+i*)+x"), async (stage) => {
      const { outcome, annotations } = await stage.heal(stage.failedRun({ jobs: [job(doubtful)] }));
      expect(outcome).toBe("failure");
      expect(annotations[0]?.message).toMatch(
        /^"rules\[0\]" on line 2 of \.github\/auto-heal\.yml has a pattern that .*\[config-invalid\]$/,
      );
      expect(stage.writes()).toEqual([]);
    }),
  );
});

it.concurrent(
  "what passed at the same commit is run again where that is allowed",
  story({ files: { ...files, ".github/auto-heal.yml": "limits:\n  reruns: 1\n" } }, async (stage) => {
    stage.failedRun({ conclusion: "success", jobs: [job(passed)] });
    const run = stage.failedRun({ jobs: [job(compile)] });
    const { outputs, summary } = await stage.heal(run, { edit: replaced("  actions: read\n", "  actions: write\n") });
    expect(outputs["result"]).toBe("rerun");
    expect(summary).toContain("The same commit passed in run");
    expect(run.attempts).toHaveLength(2);
  }),
);
