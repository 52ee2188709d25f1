import { readFileSync } from "node:fs";
import { join } from "node:path";
import { commandLine } from "./command-line.ts";
import { replaceMarkedSection } from "./marked-section.ts";

const root = join(import.meta.dirname, "../..");

const fenced = (language: string, text: string): string => `\`\`\`${language}\n${text.trimEnd()}\n\`\`\``;

/** The README shows the workflows that the tests run. */
const workflows = ["report-only", "heal", "heal-by-hand", "follow", "two-jobs", "scrapers"] as const;

/** Renders the example workflows and the command line's help into the README. */
export function withExamples(current: string | null): string {
  let text = current ?? "";
  for (const name of workflows) {
    text = replaceMarkedSection(
      text,
      `workflow-${name}`,
      fenced("yaml", readFileSync(join(root, `fixtures/workflows/${name}.yml`), "utf8")),
    );
  }
  for (const command of ["diagnose", "heal", "validate", "hub-check"])
    text = replaceMarkedSection(text, `help-${command}`, fenced("text", commandLine([command, "--help"])));
  return text;
}
