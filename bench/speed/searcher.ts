import { spawnSync } from "node:child_process";

const isInstalled = (command: string): boolean => spawnSync(command, ["--version"]).error === undefined;

/**
 * The command line of a search for fixed texts in the first entry of an archive: ripgrep, or else grep.
 * @returns null where unzip or both of them are missing
 */
export function searcher(
  archive: string,
  texts: string,
): { readonly name: string; readonly args: readonly string[] } | null {
  const name = ["rg", "grep"].find(isInstalled);
  if (name === undefined || !isInstalled("unzip")) return null;
  return { name, args: ["-c", `unzip -p "$1" | LC_ALL=C ${name} -F -c -f "$2"`, "sh", archive, texts] };
}
