import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it, onTestFinished, vi } from "vitest";
import { readContext } from "../../../src/runner/context.ts";

beforeEach(() => {
  for (const name of Object.keys(process.env)) if (/^(?:GITHUB|RUNNER)_/.test(name)) vi.stubEnv(name, undefined);
  vi.stubEnv("GITHUB_REPOSITORY", "octo-org/octo-repo");
  vi.stubEnv("GITHUB_EVENT_NAME", "workflow_run");
});
afterEach(() => void vi.unstubAllEnvs());

function giveEvent(text: string): void {
  const folder = mkdtempSync(join(tmpdir(), "event-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  writeFileSync(join(folder, "event.json"), text);
  vi.stubEnv("GITHUB_EVENT_PATH", join(folder, "event.json"));
}

describe("what the runner tells", () => {
  it("is no branch for a tag, or where nothing says", () => {
    expect(readContext().branch).toBeNull();
    vi.stubEnv("GITHUB_REF_TYPE", "tag");
    vi.stubEnv("GITHUB_REF_NAME", "v1");
    expect(readContext().branch).toBeNull();
  });

  it("is read from its variables", () => {
    giveEvent(
      JSON.stringify({
        workflow_run: { id: 42, run_attempt: 3, name: "CI" },
        repository: { default_branch: "trunk" },
      }),
    );
    vi.stubEnv("GITHUB_API_URL", "https://ghes.example.com/api/v3");
    vi.stubEnv("GITHUB_SERVER_URL", "https://ghes.example.com");
    vi.stubEnv("GITHUB_SHA", "abc");
    vi.stubEnv("GITHUB_RUN_ID", "7");
    vi.stubEnv("GITHUB_REF_TYPE", "branch");
    vi.stubEnv("GITHUB_REF_NAME", "release/1");
    vi.stubEnv("GITHUB_RUN_ATTEMPT", "2");
    vi.stubEnv("GITHUB_WORKFLOW_REF", "octo-org/octo-repo/.github/workflows/heal.yml@refs/heads/main");
    vi.stubEnv("RUNNER_TEMP", "/runner/temp");
    expect(readContext()).toMatchObject({
      owner: "octo-org",
      repo: "octo-repo",
      apiUrl: "https://ghes.example.com/api/v3",
      serverUrl: "https://ghes.example.com",
      runUrl: "https://ghes.example.com/octo-org/octo-repo/actions/runs/7",
      branch: "release/1",
      eventName: "workflow_run",
      event: { workflow_run: { id: 42, run_attempt: 3 }, repository: { default_branch: "trunk" } },
      sha: "abc",
      runId: 7,
      runAttempt: 2,
      workflowPath: ".github/workflows/heal.yml",
      temporaryFolder: "/runner/temp",
    });
  });

  it("may be little", () => {
    expect(readContext()).toMatchObject({
      apiUrl: "https://api.github.com",
      serverUrl: "https://github.com",
      event: {},
      workflowPath: null,
      temporaryFolder: tmpdir(),
    });
  });

  it("is of any event: one that is about no run has none", () => {
    giveEvent(JSON.stringify({ schedule: "0 0 * * *" }));
    expect(readContext().event.workflow_run).toBeUndefined();
  });

  it.each(["GITHUB_REPOSITORY", "GITHUB_EVENT_NAME"])("is missing outside of a job: %s", (name) => {
    vi.stubEnv(name, "");
    expect(() => readContext()).toThrow(
      expect.objectContaining({ code: "input-missing", message: `the variable ${name} is not set` }),
    );
  });

  it.each([
    ["is no JSON", "{"],
    ["has another form", JSON.stringify({ workflow_run: { id: "42" } })],
    ["is no object", "[]"],
  ])("is an error when the event's payload %s", (_, text) => {
    giveEvent(text);
    expect(() => readContext()).toThrow(expect.objectContaining({ code: "input-invalid" }));
  });

  it("is an error when the event's payload is not there", () => {
    vi.stubEnv("GITHUB_EVENT_PATH", join(tmpdir(), "no-such-event.json"));
    expect(() => readContext()).toThrow(expect.objectContaining({ code: "input-invalid" }));
  });

  it.each([
    ["a tag", "o/r/.github/workflows/a.yml@refs/tags/v1@x", ".github/workflows/a.yml"],
    ["nothing", "", null],
    ["something else", "heal.yml", null],
  ])("names the workflow, whatever it ran on: %s", (_, ref, path) => {
    vi.stubEnv("GITHUB_WORKFLOW_REF", ref);
    expect(readContext().workflowPath).toBe(path);
  });
});
