import { describe, expect, it } from "vitest";
import { workingDirectory } from "../../../src/fixes/working-directory.ts";
import { heal as healWith, job } from "./heal-workflow.ts";
import type { SampleFile } from "./repository.ts";

const checkout = "      - uses: actions/checkout@v6\n";
const manifest = '{"scripts":{"test":"node --test","build":"node build.js"}}';
const web = { "web/package.json": manifest, "web/package-lock.json": "{}" };
const noPackage = (folder = "") =>
  `npm error enoent Could not read package.json: Error: ENOENT: no such file or directory, open '/home/runner/work/app/app/${folder}package.json'`;
const heal = (steps: string, step: string, files: Readonly<Record<string, SampleFile>>, said = noPackage()) =>
  healWith(workingDirectory, { workflow: job(checkout + steps), step, log: [said], files });

describe("working-directory heals", () => {
  it("the failed step, and those after it that would stop at the same place", async () => {
    const steps = "      - run: npm ci\n      - name: Test\n        run: npm test\n      - run: ls web\n";
    expect(await heal(steps, "npm ci", web)).toEqual([
      "+         working-directory: web",
      "+         working-directory: web",
    ]);
  });

  it("a step that names a folder without a package", async () => {
    const files = { ...web, "docs/index.md": "x" };
    const steps = "      - run: npm run build\n        working-directory: docs # the site\n";
    expect(await heal(steps, "npm run build", files, noPackage("docs/"))).toEqual([
      "-         working-directory: docs # the site",
      "+         working-directory: web # the site",
    ]);
  });

  it.each<[string, string, string, Readonly<Record<string, SampleFile>>]>([
    [
      "pip install -r requirements.txt",
      "ERROR: Could not open requirements file: [Errno 2] No such file or directory: 'requirements.txt'",
      "api",
      { "api/requirements.txt": "x" },
    ],
    [
      "cargo test",
      "error: could not find `Cargo.toml` in `/home/runner/work/app/app` or any parent directory",
      "core",
      { "core/Cargo.toml": "" },
    ],
    [
      "go test ./...",
      "go: go.mod file not found in current directory or any parent directory; see 'go help modules'",
      "cmd/x",
      { "cmd/x/go.mod": "" },
    ],
    [
      "mvn verify",
      "[ERROR] The goal you specified requires a project to execute but there is no POM in this directory (/home/runner/work/app/app). Please verify",
      "java",
      { "java/pom.xml": "" },
    ],
  ])("%s", async (command, said, folder, files) => {
    expect(await heal(`      - run: ${command}\n`, command, files, said)).toEqual([
      `+         working-directory: ${folder}`,
    ]);
  });

  it("a folder that does not exist, by the only one of that name", async () => {
    const said =
      "##[error]An error occurred trying to start process '/usr/bin/bash' with working directory '/home/runner/work/app/app/./web'. No such file or directory";
    const steps =
      "      - run: make\n        working-directory: ./web\n      - run: make check\n        working-directory: ./web\n";
    expect(await heal(steps, "make", { "packages/web/Makefile": "x:\n" }, said)).toEqual([
      "-         working-directory: ./web",
      "+         working-directory: packages/web",
      "-         working-directory: ./web",
      "+         working-directory: packages/web",
    ]);
  });
});

describe("working-directory refuses", () => {
  const test = "      - run: npm test\n";
  it.each<[string, string, string, Readonly<Record<string, SampleFile>>, RegExp]>([
    ["two packages", test, "npm test", { ...web, "api/package.json": manifest }, /2 folders hold/],
    ["no package", test, "npm test", { "web/a.js": "" }, /No tracked file/],
    ["an installed package", test, "npm test", { "node_modules/a/package.json": manifest }, /No tracked file/],
    ["a package at the root", test, "npm test", { "package.json": manifest }, /is tracked where the step runs/],
    [
      "a step that runs other commands too",
      "      - run: |\n          npm test\n          ./report.sh\n",
      "npm test",
      web,
      /runs other commands too/,
    ],
    [
      "a step that names a folder itself",
      "      - run: npm test --prefix web\n",
      "npm test --prefix web",
      web,
      /runs other commands too/,
    ],
    [
      "a step that changes its folder",
      "      - run: cd api && npm test\n",
      "cd api && npm test",
      web,
      /runs other commands too/,
    ],
    [
      "a later step that mixes commands",
      `${test}      - run: npm run build && cp -r out /srv\n`,
      "npm test",
      web,
      /A later step/,
    ],
    ["a package without the script", "      - run: npm run deploy\n", "npm run deploy", web, /has no script `deploy`/],
    [
      "a package without the lock file",
      "      - run: npm ci\n",
      "npm ci",
      { "web/package.json": manifest },
      /needs a lock file/,
    ],
    ["an action", "      - uses: octo-org/test@v1\n", "octo-org/test@v1", web, /is an action/],
  ])("%s", async (_, steps, step, files, reason) => {
    expect((await heal(steps, step, files)).join()).toMatch(reason);
  });

  it.each<[string, string, RegExp]>([
    ["no checkout", "      - run: npm test\n", /does not check the repository out/],
    [
      "a checkout to a folder",
      "      - uses: actions/checkout@v6\n        with: { path: web }\n      - run: npm test\n",
      /to a folder of its own/,
    ],
  ])("%s", async (_, steps, reason) => {
    const broken = { workflow: job(steps), step: "npm test", log: [noPackage()], files: web };
    expect((await healWith(workingDirectory, broken)).join()).toMatch(reason);
  });

  it.each<[string, string, Readonly<Record<string, SampleFile>>, RegExp]>([
    ["a folder that a build makes", "build", { "docs/build/a": "" }, /may be made/],
    ["a name that two folders have", "web", { "a/web/x": "", "b/web/x": "" }, /2 tracked folders/],
    ["a name that no folder has", "web", { "site/x": "" }, /No tracked folder/],
  ])("%s", async (_, folder, files, reason) => {
    const said = `##[error]An error occurred trying to start process '/usr/bin/bash' with working directory '/home/runner/work/app/app/${folder}'. No such file or directory`;
    const steps = `      - run: make\n        working-directory: ${folder}\n`;
    expect((await heal(steps, "make", files, said)).join()).toMatch(reason);
  });
});
