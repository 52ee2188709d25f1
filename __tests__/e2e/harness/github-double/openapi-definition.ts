import { readFileSync } from "node:fs";
import path from "node:path";
import type { Document } from "openapi-backend";
import { z } from "zod";

const fixtures = path.join(import.meta.dirname, "../../../../fixtures/openapi");
const read = (name: string): unknown => JSON.parse(readFileSync(path.join(fixtures, name), "utf8"));

const sourced = { why: z.string(), source: z.string() };
const exceptionsSchema = z.strictObject({
  /** Request properties that GitHub documents elsewhere. */
  requests: z.array(z.strictObject({ operation: z.string(), property: z.string(), schema: z.json(), ...sourced })),
  /** Statuses that GitHub answers though the description does not list them; `*` is every operation. */
  responses: z.array(z.strictObject({ operation: z.string(), status: z.int(), ...sourced })),
  /** Places where GitHub's own answers break its schema: a JSON pointer and what belongs there. */
  schemas: z.array(z.strictObject({ pointer: z.string(), value: z.json(), ...sourced })),
});

interface Node {
  [key: string]: unknown;
}
const isNode = (value: unknown): value is Node => typeof value === "object" && value !== null && !Array.isArray(value);

function nodeAt(root: Node, keys: readonly string[]): Node {
  const found = keys.reduce<unknown>((node, key) => (isNode(node) ? node[key] : undefined), root);
  if (!isNode(found)) throw new Error(`The OpenAPI slice has nothing at ${keys.join("/")}`);
  return found;
}

const segments = (pointer: string): string[] =>
  pointer
    .replace(/^#?\//, "")
    .split("/")
    .map((segment) => segment.replaceAll("~1", "/").replaceAll("~0", "~"));

/** GitHub ignores request properties that it does not know; a test must not, for they are misspelt. */
function closeObjects(schema: unknown): void {
  if (Array.isArray(schema)) schema.forEach(closeObjects);
  if (!isNode(schema)) return;
  if (isNode(schema["properties"]) && schema["additionalProperties"] === undefined) {
    schema["additionalProperties"] = false;
  }
  Object.values(schema).forEach(closeObjects);
}

/** GitHub marks combinations and lists of values as nullable; the validator wants the null spelt out there. */
function settleNullables(schema: unknown): void {
  if (Array.isArray(schema)) schema.forEach(settleNullables);
  if (!isNode(schema)) return;
  Object.values(schema).forEach(settleNullables);
  if (schema["nullable"] !== true) return;
  if (Array.isArray(schema["enum"])) schema["enum"] = [...new Set([...schema["enum"], null])];
  if (schema["type"] !== undefined) return;
  delete schema["nullable"];
  const combination = { ...schema };
  if (Object.keys(combination).length === 0) return;
  for (const key of Object.keys(combination)) delete schema[key];
  schema["anyOf"] = [combination, { enum: [null] }];
}

const operationsOf = (slice: Node): Node[] =>
  Object.values(nodeAt(slice, ["paths"])).flatMap((item) => (isNode(item) ? Object.values(item).filter(isNode) : []));

const requestSchema = (operation: Node): Node =>
  nodeAt(operation, ["requestBody", "content", "application/json", "schema"]);

const exceptions = exceptionsSchema.parse(read("exceptions.json"));

/** The slice, made strict and mended by the listed exceptions. */
export function loadDefinition(): Document {
  const slice = read("github.json");
  if (!isNode(slice)) throw new Error("The OpenAPI slice is not an object");
  for (const { pointer, value } of exceptions.schemas) {
    const keys = segments(pointer);
    nodeAt(slice, keys.slice(0, -1))[keys.at(-1) ?? ""] = value;
  }
  for (const operation of operationsOf(slice)) {
    if (isNode(operation["requestBody"])) closeObjects(requestSchema(operation));
    for (const { property, schema } of exceptions.requests.filter(
      ({ operation: id }) => id === operation["operationId"],
    )) {
      nodeAt(requestSchema(operation), ["properties"])[property] = schema;
    }
  }
  settleNullables(slice);
  const document: unknown = slice;
  assertDocument(document);
  return document;
}

function assertDocument(value: unknown): asserts value is Document {
  if (!isNode(value) || value["openapi"] === undefined) throw new Error("The OpenAPI slice has no version");
}

/** The statuses that an operation may answer beyond those it describes. */
export const undescribedStatuses = (operation: string): readonly number[] =>
  exceptions.responses.filter((each) => ["*", operation].includes(each.operation)).map(({ status }) => status);
