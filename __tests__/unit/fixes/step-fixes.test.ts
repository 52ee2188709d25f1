import { describe, expect, it } from "vitest";
import { gitIdentity } from "../../../src/fixes/git-identity.ts";
import { nodeHeap } from "../../../src/fixes/node-heap.ts";
import { shellBash } from "../../../src/fixes/shell-bash.ts";
import { heal, job } from "./heal-workflow.ts";
import { executable, type SampleFile } from "./repository.ts";

describe("git-identity", () => {
  const log = [
    "Author identity unknown",
    "",
    "*** Please tell me who you are.",
    "",
    "fatal: unable to auto-detect email address (got 'runner@host.(none)')",
  ];
  const identify = (workflow: string, step: string, files?: Readonly<Record<string, SampleFile>>) =>
    heal(gitIdentity, { workflow, step, log, ...(files === undefined ? {} : { files }) });
  const name = 'git config --global user.name "github-actions[bot]"';
  const email = 'git config --global user.email "41898282+github-actions[bot]@users.noreply.github.com"';

  it("goes in front of a script, whose lines stay", async () => {
    expect(
      await identify(job("      - run: |\n          git add .\n          git commit -m x\n"), "git add ."),
    ).toEqual([`+           ${name}`, `+           ${email}`]);
  });

  it("makes a block of a script of one line", async () => {
    expect(
      await identify(job("      - name: Tag\n        run: git tag -a v1 -m v1 # now\n"), "git tag -a v1 -m v1"),
    ).toEqual([
      "-         run: git tag -a v1 -m v1 # now",
      "+         run: | # now",
      `+           ${name}`,
      `+           ${email}`,
      "+           git tag -a v1 -m v1",
    ]);
  });

  it("adds the half that a job forgot", async () => {
    const named = "      - run: git config user.name Robot\n";
    expect(await identify(job(`${named}      - run: git commit -m Release\n`), "git commit -m Release")).toEqual([
      "-       - run: git commit -m Release",
      "+       - run: |",
      `+           ${email}`,
      "+           git commit -m Release",
    ]);
  });

  it.each<[string, string, string, Readonly<Record<string, SampleFile>>, RegExp]>([
    ["an action", "      - uses: octo-org/release@v1\n", "octo-org/release@v1", {}, /is an action/],
    ["another shell", "      - run: git commit\n        shell: pwsh\n", "git commit", {}, /another shell/],
    [
      "a job that sets one",
      "      - run: git config user.name me && git config user.email a@b.example\n      - run: git commit\n",
      "git commit",
      {},
      /sets an identity already/,
    ],
    [
      "a script that sets one",
      "      - run: ./release.sh\n",
      "./release.sh",
      { "release.sh": executable("#!/bin/sh\ngit config user.email ''\n") },
      /A script that the step runs/,
    ],
    [
      "a makefile that sets one",
      "      - run: make release\n",
      "make release",
      { Makefile: "release:\n\tgit -c user.name= commit\n" },
      /A script that the step runs/,
    ],
    [
      "a step that is there twice",
      "      - run: git commit\n      - run: git commit\n",
      "git commit",
      {},
      /several steps/,
    ],
  ])("refuses %s", async (_, steps, step, files, reason) => {
    expect((await identify(job(steps), step, files)).join()).toMatch(reason);
  });
});

