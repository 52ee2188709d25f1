import { describe, expect, it } from "vitest";
import { files, story, type Play, type Stage, withInput } from "./stage.ts";

/** Plays the example, and gives what it says in red. Nothing may have been written. */
async function refused({ heal, failedRun, writes }: Stage, play: Play): Promise<readonly string[]> {
  const { outcome, annotations, rawLog } = await heal(failedRun(), play);
  expect(outcome).toBe("failure");
  expect(writes()).toEqual([]);
  expect(rawLog).not.toMatch(/\n\s+at /);
  return annotations.map(({ message }) => message);
}

/** Inputs of the one step, and the sentence that they get. */
const inputs: Readonly<Record<string, readonly [name: string, value: string, sentence: string]>> = {
  "an unknown run": [
    "run-id",
    "99999",
    "auto-heal cannot read the workflow run: octo-org/widgets does not have it, or the token may not see it. Check the repository's name and the run's number, and that the token is for this repository. [not-found]",
  ],
  "a run that is no number": [
    "run-id",
    "latest",
    "the input run-id must be a positive whole number. Correct it in the workflow's `with:`. [input-invalid]",
  ],
  "an attempt that never was": [
    "run-attempt",
    "7",
    "auto-heal cannot read the attempt of the workflow run: octo-org/widgets does not have it, or the token may not see it. Check the repository's name and the run's number, and that the token is for this repository. [not-found]",
  ],
  "another repository": [
    "repository",
    "octo-org/gadgets",
    "auto-heal cannot learn the default branch: octo-org/gadgets does not have it, or the token may not see it. Check the repository's name and the run's number, and that the token is for this repository. [not-found]",
  ],
  "no repository's name": [
    "repository",
    "https://github.com/octo-org/widgets",
    "the input repository must have the form owner/name. Correct it in the workflow's `with:`. [input-invalid]",
  ],
  "no token": [
    "github-token",
    "''",
    "the token is empty. Pass github.token, or a secret that holds a token and nothing else. [input-invalid]",
  ],
  "a token of two lines": [
    "github-token",
    '"ghs_x\\nghs_y"',
    "the token holds white space or characters that no token has. Pass github.token, or a secret that holds a token and nothing else. [input-invalid]",
  ],
  "a masked token": [
    "github-token",
    "'***'",
    "the token is a placeholder. Pass github.token, or a secret that holds a token and nothing else. [input-invalid]",
  ],
  "a confidence beyond 100": [
    "min-confidence",
    "101",
    "the input min-confidence must be a number from 0 to 100. Correct it in the workflow's `with:`. [input-invalid]",
  ],
  "a flag that is none": [
    "dry-run",
    "yes please",
    "the input dry-run must be true or false. Correct it in the workflow's `with:`. [input-invalid]",
  ],
};

describe("one sentence, red, and nothing written", () => {
  for (const [what, [name, value, sentence]] of Object.entries(inputs)) {
    it.concurrent(
      `for ${what}`,
      story({}, async (stage) => {
        expect(await refused(stage, { edit: withInput(name, value) })).toEqual([sentence]);
      }),
    );
  }

  it.concurrent(
    "for a run that is still in progress",
    story({}, async ({ failedRun, heal, ...stage }) => {
      const run = failedRun();
      const [attempt] = run.attempts;
      if (attempt === undefined) throw new Error("The run has no attempt");
      attempt.status = "in_progress";
      // The event says that it failed: somebody has started it again since.
      const { outcome, annotations } = await heal(run);
      expect([outcome, annotations[0]?.message]).toEqual([
        "failure",
        `run ${run.id} is still in progress. Analyze it when it has completed. [input-invalid]`,
      ]);
      expect(stage.writes()).toEqual([]);
    }),
  );

  for (const [what, payload, sentence] of [
    [
      "an event that is about no run",
      { action: "completed" },
      "there is no run to analyze: the event is not workflow_run. Name a run with the input run-id. [input-missing]",
    ],
    [
      "an event of another form",
      { workflow_run: { id: "12", conclusion: "failure" } },
      "the event's payload cannot be read. Run the workflow again; if that does not help, name the run with the input run-id. [input-invalid]",
    ],
  ] as const) {
    it.concurrent(
      `for ${what}`,
      story({}, async (stage) => {
        const edit = (example: string) => example.replace(/^ {4}if: .*\n/m, "");
        const event = { name: "workflow_run", payload };
        expect(await refused(stage, { edit, event })).toEqual([sentence]);
      }),
    );
  }

  const misspelt = { ...files, ".github/auto-heal.yml": "# ours\nlimits:\n  files: many\n" };
  it.concurrent(
    "for a configuration that is wrong",
    story({ files: misspelt }, async (stage) => {
      expect(await refused(stage, {})).toEqual([
        '"limits.files" on line 3 of .github/auto-heal.yml must be a whole number from 1 to 100. Write for example `files: 3`. [config-invalid]',
      ]);
    }),
  );
});

