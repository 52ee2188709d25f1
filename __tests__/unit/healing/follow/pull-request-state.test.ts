import { describe, expect, it } from "vitest";
import type { Step } from "../../../../src/healing/follow/audit.ts";
import { askAgain } from "../../../../src/healing/follow/ask-again.ts";
import type { FollowMemory } from "../../../../src/healing/follow/memory.ts";
import { failureHeading, withState } from "../../../../src/healing/follow/pull-request-state.ts";
import { fileModeCase, hostileCase, heal } from "../healing-case.ts";
import { run } from "./runs.ts";

const written = (...[of, steps, report, issue]: Parameters<typeof withState>): string =>
  withState(of, steps, report, issue) ?? "";
const body = '<!-- auto-heal:v1 {"fingerprint":"f","fingerprintVersion":1} -->\n\nOf the pull request.';
const reportOf = async (texts: Parameters<typeof heal>[0]) => (await heal(texts)).report;
const failed = async (): Promise<Step> => ({
  from: "checks-running",
  to: "checks-failed",
  event: { kind: "checks-failed", cause: "same", run: run(12, "failure"), report: await reportOf(fileModeCase) },
});
const again: Step = {
  from: "checks-failed",
  to: "waiting-for-agent",
  event: { kind: "attempt-left", attempt: 2, of: 3 },
};
const silent: Step = {
  from: "waiting-for-agent",
  to: "needs-human",
  event: { kind: "agent-silent", minutes: 30, hasBegun: false },
};
const passed: Step = {
  from: "checks-running",
  to: "ready-for-review",
  event: { kind: "checks-passed", commit: "a".repeat(40), runs: 1, untried: null },
};

describe("the state in a pull request", () => {
  it("says where it stands and what came before, with the new diagnosis", async () => {
    const text = written(body, [await failed(), again], await reportOf(fileModeCase), 1);
    expect(text).toContain("### State: `waiting-for-agent`");
    expect(text).toContain("The checks failed in [run 12]");
    expect(text).toContain("this is attempt 2 of at most 3");
    expect(text).toMatch(new RegExp(`### ${failureHeading}\\n[^]*Permission denied`));
    expect(text.endsWith("\n\nOf the pull request.")).toBe(true);
  });

  it("keeps the diagnosis while it matters, and drops it when the checks passed", async () => {
    const asked = written(body, [again], await reportOf(fileModeCase), 1);
    const told = written(asked, [silent], null, 1);
    expect(told).toContain("### State: `needs-human`");
    expect(told.match(new RegExp(`### ${failureHeading}`, "g"))).toHaveLength(1);
    expect(told).toContain("Permission denied");
    expect(written(told, [passed], null, 1)).not.toContain(failureHeading);
  });

  it.each([
    ["approval", "Approve workflows to run"],
    ["approval", "Approve and run workflows"],
    ["stopped", "Re-run all jobs"],
    ["no-run", "Reopen pull request"],
    ["never-ran", "Re-run all jobs"],
    ["conflict", "Resolve conflicts"],
    ["nothing-ran", "Ready for review"],
  ] as const)("says which button to press: %s", (reason, button) => {
    const event = { kind: "checks-wait", reason, run: null } as const;
    expect(written(body, [{ from: "checks-running", to: "checks-waiting", event }], null, 1)).toContain(
      `**${button}**`,
    );
  });

  it("leaves out what GitHub's limit has no room for: first the evidence, then the diagnosis, then all of it", async () => {
    const report = await reportOf(fileModeCase);
    const fullLength = written(body, [again], report, 1).length - body.length;
    const filled = (left: number): string => `${body}\n${"x".repeat(65_000 - body.length - 1 - left)}`;
    const short = written(filled(fullLength - 10), [again], report, 1);
    expect(short).toContain(failureHeading);
    expect(short).not.toContain("### Evidence");
    expect(short.length).toBeLessThanOrEqual(65_000);
    const kept = written(body, [again], report, 1);
    const longer = `${kept}\n${"x".repeat(65_000 - kept.length - 1)}`;
    expect(written(longer, [again, silent], null, 1)).not.toContain(failureHeading);
    expect(withState(filled(100), [again], report, 1)).toBeNull();
  });

  it("does nothing when a log's words become the message of a squashed commit", async () => {
    const text = written(body, [again], await reportOf(hostileCase), 1);
    const own = text.slice(body.indexOf("\n"), text.indexOf("Of the pull request.")).replace("in #1.", "");
    expect(own.split("\n").filter((line) => /(?<![\w&])#\d|\bGH-\d|@\w|\[skip ci\]/i.test(line))).toEqual([]);
  });
});

describe("the words that ask an agent again", () => {
  const memory: FollowMemory = { state: "checks-failed", since: 0, attempts: 1, run: 12, review: 34 };
  const asked = { attempt: 2, of: 3, handle: "@copilot" };

  it("name the attempt and the run, and the section to read", () => {
    const { comment, prompt } = askAgain(memory, asked);
    expect(comment).toMatch(
      /^@copilot \/fix This is attempt 2 of 3\. The checks of this pull request failed in workflow run 12\./,
    );
    expect(comment).toContain(`"${failureHeading}"`);
    expect(`@copilot /fix ${prompt}`).toBe(comment);
  });

  it("name the review where it was one", () => {
    expect(askAgain({ ...memory, state: "changes-requested" }, asked).comment).toContain(
      "The review 34 of this pull request",
    );
    const several = askAgain({ ...memory, state: "changes-requested", review: 36, reviews: [34, 36] }, asked);
    expect(several.comment).toContain("The reviews 34, 36 of this pull request");
  });

  it("say again what was asked for before, where nothing came of it", () => {
    const failed: FollowMemory = { ...memory, state: "agent-failed" };
    expect(askAgain({ ...failed, errand: "heal-checks" }, asked).comment).toContain("in workflow run 12");
    // A failed run may have been looked into that the agent was never asked about.
    const toReview = askAgain({ ...failed, errand: "address-reviews" }, asked).comment;
    expect(toReview).toContain("The last session ended without a change. The review 34 of this pull request");
    expect(toReview).not.toContain("workflow run");
    expect(askAgain(failed, asked).comment).toContain("Nothing was pushed yet.");
    const silent = askAgain({ ...memory, state: "waiting-for-agent", errand: "address-reviews" }, asked);
    expect(silent.comment).toContain("2 of 3. The review 34 of this pull request");
  });

  it("are others for each attempt, and the same for the same one", () => {
    expect(askAgain(memory, { ...asked, attempt: 3 }).comment).not.toBe(askAgain(memory, asked).comment);
    expect(askAgain(memory, asked)).toEqual(askAgain(memory, asked));
  });
});
