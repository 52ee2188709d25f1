import { baselineVersion, ScraperBaseline } from "../contracts/scraper-baseline.ts";
import { UserError } from "../errors.ts";
import { quotePath } from "./file-fault.ts";
import { readTextFile, writeFileAtomic } from "./text-files.ts";

/**
 * Reads the file with the last good data of scrapers.
 * @returns null for a file that is not there: then nothing is known yet
 * @throws UserError for one that cannot be read, or is no such file
 */
export async function readBaseline(path: string): Promise<ScraperBaseline | null> {
  let text: string;
  try {
    text = await readTextFile(path, "the baseline");
  } catch (thrown) {
    if (thrown instanceof UserError && thrown.code === "file-missing") return null;
    throw thrown;
  }
  try {
    return ScraperBaseline.parse(JSON.parse(text));
  } catch (cause) {
    throw new UserError(
      "contract-invalid",
      `${quotePath(path)} is no baseline of version ${baselineVersion}`,
      "Delete it: the next good run writes a new one.",
      { cause },
    );
  }
}

/** Writes it, in one piece. @throws UserError when it cannot be written */
export const writeBaseline = (path: string, baseline: ScraperBaseline): Promise<void> =>
  writeFileAtomic(path, `${JSON.stringify(baseline, null, 2)}\n`);
