import { cp } from "node:fs/promises";
import { cpSync, existsSync } from "node:fs";
import path from "node:path";
import { temporaryFolder } from "../temporary-folder.ts";
import type { ActionDouble, ActionSource } from "./options.ts";

const project = path.resolve(import.meta.dirname, "../../../..");

/** What a consumer gets of the repository: what is committed, and no node_modules in or above it. */
const shipped = ["action.yml", "actions", "dist", "package.json"];

export interface Actions {
  /** The copy's root. */
  readonly folder: string;
  /** For `WorkflowOptions.actions`: `<repository>[/<path>]@<ref>` is the copy, names in `doubles` are the doubles. */
  readonly resolve: (uses: string) => ActionSource | undefined;
}

export interface PackagedActions extends Actions, AsyncDisposable {}

const actionsIn = (
  folder: string,
  repository: string,
  doubles: Readonly<Record<string, ActionDouble>> = {},
): Actions => ({
  folder,
  resolve(uses) {
    const [, name = "", below = ""] = /^([^/@]+\/[^/@]+)(?:\/([^@]+))?@.+$/.exec(uses) ?? [];
    return name === repository ? path.join(folder, below) : doubles[name];
  },
});

/** Puts what a consumer gets of this repository beside a bundle that was built elsewhere. */
export function putManifestsBeside(dist: string): void {
  for (const name of shipped.filter((each) => each !== "dist"))
    cpSync(path.join(project, name), path.join(path.dirname(dist), name), { recursive: true });
}

/**
 * The actions under test, without a copy for each test.
 * @param dist their bundle, with the manifests beside it
 */
export const builtActions = (dist: string, repository: string): Actions => actionsIn(path.dirname(dist), repository);

/**
 * Environment in which a bundle's code is compiled once for all processes: there are many, and each is short.
 * @param dist the bundle
 */
export const compiledOnce = (dist: string): Readonly<Record<string, string>> => ({
  NODE_COMPILE_CACHE: path.join(path.dirname(dist), "compiled"),
});

/**
 * Copies the actions of a repository to where the runner would unpack them.
 * `repository` is the `owner/name` that workflows call it by; `doubles` are by `owner/name` of other repositories.
 */
export async function packageActions(
  root: string,
  repository: string,
  doubles: Readonly<Record<string, ActionDouble>> = {},
): Promise<PackagedActions> {
  const folder = temporaryFolder("actions");
  for (const name of shipped) {
    const from = path.join(root, name);
    if (existsSync(from)) await cp(from, path.join(folder.path, name), { recursive: true });
  }
  return {
    ...actionsIn(folder.path, repository, doubles),
    [Symbol.asyncDispose]: () => folder[Symbol.asyncDispose](),
  };
}
