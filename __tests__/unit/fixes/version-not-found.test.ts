import { describe, expect, it } from "vitest";
import { nearestRelease } from "../../../src/fixes/nearest-version.ts";
import { versionNotFound } from "../../../src/fixes/version-not-found.ts";
import { diagnoseLines } from "../diagnosis/read.ts";
import { repository, type SampleFile } from "./repository.ts";
import { rootCause } from "./root-cause.ts";

const ci = ".github/workflows/ci.yml";

function propose(log: readonly string[], files: Readonly<Record<string, SampleFile>>, command: string) {
  const failure = rootCause(...log);
  expect(versionNotFound.applies(failure)).toBe(true);
  const workflow = `jobs:\n  test:\n    steps:\n      - run: ${command}\n`;
  return versionNotFound.propose(failure, repository({ [ci]: workflow, ...files }), { workflowPath: ci });
}

describe("nearestRelease", () => {
  it.each([
    ["1.2.33", ["1.1.9", "1.2.1", "1.2.4", "1.3.0", "2.0.0"], "1.2.4"],
    ["1.2.0", ["1.1.9", "1.2.1", "1.2.4"], "1.2.1"],
    ["1.9.0", ["1.1.9", "1.2.4", "2.0.0"], "1.2.4"],
    ["1.2", ["1.2.1", "1.3.0"], "1.2.1"],
    ["2024.99.1", ["2023.1.1", "2024.6.2"], "2024.6.2"],
    ["0.3.9", ["0.2.0", "0.3.1", "0.4.0"], "0.3.1"],
    ["1.10.0", ["1.2.0", "1.9.0"], "1.9.0"],
    ["1.2.9", ["1.2.8rc1", "1.2.7"], "1.2.7"],
    ["3.0.0", ["1.0.0", "2.9.9"], null],
    ["1.0.0", ["1.1.0", "1.2.0", "2.0.0"], "1.1.0"],
    ["1.0.0", ["0.9.0", "2.0.0"], null],
    ["0.5.0", ["0.4.9"], null],
    ["1.2.3rc1", ["1.2.2"], null],
    ["1.2.3", [], null],
  ])("of %s among %j is %j", (wanted, offered, expected) => {
    expect(nearestRelease(wanted, offered)).toBe(expected);
  });
});

const pip = (requirement: string, versions = "1.2.1, 1.2.2, 1.3.0, 2.0.0"): readonly string[] => [
  `ERROR: Could not find a version that satisfies the requirement ${requirement} (from versions: ${versions})`,
  `ERROR: No matching distribution found for ${requirement}`,
];
const install = "pip install -r requirements.txt";

