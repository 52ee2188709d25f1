import { cp } from "node:fs/promises";
import { existsSync } from "node:fs";
import path from "node:path";
import { temporaryFolder } from "../temporary-folder.ts";
import type { ActionDouble, ActionSource } from "./options.ts";

/** What a consumer gets of the repository: what is committed, and no node_modules in or above it. */
const shipped = ["action.yml", "actions", "dist", "package.json"];

export interface PackagedActions extends AsyncDisposable {
  /** The copy's root. */
  readonly folder: string;
  /** For `WorkflowOptions.actions`: `<repository>[/<path>]@<ref>` is the copy, names in `doubles` are the doubles. */
  readonly resolve: (uses: string) => ActionSource | undefined;
}

/**
 * Copies the actions of a repository to where the runner would unpack them.
 * `repository` is the `owner/name` that workflows call it by; `doubles` are by `owner/name` of other repositories;
 * `dist` is a bundle that was built elsewhere.
 */
export async function packageActions(
  root: string,
  repository: string,
  doubles: Readonly<Record<string, ActionDouble>> = {},
  dist = path.join(root, "dist"),
): Promise<PackagedActions> {
  const folder = temporaryFolder("actions");
  for (const name of shipped) {
    const from = name === "dist" ? dist : path.join(root, name);
    if (existsSync(from)) await cp(from, path.join(folder.path, name), { recursive: true });
  }
  return {
    folder: folder.path,
    resolve(uses) {
      const [, name = "", below = ""] = /^([^/@]+\/[^/@]+)(?:\/([^@]+))?@.+$/.exec(uses) ?? [];
      return name === repository ? path.join(folder.path, below) : doubles[name];
    },
    [Symbol.asyncDispose]: () => folder[Symbol.asyncDispose](),
  };
}
