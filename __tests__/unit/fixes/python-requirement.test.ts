import { describe, expect, it } from "vitest";
import { distributionOf } from "../../../src/fixes/python-distributions.ts";
import { pythonRequirement } from "../../../src/fixes/python-requirement.ts";
import { pythonStandardLibrary } from "../../../src/fixes/python-standard-library.ts";
import { sampleFailure } from "./failure.ts";
import { repository, type SampleFile } from "./repository.ts";

const ci = ".github/workflows/ci.yml";
const install = (...files: readonly string[]): string =>
  `jobs:\n${files.map((file, index) => `  job${index}: { steps: [{ run: pip install -r ${file} }] }\n`).join("")}`;

interface Case {
  readonly module?: string;
  readonly files?: Readonly<Record<string, SampleFile>>;
  readonly workflow?: string;
  readonly workflowPath?: string | null;
  readonly job?: string | null;
  /** The line of the traceback above the message. */
  readonly importing?: string;
}

async function propose({
  module = "yaml",
  files = {},
  workflow = install("requirements.txt"),
  workflowPath = ci,
  job = null,
  importing,
}: Case) {
  const { evidence } = sampleFailure({});
  const above = { log: "test.txt", line: 11, text: importing ?? "", role: "context" } as const;
  const failure = sampleFailure({
    captures: { module },
    job,
    evidence: importing === undefined ? evidence : [above, ...evidence],
  });
  const repo = repository({ [ci]: workflow, "requirements.txt": "click\nrich\n", ...files });
  return pythonRequirement.propose(failure, repo, { workflowPath });
}
const editsOf = async (given: Case) => {
  const result = await propose(given);
  switch (result.kind) {
    case "fix":
      return result.edits;
    case "refused":
      return result.reason;
    case "unrelated":
      return result.kind;
  }
};

describe("python-requirement heals", () => {
  it("a missing module by its distribution's name", async () => {
    expect(await editsOf({})).toEqual([
      {
        kind: "update",
        path: "requirements.txt",
        content: "click\nPyYAML\nrich\n",
        mode: "100644",
        // git hash-object of "click\nrich\n"
        baseSha: "84c09bc9d88294eb8677e8b177e457ed5dc1d2ac",
      },
    ]);
  });

  it.each([
    ["requests", "requests"],
    ["PIL", "Pillow"],
    ["google.cloud.storage", "google-cloud-storage"],
  ])("the module %s by %s", async (module, distribution) => {
    expect(await editsOf({ module })).toMatchObject([{ content: expect.stringContaining(`${distribution}\n`) }]);
  });

  it("in the folder of the importing file, where the job's matrix installs several", async () => {
    const workflow = [
      "jobs:",
      "  test:",
      "    strategy: { matrix: { service: [menu, bill] } }",
      "    defaults: { run: { working-directory: 'services/${{ matrix.service }}' } }",
      "    steps: [{ run: pip install -r requirements.txt }]",
    ].join("\n");
    const files = {
      "services/menu/requirements.txt": "click\n",
      "services/bill/requirements.txt": "click\n",
      "services/menu/main.py": "import yaml\n",
      "services/bill/main.py": "import yaml\n",
    };
    const importing = '  File "/home/runner/work/app/app/services/bill/main.py", line 1, in <module>';
    expect(await editsOf({ files, workflow, importing })).toMatchObject([{ path: "services/bill/requirements.txt" }]);
    expect(await editsOf({ files, workflow })).toMatch(/Several requirements files/);
  });

  it("in the file of the failing job", async () => {
    const files = { "a.txt": "click\n", "b.txt": "click\n" };
    const workflow = install("a.txt", "b.txt");
    expect(await editsOf({ files, workflow, job: "job1" })).toMatchObject([{ path: "b.txt" }]);
    expect(await editsOf({ files, workflow, job: "job0 (3.12)" })).toMatchObject([{ path: "a.txt" }]);
  });

  it("in the file of the failing workflow", async () => {
    const files = { ".github/workflows/docs.yml": install("docs.txt"), "docs.txt": "sphinx\n" };
    expect(await editsOf({ files })).toMatchObject([{ path: "requirements.txt" }]);
  });

  it("in a file that more than one job installs", async () => {
    expect(await editsOf({ workflow: install("requirements.txt", "requirements.txt") })).toMatchObject([
      { path: "requirements.txt" },
    ]);
  });

  it("and keeps the mode", async () => {
    const files = { "requirements.txt": { text: "click\n", mode: "100755" as const } };
    expect(await editsOf({ files })).toMatchObject([{ mode: "100755" }]);
  });

  it("and says that a version is missing where all others have one", async () => {
    const result = await propose({ files: { "requirements.txt": "click==8.1.7\nrich==13.7.1\n" } });
    expect(result.kind === "fix" && result.risks.join()).toContain("is pinned");
  });
});

