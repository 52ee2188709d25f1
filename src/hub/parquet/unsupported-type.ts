/** A type that Arrow has and `datasets` has not. */
export class UnsupportedTypeError extends Error {
  override readonly name = "UnsupportedTypeError";
}

export const unsupported = (type: string): UnsupportedTypeError =>
  new UnsupportedTypeError(`Arrow type ${type} does not have a datasets dtype equivalent.`);
