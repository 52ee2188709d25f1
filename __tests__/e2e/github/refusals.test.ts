import "./fast-clock.ts";
import { describe, expect, it } from "vitest";
import { UserError } from "../../../src/errors.ts";
import type { HealingStore } from "../../../src/ports.ts";
import type { SafeMarkdown } from "../../../src/text/brands.ts";
import { joinMarkdown, md } from "../../../src/text/markdown.ts";
import { template } from "../../../src/text/template.ts";
import type { FaultResponse } from "../harness/github-double/faults.ts";
import { startGitHub } from "../harness/github-double/start.ts";
import type { Settings } from "../harness/github-double/state.ts";
import {
  clientOn,
  clientWith,
  commitDraft,
  issueDraft,
  jobPermissions,
  pullRequestDraft,
  startStore,
  storeOf,
} from "./stage.ts";

const faultOf = async (work: Promise<unknown>): Promise<UserError> => {
  const error: unknown = await work.then(
    () => null,
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof UserError)) throw new Error("No UserError came", { cause: error });
  return error;
};

describe("a pull request that may not be opened", () => {
  const compareUrl = "https://github.com/octo-org/widgets/compare/main...autofix/ci/1?expand=1";
  it.each<readonly [string, Partial<Settings>, string, string | null]>([
    ["creation-not-permitted", { actionsMayCreatePullRequests: false }, "Allow GitHub Actions to create", compareUrl],
    ["drafts-unsupported", { draftPullRequests: false }, "no draft pull requests", compareUrl],
    ["no-commits", { refusesEmptyDiff: true }, "no difference", null],
  ])("is refused as %s, with what to do", async (why, settings, words, url) => {
    await using stage = await startStore({ settings });
    const { github, store } = stage;
    await store.createBranch(await commitDraft(store, why === "no-commits" ? { edits: [] } : {}));
    const result = await store.createDraftPullRequest(pullRequestDraft);
    expect(result).toMatchObject({ kind: "refused", why, compareUrl: url });
    expect(result).toHaveProperty("reason", expect.stringContaining(words));
    expect(github.state.issues).toEqual([]);
    expect(github.violations).toEqual([]);
  });
});

describe("edits of workflow files", () => {
  const edits = [{ kind: "create", path: ".github/workflows/ci.yml", content: "on: push\n", mode: "100644" }] as const;

  const told = { needs: "workflow-token", message: template`Correct the workflow` } as const;

  it("need the workflow-token", async () => {
    await using stage = await startStore();
    const { github, store } = stage;
    const fault = await faultOf(store.createBranch(await commitDraft(store, { edits }, told)));
    expect(fault).toMatchObject({ code: "not-permitted", remedy: expect.stringContaining("`workflow-token`") });
    expect(await store.branchCommit("autofix/ci/1")).toBeNull();
    expect(github.violations).toEqual([]);
  });

  it("are pushed with it, and nothing else is", async () => {
    await using github = await startGitHub();
    const client = clientOn(github);
    const permissions = { ...jobPermissions, workflows: "write" } as const;
    const store = storeOf(client, clientOn(github, { kind: "user", login: "octocat", permissions }));
    await store.createBranch(await commitDraft(store, { edits }, told));
    await store.createBranch(await commitDraft(store, { branch: "autofix/ci/2" }));
    expect(github.read("autofix/ci/1", ".github/workflows/ci.yml")).toBe("on: push\n");
    const writers = github.calls.filter(({ method }) => method === "POST").map(({ login }) => login);
    expect(writers).toEqual([...Array(3).fill("octocat"), ...Array(3).fill("github-actions[bot]")]);
  });
});

