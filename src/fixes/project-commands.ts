import type { Failure } from "../contracts/failure-report.ts";
import type { TreeEntry } from "../ports.ts";
import { code, md } from "../text/markdown.ts";
import type { Found } from "./fixer.ts";
import { commandsOf } from "./shell-commands.ts";
import { folderOf, resolveInRepository } from "./repository-path.ts";
import { only, type WorkflowStep } from "./workflow-jobs.ts";

/** The commands that look for a project's file where they run, and the flags by which they look elsewhere. */
export interface Family {
  /** The names of the file. */
  readonly file: RegExp;
  readonly commands: RegExp;
  readonly elsewhere: RegExp;
}

export const families: readonly Family[] = [
  {
    file: /^package\.json$/,
    commands: /^(?:npm|npx|yarn|pnpm|corepack)$/,
    elsewhere: /^(?:--prefix|-C|--cwd|--dir)(?:=|$)/,
  },
  { file: /\.txt$/, commands: /^(?:pip3?|python3? -m pip)$/, elsewhere: /^--(?:root|prefix)(?:=|$)/ },
  { file: /^Cargo\.toml$/, commands: /^cargo$/, elsewhere: /^(?:--manifest-path|-C)(?:=|$)/ },
  { file: /^go\.mod$/, commands: /^go$/, elsewhere: /^(?:-C|-modfile)(?:=|$)/ },
  { file: /^pom\.xml$/, commands: /^mvn$/, elsewhere: /^(?:-f|--file)(?:=|$)/ },
  { file: /^Gemfile$/, commands: /^bundle$/, elsewhere: /^--gemfile(?:=|$)/ },
  { file: /^composer\.json$/, commands: /^composer$/, elsewhere: /^(?:-d|--working-dir)(?:=|$)/ },
  { file: /^pyproject\.toml$/, commands: /^poetry$/, elsewhere: /^(?:-C|-P|--directory|--project)(?:=|$)/ },
  { file: /^(?:GNUm|m|M)akefile$/, commands: /^g?make$/, elsewhere: /^(?:-[Cf]|--(?:directory|file|makefile)(?:=|$))/ },
];

/** The file that the tool looked for, relative to the folder where it ran. */
export function wantedFile({ captures }: Failure): string {
  const { path, requirements, maven, make, target, yarn, pnpm, cargo, go, bundler, composer, poetry } = captures;
  if (path !== undefined) return path.split("/").at(-1) ?? "";
  if (maven !== undefined) return "pom.xml";
  if (make !== undefined || target !== undefined) return "Makefile";
  return requirements ?? yarn ?? pnpm ?? cargo ?? go ?? bundler ?? composer ?? poetry ?? "";
}

const nameOf = (words: readonly string[]): string => {
  const [first = "", second, third] = words.filter((word) => !/^[A-Za-z_]\w*=/.test(word));
  return /^python3?$/.test(first) && second === "-m" ? `${first} -m ${third ?? ""}` : first;
};

/** Whether a step only runs commands of a family, in the folder that it starts in; null when it runs none. */
export function runsOnly({ run }: WorkflowStep, { commands, elsewhere }: Family): boolean | null {
  const every = commandsOf(run ?? "", "");
  if (!every.some(({ words }) => commands.test(nameOf(words)))) return null;
  return (
    !/\b(?:cd|pushd)\s/.test(run ?? "") &&
    every.every(({ words }) => /^(?:echo|set)$/.test(nameOf(words)) || commands.test(nameOf(words))) &&
    !every.some(({ words }) => words.some((word) => elsewhere.test(word)))
  );
}

/** Source: https://www.gnu.org/software/make/manual/html_node/Makefile-Names.html */
export const isMakefile = (path: string): boolean => /(?:^|\/)(?:GNUm|m|M)akefile$/.test(path);

/** Whether a tracked file is the one that a tool looks for, in whatever folder. make takes several names. */
const isWanted = (wanted: string, path: string): boolean =>
  path === wanted || path.endsWith(`/${wanted}`) || (isMakefile(wanted) && isMakefile(path));

/** Whether the folder itself holds the file. */
export const holdsFile = (folder: string, wanted: string, entries: readonly TreeEntry[]): boolean =>
  entries.some(
    ({ path }) =>
      path === resolveInRepository(folder, wanted) ||
      (isMakefile(wanted) && isMakefile(path) && folderOf(path) === folder),
  );

/** The one folder that holds the file. Folders of installed packages are nobody's project. */
export function folderWith(wanted: string, entries: readonly TreeEntry[]): Found<string> {
  const holders = entries
    .map(({ path }) => path)
    .filter((path) => isWanted(wanted, path) && !/(?:^|\/)(?:node_modules|vendor)\//.test(path));
  const path = only(holders);
  if (path !== null)
    return { value: isMakefile(wanted) ? folderOf(path) : path.slice(0, Math.max(0, path.length - wanted.length - 1)) };
  return holders.length === 0
    ? { reason: md`No tracked file is called ${code(wanted)}.` }
    : { reason: md`${holders.length} folders hold a ${code(wanted)}, and the log does not tell which one is meant.` };
}
