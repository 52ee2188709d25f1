import { z } from "zod";
import { inputForms } from "../../runner/inputs.ts";

export const analyzeInputs = z.object({
  "github-token": z.string(),
  "job-token": inputForms.raw,
  repository: inputForms.repository,
  "run-id": inputForms.optionalWholeNumber,
  "run-attempt": inputForms.optionalWholeNumber,
  "failure-report-path": inputForms.optionalText,
  config: inputForms.text,
  "min-confidence": inputForms.percentage,
  enabled: inputForms.flag,
});
export type AnalyzeInputs = z.output<typeof analyzeInputs>;
