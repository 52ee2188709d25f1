import { checkout, exit, type FixSample } from "./fix-sample.ts";
import { workflowFixSamples } from "./workflow-fix-samples.ts";

const fixSamples: readonly FixSample[] = [
  {
    fixType: "file-mode",
    leaves: "a file made while the workflow runs, an interpreter that runners lack, a script that may fail",
    steps: `${checkout}      - run: ./build.sh\n`,
    step: "./build.sh",
    log: ["/home/runner/work/_temp/1a.sh: line 1: ./build.sh: Permission denied", exit(126)],
    files: { "build.sh": "#!/bin/sh\necho built\n" },
    shows: "diff",
  },
  {
    fixType: "python-requirement",
    leaves:
      "a name that it knows no distribution for, here or among what the program imports next, a list that a tool writes, an environment that the job does not fill, an import that may fail",
    steps: `${checkout}      - run: pip install -r requirements.txt\n      - run: python menu.py\n`,
    step: "python menu.py",
    log: [
      "Traceback (most recent call last):",
      '  File "/home/runner/work/app/app/menu.py", line 1, in <module>',
      "    import yaml",
      "ModuleNotFoundError: No module named 'yaml'",
      exit(),
    ],
    files: { "requirements.txt": "click>=8\nrequests>=2\n", "menu.py": "import yaml\n" },
    shows: "diff",
  },
  {
    fixType: "node-module",
    leaves:
      "a name that neither the repository nor the dated table of packages knows, here or among what the program loads next, an alias, a package of the repository",
    steps: `${checkout}      - run: npm install\n      - run: npm test\n`,
    step: "npm test",
    log: ["Error: Cannot find module 'lodash'", "Require stack:", "- /home/runner/work/app/app/src/index.js", exit()],
    files: {
      "package.json": '{\n  "name": "app",\n  "dependencies": {\n    "express": "^4.18.0"\n  }\n}\n',
      "src/index.js": 'require("lodash");\n',
    },
    shows: "diff",
  },
  {
    fixType: "import-path",
    leaves: "several files that could be meant, a moved file that lacks what is imported, what a build makes",
    steps: `${checkout}      - run: node main.mjs\n`,
    step: "node main.mjs",
    log: [
      "Error [ERR_MODULE_NOT_FOUND]: Cannot find module '/home/runner/work/app/app/Format.mjs' imported from /home/runner/work/app/app/main.mjs",
      exit(),
    ],
    files: { "main.mjs": 'import { price } from "./Format.mjs";\n', "format.mjs": "export const price = 1;\n" },
    shows: "diff",
  },
  {
    fixType: "line-endings",
    leaves:
      "scripts for Windows, several files of the name in the log, a file that a build makes, a script that may fail",
    steps: `${checkout}      - run: ./build.sh\n`,
    step: "./build.sh",
    log: ["/usr/bin/env: ‘bash\\r’: No such file or directory", exit(127)],
    files: { "build.sh": "#!/usr/bin/env bash\necho built\n", ".gitattributes": "*.sh text eol=crlf\n" },
    shows: "diff",
  },
  {
    fixType: "file-path",
    leaves:
      "what a step or a build makes, several files that could be meant, a folder that is still there without the file, a path that is spelled in several files",
    steps: `${checkout}      - run: npm run sitemap\n`,
    step: "npm run sitemap",
    log: [
      "node:internal/modules/cjs/loader:1424",
      "  throw err;",
      "  ^",
      "",
      "Error: Cannot find module '/home/runner/work/site/site/scripts/make-sitemap.js'",
      exit(),
    ],
    files: {
      "package.json": '{\n  "scripts": {\n    "sitemap": "node scripts/make-sitemap.js"\n  }\n}\n',
      "tools/make-sitemap.js": "console.log(1);\n",
    },
    shows: "diff",
  },
  {
    fixType: "version-not-found",
    leaves: "a name of which no version is listed, a nearest version of another major, a list that a tool writes",
    steps: `${checkout}      - run: pip install -r requirements.txt\n`,
    step: "pip install -r requirements.txt",
    log: [
      "ERROR: Could not find a version that satisfies the requirement click==8.1.99 (from versions: 8.0.4, 8.1.7, 8.1.8)",
      "ERROR: No matching distribution found for click==8.1.99",
      exit(),
    ],
    files: { "requirements.txt": "click==8.1.99\n" },
    shows: "diff",
  },
  {
    fixType: "peer-range",
    leaves:
      "a third package that may have a say, ranges on both sides of the version, another major of a package that the code uses",
    steps: `${checkout}      - run: npm install\n`,
    step: "npm install",
    log: [
      "npm error code ERESOLVE",
      "npm error ERESOLVE unable to resolve dependency tree",
      "npm error",
      "npm error Found: react@18.1.0",
      "npm error node_modules/react",
      'npm error   react@"~18.1.0" from the root project',
      "npm error",
      "npm error Could not resolve dependency:",
      'npm error peer react@"^18.2.0" from octo-form@6.0.0',
      "npm error node_modules/octo-form",
      'npm error   octo-form@"6.0.0" from the root project',
      exit(),
    ],
    files: {
      "package.json":
        '{\n  "name": "app",\n  "dependencies": {\n    "octo-form": "6.0.0",\n    "react": "~18.1.0"\n  }\n}\n',
    },
    shows: "diff",
  },
  {
    fixType: "makefile-separator",
    leaves: "a line that is no indented command, a makefile that the build writes",
    steps: `${checkout}      - run: make\n`,
    step: "make",
    log: ["Makefile:2: *** missing separator.  Stop.", exit(2)],
    files: { Makefile: "all:\n    echo built\n" },
    shows: "diff",
  },
  {
    fixType: "merge-conflict",
    leaves: "everything: it names the files and leaves the choice to people",
    steps: checkout,
    step: null,
    log: [],
    shows: "nothing",
  },
  ...[
    [
      "schema-drift",
      "a value that is missing or null, another keyword than `type` and `additionalProperties`, a schema within the configuration, a scraper with another failure beside",
    ],
    ["hub-rename", "a folder that would not load after it either, a file too large to be moved as an edit"],
    ["hub-card", "a folder that would not load after it either, a repair that the check cannot prove"],
    ["lock-file", "a checksum that differs, which is a question of trust"],
    ["format", "a repository that lists no command for it"],
    ["lint", "a repository that lists no command for it, and what the command does not mend"],
  ].map(([fixType = "", leaves = ""]) => ({
    fixType,
    leaves,
    steps: checkout,
    step: null,
    log: [],
    shows: "nothing" as const,
  })),
  ...workflowFixSamples,
];

/** The sample of a fixer. @throws Error when it has none, so that no fixer goes without documentation */
export function sampleOf(fixType: string): FixSample {
  const sample = fixSamples.find((candidate) => candidate.fixType === fixType);
  if (sample === undefined) throw new Error(`no sample for the fixer ${fixType}`);
  return sample;
}
