import { analyzeInputs } from "../analyze-logs/inputs.ts";
import { openInputs } from "../open-healing-pr/inputs.ts";
import type { z } from "zod";

/** The whole chain in one step: what its parts take, but for what they hand to each other. */
export const healInputs = analyzeInputs
  .omit({ "failure-report-path": true })
  .extend(openInputs.pick({ "copilot-token": true, "workflow-token": true, "dry-run": true }).shape);
export type HealInputs = z.output<typeof healInputs>;
