import { type ConfigSection, configSections } from "./config-sections.ts";
import { configTable } from "./config-table.ts";

/** A key's two parts; the section of a top-level key is null. */
export interface KeyParts {
  readonly section: string | null;
  readonly leaf: string;
}

/** Splits a key at its first dot. */
export function keyParts(key: string): KeyParts {
  const dot = key.indexOf(".");
  return dot < 0 ? { section: null, leaf: key } : { section: key.slice(0, dot), leaf: key.slice(dot + 1) };
}

/** Whether a name is one of the file's sections. */
export const isSection = (name: string): name is ConfigSection => Object.hasOwn(configSections, name);

const liveKeys: readonly KeyParts[] = configTable
  .filter((row) => row.status === "live")
  .map(({ key }) => keyParts(key));

/** The names that may be written in a section today; empty when all of it is still to come. */
export const liveLeaves = (section: ConfigSection): readonly string[] =>
  liveKeys.filter((key) => key.section === section).map(({ leaf }) => leaf);

/** The number of single-character changes that make `a` into `b` (Levenshtein). */
function distance(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 0; row < a.length; row++) {
    const current = [row + 1];
    for (let column = 0; column < b.length; column++) {
      const replaced = (previous[column] ?? 0) + (a[row] === b[column] ? 0 : 1);
      current.push(Math.min(replaced, (previous[column + 1] ?? 0) + 1, (current[column] ?? 0) + 1));
    }
    previous = current;
  }
  return previous[b.length] ?? 0;
}

/** `minConfidence`, `MIN_CONFIDENCE` and `min-confidence` are one key in three spellings. */
const kebab = (name: string): string =>
  name
    .replace(/([a-z0-9])([A-Z])/g, "$1-$2")
    .replaceAll("_", "-")
    .toLowerCase();

const spoken = ({ section, leaf }: KeyParts): string =>
  section === null ? `"${leaf}"` : `"${leaf}" below "${section}"`;

/**
 * Guesses what an unknown key was meant to be, wherever in the file it stands.
 * @param key as written, with its section before a dot
 * @returns a question for people, or null when no live key or section is near: a third of its letters differ, or more
 */
export function suggestion(key: string): string | null {
  const { section, leaf } = keyParts(key);
  const sections = Object.keys(configSections).filter((name) => isSection(name) && liveLeaves(name).length > 0);
  const [nearest] = [...liveKeys, ...sections.map((name): KeyParts => ({ section: null, leaf: name }))]
    .map((known) => ({
      known,
      changes: distance(kebab(leaf), known.leaf),
      elsewhere: Number(known.section !== section),
    }))
    .filter(({ known, changes }) => changes < known.leaf.length / 3)
    .sort((a, b) => a.changes - b.changes || a.elsewhere - b.elsewhere);
  return nearest === undefined ? null : `Did you mean ${spoken(nearest.known)}?`;
}
