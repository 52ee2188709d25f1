import type { HealingItem, HealingStore, IssueDraft, Posted } from "../ports.ts";
import type { SafeMarkdown, Untrusted } from "../text/brands.ts";
import { call, callOrNull, hasNext, pages } from "./call.ts";
import type { Client } from "./client.ts";
import { commentOnce } from "./comments.ts";
import type { IsOurs } from "./identity.ts";
import { addLabels, createLabels, missingLabels, offLabel } from "./labels.ts";
import type { OperationParameters, OperationResponse } from "./operations.ts";
import { writeAgain, writeOnce } from "./write-once.ts";

export type Issue = OperationResponse<"issues/list-for-repo">["data"][number];
type Filter = OperationParameters<"issues/list-for-repo">;

const posted = (issue: { readonly number: number; readonly html_url: string }): Posted => ({
  number: issue.number,
  url: issue.html_url,
});

/** An issue or pull request in our terms. */
export function itemOf(issue: Issue, isOurs: IsOurs): HealingItem {
  return {
    kind: issue.pull_request === undefined ? "issue" : "pull-request",
    number: issue.number,
    url: issue.html_url,
    state: issue.state === "open" ? "open" : "closed",
    title: issue.title,
    body: issue.body ?? "",
    ours: isOurs(issue.user),
    createdAt: Date.parse(issue.created_at),
    closedAt: issue.closed_at === null ? null : Date.parse(issue.closed_at),
    mergedAt: typeof issue.pull_request?.merged_at === "string" ? Date.parse(issue.pull_request.merged_at) : null,
  };
}

async function listIssues(client: Client, filter: Filter): Promise<readonly Issue[]> {
  const issues: Issue[] = [];
  for await (const { data } of pages(client, "issues/list-for-repo", filter)) issues.push(...data);
  return issues;
}

interface Listing {
  readonly issues: readonly Issue[];
  /** It is all that there ever was. */
  readonly whole: boolean;
}

async function listing(client: Client, labels: string, closedSince: number): Promise<Listing> {
  const filter = { labels, sort: "created", direction: "desc", per_page: 100 } as const;
  const first = await call(client, "issues/list-for-repo", { ...filter, state: "all" });
  if (!hasNext(first)) return { issues: first.data, whole: true };
  const open = await listIssues(client, { ...filter, state: "open" });
  const closed = await listIssues(client, {
    ...filter,
    state: "closed",
    since: new Date(closedSince).toISOString(),
  });
  // One that is closed between the two listings is in both.
  return { issues: [...new Map([...open, ...closed].map((issue) => [issue.number, issue])).values()], whole: false };
}

const matters = ({ state, closed_at: closed }: Issue, closedSince: number): boolean =>
  state === "open" || (closed !== null && Date.parse(closed) > closedSince);

/**
 * Lists the issues and pull requests with a label that are open or were closed after a time. GitHub's listing of issues
 * holds the pull requests too, and unlike its search it knows at once what was just written.
 * One request while there are up to a hundred of them. Beyond, the open ones and the lately closed ones are listed
 * apart: `since` goes by the last update, and an open issue may be older than any time.
 * @param closedSince milliseconds since 1970
 */
export async function listLabelled(client: Client, label: string, closedSince: number): Promise<readonly Issue[]> {
  const { issues } = await listing(client, label, closedSince);
  return issues.filter((issue) => matters(issue, closedSince));
}

/** Of the closed ones, so many pages of a hundred are looked through: a thousand healings are a year's. */
const closedPages = 10;

