import * as fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { defaultConfig } from "../../src/contracts/config.ts";
import { renderIssue } from "../../src/healing/issue.ts";
import { addOccurrence } from "../../src/healing/occurrences.ts";
import { renderPullRequest } from "../../src/healing/pull-request.ts";
import { renderStorm } from "../../src/healing/storm.ts";
import { renderAnalysis, renderDryRun } from "../../src/healing/summary.ts";
import { md } from "../../src/text/markdown.ts";
import { hostileText as anyHostileText } from "../property/text/hostile-text.ts";
import {
  fileModeCase,
  heal,
  hostileCase,
  hostileText,
  pythonRequirementCase,
  sampleRun,
} from "../unit/healing/healing-case.ts";
import { type Inventory, inventoryOf, type Section } from "./inventory.ts";

/** Each sets `ran` when a browser lets it. */
const attacks = [
  `<script>window.ran = 1</script>`,
  `<img src=x onerror="window.ran = 1">`,
  `<svg onload="window.ran = 1">`,
  `<iframe srcdoc="<script>parent.ran = 1</script>"></iframe>`,
  `</code></pre></section><script>window.ran = 1</script>`,
  "```\n<script>window.ran = 1</script>\n```",
  `--><script>window.ran = 1</script><!--`,
  `"><body onload="window.ran = 1">`,
  `[x](javascript:window.ran=1) <a href="javascript:window.ran=1">x</a>`,
  `![x](https://evil.example/x.png) <https://evil.example> https://evil.example www.evil.example`,
] as const;
const sampled = fc.sample(anyHostileText, { numRuns: 40, seed: 20260102 });
/** Says where a hostile text ended up. */
const canary = "canary";

/** Every body that people see, of a failure that has this text wherever a log, a branch or a file name could put it. */
async function bodiesWith(hostile: string): Promise<readonly string[]> {
  const text = `${hostile} ${canary}`;
  const given = {
    ...hostileCase,
    failure: {
      ...hostileCase.failure,
      message: text,
      job: text,
      step: text,
      evidence: [{ log: text, line: 1, text, role: "cause" } as const],
      location: { path: text, line: 1 },
      suspects: [{ sha: "f".repeat(40), title: text, path: text }],
    },
    report: { source: { ...sampleRun, workflowName: text, headBranch: text }, note: text },
  };
  const texts = await heal(given);
  const delegated = await heal({
    ...given,
    failure: { ...given.failure, confidence: 0.9 },
    facts: { agentReady: true },
  });
  const issue = renderIssue(texts).body;
  const again = addOccurrence(issue, { ...texts.report, source: { ...sampleRun, runId: 4712, headBranch: text } });
  if (again === null) throw new Error("the issue counts no occurrences");
  return [
    issue,
    again,
    renderPullRequest(delegated, { baseBranch: "main", issueNumber: 12, closesIssue: true, handoff: null }).body,
    renderAnalysis(texts, [text]),
    renderDryRun([{ what: `branch ${text}`, text: issue }]),
    renderStorm(texts.report, md`The limit is ${defaultConfig.limits.newPerDay}.`, []).body,
  ];
}

/** What our texts are made of. */
const allowedElements = new Set(
  "a blockquote br code em h2 h3 hr li ol p pre strong sub table tbody td th thead tr ul".split(" "),
);
const allowedAttributes = new Set(["class", "href", "start"]);

/** What GitHub would act on in text that is not code. */
const acts = /@\w|(?<![\w&])#\d|\bGH-\d|https?:\/\/\S|\bwww\.\w/i;
const ourOwn = /^(?:Fixes )?#\d+$/;

function faultsOf({ elements, attributes, links, prose }: Section): readonly string[] {
  return [
    ...elements.filter((name) => !allowedElements.has(name)).map((name) => `an element ${name}`),
    ...attributes.filter((name) => !allowedAttributes.has(name)).map((name) => `an attribute ${name}`),
    ...links
      .filter((href) => !href.startsWith("https://github.com/octo-org/octo-repo/"))
      .map((href) => `a link to ${href}`),
    ...prose.filter((text) => acts.test(text) && !ourOwn.test(text.trim())).map((text) => `text that acts: ${text}`),
  ];
}

const harmless = { ran: false, faults: [] };
const judge = ({ ran, sections }: Inventory) => ({ ran, faults: [...new Set(sections.flatMap(faultsOf))] });

describe("the browser", () => {
  it("runs what is not made safe, or these tests would prove nothing", async () => {
    for (const attack of attacks.slice(0, 4)) expect((await inventoryOf([attack])).ran).toBe(true);
  });
});

describe("a body of a hostile failure", () => {
  const hostile = [hostileText, ...attacks, ...sampled];
  let bodies: readonly string[];
  let inventory: Inventory;
  beforeAll(async () => {
    bodies = (await Promise.all(hostile.map(bodiesWith))).flat();
    inventory = await inventoryOf(bodies);
  });

  it("runs nothing, shows no picture, and leads nowhere but to the run and its files", () => {
    expect(judge(inventory)).toEqual(harmless);
  });

  it("does not break out of its place", () => {
    expect(inventory.body).toEqual(bodies.map(() => "section"));
  });

  it("has every fence that was made, and none ends before its text does", () => {
    inventory.sections.forEach(({ fences }, index) => {
      const body = bodies[index] ?? "";
      const made = body.match(/^(`{3,})\w+\n[\s\S]*?^\1$/gm) ?? [];
      expect(fences).toHaveLength(made.length);
      expect(fences.filter((text) => text.includes(canary))).toHaveLength(
        made.filter((text) => text.includes(canary)).length,
      );
    });
    const shown = inventory.sections.flatMap(({ fences }) => fences).filter((text) => text.includes(canary));
    expect(shown.length).toBeGreaterThan(hostile.length);
  });
});

describe("a body of an ordinary failure", () => {
  it("is harmless, and has its links, its fences and its parts", async () => {
    const texts = await Promise.all([fileModeCase, pythonRequirementCase].map(heal));
    const inventory = await inventoryOf(texts.map((each) => renderIssue(each).body));
    expect(judge(inventory)).toEqual(harmless);
    for (const { links, fences, elements } of inventory.sections) {
      expect(links).toContain(sampleRun.url);
      expect(fences.length).toBeGreaterThanOrEqual(3);
      expect(elements).toEqual(expect.arrayContaining(["h3", "strong", "sub"]));
    }
  });
});
