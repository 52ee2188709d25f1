import { type Document, isMap, isScalar, LineCounter, parseDocument } from "yaml";
import { z } from "zod";
import { UserError } from "../errors.ts";
import { configSizeLimit } from "./config.ts";
import { documentProblem } from "./config-document.ts";
import { configError } from "./config-problem.ts";
import { type LineReader, lineReader, scrapersConfigError } from "./scrapers-config-problem.ts";
import {
  type Drift,
  DriftForm,
  driftOf,
  ExpectForm,
  type Expectations,
  expectationsOf,
} from "./scrapers-expectations.ts";

/**
 * Variables that no scraper's command ever gets, listed or not: tokens of the job, inputs, and the files by which a
 * step gives orders to the runner. Source: docs.github.com "Variables reference", "Workflow commands".
 */
export const withheldVariable =
  /^(?:GITHUB_TOKEN|GH_TOKEN|GITHUB_(?:ENV|OUTPUT|PATH|STATE|STEP_SUMMARY)|ACTIONS_.*|INPUT_.*)$/i;

/** A value's rule in words, which complete "must be …"; the same for whatever is wrong with it. */
const must = (accepts: string) => ({ error: `must be ${accepts}` });

const units = { s: 1000, m: 60_000, h: 3_600_000 } as const;
const longestMs = 6 * units.h;

function milliseconds(written: string): number {
  const [, amount = "", unit = ""] = /^(\d+)([smh])$/.exec(written) ?? [];
  return Number(amount) * (unit === "s" ? units.s : unit === "m" ? units.m : units.h);
}

const aName = must("1 to 63 letters, digits, `.`, `_` and `-`, the first a letter or digit");
const aCommand = must("a command of the shell, as a text");
const aTime = must("a time with its unit, from 1s to 6h, such as `90s`, `10m` or `2h`");
const aNumber = must("a whole number from 0 to 5");
const aPath = must("a path below the workspace's root, with `/` and without `..`");
const aGlob = must("a glob below the workspace's root, with `/` and without `..`");
const aVariable = must("the name of an environment variable, and none of the runner's orders or tokens");

const below = /^(?![/~!])(?!(?:.*\/)?\.\.(?:\/|$))(?![A-Za-z]:)[^\\\x00-\x1f\x7f]+$/;
const longestPath = 500;

const command = z.string(aCommand).trim().min(1, aCommand).max(20_000, aCommand);
const glob = z.string(aGlob).regex(below, aGlob).max(longestPath, aGlob);

/** One scraper as the file has it. */
export const ScraperEntry = z.strictObject({
  name: z
    .string(aName)
    .regex(/^[A-Za-z0-9][\w.-]{0,62}$/, aName)
    .meta({
      description: "Names the scraper in reports and in `only`. Part of a failure's fingerprint.",
      examples: ["prices"],
    }),
  tests: command
    .optional()
    .meta({ description: "The command that tests the scraper.", examples: ["npm test -- prices"] }),
  run: command.optional().meta({
    description:
      "The command that scrapes. Its exit code is the truth; at least one output must be new or changed after it.",
    examples: ["node scrapers/prices.mjs"],
  }),
  timeout: z
    .string(aTime)
    .regex(/^\d{1,6}[smh]$/, aTime)
    .refine((text) => milliseconds(text) > 0 && milliseconds(text) <= longestMs, aTime)
    .default("10m")
    .meta({
      description:
        "How long each command may take. After it comes SIGTERM, then SIGKILL, for the command and its children.",
      examples: ["30m"],
    }),
  retries: z
    .int(aNumber)
    .min(0, aNumber)
    .max(5, aNumber)
    .default(2)
    .meta({
      description:
        "How often a command is run again when it failed for a reason that may pass by itself, such as the network, before that is reported. The first pause is 5 seconds, each further one twice as long.",
      examples: [0],
    }),
  outputs: z
    .array(glob, must("a list of globs"))
    .min(1, must("a list of at least one glob"))
    .max(100, must("a list of at most 100 globs"))
    .optional()
    .meta({
      description:
        "Globs of the files with records. Each must match a file: `.jsonl` and `.ndjson` (a record a line), `.json` (an array of objects, or one), `.csv` and `.tsv` (with a header; an empty cell is an absent field), and these packed as `.gz` or `.zst`.",
      examples: [["data/prices*.jsonl"]],
    }),
  schema: z
    .string(aPath)
    .regex(below, aPath)
    .max(longestPath, aPath)
    .optional()
    .meta({
      description: "The JSON Schema file (draft 7 or 2020-12) that every record must fit.",
      examples: ["schemas/price.schema.json"],
    }),
  expect: ExpectForm.optional().meta({
    description: "What is expected of all records together, and of their texts: see below.",
    examples: [{ "min-records": 100, unique: ["url"] }],
  }),
  drift: DriftForm.optional().meta({
    description:
      "How far the records may differ from those of the last good run, where there is a baseline: see below.",
    examples: [{ rows: "20%", types: "freeze" }],
  }),
  env: z
    .array(
      z
        .string(aVariable)
        .regex(/^[A-Za-z_]\w{0,200}$/, aVariable)
        .refine((name) => !withheldVariable.test(name), aVariable),
      must("a list of names of environment variables"),
    )
    .max(100, must("a list of at most 100 names"))
    .default([])
    .meta({
      description:
        "Environment variables that the commands get beside PATH, HOME and their like. Never the job's token.",
      examples: [["PRICES_API_KEY"]],
    }),
  junit: glob.optional().meta({
    description:
      "Glob of the JUnit XML that the tests write. A report that is missing, or in which no test ran, is a failure.",
    examples: ["reports/prices.xml"],
  }),
});

