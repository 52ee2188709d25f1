import { describe, expect, it } from "vitest";
import { renderAnalysis, renderDryRun, renderOpened } from "../../src/healing/summary.ts";
import { md } from "../../src/text/markdown.ts";
import { dryRun } from "../../src/usecases/dry-run.ts";
import { openHealing } from "../../src/usecases/open-healing.ts";
import { fileModeCase, heal, type HealingCase, hostileCase, hostileText } from "../unit/healing/healing-case.ts";
import { now } from "../unit/healing/marked-item.ts";
import { fixableFiles, openingInput } from "../unit/usecases/opening.ts";
import { memoryAgent, memoryReruns, memoryStore } from "../unit/usecases/ports/healing-store.ts";

const analyses: readonly (readonly [string, HealingCase, readonly string[]])[] = [
  ["file-mode", fileModeCase, []],
  ["no-fix", {}, ["The log of job 2 could not be had."]],
  [
    "not-determined",
    { failure: null, report: { note: "2 logs, 1,204 lines; no line matched a rule" } },
    ["The annotations of the checks could not be read: that takes `checks: read`."],
  ],
  ["no-failure", { failure: null, report: { outcome: "no-failure", fingerprint: null } }, []],
  ["hostile", hostileCase, [`A note on ${hostileText}`]],
];

describe("the summary of an analysis", () => {
  it.each(analyses)("%s", async (name, given, notes) => {
    await expect(`${renderAnalysis(await heal(given), notes)}\n`).toMatchFileSnapshot(`summary-analysis-${name}.md`);
  });
});

/** Opens the healing of the file-mode case on a store in memory, for real or in a dry run. */
async function open(isDry: boolean) {
  const { store } = memoryStore({ files: fixableFiles });
  const { agent } = memoryAgent();
  const dry = dryRun(store, agent, memoryReruns().reruns);
  const ports = { ...(isDry ? dry : { store, agent }), clock: { now: () => now } };
  const opened = await openHealing(await openingInput(), ports);
  return { ...opened, writes: dry.writes };
}

describe("the summary of a healing", () => {
  it("that was opened", async () => {
    await expect(`${renderOpened(await open(false))}\n`).toMatchFileSnapshot("summary-opened.md");
  });

  it("that was not opened", async () => {
    const record = {
      schemaVersion: 1,
      issueNumber: null,
      pullRequestNumber: null,
      branch: null,
      agent: null,
      result: "suppressed",
      reason: md`Nothing failed.`,
    } as const;
    const opened = { record, issue: null, pullRequest: null, notes: [] };
    await expect(`${renderOpened(opened)}\n`).toMatchFileSnapshot("summary-suppressed.md");
  });

  it("that a dry run would open", async () => {
    const { writes, ...opened } = await open(true);
    const shown = [renderOpened({ ...opened, record: { ...opened.record, result: "dry-run" } }), renderDryRun(writes)];
    await expect(`${shown.join("\n")}\n`).toMatchFileSnapshot("summary-dry-run.md");
  });
});
