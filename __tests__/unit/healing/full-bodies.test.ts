import { describe, expect, it } from "vitest";
import { bodyLimit, type HealingTexts } from "../../../src/healing/healing-texts.ts";
import { renderIssue } from "../../../src/healing/issue.ts";
import { parseMarker } from "../../../src/healing/marker.ts";
import { renderPullRequest } from "../../../src/healing/pull-request.ts";
import { prose } from "../../../src/text/markdown.ts";
import { heal, type HealingCase, pythonRequirementCase } from "./healing-case.ts";

/** A failure with as much to tell as a report can hold. */
const talkative: HealingCase = {
  ...pythonRequirementCase,
  failure: {
    ...pythonRequirementCase.failure,
    message: "m".repeat(5000),
    evidence: Array.from({ length: 100 }, (_, index) => ({
      log: "test.txt",
      line: index + 1,
      text: "e".repeat(2000),
      role: index === 0 ? "cause" : "context",
    })),
    suspects: Array.from({ length: 50 }, () => ({
      sha: "a".repeat(40),
      title: "s".repeat(500),
      path: "p".repeat(500),
    })),
  },
  report: {
    truncated: Array.from({ length: 300 }, () => ({ what: "bytes", count: 1, reason: "r".repeat(500) }) as const),
  },
  facts: { guardPassed: false },
};
/** The same with a plan of so many characters. */
async function withPlan(length: number, given: HealingCase = talkative): Promise<HealingTexts> {
  const texts = await heal(given);
  const plan = Array.from({ length: Math.ceil(length / 1000) }, () => prose("w ".repeat(500), 1000));
  return { ...texts, proposal: { ...texts.proposal, plan } };
}
const headings = (body: string): readonly string[] => [...body.matchAll(/^### (.*)$/gm)].map(([, name = ""]) => name);

describe("a body with too much to tell", () => {
  it("holds all of what one failure can bring", async () => {
    const { body } = renderIssue(await heal(talkative));
    expect(body.length).toBeLessThan(bodyLimit / 2);
    expect(body).not.toContain("had to go");
  });

  it("loses its least useful sections first, whole, and says how many", async () => {
    const whole = headings(renderIssue(await withPlan(0)).body);
    const lostAt = async (length: number): Promise<readonly string[]> => {
      const { body } = renderIssue(await withPlan(length));
      expect(body.length).toBeLessThanOrEqual(bodyLimit);
      expect(parseMarker(body)).not.toBeNull();
      expect(body).toContain("Seen once");
      expect(body).toContain("fingerprint `v1-");
      const lost = whole.filter((heading) => !headings(body).includes(heading));
      expect(/To fit GitHub's limit, (\d+) section/.exec(body)?.[1] ?? "0").toBe(String(lost.length));
      return lost;
    };
    expect(await lostAt(20_000)).toEqual([]);
    const [some, more, most] = [await lostAt(22_000), await lostAt(40_000), await lostAt(70_000)];
    expect(some).toEqual(["Commits to look at"]);
    expect(more).toEqual(["Evidence", "Task for an agent", "Commits to look at"]);
    expect(most).toEqual(["What to do", "Evidence", "Task for an agent", "Commits to look at"]);
  });

  it("of a pull request keeps the way back to its issue", async () => {
    const texts = await withPlan(70_000, { ...talkative, facts: { agentReady: true, fixCertainty: null } });
    expect(texts.proposal.decision).toBe("delegate");
    const target = { baseBranch: "main", issueNumber: 12, closesIssue: true, handoff: null };
    const { body } = renderPullRequest(texts, target);
    expect(body.length).toBeLessThanOrEqual(bodyLimit);
    expect(body).toContain("Fixes #12");
    expect(body).toContain("### Cause");
  });
});
