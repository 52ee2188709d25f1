import { randomUUID } from "node:crypto";
import { z } from "zod";
import { Refusal, created, notFound, ok } from "../answer.ts";
import { bodyOf, param, type Call, type Handlers } from "../call.ts";
import { pageOf } from "../pages.ts";
import { htmlUrl } from "../render/repositories.ts";
import { renderUser, userId } from "../render/users.ts";
import type { AgentTask } from "../state.ts";
import { notAccessible } from "../tokens.ts";

/** Installations can't use the agent-tasks API: "GitHub App installation access tokens are not supported". */
function assertPerson(call: Call): void {
  if (call.token.kind !== "user") throw notAccessible(call.token);
  if (!call.state.settings.copilot) throw new Refusal(403, "Copilot cloud agent is not enabled for this repository.");
}

function renderTask(call: Call, task: AgentTask) {
  return {
    id: task.id,
    url: `${call.state.apiUrl}/agents/repos/${call.state.owner}/${call.state.name}/tasks/${task.id}`,
    html_url: `${htmlUrl(call.state)}/tasks/${task.id}`,
    name: task.prompt.slice(0, 80),
    creator: { id: userId(task.creator) },
    creator_type: "user",
    owner: { id: userId(call.state.owner) },
    repository: { id: userId(`${call.state.owner}/${call.state.name}`) },
    state: task.state,
    session_count: 1,
    artifacts: [],
    archived_at: null,
    created_at: task.createdAt,
    updated_at: task.createdAt,
  };
}

/** A task's one session, which tells where it works; GitHub's listing of tasks does not. */
const renderSession = (task: AgentTask) => ({
  id: task.id,
  task_id: task.id,
  state: task.state,
  created_at: task.createdAt,
  updated_at: task.createdAt,
  prompt: task.prompt,
  ...(task.headRef === null ? {} : { head_ref: task.headRef }),
  ...(task.baseRef === null ? {} : { base_ref: task.baseRef }),
});

const taskBody = z.looseObject({ prompt: z.string(), head_ref: z.string().nullish(), base_ref: z.string().nullish() });

export const peopleHandlers: Handlers = {
  "users/get-authenticated": (call) => {
    if (call.token.kind !== "user") throw notAccessible(call.token);
    const { login } = call.token;
    const now = call.state.now();
    return ok({
      ...renderUser(call.state, login),
      name: login,
      company: null,
      blog: null,
      location: null,
      email: null,
      hireable: null,
      bio: null,
      public_repos: 0,
      public_gists: 0,
      followers: 0,
      following: 0,
      created_at: now,
      updated_at: now,
    });
  },
  "repos/get-collaborator-permission-level": (call) => {
    const login = param(call, "username");
    const role = call.state.collaborators.get(login) ?? "none";
    return ok({
      permission: role,
      role_name: role,
      user: { ...renderUser(call.state, login), permissions: undefined, role_name: role },
    });
  },
  "agent-tasks/create-task-in-repo": (call) => {
    assertPerson(call);
    const draft = bodyOf(call, taskBody);
    const task: AgentTask = {
      id: randomUUID(),
      creator: call.token.login,
      prompt: draft.prompt,
      headRef: draft.head_ref ?? null,
      baseRef: draft.base_ref ?? null,
      createdAt: call.state.now(),
      state: "queued",
    };
    call.state.agentTasks.push(task);
    return created(renderTask(call, task));
  },
  "agent-tasks/get-task-by-repo-and-id": (call) => {
    assertPerson(call);
    const task = call.state.agentTasks.find(({ id }) => id === param(call, "task_id"));
    if (task === undefined) throw notFound();
    return ok({ ...renderTask(call, task), sessions: [renderSession(task)] });
  },
  "agent-tasks/list-tasks-for-repo": (call) => {
    assertPerson(call);
    // The newest first, as GitHub sorts unless told otherwise.
    const { items, headers } = pageOf(call, call.state.agentTasks.toReversed());
    return ok(
      { tasks: items.map((task) => renderTask(call, task)), total_active_count: items.length, total_archived_count: 0 },
      headers,
    );
  },
};
