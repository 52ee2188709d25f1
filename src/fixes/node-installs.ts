import type { RepositoryFiles } from "../ports.ts";
import type { JobCommand } from "./shell-commands.ts";
import { type PackageManifest, parseJson } from "./package-manifest.ts";
import { resolveInRepository } from "./repository-path.ts";

/** A command of a job that installs what a package.json asks for. */
export interface NodeInstall {
  readonly manager: "npm" | "yarn" | "pnpm" | "bun";
  /** The folder whose package.json it installs. */
  readonly folder: string;
  /** What it does where the lock file does not match package.json: `fails`, or writes another one. */
  readonly onStaleLock: "fails" | "updates";
  /** Leaves out devDependencies. */
  readonly production: boolean;
}

interface Manager {
  readonly locks: readonly string[];
  /** Which words after its name install; "" stands for none. */
  readonly installs: readonly string[];
  readonly folderOption: RegExp;
  /** Whether it installs the lock file and nothing else. */
  isFrozen(verb: string, words: readonly string[], project: Project): boolean;
}

interface Project {
  readonly hasLock: boolean;
  readonly isBerry: boolean;
}

/**
 * Sources: npm documentation, "npm ci"; yarn 1 documentation, "yarn install"; yarn 4 documentation, `enableImmutableInstalls`
 * (true on CI); pnpm documentation, `--frozen-lockfile` (true on CI where a lock file is there); bun documentation, "bun install".
 */
const managers: Readonly<Record<NodeInstall["manager"], Manager>> = {
  npm: {
    locks: ["package-lock.json", "npm-shrinkwrap.json"],
    installs: ["ci", "clean-install", "install-clean", "install", "i"],
    folderOption: /^(?:--prefix|-C)(?:=(.+))?$/,
    isFrozen: (verb) => /^(?:ci|clean-install|install-clean)$/.test(verb),
  },
  yarn: {
    locks: ["yarn.lock"],
    installs: ["", "install"],
    folderOption: /^--cwd(?:=(.+))?$/,
    isFrozen: (_, words, { hasLock, isBerry }) =>
      words.some((word) => /^--(?:frozen-lockfile|immutable)$/.test(word)) ||
      (isBerry && hasLock && !words.some((word) => /^--(?:no-immutable|immutable=false)$/.test(word))),
  },
  pnpm: {
    locks: ["pnpm-lock.yaml"],
    installs: ["install", "i"],
    folderOption: /^(?:--dir|-C)(?:=(.+))?$/,
    isFrozen: (_, words, { hasLock }) =>
      hasLock && !words.some((word) => /^--(?:no-frozen-lockfile|frozen-lockfile=false|no-lockfile)$/.test(word)),
  },
  bun: {
    locks: ["bun.lock", "bun.lockb"],
    installs: ["install", "i", "ci"],
    folderOption: /^--cwd(?:=(.+))?$/,
    isFrozen: (verb, words) => verb === "ci" || words.includes("--frozen-lockfile"),
  },
};

const isManager = (word: string): word is NodeInstall["manager"] => Object.hasOwn(managers, word);
const production = /^(?:--production|--prod|-P|--omit=dev|--only=prod(?:uction)?)$/;

interface Call {
  readonly manager: NodeInstall["manager"];
  readonly words: readonly string[];
  readonly folder: string;
}

function callsOf({ words, folder }: JobCommand): Call[] {
  const at = words.findIndex(isManager);
  const manager = words[at];
  if (folder === null || manager === undefined || !isManager(manager)) return [];
  // Only what may stand in front of a command: variables, and programs that pass it on.
  if (!words.slice(0, at).every((word) => /^(?:\w+=.*|sudo|corepack|env|time|exec)$/.test(word))) return [];
  return [{ manager, words: words.slice(at + 1), folder }];
}

function installOf(call: Call, tracked: ReadonlySet<string>, isBerry: boolean): NodeInstall[] {
  const manager = managers[call.manager];
  const values = new Set<string>();
  let folder: string | null = call.folder;
  for (const [index, word] of call.words.entries()) {
    const found = manager.folderOption.exec(word);
    const value = found === null ? undefined : (found[1] ?? call.words[index + 1]);
    if (value === undefined || folder === null) continue;
    if (found?.[1] === undefined) values.add(value);
    folder = resolveInRepository(folder, value);
  }
  const verb = call.words.find((word) => !word.startsWith("-") && !values.has(word)) ?? "";
  const isGlobal = call.words.some((word) => word === "-g" || word === "--global");
  if (folder === null || isGlobal || !manager.installs.includes(verb)) return [];
  const prefix = folder === "" ? "" : `${folder}/`;
  const hasLock = manager.locks.some((lock) => tracked.has(prefix + lock));
  const frozen = manager.isFrozen(verb, call.words, { hasLock, isBerry });
  return [
    {
      manager: call.manager,
      folder,
      onStaleLock: frozen ? "fails" : "updates",
      production: call.words.some((word) => production.test(word)),
    },
  ];
}

/** The commands that install what some package.json asks for. */
export async function nodeInstalls(
  commands: readonly JobCommand[],
  files: RepositoryFiles,
): Promise<readonly NodeInstall[]> {
  const tracked = new Set((await files.list()).map(({ path }) => path));
  const root = parseJson((await files.read("package.json"))?.text ?? "");
  const stated = root instanceof Object && "packageManager" in root ? String(root.packageManager) : "";
  const isBerry = tracked.has(".yarnrc.yml") || /^yarn@(?:[2-9]|\d\d)/.test(stated);
  return commands.flatMap(callsOf).flatMap((call) => installOf(call, tracked, isBerry));
}

/** The lock files of a folder, whichever manager wrote them. */
export async function lockFilesIn(folder: string, files: RepositoryFiles): Promise<readonly string[]> {
  const prefix = folder === "" ? "" : `${folder}/`;
  const names = new Set(Object.values(managers).flatMap(({ locks }) => locks.map((lock) => prefix + lock)));
  return (await files.list()).map(({ path }) => path).filter((path) => names.has(path));
}

/** Whether an install in a folder also installs a package below it, as a workspace does. */
export function installsPackage(
  install: NodeInstall,
  manifest: PackageManifest,
  manifests: readonly PackageManifest[],
  tracked: ReadonlySet<string>,
): boolean {
  if (install.folder === manifest.folder) return true;
  const inside = install.folder === "" || manifest.folder.startsWith(`${install.folder}/`);
  const root = manifests.find(({ folder }) => folder === install.folder);
  const pnpm = tracked.has(install.folder === "" ? "pnpm-workspace.yaml" : `${install.folder}/pnpm-workspace.yaml`);
  return inside && (pnpm || (root?.workspaces !== undefined && root.workspaces !== null));
}