describe("python-requirement chooses among several lists", () => {
  const both = {
    workflow: "jobs:\n  test: { steps: [{ run: pip install -r requirements.txt -r requirements-test.txt }] }\n",
    files: { "requirements-test.txt": "pytest\n", "tests/test_menu.py": "import yaml\n", "menu.py": "import yaml\n" },
  };
  it.each([
    ["the one for development for a test", "tests/test_menu.py", "requirements-test.txt"],
    ["the other for the program", "menu.py", "requirements.txt"],
  ])("%s", async (_, importer, path) => {
    const importing = `  File "/home/runner/work/app/app/${importer}", line 1, in <module>`;
    expect(await editsOf({ ...both, importing })).toMatchObject([{ path }]);
  });
});

describe("python-requirement refuses", () => {
  it.each<[string, Case, RegExp]>([
    [
      "what an extra of the project asks for",
      { files: { "pyproject.toml": '[project.optional-dependencies]\nfiles = ["PyYAML>=6"]\n' } },
      /in the group `files`, which the job does not install/,
    ],
    ["a module of the standard library", { module: "tomllib" }, /standard library/],
    ["a part of the standard library", { module: "lib2to3.pgen2" }, /standard library/],
    ["a module of the repository", { files: { "src/yaml/loader.py": "" } }, /`src\/yaml\/loader.py`/],
    ["a package further down", { files: { "libs/x/yaml/__init__.py": "" } }, /module of this repository/],
    ["a file of that name", { files: { "tools/yaml.py": "" } }, /module of this repository/],
    ["a name that is close to a known one", { module: "reqeusts" }, /not a name that auto-heal knows/],
    ["a namespace that says too little", { module: "google" }, /not a name that auto-heal knows/],
    ["a name of Object's prototype", { module: "constructor" }, /not a name that auto-heal knows/],
    ["a missing part of what is installed", { module: "sklearn.externals" }, /its version is at fault/],
    ["what is not a name", { module: "yaml; rm -rf /" }, /not the name of a module/],
    ["a relative name", { module: ".yaml" }, /not the name of a module/],
    ["an empty name", { module: "" }, /not the name of a module/],
    ["a distribution that is listed", { files: { "requirements.txt": "pyyaml>=6\n" } }, /asks for `PyYAML` already/],
    [
      "one that is listed with extras and a marker",
      { module: "uvicorn", files: { "requirements.txt": "Uvicorn[standard]; sys_platform == 'win32'\n" } },
      /already/,
    ],
    [
      "one that an included file lists",
      { files: { "requirements.txt": "-r base.txt\n", "base.txt": "PyYAML\n" } },
      /already/,
    ],
    [
      "a compiled file",
      { files: { "requirements.txt": "# autogenerated by pip-compile\nclick==8\n" } },
      /written by a tool/,
    ],
    ["a file with hashes", { files: { "requirements.txt": "click==8 --hash=sha256:00\n" } }, /written by a tool/],
    ["a file that ends in an open line", { files: { "requirements.txt": "rich\nclick \\" } }, /cannot be added safely/],
    ["a file that is a link", { files: { "requirements.txt": { text: "x", mode: "120000" } } }, /is a link/],
    [
      "a file that nobody installs",
      { workflow: "jobs: { a: { steps: [{ run: pytest }] } }" },
      /failing workflow installs no/,
    ],
    ["a file that is not tracked", { workflow: install("generated.txt") }, /failing workflow installs no/],
    [
      "a job that installs none",
      { workflow: `${install("requirements.txt")}  lint: { steps: [{ run: ruff check }] }\n`, job: "lint" },
      /failing job installs no/,
    ],
    [
      "a repository in which no workflow installs",
      { workflow: "jobs: {}", workflowPath: null },
      /No workflow installs/,
    ],
    [
      "several files",
      { workflow: install("requirements.txt", "b.txt"), files: { "b.txt": "" } },
      /\(`requirements.txt`, `b.txt`\)/,
    ],
  ])("%s", async (_, given, reason) => {
    const result = await propose(given);
    expect(result.kind === "refused" ? result.reason : result).toMatch(reason);
  });
});

describe("the table of distributions", () => {
  it("has no name of the standard library, which would be a stranger's package", () => {
    expect([...pythonStandardLibrary].filter((name) => distributionOf(name) !== null)).toEqual([]);
  });
});
