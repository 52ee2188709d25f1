import { commandFixers } from "./command-fixers.ts";
import { fileMode } from "./file-mode.ts";
import { filePath } from "./file-path.ts";
import type { Fixer } from "./fixer.ts";
import { hubFixers } from "./hub-fixers.ts";
import { nodeModule } from "./node-module.ts";
import { importPath } from "./import-path.ts";
import { lineEndings } from "./line-endings.ts";
import { makefileSeparator } from "./makefile-separator.ts";
import { mergeConflict } from "./merge-conflict.ts";
import { peerRange } from "./peer-range.ts";
import { versionNotFound } from "./version-not-found.ts";
import { pythonRequirement } from "./python-requirement.ts";
import { schemaDrift } from "./schema-drift.ts";
import { workflowFixers } from "./workflow-fixers.ts";

/** Every fixer, in the order in which they are tried. */
export const fixers: readonly Fixer[] = [
  fileMode,
  pythonRequirement,
  nodeModule,
  importPath,
  lineEndings,
  filePath,
  versionNotFound,
  peerRange,
  makefileSeparator,
  mergeConflict,
  schemaDrift,
  ...hubFixers,
  ...commandFixers,
  ...workflowFixers,
];

/** The names that `fixes.enabled` and `fixes.disabled` know. */
export const fixTypes: readonly string[] = fixers.map((fixer) => fixer.fixType);
