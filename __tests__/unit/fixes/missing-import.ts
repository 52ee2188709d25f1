import { expect } from "vitest";
import { importPath } from "../../../src/fixes/import-path.ts";
import { repository, type SampleFile } from "./repository.ts";
import { rootCause } from "./root-cause.ts";

export const checkout = "/home/runner/work/app/app";
export const required = (specifier: string, importer: string): readonly string[] => [
  `Error: Cannot find module '${specifier}'`,
  "Require stack:",
  `- ${checkout}/${importer}`,
  "    at Module._resolveFilename (node:internal/modules/cjs/loader:1207:15)",
];
export const imported = (path: string, importer: string, root = checkout): readonly string[] => [
  `Error [ERR_MODULE_NOT_FOUND]: Cannot find module '${root}/${path}' imported from ${root}/${importer}`,
];
export const traceback = (module: string, path: string, line: number, source: string): readonly string[] => [
  "Traceback (most recent call last):",
  `  File "${checkout}/${path}", line ${line}, in <module>`,
  `    ${source}`,
  `ModuleNotFoundError: No module named '${module}'`,
];

export function propose(log: readonly string[], files: Readonly<Record<string, SampleFile>>) {
  const failure = rootCause(...log);
  expect(importPath.applies(failure)).toBe(true);
  return importPath.propose(failure, repository(files), { workflowPath: null });
}

export const price = "export const price = (n) => n;\n";
