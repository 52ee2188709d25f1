import { describe, expect, it } from "vitest";
import { decodeFixProposal } from "../../../src/contracts/envelope.ts";
import { neededToken } from "../../../src/healing/proposal.ts";
import { fileModeCase, heal, hostileCase, pythonRequirementCase } from "./healing-case.ts";

describe("assembleProposal", () => {
  it("carries a fix that may be pushed, with its branch", async () => {
    const { proposal } = await heal(fileModeCase);
    expect(proposal).toMatchObject({
      decision: "auto-fix",
      fixType: "file-mode",
      branch: "autofix/ci/file-mode/20260102-030405",
      needs: "github-token",
      labels: ["auto-heal"],
      guard: { kind: "passed" },
    });
    expect(proposal.confidence).toBeCloseTo(0.93 * 0.95);
  });

  it("keeps the edits but names no branch when a person has to decide", async () => {
    const { proposal } = await heal({ ...fileModeCase, facts: { canPush: false } });
    expect(proposal).toMatchObject({ decision: "manual", branch: null, edits: [{ path: "scripts/build.sh" }] });
  });

  it("names the branch of a delegated failure after its category", async () => {
    const { proposal } = await heal({ failure: { ruleId: "other", category: "lint" }, facts: { agentReady: true } });
    expect(proposal).toMatchObject({
      decision: "delegate",
      fixType: null,
      edits: [],
      branch: "autofix/ci/lint/20260102-030405",
    });
  });

  it("has a plan where no fixer applies, starting at the place that the log names", async () => {
    const { proposal } = await heal({
      failure: { ruleId: "other", category: "lint", location: { path: "src/a.ts", line: 7 } },
    });
    expect(proposal.plan[0]).toBe("Open `src/a.ts:7`.");
    expect(proposal.plan.length).toBeGreaterThan(1);
  });

  it("has a plan where the cause was not determined", async () => {
    const { proposal } = await heal({ failure: null });
    expect(proposal).toMatchObject({ decision: "manual", confidence: 0, fixType: null });
    expect(proposal.plan.length).toBeGreaterThan(0);
  });

  it.each([fileModeCase, pythonRequirementCase, hostileCase, { failure: null }])(
    "is the contract (%#)",
    async (given) => {
      const { proposal } = await heal(given);
      expect(decodeFixProposal(JSON.stringify(proposal), "here")).toEqual(proposal);
    },
  );
});

describe("neededToken", () => {
  it.each([
    [".github/workflows/ci.yml", "workflow-token"],
    [".GitHub/Workflows/ci.yml", "workflow-token"],
    [".github/actions/x/action.yml", "github-token"],
    ["docs/.github/workflows/x.yml", "github-token"],
  ])("%s: %s", (path, token) => {
    expect(neededToken([{ kind: "create", path, content: "", mode: "100644" }])).toBe(token);
  });
});
