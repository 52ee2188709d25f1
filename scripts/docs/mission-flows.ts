import {
  firstHeal,
  scrapers,
  story,
  heals,
  people,
  row,
  issueAndDraft,
  delegated,
  asked,
  atOnce,
  reviewed,
  leftToPeople,
  type MissionDiagram,
} from "./mission-row.ts";

/** The diagrams of what happens, in their order. */
export const flows: readonly MissionDiagram[] = [
  {
    title: "1. Scraper validation",
    note: "The validation and the healing are two jobs: what sites send is handled where there is no token.",
    rows: [
      row(
        "Trigger validation: schedule, push, by hand",
        ["fixtures/workflows/scrapers.yml"],
        scrapers("in which all scrapers pass is green and heals nothing"),
      ),
      row(
        "Run scraper tests",
        ["src/usecases/validate-scraper.ts", "src/process/scraper-commands.ts"],
        scrapers("in which one of three breaks is red, and gets an issue with the records"),
      ),
      row(
        "Validate schemas",
        ["src/scrapers/record-schema.ts"],
        story("stories/three-scrapers")(
          "three scrapers: one is good, one is kept out, and one outgrew its schema, which alone gets a draft pull request",
        ),
      ),
      row(
        "Check HuggingFace compatibility",
        ["src/usecases/check-hub.ts"],
        [
          "__tests__/e2e/cli/hub-check.test.ts",
          "tells people what HuggingFace would say, and what to put into the card",
        ],
      ),
      row(
        "All validations pass → success",
        ["src/actions/validate-scrapers/main.ts"],
        scrapers("in which all scrapers pass is green and heals nothing"),
      ),
      row(
        "Validation fails → failure report",
        ["src/healing/report-sources.ts", "src/contracts/failure-report.ts"],
        scrapers("in which one of three breaks is red, and gets an issue with the records"),
      ),
      row(
        "Create issue, fix branch, draft pull request",
        ["src/usecases/open-healing.ts", "src/usecases/publish-branch.ts"],
        scrapers("whose cause has a fix gets a draft pull request that heals it"),
      ),
      row(
        "@mention the agent; the agent is triggered",
        ["src/healing/handoff.ts", "src/github/agent-gateway.ts"],
        asked,
      ),
      row("The agent analyses, implements, pushes", ["src/usecases/follow-look.ts"], atOnce),
      row("Notify: ready for review", ["src/usecases/follow-effects.ts"], atOnce),
      row("Review, approve, merge", ["src/usecases/follow-look.ts", "src/healing/follow/demands.ts"], reviewed),
    ],
  },
  {
    title: "2. Any workflow",
    note: "The whole chain is one step and one process; the same parts are actions of their own.",
    rows: [
      row(
        "Failure detected → auto-fix is triggered (workflow_run)",
        ["fixtures/workflows/heal.yml", "src/actions/heal/main.ts"],
        issueAndDraft,
      ),
      row(
        "Check for duplicates → skip, or a new failure",
        ["src/healing/ledger.ts", "src/usecases/known-healing.ts"],
        firstHeal("is one more line in its issue"),
      ),
      row(
        "Download workflow logs",
        ["src/github/run-logs.ts"],
        ["__tests__/e2e/github/run-source.test.ts", "come from each job's own, and go when they are disposed of"],
      ),
      row(
        "Analyse: error patterns, root cause",
        ["src/diagnosis/diagnosis.ts", "src/usecases/analyze-run.ts"],
        [
          "__tests__/unit/diagnosis/diagnosis.test.ts",
          "names the tool's error, not the exit code or the wrapper's words",
        ],
      ),
      row("Fix proposal, plan, texts", ["src/fixes/propose.ts", "src/healing/proposal.ts"], issueAndDraft),
      row("Create issue", ["src/healing/issue.ts"], issueAndDraft),
      row("Create the branch autofix/…", ["src/healing/branch-name.ts", "src/github/branches.ts"], issueAndDraft),
      row("Create draft pull request", ["src/healing/pull-request.ts"], issueAndDraft),
      row("@mention the agent", ["src/github/agent-gateway.ts"], asked),
      row("The agent implements and pushes; notify", ["src/usecases/follow-healing.ts"], atOnce),
      row("Review, approve and merge", ["src/healing/follow/transitions.ts"], reviewed),
    ],
  },
  {
    title: "3. Components",
    note: "The loop of this diagram, from the tests and the reviewers back to the agent, is `follow-healing-pr`.",
    rows: [
      row("Workflow failure → trigger", ["src/healing/eligibility.ts"], issueAndDraft),
      row("Download logs → analyse failure", ["src/usecases/analyze-run.ts"], issueAndDraft),
      row("Error pattern match? Yes → fix proposal", ["src/diagnosis/rules"], issueAndDraft),
      row("Error pattern match? No → manual review", ["src/healing/decision.ts"], leftToPeople),
      row("Create issue → branch → draft pull request → @mention", ["src/usecases/open-healing.ts"], delegated),
      row("Agent available? Yes → it implements the fix", ["src/github/agent-gateway.ts"], delegated),
      row(
        "Agent available? No → wait for a manual fix",
        ["src/healing/handoff.ts", "src/usecases/follow-agent.ts"],
        heals("never starts, and a person is told"),
      ),
      row(
        "Automated tests",
        ["src/usecases/follow-checks.ts", "src/healing/follow/checks.ts"],
        heals("wait for approval: neither passed nor failed, and it says which button to press"),
        heals("fail of something that fails on the base branch too, and no attempt is used up"),
        heals("fail by what often passes on a second attempt, are started again, and no attempt is used up"),
      ),
      row(
        "Tests pass? Yes → ready for review",
        ["src/usecases/follow-guard.ts", "src/usecases/follow-effects.ts"],
        atOnce,
        heals("weakens a test, and nothing is called ready"),
      ),
      row(
        "Tests pass? No → back to the agent",
        ["src/usecases/follow-diagnosis.ts", "src/healing/follow/ask-again.ts"],
        heals("heals on the second try, told what still fails"),
        heals("is asked as often as the configuration says, then a person"),
      ),
      row(
        "A manual fix → ready for review",
        ["src/healing/follow/authors.ts"],
        people("takes over, and is only watched"),
      ),
      row(
        "Manual review → a person's fix",
        ["src/usecases/follow-past.ts"],
        ["__tests__/unit/usecases/follow-past.test.ts", "is closed when the workflow passes again by a person's fix"],
      ),
      row("Developer review; approved? No → request changes → agent", ["src/healing/follow/demands.ts"], reviewed),
      row("Approved? Yes → merge", ["src/usecases/follow-look.ts"], reviewed),
      row(
        "Merge → close issue",
        ["src/healing/follow/transitions.ts"],
        reviewed,
        people("closes the issue where the base is not the default branch"),
      ),
    ],
  },
];
