/**
 * Names of columns as pandas makes them: empty ones become `Unnamed: 3`, repeated ones `a.1`.
 * Source: pandas/_libs/parsers.pyx, `_get_header`.
 * @param cells the header's cells
 */
export function columnNames(cells: readonly string[]): readonly string[] {
  const names = cells.map((cell, index) => (cell === "" ? `Unnamed: ${index}` : cell));
  const unnamed = cells.flatMap((cell, index) => (cell === "" ? [index] : []));
  const named = cells.flatMap((cell, index) => (cell === "" ? [] : [index]));
  const counts = new Map<string, number>();
  // Names that were given are kept before names that were made.
  for (const index of [...named, ...unnamed]) {
    const old = names[index] ?? "";
    let name = old;
    let count = counts.get(name) ?? 0;
    while (count > 0) {
      counts.set(old, count + 1);
      name = `${old}.${count}`;
      count = names.includes(name) ? count + 1 : (counts.get(name) ?? 0);
    }
    names[index] = name;
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return names;
}
