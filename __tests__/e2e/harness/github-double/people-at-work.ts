import { addEvent, followBranches, isPull, setState, type PullIssue } from "./lifecycle.ts";
import { startChecks } from "./pull-request-checks.ts";
import { signatureOf } from "./render/users.ts";
import type { Comment, Issue, Review, ReviewComment, State, Verdict } from "./state.ts";

/** A file's content; an executable one or a link says so with its mode; null removes the path. */
export type FileSeed = string | Uint8Array | { readonly content: string; readonly mode: "100755" | "120000" } | null;

export interface CommitOptions {
  readonly message?: string;
  /** Who pushes. */
  readonly login?: string;
  /** The name of author and committer, where it is another than the login. */
  readonly name?: string;
  /** The branch that a new branch starts at; else the default branch. */
  readonly from?: string;
}

/** Commits files on a branch, as somebody who pushes would. */
export function commitFiles(
  state: State,
  branch: string,
  files: Readonly<Record<string, FileSeed>>,
  options: CommitOptions = {},
): string {
  const { git } = state;
  const tip = git.branch(branch);
  const parent = tip ?? git.branch(options.from ?? state.defaultBranch);
  const tree = git.writeTree(
    parent,
    Object.entries(files).map(([path, file]) => {
      if (file === null) return { path, mode: "100644", sha: null };
      const plain = typeof file === "string" || file instanceof Uint8Array;
      return { path, mode: plain ? "100644" : file.mode, sha: git.writeBlob(plain ? file : file.content) };
    }),
  );
  const login = options.login ?? "octocat";
  const author = { ...signatureOf(login, state.now()), name: options.name ?? login };
  const message = options.message ?? "Change the files";
  const sha = git.writeCommit({ tree, parents: parent === null ? [] : [parent], author, committer: author, message });
  if (!git.moveRef(`refs/heads/${branch}`, sha, tip)) throw new Error(`The branch ${branch} moved meanwhile`);
  followBranches(state, login);
  return sha;
}

/** @throws Error when the number is no pull request's */
export function pullOf(state: State, number: number): PullIssue {
  const issue = state.issues.filter(isPull).find((each) => each.number === number);
  if (issue === undefined) throw new Error(`There is no pull request ${number}`);
  return issue;
}

/** What people do on GitHub beside the product: tests call these between two runs of it. */
export class PeopleAtWork {
  readonly #state: State;

  constructor(state: State) {
    this.#state = state;
  }

  #issue(number: number): Issue {
    const issue = this.#state.issues.find((each) => each.number === number);
    if (issue === undefined) throw new Error(`There is no issue ${number}`);
    return issue;
  }

  /**
   * Merges a pull request with a merge commit, which closes it; a draft is lifted first, as GitHub's page demands. Into the
   * default branch, it also closes the issues that its description says it fixes.
   */
  merge(number: number, login = "octocat"): string {
    const { git } = this.#state;
    const issue = pullOf(this.#state, number);
    const { pull } = issue;
    if (pull.draft) this.#lift(issue, login);
    const base = git.branch(pull.base);
    if (base === null) throw new Error(`There is no branch ${pull.base}`);
    const author = signatureOf(login, this.#state.now());
    const tree = git.run(["merge-tree", "--write-tree", base, pull.headSha]);
    const message = `Merge pull request #${number} from ${this.#state.owner}/${pull.branch}`;
    const sha = git.writeCommit({ tree, parents: [base, pull.headSha], author, committer: author, message });
    git.moveRef(`refs/heads/${pull.base}`, sha, base);
    pull.merged = { at: this.#state.now(), by: login, commit: sha };
    addEvent(this.#state, issue, "merged", login);
    setState(this.#state, issue, "closed", login);
    if (pull.base === this.#state.defaultBranch) this.#closeFixed(issue, login);
    return sha;
  }

  #lift(issue: PullIssue, login: string): void {
    issue.pull.draft = false;
    addEvent(this.#state, issue, "ready_for_review", login);
  }

  /** Source: docs.github.com, "Linking a pull request to an issue", the nine keywords. */
  #closeFixed({ body }: Issue, login: string): void {
    for (const [, number] of (body ?? "").matchAll(/\b(?:close[sd]?|fix(?:e[sd])?|resolve[sd]?) #(\d+)\b/gi)) {
      const fixed = this.#state.issues.find((each) => each.number === Number(number));
      if (fixed === undefined || fixed.pull !== null) continue;
      if (fixed.state === "open") fixed.stateReason = "completed";
      setState(this.#state, fixed, "closed", login);
    }
  }

  /** Reviews a pull request's newest commit. Who was asked for it is not asked any more. */
  review(
    number: number,
    verdict: Verdict,
    {
      login = "octocat",
      body = "",
      comments = [],
    }: {
      readonly login?: string;
      readonly body?: string;
      readonly comments?: readonly Omit<ReviewComment, "id">[];
    } = {},
  ): Review {
    const issue = pullOf(this.#state, number);
    if (verdict !== "COMMENTED" && login === issue.author) throw new Error("GitHub lets nobody review their own work");
    const review = {
      id: this.#state.nextId(),
      author: login,
      verdict,
      body,
      commit: issue.pull.headSha,
      submittedAt: this.#state.now(),
      comments: comments.map((comment) => ({ id: this.#state.nextId(), ...comment })),
    };
    issue.pull.reviews.push(review);
    issue.pull.reviewers = issue.pull.reviewers.filter((asked) => asked !== login);
    issue.updatedAt = review.submittedAt;
    return review;
  }

  /** Deletes a branch, as a person who tidies up; open pull requests of it close. */
  deleteBranch(branch: string, login = "octocat"): void {
    this.#state.git.run(["update-ref", "-d", `refs/heads/${branch}`]);
    followBranches(this.#state, login);
  }

  close(number: number, login = "octocat"): void {
    setState(this.#state, this.#issue(number), "closed", login);
  }

  /** Opens an issue or a pull request again, whose workflows run then. */
  reopen(number: number, login = "octocat"): void {
    const issue = this.#issue(number);
    setState(this.#state, issue, "open", login);
    if (isPull(issue)) startChecks(this.#state, issue.pull, login);
  }

  label(number: number, name: string, login = "octocat"): void {
    const issue = this.#issue(number);
    if (!this.#state.labels.some((label) => label.name === name)) {
      this.#state.labels.push({ id: this.#state.nextId(), name, color: "ededed", description: null });
    }
    issue.labels = [...new Set([...issue.labels, name])];
    addEvent(this.#state, issue, "labeled", login, { label: name });
  }

  comment(number: number, login: string, body: string): Comment {
    const now = this.#state.now();
    const comment: Comment = {
      id: this.#state.nextId(),
      author: login,
      body,
      createdAt: now,
      updatedAt: now,
      reactions: [],
    };
    const issue = this.#issue(number);
    issue.comments.push(comment);
    addEvent(this.#state, issue, "commented", login);
    return comment;
  }

  /** A reaction, like the eyes that Copilot gives a comment it takes up. */
  react(comment: Comment, login: string, content: string): void {
    comment.reactions.push({ id: this.#state.nextId(), content, login });
  }

  /** An entry of the timeline, like Copilot's `copilot_work_started`. */
  event(number: number, event: string, login: string): void {
    addEvent(this.#state, this.#issue(number), event, login);
  }
}
