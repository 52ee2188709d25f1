import type { AgentRecord } from "../contracts/healing-record.ts";
import type { AgentRequest } from "../ports.ts";
import type { SafeMarkdown, TemplateText } from "../text/brands.ts";
import { md } from "../text/markdown.ts";
import { plain } from "../text/sanitise.ts";
import { call, callOrNull } from "./call.ts";
import type { Client } from "./client.ts";
import type { OperationResponse } from "./operations.ts";
import { writeAgain, writeOnce } from "./write-once.ts";

/**
 * GitHub's Copilot cloud agent as of 2026-11: public previews, whose names change. Every one of them stands in this file.
 * Sources: docs.github.com "Using Copilot cloud agent via the API"; github/gh-aw assign_agent_helpers.cjs; of the events
 * Azure/Azurite#2733.
 */
export const copilot = {
  /** What a comment calls it by. */
  mention: "@copilot",
  /** Under which it can be assigned, where the repository and the token's user have it. */
  assignee: "copilot-swe-agent[bot]",
  /** Its accounts as answers name them, in lower case. */
  logins: ["copilot", "copilot-swe-agent", "github-copilot", "github-copilot-enterprise"].flatMap((name) => [
    name,
    `${name}[bot]`,
  ]) as readonly string[],
  /** The reaction that it gives a comment when it starts. */
  startReaction: "eyes",
  /** What the path of the workflow run begins with that is its session; no file holds that workflow (microsoft/vscode-pull-request-github). */
  session: "dynamic/copilot-swe-agent/",
  /** What it adds to a pull request's timeline. */
  events: {
    started: "copilot_work_started",
    finished: "copilot_work_finished",
    failed: "copilot_work_finished_failure",
  },
} as const;

/** Whether an account, as an answer names it, is Copilot's. */
export const isCopilot = (login: string): boolean => copilot.logins.includes(login.toLowerCase());

/** Why Copilot takes neither comments, tasks nor issues of this token's user; null when it does. @throws UserError */
export async function whyUnavailable(client: Client): Promise<SafeMarkdown | null> {
  const found = await callOrNull(client, "issues/check-user-can-be-assigned", { assignee: copilot.assignee });
  return found === null
    ? md`Copilot is not available to the copilot-token's user in this repository. It has to be enabled for both, and the user needs a seat.`
    : null;
}

/** Why the agent takes no tasks here; null when it does. @throws UserError */
export async function whyNoTasks(client: Client): Promise<SafeMarkdown | null> {
  const found = await callOrNull(client, "agent-tasks/list-tasks-for-repo", { per_page: 1 });
  return found === null
    ? md`There is no API of agent tasks here: it is a preview of GitHub.com for Copilot Business and Enterprise.`
    : null;
}

type Task = OperationResponse<"agent-tasks/get-task-by-repo-and-id">["data"];
type ListedTask = OperationResponse<"agent-tasks/list-tasks-for-repo">["data"]["tasks"][number];

/** So many tasks are looked into: ours is among the newest, and most tell their branch in the listing. */
const tasksLooked = 5;

/** The branch that a task works on, as far as a listing tells. */
function branchOf({ artifacts = [] }: ListedTask): string | null {
  for (const { data } of artifacts) if ("head_ref" in data) return data.head_ref;
  return null;
}

/** The newest task that was asked by these words to finish this branch, or null. */
async function findTask(client: Client, { branch, prompt }: AgentRequest): Promise<Task | null> {
  const { data } = await call(client, "agent-tasks/list-tasks-for-repo", {
    sort: "created_at",
    direction: "desc",
    per_page: 30,
  });
  const candidates = data.tasks.filter((task) => (branchOf(task) ?? branch) === branch).slice(0, tasksLooked);
  for (const { id } of candidates) {
    const found = await callOrNull(client, "agent-tasks/get-task-by-repo-and-id", { task_id: id });
    const isOurs = found?.data.sessions?.some(
      (session) => session.head_ref === branch && (session.prompt ?? prompt).includes(prompt),
    );
    if (found !== null && isOurs === true) return found.data;
  }
  return null;
}

const taskStates: Readonly<Record<Task["state"], AgentRecord["state"]>> = {
  queued: "asked",
  in_progress: "started",
  idle: "started",
  waiting_for_user: "started",
  completed: "started",
  failed: "failed",
  timed_out: "failed",
  cancelled: "failed",
};

const recordOf = ({ id, html_url: url, state }: Pick<Task, "id" | "html_url" | "state">): AgentRecord => ({
  rung: "agent-task",
  state: taskStates[state] ?? "asked",
  proof: plain(`The agent's task ${url ?? id} is in the state ${state}.`, 500),
});

/**
 * Gives the agent the task to finish a pull request on its own branch, unless it has it.
 * Source: docs.github.com, "REST API endpoints for agent tasks" (`head_ref` with `base_ref`: the agent commits to it).
 */
export async function startTask(client: Client, request: AgentRequest): Promise<AgentRecord> {
  const { prompt, branch, baseBranch } = request;
  const find = () => findTask(client, request);
  const write = async (): Promise<Pick<Task, "id" | "html_url" | "state">> => {
    const task = { prompt, head_ref: branch, base_ref: baseBranch, create_pull_request: false };
    return (await call(client, "agent-tasks/create-task-in-repo", task)).data;
  };
  return recordOf((await find()) ?? (await writeOnce(write, find)));
}

/** What became of a task that was given. */
export async function lookAtTask(client: Client, request: AgentRequest): Promise<AgentRecord | null> {
  const task = await findTask(client, request);
  return task === null ? null : recordOf(task);
}

/** Whether the agent reacted to a comment, as a sentence; null when it gave no sign yet, or the token may not see it. */
export async function reactionTo(
  client: Client,
  { id, url }: { readonly id: number; readonly url: string },
): Promise<string | null> {
  const found = await callOrNull(client, "reactions/list-for-issue-comment", {
    comment_id: id,
    content: copilot.startReaction,
    per_page: 100,
  });
  const taken = found?.data.some(({ user }) => user !== null && isCopilot(user.login));
  return taken === true ? `Copilot reacted to ${url} with ${copilot.startReaction}.` : null;
}

/**
 * Assigns an issue to Copilot; once more changes nothing. GitHub leaves out whom it cannot assign, without a word.
 * Source: docs.github.com, "Using Copilot cloud agent via the API" (`agent_assignment`).
 */
export async function assign(
  client: Client,
  number: number,
  text: TemplateText,
  baseBranch: string,
): Promise<AgentRecord> {
  const assignment = {
    issue_number: number,
    assignees: [copilot.assignee],
    agent_assignment: {
      target_repo: `${client.owner}/${client.repo}`,
      base_branch: baseBranch,
      custom_instructions: text,
    },
  };
  const { data } = await writeAgain(() => call(client, "issues/add-assignees", assignment));
  const isTaken = data.assignees?.some(({ login }) => isCopilot(login)) === true;
  return isTaken
    ? { rung: "assignment", state: "asked", proof: "GitHub names the agent as the issue's assignee." }
    : { rung: "assignment", state: "failed", proof: "GitHub left the issue without the agent as its assignee." };
}
