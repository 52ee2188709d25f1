import type { RecordStatistics } from "../contracts/scraper-baseline.ts";
import type { RecordCounts } from "./record-tally.ts";
import type { RecordWatch } from "./record-watch.ts";

/** What all records of a scraper came to. */
export interface OutputSeen {
  readonly counts: RecordCounts;
  readonly watch: RecordWatch;
  /** What it was like when it was good; null where that is not known. */
  readonly lastGood: RecordStatistics | null;
  /** Whether its command failed: then no records are no news. */
  readonly failed: boolean;
  /** Milliseconds since 1970. */
  readonly now: number;
}
