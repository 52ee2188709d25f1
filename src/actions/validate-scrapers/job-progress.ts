import { logLine } from "../../runner/report-to-runner.ts";
import { placeWords, readingWords } from "../../scrapers/pace.ts";
import { verdictOf } from "../../scrapers/summary.ts";
import { duration } from "../../scrapers/wording.ts";
import { plain } from "../../text/sanitise.ts";
import type { Clock } from "../../ports.ts";
import type { Progress } from "../../usecases/validate-scrapers.ts";

/** A line as often as this, in milliseconds, shows that a long reading goes on. */
const everyMs = 15_000;

/** Tells a job's log how far a validation is. */
export function jobProgress(clock: Clock): Progress {
  const began = clock.now();
  let readingSince: number | null = null;
  let told = 0;
  return {
    started: (scraper, place, total) => {
      readingSince = null;
      logLine(plain(`${scraper} (${place} of ${total}) started`));
    },
    reading: (scraper, { bytes, of }) => {
      const now = clock.now();
      if (readingSince === null) told = readingSince = now;
      if (now - told < everyMs) return;
      told = now;
      logLine(plain(`${scraper}: ${readingWords({ done: bytes, of }, now - readingSince)}`));
    },
    ended: (result, place, total) => {
      const pace = placeWords({ done: place, of: total }, clock.now() - began);
      logLine(plain(`${result.name} ${verdictOf(result)}, ${duration(result.milliseconds)} (${pace})`));
    },
  };
}
