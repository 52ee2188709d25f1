/** Every program in the bundle, each a lazy chunk: starting one loads nothing of the others. */
const entries = {
  cli: async () => (await import("./cli/main.ts")).main(),
} as const satisfies Record<string, () => Promise<void>>;

export type EntryName = keyof typeof entries;

/** Runs a program of the bundle; the stubs below dist/ call it by name. */
export async function run(name: EntryName): Promise<void> {
  await entries[name]();
}
