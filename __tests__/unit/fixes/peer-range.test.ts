import { describe, expect, it } from "vitest";
import { peerRange } from "../../../src/fixes/peer-range.ts";
import { repository, type SampleFile } from "./repository.ts";
import { rootCause } from "./root-cause.ts";

const ci = ".github/workflows/ci.yml";
const manifest = (dependencies: object): string => `${JSON.stringify({ name: "app", dependencies }, null, 2)}\n`;

interface Case {
  readonly peer?: string;
  readonly found?: string;
  readonly by?: string;
  readonly dependencies?: object;
  readonly command?: string;
  readonly files?: Readonly<Record<string, SampleFile>>;
}

/** As npm 10 prints it for a project with these dependencies. */
function propose({
  peer = 'react@"^16.8.0"',
  found = 'react@"^18.2.0" from the root project',
  by = 'octo-form@"6.0.0" from the root project',
  dependencies = { "octo-form": "6.0.0", react: "^18.2.0" },
  command = "npm install",
  files = {},
}: Case) {
  const failure = rootCause(
    "npm error code ERESOLVE",
    "npm error ERESOLVE unable to resolve dependency tree",
    "npm error",
    "npm error While resolving: app@1.0.0",
    "npm error Found: react@18.3.1",
    "npm error node_modules/react",
    `npm error   ${found}`,
    "npm error",
    "npm error Could not resolve dependency:",
    `npm error peer ${peer} from octo-form@6.0.0`,
    "npm error node_modules/octo-form",
    `npm error   ${by}`,
    "npm error",
    "npm error Fix the upstream dependency conflict, or retry this command with --force or --legacy-peer-deps",
  );
  expect(peerRange.applies(failure)).toBe(true);
  const workflow = `jobs:\n  test:\n    steps:\n      - run: ${command}\n`;
  const repo = repository({ [ci]: workflow, "package.json": manifest(dependencies), ...files });
  return peerRange.propose(failure, repo, { workflowPath: ci });
}

describe("peer-range heals", () => {
  it.each([
    ['react@"^16.8.0"', "^16.8.0"],
    ['react@"^16.8.0 || ^17.0.0"', "^17.0.0"],
    ['react@"^19 || ^20"', "^19"],
    ['react@">=16 <18"', ">=16 <18"],
  ])("by the range that the log names: %s", async (peer, range) => {
    expect(await propose({ peer })).toMatchObject({
      kind: "fix",
      edits: [{ path: "package.json", content: manifest({ "octo-form": "6.0.0", react: range }) }],
    });
  });

  it("with third packages that do not depend on it, by the lock file", async () => {
    const dependencies = { "octo-form": "6.0.0", "octo-ui": "^1.0.0", react: "^18.2.0" };
    const lock = { lockfileVersion: 3, packages: { "": {}, "node_modules/octo-ui": { version: "1.0.0" } } };
    expect(await propose({ dependencies, files: { "package-lock.json": JSON.stringify(lock) } })).toMatchObject({
      edits: [{ content: manifest({ ...dependencies, react: "^16.8.0" }) }],
    });
  });

  it("with the lock file left to a fix command where the job needs it to match", async () => {
    const result = await propose({ command: "npm ci", files: { "package-lock.json": "{}" } });
    expect(result).toMatchObject({ kind: "fix", completion: { fixType: "lock-file" } });
  });
});

describe("peer-range, for a package that the code uses,", () => {
  const uses = { "src/app.js": 'import { render } from "react";\n' };
  const old = { "octo-form": "6.0.0", react: "^18.0.0" };

  it.each([
    ['react@"^18.2.0"', "^18.2.0"],
    ['react@">=18.2.0"', "^18.2.0"],
  ])("takes a step within the major: %s", async (peer, range) => {
    expect(await propose({ peer, dependencies: old, files: uses })).toMatchObject({
      edits: [{ content: manifest({ ...old, react: range }) }],
    });
  });

  it.each<[string, Case]>([
    ["in code", { files: uses }],
    ["by a part of it", { files: { "lib/dom.cjs": "require('react/jsx-runtime');\n" } }],
    ["in settings", { files: { ".babelrc": '{"presets": ["react"]}' } }],
    ["by a command", { command: "npm install\n      - run: npx react build" }],
    ["in a range that is open below", { peer: 'react@"<18"', files: uses }],
    ["in a range that is open above", { peer: 'react@">=17.0.0"', files: uses }],
    [
      "before 1.0, where every minor counts",
      {
        peer: 'react@"^0.14.0"',
        dependencies: { "octo-form": "6.0.0", react: "^0.13.0" },
        files: uses,
      },
    ],
  ])("takes no step to another: used %s", async (_, given) => {
    const result = await propose(given);
    expect(result.kind === "refused" ? result.reason : result).toMatch(/may have another interface/);
  });
});

describe("peer-range refuses", () => {
  it.each<[string, Case, RegExp]>([
    ["a package that another one asks for", { found: 'react@"^18.2.0" from octo-ui@2.0.0' }, /more than one edit/],
    [
      "a demand of a package that another one asks for",
      { by: 'octo-form@"6.0.0" from octo-ui@2.0.0' },
      /more than one edit/,
    ],
    [
      "a third package that names it as a peer, by the lock file",
      {
        dependencies: { "octo-form": "6.0.0", "octo-ui": "^1.0.0", react: "^18.2.0" },
        files: {
          "package-lock.json": JSON.stringify({
            lockfileVersion: 3,
            packages: { "": {}, "node_modules/octo-ui": { peerDependencies: { react: "^18" } } },
          }),
        },
      },
      /`node_modules\/octo-ui` may need/,
    ],
    [
      "a third package of which nothing is known",
      { dependencies: { "octo-form": "6.0.0", react: "^18.2.0", "react-dom": "^18.2.0" } },
      /`react-dom` may need/,
    ],
    ["ranges on both sides of the version", { peer: 'react@"^17 || ^19"' }, /does not say which/],
    ["a range that is none", { peer: 'react@"*"' }, /does not say which/],
    ["a job that installs nothing", { command: "make" }, /does not install|installs/],
    ["a manifest without the package", { dependencies: { "octo-form": "6.0.0" } }, /cannot be told which/],
    [
      "two manifests that fit",
      { files: { "web/package.json": manifest({ "octo-form": "6.0.0", react: "^18.2.0" }) } },
      /cannot be told which/,
    ],
  ])("%s", async (_, given, reason) => {
    const result = await propose(given);
    expect(result.kind === "refused" ? result.reason : result).toMatch(reason);
  });
});
