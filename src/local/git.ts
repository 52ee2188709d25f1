import { devNull } from "node:os";
import { dirname, resolve } from "node:path";
import { UserError } from "../errors.ts";
import { run, type RunResult } from "../process/run.ts";

export interface GitCall {
  readonly input?: string | Uint8Array;
  /** Added to the clean environment. */
  readonly env?: Readonly<Record<string, string>>;
  /** Bytes of output that are kept; more than that is `droppedBytes`. */
  readonly maxOutputBytes?: number;
}

export type GitResult =
  | { readonly kind: "ok"; readonly stdout: Buffer; readonly droppedBytes: number }
  | { readonly kind: "failed"; readonly code: number; readonly stderr: string };

/** `git` in one directory, deaf to whatever the user's or the repository's configuration would make it execute. */
export interface Git {
  readonly directory: string;
  /** Runs a command that may well fail. @throws Error when git was killed or took too long */
  attempt(args: readonly string[], call?: GitCall): Promise<GitResult>;
  /** Runs a command that must succeed. @returns its whole standard output @throws Error with git's own message */
  bytes(args: readonly string[], call?: GitCall): Promise<Buffer>;
  /** Like `bytes`, as text without the final line feed. */
  text(args: readonly string[], call?: GitCall): Promise<string>;
}

const timeoutMs = 120_000;
/** A listing of a million files, or the largest blob that anyone would look at. */
const maxOutputBytes = 256 * 1024 * 1024;

/** What git may see of our own environment: where programs and temporary files are, and the user's ignore file. */
const inherited = ["PATH", "HOME", "XDG_CONFIG_HOME", "TMPDIR", "TEMP", "TMP", "SYSTEMROOT", "SystemRoot"] as const;

const cleanEnvironment: Readonly<Record<string, string>> = {
  LC_ALL: "C",
  GIT_TERMINAL_PROMPT: "0",
  GIT_CONFIG_GLOBAL: devNull,
  GIT_CONFIG_NOSYSTEM: "1",
  GIT_ATTR_NOSYSTEM: "1",
  // Reading must not write: `status` would refresh the index.
  GIT_OPTIONAL_LOCKS: "0",
  GIT_NO_REPLACE_OBJECTS: "1",
  // A partial clone fetches a missing object by running what its configuration names.
  GIT_NO_LAZY_FETCH: "1",
  GIT_ALLOW_PROTOCOL: "none",
};

type Setting = readonly [key: string, value: string];

/**
 * Stronger than anything in the repository's own configuration, as settings of the command line are
 * (git-config documentation, "SCOPES"; there also why `safe.directory` counts only from here).
 */
const fixedSettings: readonly Setting[] = [
  ["safe.directory", "*"],
  ["core.hooksPath", devNull],
  ["core.fsmonitor", "false"],
  ["core.splitIndex", "false"],
  ["core.untrackedCache", "false"],
  ["core.protectHFS", "true"],
  ["core.protectNTFS", "true"],
  ["core.quotePath", "false"],
  ["i18n.commitEncoding", "UTF-8"],
  ["commit.gpgSign", "false"],
];

/** Sections whose subsections name programs, and what takes them out of action (gitattributes "filter", git-hook). */
const neutralised: ReadonlyMap<string, readonly Setting[]> = new Map([
  [
    "filter",
    [
      ["clean", ""],
      ["smudge", ""],
      ["process", ""],
      ["required", "false"],
    ],
  ],
  ["hook", [["enabled", "false"]]],
]);

/**
 * Opens git in a directory, which need not be a repository.
 * @param directory an existing directory; its configuration may be hostile
 * @throws UserError `command-missing` when there is no git, or only one that would not obey these settings
 */
export async function openGit(directory: string): Promise<Git> {
  const plain = bind(resolve(directory), fixedSettings);
  requireVersion(await plain.text(["version"]));
  const keys = await plain.text(["config", "--list", "--name-only", "-z"]);
  const subsections = new Set(keys.split("\0").map((key) => key.slice(0, Math.max(0, key.lastIndexOf(".")))));
  return bind(plain.directory, [...fixedSettings, ...[...subsections].flatMap(neutralise)]);
}