const notAlone = (key: "schema" | "junit" | "expect" | "drift", other: "outputs" | "tests") => ({
  error: `needs "${other}" beside it`,
  path: [key],
});

const Entry = ScraperEntry.refine(
  (entry) => entry.schema === undefined || entry.outputs !== undefined,
  notAlone("schema", "outputs"),
)
  .refine((entry) => entry.expect === undefined || entry.outputs !== undefined, notAlone("expect", "outputs"))
  .refine((entry) => entry.drift === undefined || entry.outputs !== undefined, notAlone("drift", "outputs"))
  .refine((entry) => entry.junit === undefined || entry.tests !== undefined, notAlone("junit", "tests"))
  .refine((entry) => entry.tests !== undefined || entry.run !== undefined || entry.outputs !== undefined, {
    error: 'must have at least one of "tests", "run" and "outputs"',
  });

export const ScrapersFile = z.strictObject({
  scrapers: z
    .array(Entry, must("a list of scrapers"))
    .min(1, must("a list of at least one scraper"))
    .max(1000, must("a list of at most 1000 scrapers")),
});

type EntryKey = keyof z.output<typeof ScraperEntry>;

/** One scraper as the code reads it. */
export interface ScraperConfig extends Readonly<
  Omit<z.output<typeof ScraperEntry>, "timeout" | "outputs" | "env" | "expect" | "drift">
> {
  readonly timeoutMs: number;
  readonly outputs: readonly string[];
  readonly env: readonly string[];
  readonly expect: Expectations;
  readonly drift: Drift;
  /** 1-based, in the file: of the scraper, and of those of its keys that are written. */
  readonly line: number;
  readonly lines: Readonly<Partial<Record<EntryKey, number>>>;
}

export interface ScrapersConfig {
  /** In the order of the file; names differ, also without regard to case. */
  readonly scrapers: readonly ScraperConfig[];
}

/**
 * Reads the configuration of the scrapers.
 * @param text YAML 1.2, at most `configSizeLimit` bytes
 * @param where how to name the file in an error: its path
 * @throws UserError `config-invalid`, which names the first problem's key and line and counts the others
 */
export function parseScrapersConfig(text: string, where: string): ScrapersConfig {
  if (Buffer.byteLength(text) > configSizeLimit) {
    throw new UserError("config-invalid", `${where} is larger than ${configSizeLimit / 1024} KiB`, "Make it smaller.");
  }
  const lines = new LineCounter();
  const document = parseDocument(text, {
    lineCounter: lines,
    prettyErrors: false,
    stringKeys: true,
    uniqueKeys: false,
    logLevel: "error",
  });
  const reader = lineReader(document, lines);
  const broken = documentProblem(document, lines, reader.ofNode);
  if (broken !== null) throw configError(broken, 0, where);
  if (!isMap(document.contents)) throw scrapersConfigError([{ kind: "no-keys" }], where);

  const read = ScrapersFile.safeParse(document.toJS());
  if (!read.success) throw scrapersConfigError(reader.problems(read.error.issues), where);
  const scrapers = read.data.scrapers.map((entry, index) => scraperOf(entry, index, document, reader));
  const seen = new Map<string, number>();
  for (const { name, line } of scrapers) {
    const first = seen.get(name.toLowerCase());
    if (first !== undefined) throw scrapersConfigError([{ kind: "same-name", name, line, firstLine: first }], where);
    seen.set(name.toLowerCase(), line);
  }
  return { scrapers };
}

function scraperOf(
  { timeout, outputs = [], expect, drift, ...entry }: z.output<typeof ScraperEntry>,
  index: number,
  document: Document,
  { ofPath }: LineReader,
): ScraperConfig {
  const node = document.getIn(["scrapers", index]);
  const keys = isMap(node) ? node.items.map(({ key }) => (isScalar(key) ? String(key.value) : "")) : [];
  return {
    ...entry,
    outputs,
    expect: expectationsOf(expect),
    drift: driftOf(drift),
    timeoutMs: milliseconds(timeout),
    line: ofPath(["scrapers", index]),
    lines: Object.fromEntries(keys.map((key) => [key, ofPath(["scrapers", index, key])])),
  };
}
