import { z } from "zod";
import { ExpectForm } from "./scrapers-expectations.ts";
import { DriftForm } from "./scrapers-drift.ts";
import { commonFolder, HubForm } from "./scrapers-hub.ts";

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

/** A time as the file has it, such as `90s`, in milliseconds. */
export function milliseconds(written: string): number {
  const [, amount = "", unit = ""] = /^(\d+)([smh])$/.exec(written) ?? [];
  return Number(amount) * (unit === "s" ? units.s : unit === "m" ? units.m : units.h);
}

const aName = must("1 to 63 letters, digits, `.`, `_` and `-`, the first a letter or digit");
const aCommand = must("a command of the shell, as a text");
const aTime = must("a time with its unit, from 1s to 6h, such as `90s`, `10m` or `2h`");
const aNumber = must("a whole number from 0 to 5");
const aSchema = must("a path below the workspace's root, with `/` and without `..`, or a mapping");
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
        "Globs of the files with records. Each must match a file: `.jsonl` and `.ndjson` (a record a line), `.json` (an array of objects, or one), `.csv` and `.tsv` (with a header; an empty cell is an absent field), and `.parquet`; each also packed, as `.gz` or `.zst`.",
      examples: [["data/prices*.jsonl"]],
    }),
  schema: z
    .union(
      [z.string(aSchema).regex(below, aSchema).max(longestPath, aSchema), z.record(z.string(), z.unknown(), aSchema)],
      aSchema,
    )
    .optional()
    .meta({
      description:
        "The JSON Schema (draft 7 or 2020-12) that every record must fit: a file, or the schema itself as a mapping.",
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
  hub: HubForm.optional().meta({
    description: "Checks that HuggingFace's library loads the folder of the outputs as a dataset: see below.",
    examples: [{ check: true, folder: "data" }],
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

const notAlone = (key: "schema" | "junit" | "expect" | "drift" | "hub", other: "outputs" | "tests") => ({
  error: `needs "${other}" beside it`,
  path: [key],
});

const Entry = ScraperEntry.refine(
  (entry) => entry.schema === undefined || entry.outputs !== undefined,
  notAlone("schema", "outputs"),
)
  .refine((entry) => entry.expect === undefined || entry.outputs !== undefined, notAlone("expect", "outputs"))
  .refine((entry) => entry.drift === undefined || entry.outputs !== undefined, notAlone("drift", "outputs"))
  .refine((entry) => entry.hub === undefined || entry.outputs !== undefined, notAlone("hub", "outputs"))
  .refine(
    ({ hub, outputs = [] }) => hub?.check !== true || hub.folder !== undefined || commonFolder(outputs) !== ".",
    // The whole workspace is hardly ever a dataset.
    { error: 'needs "folder" in it: the outputs have no folder in common', path: ["hub"] },
  )
  .refine((entry) => entry.junit === undefined || entry.tests !== undefined, notAlone("junit", "tests"))
  .refine((entry) => entry.tests !== undefined || entry.run !== undefined || entry.outputs !== undefined, {
    error: 'must have at least one of "tests", "run" and "outputs"',
  });

/** What scrapers have where they say nothing themselves. */
export const ScraperDefaults = ScraperEntry.pick({
  timeout: true,
  retries: true,
  expect: true,
  drift: true,
  env: true,
}).partial();

export const ScrapersFile = z.strictObject({
  defaults: ScraperDefaults.optional().meta({
    description:
      "Keys that scrapers have where they say nothing themselves; of `expect` and `drift` each key by itself. Those two are for scrapers with outputs.",
    examples: [{ timeout: "30m", drift: { rows: "20%" } }],
  }),
  scrapers: z
    .array(Entry, must("a list of scrapers"))
    .min(1, must("a list of at least one scraper"))
    .max(1000, must("a list of at most 1000 scrapers")),
});
