import type http from "node:http";
import path from "node:path";
import type { JsonObject } from "../json.ts";
import { temporaryFolder } from "../temporary-folder.ts";
import { AgentAtWork } from "./agent-at-work.ts";
import { BareRepository } from "./bare-repository.ts";
import type { RecordedCall } from "./call.ts";
import { ChecksAtWork } from "./checks-at-work.ts";
import { Faults } from "./faults.ts";
import { handlers } from "./handlers/index.ts";
import { openIssue } from "./lifecycle.ts";
import { loadOpenApi } from "./openapi.ts";
import { PeopleAtWork, commitFiles, pullOf, type FileSeed } from "./people-at-work.ts";
import { addArtifact, addRun, type ArtifactSeed, type RunSeed } from "./seeds.ts";
import { createFrontDoor, type GraphQl, type Parts } from "./server.ts";
import { closedPullRequestEvent, workflowRunEvent } from "./render/events.ts";
import type { Issue, Role, Run, Settings, State } from "./state.ts";
import { snapshot } from "./snapshot.ts";
import { Storage } from "./storage.ts";
import { mintToken, type Token, type TokenDeclaration } from "./tokens.ts";

export interface GitHubOptions {
  /** `owner/name`. */
  readonly repository?: string;
  /** The first commit of the default branch. */
  readonly files?: Readonly<Record<string, FileSeed>>;
  readonly defaultBranch?: string;
  readonly settings?: Partial<Settings>;
  readonly collaborators?: Readonly<Record<string, Role>>;
  /** A GitHub Enterprise Server: the API lies under `/api/v3` and people read at the server's own address. */
  readonly enterprise?: boolean;
}

export interface GitHub extends AsyncDisposable {
  /** Of the API: what goes into GITHUB_API_URL. */
  readonly apiUrl: string;
  /** Of the pages: what goes into GITHUB_SERVER_URL. */
  readonly serverUrl: string;
  /** Where git fetches: `<gitUrl>/<owner>/<name>`. */
  readonly gitUrl: string;
  readonly repository: string;
  /** The tables themselves, for assertions; `state.settings` may be changed at any time. */
  readonly state: State;
  /** Every request in the order of arrival. */
  readonly calls: readonly RecordedCall[];
  /** Everything that GitHub would not have understood, or that the product must never do. Assert that it is empty. */
  readonly violations: readonly string[];
  readonly faults: Faults;
  readonly people: PeopleAtWork;
  readonly agent: AgentAtWork;
  readonly checks: ChecksAtWork;
  declareToken(declaration: TokenDeclaration): Token;
  addRun(seed: RunSeed): Run;
  addArtifact(run: Run, seed: ArtifactSeed): void;
  /** The payload of `workflow_run`, type completed, for the run's last attempt. */
  eventOf(run: Run): JsonObject;
  /** The payload of `pull_request_target`, type closed. */
  eventOfClosing(pullRequest: number): JsonObject;
  openIssue(draft: {
    readonly author: string;
    readonly title: string;
    readonly body?: string;
    readonly labels?: readonly string[];
  }): Issue;
  /** Commits on a branch as a person would; a new branch starts at the default branch. Gives the commit's sha. */
  commit(
    branch: string,
    files: Readonly<Record<string, FileSeed>>,
    options?: { readonly message?: string; readonly login?: string },
  ): string;
  /** The text of a file on a branch, or null. */
  read(branch: string, file: string): string | null;
  /** Answers GraphQL from now on; without it every query is refused and a violation. */
  answerGraphQl(answer: GraphQl): void;
  /** Lets the clock jump ahead: log links age, timestamps move. */
  advance(milliseconds: number): void;
  /** How far the clock is ahead of the machine's, in milliseconds. */
  readonly ahead: number;
  /** Remembers everything, the time too; gives the way back, for as often as wanted. */
  snapshot(): () => void;
  /** Who dies by the kill faults: the workflow driver registers the running step here. Gives the way back. */
  onKill(kill: () => void): () => void;
}

async function listen(server: http.Server): Promise<string> {
  await new Promise<void>((resolve, reject) => server.once("error", reject).listen(0, "127.0.0.1", resolve));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("The server has no port");
  return `http://127.0.0.1:${address.port}`;
}