describe("version-not-found heals, for pip,", () => {
  it.each([
    ["octo-lib==1.2.33", "click\nocto-lib==1.2.33\n", "click\nocto-lib==1.2.2\n"],
    [
      "octo-lib==1.2.33",
      "Octo_Lib [x] == 1.2.33 ; python_version > '3'  # why\n",
      "Octo_Lib [x] == 1.2.2 ; python_version > '3'  # why\n",
    ],
    ["octo-lib==1.9", "octo-lib==1.9\r\n", "octo-lib==1.3.0\r\n"],
    ["octo-lib[x]===1.2.0", "octo-lib[x]===1.2.0", "octo-lib[x]===1.2.1"],
  ])("%s in %j", async (requirement, text, content) => {
    const result = await propose(pip(requirement), { "requirements.txt": text }, install);
    expect(result).toMatchObject({ kind: "fix", edits: [{ path: "requirements.txt", content }] });
  });

  it.each([
    ["a compatible release", "octo-lib~=1.2.33", { "requirements.txt": "octo-lib ~= 1.2.33\n" }, "octo-lib ~= 1.2.2\n"],
    [
      "a project's list",
      "octo-lib==1.2.33",
      { "pyproject.toml": '[project]\ndependencies = ["octo-lib[x]==1.2.33", "octo-lib-more==1.2.33"]\n' },
      '[project]\ndependencies = ["octo-lib[x]==1.2.2", "octo-lib-more==1.2.33"]\n',
    ],
    [
      "a setup.cfg",
      "octo-lib==1.2.33",
      { "setup.cfg": "[options]\ninstall_requires =\n    # octo-lib==1.2.33\n    octo_lib == 1.2.33\n" },
      "[options]\ninstall_requires =\n    # octo-lib==1.2.33\n    octo_lib == 1.2.2\n",
    ],
    [
      "a script",
      "octo-lib==1.2.33",
      { "ci/setup.sh": "pip install octo-lib==1.2.33\n" },
      "pip install octo-lib==1.2.2\n",
    ],
  ])("a pin in %s", async (_, requirement, files, content) => {
    const result = await propose(pip(requirement), files, install);
    expect(result).toMatchObject({ kind: "fix", edits: [{ content }] });
  });

  it("a pin in the step itself", async () => {
    const result = await propose(pip("octo-lib==1.2.33"), {}, "pip install 'octo-lib==1.2.33' octo-lib-more==1.2.33");
    expect(result).toMatchObject({
      edits: [{ path: ci, content: expect.stringContaining("'octo-lib==1.2.2' octo-lib-more==1.2.33") }],
    });
  });

  it("what a project asks for, which pip names behind the requirement", async () => {
    const line = `ERROR: Could not find a version that satisfies the requirement octo-lib==1.2.33 (from app[dev]==1.0) (from versions: 1.2.1, 1.2.2)`;
    const files = { "pyproject.toml": '[project]\ndependencies = ["octo-lib==1.2.33"]\n' };
    expect(await propose([line], files, "pip install .")).toMatchObject({ kind: "fix" });
  });

  it("a pin in a file that the installed one includes, and every file that has it", async () => {
    const files = {
      "requirements.txt": "-r base.txt\nocto-lib==1.2.33\n",
      "base.txt": "octo-lib==1.2.33\n",
      "unused.txt": "octo-lib==1.2.33\n",
    };
    const result = await propose(pip("octo-lib==1.2.33"), files, install);
    expect(result.kind === "fix" && result.edits.map(({ path }) => path)).toEqual(["requirements.txt", "base.txt"]);
  });

  it("a long list, in the part that the report keeps", async () => {
    const versions = Array.from({ length: 900 }, (_, index) => `1.${index}.0`).join(", ");
    expect(
      await propose(pip("octo-lib==1.70.9", versions), { "requirements.txt": "octo-lib==1.70.9" }, install),
    ).toMatchObject({
      edits: [{ content: "octo-lib==1.70.0" }],
    });
  });
});

describe("version-not-found refuses, for pip,", () => {
  const pinned = { "requirements.txt": "octo-lib==1.2.33\n" };
  it.each<[string, readonly string[], Record<string, SampleFile>, RegExp]>([
    ["a range", pip("octo-lib>=9"), pinned, /does not ask for one version/],
    ["a name that the index does not have", pip("octo-lib==1.2.33", "none"), pinned, /no version at all/],
    [
      "a message without a list",
      ["ERROR: No matching distribution found for octo-lib==1.2.33"],
      pinned,
      /no version at all/,
    ],
    ["another major version", pip("octo-lib==3.0.0"), { "requirements.txt": "octo-lib==3.0.0" }, /near enough/],
    ["a requirement of another package", pip("octo-lib==1.2.33"), { "requirements.txt": "other==1.2.33" }, /pins/],
    ["another pin than the failing one", pip("octo-lib==1.2.33"), { "requirements.txt": "octo-lib==1.2.34" }, /pins/],
    ["a file that nobody installs", pip("octo-lib==1.2.33"), { "dev.txt": "octo-lib==1.2.33" }, /pins/],
    [
      "a file that a tool wrote",
      pip("octo-lib==1.2.33"),
      { "requirements.txt": "# This file is autogenerated by pip-compile\nocto-lib==1.2.33\n" },
      /written by a tool/,
    ],
    [
      "a version that needs another Python",
      [
        "ERROR: Ignored the following versions that require a different python version: 1.2.33 Requires-Python >=3.13",
        ...pip("octo-lib==1.2.33"),
      ],
      pinned,
      /another version of Python/,
    ],
    [
      "a list whose end is lost, where the nearest may be",
      pip("octo-lib==1.899.9", Array.from({ length: 900 }, (_, index) => `1.${index}.0`).join(", ")),
      { "requirements.txt": "octo-lib==1.899.9" },
      /more versions than the report keeps/,
    ],
  ])("%s", async (_, log, files, reason) => {
    const result = await propose(log, files, install);
    expect(result.kind === "refused" ? result.reason : result).toMatch(reason);
  });
});

const cargo = (requirement: string, candidates = "1.0.219, 1.0.218, 1.0.217, ...", location = "crates.io index") => [
  `error: failed to select a version for the requirement \`serde = "${requirement}"\``,
  `candidate versions found which didn't match: ${candidates}`,
  `location searched: ${location}`,
  "required by package `app v0.1.0 (/home/runner/work/app/app)`",
];

