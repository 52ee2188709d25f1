import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import manifest from "../package.json" with { type: "json" };
import { contractSchemas } from "../src/contracts/json-schema.ts";
import { withManifest } from "./docs/actions.ts";
import { behaviourPage } from "./docs/behaviour.ts";
import { configurationPage } from "./docs/configuration.ts";
import { withHubRules } from "./docs/huggingface.ts";
import { withFixes } from "./docs/fixes.ts";
import { missionPage } from "./docs/mission.ts";
import { withOperations } from "./docs/operations.ts";
import { withPermissions } from "./docs/permissions.ts";
import { withExamples } from "./docs/readme.ts";
import { scrapersPage, withScraperKeys } from "./docs/scrapers.ts";

/** A file of which all, or a marked section, is made by this script. */
export interface GeneratedFile {
  /** Relative to the repository's root. */
  readonly path: string;
  /** Makes the file's new text. `current` is its text now, or null when it does not exist. */
  readonly render: (current: string | null) => string | Promise<string>;
}

const published = `https://raw.githubusercontent.com/${manifest.repository.replace(/^github:/, "")}/main/`;

/** Every generated file. */
export const generatedFiles: readonly GeneratedFile[] = [
  ...contractSchemas(`${published}schemas/`).map(({ file, schema }) => ({
    path: `schemas/${file}`,
    render: () => `${JSON.stringify(schema, null, 2)}\n`,
  })),
  { path: "docs/configuration.md", render: () => configurationPage(`${published}schemas/config.schema.json`) },
  { path: "docs/fixes.md", render: withFixes },
  { path: "docs/behaviour.md", render: behaviourPage },
  { path: "docs/mission.md", render: missionPage },
  { path: "docs/security.md", render: withOperations },
  { path: "docs/huggingface.md", render: withHubRules },
  { path: "docs/action.md", render: (current) => withPermissions("heal", withManifest(".")(current)) },
  ...(["analyze-logs", "open-healing-pr", "follow-healing-pr"] as const).map((action) => ({
    path: `actions/${action}/README.md`,
    render: (current: string | null) => withPermissions(action, withManifest(`actions/${action}`)(current)),
  })),
  {
    path: "actions/validate-scrapers/README.md",
    render: (current) => withScraperKeys(withManifest("actions/validate-scrapers")(current)),
  },
  { path: "docs/validate-scrapers.md", render: scrapersPage },
  { path: "README.md", render: withExamples },
];

async function textOf(path: string): Promise<string | null> {
  try {
    return await readFile(path, "utf8");
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return null;
    throw error;
  }
}

/**
 * Finds the files that are not what they would be if they were generated now.
 * @param root the repository's root
 * @returns each with its new text
 */
export async function staleFiles(
  root: string,
  files: readonly GeneratedFile[] = generatedFiles,
): Promise<readonly { readonly path: string; readonly text: string }[]> {
  const stale = [];
  for (const { path, render } of files) {
    const current = await textOf(join(root, path));
    const text = await render(current);
    if (text !== current) stale.push({ path, text });
  }
  return stale;
}

if (import.meta.main) {
  const root = join(import.meta.dirname, "..");
  const stale = await staleFiles(root);
  if (process.argv.includes("--check")) {
    for (const { path } of stale) console.error(`${path} is stale. Run \`npm run docs\`.`);
    if (stale.length > 0) process.exitCode = 1;
  } else {
    for (const { path, text } of stale) {
      await writeFile(join(root, path), text);
      console.log(`wrote ${path}`);
    }
  }
}