async function close(server: http.Server): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  server.closeAllConnections();
  await closed;
}

/** Starts a GitHub of one repository on two local ports: API and git on one, the store of logs on the other. */
export async function startGitHub(options: GitHubOptions = {}): Promise<GitHub> {
  const [owner = "", name = ""] = (options.repository ?? "octo-org/widgets").split("/");
  const defaultBranch = options.defaultBranch ?? "main";
  const folder = temporaryFolder("github");
  const calls: RecordedCall[] = [];
  const violations: string[] = [];
  const faults = new Faults();
  const killers = new Set<() => void>();
  let ahead = 0;
  let lastId = 1000;
  const storage = new Storage(() => Date.now() + ahead, calls, violations);
  const storageUrl = await listen(storage.server);

  const state: State = {
    owner,
    name,
    defaultBranch,
    git: new BareRepository(path.join(folder.path, `${name}.git`), defaultBranch),
    settings: {
      actionsMayCreatePullRequests: true,
      draftPullRequests: true,
      refusesEmptyDiff: false,
      copilot: false,
      issues: true,
      private: true,
      pullRequestWorkflows: [],
      agentRunsNeedApproval: true,
      hidesMembers: false,
      ...options.settings,
    },
    tokens: [],
    collaborators: new Map<string, Role>([["octocat", "admin"], ...Object.entries(options.collaborators ?? {})]),
    runs: [],
    issues: [],
    labels: [],
    agentTasks: [],
    dispatches: [],
    apiUrl: "http://127.0.0.1",
    serverUrl: options.enterprise === true ? "https://ghes.example.com" : "https://github.com",
    nextId: () => (lastId += 1),
    now: () => new Date(Date.now() + ahead).toISOString().replace(/\.\d+Z$/, "Z"),
    storageLink: (bytes, contentType) => storageUrl + storage.put(bytes, contentType),
  };
  const prefix = options.enterprise === true ? "/api/v3" : "";
  const parts: Parts = {
    state,
    api: await loadOpenApi(),
    handlers,
    faults,
    calls,
    violations,
    prefix,
    graphQl: null,
    kill: () => killers.forEach((kill) => kill()),
  };
  const door = createFrontDoor(parts);
  const origin = await listen(door);
  state.apiUrl = origin + prefix;
  commitFiles(state, defaultBranch, options.files ?? { "README.md": "# Widgets\n" }, { message: "Begin" });

  const people = new PeopleAtWork(state);
  return {
    apiUrl: state.apiUrl,
    serverUrl: state.serverUrl,
    gitUrl: origin,
    repository: `${owner}/${name}`,
    state,
    calls,
    violations,
    faults,
    people,
    agent: new AgentAtWork(state),
    checks: new ChecksAtWork(state),
    get ahead() {
      return ahead;
    },
    declareToken(declaration) {
      const token = mintToken(declaration, state.tokens.length);
      state.tokens.push(token);
      return token;
    },
    addRun: (seed) => addRun(state, seed),
    addArtifact: (run, seed) => addArtifact(state, run, seed),
    eventOf: (run) => workflowRunEvent(state, run),
    eventOfClosing: (number) => closedPullRequestEvent(state, pullOf(state, number)),
    openIssue({ author, title, body = null, labels = [] }) {
      const issue = openIssue(state, { author, title, body, pull: null });
      for (const label of labels) people.label(issue.number, label, author);
      return issue;
    },
    commit: (branch, files, commitOptions) => commitFiles(state, branch, files, commitOptions),
    read(branch, file) {
      const blob = state.git.resolve(`refs/heads/${branch}:${file}`);
      return blob === null ? null : state.git.bytes(["cat-file", "blob", blob]).toString("utf8");
    },
    answerGraphQl(answer) {
      parts.graphQl = answer;
    },
    advance(milliseconds) {
      ahead += milliseconds;
    },
    snapshot() {
      const [restore, then] = [snapshot(state), ahead];
      return () => {
        restore();
        ahead = then;
      };
    },
    onKill(kill) {
      killers.add(kill);
      return () => killers.delete(kill);
    },
    async [Symbol.asyncDispose]() {
      await Promise.all([close(door), close(storage.server)]);
      await folder[Symbol.asyncDispose]();
    },
  };
}
