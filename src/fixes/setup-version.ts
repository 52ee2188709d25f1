import type { Failure } from "../contracts/failure-report.ts";
import type { RepositoryFiles } from "../ports.ts";
import { code, md, prose } from "../text/markdown.ts";
import { type FailureOrigin, type FixResult, type Fixer, type Found, refused } from "./fixer.ts";
import { setupStep, type WrittenVersion } from "./setup-step.ts";
import { promisedRange } from "./promised-range.ts";
import { type Language, type Toolchain, toolchains } from "./toolchains.ts";
import { isInRange, type Version } from "./version-range.ts";
import { failedJob, only } from "./workflow-jobs.ts";
import { workflowFix } from "./workflow-fix.ts";

const languages: Readonly<Record<string, Language>> = {
  "node-version-unsupported": "node",
  "python-version-unsupported": "python",
  "python-version-of-project": "python",
  "go-version-unsupported": "go",
  "java-release-unsupported": "java",
  "java-class-version": "java",
  "pnpm-node-version": "node",
  "dotnet-sdk-unsupported": "dotnet",
};

/** Above every minor and patch version: what asks for a line of releases gets its newest. */
const newest = 9998;
const numbersOf = (text: string): readonly number[] =>
  text
    .replace(/^v/, "")
    .split(".")
    .filter((part) => part !== "x")
    .map(Number);
/** The newest version that a version as written stands for. */
function versionOf(text: string): Version {
  const [major = 0, minor = newest, patch = newest] = numbersOf(text);
  return [major, minor, patch];
}
const lineOf = ({ precision }: Toolchain, text: string): string => numbersOf(text).slice(0, precision).join(".");

/** Numbers stay numbers, as far as they are read back as the same version. */
function alike(line: string, { value, source }: WrittenVersion): string | number {
  if (source.endsWith(".x")) return `${line}.x`;
  return typeof value === "number" && String(Number(line)) === line ? Number(line) : line;
}

interface Choice {
  readonly from: WrittenVersion;
  readonly to: string;
}

/** What is asked for by its least version alone. */
const byLeast: ReadonlySet<Language> = new Set(["go", "java", "dotnet"]);

/** Each Java has a class file format of its own. Source: The Java Virtual Machine Specification, table 4.1-A. */
const javaOfFormat = (format: string): string => String(Number(format) - 44);

const rangeFor = ({ captures }: Failure, language: Language): string => {
  const { needed = "", format } = captures;
  if (format !== undefined) return `>=${javaOfFormat(format)}`;
  return byLeast.has(language) ? `>=${/\d[\d.]*/.exec(needed)?.[0] ?? ""}` : needed;
};

/** The nearest line that is what the log asks for, in the place of the one version that is not. */
async function raised(
  failure: Failure,
  toolchain: Toolchain,
  versions: readonly WrittenVersion[],
  files: RepositoryFiles,
): Promise<Found<Choice>> {
  const { language, lines, style, name } = toolchain;
  const range = rangeFor(failure, language);
  const tooOld = versions.filter(({ source }) => isInRange(versionOf(source), range, style) === false);
  const from = only(tooOld);
  if (from === null) {
    return tooOld.length === 0
      ? {
          reason: md`The job sets up a version that the log does not object to, or the log asks for what cannot be read: ${code(range)}.`,
        }
      : {
          reason: md`Several versions of the matrix are not ${code(range)}. Which are still to be supported is a decision.`,
        };
  }
  const promised = await promisedRange(language, files);
  if (promised !== null && isInRange(versionOf(from.source), promised, style) !== false) {
    return {
      reason: md`The project itself promises to work with ${code(from.source)} (${code(promised)}), so what asks for ${code(range)} is at fault, not the version that is set up.`,
    };
  }
  if (failure.ruleId === "go-version-unsupported" && failure.captures["module"] !== "go.mod")
    return { reason: md`A dependency asks for a newer Go than the module itself, so its version may be at fault.` };
  const above = lines.slice(lines.indexOf(lineOf(toolchain, from.source)) + 1);
  const to = lines.includes(lineOf(toolchain, from.source))
    ? above.find((line) => isInRange(versionOf(line), range, style) === true)
    : undefined;
  return to === undefined
    ? { reason: md`auto-heal knows no version of ${code(name)} above ${code(from.source)} that is ${code(range)}.` }
    : { value: { from, to } };
}

