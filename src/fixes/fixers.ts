import { fileMode } from "./file-mode.ts";
import type { Fixer } from "./fixer.ts";
import { pythonRequirement } from "./python-requirement.ts";

/** Every fixer, in the order in which they are tried. */
export const fixers: readonly Fixer[] = [fileMode, pythonRequirement];

/** The names that `fixes.enabled` and `fixes.disabled` know. */
export const fixTypes: readonly string[] = fixers.map((fixer) => fixer.fixType);
