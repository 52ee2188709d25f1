import { expect } from "vitest";
import { nodeModule } from "../../../src/fixes/node-module.ts";
import { repository, type SampleFile } from "./repository.ts";
import { rootCause } from "./root-cause.ts";

const ci = ".github/workflows/ci.yml";
const workflow = (...commands: readonly string[]): string =>
  `on: push\njobs:\n  test:\n    steps:\n${commands.map((command) => `      - run: ${command}\n`).join("")}`;
export const manifest = (fields: object): string => `${JSON.stringify({ name: "app", ...fields }, null, 2)}\n`;

export const required = (module: string, importer: string): readonly string[] => [
  "node:internal/modules/cjs/loader:1210",
  "  throw err;",
  "  ^",
  "",
  `Error: Cannot find module '${module}'`,
  "Require stack:",
  `- ${importer}`,
  "    at Module._resolveFilename (node:internal/modules/cjs/loader:1207:15)",
];
export const imported = (module: string, importer: string): readonly string[] => [
  `Error [ERR_MODULE_NOT_FOUND]: Cannot find package '${module}' imported from ${importer}`,
];

export interface Case {
  readonly log?: readonly string[];
  readonly files?: Readonly<Record<string, SampleFile>>;
  readonly commands?: readonly string[];
}

export const checkout = "/home/runner/work/app/app";

export function propose({
  log = required("lodash", `${checkout}/src/index.js`),
  files = {},
  commands = ["npm install", "npm test"],
}: Case) {
  const failure = rootCause(...log);
  expect(nodeModule.applies(failure)).toBe(true);
  const repo = repository({
    [ci]: workflow(...commands),
    "package.json": manifest({ dependencies: { express: "^4.18.0" } }),
    "src/index.js": "",
    "test/index.test.js": "",
    ...files,
  });
  return nodeModule.propose(failure, repo, { workflowPath: ci });
}

export const contentOf = async (given: Case): Promise<string> => {
  const result = await propose(given);
  if (result.kind !== "fix") return result.kind === "refused" ? `refused: ${result.reason}` : result.kind;
  const [edit] = result.edits;
  return edit !== undefined && "content" in edit ? edit.content : "no content";
};
