import type { Failure } from "../contracts/failure-report.ts";
import type { RepositoryFiles } from "../ports.ts";
import { code, joinMarkdown, md } from "../text/markdown.ts";
import { checkoutStep } from "./checkout-step.ts";
import { linesBelow } from "./evidence.ts";
import { type FailureOrigin, type FixResult, type Fixer, refused, unrelated } from "./fixer.ts";
import { stepEntry } from "./job-environment.ts";
import { failedJob, mapping } from "./workflow-jobs.ts";
import { workflowFix } from "./workflow-fix.ts";

/** That something is not there, in the words of the tools that print it. */
const missing =
  /No such file or directory|does not contain a CMakeLists\.txt|file not found|[Cc]annot find|[Cc]an't find|could not find|does not exist|ENOENT|not a directory|No rule to make target|failed to (?:read|load)|Unable to find|add_subdirectory/;

/** The submodules that `.gitmodules` names, with where they come from. Source: gitmodules(5). */
function submodulesOf(text: string): readonly { readonly path: string; readonly url: string }[] {
  return text.split(/^\s*\[submodule\b.*$/m).flatMap((section) => {
    const setting = (name: string): string | undefined =>
      new RegExp(String.raw`^\s*${name}\s*=\s*(\S.*?)\s*$`, "m").exec(section)?.[1];
    const [path, url] = [setting("path"), setting("url")];
    return path === undefined || url === undefined ? [] : [{ path, url }];
  });
}

/** Whether a text names a path: as a whole, or as the folder of something. */
const names = (text: string, path: string): boolean => {
  const at = ` ${text} `.indexOf(path);
  if (at < 0) return false;
  const [before = "", after = ""] = [` ${text} `[at - 1], ` ${text} `[at + path.length]];
  return !/[\w.-]/.test(before) && !/[\w-]/.test(after);
};

/** The checkout's token is for this repository only, so that a private submodule stays out of reach. */
const isPublicForm = (url: string): boolean =>
  /^(?:\.\.?\/|https:\/\/|git@github\.com:|ssh:\/\/git@github\.com\/)/.test(url);

async function propose(failure: Failure, files: RepositoryFiles, origin: FailureOrigin): Promise<FixResult> {
  const links = new Set((await files.list()).filter(({ mode }) => mode === "160000").map(({ path }) => path));
  const known = submodulesOf((await files.read(".gitmodules"))?.text ?? "").filter(({ path }) => links.has(path));
  const said = [failure.message, ...linesBelow(failure)];
  const meant = known.filter(({ path }) => said.some((text) => names(text, path)));
  if (meant.length === 0) return unrelated;
  if (!meant.every(({ url }) => isPublicForm(url)))
    return refused(md`A submodule comes from a server that the checkout's token is not for.`);
  const found = await failedJob(failure, files, origin.workflowPath);
  if ("reason" in found) return refused(found.reason);
  const job = found.value;
  const checkout = checkoutStep(job);
  if ("reason" in checkout) return refused(checkout.reason);
  const setting = mapping(checkout.value.raw["with"])["submodules"];
  if (setting !== undefined && setting !== false && setting !== "false")
    return refused(md`The checkout fetches submodules already.`);
  if (job.steps.some(({ run }) => run !== null && /\bgit submodule\b/.test(run)))
    return refused(md`The job ${code(job.id)} fetches submodules by a command of its own.`);
  const paths = joinMarkdown(
    meant.map(({ path }) => code(path)),
    ", ",
  );
  return workflowFix(job.file, [stepEntry(checkout.value, "with", "submodules", "recursive")], {
    title: md`Check out the submodules in the job ${code(job.id)}`,
    summary: md`What the log misses lies in a submodule (${paths}), and ${code("actions/checkout")} leaves submodules empty unless it is told otherwise.`,
    plan: [
      md`Set ${code("submodules: recursive")} for the checkout of the job ${code(job.id)} in ${code(job.file.path)}.`,
    ],
    risks: [
      md`A private submodule needs a token or key of its own for the checkout.`,
      md`The file may be missing in the submodule too, at the commit that is recorded.`,
    ],
  });
}

/** Lets the job's checkout fetch submodules, when what the log misses lies in one. */
export const submodules: Fixer = {
  fixType: "submodules",
  title: "Lets a checkout fetch submodules, when what is missing lies in one.",
  certainty: 0.9,
  applies: (failure) =>
    [failure.message, ...linesBelow(failure)].some(
      (text) => missing.test(text) && /[\w.-]\/[\w.-]|\(add_subdirectory\)/.test(text),
    ),
  propose,
};
