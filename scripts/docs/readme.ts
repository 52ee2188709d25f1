import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { replaceMarkedSection } from "./marked-section.ts";

const root = join(import.meta.dirname, "../..");

const fenced = (language: string, text: string): string => `\`\`\`${language}\n${text.trimEnd()}\n\`\`\``;

/** The README shows the workflows that the tests run. */
const workflows = ["report-only", "heal", "heal-by-hand", "two-jobs", "scrapers"] as const;

/** What the command line says of itself. */
function help(command: string): string {
  const start = `import("./src/entries.ts").then((bundle) => bundle.run("cli", import.meta.url))`;
  // The official workflow parser imports its JSON schemas without an import attribute, which only a bundler takes.
  const loader = join(root, "__tests__/e2e/harness/json-imports.mjs");
  const arguments_ = ["--import", loader, "--input-type=module", "--eval", start, "--", "auto-heal", command, "--help"];
  return execFileSync(process.execPath, arguments_, {
    cwd: root,
    encoding: "utf8",
    env: { ...process.env, COLUMNS: "100", NO_COLOR: "1" },
  });
}

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
  for (const command of ["diagnose", "heal", "validate"])
    text = replaceMarkedSection(text, `help-${command}`, fenced("text", help(command)));
  return text;
}
