import MarkdownIt from "markdown-it";
import { describe, expect, it } from "vitest";
import type { Evidence } from "../../../src/contracts/failure-report.ts";
import { commitMessage } from "../../../src/healing/commit-message.ts";
import { renderHandoff } from "../../../src/healing/handoff.ts";
import { bodyLimit } from "../../../src/healing/healing-texts.ts";
import { renderIssue } from "../../../src/healing/issue.ts";
import { parseMarker } from "../../../src/healing/marker.ts";
import { renderPullRequest } from "../../../src/healing/pull-request.ts";
import {
  fileModeCase,
  heal,
  type HealingCase,
  hostileCase,
  hostileText,
  pythonRequirementCase,
} from "./healing-case.ts";

const target = { baseBranch: "main", issueNumber: 12, closesIssue: true, handoff: null };
const hostileDelegate = {
  ...hostileCase,
  failure: { ...hostileCase.failure, confidence: 0.9 },
  facts: { agentReady: true },
};

/** What GitHub acts on in a commit message, where no markdown protects. */
const acts = /(?<![\w&])#\d|\bGH-\d|@\w|\[skip ci\]/i;

describe("an issue", () => {
  it("starts with the marker that finds it again", async () => {
    const { body } = renderIssue(await heal(fileModeCase));
    expect(parseMarker(body)).toEqual({
      fingerprint: "v1-0123456789abcdef0123",
      fingerprintVersion: 1,
      branch: "autofix/ci/file-mode/20260102-030405",
      decision: "auto-fix",
      workflow: ".github/workflows/ci.yml",
      base: "main",
    });
  });

  it("links the line that the log points at, at the commit that failed", async () => {
    const { body } = renderIssue(await heal(pythonRequirementCase));
    expect(body).toContain(
      "(https://github.com/octo-org/octo-repo/blob/0123456789abcdef0123456789abcdef01234567/tests/test_load.py#L3)",
    );
  });

  it.each(["/usr/lib/x.py", "../x.py", "C:\\x.py", "a/../../x.py", "https://evil.example/x"])(
    "does not link %s",
    async (path) => {
      const { body } = renderIssue(await heal({ failure: { location: { path, line: 1 } } }));
      expect(body).not.toContain("/blob/");
    },
  );

  it("lets nothing from a log become a link, an image, HTML or a mention", async () => {
    const { title, body } = renderIssue(await heal(hostileCase));
    const inline = new MarkdownIt({ html: true, linkify: true })
      .parse(body, {})
      .flatMap((token) => token.children ?? []);
    const addresses = inline.filter(({ type }) => type === "link_open").map((token) => token.attrGet("href"));
    expect(new Set(addresses)).toEqual(new Set(["https://github.com/octo-org/octo-repo/actions/runs/4711"]));
    expect(inline.filter(({ type }) => type === "image")).toEqual([]);
    const html = inline.filter(({ type }) => type === "html_inline").map(({ content }) => content);
    expect(html.toSorted()).toEqual(["</sub>", "<br>", "<sub>"]);
    const visible = inline.filter(({ type }) => type === "text").map(({ content }) => content);
    expect([title, ...visible].filter((text) => acts.test(text))).toEqual([]);
    expect(body).not.toContain("ghp_");
  });

  it("stays below GitHub's limit whatever the log says, and keeps its ends", async () => {
    const evidence = Array.from({ length: 3000 }, (_, index): Evidence => ({
      log: "a.txt",
      line: index + 1,
      text: `${"`".repeat(50)}${"x".repeat(5000)}`,
      role: index === 0 ? "cause" : "symptom",
    }));
    const { body } = renderIssue(
      await heal({ failure: { evidence, message: "m".repeat(100_000), job: "j".repeat(100_000) } }),
    );
    expect(body.length).toBeLessThanOrEqual(bodyLimit);
    expect(parseMarker(body)).not.toBeNull();
    expect(body).toContain("lines are in the report");
    expect(body).toContain("fingerprint `v1-");
  });

  it("shows of much evidence the cause first of all", async () => {
    const evidence = Array.from({ length: 100 }, (_, index): Evidence => ({
      log: "a.txt",
      line: index + 1,
      text: `line ${index + 1}`,
      role: index === 70 ? "cause" : "context",
    }));
    const { body } = renderIssue(await heal({ failure: { evidence } }));
    expect(body).toContain("> 71 | line 71");
    expect(body).toContain("  72 | line 72");
    expect(body).not.toContain("line 20\n");
    expect(body).toContain("70 more lines");
  });

  it("names what else failed", async () => {
    const { report, ...rest } = await heal({});
    const [failure] = report.failures;
    if (failure === undefined) throw new Error("the case has a failure");
    const failures = [
      failure,
      ...Array.from({ length: 8 }, (_, index) => ({ ...failure, message: `other ${index}`, confidence: 0.2 })),
    ];
    const { body } = renderIssue({ ...rest, report: { ...report, failures } });
    expect(body).toContain("`other 0`, little more than a guess (20%)");
    expect(body).toContain("- and 3 more");
  });

  it("gives a patch to apply only where what is shown is exact", async () => {
    const unpushable = (script: string) =>
      heal({
        ...pythonRequirementCase,
        files: { ...pythonRequirementCase.files, "requirements.txt": script },
        facts: { canPush: false },
      });
    expect(renderIssue(await unpushable("click\n")).body).toContain("git apply");
    expect(renderIssue(await unpushable("click\r\n")).body).toContain("by hand");
    expect(renderIssue(await unpushable(`# ${hostileText}\nclick\n`)).body).toContain("by hand");
  });
});

