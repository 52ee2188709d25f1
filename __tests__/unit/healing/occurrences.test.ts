import { describe, expect, it } from "vitest";
import { addOccurrence, occurrencesSection } from "../../../src/healing/occurrences.ts";
import { renderIssue } from "../../../src/healing/issue.ts";
import { fileModeCase, heal, hostileCase, sampleRun } from "./healing-case.ts";

async function issueAndReport(given = fileModeCase) {
  const texts = await heal(given);
  const run = (runId: number, attempt = 1) => ({
    ...texts.report,
    source: { ...sampleRun, runId, attempt, url: `https://github.com/octo-org/octo-repo/actions/runs/${runId}` },
  });
  return { body: renderIssue(texts).body, run, texts };
}

describe("counting how often a failure was seen", () => {
  it("adds a run in place and leaves every other byte as it is, a person's words too", async () => {
    const { body, run } = await issueAndReport();
    const edited = `${body}\n\nA person's note.`;
    const next = addOccurrence(edited, run(4712));
    expect(next).toContain("**Seen 2 times.**");
    expect(next).toContain(
      "| [4712](https://github.com/octo-org/octo-repo/actions/runs/4712), attempt 1 | `main` | `build` | 2026-01-02 03:04 UTC |",
    );
    const around = (text: string): string =>
      text.replace(/<!-- auto-heal:occurrences:start -->[^]*<!-- auto-heal:occurrences:end -->/, "");
    expect(around(next ?? "")).toBe(around(edited));
  });

  it("counts an attempt once", async () => {
    const { body, run } = await issueAndReport();
    expect(addOccurrence(body, run(4711))).toBeNull();
    expect(addOccurrence(body, run(4711, 2))).toContain("Seen 2 times");
  });

  it("lists the last 20, newest first, and counts them all", async () => {
    const { body, run } = await issueAndReport();
    let text: string = body;
    for (let at = 1; at <= 30; at += 1) text = addOccurrence(text, run(5000 + at)) ?? "";
    expect(text).toContain("**Seen 31 times.**");
    const runs = [...text.matchAll(/^\| \[(\d+)\]/gm)].map((found) => Number(found[1]));
    expect(runs).toEqual(Array.from({ length: 20 }, (_, index) => 5030 - index));
    expect(text.length).toBeLessThan(body.length + 20_000);
  });

  it("leaves a body alone whose section a person removed", async () => {
    const { run } = await issueAndReport();
    expect(addOccurrence("<!-- auto-heal:v1 {} -->\n\nMine now.", run(1))).toBeNull();
  });

  it("starts anew where a person broke the count", async () => {
    const { body, run } = await issueAndReport();
    expect(addOccurrence(body.replace('"total":1', '"total":"many"'), run(4712))).toContain("Seen once");
  });

  it("holds nothing raw of a hostile name", async () => {
    const { report } = await heal(hostileCase);
    const section = occurrencesSection(report) ?? "";
    expect(section).not.toContain("ghp_");
    expect(section).not.toContain("##[");
    expect(section).not.toMatch(/[\u001b\u202e]/);
  });

  it("says nothing for a bare log", async () => {
    const { texts } = await issueAndReport();
    expect(occurrencesSection({ ...texts.report, source: { kind: "log-file", path: "job.log" } })).toBeNull();
  });
});
