import { expect, it } from "vitest";
import { market, scheduled } from "./scraper-runs.ts";
import { marketFiles } from "./market.ts";
import { replaced } from "./stage.ts";

const configPath = ".github/scrapers.yml";
const workflow = ".github/workflows/scrapers.yml";

/** The example with a baseline, of one scraper. */
const edit = (example: string): string =>
  replaced(
    "actions/validate-scrapers@v1\n",
    "actions/validate-scrapers@v1\n        with:\n          baseline: artifact\n          only: jobs\n",
  )(replaced("bookworm\n    permissions: {}", "bookworm\n    permissions:\n      actions: read")(example));

const few =
  marketFiles[configPath]?.replace("schemas/job.schema.json", "schemas/job.schema.json\n    drift: {rows: 10%}") ?? "";

it(
  "a scraper is compared with the newest good run of the default branch, and no other run teaches",
  market(
    async (stage, site) => {
      const { github } = stage;
      const first = await scheduled(stage, site, "scrapers", { edit });
      const validate = first.result.job("validate").step("validate");
      expect(validate.log).toContain("There is no baseline yet");
      expect(validate.outputs["passed"]).toBe("true");
      expect(first.artifacts.map(({ name }) => name)).toEqual(["auto-heal-baseline-jobs-1"]);
      const ran = { workflow, event: "schedule", conclusion: "success" } as const;
      github.addRun({ ...ran, artifacts: first.artifacts });

      // What others left since then holds ten times as many records.
      const [learned] = first.artifacts;
      const text = learned?.files["baseline.json"] ?? "";
      const many = [
        {
          name: "auto-heal-baseline-jobs-1",
          files: { "baseline.json": text.replace('"records": 2', '"records": 20') },
        },
      ];
      expect(many[0]?.files["baseline.json"]).not.toBe(text);
      github.addRun({ ...ran, event: "pull_request", artifacts: many });
      github.addRun({ ...ran, headRepository: "fork/widgets", artifacts: many });
      github.addRun({ ...ran, workflow: ".github/workflows/other.yml", artifacts: many });
      const alike = await scheduled(stage, site, "scrapers", { edit });
      expect(alike.result.job("validate").step("validate").outputs["passed"]).toBe("true");

      site.change("jobs", [["Clerk", "1"]]);
      const fewer = await scheduled(stage, site, "scrapers", { edit });
      const { annotations } = fewer.result.job("validate").step("validate");
      expect(annotations.map(({ message }) => message)).toContain(
        "jobs: There are far fewer records than before: there are far fewer records than in the last good run (1, 2 records then)",
      );
      expect(fewer.artifacts.map(({ name }) => name).filter((name) => name.includes("baseline"))).toEqual([]);
      // It says what it lacks where it may not look.
      const denied = (example: string): string =>
        edit(example).replace("      actions: read\n    outputs", "      contents: read\n    outputs");
      const { result } = await scheduled(stage, site, "scrapers", { edit: denied });
      const step = result.job("validate").step("validate");
      expect(step.outputs["outcome"]).toBe("tool-error");
      expect(step.annotations.map(({ message }) => message).join()).toContain("`actions: read`");
    },
    { [configPath]: few },
  ),
);
