import type { ScraperConfig, ScrapersConfig } from "../contracts/scrapers-config.ts";
import { UserError } from "../errors.ts";
import { matchesGlob } from "../fixes/globs.ts";
import { partOf, type Shard } from "../scrapers/shard.ts";
import { plain } from "../text/sanitise.ts";

export interface Selection {
  /** Names or globs of names; none means all. */
  readonly only: readonly string[];
  /** Which part of these; null for all of them. */
  readonly shard: Shard | null;
}

/**
 * The scrapers that are to be validated, in the order of the file.
 * @param where how to name the file
 * @throws UserError `input-invalid` for a name that none has
 */
export function selectScrapers(
  { scrapers }: ScrapersConfig,
  { only, shard }: Selection,
  where: string,
): readonly ScraperConfig[] {
  const unknown = only.find((pattern) => !scrapers.some(({ name }) => matchesGlob(pattern, name)));
  if (unknown !== undefined) {
    const names = scrapers.map(({ name }) => name).slice(0, 20);
    throw new UserError(
      "input-invalid",
      `no scraper in ${where} has the name "${plain(unknown, 100)}"`,
      `The names are: ${names.join(", ")}${scrapers.length > names.length ? " …" : ""}.`,
    );
  }
  const isChosen = ({ name }: ScraperConfig): boolean =>
    only.length === 0 || only.some((pattern) => matchesGlob(pattern, name));
  return partOf(scrapers.filter(isChosen), shard);
}
