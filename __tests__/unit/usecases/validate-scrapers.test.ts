import { symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { decodeFailureReport } from "../../../src/contracts/envelope.ts";
import { scraper, validating, type Validating } from "./validating.ts";

const schema = JSON.stringify({ type: "object", required: ["price"], properties: { price: { type: "number" } } });
const checked = ["outputs: [out.jsonl]", "schema: s.json"];

type Found = readonly [kind: string, category: string, message: string];

/** What a validation found, in the order of the ranking. */
async function found(
  config: string,
  files: Readonly<Record<string, string | Uint8Array>> = {},
  more: Validating = {},
): Promise<readonly Found[]> {
  const { report } = await validating(config, files, more);
  // Whatever is found makes a report that the other actions take.
  decodeFailureReport(JSON.stringify(report), "the report");
  return report.failures.map(({ ruleId, category, message }) => [ruleId, category, message]);
}

describe("a scraper", () => {
  it("passes when its commands do, and all its records fit", async () => {
    const config = scraper("run: cp new.jsonl out.jsonl", ...checked);
    const validation = await validating(config, { "s.json": schema, "new.jsonl": '{"price": 1}\n{"price": 2.5}\n' });
    expect(validation).toMatchObject({
      passed: true,
      report: { outcome: "no-failure", failures: [], fingerprint: null },
      scrapers: [{ name: "prices", findings: [], records: { records: 2, bad: 0 } }],
    });
  });

  it("may be only its output, which is checked as it is", async () => {
    expect(await found(scraper(...checked), { "s.json": schema, "out.jsonl": '{"price": 1}\n' })).toEqual([]);
  });

  it.each<[string, readonly string[], Found]>([
    [
      "fails without a known reason",
      ["run: exit 4"],
      [
        "scraper-run-failed",
        "scraper-broken",
        'the command of "run" failed and says nothing that is known (exit code 4)',
      ],
    ],
    [
      "fails for a reason that its output names",
      ["run: ./scrape.sh"],
      ["shell-permission-denied", "permission", "bash: line 1: ./scrape.sh: Permission denied"],
    ],
    [
      "does not end in time",
      ["run: echo waiting; sleep 60", "timeout: 1s"],
      ["scraper-timed-out", "timeout", 'the command of "run" did not end in time (stopped after 1 s)'],
    ],
    [
      "has tests that fail",
      ["tests: exit 1"],
      [
        "scraper-tests-failed",
        "scraper-broken",
        'the command of "tests" failed and says nothing that is known (exit code 1)',
      ],
    ],
    [
      "writes nothing",
      ["run: ':'", "outputs: [out/*.csv]"],
      ["scraper-no-output", "scraper-broken", "no file matches out/*.csv"],
    ],
    [
      "leaves its output as it was",
      ["run: ':'", "outputs: [old.jsonl]"],
      ["scraper-no-output", "scraper-broken", "no file is new or changed after the run"],
    ],
    [
      "writes no record",
      ["run: echo > out.jsonl", "outputs: [out.jsonl]"],
      ["scraper-no-records", "scraper-broken", "the output holds no record"],
    ],
    [
      "writes what is no record",
      ["run: echo '<html>' > out.jsonl", "outputs: [out.jsonl]"],
      ["scraper-unreadable-output", "scraper-broken", "a record is not JSON (1 of 1 record, 100 %)"],
    ],
    [
      "writes a file of no known form",
      ["run: echo a > out.txt", "outputs: [out.txt]"],
      [
        "scraper-unreadable-output",
        "scraper-broken",
        "an output's name ends in no known form: .jsonl, .ndjson, .json, .csv, .tsv, .parquet, or these with .gz or .zst (1 of 1 record, 100 %)",
      ],
    ],
    [
      "writes no test report",
      ["tests: ':'", "junit: r.xml"],
      ["scraper-no-tests", "scraper-broken", "there is no JUnit report of the tests"],
    ],
    [
      "runs no test",
      [`tests: echo '<testsuite><testcase name="a"><skipped/></testcase></testsuite>' > r.xml`, "junit: r.xml"],
      ["scraper-no-tests", "scraper-broken", "the JUnit report has no test that ran (1 test skipped)"],
    ],
    [
      "has a test report from before",
      ["tests: ':'", "junit: old.xml"],
      ["scraper-no-tests", "scraper-broken", "there is no JUnit report of the tests"],
    ],
    [
      "hides the failure of a test behind its exit code",
      [`tests: echo '<testsuite><testcase name="reads"><failure/></testcase></testsuite>' > r.xml`, "junit: r.xml"],
      ["scraper-tests-failed", "scraper-broken", "the JUnit report has tests that failed (1 of 1: reads)"],
    ],
  ])("that %s is told so, once", async (_, lines, failure) => {
    const files = {
      "old.jsonl": "{}\n",
      "old.xml": '<testsuite><testcase name="a"/></testsuite>',
      "scrape.sh": "#!/bin/sh\n",
    };
    expect(await found(scraper(...lines), files)).toEqual([failure]);
  });

  it("that fails is not told besides that it wrote nothing, but that what it wrote does not fit", async () => {
    const nothing = await found(scraper("run: exit 1", ...checked), { "s.json": schema });
    expect(nothing.map(([kind]) => kind)).toEqual(["scraper-run-failed"]);
    const partial = await found(scraper("run: echo '{}' > out.jsonl; exit 1", ...checked), { "s.json": schema });
    expect(partial.map(([kind]) => kind)).toEqual(["scraper-run-failed", "scraper-schema-mismatch"]);
  });

  it("may not lead out of its workspace", async () => {
    const before = (folder: string): void => symlinkSync("/etc/passwd", join(folder, "out.csv"));
    const failures = await found(scraper("outputs: ['*.csv']"), {}, { before });
    expect(failures).toMatchObject([
      ["scraper-unreadable-output", "scraper-broken", expect.stringContaining("no file of the workspace")],
    ]);
    expect(JSON.stringify(failures)).not.toContain("root:");
  });
});

describe("records that do not fit", () => {
  const lines = ['{"price": 1}', '{"price": "2"}', "{}", '{"price": null}', '{"price": 5}'];

  it("are all counted, and the first are shown with their lines", async () => {
    const files = { "s.json": schema, "out.jsonl": `${lines.join("\n")}\n` };
    const { report, scrapers } = await validating(scraper(...checked), files);
    expect(scrapers[0]?.records).toMatchObject({ records: 5, bad: 3 });
    expect(report.failures).toHaveLength(1);
    expect(report.failures[0]).toMatchObject({
      category: "schema-drift",
      job: "prices",
      step: "outputs",
      message: 'price must be number (2 of 5 records, 40 %; the record must have the field "price" in 1)',
      location: { path: "out.jsonl", line: 2 },
      evidence: [
        { log: "out.jsonl", line: 2, text: '{"price": "2"}', role: "cause" },
        { log: "out.jsonl", line: 4, text: '{"price": null}', role: "symptom" },
        { log: "out.jsonl", line: 3, text: "{}", role: "context" },
      ],
    });
  });

  it("have the same fingerprint however many they are, and another in another scraper, file of scrapers or field", async () => {
    const of = async (text: string, config = scraper(...checked), one = schema) =>
      (await validating(config, { "s.json": one, "out.jsonl": text })).report.fingerprint;
    const first = await of(lines.join("\n"));
    expect(await of('{"price": "100"}\n{"price": 3}\n'.repeat(40))).toBe(first);
    const others = [
      await of("{}"),
      await of(lines.join("\n"), scraper(...checked).replace("prices", "fares")),
      await of('{"cost": 1}', scraper(...checked), schema.replaceAll("price", "cost").replace("number", "string")),
    ];
    expect(new Set([first, ...others]).size).toBe(4);
  });

  it("are redacted and no order to anybody", async () => {
    const token = `ghp_${"a1B2".repeat(9)}`;
    const text = `${JSON.stringify({ price: `::error::x ##[warning]y ${token}` })}\n`;
    const { report } = await validating(scraper(...checked), { "s.json": schema, "out.jsonl": text });
    const json = JSON.stringify(report);
    expect(json).toContain("[redacted: github token]");
    expect(json).not.toMatch(/##\[|a1B2/);
  });
});

describe("a validation", () => {
  const two = `${scraper("run: exit 1")}  - name: jobs\n    run: ':'\n  - name: prices-eu\n    run: exit 1\n`;

  it("goes on when a scraper fails", async () => {
    const { scrapers } = await validating(two);
    expect(scrapers.map(({ name, findings }) => [name, findings.length])).toEqual([
      ["prices", 1],
      ["jobs", 0],
      ["prices-eu", 1],
    ]);
  });

  it.each([
    [["jobs"], ["jobs"]],
    [["price*"], ["prices", "prices-eu"]],
    [
      ["jobs", "prices"],
      ["prices", "jobs"],
    ],
  ])("of only %j is of %j", async (only, names) => {
    expect((await validating(two, {}, { only })).scrapers.map(({ name }) => name)).toEqual(names);
  });

  it("refuses a name that no scraper has", async () => {
    await expect(validating(two, {}, { only: ["jobs", "fares"] })).rejects.toMatchObject({
      code: "input-invalid",
      message: 'no scraper in .github/scrapers.yml has the name "fares"',
      remedy: "The names are: prices, jobs, prices-eu.",
    });
  });

  it("refuses a schema before any command runs", async () => {
    const config = `${scraper("run: touch ran", "outputs: [ran]")}  - name: b\n    outputs: [b.json]\n    schema: s.json\n`;
    await expect(validating(config, { "s.json": "{" })).rejects.toMatchObject({ code: "config-invalid" });
    await expect(validating(config)).rejects.toMatchObject({ code: "file-missing" });
  });

  it("holds warnings to be failures only when told to", async () => {
    const config = scraper("outputs: ['*.jsonl']");
    const files = { "a.jsonl": "{}\n", "b.jsonl": "\n" };
    expect(await validating(config, files)).toMatchObject({
      passed: true,
      scrapers: [{ findings: [{ kind: "empty-file" }] }],
    });
    expect(await validating(config, files, { failOn: "warning" })).toMatchObject({
      passed: false,
      report: {
        outcome: "failed",
        failures: [{ ruleId: "scraper-empty-file", message: "a file holds no record (b.jsonl)" }],
      },
    });
    expect(await validating(scraper("run: exit 1"), {}, { failOn: "never" })).toMatchObject({ passed: false });
  });

  it("ranks what names a cause before what names none, and what may pass by itself last", async () => {
    const config = `scrapers:
  - name: flaky
    run: "echo 'curl: (6) Could not resolve host: a.example' >&2; exit 6"
  - name: drift
    outputs: [d.jsonl]
    schema: s.json
  - name: dumb
    run: exit 3
  - name: mode
    run: ./m.sh
`;
    const { report } = await validating(config, { "s.json": schema, "d.jsonl": "{}\n", "m.sh": "#!/bin/sh\n" });
    expect(report.failures.map(({ job, category }) => `${job}: ${category}`)).toEqual([
      "mode: permission",
      "dumb: scraper-broken",
      "drift: schema-drift",
      "flaky: network",
    ]);
    expect(report.fingerprint).toBe(report.failures[0]?.fingerprint);
  });
});
