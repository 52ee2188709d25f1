import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { hostileMaterial, hostileReport } from "./hostile-report.ts";
import { Job } from "./published.ts";
import { rawIn, rawInJob, rawInValidation } from "./raw.ts";
import { validated } from "./validated.ts";
import { healed } from "./written.ts";

/** All of 100,000 texts takes minutes: `npm run bench -- hostile`. */
it("nothing that comes from outside leaves auto-heal raw, by whatever way", { timeout: 120_000 }, async () => {
  using job = new Job();
  await fc.assert(
    fc.asyncProperty(hostileMaterial, hostileMaterial, fc.boolean(), async (first, again, isAgentReady) => {
      const report = await hostileReport(first);
      const next = await hostileReport({ ...again, base: first.base }, 4713);
      expect(rawIn(await healed(report, next, isAgentReady))).toEqual([]);
      expect(rawInJob(await job.publish(report))).toEqual([]);
      expect(rawInValidation(validated(again))).toEqual([]);
    }),
    { numRuns: 60 },
  );
});

describe("what is raw", () => {
  const harmless = { markdown: [], titles: [], commitMessages: [], branches: [], personal: [] };
  const summary = { summary: "", outputs: {}, lines: [], annotations: [], obeyed: [], terminal: [], files: [] };

  it.each([
    ["an unseen character", { titles: ["a\u200bb"] }],
    ["a secret", { markdown: [`ghp_${"a1B2".repeat(9)}`] }],
    ["a mention", { titles: ["@octocat"] }],
    ["a reference", { commitMessages: ["See #12\n\nHealing-By: auto-heal\n"] }],
    ["a trailer of another", { commitMessages: ["Subject\n\nCo-authored-by: a <a at b>\n"] }],
    ["an image", { markdown: ["![x](https://github.com/p.png)"] }],
    ["a link to https://evil.example", { markdown: ["[x](https://evil.example)"] }],
    ["HTML: <b>", { markdown: ["a <b> c"] }],
    ["a mention: @octocat", { markdown: ["@octocat"] }],
    ["a closing keyword", { markdown: ["fixes #1 and\n\ncloses #2"] }],
    ["another form", { branches: ["autofix/../main"] }],
    ["what a log said", { personal: ["see <https://evil.example>"] }],
  ])("is found: %s", (what, written) => {
    expect(rawIn({ ...harmless, ...written }).map(([, found]) => found)).toContain(what);
  });

  it("is found in a job", () => {
    const found = rawInJob({ ...summary, obeyed: ["owned"], lines: [" ::x::"], outputs: { owned: "##[x]" } });
    expect(found.map(([, what]) => what)).toEqual([
      "a command",
      "a runner's command at the start",
      "a runner's command",
      "undeclared",
    ]);
  });
});
