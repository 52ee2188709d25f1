import type { Place } from "../finding.ts";
import { findBlock } from "./block.ts";
import { type CardConfig, configsOf } from "./configs.ts";
import { type CardInfo, infosOf } from "./infos.ts";
import { readSource, type Source } from "./source.ts";

export const cardName = "README.md";
/** Its keys replace those of the card (config.py:244). */
export const standaloneName = ".huggingface.yaml";

export interface Card {
  readonly configs: readonly CardConfig[];
  /** By config name. */
  readonly infos: ReadonlyMap<string, CardInfo>;
  /** `viewer: false` */
  readonly viewerOff: Place | null;
  /** The card has something like metadata that HuggingFace does not see. */
  readonly unseen: Place | null;
}

/** A card that means to have metadata but begins with a byte order mark, or never closes the block. */
const lost = /^\uFEFF?\s*---[ \t]*(?:\r|\n)/;

/**
 * Reads what a dataset card says to the library.
 * Sources: huggingface_hub repocard.py, `RepoCard`; datasets load.py:430-439, utils/metadata.py, info.py.
 * @param readme the text of README.md, with its byte order mark, or null
 * @param standalone the text of `.huggingface.yaml`, or null
 * @throws LoadFailure for what the library refuses
 */
export function readCard(readme: string | null, standalone: string | null): Card {
  const block = readme === null ? null : findBlock(readme);
  const own = block === null ? null : readSource(cardName, block.yaml, block.linesBefore);
  const other = standalone === null ? null : readSource(standaloneName, standalone, 0);
  const values = new Map([...(own?.values ?? []), ...(other?.values ?? [])]);
  const source: Source = {
    values,
    at(path) {
      const [key] = path;
      const owner = key !== undefined && other?.values.has(key) === true ? other : own;
      return owner?.at(path) ?? { file: cardName, line: null, column: null };
    },
  };
  return {
    configs: configsOf(source),
    infos: infosOf(source),
    viewerOff: values.get("viewer") === false ? source.at(["viewer"]) : null,
    unseen: block === null && readme !== null && lost.test(readme) ? { file: cardName, line: 1, column: 1 } : null,
  };
}
