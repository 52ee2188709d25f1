import type { Failure } from "../contracts/failure-report.ts";
import type { RepositoryFiles } from "../ports.ts";
import { code, joinMarkdown, md, prose } from "../text/markdown.ts";
import type { VersionChange } from "./version-change.ts";
import { cargoVersion } from "./cargo-version.ts";
import { type FailureOrigin, type FixResult, type Fixer, type Found, refused } from "./fixer.ts";
import { pipVersion } from "./pip-version.ts";
import { pnpmVersion } from "./pnpm-version.ts";

type Ecosystem = (failure: Failure, files: RepositoryFiles, origin: FailureOrigin) => Promise<Found<VersionChange>>;

const ecosystems: Readonly<Record<string, Ecosystem>> = {
  "pip-no-matching-distribution": pipVersion,
  "cargo-version-not-found": cargoVersion,
  "pnpm-no-matching-version": pnpmVersion,
  "npm-no-matching-version": () =>
    Promise.resolve({ reason: md`npm does not say which versions there are, and a guess may not exist either.` }),
};

async function propose(failure: Failure, files: RepositoryFiles, origin: FailureOrigin): Promise<FixResult> {
  const found = await ecosystems[failure.ruleId]?.(failure, files, origin);
  if (found === undefined) return refused(md`auto-heal cannot read which versions there are.`);
  if ("reason" in found) return refused(found.reason);
  const { name, wanted, chosen, edits, risks } = found.value;
  const paths = joinMarkdown(
    edits.map(({ path }) => code(path)),
    ", ",
  );
  return {
    kind: "fix",
    edits,
    title: md`Ask for ${prose(name)} ${prose(chosen)}`,
    summary: md`There is no release ${code(wanted)} of ${code(name)}. The nearest compatible one that the log lists is ${code(chosen)}, which ${paths} asks for now.`,
    plan: [
      md`Ask for ${code(chosen)} of ${code(name)} instead of ${code(wanted)} in ${paths}.`,
      md`Run the workflow again.`,
    ],
    risks: [md`Another release than ${code(chosen)} may have been meant.`, ...risks],
  };
}

/**
 * Asks for the nearest release that a package manager listed where it found none of the one that is asked for. Takes
 * `requirement`, and `versions` or `package`, of the rules below.
 */
export const versionNotFound: Fixer = {
  fixType: "version-not-found",
  title: "Replaces a version that does not exist by the nearest compatible one that the log lists.",
  certainty: 0.85,
  applies: ({ ruleId }) => Object.hasOwn(ecosystems, ruleId),
  propose,
};
