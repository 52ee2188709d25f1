/** Text as one table cell: a bar would end the cell, a line break the row. */
const cell = (text: string): string => text.replaceAll("|", String.raw`\|`).replaceAll(/\s*\n\s*/g, " ");
const line = (cells: readonly string[]): string => `| ${cells.map(cell).join(" | ")} |`;

/**
 * Renders a markdown table.
 * @param header the columns' names
 * @param rows as many cells each, in markdown
 */
export function markdownTable(header: readonly string[], rows: readonly (readonly string[])[]): string {
  return [line(header), line(header.map(() => "---")), ...rows.map(line)].join("\n");
}