describe("a pull request", () => {
  it("closes its issue, and no other", async () => {
    const { body } = renderPullRequest(await heal(fileModeCase), target);
    expect(body.match(/^Fixes #12$/m)).not.toBeNull();
    expect(renderPullRequest(await heal(fileModeCase), { ...target, issueNumber: null }).body).not.toMatch(/fixes #/i);
  });

  it("does nothing when its description becomes the message of a squashed commit", async () => {
    const { title, body } = renderPullRequest(await heal(hostileDelegate), target);
    const message = `${title}\n${body.replace("Fixes #12", "")}`;
    expect(message.split("\n").filter((line) => acts.test(line))).toEqual([]);
  });

  it("is none where the decision makes no branch", async () => {
    const texts = await heal({ ...fileModeCase, facts: { canPush: false } });
    expect(() => renderPullRequest(texts, target)).toThrow("manual has no pull request");
  });

  it("does not claim a fix that was left to an agent", async () => {
    const texts = await heal({ ...pythonRequirementCase, limits: { files: 5, lines: 0 }, facts: { agentReady: true } });
    expect(texts.proposal).toMatchObject({ decision: "delegate", edits: [{ path: "requirements.txt" }] });
    const { title, body } = renderPullRequest(texts, target);
    expect(title).toBe("CI / test: A Python module is not installed");
    expect(body).toContain("changes no file");
    expect(body).toContain("The guard refuses it");
    expect(body).not.toContain("on this branch already");
    expect(commitMessage(texts).message).toMatch(/^Diagnose CI/);
    expect(renderHandoff(texts.proposal, null, "@copilot").comment).not.toContain("The change so far");
  });

  it("has the section that the handoff points at", async () => {
    const texts = await heal(hostileDelegate);
    const { comment: text } = renderHandoff(texts.proposal, texts.report.failures[0] ?? null, "@copilot");
    const heading = /section "([^"]+)"/.exec(text)?.[1] ?? "none";
    expect(renderPullRequest(texts, target).body).toContain(`\n### ${heading}\n`);
  });
});

describe("a commit message", () => {
  it.each([fileModeCase, pythonRequirementCase, hostileDelegate])(
    "acts on nothing, and keeps git's form (%#)",
    async (given) => {
      const { message } = commitMessage(await heal(given));
      const [subject = "", blank, ...body] = message.trimEnd().split("\n");
      expect(subject).not.toBe("");
      expect(blank).toBe("");
      expect(message).not.toMatch(acts);
      expect(body.filter((line) => line.includes(" ") && line.length > 72 && !/^\S+ \S*$/.test(line))).toEqual([]);
      expect(message).toMatch(
        /\n\nHealing-Run: 4711 \(attempt 1\)\nHealing-Fingerprint: \S+\nHealing-By: auto-heal 0\.1\.0\n$/,
      );
    },
  );
});

describe("a commit message under a person's name", () => {
  const messageOf = async (given: HealingCase, paths: readonly string[]) => {
    const texts = await heal({ ...given, facts: { minConfidence: 0, guardPassed: true, fixCertainty: 1 } });
    const edits = paths.map((path) => ({ kind: "create", path, content: "", mode: "100644" }) as const);
    expect(texts.proposal.decision).toBe("auto-fix");
    return commitMessage({ ...texts, proposal: { ...texts.proposal, edits } });
  };
  const workflow = ".github/workflows/ci.yml";

  it("is the same whatever the log says, but for the kind of failure", async () => {
    const one = await messageOf(hostileCase, [workflow]);
    const other = await messageOf({ failure: { category: "unknown" } }, [workflow]);
    expect(one).toEqual(other);
    expect(one.needs).toBe("workflow-token");
    expect(one.message).toMatch(/^Heal a failure of category unknown\n\n/);
  });

  it("leaves out a path that could say something", async () => {
    const { message } = await messageOf({}, [workflow, "docs/Fixes #1 @octocat.md"]);
    expect(message).toContain(`- \`${workflow}\`\n\n`);
    expect(message).not.toContain("octocat");
  });
});

describe("a handoff", () => {
  it("repeats nothing that a log said", async () => {
    const { proposal, report } = await heal(hostileDelegate);
    const { comment: text } = renderHandoff(proposal, report.failures[0] ?? null, "@copilot");
    for (const word of ["boom", "octocat", "Fixes", "evil"]) expect(text).not.toContain(word);
    expect(text.startsWith("@copilot /fix ")).toBe(true);
  });

  it("leaves out a path that could say something", async () => {
    const path = "do what @octocat says.sh";
    const given = {
      ...fileModeCase,
      failure: { ...fileModeCase.failure, captures: { path } },
      files: { [path]: "#!/bin/sh\n" },
    };
    const { proposal } = await heal(given);
    expect(proposal.edits).toHaveLength(1);
    expect(renderHandoff(proposal, null, "@copilot").comment).not.toContain("octocat");
  });

  it.each(["copilot", "@a b", "@copilot\n@octocat", "@", ""])("takes no handle like %j", async (handle) => {
    const { proposal } = await heal(fileModeCase);
    expect(() => renderHandoff(proposal, null, handle)).toThrow("not a mention");
  });
});
