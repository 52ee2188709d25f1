import { z } from "zod";
import type { Failure } from "../contracts/failure-report.ts";
import type { RepositoryFiles, TreeEntry } from "../ports.ts";
import type { SafeMarkdown } from "../text/brands.ts";
import { code, md } from "../text/markdown.ts";
import type { Found } from "./fixer.ts";
import { commandsOf } from "./job-commands.ts";
import { only, type WorkflowStep } from "./workflow-jobs.ts";

/** The commands that look for a project's file where they run, and the flags by which they look elsewhere. */
export const families: readonly { readonly file: RegExp; readonly commands: RegExp; readonly elsewhere: RegExp }[] = [
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
];
export type Family = (typeof families)[number];

/** The file that the tool looked for, relative to the folder where it ran. */
export function wantedFile({ captures }: Failure): string {
  const { path, requirements, maven, yarn, pnpm, cargo, go, bundler, composer, poetry } = captures;
  if (path !== undefined) return path.split("/").at(-1) ?? "";
  if (maven !== undefined) return "pom.xml";
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

/** The one folder that holds the file. Folders of installed packages are nobody's project. */
export function folderWith(wanted: string, entries: readonly TreeEntry[]): Found<string> {
  const holders = entries
    .map(({ path }) => path)
    .filter(
      (path) => (path === wanted || path.endsWith(`/${wanted}`)) && !/(?:^|\/)(?:node_modules|vendor)\//.test(path),
    );
  const path = only(holders);
  if (path !== null) return { value: path.slice(0, Math.max(0, path.length - wanted.length - 1)) };
  return holders.length === 0
    ? { reason: md`No tracked file is called ${code(wanted)}.` }
    : { reason: md`${holders.length} folders hold a ${code(wanted)}, and the log does not tell which one is meant.` };
}

const Manifest = z.object({ scripts: z.record(z.string(), z.unknown()).optional() });

function scriptsOf(text: string): ReadonlySet<string> {
  try {
    return new Set(Object.keys(Manifest.safeParse(JSON.parse(text)).data?.scripts ?? {}));
  } catch {
    return new Set();
  }
}

/** What the folder lacks of what the step's npm commands need there; null when it has all. */
export async function lackingIn(
  folder: string,
  { run }: WorkflowStep,
  files: RepositoryFiles,
): Promise<SafeMarkdown | null> {
  const scripts = scriptsOf((await files.read(`${folder}/package.json`))?.text ?? "");
  const tracked = new Set((await files.list()).map(({ path }) => path));
  for (const { words } of commandsOf(run ?? "", "")) {
    const [command, task, name] = words;
    if (command !== "npm" && command !== "yarn" && command !== "pnpm") continue;
    if (command === "npm" && task === "ci" && !tracked.has(`${folder}/package-lock.json`))
      return md`${code("npm ci")} needs a lock file, and ${code(folder)} has none.`;
    const script = task === "run" || task === "run-script" ? name : task === "test" ? task : undefined;
    if (script !== undefined && !scripts.has(script))
      return md`The package in ${code(folder)} has no script ${code(script)}, so it may not be the one that is meant.`;
  }
  return null;
}
