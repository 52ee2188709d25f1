import { describe, expect, it } from "vitest";
import { runnerImage } from "../../../src/fixes/runner-image.ts";
import { heal as healWith, job } from "./heal-workflow.ts";

const steps = "      - run: make\n";
const heal = (
  workflow: string,
  said = "This is a scheduled Ubuntu 20.04 retirement. Ubuntu 20.04 LTS runner will be removed on 2025-04-15.",
) => healWith(runnerImage, { workflow, log: [`##[error]${said}`] });
const matrix = (os: string, more = "") =>
  `    strategy:\n      matrix:\n        os: ${os}\n${more}    runs-on: \${{ matrix.os }}\n`;

describe("runner-image heals", () => {
  it.each([
    ["This is a scheduled Ubuntu-18.04 brownout.", "ubuntu-18.04", "ubuntu-24.04"],
    ["This is a scheduled Windows Server 2019 brownout.", "windows-2019", "windows-2022"],
    ["The macOS-13 based runner images are now retired.", "macos-13", "macos-15-intel"],
    ["This is a scheduled macOS-14 brownout.", "macos-14", "macos-15"],
  ])("%s", async (said, from, to) => {
    expect(await heal(job(steps, `    runs-on: ${from} # old\n`), said)).toEqual([
      `-     runs-on: ${from} # old`,
      `+     runs-on: ${to} # old`,
    ]);
  });

  it.each([
    ["the only entry of a matrix", "[ubuntu-20.04]", "[ubuntu-24.04]"],
    ["one entry of a matrix", "[windows-2022, ubuntu-20.04] # all", "[windows-2022, ubuntu-24.04] # all"],
    [
      "an entry beside the newest image, by the one between",
      "[ubuntu-24.04, ubuntu-20.04]",
      "[ubuntu-24.04, ubuntu-22.04]",
    ],
    ["an entry beside the label that moves", "[ubuntu-latest, ubuntu-20.04]", "[ubuntu-latest, ubuntu-22.04]"],
  ])("%s", async (_, from, to) => {
    expect(await heal(job(steps, matrix(from)))).toEqual([`-         os: ${from}`, `+         os: ${to}`]);
  });

  it("every job of the workflow that asks for it, for all of them fail", async () => {
    const workflow = `${job(steps, "    runs-on: ubuntu-20.04\n")}\n  lint:\n    runs-on: [ubuntu-20.04]\n    steps:\n      - run: make lint\n`;
    expect(await heal(workflow)).toEqual([
      "-     runs-on: ubuntu-20.04",
      "+     runs-on: ubuntu-24.04",
      "-     runs-on: [ubuntu-20.04]",
      "+     runs-on: [ubuntu-24.04]",
    ]);
  });
});

describe("runner-image refuses", () => {
  it.each<[string, string, RegExp]>([
    ["a label that a variable holds", job(steps, "    runs-on: ${{ vars.IMAGE }}\n"), /in a form that can be changed/],
    ["another image", job(steps, "    runs-on: ubuntu-24.04\n"), /in a form that can be changed/],
    [
      "a machine of one's own",
      job(steps, "    runs-on: [self-hosted, ubuntu-20.04]\n"),
      /in a form that can be changed/,
    ],
    [
      "a matrix that has all that could replace it",
      job(steps, matrix("[ubuntu-20.04, ubuntu-22.04, ubuntu-24.04]")),
      /is a decision/,
    ],
    [
      "a label that a condition asks for too",
      job("      - run: make\n        if: matrix.os == 'ubuntu-20.04'\n", matrix("[ubuntu-20.04, macos-15]")),
      /elsewhere too/,
    ],
    [
      "an entry of a matrix that is there twice",
      job(steps, matrix("[ubuntu-20.04]", "        include:\n          - os: ubuntu-20.04\n            extra: yes\n")),
      /more than once/,
    ],
    [
      "a list that an alias repeats",
      `on: push\njobs:\n  a:\n    strategy: &s\n      matrix:\n        os: [ubuntu-20.04]\n    runs-on: \${{ matrix.os }}\n    steps:\n      - run: make\n  b:\n    strategy: *s\n    runs-on: ubuntu-24.04\n    steps:\n      - run: make\n`,
      /cannot be changed safely/,
    ],
  ])("%s", async (_, workflow, reason) => {
    expect((await heal(workflow)).join()).toMatch(reason);
  });
});