/** The second half of the chain alone. */
const openAlone = (inputs: string) => () =>
  `on: workflow_dispatch
permissions: { contents: write, issues: write, pull-requests: write }
jobs:
  open:
    runs-on: ubuntu-latest
    steps:
      - run: |
          node -e 'require("fs").writeFileSync("large.json", " ".repeat(65 * 1024 * 1024))'
          echo '{"schemaVersion":99}' > newer.json
          echo 'no json' > broken.json
      - id: open
        uses: auto-heal/auto-heal/actions/open-healing-pr@v1
        with:
${inputs}`;

describe("a report that is handed over", () => {
  for (const [what, input, message] of [
    [
      "in a file that is too large",
      "failure-report-path: large.json",
      "more than 67108864. Pass a text file in UTF-8. [file-unreadable]",
    ],
    [
      "of a newer version",
      "failure-report-path: newer.json",
      "Use the same release of auto-heal for every step. [contract-newer]",
    ],
    ["inline and of a newer version", `failure-report: '{"schemaVersion":2}'`, "[contract-newer]"],
    [
      "that is no JSON",
      "failure-report-path: broken.json",
      "it is not JSON. Pass the file as auto-heal wrote it. [contract-invalid]",
    ],
    ["that is not there", "failure-report-path: nowhere.json", "[file-missing]"],
    [
      "that nobody named",
      "dry-run: false",
      "Pass failure-report-path or failure-report from analyze-logs. [input-missing]",
    ],
    ["inline, larger than a process may be given", "failure-report: ${{ vars.LARGE }}", "E2BIG"],
  ] as const) {
    it.concurrent(
      `${what} is refused in one sentence`,
      story({}, async ({ github, play, writes }) => {
        const event = { name: "workflow_dispatch" };
        const vars = { LARGE: "x".repeat(140_000) };
        const result = await play("two-jobs", null, { edit: openAlone(`          ${input}\n`), event, vars });
        const step = result.job("open").step("open");
        expect(step.outcome).toBe("failure");
        expect(step.annotations).toHaveLength(1);
        expect(step.annotations[0]?.message).toContain(message);
        expect([writes(), github.calls]).toEqual([[], []]);
      }),
    );
  }
});

describe("a report of another repository", () => {
  it.concurrent(
    "heals nothing in this one",
    story({}, async (stage) => {
      const { outputs } = await stage.byHand(stage.failedRun(), { dryRun: true });
      const report = (outputs["failure-report"] ?? "").replaceAll("octo-org/widgets", "octo-org/gadgets");
      const edit = openAlone("          failure-report: ${{ vars.REPORT }}\n");
      const result = await stage.play("two-jobs", null, {
        edit,
        event: { name: "workflow_dispatch" },
        vars: { REPORT: report },
      });
      const step = result.job("open").step("open");
      expect(step.annotations.map(({ message }) => message)).toEqual([
        "the failure report is of a run of octo-org/gadgets, not of octo-org/widgets. Name the repository of the report with the input repository, or hand over a report of this one. [input-invalid]",
      ]);
      expect([step.outcome, stage.writes()]).toEqual(["failure", []]);
    }),
  );
});
