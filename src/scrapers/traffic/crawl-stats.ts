import { type Answer, answerIn, answerOf } from "./answers.ts";

/** A line of Scrapy's statistics. Source: scrapy/statscollectors.py, which prints a dictionary by pprint, a key a line. */
const statistic = /^\s*\{?'([\w/.-]{1,200})': (?:(\d{1,15})|'([^']{0,200})')[,}]/;

/** What one such line says. */
export interface Statistic {
  readonly name: string;
  readonly count: number;
  readonly text: string;
}

export function statisticIn(line: string): Statistic | null {
  const [, name, count, text = ""] = statistic.exec(line) ?? [];
  return name === undefined ? null : { name, count: Number(count ?? 0), text };
}

const statusPrefix = "downloader/response_status_count/";
const exceptionPrefix = "downloader/exception_type_count/";

/** @returns what a count of Scrapy's statistics says that the site did, so many times; null for another count */
export function answerOfStatistic({ name }: Statistic): Answer | null {
  if (name.startsWith(statusPrefix)) return answerOf(Number(name.slice(statusPrefix.length)));
  return name.startsWith(exceptionPrefix) ? answerIn(name.slice(exceptionPrefix.length)) : null;
}

/** Names of statistics that tell why records are missing. Source: docs.scrapy.org "Stats Collection", scrapy/core/scraper.py. */
const tellingNames =
  /^(?:downloader\/exception_type_count|spider_exceptions)\/|^(?:item_dropped_count|retry\/max_reached|robotstxt\/forbidden|item_scraped_count)$/;

/** Whether a statistic says something of why records are missing. */
export const isTelling = (statistic: Statistic): boolean =>
  tellingNames.test(statistic.name) ||
  (statistic.name === "finish_reason" && statistic.text !== "finished") ||
  (statistic.name.startsWith(statusPrefix) && Number(statistic.name.slice(statusPrefix.length)) >= 400);
