import { fixCommands, fixType, listOf, mention, oneOf, wholeNumber, workflowPattern } from "./config-forms.ts";
import { row } from "./config-row.ts";

/** The groups of keys, in words. */
export const configSections = {
  workflows: "Which workflows are watched.",
  limits: "How much auto-heal may do.",
  agent: "Who finishes a fix that auto-heal cannot make itself.",
  fixes: "Which fixes auto-heal makes itself.",
} as const;
export type ConfigSection = keyof typeof configSections;

/** The keys of `workflows`. */
export const workflowRows = [
  row({
    key: "workflows.include",
    form: listOf(workflowPattern, 1),
    whenAbsent: "every workflow",
    description: "The only workflows that are healed.",
    example: ["ci.yml"],
    status: "live",
  }),
  row({
    key: "workflows.exclude",
    form: listOf(workflowPattern),
    default: [],
    description: "Workflows that are never healed.",
    example: ["deploy.yml"],
    status: "live",
  }),
] as const;

/** The keys of `limits`. */
export const limitRows = [
  row({
    key: "limits.open-prs",
    form: wholeNumber(0, 100),
    default: 5,
    description: "How many of our pull requests may be open at once.",
    example: 2,
    status: "live",
  }),
  row({
    key: "limits.new-per-day",
    form: wholeNumber(0, 100),
    default: 10,
    description: "How many healings may begin within 24 hours.",
    example: 4,
    status: "live",
  }),
  row({
    key: "limits.per-workflow-per-day",
    form: wholeNumber(0, 100),
    default: 3,
    description: "How many healings one workflow may begin within 24 hours.",
    example: 1,
    status: "live",
  }),
  row({
    key: "limits.reruns",
    form: wholeNumber(0, 10),
    default: 0,
    description:
      "How many runs of one workflow may be started again at one commit: the failed jobs, once for each run, when the failure is transient, before anything is opened. 0 starts none; more than 0 takes `actions: write`.",
    example: 1,
    status: "live",
  }),
  row({
    key: "limits.files",
    form: wholeNumber(1, 100),
    default: 5,
    description: "The most files that one fix may change.",
    example: 3,
    status: "live",
  }),
  row({
    key: "limits.lines",
    form: wholeNumber(1, 10_000),
    default: 200,
    description: "The most lines that one fix may add and remove together.",
    example: 80,
    status: "live",
  }),
] as const;

/** The keys of `agent`. */
export const agentRows = [
  row({
    key: "agent.mention",
    form: mention,
    default: "@copilot",
    description: "The agent's mention in the comment that hands a pull request over.",
    example: "@my-agent",
    status: "live",
  }),
  row({
    key: "agent.via",
    form: oneOf(["auto", "agent-task", "comment", "assign", "none"]),
    default: "auto",
    description:
      "How the agent is asked: `agent-task` gives Copilot a task on the pull request's branch, `comment` mentions the agent on the pull request, `assign` assigns it the issue and makes no branch for it, `none` asks nobody; `auto` tries a task, then a comment.",
    example: "comment",
    status: "live",
  }),
  row({
    key: "agent.attempts",
    form: wholeNumber(1, 10),
    default: 3,
    description: "How often the agent is asked about one healing.",
    example: 1,
    status: "live",
  }),
  row({
    key: "agent.start-timeout",
    form: wholeNumber(1, 1440),
    default: 30,
    description: "In minutes: how long the agent may take to begin before the next way, or a person, is asked.",
    example: 60,
    status: "live",
  }),
] as const;

/** The keys of `fixes`. */
export const fixRows = [
  row({
    key: "fixes.enabled",
    form: listOf(fixType),
    whenAbsent: "every fix type",
    description: "The only fix types that auto-heal makes itself.",
    example: ["file-mode"],
    status: "live",
  }),
  row({
    key: "fixes.disabled",
    form: listOf(fixType),
    default: [],
    description: "Fix types that auto-heal never makes itself, even when `fixes.enabled` lists them.",
    example: ["python-requirement"],
    status: "live",
  }),
  row({
    key: "fixes.commands",
    form: fixCommands,
    default: {},
    description:
      "The repository's own commands that make a fix, off unless listed: each runs without any secret in a throw-away copy, and only the files that it names are taken.",
    example: {
      "lock-file": { command: "npm install --package-lock-only --ignore-scripts", files: ["package-lock.json"] },
    },
    status: "live",
  }),
] as const;
