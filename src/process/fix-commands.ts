import { chmod, mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { homedir, tmpdir } from "node:os";
import { dirname, join, relative, resolve, sep } from "node:path";
import type { Edit } from "../contracts/fix-proposal.ts";
import type { FixCommandResult, FixCommands, RepositoryFiles } from "../ports.ts";
import type { SafeMarkdown } from "../text/brands.ts";
import { code, md } from "../text/markdown.ts";
import { changesSince, snapshot, TooMuchToCompare } from "./folder-changes.ts";
import { run, type RunResult } from "./run.ts";

/** Writes a commit's files into an empty folder. @returns null, or why that can't be done, as whole sentences */
export type CopyFiles = (files: RepositoryFiles, folder: string) => Promise<SafeMarkdown | null>;

const timeoutMs = 5 * 60_000;
const maxOutputBytes = 64 * 1024;

/** Where programs are, and whom they trust. Nothing that a token, a password or a registry's login could be in. */
const inherited = [
  "PATH",
  "LANG",
  "SYSTEMROOT",
  "SystemRoot",
  "RUNNER_TOOL_CACHE",
  "PYENV_ROOT",
  "PYENV_VERSION",
  "NVM_DIR",
  "JAVA_HOME",
  "GOROOT",
  "DOTNET_ROOT",
  "RUSTUP_HOME",
  "RUSTUP_TOOLCHAIN",
  // Where a network has an authority of its own, nothing can be fetched without its certificate.
  "NODE_EXTRA_CA_CERTS",
  "SSL_CERT_FILE",
  "SSL_CERT_DIR",
  "REQUESTS_CA_BUNDLE",
  "CURL_CA_BUNDLE",
  "PIP_CERT",
  "CARGO_HTTP_CAINFO",
] as const;

/** Where packages come from and by which way, in the names' usual spellings; passed on unless a login is in it. */
const addresses = [
  "npm_config_registry",
  "PIP_INDEX_URL",
  "UV_INDEX_URL",
  "GOPROXY",
  "HTTP_PROXY",
  "HTTPS_PROXY",
  "NO_PROXY",
] as const;

/** Whether a variable may hold a login: `https://name:password@host/`. */
const holdsLogin = (value: string): boolean => value.includes("@");

/** A home of its own, since a person's holds logins; only rustup looks for its toolchains there. */
function environment(home: string, temporary: string): Readonly<Record<string, string>> {
  const known = inherited.flatMap((name) => {
    const value = process.env[name];
    return value === undefined ? [] : [[name, value] as const];
  });
  const ways = addresses
    .flatMap((name) => [name, name.toLowerCase(), name.toUpperCase()])
    .flatMap((name) => {
      const value = process.env[name];
      return value === undefined || holdsLogin(value) ? [] : [[name, value] as const];
    });
  return {
    RUSTUP_HOME: join(homedir(), ".rustup"),
    ...Object.fromEntries([...known, ...ways]),
    HOME: home,
    TMPDIR: temporary,
    CI: "true",
  };
}

/**
 * Runs commands in a throw-away copy of the repository: without the environment of this process, in a process group of
 * its own, for at most five minutes.
 * @param copy makes the copy
 */
export function fixCommands(copy: CopyFiles): FixCommands {
  return {
    async run(command, files, edits, takes) {
      const folder = await mkdtemp(join(tmpdir(), "auto-heal-command-"));
      const folders = {
        repository: join(folder, "repository"),
        home: join(folder, "home"),
        temporary: join(folder, "tmp"),
      };
      try {
        for (const path of Object.values(folders)) await mkdir(path);
        return await runIn(folders, { command, files, edits, takes, copy });
      } finally {
        await rm(folder, { recursive: true, force: true });
      }
    },
  };
}

interface Folders {
  readonly repository: string;
  readonly home: string;
  readonly temporary: string;
}

interface Order {
  readonly command: string;
  readonly files: RepositoryFiles;
  readonly edits: readonly Edit[];
  readonly takes: (path: string) => boolean;
  readonly copy: CopyFiles;
}

async function runIn(
  { repository, home, temporary }: Folders,
  { command, files, edits, takes, copy }: Order,
): Promise<FixCommandResult> {
  const refusal = await copy(files, repository);
  if (refusal !== null) return { kind: "failed", reason: refusal };
  await applyEdits(edits, repository);
  try {
    const before = await snapshot(repository, takes);
    const result = await run({
      endsAll: true,
      command: "sh",
      args: ["-e", "-c", command],
      cwd: repository,
      env: environment(home, temporary),
      timeoutMs,
      maxOutputBytes,
    });
    const failure = failureOf(result, command);
    if (failure !== null) return { kind: "failed", reason: failure };
    return { kind: "ended", changes: changesSince(before, await snapshot(repository, takes)) };
  } catch (error) {
    if (error instanceof TooMuchToCompare) return { kind: "failed", reason: error.reason };
    throw error;
  }
}

function failureOf(result: RunResult, command: string): SafeMarkdown | null {
  const shown = code(command);
  switch (result.kind) {
    case "exited": {
      if (result.code === 0) return null;
      const output = result.stderr.length > 0 ? result.stderr : result.stdout;
      const last = output.toString("utf8").trim().split("\n").at(-1) ?? "";
      return md`The command ${shown} failed with exit code ${result.code}: ${code(last)}.`;
    }
    case "signalled":
      return md`The command ${shown} was ended by ${code(result.signal)}.`;
    case "timed-out":
      return md`The command ${shown} did not end within ${result.timeoutMs / 60_000} minutes.`;
    case "not-found":
      return md`There is no shell here that could run ${shown}.`;
  }
}

async function applyEdits(edits: readonly Edit[], folder: string): Promise<void> {
  for (const edit of edits) {
    const path = resolve(folder, edit.path);
    if (relative(folder, path).split(sep)[0] === "..") throw new Error("an edit lies outside of the repository");
    if (edit.kind === "delete") {
      await rm(path, { force: true });
      continue;
    }
    if (edit.kind === "create") await mkdir(dirname(path), { recursive: true });
    if (edit.kind !== "mode") await writeFile(path, edit.content);
    await chmod(path, edit.mode === "100755" ? 0o755 : 0o644);
  }
}
