import { plain } from "./sanitise.ts";

/**
 * A JSON value in which every text, and every key, is visible, redacted and one line; what is so already stays as it is.
 * @param value what JSON can hold
 */
export function sanitisedTexts(value: unknown): unknown {
  if (typeof value === "string") return plain(value, Infinity);
  if (Array.isArray(value)) return value.map(sanitisedTexts);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, held]) => [plain(key, Infinity), sanitisedTexts(held)]));
}
