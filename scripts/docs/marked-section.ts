/**
 * Replaces what stands between `<!-- generated:NAME -->` and `<!-- /generated -->`, each on a line of its own.
 * @param text the whole document; everything outside the section stays as it is
 * @param name letters, digits and hyphens
 * @param body markdown, without the markers
 * @throws Error when the document does not hold the section exactly once
 */
export function replaceMarkedSection(text: string, name: string, body: string): string {
  const lines = text.split("\n");
  const opening = `<!-- generated:${name} -->`;
  const start = lines.indexOf(opening);
  if (start < 0) throw new Error(`There is no line ${opening}`);
  if (lines.includes(opening, start + 1)) throw new Error(`There is more than one line ${opening}`);
  const next = lines.findIndex((line, at) => at > start && /^<!-- (?:generated:[\w-]+|\/generated) -->$/.test(line));
  if (lines[next] !== "<!-- /generated -->") throw new Error(`${opening} is not closed by a line <!-- /generated -->`);
  return [...lines.slice(0, start + 1), "", body.trim(), "", ...lines.slice(next)].join("\n");
}
