import type { RuleTable } from "./rule-lines.ts";

/** Faults of how a workflow is written. */
export const workflowLines: RuleTable = {
  // The service's own words, as announced in actions/runner-images issues 6002, 11101, 13046.
  "runner-image-retired": {
    hits: [
      [
        "This is a scheduled Ubuntu 20.04 retirement. Ubuntu 20.04 LTS runner will be removed on 2025-04-15.",
        { image: "Ubuntu 20.04" },
      ],
      [
        "This is a scheduled Ubuntu-18.04 brownout. The Ubuntu-18.04 environment is deprecated and will be removed on December 1st, 2022.",
        { image: "Ubuntu-18.04" },
      ],
      ["Error: This is a scheduled Windows Server 2019 brownout.", { image: "Windows Server 2019" }],
      [
        "The macOS-13 based runner images are now retired. For more details, see https://github.com/actions/runner-images/issues/13046.",
        { image: "macOS-13" },
      ],
    ],
    misses: [
      "The macOS-13 based runner images are being deprecated, consider switching to macOS-15 (macos-15-intel)",
      "This is a scheduled job.",
      "ok 1 - This is a scheduled Ubuntu 20.04 brownout",
    ],
  },
  // actions/runner src/Runner.Worker/ActionCommandManager.cs.
  "workflow-command-disabled": {
    hits: [
      ["Unable to process command '::set-env name=LEVEL::1' successfully.", { command: "set-env" }],
      [
        "The `add-path` command is disabled. Please upgrade to using Environment Files or opt into unsecure command execution by setting the `ACTIONS_ALLOW_UNSECURE_COMMANDS` environment variable to `true`.",
        { command: "add-path" },
      ],
    ],
    misses: [
      "The `set-output` command is deprecated and will be disabled soon. Please upgrade to using Environment Files.",
      "Unable to process command '::error file=a.js::x' successfully.",
    ],
  },
  // git 2.x ident.c.
  "git-identity-missing": {
    hits: [
      ["*** Please tell me who you are."],
      ["Author identity unknown"],
      ["Committer identity unknown"],
      ["fatal: unable to auto-detect email address (got 'runner@fv-az100.(none)')"],
      ["fatal: empty ident name (for <runner@fv-az100.internal>) not allowed"],
      ["fatal: no email was given and auto-detection is disabled"],
    ],
    misses: ["Please tell me who you are.", "Author identity unknown to the server", "fatal: not a git repository"],
  },
  // dash 0.5.12; bash 5.2 run as sh says "command not found" instead.
  "shell-not-bash": {
    hits: [
      [
        "/__w/_temp/1f0c.sh: 1: set: Illegal option -o pipefail",
        { path: "/__w/_temp/1f0c.sh", line: "1", option: "pipefail" },
      ],
      [
        "/home/runner/work/_temp/1f0c.sh: 3: [[: not found",
        { path: "/home/runner/work/_temp/1f0c.sh", line: "3", command: "[[" },
      ],
      ["scripts/build.sh: 7: Bad substitution", { path: "scripts/build.sh", line: "7", fault: "substitution" }],
      ["./env.sh: 2: source: not found", { path: "./env.sh", line: "2", command: "source" }],
      ['b.sh: 1: Syntax error: "(" unexpected', { path: "b.sh", line: "1", array: "(" }],
      ["b.sh: 3: Syntax error: redirection unexpected", { path: "b.sh", line: "3", redirection: "redirection" }],
    ],
    misses: [
      "/bin/sh: 1: eslint: not found",
      "/home/runner/work/_temp/1f0c.sh: line 2: source: command not found",
      "b.sh: 1: set: Illegal option -\r",
    ],
  },
  // .NET's Process.Start, in actions/runner src/Runner.Sdk/ProcessInvoker.cs.
  "working-directory-missing": {
    hits: [
      [
        "An error occurred trying to start process '/usr/bin/bash' with working directory '/home/runner/work/app/app/./frontend'. No such file or directory",
        { path: "/home/runner/work/app/app/./frontend" },
      ],
      [
        "An error occurred trying to start process '/usr/bin/sh' with working directory '/__w/app/app/web'. No such file or directory",
        { path: "/__w/app/app/web" },
      ],
    ],
    misses: [
      "An error occurred trying to start process '/usr/bin/bash' with working directory '/home/runner/work/app/app'. Argument list too long",
      "No such file or directory",
    ],
  },
  // npm/cli, pypa/pip req_file.py, yarn 1, pnpm, cargo, cmd/go modload, maven-core, bundler, composer, poetry.
  "project-file-missing": {
    hits: [
      [
        "npm error enoent Could not read package.json: Error: ENOENT: no such file or directory, open '/home/runner/work/app/app/package.json'",
        { path: "/home/runner/work/app/app/package.json" },
      ],
      [
        "npm error Could not read package.json: Error: ENOENT: no such file or directory, open '/__w/app/app/package.json'",
        { path: "/__w/app/app/package.json" },
      ],
      [
        "ERROR: Could not open requirements file: [Errno 2] No such file or directory: 'requirements.txt'",
        { requirements: "requirements.txt" },
      ],
      ['error Couldn\'t find a package.json file in "/home/runner/work/app/app"', { yarn: "package.json" }],
      ["make: *** No targets specified and no makefile found.  Stop.", { make: "makefile" }],
      [
        "\u2009ERR_PNPM_NO_PKG_MANIFEST\u2009 No package.json found in /home/runner/work/app/app",
        { pnpm: "package.json" },
      ],
      [
        "error: could not find `Cargo.toml` in `/home/runner/work/app/app` or any parent directory",
        { cargo: "Cargo.toml" },
      ],
      [
        "go: go.mod file not found in current directory or any parent directory; see 'go help modules'",
        { go: "go.mod" },
      ],
      [
        "[ERROR] The goal you specified requires a project to execute but there is no POM in this directory (/home/runner/work/app/app).",
        { maven: "POM" },
      ],
      ["Could not locate Gemfile", { bundler: "Gemfile" }],
      ["Composer could not find a composer.json file in /home/runner/work/app/app", { composer: "composer.json" }],
      [
        "Poetry could not find a pyproject.toml file in /home/runner/work/app/app or its parents",
        { poetry: "pyproject.toml" },
      ],
    ],
    misses: [
      "npm error enoent This is related to npm not being able to find a file.",
      "ERROR: Could not open requirements file: [Errno 13] Permission denied: 'requirements.txt'",
      "error: could not find `foo` in registry `crates-io`",
    ],
  },
  // psycopg2 setup.py; mysqlclient's setup_posix.py of version 1.
  "native-tool-missing": {
    hits: [
      ["      Error: pg_config executable not found.", { command: "pg_config" }],
      ["OSError: mysql_config not found", { command: "mysql_config" }],
    ],
    misses: ["pg_config is required to build psycopg2 from source.", "Error: file not found"],
  },
  // octokit/request-error.js, the message with the page that documents the request.
  "github-scope-missing": {
    hits: [
      [
        "HttpError: Resource not accessible by integration - https://docs.github.com/rest/issues/comments#create-an-issue-comment",
        { page: "rest/issues/comments#create-an-issue-comment" },
      ],
      [
        "Unhandled error: HttpError: Resource not accessible by integration - https://docs.github.com/en/rest/releases/releases#create-a-release",
        { page: "en/rest/releases/releases#create-a-release" },
      ],
    ],
    misses: [
      "Resource not accessible by integration",
      "HttpError: Not Found - https://docs.github.com/rest/issues/comments#get-an-issue-comment",
    ],
  },
};
