import type { RuleTable } from "./rule-lines.ts";

/** Shell, git, Docker, the network, disk and memory; what GitHub says itself is in runner.lines.ts. */
export const platformLines: RuleTable = {
  // Printed by bash 5.2, dash 0.5.12 and GNU make 4.3.
  "shell-permission-denied": {
    hits: [
      [
        "/home/runner/work/_temp/1f0c.sh: line 1: ./scripts/build.sh: Permission denied",
        { path: "./scripts/build.sh" },
      ],
      ["/bin/sh: 1: ./configure: Permission denied", { path: "./configure" }],
      ["bash: ./gradlew: Permission denied", { path: "./gradlew" }],
      ["make[1]: ./tools/generate: Permission denied", { path: "./tools/generate" }],
      ["#9 0.412 /bin/sh: 1: ./entrypoint.sh: Permission denied", { path: "./entrypoint.sh" }],
      // GNU coreutils 9.4 env and timeout, GNU findutils 4.9 xargs.
      ["env: ‘./ci/smoke.sh’: Permission denied", { path: "./ci/smoke.sh" }],
      ["timeout: failed to run command './ci/smoke.sh': Permission denied", { path: "./ci/smoke.sh" }],
      ["xargs: ./ci/lint.sh: Permission denied", { path: "./ci/lint.sh" }],
    ],
    misses: [
      "cat: secret.txt: Permission denied",
      "mkdir: cannot create directory ‘/opt/app’: Permission denied",
      "git@github.com: Permission denied (publickey).",
      "ok 3 - says Permission denied",
    ],
  },
  // GNU bash 5.2 execute_cmd.c and builtins/set.def, dash 0.5 options.c, GNU coreutils env; scripts saved with CR LF.
  "shell-carriage-return": {
    hits: [
      ["scripts/build.sh: line 2: $'\\r': command not found", { path: "scripts/build.sh", line: "2" }],
      ["b.sh: line 3: syntax error near unexpected token `$'{\\r''", { path: "b.sh", line: "3" }],
      ["b.sh: line 2: cd: $'sub\\r': No such file or directory", { path: "b.sh", line: "2" }],
      [": invalid option"],
      [": invalid option name"],
      ["cat: 'names.txt'$'\\r': No such file or directory"],
      ["b.sh: 1: set: Illegal option -", { path: "b.sh", line: "1" }],
      [
        "/home/runner/work/_temp/1f0c.sh: line 1: ./b.sh: /bin/bash^M: bad interpreter: No such file or directory",
        { path: "./b.sh" },
      ],
      ["/usr/bin/env: ‘bash\\r’: No such file or directory", { interpreter: "bash" }],
    ],
    misses: [
      "b.sh: 1: set: Illegal option -o pipefail",
      "b.sh: line 1: set: -z: invalid option",
      "/usr/bin/env: ‘node’: No such file or directory",
      "b.sh: line 2: foo: command not found",
    ],
  },
  // nodejs lib/internal/child_process.js and lib/internal/errors.js; `<ref *1>` is util.inspect's mark of a circle.
  "node-spawn-denied": {
    hits: [
      ["Error: spawn ./bin/codegen EACCES", { path: "./bin/codegen" }],
      ["<ref *1> Error: spawnSync ./bin/codegen EACCES", { path: "./bin/codegen" }],
    ],
    misses: [
      "Error: spawn protoc ENOENT",
      "  syscall: 'spawnSync ./bin/codegen',",
      "ok 4 - throws Error: spawn ./x EACCES",
    ],
  },
  // CPython Modules/main.c, perl.c, ruby.c, php sapi/cli.
  "program-file-missing": {
    hits: [
      [
        "python3: can't open file '/home/runner/work/app/app/manage.py': [Errno 2] No such file or directory",
        { python: "/home/runner/work/app/app/manage.py" },
      ],
      ['Can\'t open perl script "tools/x.pl": No such file or directory', { perl: "tools/x.pl" }],
      ["ruby: No such file or directory -- bin/run.rb (LoadError)", { ruby: "bin/run.rb" }],
      ["Could not open input file: artisan", { php: "artisan" }],
    ],
    misses: [
      "python3: can't open file '/root/x.py': [Errno 13] Permission denied",
      'Can\'t open perl script "x.pl": Permission denied',
      "Could not open input file: no such device today",
    ],
  },
  // GNU bash 5.2 execute_cmd.c, and before.
  "shell-interpreter-missing": {
    hits: [
      ["/home/runner/work/_temp/1f0c.sh: line 1: ./b.sh: cannot execute: required file not found", { path: "./b.sh" }],
      ["bash: ./b.sh: /bin/zsh: bad interpreter: No such file or directory", { path: "./b.sh" }],
    ],
    misses: [
      "bash: ./b.sh: Permission denied",
      "bash: ./b.sh: cannot execute binary file: Exec format error",
      "bash: ./b.sh: No such file or directory",
    ],
  },
  // TypeScript's diagnosticMessages.json, gcc/c-family/c-lex.cc, rustc_parse, npm/cli read-package-json; git's own marks.
  "merge-conflict-marker": {
    hits: [
      ["    <<<<<<< HEAD"],
      ["src/a.ts(3,1): error TS1185: Merge conflict marker encountered.", { path: "src/a.ts", line: "3" }],
      ["main.c:3:1: error: version control conflict marker in file", { path: "main.c", line: "3" }],
      ["error: encountered diff marker"],
      ["npm error JSON.parse Merge conflict detected in your package.json."],
    ],
    misses: [
      "=======",
      "SyntaxError: Unexpected token '<<'",
      "CONFLICT (content): Merge conflict in a.txt",
      "cat <<<<<<< HEAD && x",
    ],
  },
  "shell-command-not-found": {
    hits: [
      ["/home/runner/work/_temp/1f0c.sh: line 2: terraform: command not found", { command: "terraform" }],
      ["sh: 1: eslint: not found", { command: "eslint" }],
      ["bash: jq: command not found", { command: "jq" }],
      ["/bin/sh: cargo: not found", { command: "cargo" }],
      ["make: gcc-13: Command not found", { command: "gcc-13" }],
    ],
    misses: [
      "HTTP 404: not found",
      "checking for doxygen... not found",
      "warning: package foo: not found",
      'error: Command "build" not found.',
    ],
  },
  "shell-syntax-error": {
    hits: [
      ["deploy.sh: line 2: syntax error: unexpected end of file", { path: "deploy.sh", line: "2" }],
      ['./run.sh: 14: Syntax error: "fi" unexpected', { path: "./run.sh", line: "14" }],
      ["bash: -c: line 1: syntax error near unexpected token `fi'", { path: "bash", line: "1" }],
      ["a.sh: line 7: unexpected EOF while looking for matching `\"'", { path: "a.sh", line: "7" }],
    ],
    misses: [
      "SyntaxError: invalid syntax",
      "parse.c:3:1: error: syntax error before '}' token",
      'ERROR:  syntax error at or near "FROM" at character 8',
    ],
  },
  // git 2.x, remote-curl.c and credential.c; OpenSSH sshconnect2.c; the last two are printed by the remote.
  "git-auth": {
    hits: [
      ["fatal: Authentication failed for 'https://github.com/octo-org/app.git/'"],
      // as actions/checkout passes it on
      ["Error: fatal: could not read Username for 'https://github.com/': terminal prompts disabled"],
      ["fatal: could not read Username for 'https://github.com': terminal prompts disabled"],
      ["git@github.com: Permission denied (publickey)."],
      ["remote: Permission to octo-org/app.git denied to github-actions[bot]."],
      ["remote: Write access to repository not granted."],
    ],
    misses: [
      "fatal: not a git repository (or any of the parent directories): .git",
      "remote: Resolving deltas: 100% (3/3), completed with 1 local object.",
    ],
  },
  "git-merge-conflict": {
    hits: [
      ["CONFLICT (content): Merge conflict in src/app.ts"],
      ["CONFLICT (modify/delete): a.txt deleted in HEAD and modified in topic.  Version topic of a.txt left in tree."],
    ],
    misses: [
      "409 CONFLICT (the resource exists)",
      "Auto-merging src/app.ts",
      "Automatic merge failed; fix conflicts and then commit the result.",
    ],
  },
  // BuildKit's solver errors around containerd's remotes.
  "docker-registry-unreachable": {
    hits: [
      [
        "#6 ERROR: failed to copy: httpReadSeeker: failed open: could not fetch content descriptor sha256:0a1b from remote: not found",
      ],
      [
        'failed to do request: Head "https://registry.example.org/v2/app/manifests/1": dial tcp 192.0.2.1:443: i/o timeout',
      ],
    ],
    misses: [
      'ERROR: failed to solve: process "/bin/sh -c make" did not complete successfully: exit code: 2',
      "#6 sha256:0a1b 3MB / 9MB",
    ],
  },
  // docker buildx (BuildKit's progress, cmd/build.go) and the classic builder.
  "docker-error": {
    hits: [
      ['ERROR: failed to solve: process "/bin/sh -c npm ci" did not complete successfully: exit code: 1'],
      ['#12 ERROR: process "/bin/sh -c make" did not complete successfully: exit code: 2'],
      ["ERROR: failed to build: failed to solve: dockerfile parse error on line 3: unknown instruction: RUNN"],
      ["docker: Error response from daemon: pull access denied for app, repository does not exist."],
      ["The command '/bin/sh -c pip install .' returned a non-zero code: 1"],
    ],
    misses: [
      "#12 CACHED",
      "Unable to find image 'redis:7' locally",
      "ERROR: failed to open the report",
      "#8 WARN: current commit information was not captured",
    ],
  },
  // strerror(3); for the watchers, Node.js lib/internal/fs/watchers.js.
  "disk-full": {
    hits: [
      ["npm ERR! nospc ENOSPC: no space left on device, write"],
      ["tar: ./cache.tar: Cannot write: No space left on device"],
      ["fatal: write error: No space left on device"],
      ["OSError: [Errno 122] Disk quota exceeded"],
    ],
    misses: [
      "Error: ENOSPC: System limit for number of file watchers reached, watch '/app'",
      "/dev/root  84G  61G  23G  73% /",
    ],
  },
  "killed-out-of-memory": {
    hits: [
      ["[ 1234.567890] Out of memory: Killed process 4321 (node) total-vm:9000000kB"],
      ["java.lang.OutOfMemoryError: Java heap space"],
      ["fork/exec /usr/bin/gcc: cannot allocate memory"],
      ["OSError: [Errno 12] Cannot allocate memory"],
      ["terminate called after throwing an instance of 'std::bad_alloc'"],
      ["cc1plus: out of memory allocating 65536 bytes after a total of 1077248 bytes"],
    ],
    misses: ["PASS src/out-of-memory.test.ts", "mem: 2048 MB allocated", "Sorting in memory"],
  },
  // curl 8, glibc's strerror and gai_strerror, Go's net and net/http, Node.js' dns.
  "network-unreachable": {
    hits: [
      ["curl: (6) Could not resolve host: example.org"],
      ["fatal: unable to access 'https://github.com/o/r/': Could not resolve host: github.com"],
      ["fatal: unable to access 'https://github.com/o/r/': The requested URL returned error: 503"],
      ["read tcp 10.1.0.4:41234->140.82.112.3:443: read: connection reset by peer"],
      ['Get "https://packages.example/v2/": net/http: TLS handshake timeout'],
      ["Error: getaddrinfo EAI_AGAIN registry.example.org"],
    ],
    misses: [
      "✔ retries when the connection is reset (3ms)",
      "HTTP/1.1 500 Internal Server Error",
      "Connection established",
    ],
  },
  // git 2.x usage.c (die): everything that ends git by itself.
  "git-fatal": {
    hits: [
      [
        "fatal: not a git repository (or any of the parent directories): .git",
        { message: "not a git repository (or any of the parent directories): .git" },
      ],
      [
        "error: pathspec 'v2.4.0' did not match any file(s) known to git",
        { message: "pathspec 'v2.4.0' did not match any file(s) known to git" },
      ],
      ["fatal: refusing to merge unrelated histories", { message: "refusing to merge unrelated histories" }],
    ],
    misses: [
      'fatal: [web-1]: FAILED! => {"changed": false}',
      "a.c:1:10: fatal error: x.h: No such file or directory",
      "non-fatal: continuing",
    ],
  },
  // apt 2.x cmdline/apt-get.cc prints `E:`, apt 3 prints `Error:`.
  "apt-package-not-found": {
    hits: [
      ["E: Unable to locate package libfoo-dev", { package: "libfoo-dev" }],
      ["Error: Unable to locate package libfoo-dev", { package: "libfoo-dev" }],
      ["E: Package 'python2' has no installation candidate", { candidate: "python2" }],
    ],
    misses: [
      "W: Unable to read /etc/apt/apt.conf.d/ - DirectoryExists (2: No such file or directory)",
      "E: Failed to fetch http://archive.ubuntu.com/x.deb",
    ],
  },
};
