import type { RuleTable } from "./rule-lines.ts";

export const actionsLines: RuleTable = {
  // actions/runner src/Sdk/DTObjectTemplating, src/Runner.Worker/ActionManifestManager.cs.
  "workflow-invalid": {
    hits: [
      ["The workflow is not valid. .github/workflows/a.yml (Line: 3, Col: 5): Unexpected value 'foo'"],
      [
        ".github/workflows/a.yml (Line: 3, Col: 5): Unexpected value 'foo'",
        { path: ".github/workflows/a.yml", line: "3", column: "5" },
      ],
      [
        "Error when evaluating 'runs-on' for job 'a'. .github/workflows/a.yml (Line: 12, Col: 14): Unexpected value ''",
        { key: "runs-on" },
      ],
      ["Fail to load /home/runner/work/_actions/a/b/v1/action.yml"],
    ],
    misses: ["The workflow is valid.", '.github/workflows/a.yml:3:5: property "foo" is not defined'],
  },
  // GitHub's actions policy, actions/runner src/Runner.Worker/Handlers/NodeScriptActionHandler.cs.
  "action-not-allowed": {
    hits: [
      [
        "actions/foo@v1 is not allowed to be used in a/b. Actions in this workflow must be: within a repository owned by a.",
        { action: "actions/foo@v1" },
      ],
      [
        "Error: File not found: '/home/runner/work/_actions/a/b/v1/dist/index.js'",
        { path: "/home/runner/work/_actions/a/b/v1/dist/index.js" },
      ],
    ],
    misses: ["actions/foo@v1", "File not found: 'a.txt'"],
  },
  // GitHub Actions' annotations.
  "runner-refused": {
    hits: [
      ["The hosted runner encountered an error while running your job. (Error Type: Disconnect)."],
      [
        "The job was not started because recent account payments have failed or your spending limit needs to be increased.",
      ],
      ["The job was not acquired by Runner of type hosted even after multiple attempts"],
    ],
    misses: ["Job is about to start running on the hosted runner: GitHub Actions 5 (hosted)", "The job was started"],
  },
  // actions/runner src/Runner.Worker/JobExtension.cs.
  "runner-disk-low": {
    hits: [
      [
        "You are running out of disk space. The runner will stop working when the machine runs out of disk space. Free space left: 0 MB",
      ],
      [
        "You are running out of disk space. The runner will stop working when the machine runs out of disk space. Free space left: 43 MB",
      ],
    ],
    misses: ["Free space left: 10 GB", "disk space"],
  },
  // actions/upload-artifact, actions/download-artifact, actions/cache, actions/toolkit packages/artifact.
  "artifact-failed": {
    hits: [
      ["Error: No files were found with the provided path: dist. No artifacts will be uploaded."],
      [
        "Error: Failed to CreateArtifact: Received non-retryable error: Failed request: (409) Conflict: an artifact with this name already exists on the workflow run",
      ],
      ["Error: Failed to restore cache entry. Exiting as fail-on-cache-miss is set. Input key: foo"],
    ],
    misses: ["Cache not found for input keys: foo", "Artifact a has been successfully uploaded!"],
  },
  // actions/setup-python, setup-java, setup-go, ruby/setup-ruby, setup-node.
  "setup-version-missing": {
    hits: [
      ["Error: Version 3.99 with arch x64 not found", { version: "3.99" }],
      ["Error: Could not find satisfied version for SemVer '99'."],
      ["Error: Unknown version 9.9.9 for ruby on ubuntu-24.04", { ruby: "9.9.9" }],
      ["Error: The version '3.6' with architecture 'x64' was not found for Ubuntu 22.04.", { python: "3.6" }],
      ["Error: Unable to find Node version '99' for platform linux and architecture x64.", { node: "99" }],
    ],
    misses: ["Version 3.11 was found in the local cache", "Attempting to download 99..."],
  },
  // actions/setup-node, setup-python, setup-go, setup-java.
  "setup-file-missing": {
    hits: [
      ["Error: The specified node version file at: /app/.nvmrc does not exist", { path: "/app/.nvmrc" }],
      ["The specified python version file at: .python-version doesn't exist.", { path: ".python-version" }],
    ],
    misses: ["The specified node version file exists", "The specified version"],
  },
  // actions/toolkit packages/io/src/io.ts.
  "action-program-missing": {
    hits: [
      [
        "Error: Unable to locate executable file: pnpm. Please verify either the file path exists or the file can be found within a directory specified by the PATH environment variable.",
        { command: "pnpm" },
      ],
      ["Unable to locate executable file: unzip. Please verify either the file path exists", { command: "unzip" }],
    ],
    misses: ["Unable to locate executable", "locate executable file: pnpm"],
  },
  // actions/runner src/Runner.Worker/ContainerOperationProvider.cs, Container/DockerCommandManager.cs.
  "container-service-failed": {
    hits: [
      ["Error: Failed to initialize container postgres:14"],
      ["Docker pull failed with exit code 1"],
      ["Service container postgres failed."],
      ["One or more containers failed to start."],
    ],
    misses: ["Docker pull failed with exit code 0", "Starting postgres service container"],
  },
  // amannn/action-semantic-pull-request, mheap/github-action-required-labels.
  "pull-request-title": {
    hits: [
      [
        'Error: No release type found in pull request title "foo". Add a prefix to indicate what kind of release this pull request corresponds to.',
      ],
      ["Label error. Requires exactly 1 of: a, b. Found: "],
    ],
    misses: ["release type found", "Label ok"],
  },
  // actions/dependency-review-action src/main.ts.
  "dependency-review": {
    hits: [
      ["Error: Dependency review detected vulnerable packages."],
      ["Dependency review detected incompatible licenses."],
    ],
    misses: ["Dependency review did not detect any vulnerable packages", "Dependency review"],
  },
  // github/codeql-action.
  "code-scanning-failed": {
    hits: [
      ["CodeQL detected code written in Java/Kotlin but could not process any of it."],
      [
        'Encountered a fatal error while running "/opt/hostedtoolcache/CodeQL/2.13.4/x64/codeql/codeql database finalize"',
      ],
      ["Error: We were unable to automatically build your code."],
    ],
    misses: ["CodeQL scanned 12 files", "Code scanning results"],
  },
};
