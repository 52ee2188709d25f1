import { plain } from "../text/sanitise.ts";
import { collapseOf, type FieldCoverage } from "./collapse.ts";
import type { Finding } from "./finding.ts";
import type { FindingKind } from "./finding-kinds.ts";
import { type ConfiguredScraper, missing } from "./missing.ts";
import type { OutputSeen } from "./output-seen.ts";
import { messageOf } from "./record-watch.ts";
import { troubleFinding } from "./trouble-finding.ts";
import { counted, percent } from "./wording.ts";

/** From this share of records on, block pages are what the scraper got; below it some pages were refused. */
const blockedShare = 0.05;
/** Fewer records may be about such pages, unless they are half of all. */
const blockedLeast = 3;

const repeating = { leastRecords: 20, leastShare: 0.9, leastLength: 40, distinctBefore: 10 } as const;

/** What the records tell about the site: that it keeps the scraper out, or has another form than before. */
export function siteFindings(configured: ConfiguredScraper, seen: OutputSeen): readonly Finding[] {
  if (seen.watch.profile.records === 0) return [];
  const kept = [...blocked(configured, seen), ...repeated(configured, seen)];
  // Of a page that came instead of all there is nothing else to say.
  return isKeptOut(kept) ? kept : [...kept, ...collapsed(configured, seen)];
}

const keepingOut: ReadonlySet<Finding["kind"]> = new Set<FindingKind>([
  "blocked-records",
  "text-repeats",
  "fields-collapsed",
]);

/** Whether findings say that a site keeps the scraper out: how its records differ from others follows from that. */
export const isKeptOut = (findings: readonly Finding[]): boolean => findings.some(({ kind }) => keepingOut.has(kind));

function blocked({ scraper }: ConfiguredScraper, { counts, watch }: OutputSeen): readonly Finding[] {
  const pages = watch.pages.sure;
  const share = pages / counts.records;
  const isMuch = share >= 0.5 || (share >= blockedShare && pages >= blockedLeast);
  const kind = isMuch ? "blocked-records" : "few-blocked-records";
  return troubleFinding(scraper.name, kind, counts, (trouble) => trouble.kind === "blocked-records");
}

/** A text that should differ from record to record, and does not: what it is says nothing, a page that no phrase is known of. */
function repeated(configured: ConfiguredScraper, { watch, lastGood }: OutputSeen): readonly Finding[] {
  const { records, fields } = watch.profile;
  if (records < repeating.leastRecords) return [];
  const found = [...fields].flatMap(([name, profile]) => {
    const { text, atLeast } = profile.repeated();
    const differed = (lastGood?.fields[name]?.distinct ?? 0) >= repeating.distinctBefore;
    const shouldDiffer = differed || watch.expect.text.has(name);
    const repeats = text.length >= repeating.leastLength && atLeast / records >= repeating.leastShare;
    return repeats && shouldDiffer ? [{ name, text, atLeast }] : [];
  });
  const [first] = found;
  if (first === undefined) return [];
  return [
    missing(configured, {
      kind: "text-repeats",
      step: "outputs",
      key: "outputs",
      message: `the field "${first.name}" holds one text in nearly all records`,
      detail: `at least ${first.atLeast} of ${counted(records, "record")}: ${plain(first.text, 120)}`,
    }),
  ];
}

function collapsed(configured: ConfiguredScraper, { counts, watch, lastGood }: OutputSeen): readonly Finding[] {
  const { profile, expect } = watch;
  const before = Object.entries(lastGood?.fields ?? {}).map(([name, { coverage }]) => [name, coverage] as const);
  const declared = [...expect.coverage].map(([name, { share }]) => [name, share] as const);
  const expected = new Map([...before, ...declared]);
  const fields = [...expected].map(([name, share]): FieldCoverage => ({
    name,
    expected: share,
    actual: profile.coverageOf(name),
  }));
  const others = [...profile.fields.keys()].filter((name) => !expected.has(name));
  const collapse = collapseOf(
    fields,
    others.map((name) => profile.coverageOf(name)),
  );
  if (collapse.kind === "none") return [];
  const kind = collapse.kind === "all" ? "fields-collapsed" : "fields-gone";
  const names = collapse.gone.map(({ name }) => `"${name}"`);
  const shown = `${names.slice(0, 5).join(", ")}${names.length > 5 ? " and others" : ""}`;
  const message = plain(
    names.length === 1 ? `the field ${shown} has no values any more` : `the fields ${shown} have no values any more`,
    300,
  );
  const detail = collapse.gone
    .slice(0, 5)
    .map(({ name, expected: share, actual }) => `${name}: ${percent(actual)}, expected ${percent(share)}`)
    .join("; ");
  const messages = new Set(collapse.gone.map(({ name }) => messageOf.missing(name)));
  const [shownRecords] = troubleFinding(
    configured.scraper.name,
    kind,
    counts,
    (trouble) => trouble.kind === "missing-field" && messages.has(trouble.message),
  );
  const finding = missing(configured, { kind, step: "outputs", key: "outputs", message, detail });
  return [shownRecords === undefined ? finding : { ...shownRecords, message, detail: plain(detail, 400) }];
}
