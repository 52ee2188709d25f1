import { getInput } from "@actions/core";
import { z } from "zod";
import { UserError } from "../errors.ts";
import { plain } from "../text/sanitise.ts";

/** An input that was not given is an empty string to the runner. */
const optionalText = z.string().transform((text) => (text.trim() === "" ? null : text.trim()));

/** The forms that inputs have. Source: actions/toolkit packages/core/src/core.ts (getInput, getBooleanInput). */
export const inputForms = {
  text: z.string().trim().min(1, "must not be empty"),
  optionalText,
  /** Kept byte for byte: JSON and tokens. */
  raw: z.string().transform((text) => (text === "" ? null : text)),
  /** Items on lines of their own, or separated by commas. */
  list: z.string().transform((text) =>
    text
      .split(/[\n,]/)
      .map((item) => item.trim())
      .filter((item) => item !== ""),
  ),
  flag: z
    .string()
    .trim()
    .pipe(z.enum(["true", "True", "TRUE", "false", "False", "FALSE"], { error: "must be true or false" }))
    .transform((word) => word.toLowerCase() === "true"),
  percentage: optionalText
    .refine(
      (text) => text === null || (/^\d{1,3}(?:\.\d+)?$/.test(text) && Number(text) <= 100),
      "must be a number from 0 to 100",
    )
    .transform((text) => (text === null ? null : Number(text))),
  optionalWholeNumber: optionalText.pipe(
    z
      .string()
      .regex(/^[1-9]\d{0,14}$/, "must be a positive whole number")
      .transform(Number)
      .nullable(),
  ),
  repository: optionalText.pipe(
    z
      .string()
      .regex(/^[\w.-]+\/[\w.-]+$/, "must have the form owner/name")
      .nullable(),
  ),
} as const;

/**
 * Reads all inputs of an action at once.
 * @param schema one key per input, named as in action.yml
 * @throws UserError `input-invalid`, which names the input; never its value, which may be a secret
 */
export function readInputs<Shape extends Record<string, z.ZodType>>(
  schema: z.ZodObject<Shape>,
): z.output<z.ZodObject<Shape>> {
  const given = Object.fromEntries(
    Object.keys(schema.shape).map((name) => [name, getInput(name, { trimWhitespace: false })]),
  );
  const result = schema.safeParse(given);
  if (result.success) return result.data;
  const issue = result.error.issues[0];
  throw new UserError(
    "input-invalid",
    `the input ${plain(String(issue?.path[0] ?? ""))} ${plain(issue?.message ?? "is invalid")}`,
    "Correct it in the workflow's `with:`.",
  );
}
