import type { Rule } from "../rule.ts";

/** Installers, environments, documentation and checks of Python. */
export const pythonToolsRules: readonly Rule[] = [
  {
    id: "wrong-arguments",
    category: "configuration",
    title: "A program was called with wrong arguments",
    pattern:
      /^(?:ERROR: (?:file or directory not found: |usage: |not found: \/)|[\w./-]{1,100}: error: (?:unrecognized arguments: |the following arguments are required: |argument \S{1,100}: )|Error: (?:No such (?:option|command)[: ]|Missing (?:option|argument|parameter|command)\b|Got unexpected extra argument|Invalid value for |unknown (?:flag|command|shorthand flag|option)\b|required flag)|error: (?:unexpected argument '|unrecognized subcommand '|the following required arguments were not provided|unknown option ['`]|Found argument '|invalid value '))/,
    kind: "cause",
    nudge: 0.3,
  },
  {
    id: "pip-hashes",
    category: "lockfile-out-of-sync",
    title: "A package's hash is not the one in the requirements",
    pattern:
      /^ *ERROR: (?:THESE PACKAGES DO NOT MATCH THE HASHES|In --require-hashes mode, all requirements must|Hashes are required in --require-hashes mode)/,
    kind: "cause",
    nudge: 0.7,
  },
  {
    id: "python-environment",
    category: "configuration",
    title: "Python packages have no environment to go to",
    pattern:
      /^(?:error: externally-managed-environment$|error: No virtual environment found|(?:Error: )?The Poetry configuration is invalid:?|Group\(s\) not found: |ERROR: tox config file .{1,100} not found|nox > Error: Sessions not found: |(?:ERROR|Error): Unknown environment: |ERROR: unknown environment )/,
    kind: "cause",
    nudge: 0.5,
  },
  {
    id: "python-interpreter-missing",
    category: "toolchain-version",
    title: "The Python that is asked for is not installed",
    pattern:
      /^(?:error: No interpreter found for |ERROR: +InterpreterNotFound: |[\w.-]{1,60}: (?:skipped because could not find|failed with could not find) python interpreter |nox > (?:Session \S{1,100} skipped: )?Python interpreter \S{1,60} not found|pyenv: version [`'][^`']{1,60}' is not installed)/,
    kind: "cause",
    nudge: 0.5,
  },
  {
    id: "pip-build-step-failed",
    category: "compile-error",
    title: "A Python package could not be built",
    pattern:
      /^ *(?:error: (?:subprocess-exited-with-error|metadata-generation-failed)$|[×x] .{1,100} did not run successfully\.$|[×x] Failed to download and build `)/,
    kind: "cause",
    nudge: -0.5,
  },
  {
    id: "uv-unsatisfiable",
    category: "dependency-conflict",
    title: "uv cannot satisfy all requirements",
    pattern: /^ *╰─▶ Because .{1,1000}/,
    kind: "cause",
    nudge: -0.2,
  },
  {
    id: "uv-fetch-failed",
    category: "network",
    title: "uv could not fetch a package",
    pattern:
      /^ *(?:error: Failed to fetch: |error: Failed to download |error: Request failed after \d|[×x] Failed to download `|[×x] Failed to fetch: `)/,
    kind: "cause",
    transient: true,
  },
  {
    id: "uv-program-missing",
    category: "dependency-missing",
    title: "A program is not installed in the environment",
    pattern:
      /^(?:error: Failed to spawn: `(?<uv>[^`]{1,100})`|Command not found: (?<poetry>\S{1,100})$|Error: the command (?<pipenv>\S{1,100}) could not be found within PATH)/,
    kind: "cause",
    nudge: 0.7,
  },
  {
    id: "pdm-lock-stale",
    category: "lockfile-out-of-sync",
    title: "pdm.lock does not match pyproject.toml",
    pattern:
      /(?:Lock file hash doesn't match pyproject\.toml|Lockfile (?:is (?:out of date|generated on)|hash doesn't match))/,
    kind: "cause",
    nudge: 1,
  },
  {
    id: "pre-commit-setup",
    category: "configuration",
    title: "pre-commit cannot read its configuration or set up a hook",
    pattern: /^An (?:unexpected )?error has occurred: (?<exception>\w{1,60}): /,
    kind: "cause",
    nudge: 0.7,
  },
  {
    id: "sphinx-extension",
    category: "compile-error",
    title: "An extension of Sphinx failed",
    pattern:
      /^(?:Extension error(?: \([\w.]{1,100}\))?:|Configuration error:|Theme error:|Could not import extension )/,
    kind: "cause",
    nudge: 0.7,
  },
  {
    id: "sphinx-warning",
    category: "compile-error",
    title: "Sphinx warns, and a warning is an error",
    pattern:
      /^(?<path>[\w@./\\-]{1,300}\.(?:rst|md|py|ipynb|txt))(?::docstring of [\w.]{1,200})?:(?<line>\d{1,7}): (?:WARNING|ERROR|CRITICAL|SEVERE): /,
    kind: "general",
    nudge: 0.4,
  },
  {
    id: "mkdocs-problem",
    category: "compile-error",
    title: "MkDocs could not build the documentation",
    pattern:
      /^(?:Doc file '(?<path>[^']{1,300})' contains (?:a link|an absolute link|an unrecognized)|Documentation file '(?<file>[^']{1,300})' contains a link|(?:ERROR +- +|Error: )?Config value '?(?<key>[\w.]{1,60})'?: (?!Warning))/,
    kind: "cause",
  },
  {
    id: "twine-invalid",
    category: "deployment",
    title: "A Python package is not fit to be uploaded",
    pattern:
      /^(?:ERROR {1,4})?(?:InvalidDistribution: |NonInteractive: Credential not found|Checking \S{1,300}: FAILED)/,
    kind: "cause",
    nudge: 0.5,
  },
  {
    id: "python-vulnerable",
    category: "policy-check",
    title: "A Python package has a known vulnerability",
    pattern:
      /^(?:Found [1-9]\d{0,5} known vulnerabilit(?:y|ies)(?:, ignored \d{1,5})? in \d|-> Vulnerability found in (?<package>[\w.-]{1,100}) version )/,
    kind: "cause",
  },
  {
    id: "pydocstyle-problem",
    category: "lint",
    title: "pydocstyle found a problem",
    pattern:
      /^(?<path>[\w./\\-]{1,300}\.py):(?<line>\d{1,7}) (?:at module level|in (?:public|private) [\w ]{1,40} `[^`]{1,200}`):$/,
    kind: "cause",
  },
  {
    id: "python-type-checker",
    category: "type-error",
    title: "A Python type checker found an error",
    pattern:
      /^(?:error\[(?<ty>(?:unresolved|invalid|missing|unknown|too-many|no-matching|not-iterable|non-subscriptable|call-non-callable|unsupported|conflicting|possibly|index-out|inconsistent|type-assertion|parameter-already|duplicate-base|incompatible|override-of)[a-z-]{0,60})\]: |ERROR (?<pyrefly>[\w./\\-]{1,300}\.pyi?):\d{1,7}:\d{1,7}(?:-[\d:]{1,12})?: .{1,500} \[[a-z-]{3,60}\]$|(?<path>[\w./\\-]{1,300}\.pyi?):(?<line>\d{1,7}):(?<column>\d{1,7}) - error: )/,
    kind: "cause",
    nudge: 0.5,
  },
  {
    id: "black-cannot-format",
    category: "format",
    title: "Black or Ruff cannot format a file",
    pattern: /^error: (?:cannot format |Failed to (?:parse|format) )(?<path>[^\s:]{1,300}): ?/,
    kind: "cause",
    nudge: 0.5,
  },
  {
    id: "python-fatal",
    category: "crash",
    title: "The Python interpreter died",
    pattern: /^Fatal Python error: (?<message>\S.*)$/,
    kind: "cause",
    nudge: 0.3,
  },
  {
    id: "python-network",
    category: "network",
    title: "A Python program could not reach a server",
    pattern:
      /^(?:requests\.exceptions\.(?:ConnectionError|ReadTimeout|ConnectTimeout|SSLError|ChunkedEncodingError)|urllib\.error\.URLError|urllib3\.exceptions\.(?:MaxRetryError|NewConnectionError|ProtocolError|ReadTimeoutError)|httpx\.(?:ConnectError|ConnectTimeout|ReadTimeout)|aiohttp\.client_exceptions\.Client(?:Connector|OS)\w{0,30}Error|socket\.gaierror): /,
    kind: "general",
    nudge: 0.8,
    transient: true,
  },
  {
    id: "pytest-cannot-load",
    category: "test-failure",
    title: "pytest cannot load a test's configuration",
    pattern:
      /^(?:ImportError while loading conftest '(?<path>[^']{1,300})'|ERROR: (?:while parsing the following warning configuration|Error when loading|Missing required plugins: |found no collectors for )|E {3,}(?:recursive dependency|Failed: (?:In |Timeout )))/,
    kind: "cause",
    nudge: 0.3,
  },
];
