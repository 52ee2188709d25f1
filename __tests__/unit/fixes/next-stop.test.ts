import { describe, expect, it } from "vitest";
import { commandFixers } from "../../../src/fixes/command-fixers.ts";
import { fileMode } from "../../../src/fixes/file-mode.ts";
import type { FixResult } from "../../../src/fixes/fixer.ts";
import { nodeModule } from "../../../src/fixes/node-module.ts";
import { proposeFix } from "../../../src/fixes/propose.ts";
import { pythonRequirement } from "../../../src/fixes/python-requirement.ts";
import { diagnoseLines } from "../diagnosis/read.ts";
import { executable, repository, type SampleFile } from "./repository.ts";
import { checkout, contentOf, imported, required } from "./missing-module.ts";
import { rootCause } from "./root-cause.ts";

/** What heals only the first fault of several lets the step fail at the next: these fixers look for it. */

const ci = ".github/workflows/ci.yml";
const workflow = (...commands: readonly string[]): string =>
  `on: push\njobs:\n  test:\n    steps:\n${commands.map((command) => `      - run: ${command}\n`).join("")}`;
const contents = (result: FixResult): string =>
  result.kind === "fix"
    ? result.edits.map((edit) => ("content" in edit ? (edit.content ?? "") : edit.path)).join("\n")
    : result.kind === "refused"
      ? `refused: ${result.reason}`
      : result.kind;

describe("python-requirement adds what the program imports next", () => {
  const propose = async (files: Readonly<Record<string, SampleFile>>, importer = "app.py", line = 1) => {
    const failure = rootCause(
      "Traceback (most recent call last):",
      `  File "/home/runner/work/app/app/${importer}", line ${line}, in <module>`,
      "    import yaml",
      "ModuleNotFoundError: No module named 'yaml'",
    );
    const repo = repository({
      [ci]: workflow("pip install -r requirements.txt", "python3 app.py"),
      "requirements.txt": "attrs\n",
      ...files,
    });
    return contents(await pythonRequirement.propose(failure, repo, { workflowPath: ci }));
  };

  it.each<[string, Record<string, SampleFile>, string]>([
    ["below the failing line", { "app.py": "import yaml\nimport requests as r, json\n" }, "attrs\nPyYAML\nrequests\n"],
    [
      "in a module of the repository",
      { "app.py": "import yaml\nfrom lib import a\n", "lib/a.py": "from PIL import Image\n" },
      "attrs\nPillow\nPyYAML\n",
    ],
    [
      "not what stands above it, or is asked for",
      { "app.py": "import requests\nimport yaml\nimport attr\n" },
      "attrs\nPyYAML\n",
    ],
    [
      "not what may never be loaded",
      {
        "app.py": "import yaml\ntry:\n    import requests\nexcept ImportError:\n    pass\ndef f():\n    import tqdm\n",
      },
      "attrs\nPyYAML\n",
    ],
    ["not what a text only quotes", { "app.py": 'import yaml\nHELP = """\nimport requests\n"""\n' }, "attrs\nPyYAML\n"],
  ])("%s", async (name, files, content) => {
    expect(await propose(files, "app.py", name.startsWith("not what stands") ? 2 : 1)).toBe(content);
  });

  it("and refuses where nothing that is installed can bring one of them", async () => {
    expect(await propose({ "app.py": "import yaml\nimport acme_ledger\n" })).toMatch(/refused: .*acme_ledger/);
  });

  it("but leaves alone what another requirement may bring", async () => {
    const files = { "app.py": "import yaml\nimport acme_ledger\n", "requirements.txt": "acme-suite\n" };
    expect(await propose(files)).toBe("acme-suite\nPyYAML\n");
  });

  it("in the other tests too, as a run of tests goes on", async () => {
    const files = {
      [ci]: workflow("pip install -r requirements.txt", "pytest"),
      "tests/test_a.py": "import yaml\n",
      "tests/test_b.py": "import requests\n",
    };
    expect(await propose(files, "tests/test_a.py")).toBe("attrs\nPyYAML\nrequests\n");
  });
});

