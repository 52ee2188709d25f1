import { z } from "zod";
import { inputForms } from "../../runner/inputs.ts";
import { failOnLevels } from "../../scrapers/validation.ts";

export const validateInputs = z.object({
  config: inputForms.text,
  only: inputForms.list,
  baseline: inputForms.optionalText,
  "fail-on": z
    .string()
    .trim()
    .pipe(z.enum(failOnLevels, { error: "must be error, warning or never" })),
});
export type ValidateInputs = z.output<typeof validateInputs>;
