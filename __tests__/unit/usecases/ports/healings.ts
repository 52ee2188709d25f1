import type {
  AgentSign,
  BranchDiff,
  BranchRun,
  FollowedItem,
  Healings,
  OpenPullRequest,
  Review,
  WorkflowRun,
} from "../../../../src/ports.ts";
import type { SafeMarkdown } from "../../../../src/text/brands.ts";

/** What there is on the code host; a test may change it between two looks. */
export interface Host {
  readonly items: FollowedItem[];
  readonly open: Map<number, OpenPullRequest>;
  diff: BranchDiff;
  runs: readonly WorkflowRun[];
  branchRuns: readonly BranchRun[];
  reviews: readonly Review[];
  sign: AgentSign;
  session?: WorkflowRun;
  closedByUs: boolean;
  readonly conflicting?: boolean;
  /** A pull request that the listing does not have. */
  readonly unlisted?: FollowedItem;
  /** What the code host says instead of a pull request's reviews. */
  readonly faults?: ReadonlyMap<number, Error>;
}

/** Healings in memory that remember: what one look writes, the next one finds. `calls` is what was asked and written. */
export function memoryHealings(host: Host) {
  const calls: string[] = [];
  const comments: { readonly number: number; readonly body: SafeMarkdown }[] = [];
  const asked = <T>(what: string, answer: T): Promise<T> => {
    calls.push(what);
    return Promise.resolve(answer);
  };
  const change = (number: number, changed: Partial<FollowedItem>): void => {
    const index = host.items.findIndex((item) => item.number === number);
    const item = host.items[index];
    if (item === undefined) throw new Error(`There is no #${number}`);
    host.items[index] = { ...item, ...changed };
  };
  const item = (number: number): FollowedItem => {
    const all = [...host.items, ...(host.unlisted === undefined ? [] : [host.unlisted])];
    const found = all.find((each) => each.number === number);
    if (found === undefined) throw new Error(`There is no #${number}`);
    return found;
  };
  const healings: Healings = {
    items: () => asked("items", [...host.items]),
    item: (number) => asked(`item ${number}`, { item: item(number), closedBy: "mona", closedByUs: host.closedByUs }),
    pullRequestOf: (branch) => asked(`pull request of ${branch}`, host.unlisted ?? null),
    openPullRequests: () => asked("open pull requests", host.open),
    isConflicting: () => asked("conflict", host.conflicting ?? false),
    diff: () => asked("diff", host.diff),
    runsAt: () => asked("runs", host.runs),
    branchRuns: () => asked("branch runs", host.branchRuns),
    reviews: (number) => {
      const fault = host.faults?.get(number);
      return fault === undefined ? asked("reviews", host.reviews) : Promise.reject(fault);
    },
    agentSign: () => asked("sign", host.sign),
    agentSession: () => asked("session", host.session ?? null),
    writeIssue: async (number, { body, state }) => {
      calls.push(`write issue ${number}${state === undefined ? "" : ` ${state}`}`);
      change(number, { body, ...(state === undefined ? {} : { state: state === "reopened" ? "open" : "closed" }) });
    },
    writePullRequest: async (number, body) => {
      calls.push(`write pull request ${number}`);
      change(number, { body });
    },
    comment: async (number, body) => {
      calls.push(`comment ${number}`);
      if (!comments.some((comment) => comment.number === number && comment.body === body))
        comments.push({ number, body });
    },
    label: async (number, label) => {
      calls.push(`label ${number}`);
      change(number, { labels: [...item(number).labels, label] });
    },
    unlabel: async (number, label) => {
      calls.push(`unlabel ${number}`);
      change(number, { labels: item(number).labels.filter((each) => each !== label) });
    },
    requestReviewers: (_, reviewers) => asked(`reviewers ${reviewers.join(", ")}`, null),
    closePullRequest: async (number) => {
      calls.push(`close ${number}`);
      host.open.delete(number);
      change(number, { state: "closed" });
    },
    deleteBranch: (branch) => asked(`delete ${branch}`, true),
  };
  return { healings, calls, comments };
}
