import type { RuleTable } from "./rule-lines.ts";

export const pythonLines: RuleTable = {
  // CPython 3.6 to 3.14: Lib/importlib/_bootstrap.py and Lib/runpy.py (`python -m`); `E` by pytest.
  "python-module-not-found": {
    hits: [
      ["ModuleNotFoundError: No module named 'yaml'", { module: "yaml" }],
      ["E   ModuleNotFoundError: No module named 'google.cloud'", { module: "google.cloud" }],
      ["ImportError: No module named requests", { module: "requests" }],
      ["/opt/hostedtoolcache/Python/3.12.4/x64/bin/python3.12: No module named pytest", { module: "pytest" }],
    ],
    misses: [
      "/usr/bin/python3: No module named build.__main__; 'build' is a package and cannot be directly executed",
      "warning: No module named 'ujson', using json",
      "Error: Cannot find module 'yaml'",
    ],
  },
  "python-import-error": {
    hits: [
      [
        "ImportError: cannot import name 'Mapping' from 'collections' (/usr/lib/python3.12/collections/__init__.py)",
        {
          message: "cannot import name 'Mapping' from 'collections' (/usr/lib/python3.12/collections/__init__.py)",
        },
      ],
      [
        "E   ImportError: libGL.so.1: cannot open shared object file: No such file or directory",
        {
          message: "libGL.so.1: cannot open shared object file: No such file or directory",
        },
      ],
    ],
    misses: [
      "ImportError: Failed to import test module: test_sum",
      "ImportError while importing test module '/app/tests/test_a.py'.",
      "tests/test_import.py::test_ImportError PASSED",
      "raise ImportError(message)",
    ],
  },
  "python-syntax-error": {
    hits: [
      ["SyntaxError: invalid syntax", { message: "invalid syntax" }],
      ["E   IndentationError: unexpected indent", { message: "unexpected indent" }],
      [
        "TabError: inconsistent use of tabs and spaces in indentation",
        { message: "inconsistent use of tabs and spaces in indentation" },
      ],
    ],
    misses: [
      "  SyntaxWarning: invalid escape sequence '\\d'",
      "E999 SyntaxError: invalid syntax",
      "except SyntaxError: pass",
    ],
  },
  // pip 20 to 25: src/pip/_internal/resolution.
  "pip-no-matching-distribution": {
    hits: [
      ["ERROR: No matching distribution found for numpy==9.9", { requirement: "numpy==9.9" }],
      [
        "ERROR: Could not find a version that satisfies the requirement torch==1.0 (from versions: 2.0.0, 2.1.0)",
        { requirement: "torch==1.0", versions: "2.0.0, 2.1.0" },
      ],
      ["  ERROR: No matching distribution found for setuptools>=99", { requirement: "setuptools>=99" }],
    ],
    misses: [
      "WARNING: Retrying (Retry(total=4)) after connection broken",
      "Requirement already satisfied: numpy in ./venv",
    ],
  },
  // pip src/pip/_internal/resolution/resolvelib/factory.py; uv crates/uv/src/commands/diagnostics.rs.
  "pip-conflict": {
    hits: [
      ["ERROR: Cannot install a==1.0 and b==2.0 because these package versions have conflicting dependencies."],
      ["ERROR: ResolutionImpossible: for help visit https://pip.pypa.io/en/latest/topics/dependency-resolution/"],
      ["  × No solution found when resolving dependencies:"],
    ],
    misses: [
      "ERROR: pip's dependency resolver does not currently take into account all the packages that are installed.",
      "Resolved 12 packages in 34ms",
      "ERROR: Cannot install package in editable mode",
    ],
  },
  // pip 20 to 25: src/pip/_internal/wheel_builder.py, commands/install.py, exceptions.py; uv crates/uv-build-frontend.
  "pip-build-failed": {
    hits: [
      ["  ERROR: Failed building wheel for lxml", { package: "lxml" }],
      [
        "ERROR: Could not build wheels for lxml, which is required to install pyproject.toml-based projects",
        { package: "lxml" },
      ],
      [
        "ERROR: Failed to build installable wheels for some pyproject.toml based projects (lxml, numpy)",
        { package: "lxml" },
      ],
      ["Failed to build psycopg2", { package: "psycopg2" }],
      ["  × Failed to build `mysqlclient==2.2.0`", { package: "mysqlclient" }],
    ],
    misses: [
      "Failed to build iOS app",
      "Failed to build the image",
      "Successfully built lxml",
      "  Building wheel for lxml (pyproject.toml): finished with status 'done'",
    ],
  },
  // pytest 6 to 9: src/_pytest/_code/code.py (the mark `E` and indentation) and terminal.py (the summary).
  "pytest-exception": {
    hits: [
      ["E   ValueError: bad value", { message: "ValueError: bad value" }],
      ["E       AssertionError: assert 1 == 2", { message: "AssertionError: assert 1 == 2" }],
      ["E   requests.exceptions.ConnectionError: refused", { message: "requests.exceptions.ConnectionError: refused" }],
      ["E       KeyError", { message: "KeyError" }],
    ],
    misses: [
      "E   Errors were found in the data",
      "E: Unable to locate package x",
      '    raise ValueError("bad value")',
      "E   assert 1 == 2",
    ],
  },
  "pytest-assertion": {
    hits: [
      ["E       assert 1 == 2", { message: "1 == 2" }],
      ["E       Failed: DID NOT RAISE <class 'ValueError'>", { message: "DID NOT RAISE <class 'ValueError'>" }],
      ["E       fixture 'database' not found", { message: "'database' not found" }],
    ],
    misses: [">       assert total == 2", "E         +1", "E assert is not indented"],
  },
  "pytest-summary": {
    hits: [
      [
        "FAILED tests/test_sum.py::TestSum::test_adds - AssertionError: assert 1 == 2",
        { path: "tests/test_sum.py", test: "TestSum::test_adds" },
      ],
      ["FAILED tests/test_sum.py::test_p[a b] - ValueError: x", { path: "tests/test_sum.py", test: "test_p[a b]" }],
      ["ERROR tests/test_sum.py", { path: "tests/test_sum.py" }],
      ["ERROR tests/test_sum.py - ModuleNotFoundError: no", { path: "tests/test_sum.py" }],
    ],
    misses: [
      "tests/test_sum.py::test_adds FAILED  [ 50%]",
      "FAILED (failures=1)",
      "XFAIL tests/test_sum.py::test_later",
      "ERROR setup.py is missing",
    ],
  },
  // CPython Lib/unittest/runner.py (printErrorList); the dotted part names the method too since 3.11.
  "unittest-failed": {
    hits: [
      ["FAIL: test_adds (tests.test_sum.SumTest)", { test: "test_adds" }],
      ["FAIL: test_adds (tests.test_sum.SumTest.test_adds) (value=3)", { test: "test_adds" }],
      ["ERROR: setUpClass (tests.test_sum.SumTest)", { test: "setUpClass" }],
      ["ERROR: test_adds", { test: "test_adds" }],
    ],
    misses: [
      "ERROR: test_sum (unittest.loader._FailedTest.test_sum)",
      "ERROR: InvocationError",
      "FAIL: tests/run.sh",
      "ERROR: failed to solve: x",
      "test_adds (tests.test_sum.SumTest) ... ok",
    ],
  },
  "python-exception": {
    hits: [
      ["ValueError: bad value", { message: "bad value" }],
      ["requests.exceptions.HTTPError: 404 Client Error", { message: "404 Client Error" }],
      ["KeyboardInterrupt"],
    ],
    misses: [
      "java.lang.IllegalStateException: bad",
      "org.opentest4j.AssertionFailedError: expected: <1>",
      "Error: bad value",
      "  ValueError: bad value",
      "NoErrors: 0",
    ],
  },
  // mypy/util.py and errors.py.
  "mypy-error": {
    hits: [
      ["app/main.py:12: error: Incompatible types in assignment  [assignment]", { path: "app/main.py", line: "12" }],
      [
        'stubs/a.pyi:3:7: error: Name "X" is not defined  [name-defined]',
        { path: "stubs/a.pyi", line: "3", column: "7" },
      ],
    ],
    misses: [
      "app/main.py:12: note: See https://mypy.readthedocs.io",
      "app/main.py:12: warning: unused ignore",
      "Success: no issues found in 3 source files",
    ],
  },
  // flake8's default format; `ruff check --output-format concise`; pylint's msg-template.
  "flake8-problem": {
    hits: [
      ["app/main.py:1:1: F401 'os' imported but unused", { path: "app/main.py", line: "1", column: "1", rule: "F401" }],
      [
        "app/main.py:1:8: F401 [*] `os` imported but unused",
        { path: "app/main.py", line: "1", column: "8", rule: "F401" },
      ],
      [
        "app/main.py:3:0: C0114: Missing module docstring (missing-module-docstring)",
        { path: "app/main.py", line: "3", column: "0", rule: "C0114" },
      ],
    ],
    misses: ["app/main.py:1:1: note", "src/a.rb:3:5: C: Style/StringLiterals: x", "app/main.py:12: error: bad  [misc]"],
  },
  // `ruff check --output-format full`, the default: crates/ruff_linter/src/message/text.rs.
  "ruff-problem": {
    hits: [
      ["F401 [*] `os` imported but unused", { rule: "F401", message: "`os` imported but unused" }],
      [
        "PLR0913 Too many arguments in function definition (6 > 5)",
        { rule: "PLR0913", message: "Too many arguments in function definition (6 > 5)" },
      ],
    ],
    misses: ["Found 1 error.", "All checks passed!", "E9 is not a code", "HTTP404 Not Found"],
  },
  // black/report.py; ruff format --check.
  "black-would-reformat": {
    hits: [
      ["would reformat app/main.py", { path: "app/main.py" }],
      ["Would reformat: app/main.py", { path: "app/main.py" }],
    ],
    misses: [
      "All done! ✨ 🍰 ✨",
      "1 file would be reformatted, 3 files would be left unchanged.",
      "reformatted app/main.py",
    ],
  },
  // CPython: Lib/subprocess.py.
  "python-subprocess-failed": {
    hits: [
      [
        "subprocess.CalledProcessError: Command '['make']' returned non-zero exit status 2.",
        { message: "Command '['make']' returned non-zero exit status 2." },
      ],
      [
        "E       subprocess.TimeoutExpired: Command 'make' timed out after 3 seconds",
        { message: "Command 'make' timed out after 3 seconds" },
      ],
    ],
    misses: ["subprocess.run(['make'])", "CalledProcessError", "subprocess.CalledProcessError"],
  },
};
