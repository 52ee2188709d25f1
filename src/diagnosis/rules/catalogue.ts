import type { Rule } from "../rule.ts";
import { ruleSet } from "../rule-set.ts";
import { buildGoalRules } from "./build-goals.ts";
import { generalRules } from "./general.ts";
import { jvmRules } from "./jvm.ts";
import { languageRules } from "./languages.ts";
import { linterRules } from "./linters.ts";
import { nativeRules } from "./native.ts";
import { nodeRules } from "./node.ts";
import { platformRules } from "./platform.ts";
import { otherTestRules } from "./other-tests.ts";
import { pythonRules } from "./python.ts";

/** Every rule. The order decides only which of several rules names a line: a tool's own forms before the general ones. */
export const catalogue: readonly Rule[] = [
  ...platformRules,
  ...linterRules,
  ...nodeRules,
  ...pythonRules,
  ...buildGoalRules,
  ...jvmRules,
  ...otherTestRules,
  ...languageRules,
  ...nativeRules,
  ...generalRules,
];

/** The catalogue, ready for matching. */
export const catalogueRules = ruleSet(catalogue);