describe("version-not-found heals, for cargo,", () => {
  it.each([
    ["^1.0.999", '[dependencies]\nserde = "1.0.999"\n', '[dependencies]\nserde = "1.0.219"\n'],
    [
      "=1.0.999",
      '[dependencies]\nserde = { features = ["derive"], version = "=1.0.999" }\n',
      '[dependencies]\nserde = { features = ["derive"], version = "=1.0.219" }\n',
    ],
    [
      "^1.0.999",
      '[dependencies.serde]\nfeatures = []\nversion = "1.0.999"\n',
      '[dependencies.serde]\nfeatures = []\nversion = "1.0.219"\n',
    ],
    ["^1.0.999", '[dependencies.serde]\nversion = "1.0.999"\n', '[dependencies.serde]\nversion = "1.0.219"\n'],
  ])("%s in %j", async (requirement, text, content) => {
    const result = await propose(cargo(requirement), { "Cargo.toml": text }, "cargo test");
    expect(result).toMatchObject({ kind: "fix", edits: [{ path: "Cargo.toml", content }] });
  });
});

describe("version-not-found refuses, for cargo,", () => {
  const manifest = { "Cargo.toml": '[dependencies]\nserde = "1.0.999"\n' };
  it.each<[string, readonly string[], Record<string, SampleFile>, string, RegExp]>([
    ["a range", cargo(">=1, <2"), manifest, "cargo test", /does not ask for one version/],
    ["another major version", cargo("^9.0.0"), manifest, "cargo test", /near enough/],
    ["what the list no longer shows", cargo("^1.0.3"), manifest, "cargo test", /not all that there are/],
    ["a job that may not change the lock file", cargo("^1.0.999"), manifest, "cargo test --locked", /Cargo\.lock/],
    [
      "a requirement of another crate",
      cargo("^1.0.999"),
      { "Cargo.toml": "[dependencies]\n" },
      "cargo test",
      /No manifest/,
    ],
    [
      "a crate of the repository",
      cargo("^1.3.0", "1.2.0", "/home/runner/work/app/app/serde"),
      { ...manifest, "serde/Cargo.toml": "" },
      "cargo test",
      /either version may be the wrong one/,
    ],
  ])("%s", async (_, log, files, command, reason) => {
    const result = await propose(log, files, command);
    expect(result.kind === "refused" ? result.reason : result).toMatch(reason);
  });
});

describe("version-not-found refuses, for npm,", () => {
  it("every version, since npm lists none", async () => {
    const result = await propose(
      ["npm error code ETARGET", "npm error notarget No matching version found for a@9."],
      {},
      "npm ci",
    );
    expect(result).toMatchObject({ kind: "refused" });
  });
});

describe("version-not-found, for pnpm,", () => {
  const latest = (version: string): readonly string[] => [
    " ERR_PNPM_NO_MATCHING_VERSION  No matching version found for octo-lib@^1.2.33",
    "",
    "This error happened while installing a direct dependency of /home/runner/work/app/app",
    "",
    `The latest release of octo-lib is "${version}".`,
  ];
  const manifest = (range: string): string => `{\n  "dependencies": {\n    "octo-lib": "${range}"\n  }\n}\n`;
  const proposed = async (version: string, files: Readonly<Record<string, SampleFile>>) => {
    const [failure, ...others] = diagnoseLines(
      "##[group]Run pnpm install",
      "pnpm install",
      "##[endgroup]",
      ...latest(version),
      "##[error]Process completed with exit code 1.",
    ).failures;
    if (failure === undefined) throw new Error("no failure found");
    return await versionNotFound.propose(failure, repository(files), { workflowPath: ci, others });
  };

  it("takes the latest release where it is near", async () => {
    expect(await proposed("1.2.9", { "package.json": manifest("^1.2.33") })).toMatchObject({
      kind: "fix",
      edits: [{ path: "package.json", content: manifest("^1.2.9") }],
    });
  });

  it.each<[string, string, Record<string, SampleFile>, RegExp]>([
    ["another major", "2.0.0", { "package.json": manifest("^1.2.33") }, /not near enough/],
    ["what no manifest asks for", "1.2.9", { "package.json": manifest("^1.0.0") }, /Another package may/],
    ["a lock file", "1.2.9", { "package.json": manifest("^1.2.33"), "pnpm-lock.yaml": "" }, /no longer match/],
  ])("refuses %s", async (_, version, files, reason) => {
    const result = await proposed(version, files);
    expect(result.kind === "refused" ? result.reason : result).toMatch(reason);
  });
});
