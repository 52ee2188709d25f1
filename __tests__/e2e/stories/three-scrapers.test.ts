import { expect, it } from "vitest";
import { marketFiles } from "./market.ts";
import { market, morning } from "./scraper-runs.ts";

/** The run of the example, as GitHub lists it. */
const scrapersRun = { workflow: ".github/workflows/scrapers.yml", name: "Scrapers", event: "schedule" } as const;

it(
  "three scrapers: one is good, one is kept out, and one outgrew its schema, which alone gets a draft pull request",
  market(
    async (stage, site) => {
      site.change("jobs", [["Just a moment...", "1"]]);
      const { validate, heals } = await morning(stage, site);
      expect(validate.outputs).toMatchObject({ passed: "false", failed: '["jobs","events"]' });
      expect(validate.summary).toMatch(/\| `prices` \| ✅ passed \|/);
      expect(heals.map(({ name, result }) => [name, result])).toEqual([
        ["heal (jobs)", "success"],
        ["heal (events)", "success"],
      ]);
      expect(stage.issues().map(({ title }) => title)).toEqual([
        "Scraper validation / jobs: Records hold the text of a block page",
        "Scraper validation / events: Records do not fit the schema",
      ]);
      const [pull, ...others] = stage.pullRequests();
      expect(others).toEqual([]);
      expect(pull).toMatchObject({
        title: "Let schemas/event.schema.json accept what the records hold",
        pull: { draft: true, base: "main" },
      });
      // What it changes is what heals: merged, the same data passes, and the scraper that is kept out is known already.
      site.change("jobs", [["Clerk", "1"]]);
      stage.github.people.merge(pull?.number ?? 0);
      const writes = stage.writes().length;
      const next = await morning(stage, site);
      expect([next.validate.outputs["passed"], next.heal.result]).toEqual(["true", "skipped"]);
      expect(stage.writes()).toHaveLength(writes);
      // By then the good run is one of GitHub's, and is recorded on both by whoever follows them.
      stage.github.addRun({ ...scrapersRun, conclusion: "success" });
      const [followed] = (await stage.play("follow", null, { event: { name: "schedule" } })).jobs;
      expect(followed?.result).toBe("success");
      const ends = stage
        .issues()
        .map(({ state, stateReason, comments }) => [state, stateReason, comments.at(-1)?.body]);
      expect(ends).toEqual([
        ["closed", "completed", expect.stringContaining("the workflow passed at least 1 time in a row")],
        ["closed", "completed", expect.stringContaining("was merged.")],
      ]);
    },
    {
      ".github/auto-heal.yml": "recovery-runs: 1\n",
      "scrapers/events.mjs": (marketFiles["scrapers/events.mjs"] ?? "").replace(
        "name, date }",
        'name, date, place: "here" }',
      ),
      "schemas/event.schema.json": (marketFiles["schemas/event.schema.json"] ?? "").replace(
        '"type": "object",',
        '"type": "object",\n  "additionalProperties": false,',
      ),
    },
  ),
);
