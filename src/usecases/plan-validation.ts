import { mostShards, shardText, shardsFor } from "../scrapers/shard.ts";
import { selectScrapers, type Selection } from "./select-scrapers.ts";
import type { ScrapersConfig } from "../contracts/scrapers-config.ts";

/** A matrix of jobs, for `strategy.matrix: ${{ fromJSON(…) }}`. */
export interface ShardMatrix {
  /** `1/8` and so on: what the input `shard` takes. */
  readonly shard: readonly string[];
}

/**
 * Plans a job for each part of the scrapers, none without any.
 * @param most how many jobs there may be; null for as many as GitHub starts
 * @param where how to name the file of scrapers
 * @throws UserError `input-invalid` for a name that no scraper has
 */
export const planValidation = (
  config: ScrapersConfig,
  only: Selection["only"],
  most: number | null,
  where: string,
): ShardMatrix => ({
  shard: shardsFor(selectScrapers(config, { only, shard: null }, where).length, most ?? mostShards).map(shardText),
});
