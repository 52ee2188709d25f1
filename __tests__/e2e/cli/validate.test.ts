import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { sampleClone, type SampleClone } from "../../unit/local/sample-clone.ts";
import { decodeFailureReport } from "../../../src/contracts/envelope.ts";
import { marketFiles, openSite, type Site } from "../stories/market.ts";
import { autoHeal } from "./command-line.ts";

/** A clone with three scrapers, and their site. */
async function market(tell: (clone: SampleClone, site: Site) => Promise<void>): Promise<void> {
  await using clone = sampleClone({ ...marketFiles });
  await using site = await openSite();
  await tell(clone, site);
}

const validate = (clone: SampleClone, site: Site, ...args: readonly string[]) =>
  autoHeal(["validate", ...args], { cwd: clone.directory, env: { SITE_URL: site.url, GITHUB_TOKEN: "x".repeat(40) } });

describe("validate", () => {
  it("tells of each scraper, and what the commands say on standard error", () =>
    market(async (clone, site) => {
      const { status, stdout, stderr } = await validate(clone, site);
      expect(status).toBe(0);
      expect(stdout).toMatch(/^prices: passed, 2 of 2 tests passed, 3 records in 1 file, /);
      expect(stdout).toMatch(
        /\njobs: passed, 2 records in 1 file, .*\nevents: passed, 1 record in 1 file, .*\n3 scrapers passed\.\n$/,
      );
      expect(stderr).toContain("prices: run\n  3 prices\n");
    }));

  it("ends with 1 when a scraper does not pass, unless it never is to fail", () =>
    market(async (clone, site) => {
      site.change("events", [["Fair", "tomorrow"]]);
      const failed = await validate(clone, site, "--only", "events, j*");
      expect(failed.status).toBe(1);
      expect(failed.stdout).toContain("jobs: passed");
      expect(failed.stdout).toContain(
        '  Records do not fit the schema (error)\n    date must match format "date" (1 of 1 record, 100 %)\n    data/events-all.json:4:5: ',
      );
      expect(failed.stdout).toMatch(/\n1 of 2 scrapers failed\.\n$/);
      const never = await validate(clone, site, "--only", "events", "--fail-on", "never");
      expect([never.status, never.stdout.includes("1 of 1 scraper failed.")]).toEqual([0, true]);
    }));

  it("prints a report that heal takes", () =>
    market(async (clone, site) => {
      const config = join(clone.directory, ".github/scrapers.yml");
      writeFileSync(config, readFileSync(config, "utf8").replace("sh scrapers/jobs.sh", "./scrapers/jobs.sh"));
      clone.git("commit", "--quiet", "--all", "--message=Run it directly");
      const { status, stdout } = await validate(clone, site, "--json", "--only", "jobs");
      expect(status).toBe(1);
      const report = decodeFailureReport(stdout, "standard output");
      expect(report).toMatchObject({
        source: { kind: "scraper-validation", configPath: ".github/scrapers.yml", sha: clone.head(), runUrl: null },
        failures: [{ category: "permission", job: "jobs", captures: { path: "./scrapers/jobs.sh" } }],
      });
      const path = clone.beside("report.json");
      writeFileSync(path, stdout);
      // What a scraper wrote is no change of the repository's.
      clone.git("clean", "--quiet", "--force", "-d");
      const healed = await autoHeal(["heal", "--report", path, "--repo", clone.directory, "--out", clone.out]);
      expect([healed.status, healed.stderr]).toEqual([0, ""]);
      expect(healed.stdout).toContain("branch: autofix/scraper-validation/file-mode/");
      expect(readFileSync(join(clone.out, "issue.md"), "utf8")).toContain("Scraper validation / jobs");
    }));

  it("compares with the last good run, and learns from good runs only", () =>
    market(async (clone, site) => {
      const baseline = clone.beside("baseline.json");
      const run = () => validate(clone, site, "--only", "jobs", "--baseline", baseline);
      expect((await run()).status).toBe(0);
      const learned = readFileSync(baseline, "utf8");
      expect(JSON.parse(learned)).toMatchObject({ schemaVersion: 1, scrapers: { jobs: { records: 2 } } });
      writeFileSync(baseline, learned.replace('"records": 2', '"records": 20'));
      const { status, stdout } = await run();
      expect([status, stdout]).toEqual([
        1,
        expect.stringContaining("there are far fewer records than in the last good run (2, 20 records then)"),
      ]);
      expect(readFileSync(baseline, "utf8")).toContain('"records": 20');
    }));

  it("is a tool error, and no scraper's failure, where there is nothing to validate", () =>
    market(async (clone, site) => {
      const { status, stdout, stderr } = await validate(clone, site, "--json", "--config", "none.yml");
      expect([status, stderr]).toEqual([
        1,
        'auto-heal: the configuration "none.yml" cannot be read: it does not exist. Check the path and its permissions. [file-missing]\n',
      ]);
      expect(decodeFailureReport(stdout, "standard output")).toMatchObject({ outcome: "tool-error", failures: [] });
    }));
});