/** The same as healings: see `listLabelled`. The first listing that is whole answers for those that were closed long ago too. */
export function listItems(
  client: Client,
  label: string,
  isOurs: () => Promise<IsOurs>,
): Pick<HealingStore, "items" | "closedItems"> {
  let closed: readonly Issue[] | null = null;
  const itemsOf = async (issues: readonly Issue[]): Promise<readonly HealingItem[]> => {
    const ours = await isOurs();
    return issues.map((issue) => itemOf(issue, ours));
  };
  return {
    items: async (closedSince) => {
      const { issues, whole } = await listing(client, label, closedSince);
      if (whole) closed = issues.filter(({ state }) => state === "closed");
      return itemsOf(issues.filter((issue) => matters(issue, closedSince)));
    },
    closedItems: async () => itemsOf((closed ??= await listClosed(client, label))),
  };
}

async function listClosed(client: Client, labels: string): Promise<readonly Issue[]> {
  const issues: Issue[] = [];
  let page = 0;
  for await (const { data } of pages(client, "issues/list-for-repo", {
    labels,
    state: "closed",
    sort: "created",
    direction: "desc",
  })) {
    issues.push(...data);
    page += 1;
    if (page === closedPages) break;
  }
  return issues;
}

/** Of GitHub's four words; `maintain` counts as write, `triage` as read (docs.github.com, "Get repository permissions for a user"). */
const writers: ReadonlySet<string> = new Set(["admin", "write"]);

/** Whether somebody has write access. */
export async function mayWrite(client: Client, username: string): Promise<boolean> {
  const found = await callOrNull(client, "repos/get-collaborator-permission-level", { username });
  return found !== null && writers.has(found.data.permission);
}

/**
 * The open issue by which somebody with write access switches auto-heal off, or null. The association says nothing of one
 * who hides the membership, so each author is asked for; who may set labels keeps them few.
 */
export async function findOffSwitch(client: Client): Promise<Posted | null> {
  const issues = await listIssues(client, { labels: offLabel, state: "open" });
  const asked = new Set<string>();
  for (const issue of issues) {
    const login = issue.user?.login;
    if (issue.pull_request !== undefined || login === undefined || asked.has(login)) continue;
    asked.add(login);
    if (await mayWrite(client, login)) return posted(issue);
  }
  return null;
}

const firstLine = (body: string | null | undefined): string => (body ?? "").split("\n", 1)[0]?.trim() ?? "";

/** Opens an issue with its labels. Its body's first line is its marker, by which a lost answer is made up for. */
export async function openIssue(client: Client, draft: IssueDraft, isOurs: IsOurs): Promise<Posted> {
  const labels = [...draft.labels];
  const [label = ""] = labels;
  const write = async () =>
    (await call(client, "issues/create", { title: draft.title, body: draft.body, labels })).data;
  const find = async () => {
    const { data } = await call(client, "issues/list-for-repo", {
      labels: label,
      state: "open",
      sort: "created",
      direction: "desc",
      per_page: 100,
    });
    const marker = firstLine(draft.body);
    return (
      data.find(
        (issue) => isOurs(issue.user) && issue.pull_request === undefined && firstLine(issue.body) === marker,
      ) ?? null
    );
  };
  const issue = await writeOnce(write, find);
  const missing = missingLabels(labels, issue.labels);
  await createLabels(client, missing);
  await addLabels(client, issue.number, missing);
  return posted(issue);
}

/** The body of an issue as it is now, "" for none. */
export async function issueBody(client: Client, number: number): Promise<Untrusted> {
  return (await call(client, "issues/get", { issue_number: number })).data.body ?? "";
}

/** Gives an issue a new body, and opens it again where that is asked. */
export async function updateIssue(
  client: Client,
  number: number,
  change: { readonly body: SafeMarkdown; readonly state?: "open" },
): Promise<void> {
  await writeAgain(() => call(client, "issues/update", { issue_number: number, ...change }));
}

/** Says why and closes; done twice, it says it once. */
export async function closeIssue(client: Client, number: number, why: SafeMarkdown, isOurs: IsOurs): Promise<void> {
  await commentOnce(client, number, why, isOurs);
  const closed = { issue_number: number, state: "closed", state_reason: "not_planned" } as const;
  await writeAgain(() => call(client, "issues/update", closed));
}
