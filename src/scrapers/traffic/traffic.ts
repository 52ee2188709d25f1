import { type Answer, answerIn, tooOften } from "./answers.ts";
import { answerOfStatistic, isTelling, statisticIn, type Statistic } from "./crawl-stats.ts";

/** A line of a log, by which something is shown. */
export interface ShownLine {
  readonly number: number;
  readonly text: string;
}

/** What most answers of a site were, where they were none that a scraper can work with. */
export interface Trouble {
  readonly kind: "refused" | "unreachable";
  /** The status that was met most often; null where nothing is said of any. */
  readonly status: number | null;
  /** Of all answers that are told of, how many were like this, and how often that status was met. */
  readonly count: number;
  readonly of: number;
  readonly ofStatus: number;
  /** Whether running the scraper again later may help. */
  readonly mayPass: boolean;
  readonly line: ShownLine;
}

/** What a scraper's output tells of how a site answered. */
export interface Traffic {
  /** Null where most answers were good, or nothing is said of them. */
  readonly trouble: Trouble | null;
  /** Whether the output says itself that no page and no item came, and it ended as if that were well. */
  readonly nothingCame: boolean;
  /** Lines that tell why records may be missing. */
  readonly telling: readonly ShownLine[];
}

interface Tally {
  count: number;
  readonly statuses: Map<number, number>;
  readonly line: ShownLine;
}

/** Counts the answers of one source: lines of any client, or Scrapy's statistics. */
class Answers {
  readonly #tallies = new Map<Answer["kind"], Tally>();

  add({ kind, status }: Answer, times: number, line: ShownLine): void {
    const tally = this.#tallies.get(kind) ?? { count: 0, statuses: new Map<number, number>(), line };
    this.#tallies.set(kind, tally);
    tally.count += times;
    if (status !== null) tally.statuses.set(status, (tally.statuses.get(status) ?? 0) + times);
  }

  count(kind: Answer["kind"]): number {
    return this.#tallies.get(kind)?.count ?? 0;
  }

  trouble(): Trouble | null {
    const [refused, unreachable, answered] = [this.count("refused"), this.count("unreachable"), this.count("answered")];
    const kind = refused >= unreachable ? "refused" : "unreachable";
    const tally = this.#tallies.get(kind);
    const of = refused + unreachable + answered;
    // Both are trouble: what matters is whether they outweigh what was answered.
    if (tally === undefined || refused + unreachable < answered) return null;
    const [status = null, ofStatus = 0] = [...tally.statuses].toSorted(([, left], [, right]) => right - left)[0] ?? [];
    const mayPass = kind === "unreachable" || (status === tooOften && ofStatus === tally.count);
    return { kind, status, ofStatus, count: tally.count, of, mayPass, line: tally.line };
  }
}

/** `HTTP 403` is the shortest of what is looked for; a flood may be of shorter lines. */
const shortest = 8;
/** How many telling lines are kept. */
const linesKept = 8;

/** Gathers from the lines of a scraper's output how the site answered. A push machine: the caller owns the loop. */
export class TrafficWatch {
  readonly #said = new Answers();
  readonly #counted = new Answers();
  readonly #telling: ShownLine[] = [];
  #hasStatistics = false;
  #items = 0;

  push(line: ShownLine): void {
    if (line.text.length < shortest) return;
    const statistic = statisticIn(line.text);
    if (statistic !== null) return this.#count(statistic, line);
    const answer = answerIn(line.text);
    if (answer !== null) this.#said.add(answer, 1, line);
  }

  #count(statistic: Statistic, line: ShownLine): void {
    const answer = answerOfStatistic(statistic);
    if (answer !== null) this.#counted.add(answer, statistic.count, line);
    if (answer !== null || statistic.name === "finish_reason") this.#hasStatistics = true;
    if (statistic.name === "item_scraped_count") this.#items += statistic.count;
    if (isTelling(statistic) && this.#telling.length < linesKept) this.#telling.push(line);
  }

  finish(): Traffic {
    // A statistic counts what lines have said already.
    const answers = this.#hasStatistics ? this.#counted : this.#said;
    const trouble = answers.trouble();
    const nothingCame = this.#hasStatistics && this.#items === 0 && answers.count("answered") === 0;
    return { trouble, nothingCame, telling: this.#telling };
  }
}

/** What a single line says that decides: the one that a command ended with. */
export function troubleIn(line: ShownLine): Trouble | null {
  const answer = answerIn(line.text);
  if (answer === null || answer.kind === "answered") return null;
  const answers = new Answers();
  answers.add(answer, 1, line);
  return answers.trouble();
}
