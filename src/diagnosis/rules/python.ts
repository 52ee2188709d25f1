import type { Rule } from "../rule.ts";

/** `E   ` is pytest's mark in front of the lines of an exception. */
export const pythonRules: readonly Rule[] = [
  {
    id: "python-module-not-found",
    category: "dependency-missing",
    title: "A Python module is not installed",
    pattern:
      /^(?:E +)?(?:ModuleNotFoundError: |ImportError: |\S*python[\d.]*(?:\.exe)?: )No module named '?(?!\S*__main__)(?<module>[\w.]+)'?/,
    kind: "cause",
    nudge: 1,
  },
  {
    id: "python-import-error",
    category: "dependency-missing",
    title: "A Python import failed",
    pattern: /^(?:E +)?ImportError: (?!Failed to import test module)(?<message>\S.*)$/,
    kind: "cause",
  },
  {
    id: "python-syntax-error",
    category: "syntax-error",
    title: "A Python file does not parse",
    pattern: /^(?:E +)?(?:SyntaxError|IndentationError|TabError): (?<message>\S.*)$/,
    kind: "cause",
    nudge: 0.5,
  },
  {
    id: "pip-no-matching-distribution",
    category: "dependency-missing",
    title: "pip found no version of a package",
    pattern:
      /^ *ERROR: (?:No matching distribution found for|Could not find a version that satisfies the requirement) (?<requirement>\S+)(?: \(from (?!versions:)(?:[^()\n]|\([^()\n]*\)){1,300}\))?(?: \(from versions: (?<versions>[^)]+))?/,
    kind: "cause",
  },
  {
    id: "pip-conflict",
    category: "dependency-conflict",
    title: "pip cannot satisfy all requirements",
    pattern:
      /^ *(?:(?:ERROR: )?(?:ResolutionImpossible|Cannot install \S.* because these package versions have conflicting dependencies)|× No solution found when resolving)/,
    kind: "cause",
  },
  {
    id: "pip-build-failed",
    category: "compile-error",
    title: "A Python package could not be built",
    pattern:
      /^ *(?:ERROR: |× )?(?:Failed building wheel for|Could not build wheels for|Failed to build(?: installable wheels for some pyproject\.toml based projects)?) [(`']?(?<package>[\w.-]+)(?:==[^\s`]+)?(?:[,)`']|$| when )/,
    kind: "cause",
    nudge: -0.5,
  },
  {
    id: "python-subprocess-failed",
    category: "unknown",
    title: "A program that Python started failed",
    pattern: /^(?:E +)?subprocess\.(?:CalledProcessError|TimeoutExpired): (?<message>\S.*)$/,
    kind: "general",
    nudge: 0.2,
  },
  {
    id: "pytest-exception",
    category: "test-failure",
    title: "A test raised an exception",
    pattern:
      /^E {2,}(?<message>(?:[A-Za-z_]\w*\.)*[A-Z]\w*(?:Error|Exception|Failure|Failed|Exit|Warning|Interrupt|Timeout)(?:[^\w.].*)?)$/,
    kind: "cause",
    nudge: 1,
  },
  {
    id: "pytest-assertion",
    category: "test-failure",
    title: "An assertion failed",
    pattern: /^E {2,}(?:assert|Failed:|fixture) (?<message>\S.*)$/,
    kind: "cause",
    nudge: 1,
  },
  {
    id: "pytest-internal-error",
    category: "crash",
    title: "pytest itself, or a plugin of it, failed",
    pattern: /^INTERNALERROR> (?<exception>(?:[A-Za-z_]\w*\.)*[A-Z]\w*(?:Error|Exception)): (?<message>\S.*)$/,
    kind: "cause",
    nudge: 0.7,
  },
  {
    id: "tox-summary",
    category: "unknown",
    title: "A tox environment failed",
    pattern:
      /^(?:ERROR: +(?:InvocationError for command |[\w.-]{1,60}: commands failed$)| {2}[\w.-]{1,60}: FAIL(?: code \d+| ✖|$))/,
    kind: "symptom",
  },
  {
    id: "pytest-heading",
    category: "test-failure",
    title: "A test failed",
    pattern:
      /^_{3,} (?:ERROR (?:at (?:setup|teardown) of|collecting) )?(?<test>[A-Za-z][\w.:/-]*(?:\[.{1,200}\])?) _{3,}$/,
    kind: "cause",
    nudge: -0.5,
  },
  {
    id: "pytest-summary",
    category: "test-failure",
    title: "A test failed",
    pattern: /^(?:FAILED|ERROR) (?<path>[\w./-]+\.py)(?:::(?<test>\S.*?))?(?: - |$)/,
    kind: "cause",
  },
  {
    id: "unittest-failed",
    category: "test-failure",
    title: "A unit test failed",
    pattern: /^(?:FAIL|ERROR): (?<test>[\w.]+(?= \((?!unittest\.loader\._FailedTest)[\w.<>]+\))|test\w*(?=$))/,
    kind: "cause",
    nudge: 0.5,
  },
  {
    id: "python-file-error",
    category: "configuration",
    title: "A Python program could not open a file",
    // CPython names the error's number and, last, the path.
    pattern:
      /^(?<exception>FileNotFoundError|PermissionError|IsADirectoryError|NotADirectoryError): \[Errno \d{1,3}\] (?<message>\S.*)$/,
    kind: "general",
    nudge: 0.8,
  },
  {
    id: "python-exception",
    category: "crash",
    title: "A Python program raised an exception",
    pattern:
      /^(?!(?:java|javax|jakarta|jdk|sun|kotlin|kotlinx|scala|groovy|clojure|junit|com|org|net|io|dev|edu)\.)(?:[a-z_]\w*\.)*[A-Z]\w*(?:Error|Exception|Interrupt|Failure|Exit)(?:: (?<message>\S.*)|)$/,
    kind: "general",
    nudge: 0.7,
  },
  {
    id: "mypy-error",
    category: "type-error",
    title: "mypy found a type error",
    pattern: /^(?<path>[\w./-]+\.pyi?):(?<line>\d+):(?:(?<column>\d+):)? error: /,
    kind: "cause",
  },
  {
    id: "flake8-problem",
    category: "lint",
    title: "A Python linter found a problem",
    pattern: /^(?<path>[\w./-]+\.pyi?):(?<line>\d+):(?<column>\d+): (?<rule>[A-Z]{1,4}\d{1,4})\b/,
    kind: "cause",
  },
  {
    id: "ruff-problem",
    category: "lint",
    title: "Ruff found a problem",
    pattern:
      /^(?<rule>(?:F|E|W|C|I|N|D|UP|ANN|ASYNC|S|BLE|FBT|B|A|COM|DTZ|T|DJ|EM|EXE|FA|ISC|ICN|LOG|G|INP|PIE|PYI|PT|Q|RSE|RET|SLF|SLOT|SIM|TID|TCH?|INT|ARG|PTH|TD|FIX|ERA|PD|PGH|PL[CERW]|TRY|FLY|NPY|FAST|AIR|PERF|FURB|DOC|RUF)\d{3,4}) (?:\[\*\] )?(?<message>\S.*)$/,
    kind: "cause",
    nudge: -0.5,
  },
  {
    id: "black-would-reformat",
    category: "format",
    title: "A Python file is not formatted",
    pattern: /^(?:would reformat|Would reformat:) (?<path>\S+)$/,
    kind: "cause",
  },
];
