import type { RuleTable } from "./rule-lines.ts";

export const systemsLines: RuleTable = {
  // apt apt-private/private-output.cc.
  "apt-conflict": {
    hits: [
      ["E: Unable to correct problems, you have held broken packages."],
      [" foo : Depends: bar (>= 2.0) but 1.0 is to be installed", { package: "foo" }],
    ],
    misses: ["Depends: bar", "foo : Recommends: bar"],
  },
  // apt apt-pkg/contrib/fileutl.cc.
  "apt-locked": {
    hits: [
      ["E: Could not get lock /var/lib/dpkg/lock-frontend. It is held by process 1234 (apt-get)"],
      ["E: Unable to acquire the dpkg frontend lock (/var/lib/dpkg/lock-frontend), is another process using it?"],
    ],
    misses: ["W: lock", "Get:1 http://a"],
  },
  // apt apt-pkg, methods/gpgv.cc.
  "apt-repository": {
    hits: [
      ["E: The repository 'https://a focal InRelease' is not signed."],
      [
        "W: GPG error: https://a focal InRelease: The following signatures couldn't be verified because the public key is not available: NO_PUBKEY ABC",
      ],
      ["E: Sub-process /usr/bin/dpkg returned an error code (1)"],
    ],
    misses: ["Get:1 http://a focal InRelease", "W: Target Packages is configured multiple times"],
  },
  // Homebrew, dnf, yum, apk-tools, pacman, Chocolatey, winget, snap, MacPorts.
  "system-package-missing": {
    hits: [
      ['Error: No available formula with the name "foo". Did you mean bar?'],
      ["No package foo available.", { yum: "foo" }],
      ["No match for argument: foo", { dnf: "foo" }],
      ["ERROR: unable to select packages:"],
      ["error: target not found: foo", { pacman: "foo" }],
      ["foo not installed. The package was not found with the source(s) listed.", { choco: "foo" }],
      ['error: snap "foo" not found', { snap: "foo" }],
      ["Error: Port foo not found", { port: "foo" }],
    ],
    misses: ["Error: foo", "Installing foo"],
  },
  // Homebrew/brew Library/Homebrew.
  "homebrew-failed": {
    hits: [
      ["Error: The `brew link` step did not complete successfully"],
      ["Error: foo: no bottle available!"],
      ["Error: Cannot install foo because conflicting formulae are installed."],
    ],
    misses: ["Warning: foo 1.0 is already installed", "Error: Process completed with exit code 1."],
  },
  // GNU bash, dash.
  "shell-unset-variable": {
    hits: [
      [
        "/home/runner/work/_temp/abc.sh: line 3: FOO: unbound variable",
        { path: "/home/runner/work/_temp/abc.sh", line: "3", variable: "FOO" },
      ],
      ["./a.sh: 3: FOO: parameter not set", { path: "./a.sh", line: "3", variable: "FOO" }],
    ],
    misses: ["./a.sh: line 3: foo: command not found", "FOO: unbound"],
  },
  // GNU coreutils, libuv, Go os, CPython.
  "file-permission-denied": {
    hits: [
      ["Error: EACCES: permission denied, open '/foo'"],
      ["mkdir: cannot create directory '/foo': Permission denied", { program: "mkdir" }],
      ["open /foo: permission denied"],
    ],
    misses: ["permission granted", "Permission denied (publickey)"],
  },
  // jqlang/jq src/main.c, mikefarah/yq.
  "json-query-failed": {
    hits: [
      ['jq: error (at <stdin>:0): Cannot index string with string "foo"'],
      ["jq: error: syntax error, unexpected INVALID_CHARACTER at <top-level>, line 1:"],
      ["parse error: Invalid numeric literal at line 1, column 5"],
    ],
    misses: ["jq-1.7", "parse error"],
  },
  // GNU wget src/http.c, aria2, Invoke-WebRequest.
  "download-refused": {
    hits: [
      ["wget: unable to resolve host address 'foo'"],
      ["2024-01-01 12:00:00 ERROR 404: Not Found."],
      ["failed: Connection refused."],
    ],
    misses: ["HTTP request sent, awaiting response... 200 OK", "wget: saved"],
  },
  // libpq, MySQL client, redis-rb, mongodb drivers, Active Record.
  "database-unreachable": {
    hits: [
      ["PG::ConnectionBad: could not connect to server: Connection refused"],
      ['psql: error: connection to server at "127.0.0.1", port 5432 failed: Connection refused'],
      ["ERROR 2002 (HY000): Can't connect to local MySQL server through socket '/var/run/mysqld/mysqld.sock' (2)"],
    ],
    misses: ["connection to server established", "MySQL server is up"],
  },
};
