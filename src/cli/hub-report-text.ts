import { styleText } from "node:util";
import type { DatasetResult } from "../hub/check-dataset.ts";
import { emulated } from "../hub/emulated.ts";
import { pythonForm } from "../hub/feature.ts";
import type { Finding, Place, Repair } from "../hub/finding.ts";
import { plainLines } from "../text/sanitise.ts";
import { terminal } from "../text/terminal.ts";

type Style = Parameters<typeof styleText>[0];

const verdictStyle = { ok: "green", fail: "red" } as const;
const severityStyle = { error: "red", warning: "yellow", info: "dim" } as const;

/** `data/a.jsonl:3:17`, as editors and terminals follow it. */
function placeText({ file, line, column }: Place): string {
  const parts = [file === "" ? "." : file, line, line === null ? null : column];
  return parts.filter((part) => part !== null).join(":");
}

const indented = (text: string): readonly string[] =>
  plainLines(text.trimEnd())
    .split("\n")
    .map((line) => `      ${line}`);

function repairLines(repair: Repair): readonly string[] {
  switch (repair.kind) {
    case "rename":
      return [terminal(`    fix: rename ${repair.from} to ${repair.to}`)];
    case "card":
      return ["    fix: between the `---` lines at the top of README.md, put", ...indented(repair.yaml)];
    case "advice":
      return [terminal(`    fix: ${repair.text}`)];
  }
}

/**
 * What HuggingFace makes of a folder, for people on a terminal.
 * @param name how the user named the folder
 * @returns lines without line feeds, safe to print anywhere
 */
export function hubReportText(name: string, result: DatasetResult, colour: boolean): readonly string[] {
  const paint = (style: Style, text: string): string =>
    colour ? styleText(style, text, { validateStream: false }) : text;
  const lines = [
    `${paint("bold", terminal(name))}: ${paint(verdictStyle[result.verdict], result.verdict)} (as datasets ${emulated.datasets} would load it)`,
  ];
  for (const [split, rows] of result.splits) lines.push(terminal(`  split ${split}: ${rows} rows`));
  for (const { name: column, feature } of result.features ?? [])
    lines.push(terminal(`  column ${column}: ${pythonForm(feature)}`));
  for (const finding of result.findings) lines.push(...findingLines(finding, paint));
  return lines;
}

function findingLines(finding: Finding, paint: (style: Style, text: string) => string): readonly string[] {
  const code = finding.hfCode === null ? finding.rule : `${finding.rule}, ${finding.hfCode}`;
  return [
    `  ${paint(severityStyle[finding.severity], finding.severity)} ${terminal(placeText(finding))}: ${terminal(finding.message)} [${code}]`,
    ...(finding.earlier === undefined ? [] : [terminal(`    fixed earlier at ${placeText(finding.earlier)}`)]),
    ...(finding.hfMessage === null ? [] : ["    HuggingFace says:", ...indented(finding.hfMessage)]),
    ...(finding.repair === undefined ? [] : repairLines(finding.repair)),
  ];
}
