import { describe, expect, it } from "vitest";
import { parseScrapersConfig } from "../../../src/contracts/scrapers-config.ts";
import { noExpectations } from "../../../src/contracts/scrapers-expectations.ts";

const where = ".github/scrapers.yml";
const parse = (text: string) => parseScrapersConfig(text, where);
const one = (...lines: readonly string[]): string =>
  `scrapers:\n  - name: prices\n${lines.map((line) => `    ${line}\n`).join("")}`;

const usualDrift = {
  columns: "evolve",
  types: "evolve",
  rows: 0.5,
  coverage: 0.2,
  nulls: 0.2,
  distinct: 0.7,
  lengths: 0.8,
  since: null,
};

describe("the configuration of scrapers", () => {
  it("is read with its units, its defaults and the lines that it stands on", () => {
    const text = `# ours\n${one("run: node a.mjs", "timeout: 90s", "outputs: [data/*.csv]")}  - name: jobs\n    tests: npm test\n`;
    expect(parse(text).scrapers).toEqual([
      {
        name: "prices",
        run: "node a.mjs",
        timeoutMs: 90_000,
        outputs: ["data/*.csv"],
        env: [],
        expect: noExpectations,
        retries: 2,
        drift: usualDrift,
        hub: null,
        line: 3,
        lines: { name: 3, run: 4, timeout: 5, outputs: 6 },
      },
      {
        name: "jobs",
        tests: "npm test",
        timeoutMs: 600_000,
        outputs: [],
        env: [],
        expect: noExpectations,
        retries: 2,
        drift: usualDrift,
        hub: null,
        line: 7,
        lines: { name: 7, tests: 8 },
      },
    ]);
  });

  it.each([
    ["1s", 1000],
    ["10m", 600_000],
    ["6h", 21_600_000],
  ])("takes the time %s", (timeout, milliseconds) => {
    expect(parse(one("run: x", `timeout: ${timeout}`)).scrapers[0]?.timeoutMs).toBe(milliseconds);
  });

  it.each(["10", "0s", "7h", "1.5m", "-1s", "10 m", "soon", "[1s]"])("refuses the time %s", (timeout) => {
    expect(() => parse(one("run: x", `timeout: ${timeout}`))).toThrow(
      `"scrapers[0].timeout" on line 4 of ${where} must be a time with its unit`,
    );
  });

  it("has expectations of records, in shares and times", () => {
    const text = one(
      "outputs: [a.csv]",
      "expect:",
      "  min-records: 5",
      "  coverage: {price: 99.5%, rating: {share: 80%, tolerance: 10%}}",
      "  unique: [url, [shop, sku]]",
      "  freshness: {field: at, max-age: 36h}",
      "  text: {about: {min-length: 20}}",
    );
    expect(parse(text).scrapers[0]?.expect).toEqual({
      minRecords: 5,
      allowEmpty: false,
      coverage: new Map([
        ["price", { share: 0.995, tolerance: 0 }],
        ["rating", { share: 0.8, tolerance: 0.1 }],
      ]),
      unique: [["url"], ["shop", "sku"]],
      maxDuplicates: null,
      freshness: { field: "at", maxAgeMs: 129_600_000 },
      text: new Map([["about", { html: "refuse", minLength: 20, tolerance: 0 }]]),
    });
  });

  it.each([
    ["coverage: {price: 101%}", "expect.coverage.price", "must be a share from 0% to 100%"],
    ["coverage: {price: 0.9}", "expect.coverage.price", "must be a share, or a mapping"],
    ["max-duplicates: 3", "expect.max-duplicates", "must be a share from 0% to 100%"],
    ["min-records: 0", "expect.min-records", "must be a whole number from 1 on"],
    ["unique: url", "expect.unique", "must be a list of fields"],
    ["freshness: {field: at, max-age: 1w}", "expect.freshness.max-age", "must be an age with its unit"],
    ["text: {about: {html: no}}", "expect.text.about.html", "must be refuse or allow"],
    ["min-recods: 5", "expect.min-recods", "is not a known key"],
  ])("refuses the expectation %s", (line, key, problem) => {
    expect(() => parse(one("outputs: [a.csv]", "expect:", `  ${line}`))).toThrow(
      `"scrapers[0].${key}" on line 5 of ${where} ${problem}`,
    );
  });

  it.each(["/etc/passwd", "../a.json", "a/../../b.json", "..", "~/a", String.raw`a\b`, "C:/a", "!a"])(
    "refuses a path out of the workspace: %s",
    (path) => {
      const quoted = JSON.stringify(path);
      expect(() => parse(one("run: x", "outputs:", "  - a.csv", `  - ${quoted}`))).toThrow(
        `"scrapers[0].outputs[1]" on line 6 of ${where} must be a glob below the workspace's root`,
      );
      expect(() => parse(one("outputs: [a.csv]", `schema: ${quoted}`))).toThrow(
        `"scrapers[0].schema" on line 4 of ${where} must be a path below the workspace's root`,
      );
    },
  );

  it.each([
    "GITHUB_TOKEN",
    "GH_TOKEN",
    "ACTIONS_RUNTIME_TOKEN",
    "INPUT_CONFIG",
    "GITHUB_ENV",
    "GITHUB_STEP_SUMMARY",
    "A B",
    "A=1",
  ])("refuses to pass the variable %s on", (name) => {
    expect(() => parse(one("run: x", `env: [HOME, ${JSON.stringify(name)}]`))).toThrow(
      `"scrapers[0].env[1]" on line 4 of ${where} must be the name of an environment variable, and none of the runner's`,
    );
  });

  it.each([
    ["", `${where} is not a mapping of keys`],
    ["- a", `${where} is not a mapping of keys`],
    ["a: [", `${where} is not valid YAML on line 1`],
    ["scrapers: []", `"scrapers" on line 1 of ${where} must be a list of at least one scraper`],
    ["\nscrapers: x", `"scrapers" on line 2 of ${where} must be a list of scrapers`],
    ["scraper: []", `"scraper" on line 1 of ${where} is not a known key (and 1 more problem)`],
    [one("rum: x"), `"scrapers[0].rum" on line 3 of ${where} is not a known key (and 1 more problem)`],
    [one("run:"), `"scrapers[0].run" on line 3 of ${where} must be a command of the shell, as a text`],
    [one("timeout: 1m"), `"scrapers[0]" on line 2 of ${where} must have at least one of "tests", "run" and "outputs"`],
    [one("run: x", "schema: a.json"), `"scrapers[0].schema" on line 4 of ${where} needs "outputs" beside it`],
    [one("run: x", "expect: {}"), `"scrapers[0].expect" on line 4 of ${where} needs "outputs" beside it`],
    [one("run: x", "junit: a.xml"), `"scrapers[0].junit" on line 4 of ${where} needs "tests" beside it`],
    [one("run: x", "run: y"), `"scrapers.run" on line 4 of ${where} stands on line 3 already`],
    ["scrapers:\n  - run: x\n", `"scrapers[0].name" is missing on line 2 of ${where}`],
    ["scrapers:\n  - name: a/b\n    run: x\n", `"scrapers[0].name" on line 2 of ${where} must be 1 to 63 letters`],
    [
      `${one("run: x")}  - name: Prices\n    run: x\n`,
      `The name "Prices" on line 4 of ${where} is that of the scraper on line 2 already`,
    ],
  ])("says in a sentence what is wrong with %j", (text, problem) => {
    expect(() => parse(text)).toThrow(problem);
  });

  it("repeats no key that could be anything else than a mistyped one", () => {
    expect(() => parse(one("run: x", '"::error::x": 1'))).toThrow(
      `"scrapers[0].…" on line 4 of ${where} is not a known`,
    );
  });
});

