import type { SafeMarkdown } from "../text/brands.ts";
import { joinMarkdown, md } from "../text/markdown.ts";

/** Of a hundred cases, how many. Rounded down, so that a number shown as equal to a gate never passed as greater. */
export const ofHundred = (probability: number): number => Math.floor(probability * 100 + 1e-9);

/** A probability as people read it. */
export function percent(probability: number): SafeMarkdown {
  return md`${ofHundred(probability)}%`;
}

const certainties: readonly { readonly above: number; readonly words: SafeMarkdown }[] = [
  { above: 0.9, words: md`very likely` },
  { above: 0.7, words: md`likely` },
  { above: 0.5, words: md`more likely than not` },
  { above: 0.25, words: md`unsure` },
];

/** A probability in words and as a percentage: `very likely (93%)`. */
export function certainty(probability: number): SafeMarkdown {
  return md`${certainties.find(({ above }) => probability > above)?.words ?? md`little more than a guess`} (${percent(probability)})`;
}

/** A list as a sentence has it: `a, b and c`. */
export function enumerate(items: readonly SafeMarkdown[]): SafeMarkdown {
  const [last] = items.slice(-1);
  if (last === undefined || items.length === 1) return last ?? md``;
  return md`${joinMarkdown(items.slice(0, -1), ", ")} and ${last}`;
}

/** `1 file`, `2 files`. */
export function count(number: number, singular: SafeMarkdown): SafeMarkdown {
  return number === 1 ? md`1 ${singular}` : md`${number} ${singular}s`;
}

/** Numbered, one item a line. */
export function numbered(items: readonly SafeMarkdown[]): SafeMarkdown {
  return md`${items.map((item, index) => md`${index + 1}. ${item}`)}`;
}

/** One item a line. */
export function bulleted(items: readonly SafeMarkdown[]): SafeMarkdown {
  return md`${items.map((item) => md`- ${item}`)}`;
}