describe("node-module adds what the program loads next", () => {
  it("in a file that requires it", async () => {
    const files = {
      "src/index.js": "const _ = require('lodash');\nconst ms = require('ms');\nrequire('./more');\n",
      "src/more.js": "const { red } = require('kleur');\n",
    };
    expect(JSON.parse(await contentOf({ files }))).toMatchObject({
      dependencies: { lodash: "^4.0.0", ms: "^2.0.0", kleur: "^4.0.0" },
    });
  });

  it("in an ES module", async () => {
    const files = {
      "src/index.js":
        "import _ from 'lodash';\nimport fs from 'node:fs';\nimport type { A } from 'zod';\nimport express from 'express';\nimport ms from 'ms';\n",
    };
    const text = await contentOf({ files, log: imported("lodash", `${checkout}/src/index.js`) });
    expect(Object.keys(JSON.parse(text).dependencies)).toEqual(["express", "lodash", "ms"]);
  });

  it("in the other tests, as a run of tests goes on", async () => {
    const files = { "test/index.test.js": "require('ms');\n", "test/b.test.js": "require('kleur');\n" };
    const text = await contentOf({ files, log: required("ms", `${checkout}/test/index.test.js`) });
    expect(JSON.parse(text)).toMatchObject({ devDependencies: { kleur: "^4.0.0", ms: "^2.0.0" } });
  });

  it("and refuses where one of them is nobody's that is known", async () => {
    const files = { "src/index.js": "const _ = require('lodash');\nconst a = require('acme-ledger');\n" };
    expect(await contentOf({ files, log: required("lodash", `${checkout}/src/index.js`) })).toMatch(
      /refused: .*acme-ledger/,
    );
  });

  const compiled = async (...lines: readonly string[]) => {
    const [failure, ...others] = diagnoseLines(
      "##[group]Run tsc",
      "tsc",
      "##[endgroup]",
      ...lines,
      "##[error]Process completed with exit code 2.",
    ).failures;
    const repo = repository({
      [ci]: workflow("npm install", "npm test"),
      "package.json": '{\n  "dependencies": {\n    "express": "^4.0.0",\n    "semver": "^7.0.0"\n  }\n}\n',
      "src/a.ts": "",
    });
    return failure === undefined
      ? "none"
      : contents(await nodeModule.propose(failure, repo, { workflowPath: ci, others }));
  };
  const untyped = (name: string, line: number): string =>
    `src/a.ts(${line},15): error TS7016: Could not find a declaration file for module '${name}'. '/a/node_modules/${name}/index.js' implicitly has an 'any' type.`;

  it("for the compiler, which names all at once", async () => {
    expect(await compiled(untyped("express", 1), untyped("semver", 2))).toMatch(
      /"@types\/express".*\n.*"@types\/semver"/,
    );
  });

  it("and refuses where the compiler found something else as well", async () => {
    const other = "src/b.ts(1,7): error TS2322: Type 'number' is not assignable to type 'string'.";
    expect(await compiled(untyped("express", 1), other)).toMatch(/refused: .*something else/);
  });
});

describe("file-mode", () => {
  it("makes every script executable that the workflow runs", async () => {
    const failure = rootCause("/home/runner/work/_temp/1a.sh: line 1: ./a.sh: Permission denied");
    const sh = "#!/bin/sh\n";
    const repo = repository({
      [ci]: workflow("./a.sh && bash c.sh", "ci/b.sh --all", "./d.sh || true"),
      "a.sh": sh,
      "ci/b.sh": sh,
      "c.sh": sh,
      "d.sh": sh,
      "e.sh": executable(sh),
    });
    const result = await fileMode.propose({ ...failure, evidence: [] }, repo, { workflowPath: ci });
    expect(contents(result).split("\n")).toEqual(["a.sh", "ci/b.sh"]);
  });

  it("leaves a script alone without which the job goes on", async () => {
    const failure = rootCause("/home/runner/work/_temp/1a.sh: line 1: ./a.sh: Permission denied");
    const repo = repository({ [ci]: workflow("./a.sh || echo none"), "a.sh": "#!/bin/sh\n" });
    expect(contents(await fileMode.propose({ ...failure, evidence: [] }, repo, { workflowPath: ci }))).toMatch(
      /goes on when/,
    );
  });
});

