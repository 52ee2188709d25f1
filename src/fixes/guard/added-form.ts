import type { FileKind } from "./file-kinds.ts";

/** A form of line that a fix may not bring in. */
export interface AddedForm {
  readonly files: FileKind;
  readonly pattern: RegExp;
  readonly reason: string;
}

export const form = (files: FileKind, pattern: RegExp, reason: string): AddedForm => ({ files, pattern, reason });

/** The name of a rule, its title, and the forms that it refuses. */
export type AddedFormRow = readonly [name: string, title: string, forms: readonly AddedForm[]];
