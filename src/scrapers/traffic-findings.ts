import type { Evidence } from "../contracts/failure-report.ts";
import type { ScraperCommand } from "../ports.ts";
import { plain } from "../text/sanitise.ts";
import type { Finding } from "./finding.ts";
import type { FindingKind } from "./finding-kinds.ts";
import type { ShownLine, Traffic, Trouble } from "./traffic/traffic.ts";
import { counted } from "./wording.ts";

/** What a command's output tells of the site, and where that stands. */
export interface ToldTraffic extends Traffic {
  /** The log's name. */
  readonly log: string;
}

const kinds = { refused: "site-refuses", unreachable: "site-unreachable" } as const satisfies Record<
  Trouble["kind"],
  FindingKind
>;

const words = {
  refused: { plain: "the site keeps the scraper out", status: "the site refuses the scraper" },
  unreachable: { plain: "the site could not be reached", status: "the site did not serve the scraper" },
} as const;

const evidenceOf = (log: string, { number, text }: ShownLine, role: Evidence["role"]): Evidence => ({
  log: plain(log, 300),
  line: number,
  text: plain(text.trim(), 500),
  role,
});

/**
 * Says that the site is why a scraper has nothing.
 * @param more what else belongs into the detail
 */
export function siteTroubleFinding(
  { scraper, step }: Pick<ScraperCommand, "scraper" | "step">,
  { log, telling }: ToldTraffic,
  { kind, status, ofStatus, of, count, line }: Trouble,
  more: readonly (string | null)[],
): Finding {
  const message = status === null ? words[kind].plain : `${words[kind].status}: HTTP ${status}`;
  const share = of === 1 ? null : `${status === null ? count : ofStatus} of ${counted(of, "answer")}`;
  const detail = [share, ...more].filter((part) => part !== null).join(", ");
  const others = telling.filter(({ number }) => number !== line.number);
  return {
    kind: kinds[kind],
    scraper,
    step,
    message,
    detail: detail === "" ? null : plain(detail, 300),
    evidence: [evidenceOf(log, line, "cause"), ...others.map((other) => evidenceOf(log, other, "context"))],
  };
}

const none = ["no-output", "no-records"] as const;
const few = ["too-few-records", "fewer-records", "fields-collapsed", "low-coverage", "lower-coverage"] as const;
type Kinds = ReadonlySet<Finding["kind"]>;

/** What follows where a site keeps a scraper out: nothing came, or too little. */
const nothing: Kinds = new Set<FindingKind>(none);
const tooLittle: Kinds = new Set<FindingKind>(few);
/** What the lines about the site are evidence of. */
const explained: Kinds = new Set<FindingKind>([...none, ...few, "empty-file", "fields-gone"]);

/**
 * Adds to what is wrong with a scraper's records what its output tells of the site: where that kept it out, it is the
 * cause, and else evidence.
 */
export function withTraffic(found: readonly Finding[], traffic: ToldTraffic | null): readonly Finding[] {
  if (traffic === null) return found;
  const { trouble, telling, log } = traffic;
  const follows = found.find(({ kind }) => nothing.has(kind)) ?? found.find(({ kind }) => tooLittle.has(kind));
  if (trouble !== null && follows !== undefined) {
    const cause = siteTroubleFinding({ scraper: follows.scraper, step: "run" }, traffic, trouble, [follows.message]);
    return [cause, ...found.filter(({ kind }) => !nothing.has(kind))];
  }
  const context = telling.map((line) => evidenceOf(log, line, "context"));
  return found.map((finding) =>
    explained.has(finding.kind) ? { ...finding, evidence: [...finding.evidence, ...context] } : finding,
  );
}
