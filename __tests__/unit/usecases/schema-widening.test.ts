import { describe, expect, it } from "vitest";
import { createHash } from "node:crypto";
import { SchemaWidening, wideningCapture } from "../../../src/contracts/schema-widening.ts";
import { proposeFix } from "../../../src/fixes/propose.ts";
import { sampleFailure } from "../fixes/failure.ts";
import { repository } from "../fixes/repository.ts";
import { scraper, validating } from "./validating.ts";

const schema = `{
  "type": "object",
  "required": ["price"],
  "additionalProperties": false,
  "properties": {
    "price": { "type": "integer" },
    "offer": { "$ref": "#/$defs/offer" }
  },
  "$defs": {
    "offer": { "properties": { "shop": { "type": ["string"] } }, "additionalProperties": false }
  }
}
`;
const config = (...lines: readonly string[]): string => scraper("outputs: [out.jsonl]", "schema: s.json", ...lines);

/** What a validation has to say about its schema, and what becomes of the schema's file. */
async function healed(records: readonly object[], lines: readonly string[] = [], text = schema) {
  const output = records.map((record) => `${JSON.stringify(record)}\n`).join("");
  const { report } = await validating(config(...lines), { "s.json": text, "out.jsonl": output });
  const [failure] = report.failures;
  if (failure === undefined) throw new Error("Nothing failed");
  const json = failure.captures[wideningCapture];
  if (json === undefined) return { widening: null, after: null, passes: false };
  const widening = SchemaWidening.parse(JSON.parse(json));
  const files = repository({ "s.json": text });
  const { fix } = await proposeFix(failure, files, { workflowPath: null, disabled: [] });
  const [edit] = fix?.edits ?? [];
  const after = edit !== undefined && "content" in edit ? edit.content : null;
  // The proof, made again with the edit.
  const proof = after === null ? null : await validating(config(...lines), { "s.json": after, "out.jsonl": output });
  return { widening, after, passes: proof?.passed ?? false };
}

describe("a schema that its records outgrew", () => {
  it("gets the new fields, with their types, in the form of the file", async () => {
    const { widening, after, passes } = await healed([
      { price: 1, colour: "red" },
      { price: 2, colour: null, offer: { shop: "A", "stock level": 3 } },
      { price: 3, note: null },
    ]);
    expect(widening).toMatchObject({ path: "s.json", records: 3 });
    expect(passes).toBe(true);
    expect(after).toBe(
      schema
        .replace(
          '"offer": { "$ref": "#/$defs/offer" }',
          '"offer": { "$ref": "#/$defs/offer" },\n    "colour": { "type": ["string", "null"] },\n    "note": {}',
        )
        .replace('["string"] } }', '["string"] }, "stock level": { "type": "number" } }'),
    );
  });

  it("gets the new types of known fields", async () => {
    const { after, passes } = await healed([{ price: 1.5 }, { price: 2, offer: { shop: 7 } }]);
    expect(passes).toBe(true);
    expect(after).toBe(
      schema.replace('"type": "integer"', '"type": "number"').replace('["string"]', '["string", "number"]'),
    );
  });

  it.each<[string, readonly object[], readonly string[]]>([
    ["a value is null that was not", [{ price: null }], []],
    ["a field is missing", [{ offer: {} }], []],
    ["fields are frozen", [{ price: 1, colour: "red" }], ["drift: {columns: freeze}"]],
    ["types are frozen", [{ price: 1.5 }], ["drift: {types: freeze}"]],
    ["both are frozen", [{ price: 1, colour: "red" }], ["drift: {columns: freeze, types: freeze}"]],
    ["a name is none of a field", [{ price: 1, "${{ a }}": 1 }], []],
    ["something else is wrong too", [{ price: 1, colour: "red" }], ["expect: {min-records: 2}"]],
    [
      "there are too many new names",
      [Object.fromEntries([["price", 1], ...Array.from({ length: 60 }, (_, n) => [`f${n}`, 1])])],
      [],
    ],
  ])("stays as it is where %s", async (_, records, lines) => {
    expect(await healed(records, lines)).toEqual({ widening: null, after: null, passes: false });
  });

  it("stays as it is where the branches of a choice differ, and where it stands in the configuration", async () => {
    const choice =
      '{"anyOf": [{"properties": {"price": {"type": "integer"}}, "required": ["price"]}, {"required": ["cost"]}]}';
    expect((await healed([{ price: "1" }], [], choice)).widening).toBeNull();
    const inline = scraper("outputs: [out.jsonl]", "schema: {properties: {price: {type: integer}}}");
    const { report } = await validating(inline, { "out.jsonl": '{"price": 1.5}\n' });
    expect(report.failures).toMatchObject([{ category: "schema-drift", captures: {} }]);
  });
});

describe("the fix of a schema", () => {
  const widening = (text: string): SchemaWidening => ({
    path: "s.json",
    digest: createHash("sha256").update(text).digest("hex"),
    additions: [{ kind: "property", at: [], name: "colour", types: ["string"] }],
    records: 3,
  });
  /** What is proposed for a failure that says so of its schema. */
  const fixOf = (capture: unknown, text: string) => {
    const captures = { [wideningCapture]: typeof capture === "string" ? capture : JSON.stringify(capture) };
    const failure = sampleFailure({ ruleId: "scraper-schema-mismatch", category: "schema-drift", captures });
    return proposeFix(failure, repository({ "s.json": text }), { workflowPath: null, disabled: [] });
  };

  it("says what it rests on, and is surer of a field than of a type", async () => {
    const { fix } = await fixOf(widening(schema), schema);
    expect(fix).toMatchObject({ fixType: "schema-drift", certainty: 0.9 });
    expect(fix?.summary).toContain("all 3 records");
    const typed = { ...widening(schema), additions: [{ kind: "type", at: ["properties", "price"], type: "string" }] };
    expect((await fixOf(typed, schema)).fix).toMatchObject({ certainty: 0.75 });
  });

  it("is not made of a schema that is another one by now, nor of a report that was tampered with", async () => {
    const changed = schema.replace("integer", "number");
    expect((await fixOf(widening(schema), changed)).refusals.map(({ reason }) => reason)).toEqual([
      "`s.json` is another one by now than that which the records were checked against.",
    ]);
    expect((await fixOf({ ...widening(schema), path: "none.json" }, schema)).fix).toBeNull();
    const nowhere = { ...widening(schema), additions: [{ kind: "type", at: ["properties", "cost"], type: "string" }] };
    expect((await fixOf(nowhere, schema)).fix).toBeNull();
    for (const capture of ["{", "[]", { ...widening(schema), additions: [] }, { ...widening(schema), more: 1 }])
      expect(await fixOf(capture, schema)).toEqual({ fix: null, refusals: [] });
  });
});
