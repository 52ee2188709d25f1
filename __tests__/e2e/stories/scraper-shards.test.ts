import { expect, it } from "vitest";
import { decodeFailureReport } from "../../../src/contracts/envelope.ts";
import { market, scheduled } from "./scraper-runs.ts";
import { replaced } from "./stage.ts";

it(
  "the shards of a plan are validated beside each other, joined, and healed as one",
  market(async (stage, site) => {
    site.change("events", [["Fair", "tomorrow"]]);
    site.change("jobs", []);
    const edit = replaced("shard: 8", "shard: 2");
    const { result, artifacts } = await scheduled(stage, site, "scrapers-in-shards", { edit });
    expect(result.job("plan").outputs).toEqual({ matrix: '{"shard":["1/2","2/2"]}' });
    const shards = result.jobs.filter(({ id }) => id === "validate");
    expect(shards.map(({ name, result: came }) => [name, came])).toEqual([
      ["validate (1/2)", "failure"],
      ["validate (2/2)", "failure"],
    ]);
    const merge = result.job("merge").step("merge");
    expect(merge.outputs).toMatchObject({ passed: "false", outcome: "failed", failed: '["jobs","events"]' });
    expect(merge.summary).toContain("## 2 of 3 scrapers failed");
    expect([...merge.summary.matchAll(/^\| `(\w+)` \| (✅|❌)/gm)].map(([, name, sign]) => [name, sign])).toEqual([
      ["prices", "✅"],
      ["jobs", "❌"],
      ["events", "❌"],
    ]);
    const { failures } = decodeFailureReport(merge.outputs["failure-report"] ?? "", "the output");
    expect(failures.map(({ job, category }) => [job, category])).toEqual([
      ["jobs", "scraper-broken"],
      ["events", "schema-drift"],
    ]);
    const left = artifacts.map(({ name }) => name.replace(/-[0-9a-f]{8}-/, "-")).slice(0, 2);
    expect(left).toEqual(["auto-heal-shard-1-of-2-1", "auto-heal-shard-2-of-2-1"]);
    const report = artifacts.find(({ name }) => name === merge.outputs["report-artifact"]);
    // In an archive that is written as it is sent, files stand in the order in which they were read.
    expect(Object.keys(report?.files ?? {}).toSorted()).toEqual([
      "failure-report.json",
      "junit.xml",
      "scrapers/events.json",
      "scrapers/jobs.json",
      "validation-report.json",
    ]);
    expect(stage.issues().map(({ title }) => title)).toEqual([
      "Scraper validation / jobs: The scraper's output holds no record",
      "Scraper validation / events: Records do not fit the schema",
    ]);
  }),
);
