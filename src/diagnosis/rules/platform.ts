import type { Rule } from "../rule.ts";

/** Shell, git, Docker, the runner itself, the network, disk and memory. */
export const platformRules: readonly Rule[] = [
  {
    id: "shell-permission-denied",
    category: "permission",
    title: "A script may not be executed",
    pattern:
      /^(?:[^\s:]+: (?:line )?\d+: |(?:\S*\/)?(?:ba|da|k|z)?sh: |g?make(?:\[\d+\])?: (?:execvp: )?|(?:\S*\/)?(?:env|xargs|timeout|nohup|nice|stdbuf): (?:failed to run command )?['‘]?)(?<path>[^\s:'‘’]+)['’]?: Permission denied$/,
    kind: "cause",
    nudge: 1,
  },
  {
    id: "shell-carriage-return",
    category: "syntax-error",
    title: "A script has Windows line endings",
    // bash writes CR as `$'\\r'`, as `^M` in the name of an interpreter, and as it is after an option, as dash always
    // does: what stands before it is overwritten then.
    pattern:
      /^(?:: (?:invalid option(?: name)?|not found)$|\S{1,200}: '[^']{1,200}'\$'\\r': |\S*env: ['"‘](?<interpreter>[\w.+-]+)\\r['"’]: No such file|(?:[^\s:]+: (?:line )?\d+: )?(?<path>[^\s:]+): (?:\S+\^M: bad interpreter|(?:line )?(?<line>\d+): (?:[^$]{0,200}\$'[^']{0,200}\\r'|set: Illegal option -$)))/,
    kind: "cause",
    nudge: 1,
  },
  {
    id: "node-spawn-denied",
    category: "permission",
    title: "Node.js may not start a program",
    pattern: /^(?:<ref \*\d+> )?Error: spawn(?:Sync)? (?<path>\S{1,300}) EACCES$/,
    kind: "cause",
    nudge: 1,
  },
  {
    id: "program-file-missing",
    category: "configuration",
    title: "An interpreter finds no file of the name that it is given",
    pattern:
      /^(?:(?:\S*\/)?python[\d.]*: can't open file '(?<python>[^']{1,300})': \[Errno 2\]|Can't open perl script "(?<perl>[^"]{1,300})": No such file|ruby: No such file or directory -- (?<ruby>\S{1,300}) \(LoadError\)|Could not open input file: (?<php>\S{1,300})$)/,
    kind: "cause",
    nudge: 0.5,
  },
  {
    id: "shell-interpreter-missing",
    category: "configuration",
    title: "The interpreter of a script is missing",
    pattern:
      /^(?:[^\s:]+: (?:line )?\d+: |(?:\S*\/)?(?:ba|da|k|z)?sh: )(?<path>[^\s:]+): (?:cannot execute: required file not found|\S+: bad interpreter: No such file or directory)$/,
    kind: "cause",
    nudge: 0.5,
  },
  {
    id: "merge-conflict-marker",
    category: "syntax-error",
    title: "A file holds the marks of a merge conflict",
    pattern:
      /^(?:\s*<{7} [\w./-]+|(?:(?<path>[\w@./\\+-]+)[(:](?<line>\d+)[,:]\d+\)?(?: -|:) )?(?:error TS1185: Merge conflict marker encountered\.|error: version control conflict marker in file)|error: encountered diff marker|(?:npm (?:ERR!|error) (?:JSON\.parse )?)?Merge conflict detected in your .*)$/,
    kind: "cause",
    nudge: 1,
  },
  {
    id: "shell-command-not-found",
    category: "dependency-missing",
    title: "A command is not installed",
    pattern:
      /^(?:[^\s:]+: (?:line )?\d+: |(?:\S*\/)?(?:ba|da|k|z)?sh: |g?make(?:\[\d+\])?: )(?<command>[^\s:]+): (?:[Cc]ommand )?not found$/,
    kind: "cause",
    nudge: 0.5,
  },
  {
    id: "shell-syntax-error",
    category: "syntax-error",
    title: "A shell script does not parse",
    pattern:
      /^(?<path>[^\s:]+): (?:-c: )?(?:line )?(?<line>\d+): (?:[Ss]yntax error(?: near unexpected token|: )|unexpected EOF while looking for matching )/,
    kind: "cause",
  },
  {
    id: "git-auth",
    category: "auth",
    title: "git was refused by the remote",
    pattern:
      /^(?:(?:Error: )?fatal: (?:Authentication failed for|could not read (?:Username|Password) for)|[^\s@]+@[^\s:]+: Permission denied \(publickey|remote: (?:Permission to \S+ denied|Write access to repository not granted))/,
    kind: "cause",
    nudge: 0.5,
  },
  {
    id: "git-merge-conflict",
    category: "checkout",
    title: "git met a merge conflict",
    pattern: /^CONFLICT \([\w/ ]+\): /,
    kind: "cause",
  },
  {
    id: "action-unresolved",
    category: "action-resolution",
    title: "The runner cannot find an action",
    pattern:
      /(?:Unable to resolve action|Can't find 'action\.yml', 'action\.yaml' or 'Dockerfile' under|An action could not be found at the URI) ?[`']?(?<action>[^\s`',]*)/,
    kind: "cause",
    nudge: 2,
  },
  {
    id: "action-retired",
    category: "action-resolution",
    title: "The workflow uses a retired action or runner",
    pattern:
      /^(?:Error: )?This request has been automatically failed because it uses a deprecated version of [`'](?<action>[^`']+)/,
    kind: "cause",
    nudge: 2,
  },
  {
    id: "job-time-limit",
    category: "timeout",
    title: "The job or step ran into its time limit",
    pattern:
      /^(?:The job (?:running on runner .{1,200} )?has exceeded the maximum execution time of|The action .{1,200} has timed out after) (?:(?<minutes>\d+) minutes|(?:\d+h)?\d+m\d+s)/,
    kind: "cause",
    nudge: 2,
  },
  {
    id: "runner-lost",
    category: "runner-infrastructure",
    title: "The runner was lost",
    pattern:
      /^(?:The (?:self-)?hosted runner:?(?: .{1,200})? lost communication with the server|The runner has received a shutdown signal)/,
    kind: "cause",
    nudge: 2,
    transient: true,
  },
  {
    id: "run-cancelled",
    category: "cancelled",
    title: "The run was cancelled",
    pattern:
      /^(?:The operation was canceled\.|The run was canceled by @\S+|Canceling since a higher priority waiting request for |received SIGINT$|Received SIGTERM$)/,
    kind: "cause",
    nudge: -0.5,
  },
  {
    id: "github-permission",
    category: "permission",
    title: "The token may not do this",
    pattern: /Resource not accessible by integration/,
    kind: "cause",
    nudge: 1,
  },
  {
    id: "api-rate-limit",
    category: "rate-limit",
    title: "A rate limit was hit",
    pattern: /(?:API rate limit exceeded|exceeded a secondary rate limit|\b429 Too Many Requests\b|toomanyrequests: )/,
    kind: "cause",
    transient: true,
  },
  {
    id: "credentials-missing",
    category: "auth",
    title: "Credentials are missing or refused",
    pattern:
      /(?:Credentials could not be loaded|Input required and not supplied: \S*(?:token|key|password|secret)|\b401 Unauthorized\b|Bad credentials)/,
    kind: "cause",
  },
  {
    id: "docker-registry-unreachable",
    category: "network",
    title: "A container registry could not be reached",
    pattern:
      /^(?:#\d+ )?(?:ERROR: )?failed to (?:copy|do request|authorize|fetch \w+ token|resolve source metadata for \S{1,200}): .{0,300}(?:httpReadSeeker|dial tcp|TLS handshake|i\/o timeout|connection re(?:set|fused)|unexpected EOF|could not fetch content)/,
    kind: "cause",
    nudge: 0.5,
    transient: true,
  },
  {
    id: "docker-error",
    category: "docker",
    title: "Docker could not build, pull or push an image",
    pattern:
      /^(?:#\d+ )?(?:ERROR: (?:failed to (?:solve|build|push|copy)|process ")|(?:docker: )?Error response from daemon: |failed to solve: |The command '.{1,500}' returned a non-zero code: \d)/,
    kind: "cause",
  },
  {
    id: "disk-full",
    category: "disk-full",
    title: "The disk is full",
    pattern: /(?:\bNo space left on device\b|\bENOSPC\b(?!: System limit)|\bDisk quota exceeded\b)/,
    kind: "cause",
    nudge: 0.5,
  },
  {
    id: "killed-out-of-memory",
    category: "out-of-memory",
    title: "A process ran out of memory",
    pattern:
      /(?:\bOut of memory: Kill(?:ed)? process|\bCUDA out of memory\b|\bjava\.lang\.OutOfMemoryError\b|\b[Cc]annot allocate memory\b|^virtual memory exhausted|\bstd::bad_alloc\b|\b[Oo]ut of memory allocating)/,
    kind: "cause",
    nudge: 0.5,
  },
  {
    id: "network-unreachable",
    category: "network",
    title: "A server could not be reached",
    pattern:
      /(?:\bCould not resolve host\b|\bTemporary failure in name resolution\b|\bTLS handshake timeout\b|: i\/o timeout\b|\b[Cc]onnection (?:timed out|reset by peer)\b|\b50[234] (?:Bad Gateway|Service Unavailable|Gateway Time-?out)\b|\bThe requested URL returned error: 50[0234]\b|\bgetaddrinfo (?:ENOTFOUND|EAI_AGAIN)\b|\bFailed to connect to \S+ port \d+)/,
    kind: "cause",
    nudge: -0.5,
    transient: true,
  },
  {
    id: "git-fatal",
    category: "checkout",
    title: "git stopped",
    pattern:
      /^(?:fatal: (?!\[|unable to access '[^']+': (?!The requested URL returned error: 4))|error: (?=pathspec '|failed to push some refs|Your local changes to the following files|could not apply ))(?<message>\S.*)$/,
    kind: "cause",
  },
  {
    id: "apt-package-not-found",
    category: "dependency-missing",
    title: "apt cannot find a package",
    pattern:
      /^(?:E|Error): (?:Unable to locate package (?<package>\S+)|Package '?(?<candidate>[^\s']+)'? has no installation candidate)/,
    kind: "cause",
  },
  {
    id: "exit-code",
    category: "unknown",
    title: "A command exited with an error",
    pattern:
      /^(?:The command ".{1,300}" exited with [1-9]\d*\.$|(?:Error: )?(?:Process completed with exit code (?<code>[1-9]\d*)|The process '.*' failed with exit code (?<child>[1-9]\d*))|(?!error Command|error: external|Docker |\s*ELIFECYCLE).{0,40}exit(?:ed with)? (?:code|status) [1-9]\d*\.?$)/,
    kind: "symptom",
  },
];