/** Settings come by variables that git knows since 2.31 and 2.32; an older one would silently go without (its RelNotes). */
const oldestVersion = { major: 2, minor: 32 } as const;
const installGit = `Install git ${oldestVersion.major}.${oldestVersion.minor} or newer.`;

function requireVersion(text: string): void {
  const [major = 0, minor = 0] = (/\d+\.\d+/.exec(text)?.[0] ?? "").split(".").map(Number);
  if (major > oldestVersion.major || (major === oldestVersion.major && minor >= oldestVersion.minor)) return;
  throw new UserError("command-missing", `git ${major}.${minor} is too old`, installGit);
}

/** @param subsection a configuration key without its last part: `filter.lfs` of `filter.lfs.clean` */
function neutralise(subsection: string): readonly Setting[] {
  const [section = ""] = subsection.split(".", 1);
  if (section === subsection) return [];
  return (neutralised.get(section) ?? []).map(([name, value]) => [`${subsection}.${name}`, value]);
}

function bind(directory: string, settings: readonly Setting[]): Git {
  const env = { ...inheritedEnvironment(), ...cleanEnvironment, ...asEnvironment(settings) };

  async function attempt(args: readonly string[], call: GitCall = {}): Promise<GitResult> {
    const result = await run({
      command: "git",
      args: ["-C", directory, "--no-pager", "--literal-pathspecs", ...args],
      // Where the directory came first on the search path, its own "git" would run.
      cwd: dirname(process.execPath),
      env: { ...env, ...call.env },
      ...(call.input === undefined ? {} : { input: call.input }),
      timeoutMs,
      maxOutputBytes: call.maxOutputBytes ?? maxOutputBytes,
    });
    if (result.kind !== "exited") throw unfinished(args[0] ?? "", result);
    return result.code === 0
      ? { kind: "ok", stdout: result.stdout, droppedBytes: result.droppedBytes }
      : { kind: "failed", code: result.code, stderr: result.stderr.toString("utf8").trim() };
  }

  async function bytes(args: readonly string[], call: GitCall = {}): Promise<Buffer> {
    const result = await attempt(args, call);
    if (result.kind === "failed") throw new Error(`git ${args[0]} failed (${result.code}): ${result.stderr}`);
    if (result.droppedBytes > 0) throw new Error(`git ${args[0]} wrote more than is read`);
    return result.stdout;
  }

  return {
    directory,
    attempt,
    bytes,
    text: async (args, call) => (await bytes(args, call)).toString("utf8").replace(/\n$/, ""),
  };
}

function unfinished(command: string, result: Exclude<RunResult, { kind: "exited" }>): Error {
  if (result.kind === "not-found") {
    return new UserError("command-missing", "there is no git on this machine", installGit);
  }
  const how = result.kind === "timed-out" ? `did not end within ${result.timeoutMs} ms` : `ended by ${result.signal}`;
  return new Error(`git ${command} ${how}`);
}

function inheritedEnvironment(): Record<string, string> {
  return Object.fromEntries(inherited.flatMap((name) => pair(name, process.env[name])));
}

const pair = (name: string, value: string | undefined): [string, string][] =>
  value === undefined ? [] : [[name, value]];

/** Settings as variables, since a key may hold `=`, which `-c` would split at (git-config, GIT_CONFIG_COUNT). */
function asEnvironment(settings: readonly Setting[]): Record<string, string> {
  const variables = settings.flatMap(([key, value], index) => [
    [`GIT_CONFIG_KEY_${index}`, key],
    [`GIT_CONFIG_VALUE_${index}`, value],
  ]);
  return { GIT_CONFIG_COUNT: String(settings.length), ...Object.fromEntries(variables) };
}