describe("what GitHub refuses", () => {
  const create = (store: HealingStore) => store.createIssue(issueDraft());
  const list = (store: HealingStore) => store.items(0);

  it("for want of a permission names the line to add", async () => {
    await using github = await startGitHub();
    const job = storeOf(clientOn(github, { permissions: { ...jobPermissions, issues: "read" } }));
    expect(await faultOf(create(job))).toMatchObject({
      code: "not-permitted",
      message: "auto-heal cannot open an issue: the token lacks the permission",
      remedy: "Add `issues: write` to the job's `permissions:`, or to those of the app whose token it is.",
    });
    const parts = ["healing"] as const;
    const healer = storeOf(clientOn(github, { permissions: { ...jobPermissions, issues: "read" } }, { parts }));
    expect((await faultOf(create(healer))).remedy).toBe(
      "Add `issues: write` to the job's `permissions:`, or to those of the app whose token it is. In all it needs `contents: write`, `issues: write`, `pull-requests: write`.",
    );
    const person = storeOf(clientOn(github, { kind: "user", login: "octocat", permissions: {} }));
    expect((await faultOf(list(person))).remedy).toBe("Give the token the permission issues: read.");
  });

  it("because it does not know the token", async () => {
    await using github = await startGitHub();
    const fault = await faultOf(list(storeOf(clientWith(github, `ghs_${"x".repeat(36)}`))));
    expect(fault.code).toBe("token-refused");
    expect(JSON.stringify([fault.sentence, fault.cause])).not.toContain("xxxx");
  });

  it("because the token does not see the repository", async () => {
    await using github = await startGitHub();
    const hidden = clientOn(github, { kind: "user", login: "stranger", permissions: {}, seesRepository: false });
    expect(await faultOf(list(storeOf(hidden)))).toMatchObject({
      code: "not-found",
      message: expect.stringContaining("octo-org/widgets"),
    });
  });

  const body = (message: string) => ({ body: { message } });
  it.each<readonly [string, FaultResponse, string, string]>([
    [
      "issues are off",
      { status: 410, ...body("Issues are disabled for this repo") },
      "setting-required",
      "Switch issues on",
    ],
    [
      "a ruleset forbids it",
      { status: 422, ...body("Repository rule violations found") },
      "setting-required",
      "rulesets",
    ],
    [
      "it is archived",
      { status: 403, ...body("Repository was archived so is read-only.") },
      "setting-required",
      "Unarchive",
    ],
    [
      "the conversation is locked",
      { status: 403, ...body("Unable to create comment because issue is locked.") },
      "setting-required",
      "Unlock",
    ],
    ["it was deleted", { status: 410, ...body("This issue was deleted") }, "not-found", "Nothing has to be done"],
    [
      "the hour is used up",
      {
        status: 403,
        headers: { "x-ratelimit-remaining": "0", "x-ratelimit-reset": "2082758400" },
        ...body("API rate limit exceeded"),
      },
      "rate-limited",
      "Run it again after 2036-01-01T00:00:00.000Z.",
    ],
    [
      "it asks for too long a pause",
      { status: 429, headers: { "retry-after": "900" }, ...body("You have exceeded a secondary rate limit") },
      "rate-limited",
      "Run it again in 900 seconds.",
    ],
  ])("because %s", async (_, respond, code, remedy) => {
    await using stage = await startStore();
    const { github, store } = stage;
    github.faults.push({ match: (call) => call.operation === "issues/create", respond });
    const fault = await faultOf(create(store));
    expect([fault.code, fault.remedy]).toEqual([code, expect.stringContaining(remedy)]);
    expect(github.calls).toHaveLength(1);
  });

  it("as invalid is a bug, not the user's fault", async () => {
    await using stage = await startStore();
    const { store } = stage;
    const tooLong = { ...issueDraft(), title: joinMarkdown(Array<SafeMarkdown>(40).fill(md`Tests fail`), " ") };
    await expect(store.createIssue(tooLong)).rejects.toThrow(/title is too long/);
    await expect(store.createIssue(tooLong)).rejects.not.toBeInstanceOf(UserError);
  });
});

describe("a secondary rate limit", () => {
  const limited = (headers: Readonly<Record<string, string>>): FaultResponse => ({
    status: 403,
    headers,
    body: { message: "You have exceeded a secondary rate limit." },
  });

  it("is waited out twice, also for a write, and is told of", async () => {
    await using github = await startGitHub();
    const messages: string[] = [];
    let requests = 0;
    const options = { log: (message: string) => messages.push(message), onRequest: () => (requests += 1) };
    const store = storeOf(clientOn(github, {}, options));
    github.faults.push({
      match: ({ method }) => method === "POST",
      times: 2,
      respond: limited({ "retry-after": "7" }),
    });
    expect(await store.createIssue(issueDraft())).toMatchObject({ number: 1 });
    expect(messages).toEqual(Array(2).fill("GitHub's secondary rate limit is reached: waiting 7 seconds."));
    expect([requests, github.state.issues.length]).toEqual([3, 1]);
  });

  it("is given up the third time", async () => {
    await using stage = await startStore();
    const { github, store } = stage;
    github.faults.push({ match: () => true, times: 9, respond: limited({ "retry-after": "7" }) });
    expect((await faultOf(store.items(0))).code).toBe("rate-limited");
    expect(github.calls).toHaveLength(3);
  });
});

it.each(["", "***", "ghs_abc def", "ghs_abc\n", "${{ secrets.TOKEN }}"])(
  "the token %j is sent nowhere",
  async (token) => {
    await using github = await startGitHub();
    expect(() => clientWith(github, token)).toThrow(expect.objectContaining({ code: "input-invalid" }));
    expect(github.calls).toEqual([]);
  },
);
