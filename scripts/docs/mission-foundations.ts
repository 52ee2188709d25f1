import {
  scrapers,
  hostile,
  row,
  issueAndDraft,
  delegated,
  atOnce,
  leftToPeople,
  closedList,
  type MissionDiagram,
} from "./mission-row.ts";

/** The diagrams of what that stands on, in their order. */
export const foundations: readonly MissionDiagram[] = [
  {
    title: "4. Data flow",
    note: "Confidence is 0 to 1 in contracts, in per cent for people; every gate is strictly greater.",
    rows: [
      row(
        "Workflow logs → log parser",
        ["src/logs/log-reader.ts"],
        ["__tests__/property/logs/log-reader.test.ts", "does not depend on how the bytes arrive"],
      ),
      row(
        "Error extractor → pattern matcher",
        ["src/diagnosis/diagnosis.ts"],
        ["__tests__/unit/diagnosis/diagnosis.test.ts", "prefers the failing step to errors in steps that passed"],
      ),
      row("Known pattern? No → manual analysis", ["src/healing/decision.ts"], leftToPeople),
      row(
        "Confidence score",
        ["src/diagnosis/model.ts"],
        ["__tests__/unit/healing/decision.test.ts", "multiplies the cause by the fixer, if there is one"],
      ),
      row(
        "Confidence > 70%? Yes → auto-fix, No → manual analysis",
        ["src/healing/decision.ts"],
        ["__tests__/unit/healing/decision.test.ts", "lets only a greater confidence through the gate"],
      ),
      row("Fix proposal → issue body", ["src/healing/issue.ts"], issueAndDraft),
      row("Fix proposal → pull request description", ["src/healing/pull-request.ts"], issueAndDraft),
      row("GitHub issue and pull request → the agent's context", ["src/healing/task-section.ts"], delegated),
      row("The agent's context → implemented fix", ["src/healing/follow/pull-request-state.ts"], atOnce),
    ],
  },
  {
    title: "5. Security",
    note: "More in [security](security.md).",
    rows: [
      row(
        "Permissions: contents, pull-requests, issues: write; actions: read",
        ["src/github/permissions.ts"],
        ["__tests__/contract/workflows.test.ts", "are what its requests need"],
      ),
      row(
        "Draft pull requests only",
        ["src/github/pull-requests.ts"],
        ["__tests__/e2e/stories/refusals.test.ts", "nothing else is opened in their place"],
      ),
      row("Manual review required; no auto-merge", ["src/github/operations.ts"], closedList),
      row(
        "Container isolation",
        ["fixtures/workflows/scrapers.yml"],
        ["__tests__/contract/workflows.test.ts", "hold nothing that could be stolen in the job"],
      ),
      row("Audit trail: git history", ["src/healing/commit-message.ts"], issueAndDraft),
      row(
        "Audit trail: issue and pull request",
        ["src/healing/follow/audit.ts", "src/healing/footer-section.ts"],
        ["__tests__/unit/healing/follow/audit.test.ts", "a line for each step"],
      ),
      row("Audit trail: workflow logs", ["src/healing/summary.ts"], issueAndDraft),
      row(
        "Tokens: scoped to the repository, expiring, no access to secrets",
        ["src/github/client.ts", "src/github/tokens.ts"],
        closedList,
        scrapers("finds no token in its environment, also not where it asks for one"),
      ),
      row(
        "What a log says has no power",
        ["src/text/sanitise.ts", "src/text/markdown.ts", "src/text/template.ts"],
        hostile("changes nothing that is written, wherever it is shown"),
      ),
    ],
  },
  {
    title: "6. Monitoring and metrics",
    note: "The record that metrics are made of is there: the state and its history in every issue. The rest is still to come.",
    rows: [
      row(
        "Auto-healing events",
        ["src/healing/follow/memory.ts", "src/healing/follow/audit.ts"],
        ["__tests__/unit/healing/follow/audit.test.ts", "a line for each step"],
      ),
      row("Metrics collection: issues, pull requests, fix success, time to resolution", []),
      row("Alert thresholds; anomaly detected?", []),
      row("Quality metrics; quality below target?", []),
      row("Send alert, review the system, team notification", []),
    ],
  },
];
