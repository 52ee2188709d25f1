import { writeFileSync } from "node:fs";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { hostileText } from "../../property/text/hostile-text.ts";
import { put, sampleClone } from "../../unit/local/sample-clone.ts";
import { autoHeal } from "./command-line.ts";
import { expectHarmless, expectInert, expectInertMessage, headings } from "./harmless.ts";
import { allFiles, branchForm, heal, type Healing } from "./healing.ts";
import { around, attacks, bare, benign, inside, secrets } from "./hostile-logs.ts";
import { recordedCase } from "./recorded-case.ts";

const script = recordedCase("script-not-executable");
const runs = { numRuns: 4, endOnFailure: true };

/** Everything that a healing wrote, held against what no output may do. */
function expectHarmlessHealing(healing: Healing, messages: readonly string[], sections: ReadonlySet<string>): void {
  const { stdout, stderr, branches, files } = healing;
  const texts = Object.values(files ?? {});
  for (const output of [stdout, stderr, ...branches, ...messages, ...texts]) expectHarmless(output, secrets);
  const { "handoff.md": handoff, ...pages } = files ?? {};
  for (const text of handoff === undefined ? [] : [handoff]) expect(text).toMatch(/^@copilot \/fix [\w "'.,:`/-]+\n$/);
  for (const page of Object.values(pages)) {
    expectInert(page);
    expect([...sections]).toEqual(expect.arrayContaining([...headings(page)]));
  }
  for (const branch of branches) expect(branch).toMatch(branchForm);
  for (const message of messages) expectInertMessage(message);
}

/** Heals a log on a clone of its own. */
async function healed(log: string, name = "job.log", files: Readonly<Record<string, string>> = script.files) {
  await using clone = sampleClone(files);
  put(clone.beside("."), { [name]: log });
  const healing = await heal(clone, ["--log", clone.beside(name)]);
  const messages = healing.branches.map((branch) => clone.git("log", "-1", "--format=%B", branch));
  return { healing, messages };
}

/** The headings of pages about harmless failures; a hostile one may have no others. */
async function ownSections(): Promise<ReadonlySet<string>> {
  const [fixed, unfixed] = await Promise.all([healed(around(benign)), healed(inside("cannot read"))]);
  const pages = [fixed, unfixed].flatMap(({ healing }) => Object.values(healing.files ?? {}));
  return new Set([...pages.flatMap(headings), "What else failed", "A fix that was not pushed"]);
}

/** What a report must have as it is, to be one. */
const fixed = new Set(["kind", "outcome", "category", "role", "what", "ruleId", "fingerprint", "generatedAt"]);

/** The same value with the text added to each of its texts. */
function withEveryText(value: unknown, text: string, key = ""): unknown {
  if (typeof value === "string") return fixed.has(key) ? value : `${value} ${text}`;
  if (Array.isArray(value)) return value.map((item) => withEveryText(item, text));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, withEveryText(item, text, name)]));
}

describe("a healing", () => {
  it("writes nothing of a hostile log that is obeyed, rendered or secret", async () => {
    const sections = await ownSections();
    const woven = await healed(around(attacks), "@octocat ##[x] Fixes #1 \u202e.log");
    // The failure is healed all the same.
    expect(woven.healing.status).toBe(0);
    expect(Object.keys(woven.healing.files ?? {})).toEqual(allFiles);
    expect(woven.messages).toHaveLength(1);
    expectHarmlessHealing(woven.healing, woven.messages, sections);

    for (const attack of attacks.filter((attack) => !attack.startsWith("token="))) {
      for (const { healing, messages } of await Promise.all([healed(inside(attack)), healed(bare(attack))])) {
        expect([healing.status, Object.keys(healing.files ?? {})]).toEqual([0, ["issue.md"]]);
        expectHarmlessHealing(healing, messages, sections);
      }
    }
  });

  it("writes nothing of any hostile text", async () => {
    const sections = await ownSections();
    await fc.assert(
      fc.asyncProperty(fc.array(hostileText, { minLength: 1, maxLength: 12 }), hostileText, async (lines, cause) => {
        for (const log of [around(lines), inside(cause), bare(cause)]) {
          const { healing, messages } = await healed(log);
          expect([healing.status, healing.stderr]).toEqual([0, ""]);
          expectHarmlessHealing(healing, messages, sections);
        }
      }),
      runs,
    );
  });

  it("writes nothing of a hostile name in the repository", async () => {
    const sections = await ownSections();
    const name = "@octocat-Fixes-#1-<img>.sh";
    await using clone = sampleClone({ [name]: "#!/bin/sh\necho fine\n" });
    clone.git("checkout", "--quiet", "-b", "@octocat/Fixes-#1/<img>`id`");
    const log = clone.beside("job.log");
    writeFileSync(log, script.text.replaceAll("./build.sh", `./${name}`));
    const healing = await heal(clone, ["--log", log, "--workflow", ".github/workflows/@octocat ##[x] Fixes #1.yml"]);
    expect([healing.status, Object.keys(healing.files ?? {})]).toEqual([0, allFiles]);
    const messages = healing.branches.map((branch) => clone.git("log", "-1", "--format=%B", branch));
    expect(messages).toHaveLength(1);
    expectHarmlessHealing(healing, messages, sections);
  });

  it("writes nothing of a hostile report, whoever wrote it", async () => {
    const sections = await ownSections();
    const { stdout } = await autoHeal(["diagnose", "--json", script.log]);
    const report: unknown = JSON.parse(stdout);
    for (const attack of [attacks.slice(0, 8), attacks.slice(8, 16), secrets].map((parts) => parts.join(" \n "))) {
      await using clone = sampleClone(script.files);
      const path = clone.beside("report.json");
      writeFileSync(path, JSON.stringify(withEveryText(report, attack)));
      const healing = await heal(clone, ["--report", path]);
      expect(Object.keys(healing.files ?? {})).toContain("issue.md");
      const messages = healing.branches.map((branch) => clone.git("log", "-1", "--format=%B", branch));
      expectHarmlessHealing(healing, messages, sections);
    }
  });
});
