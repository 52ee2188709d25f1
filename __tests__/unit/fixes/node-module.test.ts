import { describe, expect, it } from "vitest";
import { nodeModule } from "../../../src/fixes/node-module.ts";
import { type Case, checkout, contentOf, imported, manifest, propose, required } from "./missing-module.ts";
import { rootCause } from "./root-cause.ts";

describe("node-module heals", () => {
  it("a required package, in the dependencies of the code that needs it", async () => {
    expect(await propose({})).toMatchObject({
      kind: "fix",
      edits: [
        {
          kind: "update",
          path: "package.json",
          content: manifest({ dependencies: { express: "^4.18.0", lodash: "^4.0.0" } }),
        },
      ],
    });
  });

  it("a package that only a test needs, in the development dependencies", async () => {
    expect(await contentOf({ log: required("sinon", `${checkout}/test/index.test.js`) })).toBe(
      manifest({ dependencies: { express: "^4.18.0" }, devDependencies: { sinon: "^19.0.0" } }),
    );
  });

  it.each([
    ["    Cannot find module 'lodash/fp' from 'src/index.js'", "lodash"],
    ['✘ [ERROR] Could not resolve "react"', "react"],
    ["Module not found: Error: Can't resolve 'axios' in '/home/runner/work/app/app/src'", "axios"],
    ['Error: Failed to resolve import "@octokit/rest" from "src/index.js". Does the file exist?', "@octokit/rest"],
    ["src/index.ts(1,19): error TS2307: Cannot find module 'zod' or its corresponding type declarations.", "zod"],
  ])("what other tools say: %s", async (line, name) => {
    expect(JSON.parse(await contentOf({ log: [line] }))).toHaveProperty(["dependencies", name]);
  });

  it("missing types, by the version of the library that they describe", async () => {
    const log = [
      "src/index.ts(1,15): error TS7016: Could not find a declaration file for module 'express'. '/app/node_modules/express/index.js' implicitly has an 'any' type.",
    ];
    expect(JSON.parse(await contentOf({ log }))).toMatchObject({ devDependencies: { "@types/express": "^4.0.0" } });
  });

  it.each([
    "src/index.ts(1,21): error TS2307: Cannot find module 'fs' or its corresponding type declarations.",
    "src/index.ts(1,21): error TS2307: Cannot find module 'node:fs/promises' or its corresponding type declarations.",
    "src/index.ts(2,1): error TS2580: Cannot find name 'require'. Do you need to install type definitions for node? Try `npm i --save-dev @types/node`.",
  ])("the types of Node.js, which the compiler has no modules without: %s", async (line) => {
    const files = { "package.json": manifest({ devDependencies: { typescript: "^5.4.0" } }), "src/index.ts": "" };
    expect(JSON.parse(await contentOf({ files, log: [line] }))).toHaveProperty(["devDependencies", "@types/node"]);
  });

  it("the package of a command that a script runs", async () => {
    const files = { "package.json": manifest({ scripts: { clean: "rimraf dist && mkdir dist" } }) };
    const log = ["> app@1.0.0 clean", "> rimraf dist && mkdir dist", "", "sh: 1: rimraf: not found"];
    expect(JSON.parse(await contentOf({ files, log }))).toHaveProperty(["devDependencies", "rimraf"]);
    expect(nodeModule.applies(rootCause("sh: 1: rimraf: not found"))).toBe(false);
  });

  it("an import with the newest version line, a require with one that it can load", async () => {
    expect(await contentOf({ log: imported("chalk", `${checkout}/src/index.mjs`) })).toContain('"chalk": "^5.0.0"');
    expect(await contentOf({ log: required("chalk", `${checkout}/src/index.js`) })).toContain('"chalk": "^4.0.0"');
  });

  it("in the package of a workspace, with the range that another package has", async () => {
    const files = {
      "package.json": manifest({ workspaces: ["packages/*"] }),
      "packages/a/package.json": manifest({ name: "a", dependencies: { "octo-internal": "^3.1.0" } }),
      "packages/b/package.json": manifest({ name: "b" }),
      "packages/b/lib/main.js": "",
    };
    const result = await propose({ files, log: required("octo-internal", `${checkout}/packages/b/lib/main.js`) });
    expect(result).toMatchObject({
      edits: [
        {
          path: "packages/b/package.json",
          content: manifest({ name: "b", dependencies: { "octo-internal": "^3.1.0" } }),
        },
      ],
    });
  });

  it("an unknown package whose version the lock file has for another one", async () => {
    const lock = {
      lockfileVersion: 3,
      packages: { "node_modules/a/node_modules/octo-internal": { version: "2.3.4" } },
    };
    const files = { "package-lock.json": JSON.stringify(lock) };
    expect(await contentOf({ files, log: required("octo-internal", `${checkout}/src/index.js`) })).toContain(
      '"octo-internal": "^2.3.4"',
    );
  });

  it("and finds the importer wherever the repository was checked out to", async () => {
    expect(await contentOf({ log: required("lodash", "/tmp/x/y/test/index.test.js") })).toContain(
      '"devDependencies": {\n    "lodash": "^4.0.0"\n  }',
    );
  });

  it.each([
    [
      "tabs",
      '{\n\t"name": "app",\n\t"dependencies": {\n\t\t"express": "^4"\n\t}\n}',
      '\t\t"express": "^4",\n\t\t"lodash": "^4.0.0"\n\t}\n}',
    ],
    [
      "CR LF",
      '{\r\n  "dependencies": {\r\n    "express": "^4"\r\n  }\r\n}\r\n',
      '"express": "^4",\r\n    "lodash": "^4.0.0"\r\n  }\r\n}\r\n',
    ],
    ["one line", '{"dependencies":{"express":"^4"}}', '{"dependencies":{"express":"^4","lodash":"^4.0.0"}}'],
    [
      "an empty section",
      '{\n  "dependencies": {},\n  "name": "app"\n}\n',
      '{\n  "dependencies": {\n    "lodash": "^4.0.0"\n  },\n  "name": "app"\n}\n',
    ],
    [
      "an order of its own",
      '{\n "dependencies": {\n  "z": "1",\n  "a": "1"\n }\n}\n',
      '"z": "1",\n  "a": "1",\n  "lodash": "^4.0.0"\n }\n}\n',
    ],
    [
      "alphabetical order",
      '{\n "dependencies": {\n  "a": "1",\n  "z": "1"\n }\n}\n',
      '"a": "1",\n  "lodash": "^4.0.0",\n  "z": "1"\n }\n}\n',
    ],
    [
      "no section at all",
      '{\n  "name": "app"\n}\n',
      '{\n  "name": "app",\n  "dependencies": {\n    "lodash": "^4.0.0"\n  }\n}\n',
    ],
  ])("and keeps the form of a file with %s", async (_, text, expected) => {
    expect(await contentOf({ files: { "package.json": text } })).toContain(expected);
  });
});

