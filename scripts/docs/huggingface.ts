import { emulated } from "../../src/hub/emulated.ts";
import { hubLimits } from "../../src/hub/limits.ts";
import { hubRuleGroups } from "../../src/hub/rules/rules.ts";
import type { HubRule } from "../../src/hub/rules/rule.ts";
import { commandLine } from "./command-line.ts";
import { markdownTable } from "./markdown-table.ts";
import { replaceMarkedSection } from "./marked-section.ts";

const row = ([id, { title, severity, source, fix }]: [string, HubRule]): readonly string[] => [
  `\`${id}\``,
  typeof severity === "string" ? severity : severity.join(", "),
  title,
  fix,
  source,
];

const rules = Object.entries(hubRuleGroups)
  .map(
    ([title, group]) =>
      `### ${title}\n\n${markdownTable(["Rule", "Severity", "What it is", "Fix", "Source"], Object.entries(group).map(row))}`,
  )
  .join("\n\n");

const limits: readonly (readonly [string, number])[] = [
  ["Columns that the viewer shows", hubLimits.columns],
  ["Characters of a column's name, in the viewer", hubLimits.columnNameLength],
  ["Splits that the viewer takes", hubLimits.splits],
  ["Configs that the viewer takes", hubLimits.configs],
  ["Files of a repository, recommended", hubLimits.filesPerRepository],
  ["Entries of a folder", hubLimits.entriesPerFolder],
  ["Bytes of a file", hubLimits.fileBytes],
];

const console = (args: readonly string[], output: string): string =>
  `\`\`\`console\n$ auto-heal ${args.join(" ")}\n${output.trimEnd()}\n\`\`\``;

const example = (...args: readonly string[]): string => console(args, commandLine(args, "fixtures/hub"));

/** One finding of many lines reads better than one line of many findings. */
function jsonExample(): string {
  const args = ["hub-check", "--json", "prices"];
  const result: unknown = JSON.parse(commandLine(args, "fixtures/hub"));
  return console([...args, "| jq ."], JSON.stringify(result, null, 2));
}

/**
 * Renders versions, rules, limits and examples into docs/huggingface.md.
 * @param current the page now
 * @throws Error when the page or a section is missing
 */
export function withHubRules(current: string | null): string {
  const sections: Readonly<Record<string, string>> = {
    versions: markdownTable(
      ["Library", "Version"],
      Object.entries(emulated).map(([name, version]) => [`\`${name}\``, version]),
    ),
    example: example("hub-check", "prices"),
    json: jsonExample(),
    rules,
    limits: markdownTable(
      ["Limit", ""],
      limits.map(([name, value]) => [name, value.toLocaleString("en")]),
    ),
  };
  return Object.entries(sections).reduce((page, [name, body]) => replaceMarkedSection(page, name, body), current ?? "");
}
