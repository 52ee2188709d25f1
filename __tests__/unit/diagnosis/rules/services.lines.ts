import type { RuleTable } from "./rule-lines.ts";

export const serviceLines: RuleTable = {
  // Terraform: internal/command/format/diagnostic.go.
  "terraform-error": {
    hits: [
      ["│ Error: Unsupported argument", { message: "Unsupported argument" }],
      ["    | Error: No value for required variable", { message: "No value for required variable" }],
    ],
    misses: ["Error: Unsupported argument", "│ Warning: Deprecated attribute", "│ error"],
  },
  // kubectl; Helm 3.
  "kubernetes-error": {
    hits: [
      ["Error from server (Forbidden): pods is forbidden", { reason: "Forbidden" }],
      ["Error: UPGRADE FAILED: timed out waiting for the condition"],
    ],
    misses: ["Error from server", 'Release "app" has been upgraded', "server (Forbidden): x"],
  },
  // botocore: exceptions.py, ClientError.
  "aws-error": {
    hits: [
      [
        "An error occurred (AccessDenied) when calling the PutObject operation: Access Denied",
        { code: "AccessDenied", operation: "PutObject" },
      ],
      [
        "botocore.exceptions.ClientError: An error occurred (ValidationError) when calling the UpdateStack operation: No updates",
        { code: "ValidationError", operation: "UpdateStack" },
      ],
    ],
    misses: [
      "Failed to parse reports: An error occurred (AccessDenied) when calling the PutObject operation",
      "An error occurred when calling",
      "(AccessDenied) when calling the PutObject operation",
    ],
  },
  // Google Cloud CLI.
  "gcloud-error": {
    hits: [
      ["ERROR: (gcloud.app.deploy) Error Response: [7] Access denied", { command: "app.deploy" }],
      [
        "ERROR: (gcloud.auth.activate-service-account) Could not read json file",
        { command: "auth.activate-service-account" },
      ],
    ],
    misses: ["ERROR: gcloud failed", "WARNING: (gcloud.app.deploy) x", "(gcloud.app.deploy)"],
  },
  // octokit: @octokit/request-error.
  "github-api-error": {
    hits: [
      ["HttpError: Not Found", { message: "Not Found" }],
      ["RequestError [HttpError]: Validation Failed", { message: "Validation Failed" }],
    ],
    misses: ["HttpError", "Error: Not Found", "GET /repos - 404"],
  },
  // git: transport.c; GitHub's pre-receive hooks.
  "git-push-refused": {
    hits: [
      [" ! [remote rejected] main -> main (protected branch hook declined)"],
      ["remote: error: GH006: Protected branch update failed for refs/heads/main.", { code: "GH006" }],
    ],
    misses: [" * [new branch]      main -> main", "remote: Resolving deltas: 100%", "! rejected"],
  },
  // git: remote-curl.c.
  "git-unreachable": {
    hits: [
      [
        "fatal: unable to access 'https://example.org/a.git/': Empty reply from server",
        { url: "https://example.org/a.git/" },
      ],
      ["fatal: unable to access 'https://example.org/b/': GnuTLS recv error (-110)", { url: "https://example.org/b/" }],
    ],
    misses: [
      "fatal: unable to access 'https://example.org/a.git/': The requested URL returned error: 403",
      "fatal: not a git repository",
      "unable to access 'https://example.org/a.git/': x",
    ],
  },
  // curl: src/tool_operate.c.
  "curl-failed": {
    hits: [
      [
        "curl: (60) SSL certificate problem: certificate has expired",
        { code: "60", message: "SSL certificate problem: certificate has expired" },
      ],
      [
        "curl: (22) The requested URL returned error: 404",
        { code: "22", message: "The requested URL returned error: 404" },
      ],
    ],
    misses: ["curl: try 'curl --help'", "curl https://example.org", "(60) SSL certificate problem"],
  },
  // APT: apt-pkg/acquire-item.cc, cmdline/.
  "apt-fetch-failed": {
    hits: [
      ["  Temporary failure resolving 'archive.ubuntu.com'"],
      ["   Hash Sum mismatch"],
      ["E: Failed to fetch https://example.org/a.deb  404  Not Found", { url: "https://example.org/a.deb" }],
      ["E: Unable to fetch some archives, maybe run apt-get update?"],
    ],
    misses: [
      "W: Failed to fetch https://example.org/a.deb",
      "E: Unable to locate package foo",
      "Get:1 https://example.org/a.deb",
    ],
  },
  // actions/toolkit: packages/core/src/core.ts, getInput.
  "action-input-missing": {
    hits: [
      ["Input required and not supplied: path", { input: "path" }],
      ["Error: Input required and not supplied: folder", { input: "folder" }],
    ],
    misses: ["Input supplied: path", "Unexpected input(s) 'path'", "path is required and not supplied"],
  },
  // actions/setup-node, setup-python, download-artifact.
  "cache-path-missing": {
    hits: [
      [
        "No file in /home/runner/work/a/a matched to [**/requirements.txt], make sure you have checked out the target repository",
      ],
      ["Error: Some specified paths were not resolved, unable to cache dependencies."],
    ],
    misses: ["Cache not found for input keys: a", "No file matched", "Warning: No files were found"],
  },
  // Docker's client; Testcontainers.
  "docker-unavailable": {
    hits: [
      ["Cannot connect to the Docker daemon at unix:///var/run/docker.sock. Is the docker daemon running?"],
      ["java.lang.IllegalStateException: Could not find a valid Docker environment. Please see logs"],
    ],
    misses: ["Connected to docker:", "Could not find a valid environment", "docker daemon started"],
  },
  // travis-ci/worker; CircleCI.
  "job-stalled": {
    hits: [
      ["No output has been received in the last 10m0s, this potentially indicates a stalled build"],
      ["The job exceeded the maximum time limit for jobs, and has been terminated."],
    ],
    misses: ["The job is running", "output has been received", "The job exceeded expectations"],
  },
  // Taskcluster docker-worker.
  "taskcluster-error": {
    hits: [
      [
        "[taskcluster:error] Task timeout after 3600 seconds. Force killing container.",
        { message: "Task timeout after 3600 seconds. Force killing container." },
      ],
      ["[taskcluster:error] Aborting task...", { message: "Aborting task..." }],
    ],
    misses: [
      "[taskcluster:warn 2026-01-01T00:00:00.000Z] no such process",
      "[taskcluster] Task ID: x",
      "error: Aborting task...",
    ],
  },
  // conda: exceptions.py.
  "conda-unresolved": {
    hits: [
      ["PackagesNotFoundError: The following packages are not available from current channels:"],
      ["UnsatisfiableError: The following specifications were found to be incompatible"],
    ],
    misses: ["PackageNotInstalled", "conda: PackagesFound", "Solving environment: failed"],
  },
  // Cargo: src/cargo/core/resolver/errors.rs.
  "cargo-unresolved": {
    hits: [
      ["error: package `a v1.0.0` cannot be built because it requires rustc 1.80"],
      ["error: failed to select a version for `serde`."],
    ],
    misses: ["error: could not compile `app`", "warning: no matching package", "error: failed to parse manifest"],
  },
  // RubyGems: lib/rubygems/ext/builder.rb.
  "gem-build-failed": {
    hits: [
      ["ERROR: Failed to build gem native extension."],
      ["Gem::Ext::BuildError: ERROR: Failed to build gem native extension."],
    ],
    misses: [
      "Building native extensions. This could take a while...",
      "Failed to build gem",
      "ERROR: Failed to build image",
    ],
  },
  // RubyGems: lib/rubygems/installer.rb.
  "gem-version-unsupported": {
    hits: [
      ["Gem::InstallError: rake requires Ruby version >= 2.2.", { gem: "rake" }],
      ["nokogiri requires RubyGems version < 3", { gem: "nokogiri" }],
    ],
    misses: ["rake requires Ruby", "Ruby version 2.2 is used", "it requires bundler version 2"],
  },
};
