import { jsonTypes, type JsonType, type SchemaAddition } from "../contracts/schema-widening.ts";
import { insertMember, type JsonObject, jsonObject, replaceValue } from "./json-members.ts";

const memberOf = ({ members }: JsonObject, key: string) => members.findLast((member) => member.key === key);

/** A schema of these types; of none, one that takes anything. */
function schemaOf(types: readonly JsonType[]): string {
  const [only, ...others] = types;
  if (only === undefined) return "{}";
  return `{ "type": ${others.length === 0 ? JSON.stringify(only) : list(types)} }`;
}

const list = (types: readonly string[]): string => `[${types.map((type) => JSON.stringify(type)).join(", ")}]`;

function withProperty(text: string, at: readonly string[], name: string, types: readonly JsonType[]): string | null {
  const owner = jsonObject(text, at);
  if (owner === null) return null;
  const properties = memberOf(owner, "properties");
  if (properties === undefined)
    return insertMember(text, owner, "properties", `{ ${JSON.stringify(name)}: ${schemaOf(types)} }`);
  const known = jsonObject(text, [...at, "properties"]);
  if (known === null || memberOf(known, name) !== undefined) return null;
  return known.members.length === 0
    ? replaceValue(text, properties, `{ ${JSON.stringify(name)}: ${schemaOf(types)} }`)
    : insertMember(text, known, name, schemaOf(types));
}

const isType = (value: unknown): value is JsonType => jsonTypes.some((type) => type === value);

function withType(text: string, at: readonly string[], type: JsonType): string | null {
  const owner = jsonObject(text, at);
  const member = owner === null ? undefined : memberOf(owner, "type");
  if (member === undefined) return null;
  const value: unknown = JSON.parse(text.slice(member.valueStart, member.end));
  const before = [value].flat();
  if (!before.every(isType) || before.includes(type)) return null;
  // Every integer is a number.
  const after = type === "number" ? [...before.filter((each) => each !== "integer"), type] : [...before, type];
  const [only] = after;
  return replaceValue(text, member, after.length === 1 ? JSON.stringify(only) : list(after));
}

/**
 * Adds to the text of a JSON Schema, which keeps its form.
 * @param text must parse as JSON
 * @returns null where an addition has no place in it, or is there already
 */
export const widenedSchema = (text: string, additions: readonly SchemaAddition[]): string | null =>
  additions.reduce<string | null>((current, addition) => {
    if (current === null) return null;
    switch (addition.kind) {
      case "property":
        return withProperty(current, addition.at, addition.name, addition.types);
      case "type":
        return withType(current, addition.at, addition.type);
    }
  }, text);
