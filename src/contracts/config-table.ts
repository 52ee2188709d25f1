import {
  boolean,
  branchPattern,
  exampleRule,
  label,
  listOf,
  ownRule,
  percentage,
  protectedPaths,
  reviewer,
  wholeNumber,
} from "./config-forms.ts";
import { row } from "./config-row.ts";
import { agentRows, fixRows, limitRows, workflowRows } from "./config-sections.ts";

/**
 * Every key of the configuration file. The parsed type, the defaults, the reader, the JSON Schema and
 * docs/configuration.md all come from here.
 */
export const configTable = [
  row({
    key: "enabled",
    form: boolean,
    default: true,
    description: "`false` switches auto-heal off: nothing is opened, run again or handed over.",
    example: false,
    status: "live",
  }),
  row({
    key: "branches",
    form: listOf(branchPattern, 1),
    whenAbsent: "the default branch",
    description: "The branches whose failures are healed.",
    example: ["main", "release/*"],
    status: "live",
  }),
  ...workflowRows,
  row({
    key: "min-confidence",
    form: percentage,
    default: 70,
    description:
      "In percent: a fix is made or handed over only when the confidence is strictly greater, so 100 leaves everything to people.",
    example: 85,
    status: "live",
  }),
  ...limitRows,
  row({
    key: "cooldown-days",
    form: wholeNumber(0, 365),
    default: 14,
    description: "For how many days a closed healing keeps the same failure from opening a new one.",
    example: 30,
    status: "live",
  }),
  row({
    key: "recovery-runs",
    form: wholeNumber(1, 20),
    default: 3,
    description: "How many green runs in a row make a failure count as recovered without us.",
    example: 5,
    status: "live",
  }),
  row({
    key: "hold-days",
    form: wholeNumber(1, 90),
    default: 7,
    description: "How many days a merged fix must stay green to count as held.",
    example: 14,
    status: "live",
  }),
  row({
    key: "stale-days",
    form: wholeNumber(1, 365),
    default: 14,
    description: "After how many days without activity a healing's pull request is closed.",
    example: 30,
    status: "live",
  }),
  ...agentRows,
  row({
    key: "labels",
    form: listOf(label, 1, 10),
    default: ["auto-heal"],
    description: "The labels of every issue and pull request that auto-heal opens.",
    example: ["auto-heal", "ci"],
    status: "live",
  }),
  row({
    key: "reviewers",
    form: listOf(reviewer, 0, 15),
    default: [],
    description: "Who is asked to review a healing's pull request.",
    example: ["octocat", "octo-org/ci-team"],
    status: "live",
  }),
  row({
    key: "rules",
    form: listOf(ownRule),
    default: [],
    description:
      "Rules of your own for the lines of a log; where one matches in what failed, it beats those that auto-heal has.",
    example: [exampleRule],
    status: "live",
  }),
  ...fixRows,
  row({
    key: "protected-paths",
    form: protectedPaths,
    default: [],
    description: "Paths that a fix must never touch, in addition to those that are always protected.",
    example: ["deploy/**", "**/*.sql"],
    status: "live",
  }),
  row({
    key: "pull-request-comments",
    form: boolean,
    default: false,
    description: "`true` also writes the diagnosis of a failed pull request run as one comment on that pull request.",
    example: true,
    status: "not-yet",
  }),
] as const;
