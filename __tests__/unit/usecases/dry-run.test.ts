import { describe, expect, it } from "vitest";
import { dryRun } from "../../../src/usecases/dry-run.ts";
import { openHealing } from "../../../src/usecases/open-healing.ts";
import { item, now } from "../healing/marked-item.ts";
import { branch, fixable, fixableFiles, openingInput, openOn, ready } from "./opening.ts";
import { memoryAgent, memoryReruns, memoryStore, type SampleStore } from "./ports/healing-store.ts";

async function rehearse(sample: SampleStore, runId = 4711) {
  const memory = memoryStore(sample);
  const { agent, handedOver } = memoryAgent(ready);
  const dry = dryRun(memory.store, agent, memoryReruns().reruns);
  const input = await openingInput({ report: await fixable(runId) });
  const opened = await openHealing(input, { store: dry.store, agent: dry.agent, clock: { now: () => now } });
  return { ...memory, handedOver, opened, rehearsed: dry.writes };
}

describe("a dry run", () => {
  it("writes nothing, and reads for real", async () => {
    const { writes, reads, handedOver, items } = await rehearse({ files: fixableFiles });
    expect([writes, handedOver, items]).toEqual([[], [], []]);
    expect(reads).toEqual(["off switch", "items", "tip main", "closed items"]);
  });

  it("notes every write, in the order in which it would be made", async () => {
    const { rehearsed } = await rehearse({ files: fixableFiles });
    expect(rehearsed.map(({ what }) => what)).toEqual([
      "issue",
      `branch ${branch}`,
      "draft pull request",
      "comment for the agent",
    ]);
  });

  it("shows the very texts that a real run writes, but for the numbers that only that run learns", async () => {
    const { rehearsed } = await rehearse({ files: fixableFiles });
    const real = await openOn({ files: fixableFiles }, {}, ready);
    const [issue, commit, pullRequest, comment] = rehearsed.map(({ text }) => text);
    expect(issue).toContain(real.items[0]?.body);
    expect(commit).toContain(real.branches.get(branch)?.message);
    expect(pullRequest).toContain(real.pulls[0]?.body.replace("Fixes #1", "").slice(-500));
    expect(comment).toBe(real.handedOver[0]?.text);
  });

  it("notes the update of an issue that is there", async () => {
    const { fingerprint } = await fixable();
    const known = (await openOn({ files: fixableFiles })).items;
    const { rehearsed, items, writes } = await rehearse({ items: known }, 4712);
    expect(rehearsed).toEqual([{ what: "update of issue 1", text: expect.stringContaining("**Seen 2 times.**") }]);
    expect([items, writes]).toEqual([known, []]);
    const doubles = [1, 2].map((number) => item({ number, fingerprint: fingerprint ?? "" }));
    expect((await rehearse({ items: doubles })).rehearsed.map(({ what }) => what)).toContain(
      "comment that closes issue 2",
    );
  });
});
