import { z } from "zod";
import { created, invalid, notFound, ok } from "../answer.ts";
import { bodyOf, param, type Call, type Handlers } from "../call.ts";
import { assertLength, labelDescriptionLimit, labelNameLimit } from "../limits.ts";
import { addEvent } from "../lifecycle.ts";
import { pageOf } from "../pages.ts";
import { labelNamed, renderLabel, renderLabels } from "../render/issues.ts";
import type { Issue } from "../state.ts";
import { demandOn, issueOf } from "./issue-access.ts";

/** Too long a name is refused with its value in this form (semantic-release/github#518). */
function assertLabelName(name: string): void {
  if (name === "" || name.length > labelNameLimit) {
    throw invalid({ value: name, resource: "Label", field: "name", code: "invalid" });
  }
}

function addLabel(call: Call, name: string, color: string, description: string | null) {
  assertLabelName(name);
  assertLength("Label", "description", description ?? "", labelDescriptionLimit);
  const label = { id: call.state.nextId(), name, color, description };
  call.state.labels.push(label);
  return label;
}

/** Puts labels on an issue; GitHub makes those that are missing, in grey. */
export function attachLabels(call: Call, issue: Issue, names: readonly string[]): void {
  for (const name of names) {
    const label = labelNamed(call.state, name) ?? addLabel(call, name, "ededed", null);
    if (issue.labels.includes(label.name)) continue;
    issue.labels.push(label.name);
    addEvent(call.state, issue, "labeled", call.token.login, { label: label.name });
  }
}

const namesBody = z.looseObject({
  labels: z.array(z.union([z.string(), z.looseObject({ name: z.string() }).transform(({ name }) => name)])),
});

export const labelHandlers: Handlers = {
  "issues/create-label": (call) => {
    const draft = bodyOf(
      call,
      z.looseObject({ name: z.string(), color: z.string().default("ededed"), description: z.string().nullish() }),
    );
    if (labelNamed(call.state, draft.name) !== undefined) {
      throw invalid({ resource: "Label", code: "already_exists", field: "name" });
    }
    if (!/^[0-9a-fA-F]{6}$/.test(draft.color)) throw invalid({ resource: "Label", code: "invalid", field: "color" });
    return created(renderLabel(call.state, addLabel(call, draft.name, draft.color, draft.description ?? null)));
  },
  "issues/get-label": (call) => {
    const label = labelNamed(call.state, param(call, "name"));
    if (label === undefined) throw notFound();
    return ok(renderLabel(call.state, label));
  },
  "issues/list-labels-for-repo": (call) => {
    const { items, headers } = pageOf(call, call.state.labels);
    return ok(
      items.map((label) => renderLabel(call.state, label)),
      headers,
    );
  },
  "issues/add-labels": (call) => {
    const issue = issueOf(call);
    demandOn(call, issue, "write");
    attachLabels(call, issue, bodyOf(call, namesBody).labels);
    return ok(renderLabels(call.state, issue.labels));
  },
  "issues/remove-label": (call) => {
    const issue = issueOf(call);
    demandOn(call, issue, "write");
    const label = labelNamed(call.state, param(call, "name"));
    if (label === undefined || !issue.labels.includes(label.name)) throw notFound();
    issue.labels = issue.labels.filter((name) => name !== label.name);
    addEvent(call.state, issue, "unlabeled", call.token.login, { label: label.name });
    return ok(renderLabels(call.state, issue.labels));
  },
};
