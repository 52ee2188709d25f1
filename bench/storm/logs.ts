import type { Random } from "../speed/random.ts";
import type { Cause, Kind, StormFailure } from "./causes.ts";

/** Runners keep workspaces in places of their own. */
const homes = ["/home/runner/work", "/home/runner/_work", "/opt/actions-runner-2/_work"] as const;
const snake = ({ workflow }: Cause): string => workflow.replace(/[^a-z0-9]+/g, "_");

const uuid = (random: Random): string => [8, 4, 4, 4, 12].map((digits) => random.hex(digits)).join("-");

interface Form {
  readonly command: (cause: Cause) => string;
  readonly lines: (cause: Cause, workspace: string, random: Random) => readonly string[];
  readonly exitCode: number;
}

const forms: Readonly<Record<Kind, Form>> = {
  permission: {
    command: (cause) => `./scripts/${snake(cause)}.sh`,
    lines: (cause, workspace, random) => [
      `${workspace.replace(/\/[^/]+\/[^/]+$/, "")}/_temp/${uuid(random)}.sh: line 1: ./scripts/${snake(cause)}.sh: Permission denied`,
    ],
    exitCode: 126,
  },
  syntax: {
    command: (cause) => `python3 src/${snake(cause)}.py`,
    lines: (cause, workspace) => [
      `  File "${workspace}/src/${snake(cause)}.py", line 14`,
      "    return total(",
      "                ^",
      "SyntaxError: '(' was never closed",
    ],
    exitCode: 1,
  },
  test: {
    command: () => "python3 -m pytest",
    lines: (cause, workspace, random) => [
      "============================= test session starts ==============================",
      `rootdir: ${workspace}`,
      `tests/test_${snake(cause)}.py F                                                  [100%]`,
      "=================================== FAILURES ===================================",
      "__________________________________ test_total __________________________________",
      "",
      "    def test_total():",
      ">       assert total([1, 2]) == 3",
      "E       assert 2 == 3",
      "",
      `tests/test_${snake(cause)}.py:5: AssertionError`,
      "=========================== short test summary info ============================",
      `FAILED tests/test_${snake(cause)}.py::test_total - assert 2 == 3`,
      `============================== 1 failed in ${random.below(9)}.${random.below(90) + 10}s ===============================`,
    ],
    exitCode: 1,
  },
  module: {
    command: (cause) => `python3 tools/${snake(cause)}.py`,
    lines: (cause, workspace) => [
      "Traceback (most recent call last):",
      `  File "${workspace}/tools/${snake(cause)}.py", line 3, in <module>`,
      `    import ${snake(cause)}_core`,
      `ModuleNotFoundError: No module named '${snake(cause)}_core'`,
    ],
    exitCode: 1,
  },
};

export interface FailedJob {
  /** With the matrix's values, which are others every time. */
  readonly name: string;
  readonly log: string;
}

/** The job of a failure, as GitHub serves its log. */
export function jobOf({ cause, at }: StormFailure, random: Random): FailedJob {
  const { command, lines, exitCode } = forms[cause.kind];
  const workspace = `${random.of(homes)}/widgets/widgets`;
  const run = command(cause);
  const log = [
    `Current runner version: '2.3${random.below(40)}.${random.below(9)}'`,
    "##[group]Run actions/checkout@v4",
    "##[endgroup]",
    `HEAD is now at ${random.hex(7)} Change ${random.hex(4)}`,
    `##[group]Run ${run}`,
    run,
    "shell: /usr/bin/bash -e {0}",
    "##[endgroup]",
    ...lines(cause, workspace, random),
    `##[error]Process completed with exit code ${exitCode}.`,
  ].map(
    (line, index) => `${new Date(at + index * 137 + random.below(90)).toISOString().replace("Z", "0000Z")} ${line}\n`,
  );
  const matrix = [`3.${8 + random.below(6)}`, random.of(["ubuntu-latest", "ubuntu-24.04", "self-hosted"])];
  return { name: `build (${matrix.join(", ")})`, log: log.join("") };
}

/** The repository's files that the causes are about. */
export const filesOf = (causes: readonly Cause[]): Readonly<Record<string, string>> =>
  Object.fromEntries(
    causes.flatMap((cause) => [
      [`.github/workflows/${cause.workflow}.yml`, `name: ${cause.workflow}\non: push\n`],
      ...(cause.kind === "permission" ? [[`scripts/${snake(cause)}.sh`, "#!/bin/sh\necho built\n"]] : []),
    ]),
  );
