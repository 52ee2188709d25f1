import { execFile } from "node:child_process";
import path from "node:path";
import { promisify } from "node:util";
import { isolatedGit } from "../github-double/remembered-git.ts";
import type { GitHub } from "../github-double/start.ts";
import type { ActionDouble } from "./options.ts";

const execute = promisify(execFile);

/** Clones the repository over the double's HTTP into `folder` and checks `ref` (a branch or a sha) out. */
export async function cloneFrom(github: GitHub, folder: string, ref: string): Promise<void> {
  const git = (args: readonly string[], cwd: string) =>
    execute("git", args, { cwd, env: { PATH: process.env["PATH"], ...isolatedGit } });
  await git(["clone", "--quiet", `${github.gitUrl}/${github.repository}`, folder], path.dirname(folder));
  await git(["checkout", "--quiet", ref], folder);
}

/** Stands in for actions/checkout: the event's commit, or the input `ref`, in the workspace or the input `path`. */
export const checkout: ActionDouble = async ({ inputs, workspace, github }) => {
  await cloneFrom(github, path.resolve(workspace, inputs["path"] ?? "."), inputs["ref"] ?? github.state.defaultBranch);
  return {};
};