describe("node-module does not apply to", () => {
  it.each([
    ["a relative path", required("./config", `${checkout}/src/index.js`)],
    ["an absolute path", ["Error: Cannot find module '/home/runner/work/app/app/dist/index.js'"]],
  ])("%s", (_, log) => {
    expect(nodeModule.applies(rootCause(...log))).toBe(false);
  });
});

describe("node-module refuses", () => {
  it.each<[string, Case, RegExp]>([
    ["a module of Node.js", { log: required("fs/promises", `${checkout}/src/index.js`) }, /part of Node\.js/],
    [
      "types of Node.js that the settings leave out",
      {
        log: ["src/index.ts(1,21): error TS2307: Cannot find module 'fs' or its corresponding type declarations."],
        files: {
          "package.json": manifest({ devDependencies: { typescript: "^5.4.0" } }),
          "tsconfig.json": '{ "compilerOptions": { "types": ["jest"] } }',
          "src/index.ts": "",
        },
      },
      /those of Node\.js are not among them/,
    ],
    [
      "types of Node.js that a compiler without a list leaves out",
      {
        log: ["src/index.ts(1,21): error TS2307: Cannot find module 'fs' or its corresponding type declarations."],
        files: { "package.json": manifest({ devDependencies: { typescript: "~6.0.2" } }), "src/index.ts": "" },
      },
      /counts only the types that its settings list/,
    ],
    [
      "what is no name of a package",
      { log: required("@/components", `${checkout}/src/index.js`) },
      /not the name of a package/,
    ],
    [
      "a name that nobody knows",
      { log: required("loadsh", `${checkout}/src/index.js`) },
      /not a package that auto-heal knows/,
    ],
    ["what is asked for already", { log: required("express", `${checkout}/src/index.js`) }, /already/],
    [
      "a package of the repository",
      { files: { "libs/lodash/package.json": manifest({ name: "lodash" }) } },
      /a package of this repository/,
    ],
    ["a folder of the repository", { files: { "src/lodash/index.js": "" } }, /of this repository, so a path/],
    [
      "an alias of the compiler",
      { files: { "tsconfig.json": '{ "compilerOptions": { "paths": { "lodash/*": ["./vendor/*"] } } }' } },
      /another meaning/,
    ],
    [
      "an alias of the bundler",
      { files: { "vite.config.js": "export default { resolve: { alias: { lodash: '/src/vendor' } } }" } },
      /another meaning/,
    ],
    [
      "what an installed package misses",
      { log: required("lodash", `${checkout}/node_modules/a/index.js`) },
      /An installed package/,
    ],
    [
      "an import that may fail",
      { files: { "src/index.js": 'try { require("lodash"); } catch {}\n' } },
      /can do without/,
    ],
    ["a job that installs nothing", { commands: ["node src/index.js"] }, /does not install|installs/],
    ["an installation in another folder", { commands: ["npm install --prefix web"] }, /installs/],
    ["a global installation", { commands: ["npm install -g yo"] }, /installs/],
    [
      "a development dependency that the job leaves out",
      { commands: ["npm install --omit=dev"], log: required("sinon", `${checkout}/test/index.test.js`) },
      /without development dependencies/,
    ],
    [
      "ranges that differ",
      {
        files: {
          "a/package.json": manifest({ name: "a", dependencies: { lodash: "^3" } }),
          "b/package.json": manifest({ name: "b", dependencies: { lodash: "^4" } }),
        },
      },
      /different versions/,
    ],
    [
      "a range that only holds elsewhere",
      { files: { "a/package.json": manifest({ name: "a", dependencies: { lodash: "file:../lodash" } }) } },
      /holds only there/,
    ],
    [
      "types that nobody knows",
      {
        log: [
          "a.ts(1,1): error TS7016: Could not find a declaration file for module 'octo-x'. '/a/b.js' implicitly has an 'any' type.",
        ],
      },
      /not a package that auto-heal knows/,
    ],
    ["a file that is no JSON", { files: { "package.json": "{" } }, /no `package\.json`/],
  ])("%s", async (_, given, reason) => {
    const result = await propose(given);
    expect(result.kind === "refused" ? result.reason : result).toMatch(reason);
  });

  it("to choose between packages of the repository where the log names no file", async () => {
    const files = { "web/package.json": manifest({ name: "web" }) };
    expect(await propose({ files, log: ["Error: Cannot find module 'lodash'"] })).toMatchObject({ kind: "refused" });
  });
});
