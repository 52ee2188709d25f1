import { cpSync, existsSync, readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { git, type SampleClone, sampleClone } from "../../unit/local/sample-clone.ts";
import { allFiles, heal, healingBranches, outFiles } from "./healing.ts";
import { recordedCase } from "./recorded-case.ts";

const script = recordedCase("script-not-executable");
const noon = Date.UTC(2026, 10, 22, 12);
const oneHour = 3_600_000;

/** The same clone, with the same objects, somewhere else. */
function copyOf(clone: SampleClone, name: string): SampleClone {
  const directory = clone.beside(name);
  cpSync(clone.directory, directory, { recursive: true });
  return { ...clone, directory, out: `${directory}-out`, git: (...args) => git(directory, ...args) };
}

const healAt = (clone: SampleClone, now: number, killedBefore = 0) =>
  heal(clone, ["--log", script.log, "--workflow", "ci.yml"], {
    preloads: ["frozen-clock", "killed"],
    env: { NOW: String(now), KILLED_BEFORE: String(killedBefore), TMPDIR: dirname(clone.directory) },
  });

/** Everything that a healing makes: branches with their commits, and files with their text. */
const made = (clone: SampleClone) => ({
  branches: healingBranches(clone).map((name) => [name, clone.git("rev-parse", name)]),
  files: outFiles(clone) ?? {},
});

/** What is left half-done may only be what no reader takes for a result. */
function leftovers(clone: SampleClone): readonly string[] {
  const locks = readdirSync(join(clone.directory, ".git"), { recursive: true, encoding: "utf8" });
  const staged = existsSync(clone.out) ? readdirSync(clone.out).filter((name) => name.startsWith(".")) : [];
  return [...locks.filter((name) => name.endsWith(".lock")), ...staged];
}

interface Killed {
  readonly clone: SampleClone;
  readonly at: number;
  readonly status: number | null;
}

/** A copy for each change that a healing makes, killed right before it; the last copy's healing was not. */
async function killedEverywhere(origin: SampleClone): Promise<readonly Killed[]> {
  const all: Killed[] = [];
  while (all.every(({ status }) => status === null)) {
    const next = [1, 2, 3, 4].map(async (offset) => {
      const at = all.length + offset;
      const clone = copyOf(origin, `killed-${at}`);
      return { clone, at, status: (await healAt(clone, noon, at)).status };
    });
    all.push(...(await Promise.all(next)));
  }
  return all.slice(0, all.findIndex(({ status }) => status !== null) + 1);
}

describe("a healing that is killed at any change it makes", () => {
  it("leaves nothing, or what is whole, and nothing that is in the next one's way", async () => {
    await using origin = sampleClone(script.files);
    const [whole, later] = [copyOf(origin, "whole"), copyOf(origin, "later")];
    await Promise.all([healAt(whole, noon), healAt(later, noon + oneHour)]);
    const expected = made(whole);
    expect(Object.keys(expected.files)).toEqual(allFiles);

    const killed = await killedEverywhere(origin);
    expect(killed.length).toBeGreaterThan(10);
    const kinds = new Map<string, Killed>();
    for (const one of killed) {
      const { branches, files } = made(one.clone);
      // A branch is there with its commit or not at all; so is every text, and none before the branch that it names.
      const hasTexts = Object.keys(files).length > 0;
      expect(hasTexts ? [expected.branches] : [[], expected.branches]).toContainEqual(branches);
      expect(expected.files).toMatchObject(files);
      expect(leftovers(one.clone).filter((name) => !name.startsWith(".auto-heal-"))).toEqual([]);
      expect(one.clone.git("status", "--porcelain", "--branch")).toBe("## main");
      kinds.set(JSON.stringify([branches, Object.keys(files), leftovers(one.clone).length]), one);
    }
    expect(made(killed[0]?.clone ?? origin)).toEqual({ branches: [], files: {} });
    expect(made(killed.at(-1)?.clone ?? origin)).toEqual(expected);

    for (const { clone, at } of kinds.values()) {
      expect([at, (await healAt(clone, noon + oneHour)).status]).toEqual([at, 0]);
      const again = made(clone);
      expect(again.files).toEqual(made(later).files);
      expect(again.branches).toEqual(expect.arrayContaining(made(later).branches));
      expect(clone.git("fsck", "--strict", "--no-dangling")).toBe("");
    }
  });
});
