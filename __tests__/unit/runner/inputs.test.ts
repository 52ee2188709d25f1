import { afterEach, describe, expect, it, vi } from "vitest";
import { z } from "zod";
import { UserError } from "../../../src/errors.ts";
import { inputForms, readInputs } from "../../../src/runner/inputs.ts";

/** Gives inputs as the runner does: in variables, upper-case, with `_` for spaces. */
const give = (inputs: Readonly<Record<string, string>>): void => {
  for (const [name, value] of Object.entries(inputs)) vi.stubEnv(`INPUT_${name.toUpperCase()}`, value);
};
afterEach(() => void vi.unstubAllEnvs());

const readOne = (form: z.ZodType, value: string): unknown => {
  give({ "some-input": value });
  return readInputs(z.object({ "some-input": form }))["some-input"];
};

function faultOf(form: z.ZodType, value: string): UserError {
  try {
    readOne(form, value);
  } catch (error) {
    if (error instanceof UserError) return error;
    throw error;
  }
  throw new Error("it was taken");
}

describe("inputs", () => {
  it("are read all at once, and what was not given is empty", () => {
    give({ "run-id": "42", enabled: "true" });
    const schema = z.object({
      "run-id": inputForms.optionalWholeNumber,
      enabled: inputForms.flag,
      config: inputForms.optionalText,
    });
    expect(readInputs(schema)).toEqual({ "run-id": 42, enabled: true, config: null });
  });

  it.each([
    ["text", inputForms.text, "  a b \n", "a b"],
    ["optional text", inputForms.optionalText, " ", null],
    ["optional text", inputForms.optionalText, " a ", "a"],
    ["raw text", inputForms.raw, " {} \n", " {} \n"],
    ["raw text", inputForms.raw, "", null],
    ["a flag", inputForms.flag, " True ", true],
    ["a flag", inputForms.flag, "FALSE", false],
    ["a percentage", inputForms.percentage, "100", 100],
    ["a percentage", inputForms.percentage, "0", 0],
    ["a percentage", inputForms.percentage, " 72.5 ", 72.5],
    ["a percentage", inputForms.percentage, "", null],
    ["a whole number", inputForms.optionalWholeNumber, "999999999999999", 999_999_999_999_999],
    ["a whole number", inputForms.optionalWholeNumber, "", null],
    ["a repository", inputForms.repository, "octo-org/octo.repo_1", "octo-org/octo.repo_1"],
    ["a repository", inputForms.repository, "", null],
  ])("take %s", (_, form, given, read) => {
    expect(readOne(form, given)).toBe(read);
  });

  it.each([
    ["nothing as text", inputForms.text, " ", "must not be empty"],
    ["yes as a flag", inputForms.flag, "yes", "must be true or false"],
    ["nothing as a flag", inputForms.flag, "", "must be true or false"],
    ["more than all as a percentage", inputForms.percentage, "100.1", "must be a number from 0 to 100"],
    ["a sign in a percentage", inputForms.percentage, "-1", "must be a number from 0 to 100"],
    ["an exponent in a percentage", inputForms.percentage, "1e1", "must be a number from 0 to 100"],
    ["zero as a number that counts", inputForms.optionalWholeNumber, "0", "must be a positive whole number"],
    [
      "a number that can't be held",
      inputForms.optionalWholeNumber,
      "9999999999999999",
      "must be a positive whole number",
    ],
    ["a fraction", inputForms.optionalWholeNumber, "1.5", "must be a positive whole number"],
    ["an owner without a name", inputForms.repository, "octo-org", "must have the form owner/name"],
    ["a path as repository", inputForms.repository, "a/b/c", "must have the form owner/name"],
    ["an address as repository", inputForms.repository, "https://evil.example", "must have the form owner/name"],
  ])("do not take %s", (_, form, given, problem) => {
    const fault = faultOf(form, given);
    expect(fault.code).toBe("input-invalid");
    expect(fault.sentence).toBe(`the input some-input ${problem}. Correct it in the workflow's \`with:\`.`);
  });

  it("are named, never quoted: the value may be a secret", () => {
    const secret = `ghp_${"a1B2".repeat(9)}`;
    for (const form of [inputForms.flag, inputForms.percentage, inputForms.repository, inputForms.optionalWholeNumber])
      expect(faultOf(form, secret).sentence).not.toContain("a1B2");
  });
});