describe("shell-bash", () => {
  const script = "/home/runner/work/_temp/3f2c6ee0-0b0e-4c3e-9f0a-0d5f6d1c2b3a.sh";
  const bash = (workflow: string, said: string, step: string) => heal(shellBash, { workflow, step, log: [said] });
  const pipefail = `${script}: 1: set: Illegal option -o pipefail`;
  const container = (image: string) => `    runs-on: ubuntu-latest\n    container: ${image}\n`;
  const steps = "      - name: Count\n        run: |\n          set -o pipefail\n          sort a | wc\n";

  it.each([
    ["a container's default", container("debian:12")],
    ["the job's default", "    runs-on: ubuntu-latest\n    defaults:\n      run:\n        shell: sh\n"],
  ])("overrides %s", async (_, head) => {
    expect(await bash(job(steps, head), pipefail, "set -o pipefail")).toEqual(["+         shell: bash"]);
  });

  it("replaces the step's own", async () => {
    const own = "      - shell: sh # small\n        run: |\n          [[ -f a ]]\n";
    expect(await bash(job(own), `${script}: 1: [[: not found`, "[[ -f a ]]")).toEqual([
      "-       - shell: sh # small",
      "+       - shell: bash # small",
    ]);
  });

  it("knows a substitution by its line", async () => {
    const own = "      - shell: sh\n        run: |\n          a=b\n          echo ${a^^}\n";
    expect(await bash(job(own), `${script}: 2: Bad substitution`, "a=b")).toHaveLength(2);
  });

  it.each<[string, string, string, string, RegExp]>([
    [
      "a script of the repository",
      job(steps, container("debian:12")),
      "scripts/count.sh: 3: [[: not found",
      "set -o pipefail",
      /script of its own/,
    ],
    [
      "a step without such words",
      job("      - run: make\n", container("debian:12")),
      pipefail,
      "make",
      /does not hold/,
    ],
    ["a step that runs in bash", job(steps), pipefail, "set -o pipefail", /asks for the shell `bash`/],
    ["an image without bash", job(steps, container("node:24-alpine")), pipefail, "set -o pipefail", /has no bash/],
    [
      "an image that an expression names",
      job(steps, container("${{ matrix.image }}")),
      pipefail,
      "set -o pipefail",
      /An expression/,
    ],
  ])("refuses %s", async (_, workflow, said, step, reason) => {
    expect((await bash(workflow, said, step)).join()).toMatch(reason);
  });
});

describe("node-heap", () => {
  const log = [
    "FATAL ERROR: Reached heap limit Allocation failed - JavaScript heap out of memory",
    "Aborted (core dumped)",
  ];
  const enlarge = (workflow: string, step = "npm run build", files?: Readonly<Record<string, SampleFile>>) =>
    heal(nodeHeap, { workflow, step, log, ...(files === undefined ? {} : { files }) });

  it("gives the step a variable", async () => {
    expect(await enlarge(job("      - run: npm run build\n      - run: npm test\n"))).toEqual([
      "+         env:",
      "+           NODE_OPTIONS: --max-old-space-size=6144",
    ]);
  });

  it("adds to the options that the step has, where they are set", async () => {
    const head = "    runs-on: ubuntu-latest\n    env: { NODE_OPTIONS: --trace-warnings }\n";
    expect(await enlarge(job("      - run: npm run build\n", head))).toEqual([
      "-     env: { NODE_OPTIONS: --trace-warnings }",
      "+     env: { NODE_OPTIONS: --trace-warnings --max-old-space-size=6144 }",
    ]);
  });

  it("puts it beside the others", async () => {
    expect(await enlarge(job("      - env: { CI: 'yes' }\n        run: npm run build\n"))).toEqual([
      "-       - env: { CI: 'yes' }",
      "+       - env: { CI: 'yes', NODE_OPTIONS: --max-old-space-size=6144 }",
    ]);
  });

  it.each<[string, string, string, Readonly<Record<string, SampleFile>>, RegExp]>([
    [
      "a heap that was enlarged",
      job("      - run: npm run build\n        env:\n          NODE_OPTIONS: --max-old-space-size=8192\n"),
      "npm run build",
      {},
      /sets the size of the heap already/,
    ],
    [
      "options that an expression gives",
      job("      - run: npm run build\n        env:\n          NODE_OPTIONS: ${{ vars.NODE_OPTIONS }}\n"),
      "npm run build",
      {},
      /command or an expression sets/,
    ],
    [
      "options that a command sets",
      job('      - run: echo "NODE_OPTIONS=--no-warnings" >> "$GITHUB_ENV"\n      - run: npm run build\n'),
      "npm run build",
      {},
      /command or an expression sets/,
    ],
    [
      "a heap that a script sets",
      job("      - run: npm run build\n"),
      "npm run build",
      { "package.json": '{"scripts":{"build":"node --max-old-space-size=64 a.js"}}' },
      /sets the size of the heap already/,
    ],
    [
      "a heap that the step's command sets",
      job("      - run: node --max_old_space_size=64 a.js\n"),
      "node --max_old_space_size=64 a.js",
      {},
      /sets the size of the heap already/,
    ],
    ["an action", job("      - uses: octo-org/build@v1\n"), "octo-org/build@v1", {}, /is an action/],
  ])("refuses %s", async (_, workflow, step, files, reason) => {
    expect((await enlarge(workflow, step, files)).join()).toMatch(reason);
  });
});