describe("the defaults of scrapers", () => {
  const defaults =
    "defaults:\n  timeout: 30m\n  env: [A]\n  expect: {min-records: 5}\n  drift: {rows: 10%, nulls: 1%}\n";

  it("are what a scraper has where it says nothing itself, also within `expect` and `drift`", () => {
    const [first, second] = parse(
      `${defaults}${one("outputs: [a.csv]", "env: [B]", "drift: {rows: 30%}")}  - name: b\n    run: x\n    timeout: 1m\n`,
    ).scrapers;
    expect(first).toMatchObject({ timeoutMs: 1_800_000, env: ["B"], drift: { rows: 0.3, nulls: 0.01, coverage: 0.2 } });
    expect(first?.expect.minRecords).toBe(5);
    expect(first?.line).toBe(7);
    // Without outputs there are no records that anything could be expected of.
    expect(second).toMatchObject({ timeoutMs: 60_000, env: ["A"], expect: noExpectations, drift: usualDrift });
  });

  it("are refused at their own line", () => {
    expect(() => parse(`defaults:\n  timeout: 10\n${one("run: x")}`)).toThrow(
      `"defaults.timeout" on line 2 of ${where} must be a time`,
    );
    expect(() => parse(`defaults:\n  run: x\n${one("run: x")}`)).toThrow('"defaults.run" on line 2');
  });
});

it("a schema may stand in the file itself, and a day is a day", () => {
  const [read] = parse(one("outputs: [a.csv]", "schema: {required: [price]}", "drift: {since: 2026-03-01}")).scrapers;
  expect(read).toMatchObject({ schema: { required: ["price"] }, drift: { since: Date.UTC(2026, 2, 1) } });
  for (const wrong of ["schema: [a]", "drift: {since: 1.3.2026}"])
    expect(() => parse(one("outputs: [a.csv]", wrong))).toThrow("must be a");
});
