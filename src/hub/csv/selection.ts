import type { CsvDialect } from "./dialect.ts";

/** A column of the table that comes of a file's columns. */
export interface Selected {
  /** Among the file's columns, those without a name included. */
  readonly at: number;
  readonly name: string;
}

export type Selection =
  | { readonly kind: "columns"; readonly columns: readonly Selected[] }
  | { readonly kind: "refused"; readonly hfMessage: string };

/**
 * Which columns become the table, in which order: the index comes last, as Arrow puts it (`pa.Table.from_pandas`).
 * @param names of the file's columns
 * @param leading how many more columns the rows have, which pandas takes for an index; they come first
 */
export function selectColumns(names: readonly string[], leading: number, dialect: CsvDialect): Selection {
  const find = (wanted: string | number): number => (typeof wanted === "number" ? wanted : names.indexOf(wanted));
  const used = dialect.useColumns?.map(find);
  const wrong = used?.findIndex((at) => at < 0 || at >= names.length) ?? -1;
  if (wrong >= 0) {
    const name = dialect.useColumns?.[wrong];
    return { kind: "refused", hfMessage: `Usecols do not match columns, columns expected but not found: ['${name}']` };
  }
  const first = dialect.indexColumns === false ? 0 : leading;
  const kept = names.flatMap((name, at) => (used === undefined || used.includes(at) ? [{ at: at + first, name }] : []));
  const index: Selected[] = [];
  for (const wanted of dialect.indexColumns || []) {
    const found = typeof wanted === "number" ? kept[wanted] : kept.find(({ name }) => name === wanted);
    if (found === undefined) return { kind: "refused", hfMessage: `Index ${wanted} invalid` };
    index.push(found);
  }
  const data = kept.filter((column) => !index.includes(column));
  const unnamed = Array.from({ length: leading }, (_, at) => ({ at, name: "" }));
  const levels = dialect.indexColumns === false ? [] : [...unnamed, ...index];
  const taken = data.map(({ name }) => name);
  for (const [level, { at, name }] of levels.entries()) {
    const own = name.startsWith("Unnamed: ") || taken.includes(name) ? "" : name;
    data.push({ at, name: own === "" ? levelName(level, taken) : own });
  }
  return { kind: "columns", columns: data };
}

function levelName(level: number, taken: readonly string[]): string {
  const name = `__index_level_${level}__`;
  return taken.includes(name) ? levelName(level + 1, taken) : name;
}
