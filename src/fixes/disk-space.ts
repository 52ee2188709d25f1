import type { Failure } from "../contracts/failure-report.ts";
import type { RepositoryFiles } from "../ports.ts";
import { code, md } from "../text/markdown.ts";
import { type FailureOrigin, type FixResult, type Fixer, refused } from "./fixer.ts";
import { isHostedUbuntu } from "./job-environment.ts";
import { failedJob } from "./workflow-jobs.ts";
import { workflowFix } from "./workflow-fix.ts";

/**
 * What GitHub's Ubuntu images bring for a few kinds of projects only, as of 2026-11-22: the Android SDK, .NET and
 * Haskell, more than 20 GB together. Source: actions/runner-images images/ubuntu/Ubuntu2404-Readme.md and issue 2840.
 */
const preinstalled = ["/usr/local/lib/android", "/usr/share/dotnet", "/opt/ghc", "/usr/local/.ghcup"] as const;

const mayUse = /android|gradle|kotlin|flutter|dotnet|nuget|msbuild|powershell|pwsh|haskell|ghc|cabal|stack\b/i;
const freesAlready = /\/usr\/local\/lib\/android|free-disk-space|maximize-build-space|docker system prune/;

async function propose(failure: Failure, files: RepositoryFiles, origin: FailureOrigin): Promise<FixResult> {
  if (/\/dev\/|\binode/i.test(failure.message)) return refused(md`Not the runner's disk is full.`);
  const found = await failedJob(failure, files, origin.workflowPath);
  if ("reason" in found) return refused(found.reason);
  const job = found.value;
  if (!isHostedUbuntu(job))
    return refused(md`The job ${code(job.id)} does not run on GitHub's Ubuntu images alone, or runs in a container.`);
  const text = JSON.stringify(job.raw);
  if (freesAlready.test(text)) return refused(md`The job ${code(job.id)} frees disk space already.`);
  const paths = (await files.list()).map(({ path }) => path).join("\n");
  if (mayUse.test(text) || /\.(?:csproj|fsproj|sln|cabal)$|(?:^|\/)(?:build\.gradle|stack\.yaml)/m.test(paths))
    return refused(md`The job may use what could be removed from the image.`);
  const run = `sudo rm -rf ${preinstalled.join(" ")}\n`;
  const step = { name: "Free disk space", run };
  return workflowFix(job.file, [{ kind: "insert", path: [...job.path, "steps"], index: 0, value: step }], {
    title: md`Free disk space in the job ${code(job.id)}`,
    summary: md`The runner's disk is full. Its image holds tools for Android, .NET and Haskell, which nothing in this repository seems to use; removing them frees more than 20 GB.`,
    plan: [
      md`Remove what the job does not use in a first step in ${code(job.file.path)}.`,
      md`Find out what fills the disk.`,
    ],
    risks: [md`The job may need more than that, or something may use these tools after all.`],
  });
}

/** Removes large tools that a job does not use from GitHub's Ubuntu image, when its disk was full. */
export const diskSpace: Fixer = {
  fixType: "disk-space",
  title: "Removes large preinstalled tools that a job does not use, when the runner's disk was full.",
  // How much the job needs is not in the log.
  certainty: 0.7,
  applies: (failure) => failure.ruleId === "disk-full",
  propose,
};
