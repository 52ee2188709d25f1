export type * from "./ports/agent.ts";
export type * from "./ports/dataset.ts";
export type * from "./ports/files.ts";
export type * from "./ports/fix-commands.ts";
export type * from "./ports/following.ts";
export type * from "./ports/healing.ts";
export type * from "./ports/runs.ts";
export type * from "./ports/scrapers.ts";
export type * from "./ports/workflows.ts";

/** The time, in milliseconds since 1970 (UTC). */
export interface Clock {
  now(): number;
}

/** Short unique names, for what needs one (temporary files, markers). */
export interface Ids {
  next(): string;
}
