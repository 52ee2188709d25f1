import { describe, expect, it } from "vitest";
import { withCalled } from "../../../src/fixes/called-commands.ts";
import { recipesOf } from "../../../src/fixes/makefile-recipes.ts";
import { commandsOf } from "../../../src/fixes/shell-commands.ts";
import { executable, repository, type SampleFile } from "./repository.ts";

async function called(script: string, files: Readonly<Record<string, SampleFile>>, folder = "") {
  const commands = await withCalled(commandsOf(script, folder), repository(files));
  return commands.map(({ words, folder }) => `${folder ?? "?"}: ${words.join(" ")}`);
}

describe("withCalled follows", () => {
  it.each<[string, string, Record<string, SampleFile>, string]>([
    [
      "a script that a shell is given",
      "bash -e ci/run.sh",
      { "ci/run.sh": "pip install -r a.txt\n" },
      ": pip install -r a.txt",
    ],
    ["a script that is run", "CI=1 ./ci/run", { "ci/run": executable("#!/bin/sh\nnpm ci\n") }, ": npm ci"],
    ["a script that is sourced", ". ./env.sh", { "env.sh": "echo a\n" }, ": echo a"],
    [
      "a script that goes to its own folder",
      "bash ci/run.sh",
      { "ci/run.sh": 'cd "$(dirname "$0")"\n./one.sh\n' },
      "ci: ./one.sh",
    ],
    [
      "a script that goes to the folder above its own, by a constant",
      "sh ../ci/run.sh",
      { "ci/run.sh": 'ROOT="$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)"\ncd "$ROOT/.." || exit\nmake\n' },
      ": make",
    ],
    ["a target of a makefile", "make check", { Makefile: "check:\n\t@pytest -q\n" }, ": pytest -q"],
    ["a makefile in a folder", "make -C sub", { "sub/Makefile": "all:\n\t./gen.sh\n" }, "sub: ./gen.sh"],
    [
      "a package's script",
      "npm run build",
      { "package.json": '{"scripts":{"build":"scripts/b.sh"}}' },
      ": scripts/b.sh",
    ],
    ["what comes before a package's script", "npm test", { "package.json": '{"scripts":{"pretest":"tsc"}}' }, ": tsc"],
  ])("%s", async (_, script, files, command) => {
    expect(await called(script, files, script.includes("../") ? "web" : "")).toContain(command);
  });

  it("calls of calls, and ends where they call themselves", async () => {
    const files = { Makefile: "all:\n\tnpm test\n", "package.json": '{"scripts":{"test":"make all && node a.js"}}' };
    expect(await called("make", files)).toContain(": node a.js");
  });

  it("no program that is no shell script", async () => {
    expect(
      await called("./run.py && ./nothing.sh", { "run.py": executable("#!/usr/bin/env python3\nprint(1)\n") }),
    ).toEqual([": ./run.py", ": ./nothing.sh"]);
  });
});

describe("recipesOf", () => {
  it("gives the first target's commands, behind those of what it needs, with variables put in", () => {
    const makefile = [
      "PIP ?= $(PYTHON) -m pip",
      "PYTHON := python3",
      ".PHONY: test deps",
      "test: deps | out ; echo begun",
      "\t@$(PYTHON) -m unittest",
      "",
      "deps: # what it needs",
      "\t-$(PIP) install \\",
      "\t  -r requirements.txt",
      "\techo $$HOME",
      "other:",
      "\techo no",
      "",
    ].join("\n");
    expect(recipesOf(makefile, []).map((line) => line.replaceAll(/\s+/g, " ").trim())).toEqual([
      "python3 -m pip install -r requirements.txt",
      "echo $HOME",
      "echo begun",
      "python3 -m unittest",
    ]);
  });

  it("ends where targets need one another, and variables themselves", () => {
    expect(recipesOf("A = $(B)\nB = $(A)\none: two\n\techo $(A)\ntwo: one\n\techo 2\n", ["one"])).toHaveLength(2);
  });
});
