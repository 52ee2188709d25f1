import type { RepositoryFiles, TreeEntry } from "../ports.ts";
import { resolveInRepository } from "./repository-path.ts";
import type { JobCommand } from "./shell-commands.ts";

/** A script of the repository, and how a job starts it. */
export interface StartedScript {
  readonly entry: TreeEntry;
  readonly text: string;
  /** `run`: by its path, so that its mode and its first line count. `read`: a shell is given it. */
  readonly by: "run" | "read";
}

const wrappers = /^(?:[A-Za-z_]\w*=.*|sudo|env|time|exec|nice|command|-.*)$/;
const shells = /^(?:(?:ba|da|z)?sh|source|\.)$/;
/** How many scripts are read. */
const scriptLimit = 40;

/** The tracked scripts that commands start, each once, in order. What may fail without harm is passed over. */
export async function startedScripts(
  commands: readonly JobCommand[],
  files: RepositoryFiles,
): Promise<readonly StartedScript[]> {
  const entries = new Map((await files.list()).map((entry) => [entry.path, entry]));
  const started = new Map<string, StartedScript>();
  for (const { words, folder, tolerated } of commands) {
    const rest = words.slice(
      Math.max(
        0,
        words.findIndex((word) => !wrappers.test(word)),
      ),
    );
    const [first = ""] = rest;
    const by = shells.test(first) ? "read" : "run";
    const named = by === "run" ? first : rest.slice(1).find((word) => !/^[-+]/.test(word) && word !== "pipefail");
    const path = named?.includes("/") === true || by === "read" ? resolveInRepository(folder ?? "", named ?? "") : null;
    const entry = path === null ? undefined : entries.get(path);
    if (tolerated === true || entry === undefined || started.size >= scriptLimit) continue;
    const text = (await files.read(entry.path))?.text;
    if (text !== undefined && started.get(entry.path)?.by !== "run") started.set(entry.path, { entry, text, by });
  }
  return [...started.values()];
}

/** Whether commands name a file of the repository only where its failure does no harm. */
export function isTolerated(path: string, commands: readonly JobCommand[]): boolean {
  const naming = commands.filter(({ words, folder }) =>
    words.some((word) => resolveInRepository(folder ?? "", word) === path),
  );
  return naming.length > 0 && naming.every(({ tolerated }) => tolerated === true);
}
