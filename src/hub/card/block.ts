/** The YAML between the `---` lines of a dataset card. */
export interface CardBlock {
  readonly yaml: string;
  /** How many lines of the file come before it. */
  readonly linesBefore: number;
}

/**
 * As the Hub's own server looks for it: huggingface_hub repocard.py:32-34, `REGEX_YAML_BLOCK`. White space is Python's:
 * a byte order mark is none, so that a card that begins with one has no metadata.
 */
const block = /^([^\S\uFEFF]*---(?:\r\n|\r|\n))([^]*?)(?:(?:\r\n|\r|\n)---[ \t]*(?:\r\n|\n|$))/;

/** @returns null when the card has no metadata: no block, one that does not close, or text before it */
export function findBlock(card: string): CardBlock | null {
  const found = block.exec(card);
  if (found === null) return null;
  return { yaml: found[2] ?? "", linesBefore: (found[1] ?? "").split(/\r\n|\r|\n/).length - 1 };
}
