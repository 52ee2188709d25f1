import { ownServer } from "./traffic/answers.ts";
import type { Category } from "../contracts/categories.ts";
import type { Evidence, FailureReport } from "../contracts/failure-report.ts";
import type { CommandEnd, ScraperCommand } from "../ports.ts";
import { plain } from "../text/sanitise.ts";
import type { Finding } from "./finding.ts";
import type { FindingKind } from "./finding-kinds.ts";
import { siteTroubleFinding, type ToldTraffic } from "./traffic-findings.ts";
import { type Trouble, troubleIn } from "./traffic/traffic.ts";

/** What a command that did not pass left to be looked at. */
export interface FailedCommand {
  readonly command: ScraperCommand;
  readonly end: CommandEnd;
  /** The diagnosis of its output. */
  readonly report: FailureReport;
  readonly log: string;
  /** What its output tells of the site. */
  readonly traffic: ToldTraffic;
  /** Which one it was, from 1: those before it failed too. */
  readonly attempt: number;
  /** The last lines of its output, the last one last. */
  readonly tail: readonly { readonly number: number; readonly text: string }[];
}

/** That a scraper or its tests fail is what these say, and no more. */
const noBetterReason: ReadonlySet<Category> = new Set<Category>(["test-failure", "crash", "unknown"]);

/** What a line that names the site explains better: that a request failed is not that a scraper, or a download, did. */
const siteKnowsBetter: ReadonlySet<Category> = new Set<Category>([...noBetterReason, "network", "timeout"]);

/** A scraper writes of single pages what it gets over; so many are what it did not. */
const leastTold = { refused: 2, unreachable: 3 } as const;

/**
 * Whether it is the site that a command failed of: the line that it ended with says so, or, of the scraper itself, most of
 * what it wrote of the site's answers.
 */
export function siteTroubleOf({
  command,
  end,
  report,
  traffic,
}: Omit<FailedCommand, "attempt" | "tail">): Trouble | null {
  if (end.kind === "timed-out") return null;
  const [cause] = report.failures;
  const [line] = cause?.evidence ?? [];
  const decisive = line === undefined ? null : troubleIn({ number: line.line, text: line.text });
  const isRun = command.step === "run";
  if (cause !== undefined && !siteKnowsBetter.has(cause.category)) return null;
  // A diagnosis that says the same says it better.
  if (cause?.transient === true && decisive?.kind !== "refused") return null;
  if (decisive !== null) return isRun || decisive.kind === "unreachable" ? decisive : null;
  const { trouble } = traffic;
  if (!isRun || trouble === null || (cause !== undefined && !noBetterReason.has(cause.category))) return null;
  return cause === undefined || trouble.count >= leastTold[trouble.kind] ? trouble : null;
}

const kinds = { tests: "tests-failed", run: "run-failed" } as const satisfies Record<
  ScraperCommand["step"],
  FindingKind
>;

function ending(end: CommandEnd, { timeoutMs }: ScraperCommand): string {
  switch (end.kind) {
    case "exited":
      return `exit code ${end.code}`;
    case "signalled":
      return `ended by ${end.signal}`;
    case "timed-out":
      return `stopped after ${timeoutMs / 1000} s`;
  }
}

/** The end of the output as evidence: its last line is the nearest to a cause that there is. */
function tailEvidence({ log, tail }: FailedCommand, words: string): readonly [Evidence, ...Evidence[]] {
  const lines = tail
    .filter(({ text }) => text.trim() !== "")
    .map(({ number, text }): Evidence => ({ log, line: number, text: plain(text, 500), role: "context" }));
  const last = lines.at(-1);
  if (last === undefined) return [{ log, line: 1, text: plain(words), role: "cause" }];
  return [{ ...last, role: "cause" }, ...lines.slice(0, -1)];
}

const attempts = ({ attempt }: FailedCommand): string | null => (attempt === 1 ? null : `in ${attempt} attempts`);

/** Says why a command failed: in the terms of its output's diagnosis where that names a cause, else in ours. */
export function commandFinding(failed: FailedCommand): Finding {
  const { command, end, report } = failed;
  const { scraper, step } = command;
  const words = ending(end, command);
  const [cause] = report.failures;
  const common = { scraper, step };
  if (end.kind === "timed-out") {
    const message = `the command of "${step}" did not end in time`;
    return { ...common, kind: "timed-out", message, detail: words, evidence: tailEvidence(failed, words) };
  }
  const trouble = siteTroubleOf(failed);
  if (trouble !== null) return siteTroubleFinding(command, failed.traffic, trouble, [attempts(failed), words]);
  const [first, ...more] = cause?.evidence ?? [];
  if (cause === undefined || first === undefined) {
    const message = `the command of "${step}" failed and says nothing that is known`;
    return { ...common, kind: kinds[step], message, detail: words, evidence: tailEvidence(failed, words) };
  }
  const told = { ...common, message: cause.message, evidence: [first, ...more] as const };
  const at = cause.location === undefined ? {} : { location: cause.location };
  // What does not answer on the same machine is no network's failure.
  const isOwn = cause.category === "network" && ownServer.test(first.text);
  return isOwn || noBetterReason.has(cause.category)
    ? { ...told, ...at, kind: kinds[step], detail: words }
    : { ...told, ...at, kind: "diagnosed", detail: attempts(failed), failure: cause };
}
