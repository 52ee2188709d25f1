import { Ajv, type ErrorObject, type ValidateFunction } from "ajv";
import { Ajv2020 } from "ajv/dist/2020.js";
import formats from "ajv-formats";
import { z } from "zod";
import { UserError } from "../errors.ts";
import { plain } from "../text/sanitise.ts";

/** One thing that is wrong with a record. */
export interface RecordProblem {
  /** Holds no value of the record. */
  readonly message: string;
  /** The keys that lead to it; none for the record itself. */
  readonly keys: readonly string[];
}

/** Checks one record. @returns nothing for one that fits */
export type RecordCheck = (record: object) => readonly RecordProblem[];

export interface RecordSchema {
  /** @param textOnly whether values are texts that stand for numbers and booleans, as in CSV */
  readonly check: (textOnly: boolean) => RecordCheck;
  /** As `check`, in the terms of the validator and always to the last error: slower. */
  readonly errors: (textOnly: boolean) => (record: object) => readonly ErrorObject[];
}

/** The drafts that are known, by the address in `$schema`, without its final `#`. Source: json-schema.org/specification-links. */
const drafts: Readonly<Record<string, typeof Ajv>> = {
  "http://json-schema.org/draft-07/schema": Ajv,
  "https://json-schema.org/draft-07/schema": Ajv,
  "https://json-schema.org/draft/2020-12/schema": Ajv2020,
};
const newest = "https://json-schema.org/draft/2020-12/schema";

/** How many records are looked through for everything that is wrong with them; of others only the first problem is told. */
const thoroughly = 1000;
const perRecord = 10;

/** The keys of a JSON pointer (RFC 6901). */
const keysOf = (pointer: string): readonly string[] =>
  pointer
    .split("/")
    .slice(1)
    .map((key) => key.replaceAll("~1", "/").replaceAll("~0", "~"));

/** `/items/0/price` → `items[].price`: records of one form name the same field. */
const fieldOf = (instancePath: string): string =>
  keysOf(instancePath)
    .map((key) => (/^\d+$/.test(key) ? "[]" : `.${key}`))
    .join("")
    .replace(/^\./, "") || "the record";

const param = (error: ErrorObject, name: string): string => {
  const value: unknown = (error.params as Readonly<Record<string, unknown>>)[name];
  return plain(typeof value === "string" ? value : JSON.stringify(value ?? null), 100);
};

/** The keywords whose own message leaves out what matters. */
const messages: Readonly<Record<string, (error: ErrorObject) => string>> = {
  required: (error) => `must have the field "${param(error, "missingProperty")}"`,
  additionalProperties: (error) => `must not have the field "${param(error, "additionalProperty")}"`,
  unevaluatedProperties: (error) => `must not have the field "${param(error, "unevaluatedProperty")}"`,
  const: (error) => `must be ${param(error, "allowedValue")}`,
  enum: (error) => `must be one of ${param(error, "allowedValues")}`,
};

const describe = (error: ErrorObject): string =>
  plain(`${fieldOf(error.instancePath)} ${messages[error.keyword]?.(error) ?? error.message ?? "does not fit"}`, 300);

/** What stands below a choice only says why none of its branches fits. */
const isBranch = ({ schemaPath }: ErrorObject): boolean => /\/(?:anyOf|oneOf|if|not)\/./.test(schemaPath);

function problemsOf(errors: readonly ErrorObject[]): readonly RecordProblem[] {
  const own = errors.filter((error) => !isBranch(error));
  const told = new Map<string, RecordProblem>();
  for (const error of (own.length > 0 ? own : errors).filter(({ keyword }) => keyword !== "if")) {
    const message = describe(error);
    if (!told.has(message)) told.set(message, { message, keys: placeOf(error) });
  }
  return [...told.values()].slice(0, perRecord);
}

/** A field that is too much stands at its own place. */
function placeOf({ instancePath, params }: ErrorObject): readonly string[] {
  const { additionalProperty, unevaluatedProperty } = params as Readonly<Record<string, unknown>>;
  const extra = additionalProperty ?? unevaluatedProperty;
  return typeof extra === "string" ? [...keysOf(instancePath), extra] : keysOf(instancePath);
}

/**
 * Reads a JSON Schema. Every record costs one compiled check that stops at the first error; only a record that fails is
 * looked through again.
 * @param text of the schema's file: draft 7 or 2020-12, told by `$schema`; without one 2020-12. `$ref`s stay within it
 * @param where how to name the file in an error
 * @throws UserError `config-invalid` for what is no such schema
 */
export function readRecordSchema(text: string, where: string): RecordSchema {
  const invalid = (why: string, cause?: unknown): UserError =>
    new UserError("config-invalid", `the schema ${where} ${why}`, "Correct the file, or the key `schema`.", { cause });
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch (cause) {
    throw invalid("is not JSON", cause);
  }
  const schema = z.record(z.string(), z.unknown()).safeParse(parsed).data;
  if (schema === undefined) throw invalid("is not a JSON object");
  const named = schema["$schema"] ?? newest;
  const Validator = typeof named === "string" ? drafts[named.replace(/#$/, "")] : undefined;
  if (Validator === undefined) throw invalid("names a draft that is not supported; draft 7 and 2020-12 are");

  const compile = (allErrors: boolean, textOnly: boolean): ValidateFunction => {
    const ajv = new Validator({ allErrors, coerceTypes: textOnly, strict: false, logger: false });
    formats.default(ajv, { mode: "fast" });
    try {
      return ajv.compile({ ...schema });
    } catch (cause) {
      throw invalid(`does not compile: ${plain(cause instanceof Error ? cause.message : "", 300)}`, cause);
    }
  };
  // Compiling takes longer than checking many a file: what is never asked for is not compiled.
  const compiled = new Map<string, ValidateFunction>();
  const validator = (allErrors: boolean, textOnly: boolean): ValidateFunction => {
    const key = `${allErrors} ${textOnly}`;
    const validate = compiled.get(key) ?? compile(allErrors, textOnly);
    compiled.set(key, validate);
    return validate;
  };
  const make = (textOnly: boolean): RecordCheck => {
    const first = validator(false, textOnly);
    let failed = 0;
    return (record) => {
      if (first(record)) return [];
      failed += 1;
      if (failed > thoroughly) return problemsOf(first.errors ?? []);
      const all = validator(true, textOnly);
      all(record);
      return problemsOf(all.errors ?? first.errors ?? []);
    };
  };
  // Compiled now, so that a schema that does not compile is refused before any command runs.
  const typed = make(false);
  let untyped: RecordCheck | null = null;
  return {
    check: (textOnly) => (textOnly ? (untyped ??= make(true)) : typed),
    errors: (textOnly) => {
      const all = validator(true, textOnly);
      return (record) => (all(record) ? [] : (all.errors ?? []));
    },
  };
}
