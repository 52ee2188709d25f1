import type { Rule } from "../rule.ts";

/** Package managers of operating systems, shells and their programs, the network. */
export const systemsRules: readonly Rule[] = [
  {
    id: "apt-conflict",
    category: "dependency-conflict",
    title: "apt cannot bring the packages together",
    pattern:
      /^(?:E: (?:Unable to correct problems, you have held broken packages|Unmet dependencies|Packages were downgraded)| ?(?<package>[a-z0-9][\w.+:-]{1,80}) : (?:Depends|PreDepends|Breaks|Conflicts): )/,
    kind: "cause",
    nudge: 0.3,
  },
  {
    id: "apt-locked",
    category: "runner-infrastructure",
    title: "Another process holds apt's lock",
    pattern: /^E: (?:Could not get lock |Unable to (?:acquire the dpkg frontend lock|lock (?:the|directory)))/,
    kind: "general",
    nudge: 0.4,
    transient: true,
  },
  {
    id: "apt-repository",
    category: "configuration",
    title: "A package repository is not signed or cannot be used",
    pattern:
      /^(?:E: (?:The repository '[^']{1,300}' is not signed|Release file for \S{1,300} is (?:expired|not valid)|Malformed entry |Conflicting values set for option|Sub-process \S{1,200} returned an error code)|(?:W: |E: )?GPG error: |dpkg: error )/,
    kind: "cause",
    nudge: 0.3,
  },
  {
    id: "system-package-missing",
    category: "dependency-missing",
    title: "The system's package manager finds no such package",
    pattern:
      /^(?:Error: (?:No (?:available|similarly named) formula|No formulae or casks found|Cask '[^']{1,100}' is unavailable|Unable to find a match: )|No package (?<yum>\S{1,100}) available\.|No match for argument: (?<dnf>\S{1,100})|ERROR: unable to select packages:|error: target not found: (?<pacman>\S{1,100})|(?<choco>[\w.-]{1,100}) not installed\. The package was not found|error: snap "(?<snap>[^"]{1,100})" not found|Error: Port (?<port>\S{1,100}) not found)/,
    kind: "cause",
    nudge: 0.5,
  },
  {
    id: "homebrew-failed",
    category: "dependency-conflict",
    title: "Homebrew could not install or link a formula",
    pattern:
      /^Error: (?:The `brew link` step did not complete|Cannot install \S{1,100} because conflicting|\S{1,100}: no bottle available|\S{1,100} \S{1,40} is already installed|An exception occurred within a child process|(?:The following|These) (?:formula|directories|files))/,
    kind: "cause",
  },
  {
    id: "shell-unset-variable",
    category: "configuration",
    title: "A script uses a variable that is not set",
    pattern:
      /^(?<path>[^\s:]{1,300}): (?:line )?(?<line>\d{1,7}): (?<variable>[\w@*#![\]{}-]{1,100}): (?:unbound variable|parameter (?:null or )?not set)/,
    kind: "cause",
    nudge: 0.7,
  },
  {
    id: "file-permission-denied",
    category: "permission",
    title: "A file may not be read or written",
    pattern:
      /^(?:Error: )?(?:EACCES: permission denied, |(?<program>[\w./-]{1,60}): (?:cannot |can't |failed to |unable to )?.{1,200}: Permission denied$|(?:open|mkdir|unlinkat|rename) \S{1,300}: permission denied$)/,
    kind: "general",
    nudge: 0.6,
  },
  {
    id: "json-query-failed",
    category: "configuration",
    title: "jq or yq could not read its input or its query",
    pattern:
      /^(?:jq: (?:error|parse error)(?: \(at [^)]{1,100}\))?:? |parse error: (?:Invalid|Unfinished|Expected|Unmatched|Objects must)|Error: bad file '[^']{1,300}': )/,
    kind: "cause",
    nudge: 0.3,
  },
  {
    id: "download-refused",
    category: "network",
    title: "A download failed",
    pattern:
      /^(?:wget: (?:unable to resolve|server returned error|can't connect)|(?:\d{4}-\d\d-\d\d )?(?:\d\d:\d\d:\d\d )?ERROR [45]\d\d: |Invoke-WebRequest: |failed: (?:Connection (?:refused|timed out)|Temporary failure in name resolution|Name or service not known)\.)/,
    kind: "cause",
  },
  {
    id: "database-unreachable",
    category: "network",
    title: "A program could not reach its database",
    pattern:
      /(?:\bPG::ConnectionBad\b|\bActiveRecord::ConnectionNotEstablished\b|\bMysql2::Error::ConnectionError\b|\bRedis::CannotConnectError\b|\bMongoServerSelectionError\b|\bcould not connect to server: Connection refused\b|\bconnection to server at "[^"]{1,200}", port \d{1,5} failed\b|\bERROR 2002 \(HY000\)|\bCan't connect to (?:local )?MySQL server\b|\bSQLSTATE\[HY000\] \[2002\])/,
    kind: "general",
    nudge: 0.7,
  },
];
