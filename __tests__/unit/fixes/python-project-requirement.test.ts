import { describe, expect, it } from "vitest";
import { pythonRequirement } from "../../../src/fixes/python-requirement.ts";
import { repository, type SampleFile } from "./repository.ts";
import { rootCause } from "./root-cause.ts";

const ci = ".github/workflows/ci.yml";
const inProgram = [
  '  File "/home/runner/work/app/app/src/app/main.py", line 1, in <module>',
  "    import yaml",
  "ModuleNotFoundError: No module named 'yaml'",
];
const inTest = [
  "tests/test_app.py:1: in <module>",
  "    import yaml",
  "E   ModuleNotFoundError: No module named 'yaml'",
];

function propose(command: string, files: Readonly<Record<string, SampleFile>>, log: readonly string[] = inProgram) {
  const workflow = `jobs:\n  test:\n    steps:\n      - run: ${command}\n`;
  return pythonRequirement.propose(rootCause(...log), repository({ [ci]: workflow, ...files }), { workflowPath: ci });
}

describe("python-requirement heals a project", () => {
  it.each<[string, string, string, string, string]>([
    [
      "with a list over several lines",
      "pip install .",
      "pyproject.toml",
      '[project]\nname = "app"\ndependencies = [\n    "click>=8",  # why\n    "tabulate",\n]\n\n[build-system]\nrequires = []\n',
      '[project]\nname = "app"\ndependencies = [\n    "click>=8",  # why\n    "PyYAML",\n    "tabulate",\n]\n\n[build-system]\nrequires = []\n',
    ],
    [
      "with a list on one line, installed for editing",
      "python -m pip install -e '.[test]'",
      "pyproject.toml",
      "[project]\ndependencies = ['click', 'attrs']\n",
      "[project]\ndependencies = ['click', 'attrs', 'PyYAML']\n",
    ],
    [
      "with a comment behind the last",
      "pip install .",
      "pyproject.toml",
      '[project]\ndependencies = [\n  "attrs", # a\n  "click" # c\n]\n',
      '[project]\ndependencies = [\n  "attrs", # a\n  "click", # c\n  "PyYAML"\n]\n',
    ],
    [
      "with an empty list",
      "uv sync",
      "pyproject.toml",
      "[project]\ndependencies = []\n",
      '[project]\ndependencies = ["PyYAML"]\n',
    ],
    [
      "without a list",
      "uv pip install .",
      "pyproject.toml",
      '[project]\nname = "app"\n\n[tool.x]\na = 1\n',
      '[project]\nname = "app"\ndependencies = ["PyYAML"]\n\n[tool.x]\na = 1\n',
    ],
    [
      "of Poetry",
      "poetry install",
      "pyproject.toml",
      '[tool.poetry.dependencies]\npython = "^3.11"\nclick = "^8"\nrich = "*"\n\n[build-system]\n',
      '[tool.poetry.dependencies]\npython = "^3.11"\nclick = "^8"\nPyYAML = "*"\nrich = "*"\n\n[build-system]\n',
    ],
    [
      "of pipenv",
      "pipenv install --dev",
      "Pipfile",
      '[packages]\nclick = "*"\n\n[dev-packages]\npytest = "*"\n',
      '[packages]\nclick = "*"\nPyYAML = "*"\n\n[dev-packages]\npytest = "*"\n',
    ],
    [
      "of setuptools",
      "pip install .",
      "setup.cfg",
      "[metadata]\nname = app\n\n[options]\npackages = find:\ninstall_requires =\n    click>=8\n    rich\n\n[options.extras_require]\ntest =\n    pytest\n",
      "[metadata]\nname = app\n\n[options]\npackages = find:\ninstall_requires =\n    click>=8\n    rich\n    PyYAML\n\n[options.extras_require]\ntest =\n    pytest\n",
    ],
    [
      "in a folder",
      "pip install ./lib/",
      "lib/pyproject.toml",
      '[project]\r\ndependencies = [\r\n  "zstandard",\r\n]\r\n',
      '[project]\r\ndependencies = [\r\n  "PyYAML",\r\n  "zstandard",\r\n]\r\n',
    ],
  ])("%s", async (_, command, path, text, content) => {
    const result = await propose(command, { [path]: text });
    expect(result).toMatchObject({ kind: "fix", edits: [{ kind: "update", path, content }] });
    expect(result).not.toHaveProperty("completion");
  });

  it.each<[string, string, string, string, string]>([
    [
      "an extra",
      "pip install -e .[test]",
      "pyproject.toml",
      '[project]\ndependencies = []\n[project.optional-dependencies]\ndocs = ["sphinx"]\ntest = ["pytest"]\n',
      '[project]\ndependencies = []\n[project.optional-dependencies]\ndocs = ["sphinx"]\ntest = ["pytest", "PyYAML"]\n',
    ],
    [
      "a dependency group",
      "uv sync",
      "pyproject.toml",
      '[project]\ndependencies = []\n[dependency-groups]\ndev = [\n  "pytest",\n]\n',
      '[project]\ndependencies = []\n[dependency-groups]\ndev = [\n  "pytest",\n  "PyYAML",\n]\n',
    ],
    [
      "an extra of setup.cfg",
      "pip install .[test]",
      "setup.cfg",
      "[options]\ninstall_requires =\n  click\n[options.extras_require]\ntest =\n  pytest\n",
      "[options]\ninstall_requires =\n  click\n[options.extras_require]\ntest =\n  pytest\n  PyYAML\n",
    ],
  ])("for what only a test imports, in %s", async (_, command, path, text, content) => {
    expect(await propose(command, { [path]: text }, inTest)).toMatchObject({ edits: [{ path, content }] });
  });

  it.each([
    ["poetry install", "poetry.lock", "pyproject.toml", '[tool.poetry.dependencies]\npython = "^3.11"\n'],
    ["uv sync --locked", "uv.lock", "pyproject.toml", "[project]\ndependencies = []\n"],
    ["pipenv install --deploy", "Pipfile.lock", "Pipfile", '[packages]\nclick = "*"\n'],
  ])("with the lock file left to a fix command: %s", async (command, lock, path, text) => {
    const result = await propose(command, { [path]: text, [lock]: "{}\n" });
    expect(result).toMatchObject({ kind: "fix", completion: { fixType: "lock-file" } });
  });
});

