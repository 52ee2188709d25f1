import { describe, expect, it } from "vitest";
import { decodeFailureReport } from "../../../src/contracts/envelope.ts";
import { marketFiles } from "./market.ts";
import { market, morning } from "./scraper-runs.ts";
import { replaced } from "./stage.ts";

const configPath = ".github/scrapers.yml";

const inEuros = [
  ["Tea", "12,50 EUR"],
  ["Rice", "$ 3"],
  ["Salt", "0,80 EUR"],
];

describe("a scheduled run", () => {
  it.concurrent(
    "in which all scrapers pass is green and heals nothing",
    market(async (stage, site) => {
      const { validate, heal, artifacts } = await morning(stage, site);
      expect(validate).toMatchObject({ outcome: "success", annotations: [] });
      expect(validate.outputs).toMatchObject({ passed: "true", outcome: "no-failure", fingerprint: "" });
      expect([heal.result, artifacts, stage.github.calls]).toEqual(["skipped", [], []]);
      expect(validate.summary).toContain("## 3 scrapers passed");
      expect(validate.summary).toMatch(/\| `prices` \| ✅ passed \| 2 of 2 passed \| 1 \| 3 \| - \|/);
    }),
  );

  it.concurrent(
    "in which one of three breaks is red, and gets an issue with the records",
    market(async (stage, site) => {
      site.change("prices", inEuros);
      const { validate, heal, opened, artifacts } = await morning(stage, site);
      expect(validate.outcome).toBe("failure");
      expect(validate.outputs).toMatchObject({ passed: "false", outcome: "failed" });
      expect(validate.summary).toContain("## 1 of 3 scrapers failed");
      expect(validate.summary).toContain(String.raw`| 2 of 3 records, 66.7 % |`);
      expect(validate.annotations).toContainEqual({
        level: "error",
        title: null,
        file: "data/prices.jsonl",
        line: 1,
        message: "prices: Records do not fit the schema: price must be number (2 of 3 records, 66.7 %)",
      });
      const report = decodeFailureReport(validate.outputs["failure-report"] ?? "", "the output");
      expect(report.failures.map(({ category, job, location }) => [category, job, location])).toEqual([
        ["schema-drift", "prices", { path: "data/prices.jsonl", line: 1, column: 18 }],
      ]);
      expect([artifacts[0], heal.result]).toEqual([validate.outputs["report-artifact"], "success"]);
      expect(opened?.outputs).toMatchObject({ result: "created", "issue-number": "1", branch: "" });
      const [issue] = stage.issues();
      expect(issue?.title).toBe("Scraper validation / prices: Records do not fit the schema");
      expect(issue?.body).toContain('{"product":"Tea","price":null}');
      expect(issue?.body).toContain("Seen once");
      expect(stage.pullRequests()).toEqual([]);
    }),
  );

  it.concurrent(
    "that breaks again is one more line in its issue",
    market(async (stage, site) => {
      site.change("prices", inEuros);
      await morning(stage, site);
      // Another number of the same thing.
      site.change("prices", [...inEuros, ["Oil", "7 EUR"]]);
      const again = await morning(stage, site);
      expect(again.opened?.outputs).toMatchObject({ result: "updated", "issue-number": "1" });
      expect(stage.issues()).toHaveLength(1);
      expect(stage.issues()[0]?.body).toContain("**Seen 2 times.**");
    }),
  );

  it.concurrent(
    "that is good again adds nothing",
    market(async (stage, site) => {
      site.change("prices", inEuros);
      await morning(stage, site);
      const before = stage.writes().length;
      site.restore();
      const good = await morning(stage, site);
      expect([good.validate.outcome, good.heal.result]).toEqual(["success", "skipped"]);
      expect([stage.writes().length, stage.issues().length]).toEqual([before, 1]);
    }),
  );

  it.concurrent(
    "whose cause has a fix gets a draft pull request that heals it",
    market(async (stage, site) => {
      const { github } = stage;
      const direct = replaced("sh scrapers/jobs.sh", "./scrapers/jobs.sh")(marketFiles[configPath] ?? "");
      github.commit("main", { [configPath]: direct });
      const { validate, opened } = await morning(stage, site);
      expect(validate.summary).toContain("./scrapers/jobs.sh: Permission denied");
      expect(opened?.outputs).toMatchObject({ result: "created", "pull-request-number": "2" });
      const [pull] = stage.pullRequests();
      expect(pull).toMatchObject({ title: "Make scrapers/jobs.sh executable", pull: { draft: true, base: "main" } });
      expect(stage.issues()[0]?.title).toBe("Scraper validation / jobs: A script may not be executed");
      const [branch = ""] = stage.branches();
      expect(branch).toMatch(/^autofix\/scraper-validation\/file-mode\/\d{8}-\d{6}$/);
      github.people.merge(2);
      const before = stage.writes().length;
      const healed = await morning(stage, site);
      expect([healed.validate.outcome, healed.heal.result]).toEqual(["success", "skipped"]);
      expect(stage.writes()).toHaveLength(before);
    }),
  );
});

