/**
 * Every program in the bundle, each a lazy chunk: starting one loads nothing of the others.
 * Each gets the address of the stub that started it, beside which the other bundles lie.
 */
export const entries = {
  cli: async () => (await import("./cli/main.ts")).main(),
  heal: async (stub) => (await import("./actions/heal/main.ts")).main(stub),
  "analyze-logs": async (stub) => (await import("./actions/analyze-logs/main.ts")).main(stub),
  "validate-scrapers": async (stub) => (await import("./actions/validate-scrapers/main.ts")).main(stub),
  "open-healing-pr": async () => (await import("./actions/open-healing-pr/main.ts")).main(),
  "follow-healing-pr": async () => (await import("./actions/follow-healing-pr/main.ts")).main(),
} as const satisfies Record<string, (stub: string) => Promise<void>>;

export type EntryName = keyof typeof entries;

/** Runs a program of the bundle; the stubs below dist/ call it by name. */
export async function run(name: EntryName, stub: string): Promise<void> {
  await entries[name](stub);
}
