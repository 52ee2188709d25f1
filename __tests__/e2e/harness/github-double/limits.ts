import { invalid } from "./answer.ts";

/** Lengths in UTF-16 units; GitHub says "characters" and does not say of which kind. */
export const bodyLimit = 65_536;
export const titleLimit = 256;
export const labelNameLimit = 50;
export const labelDescriptionLimit = 100;

/** @throws Refusal 422 in GitHub's words (renovatebot/renovate#2032, googleapis/repo-automation-bots#1895) */
export function assertLength(resource: string, field: string, text: string, limit: number): void {
  if (text.length <= limit) return;
  throw invalid({ resource, code: "custom", field, message: `${field} is too long (maximum is ${limit} characters)` });
}

/** @throws Refusal 422 with the code that GitHub gives a blank mandatory field */
export function assertPresent(resource: string, field: string, text: string): void {
  if (text.trim() === "") throw invalid({ resource, code: "missing_field", field });
}