describe("python-requirement refuses a project", () => {
  const project = '[project]\ndependencies = ["click"]\n';
  it.each<[string, string, Record<string, SampleFile>, readonly string[], RegExp]>([
    [
      "that asks for it already",
      "pip install .",
      { "pyproject.toml": '[project]\ndependencies = ["pyyaml>=6"]\n' },
      inProgram,
      /already/,
    ],
    [
      "that no job installs",
      "pip install click",
      { "pyproject.toml": project },
      inProgram,
      /installs no requirements file/,
    ],
    [
      "whose list comes from elsewhere",
      "pip install .",
      { "pyproject.toml": '[project]\ndynamic = ["version", "dependencies"]\n' },
      inProgram,
      /no list/,
    ],
    [
      "that is described by a program",
      "pip install .",
      { "setup.py": "setup(install_requires=[])\n" },
      inProgram,
      /no list/,
    ],
    [
      "for a test, without a group for tests",
      "pip install .",
      { "pyproject.toml": project },
      inTest,
      /Only a test imports/,
    ],
    [
      "for a test, with several groups",
      "pip install .[test,dev]",
      { "pyproject.toml": `${project}[project.optional-dependencies]\ntest = ["a"]\ndev = ["b"]\n` },
      inTest,
      /Only a test imports/,
    ],
    [
      "for an import that may fail",
      "pip install .",
      { "pyproject.toml": project, "src/app/main.py": "try: import yaml\nexcept ImportError: pass\n" },
      [...inProgram, "Went on without it, and failed."],
      /can do without/,
    ],
    [
      "for an environment into which nothing is installed",
      "pip install . && .venv/bin/python app.py",
      { "pyproject.toml": project },
      inProgram,
      /installs nothing/,
    ],
    [
      "among several",
      "pip install ./a ./b",
      { "a/pyproject.toml": project, "b/pyproject.toml": project },
      inProgram,
      /Several projects/,
    ],
    [
      "with texts over several lines",
      "pip install .",
      { "pyproject.toml": `${project}x = """\n[project]\n"""\n` },
      inProgram,
      /no list/,
    ],
  ])("%s", async (_, command, files, log, reason) => {
    const result = await propose(command, files, log);
    expect(result.kind === "refused" ? result.reason : result).toMatch(reason);
  });
});
