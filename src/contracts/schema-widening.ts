import { z } from "zod";

export const jsonTypes = ["string", "number", "integer", "boolean", "array", "object", "null"] as const;
const JsonType = z.enum(jsonTypes);
export type JsonType = z.infer<typeof JsonType>;

/** The keys that lead from a schema's top to a schema in it. */
const Place = z.array(z.string().max(200)).max(40);

/** A name that is a field's and nothing else: it goes into a file of the repository, and a site may have chosen it. */
const Name = z.string().regex(/^[\p{L}\p{N}_$@][\p{L}\p{N}_$@.: -]{0,99}$/u);

/** One thing more that a JSON Schema accepts. */
export const SchemaAddition = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("property"), at: Place, name: Name, types: z.array(JsonType) }),
  z.strictObject({ kind: z.literal("type"), at: Place, type: JsonType }),
]);
export type SchemaAddition = Readonly<z.infer<typeof SchemaAddition>>;

/** What was added to a schema until every record fitted. */
export const SchemaWidening = z.strictObject({
  /** The schema's file, in the workspace. */
  path: z.string(),
  /** SHA-256 of its text as the records were checked against it, in hex digits. */
  digest: z.string().regex(/^[0-9a-f]{64}$/),
  additions: z.array(SchemaAddition).min(1).max(50),
  /** How many records fit after that: all. */
  records: z.number().int().positive(),
});
export type SchemaWidening = Readonly<z.infer<typeof SchemaWidening>>;

/** The capture of a failure that holds it, as JSON. */
export const wideningCapture = "widening";
