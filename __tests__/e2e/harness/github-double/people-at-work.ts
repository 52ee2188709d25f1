import { signatureOf } from "./render/users.ts";
import { addEvent, followBranches, isPull, setState, type PullIssue } from "./lifecycle.ts";
import type { Comment, Issue, State } from "./state.ts";

/** A file's content; an executable one or a link says so with its mode; null removes the path. */
export type FileSeed = string | Uint8Array | { readonly content: string; readonly mode: "100755" | "120000" } | null;

/** Commits files on a branch, as a person who pushes would; makes the branch from `from` when it is new. */
export function commitFiles(
  state: State,
  branch: string,
  files: Readonly<Record<string, FileSeed>>,
  options: { readonly message?: string; readonly login?: string; readonly from?: string } = {},
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
  const author = signatureOf(options.login ?? "octocat", state.now());
  const message = options.message ?? "Change the files";
  const sha = git.writeCommit({ tree, parents: parent === null ? [] : [parent], author, committer: author, message });
  if (!git.moveRef(`refs/heads/${branch}`, sha, tip)) throw new Error(`The branch ${branch} moved meanwhile`);
  followBranches(state);
  return sha;
}

/** What people and agents do on GitHub beside the product: tests call these between two runs of it. */
export class PeopleAtWork {
  readonly #state: State;

  constructor(state: State) {
    this.#state = state;
  }

  #pull(number: number): PullIssue {
    const issue = this.#state.issues.filter(isPull).find((each) => each.number === number);
    if (issue === undefined) throw new Error(`There is no pull request ${number}`);
    return issue;
  }

  #issue(number: number): Issue {
    const issue = this.#state.issues.find((each) => each.number === number);
    if (issue === undefined) throw new Error(`There is no issue ${number}`);
    return issue;
  }

  /** Merges a pull request with a merge commit and closes it. */
  merge(number: number, login = "octocat"): string {
    const { git } = this.#state;
    const issue = this.#pull(number);
    const { pull } = issue;
    const base = git.branch(pull.base);
    if (base === null) throw new Error(`There is no branch ${pull.base}`);
    const author = signatureOf(login, this.#state.now());
    const tree = git.run(["merge-tree", "--write-tree", base, pull.headSha]);
    const message = `Merge pull request #${number} from ${this.#state.owner}/${pull.branch}`;
    const sha = git.writeCommit({ tree, parents: [base, pull.headSha], author, committer: author, message });
    git.moveRef(`refs/heads/${pull.base}`, sha, base);
    pull.merged = { at: this.#state.now(), by: login, commit: sha };
    pull.draft = false;
    addEvent(this.#state, issue, "merged", login);
    setState(this.#state, issue, "closed", login);
    return sha;
  }

  close(number: number, login = "octocat"): void {
    setState(this.#state, this.#issue(number), "closed", login);
  }

  reopen(number: number, login = "octocat"): void {
    setState(this.#state, this.#issue(number), "open", login);
  }

  label(number: number, name: string, login = "octocat"): void {
    const issue = this.#issue(number);
    if (!this.#state.labels.some((label) => label.name === name)) {
      this.#state.labels.push({ id: this.#state.nextId(), name, color: "ededed", description: null });
    }
    issue.labels = [...new Set([...issue.labels, name])];
    addEvent(this.#state, issue, "labeled", login, name);
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
