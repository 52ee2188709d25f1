import type { RuleTable } from "./rule-lines.ts";

/** What pytest, tox and CPython say besides a test's failure. */
export const pythonProgramLines: RuleTable = {
  // pytest: src/_pytest/terminal.py, summary_failures and summary_errors.
  "pytest-heading": {
    hits: [
      ["_________________ test_adds _________________", { test: "test_adds" }],
      ["____ ERROR at setup of TestA.test_b[x y] ____", { test: "TestA.test_b[x y]" }],
    ],
    misses: ["_ _ _ _ _ _ _ _ _ _", "___ [doctest] a.b ___x", "________"],
  },
  // pytest: src/_pytest/main.py, wrap_session.
  "pytest-internal-error": {
    hits: [
      ["INTERNALERROR> OSError: could not find plugin", { exception: "OSError", message: "could not find plugin" }],
      ["INTERNALERROR> a.b.SomeException: x", { exception: "a.b.SomeException", message: "x" }],
    ],
    misses: ["INTERNALERROR> Traceback (most recent call last):", "INTERNALERROR>   raise OSError"],
  },
  // tox 3 and 4.
  "tox-summary": {
    hits: [["ERROR:   py39: commands failed"], ["  py312: FAIL code 1 (2.31=setup[1.9]+cmd[0.4] seconds)"]],
    misses: ["  py312: OK (2.31 seconds)", "ERROR: could not find x"],
  },
  // CPython: Objects/exceptions.c, OSError's text.
  "python-file-error": {
    hits: [
      [
        "FileNotFoundError: [Errno 2] No such file or directory: 'data/a.csv'",
        { exception: "FileNotFoundError", message: "No such file or directory: 'data/a.csv'" },
      ],
      [
        "PermissionError: [Errno 13] Permission denied: './run.sh'",
        { exception: "PermissionError", message: "Permission denied: './run.sh'" },
      ],
    ],
    misses: ["FileNotFoundError: no data", "OSError: [Errno 28] No space left on device", "except FileNotFoundError:"],
  },
};
