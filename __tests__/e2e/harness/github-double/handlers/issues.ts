import { z } from "zod";
import { Refusal, created, noContent, notFound, ok } from "../answer.ts";
import { bodyOf, numberParam, param, type Call, type Handlers } from "../call.ts";
import { assertLength, assertPresent, bodyLimit, titleLimit } from "../limits.ts";
import { addEvent, openIssue, setState } from "../lifecycle.ts";
import { pageOf } from "../pages.ts";
import { renderIssue } from "../render/issues.ts";
import { renderTimeline } from "../render/timeline.ts";
import type { Issue } from "../state.ts";
import { demandOn, issueOf } from "./issue-access.ts";
import { attachLabels } from "./labels.ts";

const labelNames = z
  .array(z.union([z.string(), z.looseObject({ name: z.string() }).transform(({ name }) => name)]))
  .optional();
const draftBody = z.looseObject({
  title: z.union([z.string(), z.number()]).transform(String).optional(),
  body: z.string().nullish(),
  labels: labelNames,
  assignees: z.array(z.string()).optional(),
  state: z.enum(["open", "closed"]).optional(),
  state_reason: z.enum(["completed", "not_planned", "duplicate", "reopened"]).nullish(),
});

/** Every name that Copilot answers to (facts of several APIs disagree on the `[bot]`). */
const copilotNames = new Set(["copilot", "copilot-swe-agent", "copilot-swe-agent[bot]"]);

/**
 * Assigns who can be assigned; GitHub drops the others without a word. Copilot takes issues only from people: an app's
 * or job's token is refused.
 */
function assign(call: Call, issue: Issue, logins: readonly string[]): void {
  for (const login of logins) {
    if (copilotNames.has(login.toLowerCase())) {
      if (call.token.kind !== "user") throw new Refusal(403, "Forbidden");
      if (!call.state.settings.copilot) continue;
    } else if (!call.state.collaborators.has(login)) continue;
    const name = copilotNames.has(login.toLowerCase()) ? "Copilot" : login;
    if (issue.assignees.includes(name)) continue;
    issue.assignees.push(name);
    addEvent(call.state, issue, "assigned", call.token.login);
  }
}

function create(call: Call) {
  if (!call.state.settings.issues) throw new Refusal(410, "Issues are disabled for this repo");
  const draft = bodyOf(call, draftBody);
  const title = draft.title ?? "";
  assertPresent("Issue", "title", title);
  assertLength("Issue", "title", title, titleLimit);
  assertLength("Issue", "body", draft.body ?? "", bodyLimit);
  const issue = openIssue(call.state, { author: call.token.login, title, body: draft.body ?? null, pull: null });
  attachLabels(call, issue, draft.labels ?? []);
  assign(call, issue, draft.assignees ?? []);
  return created(renderIssue(call.state, issue));
}

function update(call: Call) {
  const issue = issueOf(call);
  demandOn(call, issue, "write");
  const draft = bodyOf(call, draftBody);
  assertLength("Issue", "title", draft.title ?? "", titleLimit);
  assertLength("Issue", "body", draft.body ?? "", bodyLimit);
  if (draft.title !== undefined) issue.title = draft.title;
  if (draft.body !== undefined) issue.body = draft.body;
  if (draft.state !== undefined) {
    if (draft.state === "closed" && issue.pull === null) {
      issue.stateReason = draft.state_reason === "not_planned" ? "not_planned" : "completed";
    }
    setState(call.state, issue, draft.state, call.token.login);
  }
  if (draft.labels !== undefined) {
    issue.labels = [];
    attachLabels(call, issue, draft.labels);
  }
  if (draft.assignees !== undefined) {
    issue.assignees = [];
    assign(call, issue, draft.assignees);
  }
  issue.updatedAt = call.state.now();
  return ok(renderIssue(call.state, issue));
}

const sortKeys = {
  created: (issue: Issue) => issue.createdAt,
  updated: (issue: Issue) => issue.updatedAt,
  comments: (issue: Issue) => String(issue.comments.length).padStart(9, "0"),
} as const;
const sortSchema = z.enum(["created", "updated", "comments"]).default("created");

/** GitHub lists issues and pull requests together; all labels asked for must be there. */
function list(call: Call) {
  const { query, state } = call;
  const wanted = (query["labels"] ?? "").split(",").filter((name) => name !== "");
  const status = query["state"] ?? "open";
  const key = sortKeys[sortSchema.parse(query["sort"])];
  const found = state.issues
    .filter((issue) => status === "all" || issue.state === status)
    .filter((issue) => wanted.every((name) => issue.labels.some((label) => label.toLowerCase() === name.toLowerCase())))
    .filter((issue) => (query["creator"] ?? issue.author) === issue.author)
    .filter((issue) => Date.parse(issue.updatedAt) >= Date.parse(query["since"] ?? issue.updatedAt))
    .toSorted((a, b) => key(a).localeCompare(key(b)) || a.number - b.number);
  const { items, headers } = pageOf(call, query["direction"] === "asc" ? found : found.toReversed());
  return ok(
    items.map((issue) => renderIssue(state, issue)),
    headers,
  );
}

function checkAssignee(call: Call) {
  const login = param(call, "assignee");
  const isCopilot = copilotNames.has(login.toLowerCase()) && call.state.settings.copilot && call.token.kind === "user";
  if (!isCopilot && !call.state.collaborators.has(login)) throw notFound();
  return noContent;
}

export const issueHandlers: Handlers = {
  "issues/create": create,
  "issues/update": update,
  "issues/list-for-repo": list,
  "issues/get": (call) => {
    const issue = issueOf(call);
    demandOn(call, issue, "read");
    return ok(renderIssue(call.state, issue));
  },
  "issues/list-events-for-timeline": (call) => {
    const issue = issueOf(call);
    demandOn(call, issue, "read");
    const { items, headers } = pageOf(call, renderTimeline(call.state, issue));
    return ok(items, headers);
  },
  "issues/add-assignees": (call) => {
    const issue = issueOf(call);
    demandOn(call, issue, "write");
    const { assignees } = bodyOf(call, z.looseObject({ assignees: z.array(z.string()).default([]) }));
    assign(call, issue, assignees);
    return created(renderIssue(call.state, issue));
  },
  "issues/check-user-can-be-assigned": checkAssignee,
  "issues/check-user-can-be-assigned-to-issue": (call) => {
    if (numberParam(call, "issue_number") > call.state.issues.length) throw notFound();
    return checkAssignee(call);
  },
};
