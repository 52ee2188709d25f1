import type { Clock } from "../ports.ts";
import { bar, placeWords, readingWords } from "../scrapers/pace.ts";
import { terminal } from "../text/terminal.ts";
import type { Progress } from "../usecases/validate-scrapers.ts";
import type { Console } from "./console.ts";

/** As often as this, in milliseconds: a terminal is drawn anew, or a log gets a line. */
const drawEveryMs = 100;
const tellEveryMs = 15_000;

/** Erases the line that the cursor is on. Source: ECMA-48, CR and EL. */
const anew = "\r\u001b[2K";

/** Shows on standard error how far a validation is: a bar on a terminal, now and then a line elsewhere. */
export function validationProgress({ error, live }: Pick<Console, "error" | "live">, clock: Clock): Progress {
  const began = clock.now();
  let readingSince: number | null = null;
  let shown = 0;
  let drawn = false;
  const wipe = (): void => {
    if (drawn) error(anew);
    drawn = false;
  };
  return {
    started: () => void (readingSince = null),
    reading: (scraper, { bytes, of }) => {
      const now = clock.now();
      if (readingSince === null) shown = readingSince = now;
      if (now - shown < (live ? drawEveryMs : tellEveryMs)) return;
      shown = now;
      const words = readingWords({ done: bytes, of }, now - readingSince);
      if (!live) return error(`${terminal(scraper)}: ${words}\n`);
      error(`${anew}${terminal(scraper)} ${of === null ? "" : `${bar(bytes / Math.max(1, of))} `}${words}`);
      drawn = true;
    },
    ended: (_, place, total) => {
      wipe();
      if (total > 1) error(`${placeWords({ done: place, of: total }, clock.now() - began)}\n`);
    },
  };
}
