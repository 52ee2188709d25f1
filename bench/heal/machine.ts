import { existsSync } from "node:fs";
import { access, constants, mkdir } from "node:fs/promises";
import { homedir } from "node:os";
import { delimiter, dirname, isAbsolute, join, sep } from "node:path";

/** Where the bench's own dependencies lie: a scenario that finds them would pass for the wrong reason. */
const ownBinaries = `${sep}node_modules${sep}.bin`;

/** The programs that a scenario's commands find: this machine's, and this Node after all others. */
const searchPath = [
  ...(process.env["PATH"] ?? "")
    .split(delimiter)
    .filter((folder) => isAbsolute(folder) && !folder.endsWith(ownBinaries)),
  dirname(process.execPath),
].join(delimiter);

/** How this machine reaches package registries; nothing else of its environment is passed on. */
const inherited = [
  "HTTP_PROXY",
  "HTTPS_PROXY",
  "NO_PROXY",
  "http_proxy",
  "https_proxy",
  "no_proxy",
  "NODE_EXTRA_CA_CERTS",
  "SSL_CERT_FILE",
  "SSL_CERT_DIR",
  "CURL_CA_BUNDLE",
  "PIP_CERT",
  "npm_config_registry",
  "TMPDIR",
];

/**
 * The environment of a scenario's commands.
 * @param home an isolated home folder
 * @param binaries a folder that comes first in PATH, or null
 */
export function environment(home: string, binaries: string | null): Readonly<Record<string, string>> {
  const passed = inherited.flatMap((name) => {
    const value = process.env[name];
    return value === undefined ? [] : [[name, value] as const];
  });
  // Toolchains that rustup installed lie in the real home.
  const rustup = process.env["RUSTUP_HOME"] ?? join(homedir(), ".rustup");
  return {
    ...Object.fromEntries(passed),
    ...(existsSync(rustup) ? { RUSTUP_HOME: rustup } : {}),
    PATH: binaries === null ? searchPath : `${binaries}${delimiter}${searchPath}`,
    HOME: home,
    LANG: "C.UTF-8",
    TZ: "UTC",
    CI: "true",
    npm_config_audit: "false",
    npm_config_update_notifier: "false",
    PIP_DISABLE_PIP_VERSION_CHECK: "1",
    PYTHONDONTWRITEBYTECODE: "1",
    GIT_CONFIG_NOSYSTEM: "1",
    GIT_TERMINAL_PROMPT: "0",
    // A hosted runner has no name to make an identity of either, and git says so there.
    GIT_CONFIG_COUNT: "1",
    GIT_CONFIG_KEY_0: "user.useConfigOnly",
    GIT_CONFIG_VALUE_0: "true",
  };
}

/** The programs among these that the search path does not hold. */
export async function missingPrograms(names: readonly string[]): Promise<readonly string[]> {
  const found = await Promise.all(names.map((name) => programPath(name)));
  return names.filter((_, index) => found[index] === null);
}

async function programPath(name: string): Promise<string | null> {
  for (const folder of searchPath.split(delimiter)) {
    const path = join(folder, name);
    if (
      await access(path, constants.X_OK).then(
        () => true,
        () => false,
      )
    )
      return path;
  }
  return null;
}

/** Makes a folder with those above it. @returns its path */
export async function makeFolder(...parts: readonly string[]): Promise<string> {
  const folder = join(...parts);
  await mkdir(folder, { recursive: true });
  return folder;
}
