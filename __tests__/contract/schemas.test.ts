import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import { stringify } from "yaml";
import { parseConfig } from "../../src/contracts/config.ts";
import { configTable } from "../../src/contracts/config-table.ts";
import type { FailureReport } from "../../src/contracts/failure-report.ts";
import type { FixProposal } from "../../src/contracts/fix-proposal.ts";
import type { HealingRecord } from "../../src/contracts/healing-record.ts";
import { parseScrapersConfig } from "../../src/contracts/scrapers-config.ts";

const folder = join(import.meta.dirname, "../../schemas");

async function validator(name: string): Promise<ValidateFunction> {
  const schema: unknown = JSON.parse(await readFile(join(folder, `${name}.schema.json`), "utf8"));
  if (typeof schema !== "object" || schema === null) throw new Error(`${name} is not a schema`);
  return new Ajv2020({ strict: true, allowUnionTypes: true }).compile(schema);
}

function taken(config: unknown): boolean {
  try {
    parseConfig(stringify(config), ".github/auto-heal.yml");
    return true;
  } catch {
    return false;
  }
}

describe("the configuration's JSON Schema", () => {
  const values = [
    null,
    true,
    0,
    1,
    1.5,
    70,
    100,
    101,
    20_000,
    "auto-heal",
    "a, b",
    [],
    ["file-mode"],
    ["/src/"],
    [1],
    {},
  ];
  const sections = new Set(configTable.flatMap(({ key }) => (key.includes(".") ? key.slice(0, key.indexOf(".")) : [])));
  const samples: readonly unknown[] = [
    {},
    { colour: "blue" },
    { limits: { colour: "blue" } },
    ...[...sections].flatMap((section) => values.map((value) => ({ [section]: value }))),
    ...configTable.flatMap(({ key, example }) =>
      [...values, example].map((value) => {
        const [first = "", second] = key.split(".");
        return second === undefined ? { [first]: value } : { [first]: { [second]: value } };
      }),
    ),
  ];

  it("takes what the reader takes and nothing else", async () => {
    const validate = await validator("config");
    const verdicts = samples.map((sample) => ({ sample, taken: validate(sample) }));
    expect(verdicts).toEqual(samples.map((sample) => ({ sample, taken: taken(sample) })));
    expect(new Set(verdicts.map((verdict) => verdict.taken))).toEqual(new Set([true, false]));
  });
});

describe("the scrapers' JSON Schema", () => {
  const whole = { name: "prices", run: "node prices.mjs", outputs: ["data/*.csv"], timeout: "10m", env: ["SITE_URL"] };
  const samples: readonly unknown[] = [
    {},
    { scrapers: [] },
    { scrapers: [whole] },
    { scrapers: [whole], mode: "plan" },
    ...[null, true, 0, "x", "10m", "../x", "/x", [], ["x"], ["../x"], {}].flatMap((value) =>
      ["name", "tests", "run", "outputs", "timeout", "env", "other"].map((key) => ({
        scrapers: [{ ...whole, [key]: value }],
      })),
    ),
  ];

  function read(config: unknown): boolean {
    try {
      parseScrapersConfig(stringify(config), ".github/scrapers.yml");
      return true;
    } catch {
      return false;
    }
  }

  it("takes what the reader takes and nothing else, but for what needs something beside it", async () => {
    const validate = await validator("scrapers");
    const verdicts = samples.map((sample) => ({ sample, taken: validate(sample) }));
    expect(verdicts).toEqual(samples.map((sample) => ({ sample, taken: read(sample) })));
    expect(new Set(verdicts.map((verdict) => verdict.taken))).toEqual(new Set([true, false]));
  });
});

const report: FailureReport = {
  schemaVersion: 1,
  source: { kind: "log-file", path: "build.log" },
  outcome: "failed",
  failures: [
    {
      ruleId: "shell-permission-denied",
      category: "permission",
      title: "A script is not executable",
      message: "./build.sh: Permission denied",
      job: "build",
      step: null,
      evidence: [{ log: "build.log", line: 12, text: "./build.sh: Permission denied", role: "cause" }],
      location: { path: "build.sh" },
      captures: { path: "./build.sh" },
      confidence: 0.9,
      basis: [{ feature: "rule", weight: 2 }],
      transient: false,
      fingerprint: "v1-0123456789abcdef0123",
      suspects: [],
    },
  ],
  fingerprint: "v1-0123456789abcdef0123",
  generatedAt: "2026-01-01T00:00:00.000Z",
  truncated: [],
};
const proposal: FixProposal = {
  schemaVersion: 1,
  fingerprint: "v1-0123456789abcdef0123",
  decision: "auto-fix",
  reason: "A fix is known.",
  confidence: 0.8,
  fixType: "file-mode",
  title: "Make build.sh executable",
  summary: "The script lost its executable bit.",
  plan: ["Set the file's mode to 100755."],
  edits: [{ kind: "mode", path: "build.sh", mode: "100755", baseSha: "0".repeat(40) }],
  needs: "github-token",
  branch: "autofix/ci/file-mode/20260101-000000",
  labels: ["auto-heal"],
  risks: [],
  guard: { kind: "passed" },
};
const record: HealingRecord = {
  schemaVersion: 1,
  issueNumber: 1,
  pullRequestNumber: null,
  branch: null,
  agent: { rung: "comment", state: "asked", proof: null },
  result: "created",
  reason: "It is new.",
};

describe.each([
  ["failure-report", report, [{ outcome: "fine" }, { failures: [{}] }, { source: { kind: "log-file" } }]],
  ["fix-proposal", proposal, [{ decision: "merge" }, { confidence: 1.1 }, { edits: [{ kind: "create", path: "a" }] }]],
  ["healing-record", record, [{ result: "merged" }, { issueNumber: 0 }, { agent: {} }]],
])("the JSON Schema of a %s", (name, sample, faults: readonly object[]) => {
  it("takes a whole one", async () => {
    const validate = await validator(name);
    expect([validate(sample), validate.errors]).toEqual([true, null]);
  });

  it.each([...faults, { extra: 1 }, { schemaVersion: 2 }])("refuses %j", async (fault) => {
    const validate = await validator(name);
    expect(validate({ ...sample, ...fault })).toBe(false);
  });

  it("says where it is published", async () => {
    const schema: unknown = JSON.parse(await readFile(join(folder, `${name}.schema.json`), "utf8"));
    expect(schema).toMatchObject({
      $schema: "https://json-schema.org/draft/2020-12/schema",
      $id: expect.stringMatching(new RegExp(`^https://.*/schemas/${name}\\.schema\\.json$`)),
    });
  });
});
