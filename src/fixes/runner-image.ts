import type { Failure } from "../contracts/failure-report.ts";
import type { RepositoryFiles } from "../ports.ts";
import { code, md, prose } from "../text/markdown.ts";
import { type FailureOrigin, type FixResult, type Fixer, refused } from "./fixer.ts";
import { type PlacedValue, runnerLabels } from "./job-environment.ts";
import { labelOfImage, movingLabels, retiredImages } from "./runner-images.ts";
import { isShownAs, mapping, workflowJobs, type WorkflowJob } from "./workflow-jobs.ts";
import { workflowFix } from "./workflow-fix.ts";
import { editYaml, readYaml } from "./yaml-edit.ts";

/** Whether a condition, an expression or a setting elsewhere asks for the label by name. Names of jobs may lag behind. */
function mentions(value: unknown, label: string, key = ""): boolean {
  if (typeof value === "string") {
    const at = value.indexOf(label);
    return key !== "name" && at >= 0 && !/[\w.-]/.test(value[at + label.length] ?? "");
  }
  if (Array.isArray(value)) return value.some((item) => mentions(item, label, key));
  return Object.entries(mapping(value)).some(([key, item]) => mentions(item, label, key));
}

/** The places of a job that ask for the image and nothing else. */
const asks = (job: WorkflowJob, label: string) =>
  // Several labels in a list describe one machine, which is somebody's own.
  Array.isArray(job.raw["runs-on"]) && job.raw["runs-on"].length > 1
    ? []
    : runnerLabels(job).filter(({ value }) => value === label);

const runsOn = (labels: readonly PlacedValue[], image: string): boolean =>
  labels.some(({ value }) => value === image || (typeof value === "string" && movingLabels[value] === image));

async function propose(failure: Failure, files: RepositoryFiles, origin: FailureOrigin): Promise<FixResult> {
  const label = labelOfImage(failure.captures["image"] ?? "");
  const image = retiredImages.find((retired) => retired.label === label);
  if (image === undefined) return refused(md`auto-heal knows no replacement of the runner image ${code(label)}.`);
  const jobs = await workflowJobs(files, origin.workflowPath);
  const shown = jobs.filter((job) => failure.job === null || isShownAs(job, failure.job));
  const paths = new Set(shown.filter((job) => asks(job, label).length > 0).map(({ file }) => file.path));
  const [path] = paths;
  if (path === undefined) {
    return refused(
      md`No job of the workflow asks for ${code(label)} in a form that can be changed. A variable, an input or a calling workflow may name it.`,
    );
  }
  if (paths.size > 1)
    return refused(md`Several workflows ask for ${code(label)}, and the log does not tell which one failed.`);
  const inFile = jobs.filter(({ file }) => file.path === path);
  const labels = inFile.filter((job) => asks(job, label).length > 0).map(runnerLabels);
  const successor = image.successors.find((next) => labels.every((beside) => !runsOn(beside, next)));
  if (successor === undefined || labels.some((beside) => beside.filter(({ value }) => value === label).length > 1)) {
    return refused(
      md`A matrix has ${code(label)} more than once, or beside what replaces it, so what should remain of it is a decision.`,
    );
  }
  const file = inFile[0]?.file;
  if (file === undefined) return refused(md`${code(path)} cannot be read.`);
  const changes = inFile.flatMap((job) =>
    asks(job, label).map(({ path }) => ({ kind: "set" as const, path, value: successor })),
  );
  if (mentions(readYaml(editYaml(file.text, changes) ?? ""), label)) {
    return refused(
      md`${code(path)} names ${code(label)} elsewhere too, so that more than the image would have to change.`,
    );
  }
  return workflowFix(file, changes, {
    title: md`Run on ${prose(successor)} instead of ${prose(label)}`,
    summary: md`The image ${code(label)} is retired (removal: ${prose(image.retired)}). ${code(successor)} is the standard image of the same system and processor that replaces it.`,
    plan: [md`Ask for ${code(successor)} in ${code(path)}.`, md`Look for software that the newer image no longer has.`],
    risks: [
      md`The newer image has newer compilers and libraries, and lacks some old versions of tools and languages.`,
      md`A required check that is named after the image has to be renamed.`,
    ],
  });
}

/**
 * Moves jobs from a retired image to the standard image that replaces it. Takes `captures.image` of the rule
 * `runner-image-retired`.
 */
export const runnerImage: Fixer = {
  fixType: "runner-image",
  title: "Moves jobs from a retired runner image to the standard image that replaces it.",
  certainty: 0.85,
  applies: (failure) => failure.ruleId === "runner-image-retired",
  propose,
};