describe("the finished run", () => {
  it.concurrent(
    "is not healed a second time by the example for failed runs",
    market(async (stage, site) => {
      const { github } = stage;
      site.change("prices", inEuros);
      const { validate } = await morning(stage, site);
      const report = validate.outputs["failure-report"] ?? "";
      const { source } = decodeFailureReport(report, "the output");
      const id = source.kind === "scraper-validation" ? source.run?.id : undefined;
      if (id === undefined) throw new Error("The report names no run");
      const finished = github.addRun({
        workflow: ".github/workflows/scrapers.yml",
        name: "Scrapers",
        event: "schedule",
        conclusion: "failure",
        jobs: [{ name: "validate", log: "##[error]1 of 3 scrapers failed\n" }],
        artifacts: [{ name: `auto-heal-report-${id}-1`, files: { "failure-report.json": report } }],
      });
      const run = { ...finished, id };
      github.state.runs.splice(github.state.runs.indexOf(finished), 1, run);
      const step = await stage.heal(run);
      expect(step.outputs).toMatchObject({ result: "updated", "issue-number": "1" });
      expect(stage.issues().map(({ body }) => /Seen \w+/.exec(body ?? "")?.[0])).toEqual(["Seen once"]);
      expect(github.calls.map(({ operation }) => operation)).not.toContain(
        "actions/download-job-logs-for-workflow-run",
      );
    }),
  );
});

describe("a scraper", () => {
  const only = (scraper: string): Readonly<Record<string, string>> => ({
    [configPath]: `scrapers:\n  - name: loud\n    run: sh loud.sh\n    outputs: [out.jsonl]\n${scraper}`,
  });

  it.concurrent(
    "finds no token in its environment, also not where it asks for one",
    market(
      async (stage, site) => {
        const { validate } = await morning(stage, site);
        expect(validate.outcome).toBe("success");
        const names = [...validate.log.matchAll(/^([A-Za-z_]\w*)=/gm)].map(([, name = ""]) => name);
        expect(names).toEqual(expect.arrayContaining(["PATH", "HOME", "SITE_URL"]));
        expect(names.filter((name) => /^(?:INPUT|ACTIONS|GITHUB)_|TOKEN/.test(name))).toEqual([]);
      },
      { ...only("    env: [SITE_URL]\n"), "loud.sh": "env\necho '{}' > out.jsonl\n" },
    ),
  );

  it.concurrent(
    "gives no orders to the runner, whatever it prints",
    market(
      async (stage, site) => {
        const { validate } = await morning(stage, site);
        expect(validate.outputs).toMatchObject({ passed: "false", outcome: "failed" });
        expect(Object.keys(validate.outputs)).not.toContain("stolen");
        const told = validate.annotations.map(({ message }) => message).join("\n");
        expect(told).not.toMatch(/forged|owned/);
        expect(validate.log).toContain("forged");
        expect(stage.issues()).toHaveLength(1);
        expect(stage.issues()[0]?.body).not.toContain("ghp_");
      },
      {
        ...only(""),
        "loud.sh": [
          "echo '::set-output name=stolen::yes'",
          "echo '::error file=a::forged'",
          "echo ' ::warning::forged'",
          "echo 'x ##[error]owned'",
          "echo '::stop-commands::owned'",
          "echo 'passed=true' >> ${GITHUB_OUTPUT:-/dev/null}",
          `echo "Error: the token is ghp_${"a1B2".repeat(9)}" >&2`,
          "exit 3",
          "",
        ].join("\n"),
      },
    ),
  );
});

describe("the step", () => {
  const edit = replaced(
    "actions/validate-scrapers@v1\n",
    "actions/validate-scrapers@v1\n        with:\n          fail-on: never\n          only: prices\n",
  );

  it.concurrent(
    "stays green when it is told to, and what broke is healed all the same",
    market(async (stage, site) => {
      site.change("prices", inEuros);
      const { validate, opened } = await morning(stage, site, { edit });
      expect(validate).toMatchObject({ outcome: "success", outputs: { passed: "false", outcome: "failed" } });
      expect(validate.summary).toContain("## 1 of 1 scraper failed");
      expect(opened?.outputs["result"]).toBe("created");
    }),
  );
});

describe("a validation that cannot be made", () => {
  it.concurrent(
    "is red, in one sentence, and no scraper's failure",
    market(
      async (stage, site) => {
        const { validate, heal } = await morning(stage, site);
        expect(validate.outcome).toBe("failure");
        expect(validate.annotations.map(({ message }) => message)).toEqual([
          '"scrapers[0].timeout" on line 4 of .github/scrapers.yml must be a time with its unit, from 1s to 6h, such as `90s`, `10m` or `2h`. The keys are listed in actions/validate-scrapers/README.md. [config-invalid]',
        ]);
        expect(validate.outputs).toMatchObject({ outcome: "tool-error" });
        expect([heal.result, stage.writes()]).toEqual(["skipped", []]);
      },
      { [configPath]: "scrapers:\n  - name: a\n    run: sh a.sh\n    timeout: 10\n" },
    ),
  );
});
