import type { Failure } from "../contracts/failure-report.ts";
import type { RepositoryFiles } from "../ports.ts";
import type { SafeMarkdown } from "../text/brands.ts";
import { code, joinMarkdown, md } from "../text/markdown.ts";
import type { FailureOrigin } from "./fixer.ts";
import { onlyOf } from "./import-correction.ts";
import { failingJobs } from "./job-commands.ts";
import { filesOfLogPath } from "./log-path.ts";
import { pipJobs } from "./pip-installs.ts";
import { ofTests } from "./python-imports.ts";
import { importingLine } from "./python-traceback.ts";
import { folderOf } from "./repository-path.ts";

const noneInstalled = {
  job: md`The failing job installs no requirements file of this repository, so adding a line to one would heal nothing.`,
  workflow: md`The failing workflow installs no requirements file of this repository, so adding a line to one would heal nothing.`,
  repository: md`No workflow installs a requirements file of this repository, so adding a line to one would heal nothing.`,
} as const;

type RequirementsText = NonNullable<Awaited<ReturnType<RepositoryFiles["read"]>>>;

interface NoRequirements {
  readonly reason: SafeMarkdown;
  /** Whether some requirements file is installed, so that it is the place for the module. */
  readonly isInstalled: boolean;
}

/** Requirements that only development has, by their usual names. */
const forDevelopment = /(?:^|[/._-])(?:dev|develop|development|tests?|testing|ci|lint)(?:[/._-]|$)/i;
/**
 * Of several requirements files the only one that lies in a folder, not the root, which holds the file that imports the
 * module; or the only one for development where a test imports it, and the only other one where the program does.
 */
async function nearestTo(failure: Failure, paths: readonly string[], files: RepositoryFiles): Promise<string | null> {
  const place = importingLine(failure);
  const importer = place === null ? null : filesOfLogPath(place.path, await files.list()).only;
  if (importer === null) return null;
  const above = paths.filter((path) => folderOf(path) !== "" && importer.path.startsWith(`${folderOf(path)}/`));
  const isTest = ofTests.test(importer.path);
  return onlyOf(above) ?? onlyOf(paths.filter((path) => forDevelopment.test(path) === isTest));
}

/** The one requirements file that the failing job installs, and all that it does; as far as the job is not known, its workflow, or any. */
export async function requirementsFor(
  failure: Failure,
  files: RepositoryFiles,
  origin: FailureOrigin,
): Promise<{ readonly value: RequirementsText; readonly installed: readonly string[] } | NoRequirements> {
  const { scope, jobs } = failingJobs(await pipJobs(files, origin.workflowPath), failure, origin);
  const tracked = new Set((await files.list()).map((entry) => entry.path));
  const installed = new Set(jobs.flatMap((job) => job.requirements.filter((path) => tracked.has(path))));
  if (installed.size === 0) return { reason: noneInstalled[scope], isInstalled: false };
  const path = installed.size === 1 ? onlyOf([...installed]) : await nearestTo(failure, [...installed], files);
  if (path === null) {
    const paths = joinMarkdown(
      [...installed].map((path) => code(path)),
      ", ",
    );
    return {
      reason: md`Several requirements files are installed (${paths}), and it cannot be told which one should name the module.`,
      isInstalled: true,
    };
  }
  const file = await files.read(path);
  return file === null
    ? { reason: md`${code(path)} is a link or not text.`, isInstalled: true }
    : { value: file, installed: [...installed] };
}