/** The line of a version that the action cannot find: YAML's number put right, or the version without its patch. */
function existing(failure: Failure, toolchain: Toolchain, versions: readonly WrittenVersion[]): Found<Choice> {
  const wanted = failure.captures["version"] ?? "";
  const from = only(versions.filter(({ value }) => String(value) === wanted));
  if (from === null) return { reason: md`The job does not ask for ${code(wanted)} in a form that can be changed.` };
  const misread = typeof from.value === "number" && from.source !== wanted;
  const line = lineOf(toolchain, from.source);
  const shorter = numbersOf(from.source).length > toolchain.precision;
  if (!toolchain.lines.includes(line) || !(misread || shorter))
    return {
      reason: md`${code(from.source)} is not near any version of ${code(toolchain.name)} that auto-heal knows.`,
    };
  return { value: { from, to: line } };
}

function toolchainOf({ ruleId, message }: Failure): Toolchain | null {
  if (ruleId !== "setup-version-not-found") {
    const language = languages[ruleId];
    return language === undefined ? null : toolchains[language];
  }
  if (/^(?:Error: )?Could not find satisfied version for SemVer/.test(message)) return toolchains.java;
  const tool = /^(?:Error: )?Unable to find (Node|Go) version/.exec(message)?.[1];
  return tool === "Node" ? toolchains.node : tool === "Go" ? toolchains.go : toolchains.python;
}

async function propose(failure: Failure, files: RepositoryFiles, origin: FailureOrigin): Promise<FixResult> {
  const toolchain = toolchainOf(failure);
  if (toolchain === null) return refused(md`auto-heal does not know by which action this language is set up.`);
  const job = await failedJob(failure, files, origin.workflowPath);
  if ("reason" in job) return refused(job.reason);
  const setup = setupStep(job.value, toolchain);
  if ("reason" in setup) return refused(setup.reason);
  const { versions } = setup.value;
  const missing = failure.ruleId === "setup-version-not-found";
  const choice = missing ? existing(failure, toolchain, versions) : await raised(failure, toolchain, versions, files);
  if ("reason" in choice) return refused(choice.reason);
  const { from, to } = choice.value;
  if (versions.some((version) => version !== from && lineOf(toolchain, version.source) === to))
    return refused(
      md`The matrix has ${code(to)} already, so what should become of ${code(from.source)} is a decision.`,
    );
  const { file } = job.value;
  const name = code(toolchain.name);
  return workflowFix(file, [{ kind: "set", path: from.path, value: alike(to, from) }], {
    title: md`Set up ${prose(toolchain.name)} ${prose(to)} in the job ${code(job.value.id)}`,
    summary: missing
      ? md`${code(failure.captures["version"] ?? "")} is no version of ${name}. ${from.source === to ? md`YAML reads ${code(to)} without quotes as a number, without its last 0.` : md`${code(to)} stands for the newest release of that line.`}`
      : md`The log asks for ${name} ${code(rangeFor(failure, toolchain.language))}, and the job sets up ${code(from.source)}. ${code(to)} is the nearest line of releases that fits.`,
    plan: [md`Set ${code(toolchain.input)} to ${code(to)} in ${code(file.path)}.`],
    risks: missing
      ? [md`Where the exact release matters, it has to be one that exists.`]
      : [
          md`What else the job runs may not work with the newer version yet.`,
          md`The older version is no longer tested.`,
        ],
  });
}

/**
 * Sets up the nearest version of a language that the log asks for, or that exists, when exactly one version in the
 * workflow is meant and the project itself does not promise to work with the old one.
 */
export const setupVersion: Fixer = {
  fixType: "setup-version",
  title: "Sets up the nearest version of a language that the log asks for, or that exists.",
  certainty: 0.85,
  applies: ({ ruleId }) => ruleId === "setup-version-not-found" || ruleId in languages,
  propose,
};
