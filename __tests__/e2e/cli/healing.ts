import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { SampleClone } from "../../unit/local/sample-clone.ts";
import { autoHeal, type Ended, type Surroundings } from "./command-line.ts";

/** What `heal` left of itself: branches of the clone and the texts of the out folder. */
export interface Healing extends Ended {
  readonly branches: readonly string[];
  /** By name; null when there is no out folder. */
  readonly files: Readonly<Record<string, string>> | null;
}

export const branchForm = /^autofix\/[a-z0-9-]+\/[a-z0-9-]+\/\d{8}-\d{6}$/;

/** What a healing with a branch leaves in the out folder. */
export const allFiles = ["handoff.md", "issue.md", "pull-request.md"];

export const healingBranches = (clone: SampleClone): readonly string[] =>
  clone
    .git("for-each-ref", "--format=%(refname:short)", "refs/heads/autofix")
    .split("\n")
    .filter((name) => name !== "");

export function outFiles(clone: SampleClone): Healing["files"] {
  if (!existsSync(clone.out)) return null;
  return Object.fromEntries(
    readdirSync(clone.out)
      .filter((name) => !name.startsWith("."))
      .map((name) => [name, readFileSync(join(clone.out, name), "utf8")]),
  );
}

/** Heals a clone by the bundled command line. @param input the arguments that say what failed */
export async function heal(
  clone: SampleClone,
  input: readonly string[],
  surroundings: Surroundings = {},
): Promise<Healing> {
  const args = ["heal", ...input, "--repo", clone.directory, "--out", clone.out];
  const ended = await autoHeal(args, surroundings);
  return { ...ended, branches: healingBranches(clone), files: outFiles(clone) };
}
