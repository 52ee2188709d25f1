import type { Failure } from "../contracts/failure-report.ts";
import type { RepositoryFiles } from "../ports.ts";
import { code, md, prose } from "../text/markdown.ts";
import { packageOfCommand, packageOfHeader } from "./apt-packages.ts";
import { type FailureOrigin, type FixResult, type Fixer, type Found, refused } from "./fixer.ts";
import { containerImage, hasContainer, isBourneShell, isHostedUbuntu, shellOf } from "./job-environment.ts";
import { failedJobAndStep, type WorkflowJob, type WorkflowStep } from "./workflow-jobs.ts";
import { workflowFix } from "./workflow-fix.ts";
import type { YamlChange } from "./yaml-splices.ts";

/** Images of Docker's own library that are built on Debian or Ubuntu, unless their tag says otherwise. */
const debianImage =
  /^(?:docker\.io\/)?(?:library\/)?(?:debian|ubuntu|buildpack-deps|gcc|golang|node|perl|php|python|ruby|rust)(?::(?!.*(?:alpine|windows|nanoserver))[\w.-]+)?(?:@sha256:[0-9a-f]{64})?$/;

/** How the job installs packages: as root in a container, else by sudo. */
function installer(job: WorkflowJob): Found<string> {
  if (isHostedUbuntu(job)) return { value: "sudo apt-get" };
  const image = containerImage(job);
  if (!hasContainer(job)) return { reason: md`The job ${code(job.id)} does not run on GitHub's Ubuntu images alone.` };
  return image !== null && debianImage.test(image)
    ? { value: "apt-get" }
    : { reason: md`The job's container is not known to be of Debian or Ubuntu, which alone have apt.` };
}

interface Missing {
  readonly name: string;
  readonly debianPackage: string;
}

async function missingIn({ ruleId, captures }: Failure, files: RepositoryFiles): Promise<Found<Missing>> {
  const { header, command } = captures;
  const name = (ruleId === "compiler-missing-header" ? header : command) ?? "";
  const debianPackage = (ruleId === "compiler-missing-header" ? packageOfHeader : packageOfCommand).get(name);
  if (debianPackage === undefined) return { reason: md`auto-heal knows no Debian package that brings ${code(name)}.` };
  const own = (await files.list()).find(({ path }) => path === name || path.endsWith(`/${name}`));
  return own === undefined
    ? { value: { name, debianPackage } }
    : { reason: md`The repository has a ${code(own.path)} of its own, so a path may be at fault.` };
}

/** One command that installs packages, with nothing behind them on its line. */
const installLine =
  /^\s*(?:[^#\n]*&&\s*)?(?:sudo\s+)?apt(?:-get)?\s+(?:-[\w=:./-]+\s+)*install\b(?:\s+[\w.+:=/-]+)+\s*$/;

/** Adds the package to the last line before the failed step that installs packages; null when there is no such line. */
function extended(job: WorkflowJob, failed: WorkflowStep, debianPackage: string): YamlChange | null {
  for (const step of job.steps.slice(0, failed.index).toReversed()) {
    const lines = (step.run ?? "").split("\n");
    const at = lines.findLastIndex((line) => installLine.test(line));
    if (at >= 0 && !("if" in step.raw)) {
      const value = lines.map((line, index) => (index === at ? `${line.trimEnd()} ${debianPackage}` : line)).join("\n");
      return { kind: "set", path: [...step.path, "run"], value };
    }
  }
  return null;
}

const mentions = (text: string, debianPackage: string): boolean => text.split(/[\s"',=\\]+/).includes(debianPackage);

async function propose(failure: Failure, files: RepositoryFiles, origin: FailureOrigin): Promise<FixResult> {
  const missing = await missingIn(failure, files);
  if ("reason" in missing) return refused(missing.reason);
  const { name, debianPackage } = missing.value;
  const found = await failedJobAndStep(failure, files, origin.workflowPath);
  if ("reason" in found) return refused(found.reason);
  const { job, step } = found.value;
  const apt = installer(job);
  if ("reason" in apt) return refused(apt.reason);
  if (!isBourneShell(shellOf(job, step))) return refused(md`The step runs in another shell than bash or sh.`);
  const ownPython = job.steps.some(({ uses }) => /\bsetup-python@|setup-uv@|\bminiconda/.test(uses ?? ""));
  if (name === "Python.h" && (ownPython || /python/.test(containerImage(job) ?? "")))
    return refused(md`The job has a Python of its own, which brings ${code(name)} itself: a path is at fault.`);
  if (mentions(job.steps.map(({ run }) => run ?? "").join("\n"), debianPackage) && debianPackage !== name)
    return refused(md`The job names ${code(debianPackage)} already, so its installation is at fault.`);
  const extension = extended(job, step, debianPackage);
  const insertion: YamlChange = {
    kind: "insert",
    path: [...job.path, "steps"],
    index: step.index,
    value: {
      name: `Install ${debianPackage}`,
      run: `${apt.value} update\n${apt.value} install -y ${debianPackage}\n`,
    },
  };
  return workflowFix(job.file, [extension ?? insertion], {
    title: md`Install ${prose(debianPackage)} in the job ${code(job.id)}`,
    summary: md`${code(name)} comes with the Debian package ${code(debianPackage)}, which the job does not install.`,
    plan: [
      extension === null
        ? md`Install ${code(debianPackage)} in a step before the failed one in ${code(job.file.path)}.`
        : md`Add ${code(debianPackage)} to what the job installs by apt in ${code(job.file.path)}.`,
    ],
    risks: [md`The version that the distribution has may not be the one that is needed.`],
  });
}

/**
 * Installs the Debian package that brings a missing command or header. Takes `captures.command` or `captures.header`.
 * Only what the dated tables know, and only where apt is for certain.
 */
export const aptPackage: Fixer = {
  fixType: "apt-package",
  title: "Installs the Debian package that brings a missing command or header.",
  certainty: 0.88,
  applies: ({ ruleId }) =>
    ruleId === "compiler-missing-header" || ruleId === "shell-command-not-found" || ruleId === "native-tool-missing",
  propose,
};
