/** A field by the name that the configuration has for it: `price`, or `offer.price` for one in an object. */
export interface FieldPath {
  readonly name: string;
  readonly of: (record: object) => unknown;
}

const own = (record: unknown, key: string): unknown =>
  typeof record === "object" && record !== null && Object.hasOwn(record, key) ? Reflect.get(record, key) : undefined;

/** A field whose own name holds a `.` goes before one in an object. */
export function fieldPath(name: string): FieldPath {
  const parts = name.split(".");
  if (parts.length === 1) return { name, of: (record) => own(record, name) };
  return {
    name,
    of: (record) => (Object.hasOwn(record, name) ? own(record, name) : parts.reduce<unknown>(own, record)),
  };
}
