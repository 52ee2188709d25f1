import type { RepositoryFiles } from "../ports.ts";
import type { SafeMarkdown } from "../text/brands.ts";
import { code, md } from "../text/markdown.ts";
import type { JobCommand } from "./shell-commands.ts";
import { declarationFiles, groupWith } from "./python-declarations.ts";

/** Environments that a job runs Python of and installs nothing into: `.venv/bin/python a.py` without its pip. */
export function uninstalledEnvironment(commands: readonly JobCommand[]): string | null {
  const programs = commands.map(({ words }) => words.find((word) => /\bbin\/(?:python|pip)[\d.]*$/.test(word)) ?? "");
  const environments = [...new Set(programs.flatMap((word) => /^(.*)\/bin\/python[\d.]*$/.exec(word)?.[1] ?? []))];
  const installs = commands.filter(({ words }) => words.includes("install") || words.includes("sync"));
  const isFilled = (environment: string): boolean =>
    environment.startsWith("/usr") || installs.some(({ words }) => words.some((word) => word.includes(environment)));
  const isActivated = commands.some(({ words }) => words.some((word) => word.endsWith("/bin/activate")));
  return isActivated ? null : (environments.find((environment) => !isFilled(environment)) ?? null);
}

/** Why a distribution that a project beside the requirements asks for by a group is not for them to name; null else. */
export async function optionalIn(folder: string, name: string, files: RepositoryFiles): Promise<SafeMarkdown | null> {
  for (const project of new Set(["", folder === "" ? "" : `${folder}/`])) {
    for (const file of declarationFiles) {
      const group = groupWith(name, file, (await files.read(project + file))?.text ?? "");
      if (group !== null)
        return md`${code(project + file)} asks for ${code(name)} in the group ${code(group)}, which the job does not install.`;
    }
  }
  return null;
}
