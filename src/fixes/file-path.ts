import type { Failure } from "../contracts/failure-report.ts";
import type { RepositoryFiles } from "../ports.ts";
import { code, md, prose } from "../text/markdown.ts";
import { type FailureOrigin, type FixResult, type Fixer, fileModeOf, type Found, refused, unrelated } from "./fixer.ts";
import { stepSetting } from "./job-environment.ts";
import { brokenByMove } from "./moved-file.ts";
import { pathComplaint } from "./path-complaint.ts";
import { type PathPlace, pathPlaces, scriptsIn } from "./path-places.ts";
import { pathFromLog, resolveInRepository } from "./repository-path.ts";
import { meantFile, mentions, nameOf, relativeTo, withPath } from "./stale-path.ts";
import { failedJobAndStep, type WorkflowJob, type WorkflowStep } from "./workflow-jobs.ts";

interface FailedStep {
  readonly job: WorkflowJob;
  readonly step: WorkflowStep;
  /** Where it runs, relative to the root. */
  readonly folder: string;
}

async function failedStepOf(
  failure: Failure,
  files: RepositoryFiles,
  origin: FailureOrigin,
): Promise<Found<FailedStep>> {
  const found = await failedJobAndStep(failure, files, origin.workflowPath);
  if ("reason" in found) return found;
  const { job, step } = found.value;
  if (step.run === null) return { reason: md`The step is an action, which takes its paths as it likes.` };
  const folder = resolveInRepository("", stepSetting(job, step, "working-directory") ?? "");
  return folder === null
    ? { reason: md`An expression names the step's working directory.` }
    : { value: { job, step, folder } };
}

/** The one text that spells the path, each time where it means the same. */
function placeOf(places: readonly PathPlace[], written: string, { job, step }: FailedStep): Found<PathPlace> {
  const naming = places.filter(({ text }) => mentions(text, written) > 0);
  const [place, another] = naming;
  if (place === undefined || another !== undefined) {
    return {
      reason:
        place === undefined
          ? md`Neither the step nor a file that the log names spells ${code(written)}.`
          : md`${naming.length} files spell ${code(written)}, and it is not clear which one goes wrong.`,
    };
  }
  if (place.text === job.file.text && mentions(place.text, written) !== mentions(scriptsIn(job, step), written))
    return { reason: md`The workflow spells ${code(written)} also where it may mean another file.` };
  return { value: place };
}

/** Whether a step before writes the file itself, as far as its script names it. */
const isNamedBefore = ({ job, step }: FailedStep, path: string): boolean =>
  job.steps.slice(0, step.index).some(({ run }) => run?.includes(nameOf(path)) === true);

async function propose(failure: Failure, files: RepositoryFiles, origin: FailureOrigin): Promise<FixResult> {
  const complaint = pathComplaint(failure);
  const named = complaint === null ? null : pathFromLog(complaint.path);
  if (named === null || !/^[\w./@+-]+$/.test(named.path)) return unrelated;
  const found = await failedStepOf(failure, files, origin);
  if ("reason" in found) return refused(found.reason);
  const failed = found.value;
  const { folder } = failed;
  const missing = named.fromRoot ? named.path : resolveInRepository(folder, named.path);
  if (missing === null) return unrelated;
  const written = relativeTo(folder, missing);
  const place = placeOf(await pathPlaces(failure, failed, files), written, failed);
  if ("reason" in place) return refused(place.reason);
  const { kind, text, entry } = place.value;
  const meant = await meantFile(missing, kind === "commands" && !/\b(?:cd|pushd)\s/.test(text), files);
  if ("reason" in meant) return refused(meant.reason);
  const { path: target, fault } = meant.value;
  // A tool that finds no project runs in the wrong folder, and so do the steps after it: another fixer's case.
  if (fault === "place" && failure.ruleId === "project-file-missing") return unrelated;
  if (fault === "place" && isNamedBefore(failed, missing))
    return refused(md`A step before names ${code(nameOf(missing))}, and may be the one that makes it.`);
  const broken = fault === "place" ? await brokenByMove(target, missing, files) : null;
  if (broken !== null) return refused(broken);
  if (!/^[\w./@+-]+$/.test(target)) return refused(md`${code(target)} is a name that a shell could take apart.`);
  const is = relativeTo(folder, target);
  const path = code(entry.path);
  const why = {
    case: md`The file is called ${code(target)}, and where letter case counts ${code(missing)} is another name.`,
    place: md`There is nothing at ${code(missing)}, nor anything else in its folder. The only file of that name is ${code(target)}.`,
  }[fault];
  return {
    kind: "fix",
    certainty: { case: 0.95, place: 0.86 }[fault],
    edits: [
      {
        kind: "update",
        path: entry.path,
        content: withPath(text, written, is),
        mode: fileModeOf(entry),
        baseSha: entry.sha,
      },
    ],
    title: md`Name ${prose(target)} by its path in ${prose(entry.path)}`,
    summary: md`${why} ${path} names ${code(is)} now.`,
    plan: [
      md`Write ${code(is)} instead of ${code(written)} in ${path}.`,
      md`Run the workflow again, and look for the next such path, if there is one.`,
    ],
    risks: fault === "case" ? [] : [md`${code(target)} may only have the name in common with the file that was meant.`],
  };
}

/**
 * Corrects a path by which a step, or a program that it runs, looks for a tracked file: the letter case is wrong, or the
 * file was moved, and only one file can be meant. Takes what the root cause says of the path, whatever rule found it.
 */
export const filePath: Fixer = {
  fixType: "file-path",
  title: "Corrects a path whose letter case is wrong, or whose file was moved, when only one file can be meant.",
  certainty: 0.86,
  applies: (failure) => pathComplaint(failure)?.kind === "missing",
  propose,
};
