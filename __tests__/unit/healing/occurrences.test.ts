import { describe, expect, it } from "vitest";
import { addOccurrence, historyOf, occurrencesSection } from "../../../src/healing/occurrences.ts";
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
      text.replace(/<!-- auto-heal:occurrences:start -->[^]*<!-- auto-heal:occurrences:end \w+ -->/, "");
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

  it("says when it was seen first and last", async () => {
    const { body, run } = await issueAndReport();
    const later = { ...run(4712), generatedAt: "2026-01-05T06:07:08.000Z" };
    expect(addOccurrence(body, later)).toContain("First seen 2026-01-02 03:04 UTC, last seen 2026-01-05 06:07 UTC.");
  });

  it("lists fewer runs in a body that is nearly full, and none that does not fit", async () => {
    const { body, run } = await issueAndReport();
    let text: string = body;
    for (let at = 1; at <= 19; at += 1) text = addOccurrence(text, run(5000 + at)) ?? "";
    const full = (room: number) => `${text}\n\n${"x".repeat(65_000 - text.length - room)}`;
    const next = addOccurrence(full(100), run(6000)) ?? "";
    expect(next).toContain("**Seen 21 times.**");
    expect(next).toContain("| [6000]");
    expect(next).not.toContain("| [4711]");
    expect(next.length).toBeLessThanOrEqual(65_000);
    expect(addOccurrence(`${body}\n\n${"x".repeat(65_000)}`, run(6000))).toBeNull();
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

describe("a failure that comes and goes", () => {
  const passed = (...runIds: readonly number[]) => runIds.map((runId) => ({ runId, passed: true }));

  it("is one that came back twice after its workflow had passed, and stays one", async () => {
    const { body, run } = await issueAndReport();
    const second = addOccurrence(body, run(4720), { outcomes: passed(4715) }) ?? "";
    expect(historyOf(second).flapping).toBe(false);
    const third = addOccurrence(second, run(4730), { outcomes: passed(4715, 4725) }) ?? "";
    expect(third).toContain("**It comes and goes:** the failure came back 2 times");
    expect(historyOf(third)).toEqual({ runs: 3, lapsed: [], flapping: true });
    expect(historyOf(addOccurrence(third, run(4740)) ?? "").flapping).toBe(true);
  });

  it("is none that stayed red, or whose green runs lie elsewhere", async () => {
    const { body, run } = await issueAndReport();
    const outcomes = [...passed(4700, 4800), { runId: 4715, passed: false }];
    const second = addOccurrence(body, run(4720), { outcomes }) ?? "";
    expect(historyOf(addOccurrence(second, run(4730), { outcomes }) ?? "").flapping).toBe(false);
    const other = { ...run(4730), source: { ...sampleRun, runId: 4730, headBranch: "release" } };
    const third = addOccurrence(second, other, { outcomes: passed(4715, 4725) }) ?? "";
    expect(historyOf(third).flapping).toBe(false);
  });
});

describe("a fix that did not hold", () => {
  it("is said at the top of the count, and remembered", async () => {
    const { body, run } = await issueAndReport();
    const next = addOccurrence(body, run(4712), { lapsed: 12 }) ?? "";
    expect(next).toContain("> **The fix did not hold.** #12 was merged");
    expect(historyOf(addOccurrence(next, run(4713)) ?? "")).toEqual({ runs: 3, lapsed: [12], flapping: false });
  });
});
