import type { Rule } from "../rule.ts";

/** What goes wrong because of how a workflow is written: images, checkout, shell, folder. */
export const workflowRules: readonly Rule[] = [
  {
    id: "runner-image-retired",
    category: "workflow-definition",
    title: "The job asks for a runner image that is retired",
    pattern:
      /^(?:Error: )?(?:This is a scheduled |The (?=[\w.-]{1,30} based runner images are now retired))(?<image>[A-Za-z]{3,8}(?: Server)?[ -][\w.]{1,10})(?: brownout\b| retirement\b| based runner images )/,
    kind: "cause",
    nudge: 2,
  },
  {
    id: "workflow-command-disabled",
    category: "workflow-definition",
    title: "A step uses a workflow command that the runner no longer takes",
    pattern:
      /^(?:Error: )?(?:Unable to process command '::|The [`'](?=[a-z-]{1,20}[`'] command is disabled\b))(?<command>set-env|add-path|set-output|save-state)\b/,
    kind: "cause",
    nudge: 1,
  },
  {
    id: "git-identity-missing",
    category: "configuration",
    title: "git does not know who commits",
    pattern:
      /^(?:\*{3} Please tell me who you are\.$|(?:Author|Committer) identity unknown$|fatal: (?:unable to auto-detect (?:email address|name)|no (?:email|name) was given and auto-detection is disabled|empty ident name) ?)/,
    kind: "cause",
    nudge: 1,
  },
  {
    id: "shell-not-bash",
    category: "configuration",
    title: "A script needs bash, and another shell runs it",
    pattern:
      /^(?<path>[^\s:]+): (?:line )?(?<line>\d+): (?:set: Illegal option -o (?<option>pipefail)|(?<command>\[\[|source|declare|shopt|mapfile|readarray|pushd|popd|typeset): not found|Bad (?<fault>substitution)|Syntax error: (?:"(?<array>\()"|(?<redirection>redirection)) unexpected)$/,
    kind: "cause",
    nudge: 1,
  },
  {
    id: "working-directory-missing",
    category: "configuration",
    title: "The working directory of a step does not exist",
    pattern:
      /^An error occurred trying to start process '[^']{1,300}' with working directory '(?<path>[^']{1,300})'\. No such file or directory/,
    kind: "cause",
    nudge: 1,
  },
  {
    id: "project-file-missing",
    category: "configuration",
    title: "A tool finds no project in the folder where it runs",
    pattern:
      /^(?:npm (?:ERR!|error) (?:enoent )?Could not read package\.json: .{0,100}open '(?<path>[^']{1,300})'|ERROR: Could not open requirements file: \[Errno 2\] No such file or directory: '(?<requirements>[^']{1,200})'|error Couldn't find a (?<yarn>package\.json) file in|\s*ERR_PNPM_NO_PKG_MANIFEST\s+No (?<pnpm>package\.json) found in|error: could not find `(?<cargo>Cargo\.toml)` in|go: (?<go>go\.mod) file not found in current directory|(?:\[ERROR\] )?The goal you specified requires a project to execute but there is no (?<maven>POM) in this directory|Could not locate (?<bundler>Gemfile)$|Composer could not find a (?<composer>composer\.json) file in|Poetry could not find a (?<poetry>pyproject\.toml) file in|g?make(?:\[\d+\])?: \*\*\* No targets specified and no (?<make>makefile) found)/,
    kind: "cause",
    nudge: 0.5,
  },
  {
    id: "native-tool-missing",
    category: "dependency-missing",
    title: "A program that a build asks for its settings is not installed",
    pattern: /^ *(?:Error|OSError|EnvironmentError): (?<command>pg_config|mysql_config)(?: executable)? not found\b/,
    kind: "cause",
    nudge: 1,
  },
  {
    id: "github-scope-missing",
    category: "permission",
    title: "The token lacks the permission for a request",
    pattern: /Resource not accessible by integration - https:\/\/docs\.github\.com\/(?<page>[\w@.#/-]{1,200})/,
    kind: "cause",
    // The plain form of the same message says less.
    nudge: 3,
  },
];
