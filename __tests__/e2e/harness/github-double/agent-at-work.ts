import { addEvent, type PullIssue } from "./lifecycle.ts";
import { commitFiles, pullOf, type FileSeed } from "./people-at-work.ts";
import { signatureOf } from "./render/users.ts";
import { addRun } from "./seeds.ts";
import type { Run, State } from "./state.ts";

/** Answers call its account this; its commits bear the other name, with the account's address. */
const login = "Copilot";
const name = "copilot-swe-agent[bot]";
/** Its session is a workflow run of the branch, of a workflow that no file holds. */
const session = { workflow: "dynamic/copilot-swe-agent/copilot", name: "Copilot coding agent", event: "dynamic" };

/**
 * The Copilot cloud agent, as GitHub shows what it does. It works for whoever asked it, and only people with write access
 * can (docs.github.com, "About Copilot cloud agent").
 */
export class AgentAtWork {
  readonly #state: State;

  constructor(state: State) {
    this.#state = state;
  }

  /** Takes up the newest order: eyes on the comment or a task in progress, an entry of the timeline, a session that runs. */
  starts(number: number): void {
    const issue = pullOf(this.#state, number);
    const order = this.#order(issue);
    if (order.kind === "comment") {
      order.comment.reactions.push({ id: this.#state.nextId(), content: "eyes", login });
    } else order.task.state = "in_progress";
    addEvent(this.#state, issue, "copilot_work_started", login);
    const { branch: headBranch, headSha } = issue.pull;
    const started = { status: "in_progress", conclusion: "success" } as const;
    addRun(this.#state, { ...session, ...started, headBranch, headSha, actor: login });
  }

  /** Ends its session: well, or giving up. */
  finishes(number: number, { well }: { readonly well: boolean }): void {
    const issue = pullOf(this.#state, number);
    const order = this.#order(issue);
    if (order.kind === "task") order.task.state = well ? "completed" : "failed";
    addEvent(this.#state, issue, well ? "copilot_work_finished" : "copilot_work_finished_failure", login);
    const isSession = ({ event, headBranch }: Run): boolean =>
      event === session.event && headBranch === issue.pull.branch;
    const attempt = this.#state.runs.findLast(isSession)?.attempts.at(-1);
    if (attempt === undefined) throw new Error(`The agent never started on #${number}`);
    attempt.status = "completed";
    attempt.conclusion = well ? "success" : "failure";
  }

  /**
   * Pushes a commit to the branch of a pull request that it was asked to work on: signed by GitHub, the requester as
   * co-author. Gives the commit's sha.
   */
  pushes(number: number, files: Readonly<Record<string, FileSeed>>, subject = "Fix the failing check"): string {
    const issue = pullOf(this.#state, number);
    const requester = this.#requester(issue);
    const { email } = signatureOf(requester, this.#state.now());
    const message = `${subject}\n\nCo-authored-by: ${requester} <${email}>`;
    return commitFiles(this.#state, issue.pull.branch, files, { login, name, message });
  }

  #requester(issue: PullIssue): string {
    const order = this.#order(issue);
    return order.kind === "comment" ? order.comment.author : order.task.creator;
  }

  /** @throws Error when nobody who may has asked it */
  #order(issue: PullIssue) {
    const { agentTasks, collaborators } = this.#state;
    const mayAsk = (author: string): boolean => ["admin", "write"].includes(collaborators.get(author) ?? "none");
    const comment = issue.comments.findLast(({ author, body }) => /@copilot\b/i.test(body) && mayAsk(author));
    if (comment !== undefined) return { kind: "comment", comment } as const;
    const task = agentTasks.findLast(({ headRef }) => headRef === issue.pull.branch);
    if (task !== undefined) return { kind: "task", task } as const;
    throw new Error(`Nobody has asked the agent to work on #${issue.number}`);
  }
}
