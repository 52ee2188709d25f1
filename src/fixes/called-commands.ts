import type { RepositoryFiles } from "../ports.ts";
import { commandsOf, type JobCommand } from "./shell-commands.ts";
import { recipesOf } from "./makefile-recipes.ts";
import { parseJson } from "./package-manifest.ts";
import { folderOf, resolveInRepository } from "./repository-path.ts";

/** How deep calls are followed, and how many commands are looked at in all; it stops scripts that call themselves. */
const depthLimit = 4;
const commandLimit = 300;

const wrappers = /^(?:[A-Za-z_]\w*=.*|sudo|env|time|exec|nice|command)$/;
const shells = /^(?:ba|da|z)?sh$/;
const withoutWrappers = (words: readonly string[]): readonly string[] => {
  const start = words.findIndex((word) => !wrappers.test(word));
  return start < 0 ? [] : words.slice(start);
};

/** The path from a folder to another, both relative to the root. */
const pathBetween = (from: string, to: string): string =>
  `${"../".repeat(from.split("/").filter(Boolean).length)}${to === "" ? "." : to}`;

/** A script's text with what it knows of its own place, and its constants, put in. */
function resolved(text: string, script: string, folder: string): string {
  const own = pathBetween(folder, folderOf(script));
  const placed = text
    .replace(/"?\$\(\s*dirname\s+(?:--\s+)?"?\$\{?(?:0|BASH_SOURCE(?:\[0\])?)\}?"?\s*\)"?/g, () => own)
    .replace(/"?\$\(\s*cd\s+"?([\w./-]+)"?\s*(?:&&|;)\s*pwd(?:\s+-P)?\s*\)"?/g, (_, path: string) => path);
  const constants = new Map(
    [...placed.matchAll(/^\s*(?:export\s+|readonly\s+)?([A-Za-z_]\w*)=["']?([\w./-]+)["']?\s*$/gm)].map(
      ([, name = "", value = ""]) => [name, value],
    ),
  );
  return placed.replace(
    /\$(?:\{(\w+)\}|(\w+))/g,
    (whole: string, braced: string | undefined, bare: string | undefined) =>
      constants.get(braced ?? bare ?? "") ?? whole,
  );
}

type Caller = (words: readonly string[], folder: string, files: RepositoryFiles) => Promise<readonly JobCommand[]>;

/** `bash ci/run.sh`, `. ./env.sh`, `./ci/run.sh` */
const shellScript: Caller = async (words, folder, files) => {
  const [first = "", ...rest] = words;
  const isShell = shells.test(first) || first === "source" || first === ".";
  const named = isShell ? rest.find((word) => !/^[-+]/.test(word) && word !== "pipefail") : first;
  if (named === undefined || (!isShell && !named.includes("/")) || rest.includes("-c")) return [];
  const path = resolveInRepository(folder, named);
  const file = path === null ? null : await files.read(path);
  if (path === null || file === null) return [];
  const isScript = isShell || /^#!.*\b(?:ba|da|z)?sh\b/.test(file.text);
  return isScript ? commandsOf(resolved(file.text, path, folder), folder) : [];
};

/** `make -C native check` */
const make: Caller = async (words, folder, files) => {
  if (!/^g?make$/.test(words[0] ?? "")) return [];
  const targets: string[] = [];
  let place: string | null = folder;
  let name: string | null = null;
  for (let index = 1; index < words.length; index++) {
    const word = words[index] ?? "";
    const option = /^(?:-([Cf])|--(directory|file|makefile)=?)(.*)$/.exec(word);
    if (option === null) {
      if (!/^-|=/.test(word)) targets.push(word);
      continue;
    }
    const value = option[3] === "" ? (words[(index += 1)] ?? "") : (option[3] ?? "");
    if (option[1] === "C" || option[2] === "directory")
      place = place === null ? null : resolveInRepository(place, value);
    else name = value;
  }
  if (place === null) return [];
  for (const candidate of name === null ? ["GNUmakefile", "makefile", "Makefile"] : [name]) {
    const path = resolveInRepository(place, candidate);
    const file = path === null ? null : await files.read(path);
    const inside = place;
    if (file !== null) return recipesOf(file.text, targets).flatMap((line) => commandsOf(line, inside));
  }
  return [];
};

/** `npm run build`, `yarn test` */
const packageScript: Caller = async (words, folder, files) => {
  const [manager = "", ...rest] = words;
  if (!/^(?:npm|pnpm|yarn|bun)$/.test(manager)) return [];
  const named = rest.filter((word) => !word.startsWith("-"));
  const verb = named[0] === "run" || named[0] === "run-script" ? named[1] : named[0];
  if (verb === undefined) return [];
  const manifest = parseJson((await files.read(folder === "" ? "package.json" : `${folder}/package.json`))?.text ?? "");
  const scripts: unknown = manifest instanceof Object ? Reflect.get(manifest, "scripts") : undefined;
  if (!(scripts instanceof Object)) return [];
  return [`pre${verb}`, verb, `post${verb}`].flatMap((name) => {
    const script: unknown = Object.hasOwn(scripts, name) ? Reflect.get(scripts, name) : undefined;
    return typeof script === "string" ? commandsOf(script, folder) : [];
  });
};

const callers: readonly Caller[] = [shellScript, make, packageScript];

/**
 * Commands with those that they start: of the repository's shell scripts, of makefiles and of a package's scripts. Covers
 * what repositories write, not the languages: what only a shell or make could work out stays as it is written.
 * @returns each command, and right behind it what it starts
 */
export async function withCalled(
  commands: readonly JobCommand[],
  files: RepositoryFiles,
): Promise<readonly JobCommand[]> {
  let left = commandLimit;
  const follow = async (some: readonly JobCommand[], depth: number): Promise<readonly JobCommand[]> => {
    const all: JobCommand[] = [];
    for (const command of some) {
      left -= 1;
      all.push(command);
      const { folder } = command;
      const words = withoutWrappers(command.words);
      if (folder === null || depth === 0 || left <= 0) continue;
      for (const caller of callers) {
        const called = await caller(words, folder, files);
        if (called.length > 0) all.push(...(await follow(called, depth - 1)));
      }
    }
    return all;
  };
  return await follow(commands, depthLimit);
}
