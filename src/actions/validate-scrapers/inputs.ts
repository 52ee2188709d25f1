import { z } from "zod";
import { inputForms } from "../../runner/inputs.ts";
import { failOnLevels } from "../../scrapers/validation.ts";

const modes = ["validate", "plan", "merge"] as const;

const word = <Word extends string>(words: readonly Word[], error: string) =>
  z.string().trim().pipe(z.enum(words, { error }));

export const validateInputs = z.object({
  config: inputForms.text,
  only: inputForms.list,
  mode: word(modes, "must be validate, plan or merge"),
  shard: inputForms.optionalText,
  baseline: inputForms.text,
  "fail-on": word(failOnLevels, "must be error, warning or never"),
  "github-token": inputForms.raw,
});
export type ValidateInputs = z.output<typeof validateInputs>;
