import { chmod, mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { code, md } from "../text/markdown.ts";
import type { CopyFiles } from "./fix-commands.ts";

/** Each file is a request where the repository is on a code host. */
const fileLimit = 400;

/**
 * Copies a commit's files one by one, for where there is no clone. What is not text, and what is a link or a submodule,
 * is left out; a command that needs it fails.
 */
export const copyFiles: CopyFiles = async (files, folder) => {
  const entries = (await files.list()).filter(({ mode }) => mode === "100644" || mode === "100755");
  if (entries.length > fileLimit) {
    return md`The repository has ${entries.length} files, and commands are run on at most ${fileLimit} here. ${code("auto-heal heal")} runs them on a clone of any size.`;
  }
  for (const { path, mode } of entries) {
    const file = await files.read(path);
    if (file === null) continue;
    const target = join(folder, path);
    await mkdir(dirname(target), { recursive: true });
    await writeFile(target, file.text);
    if (mode === "100755") await chmod(target, 0o755);
  }
  return null;
};
