import { describe, expect, it } from "vitest";
import { UserError } from "../../../src/errors.ts";
import { readRecordSchema } from "../../../src/scrapers/record-schema.ts";

/** What its checks say, in words. */
const read = (schema: object) => {
  const { check } = readRecordSchema(JSON.stringify(schema), "s.json");
  return {
    check: (textOnly: boolean) => {
      const problemsOf = check(textOnly);
      return (record: object): readonly string[] => problemsOf(record).map(({ message }) => message);
    },
  };
};
const price = {
  type: "object",
  required: ["product", "price"],
  properties: {
    product: { type: "string" },
    price: { type: "number" },
    url: { type: "string", format: "uri" },
    size: { enum: ["s", "m"] },
    tags: { type: "array", items: { type: "object", properties: { name: { type: "string" } } } },
    note: { anyOf: [{ type: "string" }, { type: "null" }] },
  },
  additionalProperties: false,
};

describe("a record", () => {
  const { check } = read(price);

  it("that fits has no problem", () => {
    expect(
      check(false)({ product: "Tea", price: 1, url: "https://a.example/", tags: [{ name: "x" }], note: null }),
    ).toEqual([]);
  });

  it("is told everything that is wrong with it, by the field and without its values", () => {
    expect(check(false)({ price: "1", url: "no", size: "xl", tags: [{}, { name: 1 }], note: 1, hint: "x" })).toEqual([
      'the record must have the field "product"',
      'the record must not have the field "hint"',
      "price must be number",
      'url must match format "uri"',
      'size must be one of ["s","m"]',
      "tags[].name must be string",
      "note must match a schema in anyOf",
    ]);
  });

  it("of texts has its numbers read out of them", () => {
    expect(check(true)({ product: "Tea", price: "1.5" })).toEqual([]);
    expect(check(true)({ product: "Tea", price: "cheap" })).toEqual(["price must be number"]);
    expect(check(false)({ product: "Tea", price: "1.5" })).toEqual(["price must be number"]);
  });

  it("is still checked after very many that failed", () => {
    const same = check(false);
    for (let index = 0; index < 1500; index++) expect(same({}).length).toBeGreaterThan(0);
    expect(same({ product: "Tea", price: 1 })).toEqual([]);
  });
});

describe("a schema", () => {
  it.each([
    ["http://json-schema.org/draft-07/schema#", { items: [{ type: "number" }] }],
    ["https://json-schema.org/draft/2020-12/schema", { prefixItems: [{ type: "number" }] }],
    [undefined, { prefixItems: [{ type: "number" }] }],
  ])("of the draft %s is read by its rules", ($schema, tuple) => {
    const { check } = read({
      ...($schema === undefined ? {} : { $schema }),
      properties: { pair: { type: "array", ...tuple } },
    });
    expect([check(false)({ pair: [1, "x"] }), check(false)({ pair: ["x"] })]).toEqual([[], ["pair[] must be number"]]);
  });

  it.each([
    ["{", "is not JSON"],
    ["[]", "is not a JSON object"],
    ['{"type": "text"}', "does not compile: schema is invalid"],
    ['{"properties": {"a": {"pattern": "("}}}', "does not compile: Invalid regular expression"],
    ['{"$ref": "https://elsewhere.example/x.json"}', "does not compile: can't resolve reference"],
    ['{"$schema": "http://json-schema.org/draft-04/schema#"}', "names a draft that is not supported"],
  ])("of the form %s is refused in a sentence", (text, problem) => {
    expect(() => readRecordSchema(text, "s.json")).toThrow(UserError);
    expect(() => readRecordSchema(text, "s.json")).toThrow(`the schema s.json ${problem}`);
  });
});
