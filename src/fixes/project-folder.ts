import { z } from "zod";
import type { RepositoryFiles } from "../ports.ts";
import type { SafeMarkdown } from "../text/brands.ts";
import { code, md } from "../text/markdown.ts";
import { commandsOf } from "./shell-commands.ts";
import { isMakefile } from "./project-commands.ts";
import { folderOf } from "./repository-path.ts";
import type { WorkflowStep } from "./workflow-jobs.ts";

const Manifest = z.object({ scripts: z.record(z.string(), z.unknown()).optional() });

function scriptsOf(text: string): ReadonlySet<string> {
  try {
    return new Set(Object.keys(Manifest.safeParse(JSON.parse(text)).data?.scripts ?? {}));
  } catch {
    return new Set();
  }
}

/** What a folder's package lacks of what npm and its like are asked for there; null when it has all. */
async function lackingForPackage(
  folder: string,
  commands: readonly (readonly string[])[],
  files: RepositoryFiles,
): Promise<SafeMarkdown | null> {
  const scripts = scriptsOf((await files.read(`${folder}/package.json`))?.text ?? "");
  const tracked = new Set((await files.list()).map(({ path }) => path));
  for (const [command, task, name] of commands) {
    if (command !== "npm" && command !== "yarn" && command !== "pnpm") continue;
    if (command === "npm" && task === "ci" && !tracked.has(`${folder}/package-lock.json`))
      return md`${code("npm ci")} needs a lock file, and ${code(folder)} has none.`;
    const script = task === "run" || task === "run-script" ? name : task === "test" ? task : undefined;
    if (script !== undefined && !scripts.has(script))
      return md`The package in ${code(folder)} has no script ${code(script)}, so it may not be the one that is meant.`;
  }
  return null;
}

/** The targets that a makefile names; what it includes or makes up is not seen. */
const targetsOf = (makefile: string): ReadonlySet<string> =>
  new Set(
    [...makefile.matchAll(/^([^\s#][^:#=\n]{0,1000}):(?!=)/gm)].flatMap(([, names = ""]) => names.trim().split(/\s+/)),
  );

/** What a folder's makefile lacks of the targets that make is asked for there; null when it has all. */
async function lackingForMake(
  folder: string,
  commands: readonly (readonly string[])[],
  files: RepositoryFiles,
): Promise<SafeMarkdown | null> {
  const entry = (await files.list()).find(({ path }) => isMakefile(path) && folderOf(path) === folder);
  const targets = targetsOf((entry && (await files.read(entry.path))?.text) ?? "");
  const asked = commands
    .filter(([command]) => command === "make" || command === "gmake")
    .flatMap(([, ...words]) => words.filter((word) => !/^-|[=$]/.test(word)));
  const lacking = asked.find((target) => !targets.has(target));
  return lacking === undefined
    ? null
    : md`The makefile in ${code(folder)} has no target ${code(lacking)}, so it may not be the one that is meant.`;
}

/**
 * What a folder lacks of what a step's commands need there; null when it has all, as far as it can be told.
 * @param wanted the file that the step's tool looked for
 */
export function lackingIn(
  folder: string,
  wanted: string,
  { run }: WorkflowStep,
  files: RepositoryFiles,
): Promise<SafeMarkdown | null> {
  const commands = commandsOf(run ?? "", "").map(({ words }) => words);
  if (wanted === "package.json") return lackingForPackage(folder, commands, files);
  return isMakefile(wanted) ? lackingForMake(folder, commands, files) : Promise.resolve(null);
}
