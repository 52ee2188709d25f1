import { type Document, isMap, isScalar, LineCounter, parseDocument } from "yaml";
import { z } from "zod";
import { UserError } from "../errors.ts";
import { configSizeLimit } from "./config.ts";
import { documentProblem } from "./config-document.ts";
import { configError } from "./config-problem.ts";
import { milliseconds, type ScraperEntry, ScrapersFile } from "./scraper-entry.ts";
import { type LineReader, lineReader, scrapersConfigError } from "./scrapers-config-problem.ts";
import { type Expectations, expectationsOf } from "./scrapers-expectations.ts";
import { type Drift, driftOf } from "./scrapers-drift.ts";
import { type HubDataset, hubOf } from "./scrapers-hub.ts";

type EntryKey = keyof z.output<typeof ScraperEntry>;

/** One scraper as the code reads it. */
export interface ScraperConfig extends Readonly<
  Omit<z.output<typeof ScraperEntry>, "timeout" | "outputs" | "env" | "expect" | "drift" | "hub">
> {
  readonly timeoutMs: number;
  readonly outputs: readonly string[];
  readonly env: readonly string[];
  readonly expect: Expectations;
  readonly drift: Drift;
  /** Null where it does not matter whether HuggingFace loads the outputs. */
  readonly hub: HubDataset | null;
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

  const written: unknown = document.toJS();
  const read = ScrapersFile.safeParse(written);
  if (!read.success) throw scrapersConfigError(reader.problems(read.error.issues), where);
  const entries = ScrapersFile.parse(withDefaults(written)).scrapers;
  const scrapers = entries.map((entry, index) => scraperOf(entry, index, document, reader));
  const seen = new Map<string, number>();
  for (const { name, line } of scrapers) {
    const first = seen.get(name.toLowerCase());
    if (first !== undefined) throw scrapersConfigError([{ kind: "same-name", name, line, firstLine: first }], where);
    seen.set(name.toLowerCase(), line);
  }
  return { scrapers };
}

const Mapping = z.record(z.string(), z.unknown());
const WrittenFile = z.looseObject({ defaults: Mapping.default({}), scrapers: z.array(Mapping) });
const deepDefaults = ["expect", "drift"] as const;

/** Puts the defaults into each scraper of a file that is right as it is written. */
function withDefaults(written: unknown): unknown {
  const { defaults, scrapers } = WrittenFile.parse(written);
  return {
    scrapers: scrapers.map((entry) => {
      const merged: Record<string, unknown> = Object.assign({}, defaults, entry);
      for (const key of deepDefaults) {
        if (!("outputs" in entry)) delete merged[key];
        else if (key in defaults) merged[key] = Object.assign({}, defaults[key], entry[key]);
      }
      return merged;
    }),
  };
}

function scraperOf(
  { timeout, outputs = [], expect, drift, hub, ...entry }: z.output<typeof ScraperEntry>,
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
    hub: hubOf(hub, outputs),
    timeoutMs: milliseconds(timeout),
    line: ofPath(["scrapers", index]),
    lines: Object.fromEntries(keys.map((key) => [key, ofPath(["scrapers", index, key])])),
  };
}
