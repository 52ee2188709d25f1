import path from "node:path";
import type { EventsConfig } from "@actions/workflow-parser/model/workflow-template";
import { z } from "zod";
import type { JsonObject } from "../json.ts";

const Filters = z.looseObject({ types: z.array(z.string()).optional(), branches: z.array(z.string()).optional() });
const Payload = z.looseObject({
  action: z.string().optional(),
  // A test may send an event of another form: the workflow runs, and the action has to say so.
  workflow_run: z.looseObject({ head_branch: z.string().nullish() }).optional(),
  pull_request: z.looseObject({ base: z.looseObject({ ref: z.string() }).optional() }).optional(),
});

/**
 * Whether a workflow that listens to an event runs on this one: by `types`, and by `branches`, which are the triggering
 * run's for `workflow_run` and the base for pull requests. Patterns with `!` are not told.
 * Source: docs.github.com, "Events that trigger workflows", "Workflow syntax" (`on.<event>.branches`).
 */
export function passesFilters(events: EventsConfig, event: string, payload: JsonObject = {}): boolean {
  // A schedule is a list, which filters nothing.
  const { types, branches } = Filters.safeParse(events[event]).data ?? {};
  const { action, workflow_run: run, pull_request: pullRequest } = Payload.parse(payload);
  if (types !== undefined && action !== undefined && !types.includes(action)) return false;
  const branch = run?.head_branch ?? pullRequest?.base?.ref;
  return branches === undefined || branch === undefined || branches.some((each) => path.matchesGlob(branch, each));
}
