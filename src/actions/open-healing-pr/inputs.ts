import { z } from "zod";
import { inputForms } from "../../runner/inputs.ts";

export const openInputs = z.object({
  "github-token": z.string(),
  "job-token": inputForms.raw,
  repository: inputForms.repository,
  "failure-report": inputForms.raw,
  "failure-report-path": inputForms.optionalText,
  "fix-proposal": inputForms.raw,
  "fix-proposal-path": inputForms.optionalText,
  "copilot-token": inputForms.optionalText,
  "workflow-token": inputForms.optionalText,
  config: inputForms.text,
  "min-confidence": inputForms.percentage,
  "dry-run": inputForms.flag,
  enabled: inputForms.flag,
});
export type OpenInputs = z.output<typeof openInputs>;
