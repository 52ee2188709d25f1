import { resolveInRepository } from "./repository-path.ts";

/** A command of a step's script. */
export interface JobCommand {
  /** Without quotation marks and comments. */
  readonly words: readonly string[];
  /** The folder that it runs in, relative to the root; null when only the shell knows. */
  readonly folder: string | null;
  /** Something else runs when it fails, `a || b`, so that its failure does not end the script. */
  readonly tolerated?: true;
}

const separators = /(\r?\n|;|&&?|\|\|?)/;

function wordsOf(command: string): string[] {
  const words = [...command.matchAll(/"([^"]*)"|'([^']*)'|([^\s"']+)/g)].map(
    (found) => found[1] ?? found[2] ?? found[3] ?? "",
  );
  const comment = words.findIndex((word) => word.startsWith("#"));
  return comment < 0 ? words : words.slice(0, comment);
}

/**
 * The commands of a step's script. Covers what workflows write, not the shell's grammar: a folder that only the shell
 * knows makes the folder of the rest unknown.
 * @param script the `run` of a step
 * @param folder the step's working directory, relative to the root
 */
export function commandsOf(script: string, folder: string): JobCommand[] {
  let current = resolveInRepository("", folder);
  const parts = script.replace(/\\\r?\n/g, " ").split(separators);
  return parts.flatMap((command, index) => {
    const words = index % 2 === 0 ? wordsOf(command) : [];
    if (words.some((word) => /^\(?(?:cd|pushd|popd)$/.test(word))) {
      const target = words[0] === "cd" && words.length === 2 ? words[1] : undefined;
      current = current === null || target === undefined ? null : resolveInRepository(current, target);
      return [];
    }
    const tolerated = parts[index + 1] === "||" ? ({ tolerated: true } as const) : {};
    return words.length === 0 ? [] : [{ words, folder: current, ...tolerated }];
  });
}
