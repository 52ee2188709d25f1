import { writeFileSync } from "node:fs";
import { join } from "node:path";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { hostileText } from "../../property/text/hostile-text.ts";
import { FailureReport } from "../../../src/contracts/failure-report.ts";
import { buildZip } from "../../unit/archive/build-zip.ts";
import { put } from "../../unit/local/sample-clone.ts";
import { temporaryFolder } from "../harness/temporary-folder.ts";
import { autoHeal } from "./command-line.ts";
import { expectHarmless } from "./harmless.ts";
import { around, attacks, bare, benign, inside, secrets } from "./hostile-logs.ts";
import { recordedCase } from "./recorded-case.ts";

const script = recordedCase("script-not-executable");
const runs = { numRuns: 4, endOnFailure: true };

/** Every text in a JSON value. */
function stringsOf(value: unknown): readonly string[] {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(stringsOf) : [];
}

describe("a diagnosis", () => {
  it("gives nothing of hostile logs that is obeyed or secret, as text and as JSON", async () => {
    await using folder = temporaryFolder("hostile");
    const logs = attacks.flatMap((attack) => [around([attack, ...benign]), inside(attack), bare(attack)]);
    const names = logs.map((_, index) => `${index}.log`);
    put(folder.path, Object.fromEntries(logs.map((log, index) => [`${index}.log`, log])));
    const text = await autoHeal(["diagnose", "--explain", ...names], { cwd: folder.path });
    const json = await autoHeal(["diagnose", "--json", ...names], { cwd: folder.path });
    expect([text.status, text.stderr, json.status, json.stderr]).toEqual([0, "", 0, ""]);
    expectHarmless(text.stdout, secrets);
    expectHarmless(json.stdout, secrets);
    const reports = json.stdout
      .trimEnd()
      .split("\n")
      .map((line) => FailureReport.parse(JSON.parse(line)));
    expect(reports).toHaveLength(names.length);
    for (const { outcome } of reports) expect(outcome).toMatch(/^(?:failed|not-determined)$/);
    // Escaped or not: what the JSON says once it is read is as harmless.
    for (const value of reports.flatMap(stringsOf)) expectHarmless(value, secrets);
  });

  it("gives nothing of any hostile text", async () => {
    const logs = fc.array(fc.array(hostileText, { minLength: 1, maxLength: 8 }), { minLength: 30, maxLength: 60 });
    await fc.assert(
      fc.asyncProperty(logs, fc.array(hostileText, { minLength: 30, maxLength: 30 }), async (logs, causes) => {
        await using folder = temporaryFolder("hostile");
        const texts = [...logs.map(around), ...causes.map(inside), ...causes.map(bare)];
        const names = texts.map((_, index) => `${index}.log`);
        put(folder.path, Object.fromEntries(texts.map((text, index) => [`${index}.log`, text])));
        for (const form of ["--explain", "--json"]) {
          const { status, stdout, stderr } = await autoHeal(["diagnose", form, ...names], { cwd: folder.path });
          expect([status, stderr]).toEqual([0, ""]);
          expectHarmless(stdout, []);
        }
      }),
      runs,
    );
  });

  it("gives nothing of hostile names: paths, and jobs and steps of an archive", async () => {
    await using folder = temporaryFolder("hostile");
    const names = [...attacks.filter((attack) => !attack.startsWith("token=")), ...secrets]
      .filter((name) => name.length < 100)
      .map((name) => name.replaceAll(/[/\\]/g, "_"));
    const paths = names.map((name, index) => {
      const path = join(folder.path, `${index}.zip`);
      writeFileSync(path, buildZip([{ name: `${name}/1_${name}.txt`, content: script.text }]));
      return path;
    });
    const loose = names.map((name) => join(folder.path, `${name}.log`));
    for (const path of loose) writeFileSync(path, script.text);
    for (const form of ["--explain", "--json"]) {
      const { stdout, stderr } = await autoHeal([
        "diagnose",
        form,
        ...paths,
        ...loose,
        ...names.map((name) => `./${name}`),
      ]);
      expectHarmless(stdout, secrets);
      expectHarmless(stderr, secrets);
      expect(stdout).toContain("Permission denied");
    }
  });
});
