import type { Rule } from "../rule.ts";

/** Workflows, the runner, and the actions that set up, store and restore. */
export const actionsRules: readonly Rule[] = [
  {
    id: "workflow-invalid",
    category: "workflow-definition",
    title: "The workflow, or an action's definition, is not valid",
    pattern:
      /^(?:Error: )?(?:The (?:workflow|template) is not valid\. |(?<path>\.github\/workflows\/[^\s(]{1,200}\.ya?ml) \(Line: (?<line>\d{1,6}), Col: (?<column>\d{1,6})\): |Error when evaluating '(?<key>[\w-]{1,40})' for job |Fail to load |Invalid workflow file)/,
    kind: "cause",
    nudge: 1.5,
  },
  {
    id: "action-not-allowed",
    category: "action-resolution",
    title: "The repository's settings do not allow an action, or it cannot be started",
    pattern:
      /^(?:Error: )?(?:(?:The action )?(?<action>[\w./-]{3,200}@\S{1,100}) is not allowed (?:to be used )?in \S{1,200}\.? |File not found: '(?<path>[^']{0,300}_actions[^']{1,300})')/,
    kind: "cause",
    nudge: 1.5,
  },
  {
    id: "runner-refused",
    category: "runner-infrastructure",
    title: "No runner took the job, or it was lost",
    pattern:
      /^(?:Error: )?(?:The hosted runner encountered an error while running your job\.|The job was not (?:started|acquired) (?:because|by) |This request was automatically failed because there were no enabled runners|Job failed to start|We could not find a runner|GitHub Actions has encountered an internal error|Failed to initialize, )/,
    kind: "cause",
    nudge: 1,
    transient: true,
  },
  {
    id: "runner-disk-low",
    category: "disk-full",
    title: "The runner is about to run out of disk",
    pattern: /^You are running out of disk space\. The runner will stop working/,
    kind: "cause",
    nudge: -0.5,
  },
  {
    id: "artifact-failed",
    category: "cache-artifact",
    title: "An artifact or a cache could not be stored or fetched",
    pattern:
      /^(?:Error: )?(?:No files were found with the provided path: |Failed to (?:(?:Create|Finalize)Artifact|GetSignedArtifactURL|ListArtifacts): |Failed to restore cache entry\. Exiting as fail-on-cache-miss is set|Unable to download artifact\b|Create Artifact Container failed: |The artifact name is not valid)/,
    kind: "cause",
    nudge: 0.5,
  },
  {
    id: "setup-version-missing",
    category: "toolchain-version",
    title: "A setup action knows no such version",
    pattern:
      /^(?:Error: )?(?:Version (?<version>\S{1,60}) with arch \S{1,20} not found|Could not find satisfied version for SemVer |Unknown version (?<ruby>\S{1,60}) for \w{1,20} on |The version '(?<python>[^']{1,40})' with architecture '[^']{1,20}' was not found|Unable to find (?:Node|Go) version '(?<node>[^']{1,40})'|No supported distribution was found for input |Could not (?:get|find) (?:the )?(?:\w{1,20} )?release for |Requested version \S{1,60} is not)/,
    kind: "cause",
    nudge: 1,
  },
  {
    id: "setup-file-missing",
    category: "configuration",
    title: "The file that a setup action reads the version from does not exist",
    pattern:
      /^(?:Error: )?The specified (?:\w{1,12} version file|\w{1,12}-version-file|version file)(?: at)?:? '?(?<path>[^\s']{1,300})'? (?:does not|doesn't) exist/,
    kind: "cause",
    nudge: 1,
  },
  {
    id: "action-program-missing",
    category: "dependency-missing",
    title: "An action finds no such program",
    pattern: /^(?:Error: )?Unable to locate executable file: (?<command>\S{1,200}?)\. Please verify/,
    kind: "cause",
    nudge: 1,
  },
  {
    id: "container-service-failed",
    category: "docker",
    title: "A container of the job could not be started",
    pattern:
      /^(?:Error: )?(?:Failed to initialize container |Docker (?:pull|build|login|create|start|network create) failed with exit code [1-9]|Service container \S{1,100} failed\.|One or more containers failed to start\.)/,
    kind: "cause",
    nudge: 0.3,
  },
  {
    id: "pull-request-title",
    category: "policy-check",
    title: "A pull request's title or labels break the rules",
    pattern:
      /^(?:Error: )?(?:No release type found in pull request title "|Unknown (?:release type|scope) "|The subject "[^"]{1,300}" found in the pull request title|Label error\. Requires |Disallowed scopes? )/,
    kind: "cause",
    nudge: 1,
  },
  {
    id: "dependency-review",
    category: "policy-check",
    title: "A dependency breaks the rules of dependency review",
    pattern: /^(?:Error: )?Dependency review (?:detected (?:vulnerable|denied|incompatible)|could not)/,
    kind: "cause",
    nudge: 1,
  },
  {
    id: "code-scanning-failed",
    category: "compile-error",
    title: "CodeQL could not analyse the code",
    pattern:
      /^(?:Error: )?(?:CodeQL (?:detected code written in .{1,100} but|could not process any|did not find any)|We were unable to automatically (?:build|detect)|Encountered a fatal error while running "\S{0,300}codeql|Code Scanning could not process the submitted SARIF file|Code scanning is not enabled|Advanced Security must be enabled)/,
    kind: "cause",
    nudge: 0.5,
  },
];
