import { execFile } from "node:child_process";
import { realpath, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { environment } from "./machine.ts";

const execute = promisify(execFile);

/** A Python that holds pip and little else, as `actions/setup-python` leaves one. */
export interface PythonInstallation {
  readonly executable: string;
  /** The folder with pip. */
  readonly packages: string;
}

/**
 * Makes an installation that jobs then share: pip is slow to install.
 * @param folder a folder of its own
 * @returns null on a machine without Python or without its module venv
 */
export async function installPython(folder: string): Promise<PythonInstallation | null> {
  try {
    const executable = await realpath(await ask("python3", "import sys; print(sys.executable)", folder));
    await execute(executable, ["-m", "venv", join(folder, "python")], { env: environment(folder, null) });
    return { executable, packages: await packagesOf(join(folder, "python"), folder) };
  } catch {
    return null;
  }
}

/**
 * Gives a job a Python of its own to install into: a virtual environment that borrows pip.
 * @param folder not there yet
 * @returns the folder for PATH
 */
export async function pythonFor(installation: PythonInstallation, folder: string): Promise<string> {
  const env = environment(folder, null);
  await execute(installation.executable, ["-m", "venv", "--without-pip", folder], { env });
  await writeFile(join(await packagesOf(folder, folder), "pip.pth"), `${installation.packages}\n`);
  const binaries = join(folder, "bin");
  for (const name of ["pip", "pip3"])
    await writeFile(join(binaries, name), `#!/bin/sh\nexec '${binaries}/python3' -m pip "$@"\n`, { mode: 0o755 });
  return binaries;
}

const packagesOf = (environmentFolder: string, home: string): Promise<string> =>
  ask(join(environmentFolder, "bin/python3"), "import sysconfig; print(sysconfig.get_path('purelib'))", home);

async function ask(python: string, program: string, home: string): Promise<string> {
  const { stdout } = await execute(python, ["-c", program], { env: environment(home, null) });
  return stdout.trim();
}

const speaksPython = /\b(?:python|pip)/;

/**
 * Whether a scenario's commands may install Python packages: one that does must not reach this machine's own.
 * @param folder a checkout: a makefile or a script may well be what calls Python
 */
export const wantsPython = async (needs: readonly string[], folder: string): Promise<boolean> =>
  needs.some((name) => speaksPython.test(name)) ||
  (await execute("git", ["-C", folder, "grep", "-q", "-I", "-E", "(^|[^a-z])(python|pip)"], {
    env: environment(folder, null),
  }).then(
    () => true,
    () => false,
  ));
