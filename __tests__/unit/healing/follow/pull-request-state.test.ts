import { describe, expect, it } from "vitest";
import type { Step } from "../../../../src/healing/follow/audit.ts";
import { askAgain } from "../../../../src/healing/follow/ask-again.ts";
import type { FollowMemory } from "../../../../src/healing/follow/memory.ts";
import { failureHeading, withState } from "../../../../src/healing/follow/pull-request-state.ts";
import { fileModeCase, hostileCase, heal } from "../healing-case.ts";
import { run } from "./runs.ts";

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
    const written = withState(body, [await failed(), again], await reportOf(fileModeCase), 1);
    expect(written).toContain("### State: `waiting-for-agent`");
    expect(written).toContain("The checks failed in [run 12]");
    expect(written).toContain("for the 2. of at most 3 times");
    expect(written).toMatch(new RegExp(`### ${failureHeading}\\n[^]*Permission denied`));
    expect(written.endsWith("\n\nOf the pull request.")).toBe(true);
  });

  it("keeps the diagnosis while it matters, and drops it when the checks passed", async () => {
    const asked = withState(body, [again], await reportOf(fileModeCase), 1);
    const told = withState(asked, [silent], null, 1);
    expect(told).toContain("### State: `needs-human`");
    expect(told.match(new RegExp(`### ${failureHeading}`, "g"))).toHaveLength(1);
    expect(told).toContain("Permission denied");
    expect(withState(told, [passed], null, 1)).not.toContain(failureHeading);
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
    expect(withState(body, [{ from: "checks-running", to: "checks-waiting", event }], null, 1)).toContain(
      `**${button}**`,
    );
  });

  it("does nothing when a log's words become the message of a squashed commit", async () => {
    const written = withState(body, [again], await reportOf(hostileCase), 1);
    const own = written.slice(body.indexOf("\n"), written.indexOf("Of the pull request.")).replace("in #1.", "");
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

  it("are others for each attempt, and the same for the same one", () => {
    expect(askAgain(memory, { ...asked, attempt: 3 }).comment).not.toBe(askAgain(memory, asked).comment);
    expect(askAgain(memory, asked)).toEqual(askAgain(memory, asked));
  });
});