describe("a fix of a run", () => {
  const files = { "requirements.txt": "attrs\n", "app.py": "import yaml\n" };
  const search = async (workflow: string, ...lines: readonly string[]) => {
    const [failure, ...others] = diagnoseLines(...lines).failures;
    if (failure === undefined) throw new Error("no failure found");
    const { fix, refusals } = await proposeFix(failure, repository({ [ci]: workflow, ...files }), {
      workflowPath: ci,
      disabled: [],
      others,
    });
    return fix?.fixType ?? refusals[0]?.reason ?? "nothing";
  };
  const step = (command: string, ...lines: readonly string[]): readonly string[] => [
    `##[group]Run ${command}`,
    command,
    "##[endgroup]",
    ...lines,
  ];
  const missing = "ModuleNotFoundError: No module named 'yaml'";
  const failed = "##[error]Process completed with exit code 1.";
  const install = "pip install -r requirements.txt";

  it("is made where the step failed by it", async () => {
    const log = [...step("python3 a.py", "a"), ...step("python3 app.py", missing, failed)];
    expect(await search(workflow(install, "python3 a.py", "python3 app.py"), ...log)).toBe("python-requirement");
  });

  it("is refused where the step passed, and another one failed", async () => {
    const log = [...step("python3 a.py", "FAIL: prices are wrong", failed), ...step("python3 app.py", missing)];
    expect(await search(workflow(install, "python3 a.py", "python3 app.py"), ...log)).toMatch(/passed, and .* failed/);
  });

  it("is refused where the workflow goes on when the step fails", async () => {
    const steps = `${workflow(install)}      - run: python3 app.py\n        continue-on-error: true\n      - run: python3 b.py\n`;
    const log = [...step("python3 app.py", missing, failed), ...step("python3 b.py", "totals differ", failed)];
    expect(await search(steps, ...log)).toMatch(/goes on when/);
  });

  it.each([
    ["by another cause", { message: "SyntaxError: invalid syntax" }, true],
    ["by the same", {}, false],
    ["by what may pass again", { message: "Connection reset", transient: true }, false],
    ["by being cancelled", { message: "The operation was canceled.", category: "cancelled" }, false],
    ["by what is not sure", { message: "Error: odd", confidence: 0.5 }, false],
  ] as const)("where another job failed %s", async (_, other, refused) => {
    const failure = rootCause(missing);
    const others = [{ ...failure, ...other, job: "other" }];
    const options = { workflowPath: ci, disabled: [], others };
    const { fix } = await proposeFix(failure, repository({ [ci]: workflow(install), ...files }), options);
    expect(fix === null).toBe(refused);
  });
});

describe("a fix is refused", () => {
  it("where a test of the same step fails by what it expects", async () => {
    const [failure, ...others] = diagnoseLines(
      "##[group]Run python3 -m unittest",
      "python3 -m unittest",
      "##[endgroup]",
      "ERROR: test_load (unittest.loader._FailedTest.test_load)",
      "ModuleNotFoundError: No module named 'yaml'",
      "FAIL: test_sum (tests.test_sum.SumTest.test_sum)",
      "AssertionError: 3 != 4",
      "##[error]Process completed with exit code 1.",
    ).failures;
    const repo = repository({ [ci]: workflow("pip install -r requirements.txt"), "requirements.txt": "attrs\n" });
    if (failure === undefined) throw new Error("no failure found");
    expect(await proposeFix(failure, repo, { workflowPath: ci, disabled: [] })).toMatchObject({
      fix: { fixType: "python-requirement" },
    });
    const { fix, refusals } = await proposeFix(failure, repo, { workflowPath: ci, disabled: [], others });
    expect(fix).toBeNull();
    expect(refusals[0]?.reason).toMatch(/fails by something else as well/);
  });

  it.each([
    ["src/a.js\n  1:9  error  'b' is not defined  no-undef", true],
    ["src/a.js\n  1:5  error  'a' is never reassigned. Use 'const' instead  prefer-const", false],
    ["F841 Local variable `x` is assigned to but never used", true],
    ["F401 [*] `os` imported but unused", false],
  ])("for what a linter cannot mend itself: %s", async (lines, left) => {
    const failure = rootCause(...lines.split("\n"));
    const lint = commandFixers.find(({ fixType }) => fixType === "lint");
    expect(lint?.applies(failure)).toBe(true);
    expect((await lint?.propose(failure, repository({}), { workflowPath: ci }))?.kind).toBe(left ? "refused" : "fix");
  });
});
