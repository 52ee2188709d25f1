import { createHash } from "node:crypto";
import type { FileMode } from "../../../src/contracts/fix-proposal.ts";
import type { RepositoryFiles, TreeEntry } from "../../../src/ports.ts";

export type SampleFile = string | { readonly text: string; readonly mode: TreeEntry["mode"] };

export const executable = (text: string): SampleFile => ({ text, mode: "100755" satisfies FileMode });

/** Object names as git computes them, so that a test can compare them with git's own. */
const blobSha = (text: string): string =>
  createHash("sha1")
    .update(`blob ${Buffer.byteLength(text)}\0${text}`)
    .digest("hex");

/** A repository in memory. A link and a submodule can be listed, but not read, as the port says. */
export function repository(files: Readonly<Record<string, SampleFile>>): RepositoryFiles {
  const entries = Object.entries(files).map(([path, file]) => {
    const { text, mode } = typeof file === "string" ? { text: file, mode: "100644" as const } : file;
    return { text, entry: { path, mode, sha: blobSha(text) } };
  });
  return {
    commit: "0123456789abcdef0123456789abcdef01234567",
    // New objects each time: a fixer must not tell files apart by them.
    list: () => Promise.resolve(structuredClone(entries.map(({ entry }) => entry))),
    read: (path) => {
      const found = entries.find(({ entry }) => entry.path === path);
      return Promise.resolve(found?.entry.mode.startsWith("100") === true ? found : null);
    },
  };
}
