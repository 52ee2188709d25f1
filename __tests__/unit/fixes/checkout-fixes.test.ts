import { describe, expect, it } from "vitest";
import { fetchDepth } from "../../../src/fixes/fetch-depth.ts";
import { submodules } from "../../../src/fixes/submodules.ts";
import { heal as healWith, job } from "./heal-workflow.ts";
import type { SampleFile } from "./repository.ts";
import { rootCause } from "./root-cause.ts";

const checkout = "      - uses: actions/checkout@v6\n";
const run = "      - run: make\n";

describe("fetch-depth", () => {
  const noTags = "fatal: No names found, cannot describe anything.";
  const heal = (workflow: string, said = noTags) => healWith(fetchDepth, { workflow, step: "make", log: [said] });

  it.each([
    noTags,
    "fatal: No tags can describe '8edcb1bdb4e267140fa742c62e395cd74f332709'.",
    "fatal: origin/main...HEAD: no merge base",
    "fatal: ambiguous argument 'HEAD~3': unknown revision or path not in the working tree.",
    "fatal: ambiguous argument 'v1.0.0...HEAD': unknown revision or path not in the working tree.",
    "fatal: ambiguous argument 'origin/main..HEAD': unknown revision or path not in the working tree.",
    "fatal: bad revision 'HEAD^'",
  ])("fetches everything after: %s", async (said) => {
    expect(await heal(job(checkout + run), said)).toEqual(["+         with:", "+           fetch-depth: 0"]);
  });

  it("raises a depth that is not enough, and keeps the other inputs", async () => {
    const steps =
      "      - uses: actions/checkout@v6\n        with:\n          lfs: true\n          fetch-depth: 2 # the last change\n";
    expect(await heal(job(steps + run))).toEqual([
      "-           fetch-depth: 2 # the last change",
      "+           fetch-depth: 0 # the last change",
    ]);
  });

  it.each<[string, string, RegExp]>([
    [
      "a checkout that is complete",
      "      - uses: actions/checkout@v6\n        with: { fetch-depth: 0 }\n",
      /whole history already/,
    ],
    [
      "a depth that an expression sets",
      "      - uses: actions/checkout@v6\n        with: { fetch-depth: '${{ inputs.depth }}' }\n",
      /an expression/,
    ],
    ["no checkout", "", /does not check this repository out/],
    [
      "a checkout of another repository",
      "      - uses: actions/checkout@v6\n        with: { repository: octo-org/site }\n",
      /does not check this repository out/,
    ],
    ["two checkouts", checkout + checkout, /more than once/],
    ["a fetch of the job's own", `${checkout}      - run: git fetch --unshallow\n`, /a command of its own/],
  ])("refuses %s", async (_, steps, reason) => {
    expect((await heal(job(steps + run))).join()).toMatch(reason);
  });

  it.each([
    "fatal: ambiguous argument 'main': unknown revision or path not in the working tree.",
    "fatal: ambiguous argument 'HEAD': unknown revision or path not in the working tree.",
    "fatal: ambiguous argument 'feature...HEAD': unknown revision or path not in the working tree.",
    "fatal: not a git repository (or any of the parent directories): .git",
  ])("leaves what no depth brings: %s", (said) => {
    expect(fetchDepth.applies(rootCause(said))).toBe(false);
  });
});

describe("submodules", () => {
  const link: SampleFile = { text: "", mode: "160000" };
  const section = (path: string, url: string) => `[submodule "${path}"]\n\tpath = ${path}\n\turl = ${url}\n`;
  const files = { ".gitmodules": section("vendor/theme", "https://github.com/octo-org/theme"), "vendor/theme": link };
  const missing = "cp: cannot stat 'vendor/theme/style.css': No such file or directory";
  const heal = (
    steps: string,
    log: readonly string[] = [missing],
    tree: Readonly<Record<string, SampleFile>> = files,
  ) => healWith(submodules, { workflow: job(steps), step: "make", log, files: tree });
  const added = ["+         with:", "+           submodules: recursive"];

  it("fetches the submodule that holds what is missing", async () => {
    expect(await heal(checkout + run)).toEqual(added);
  });

  it("knows CMake's words, which name the folder further down", async () => {
    const log = [
      "CMake Error at CMakeLists.txt:3 (add_subdirectory):",
      "  The source directory",
      "",
      "    /home/runner/work/app/app/vendor/theme",
      "",
      "  does not contain a CMakeLists.txt file.",
    ];
    expect(await heal(checkout + run, log)).toEqual(added);
  });

  it("knows a missing header, and turns a setting over", async () => {
    const steps = "      - uses: actions/checkout@v6\n        with:\n          submodules: false\n";
    expect(await heal(steps + run, ["a.c:1:10: fatal error: vendor/theme/a.h: No such file or directory"])).toEqual([
      "-           submodules: false",
      "+           submodules: recursive",
    ]);
  });

  it.each<[string, string, readonly string[], Readonly<Record<string, SampleFile>>, RegExp]>([
    [
      "a file outside of submodules",
      checkout,
      ["cp: cannot stat 'vendor/themes/a.css': No such file or directory"],
      files,
      /^unrelated$/,
    ],
    ["a repository without submodules", checkout, [missing], {}, /^unrelated$/],
    [
      "a section without a link in the tree",
      checkout,
      [missing],
      { ".gitmodules": files[".gitmodules"] },
      /^unrelated$/,
    ],
    [
      "a checkout that fetches them",
      "      - uses: actions/checkout@v6\n        with: { submodules: true }\n",
      [missing],
      files,
      /fetches submodules already/,
    ],
    [
      "a job that fetches them itself",
      `${checkout}      - run: git submodule update --init\n`,
      [missing],
      files,
      /a command of its own/,
    ],
    [
      "a server that the token is not for",
      checkout,
      [missing],
      { ".gitmodules": section("vendor/theme", "git@git.example.org:theme.git"), "vendor/theme": link },
      /a server that/,
    ],
  ])("refuses %s", async (_, steps, log, tree, reason) => {
    expect((await heal(steps + run, log, tree)).join()).toMatch(reason);
  });
});
