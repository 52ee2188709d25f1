import type { RuleTable } from "./rule-lines.ts";

export const pythonToolsLines: RuleTable = {
  // CPython Lib/argparse.py, pytest's usage errors, click, clap, Cobra, getopt.
  "wrong-arguments": {
    hits: [
      ["ERROR: file or directory not found: tests/foo"],
      ["pytest: error: unrecognized arguments: --cov=foo"],
      ["Error: No such option: --foo"],
      ["Error: unknown flag: --foo"],
      ["error: unexpected argument '--foo' found"],
    ],
    misses: ["usage: pytest [options]", "error: unknown variable", "Error: Missing thing"],
  },
  // pypa/pip src/pip/_internal/exceptions.py.
  "pip-hashes": {
    hits: [
      [
        "ERROR: THESE PACKAGES DO NOT MATCH THE HASHES FROM THE REQUIREMENTS FILE. If you have updated the package versions, please update the hashes.",
      ],
      [
        "ERROR: Hashes are required in --require-hashes mode, but they are missing from some requirements. Here is a list of those requirements",
      ],
    ],
    misses: ["ERROR: No matching distribution found for a", "Hashes are fine"],
  },
  // PEP 668, astral-sh/uv, python-poetry/poetry, pypa/hatch.
  "python-environment": {
    hits: [
      ["error: externally-managed-environment"],
      [
        "error: No virtual environment found; run `uv venv` to create an environment, or pass `--system` to install into a non-virtual environment",
      ],
      ["Error: The Poetry configuration is invalid:"],
      ["Group(s) not found: docs (via --with)"],
    ],
    misses: ["Using virtual environment", "Creating virtualenv a in /app/.venv"],
  },
  // astral-sh/uv, tox, nox.
  "python-interpreter-missing": {
    hits: [
      ["error: No interpreter found for Python 3.14 in managed installations or search path"],
      ["ERROR:  InterpreterNotFound: python3.6"],
      ["py36: failed with could not find python interpreter matching any of the specs py36"],
      ["nox > Session tests-3.9 skipped: Python interpreter 3.9 not found."],
    ],
    misses: ["Using Python 3.14", "py36: OK"],
  },
  // pypa/pip src/pip/_internal/exceptions.py, astral-sh/uv.
  "pip-build-step-failed": {
    hits: [
      ["error: subprocess-exited-with-error"],
      ["  × Getting requirements to build wheel did not run successfully."],
      ["  × Failed to download and build `a==1.0`"],
    ],
    misses: [
      "note: This error originates from a subprocess, and is likely not a problem with pip.",
      "  × No solution found when resolving dependencies:",
    ],
  },
  // astral-sh/uv crates/uv-resolver.
  "uv-unsatisfiable": {
    hits: [
      [
        "  ╰─▶ Because foo was not found in the package registry and you require foo, we can conclude that your requirements are unsatisfiable.",
      ],
      ["  ╰─▶ Because only a<2 is available and you require a>=2,"],
    ],
    misses: ["  ╰─▶ failed to run command", "Because it is there"],
  },
  // astral-sh/uv crates/uv-client.
  "uv-fetch-failed": {
    hits: [
      ["error: Failed to fetch: `https://packages.example/simple/foo/`"],
      ["  × Failed to download `numpy==2.0.0`"],
    ],
    misses: ["warning: Failed to uninstall package", "error: Failed to spawn: `foo`"],
  },
  // astral-sh/uv, python-poetry/poetry, pypa/pipenv.
  "uv-program-missing": {
    hits: [
      ["error: Failed to spawn: `pytest`", { uv: "pytest" }],
      ["Command not found: pytest", { poetry: "pytest" }],
      ["Error: the command black could not be found within PATH or Pipfile's [scripts].", { pipenv: "black" }],
    ],
    misses: ["error: Failed to spawn", "Command found: pytest"],
  },
  // pdm-project/pdm.
  "pdm-lock-stale": {
    hits: [
      ["[PdmUsageError]: Lock file hash doesn't match pyproject.toml, packages may be outdated"],
      ["Lockfile hash doesn't match pyproject.toml"],
    ],
    misses: ["Lock file is up to date", "hash doesn't match"],
  },
  // pre-commit/pre-commit pre_commit/error_handler.py.
  "pre-commit-setup": {
    hits: [
      ["An error has occurred: InvalidConfigError: ", { exception: "InvalidConfigError" }],
      [
        "An unexpected error has occurred: CalledProcessError: command: ('/usr/bin/python3', '-mvirtualenv')",
        { exception: "CalledProcessError" },
      ],
    ],
    misses: ["An error has occurred", "error has occurred: x"],
  },
  // sphinx-doc/sphinx sphinx/cmd/build.py.
  "sphinx-extension": {
    hits: [
      ["Extension error (sphinx.ext.autosummary):"],
      ["Configuration error:"],
      ["Could not import extension myst_parser (exception: No module named 'myst_parser')"],
    ],
    misses: ["Extension loaded", "No configuration error"],
  },
  // sphinx-doc/sphinx sphinx/util/logging.py.
  "sphinx-warning": {
    hits: [
      ['docs/a.rst:12: WARNING: Unknown directive type "foo".', { path: "docs/a.rst", line: "12" }],
      ["/app/a.py:docstring of a.f:3: ERROR: Unexpected indentation.", { path: "/app/a.py", line: "3" }],
    ],
    misses: ["docs/a.rst: WARNING: document isn't included in any toctree", "docs/a.rst:12: INFO: fine"],
  },
  // mkdocs/mkdocs mkdocs/structure/pages.py, mkdocs/commands/build.py.
  "mkdocs-problem": {
    hits: [
      [
        "WARNING -  Doc file 'a.md' contains a link 'b.md', but the target is not found among documentation files.",
        { path: "a.md" },
      ],
      ["ERROR   -  Config value 'theme': Unrecognised theme name: 'material'.", { key: "theme" }],
      [
        "WARNING -  Documentation file 'a.md' contains a link to 'b.md' which is not found in the documentation files.",
        { file: "a.md" },
      ],
    ],
    misses: ["INFO    -  Building documentation to directory: /site", "Aborted with 3 warnings in strict mode!"],
  },
  // pypa/twine, pypa/gh-action-pypi-publish.
  "twine-invalid": {
    hits: [
      ["ERROR    InvalidDistribution: Metadata is missing required fields: Name, Version."],
      ["Checking dist/a-1.0.tar.gz: FAILED"],
    ],
    misses: ["Checking dist/a-1.0.tar.gz: PASSED", "Uploading distributions to https://packages.example/legacy/"],
  },
  // pypa/pip-audit, pyupio/safety.
  "python-vulnerable": {
    hits: [
      ["Found 2 known vulnerabilities in 1 package"],
      ["-> Vulnerability found in django version 2.2", { package: "django" }],
    ],
    misses: ["No known vulnerabilities found", "Found 0 known vulnerabilities in 3 packages"],
  },
  // PyCQA/pydocstyle.
  "pydocstyle-problem": {
    hits: [
      ["src/a.py:1 at module level:", { path: "src/a.py", line: "1" }],
      ["src/a.py:12 in public function `f`:", { path: "src/a.py", line: "12" }],
    ],
    misses: ["src/a.py:12 in f", "        D100: Missing docstring in public module"],
  },
  // astral-sh/ty, facebook/pyrefly, microsoft/pyright, facebook/pyre-check.
  "python-type-checker": {
    hits: [
      ["error[unresolved-import]: Cannot resolve imported module `foo`", { ty: "unresolved-import" }],
      ["ERROR src/a.py:3:5-8: Could not find name `x` [unknown-name]", { pyrefly: "src/a.py" }],
      [
        '/app/src/a.py:3:5 - error: Import "foo" could not be resolved (reportMissingImports)',
        { path: "/app/src/a.py", line: "3", column: "5" },
      ],
    ],
    misses: [
      "warning[possibly-unbound]: Name `x` used when possibly not defined",
      "error[no-explicit-any]: `any` type is not allowed",
    ],
  },
  // psf/black src/black/report.py, astral-sh/ruff.
  "black-cannot-format": {
    hits: [
      ["error: cannot format src/a.py: Cannot parse: 3:5: x =", { path: "src/a.py" }],
      ["error: Failed to parse src/a.py:3:5: Expected an expression", { path: "src/a.py" }],
    ],
    misses: ["error: cannot format", "would reformat src/a.py"],
  },
  // CPython Python/pylifecycle.c.
  "python-fatal": {
    hits: [
      ["Fatal Python error: Segmentation fault", { message: "Segmentation fault" }],
      [
        "Fatal Python error: init_fs_encoding: failed to get the Python codec of the filesystem encoding",
        { message: "init_fs_encoding: failed to get the Python codec of the filesystem encoding" },
      ],
    ],
    misses: ["Python error: x", "Fatal error: x"],
  },
  // psf/requests, urllib3, CPython Lib/urllib, aiohttp, httpx.
  "python-network": {
    hits: [
      ["requests.exceptions.ConnectionError: HTTPSConnectionPool(host='a', port=443): Max retries exceeded"],
      ["urllib.error.URLError: <urlopen error [Errno 111] Connection refused>"],
    ],
    misses: ["requests.exceptions.HTTPError: 404 Client Error", "ConnectionError: x"],
  },
  // pytest-dev/pytest src/_pytest/config.
  "pytest-cannot-load": {
    hits: [
      ["ImportError while loading conftest '/app/tests/conftest.py'.", { path: "/app/tests/conftest.py" }],
      ["ERROR: Missing required plugins: pytest-xdist"],
      ["ERROR: found no collectors for /app/tests/test_a.py::test_x"],
    ],
    misses: ["conftest '/app/tests/conftest.py'", "ERROR: x"],
  },
};
