import { type Literal, literalOf } from "../logs/literal.ts";
import { neededLiterals } from "./needs.ts";

/** A line by which a CI system says that a command or the whole build failed. */
export interface Exit {
  readonly line: number;
  readonly code: number | null;
  /** `command`: one command failed here, so its output stands above. `build`: the verdict over everything. */
  readonly scope: "command" | "build";
}

interface ExitForm {
  readonly pattern: RegExp;
  readonly scope: Exit["scope"];
}

/**
 * Sources: actions/runner src/Runner.Worker/Handlers/ScriptHandler.cs (exit code of a step); travis-ci/travis-build
 * (travis_result, "Done. Your build exited"); Jenkins core Run.java ("Finished: FAILURE"); taskcluster docker-worker.
 */
const forms: readonly ExitForm[] = [
  { pattern: /^(?:Error: )?Process completed with exit code (?<code>[1-9]\d*)\.?$/, scope: "command" },
  { pattern: /^The command ".*" (?:exited with|failed and exited with) (?<code>[1-9]\d*)/, scope: "command" },
  { pattern: /^The command ".{1,500}" failed/, scope: "command" },
  // The last line of a command that has several.
  { pattern: /^(?!The command )[^"]{0,200}" (?:failed and )?exited with (?<code>[1-9]\d*)/, scope: "command" },
  { pattern: /^Done\. Your build exited with (?<code>[1-9]\d*)\.?$/, scope: "build" },
  { pattern: /^Your build has been (?:stopped|terminated)\.?/, scope: "build" },
  { pattern: /^Finished: (?:FAILURE|ABORTED|UNSTABLE)$/, scope: "build" },
  { pattern: /^Build step '.{1,200}' marked build as failure$/, scope: "build" },
  {
    pattern:
      /^\[taskcluster[^\]]{0,60}\] (?:=== Task Finished === )?Unsuccessful task run with exit code: (?<code>[1-9]\d*)/,
    scope: "build",
  },
  { pattern: /^(?:\[(?:ERROR|INFO)\] )?BUILD FAIL(?:ED|URE)\b/, scope: "build" },
];

/** Some part of each form: a cheap test that most lines fail. */
const gate = /xit|failed|Finished|marked|BUILD|Unsuccessful|Your build/;

/** @returns the exit that the line announces, or null */
export function readExit(text: string, line: number): Exit | null {
  if (!gate.test(text)) return null;
  for (const { pattern, scope } of forms) {
    const found = pattern.exec(text);
    if (found === null) continue;
    const code = found.groups?.["code"];
    return { line, scope, code: code === undefined ? null : Number(code) };
  }
  return null;
}

/**
 * The last thing that a CI system says in a job: of the runner whatever became of it (actions/runner
 * src/Runner.Worker/JobExtension.cs, FinalizeJob), of the others when it passed. A log that holds such a line and no
 * failed exit is that of a job that passed.
 */
const jobEnds: ReadonlySet<string> = new Set([
  "Cleaning up orphan processes",
  "Done. Your build exited with 0.",
  "Finished: SUCCESS",
]);

/**
 * What actions that set a language up say about their cache when the job is over, and only when it has succeeded so far:
 * `post-if: success()` in action.yml of actions/setup-node, setup-python and setup-go, the job's status in
 * src/cleanup-java.ts of setup-java. Others print the same line whatever became of the job (golangci-lint-action), so the
 * key counts.
 */
const jobPasses =
  /^Cache (?:hit occurred on the primary key |saved with the key: )(?:node-cache|setup-(?:python|go|java))-\w/;

/** The patterns of lines that announce an exit, or that show a job passing. */
export const exitPatterns: readonly string[] = [...forms.map(({ pattern }) => pattern.source), jobPasses.source];

/** Texts of which a line holds one when it announces an exit or ends a job. */
export const exitLiterals = (): readonly Literal[] => [
  ...exitPatterns.flatMap((source) => neededLiterals(source) ?? []),
  ...[...jobEnds].map(literalOf),
];

export const endsJob = (text: string): boolean => jobEnds.has(text);

/** @returns whether the line is one of a job that has succeeded so far: steps of it that failed were let pass */
export const showsJobPassing = (text: string): boolean => jobPasses.test(text);
