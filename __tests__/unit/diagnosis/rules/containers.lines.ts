import type { RuleTable } from "./rule-lines.ts";

export const containersLines: RuleTable = {
  // docker/compose, compose-spec/compose-go, moby/moby.
  "compose-failed": {
    hits: [
      ["dependency failed to start: container a-db-1 is unhealthy", { container: "a-db-1" }],
      ["no configuration file provided: not found"],
      ['service "web" refers to undefined volume foo: invalid compose project'],
      ['service "migrate" didn\'t complete successfully: exit 1', { service: "migrate" }],
    ],
    misses: ["Container a-db-1  Started", "service web is up"],
  },
  // containerd, moby/buildkit.
  "image-push-refused": {
    hits: [
      [
        "ERROR: failed to solve: failed to push ghcr.io/a/b:latest: unexpected status from POST request to https://ghcr.io/v2/a/b/blobs/uploads/: 403 Forbidden",
      ],
      ["ERROR: failed to push ghcr.io/a/b:latest: denied: permission_denied: write_package"],
    ],
    misses: [
      'ERROR: failed to solve: process "/bin/sh -c make" did not complete successfully: exit code: 2',
      "pushing layers",
    ],
  },
  // docker/build-push-action, moby/buildkit frontend/dockerfile.
  "image-build-failed": {
    hits: [
      ["Error: buildx failed with: ERROR: failed to solve: dockerfile parse error on line 3: unknown instruction: FOO"],
      ["COPY failed: file not found in build context or excluded by .dockerignore: stat foo: file does not exist"],
      ["unable to prepare context: unable to evaluate symlinks in Dockerfile path"],
    ],
    misses: ["#12 DONE 0.1s", "COPY a b"],
  },
  // hashicorp/terraform internal/configs, internal/lang: the summaries of diagnostics.
  "terraform-configuration": {
    hits: [
      ["Error: Unsupported argument"],
      ["Error: Inconsistent dependency lock file"],
      ["Error: Reference to undeclared resource"],
    ],
    misses: ["Error: Input required and not supplied: token", "Warning: Deprecated attribute"],
  },
  // hashicorp/terraform internal/command, internal/backend: the summaries of diagnostics.
  "terraform-plain-error": {
    hits: [["Error: Error acquiring the state lock"], ["Error: Failed to query available provider packages"]],
    misses: ["Error: Unsupported argument", "Warning: Deprecated attribute"],
  },
  // terraform-linters/tflint formatter.
  "tflint-problem": {
    hits: [
      [
        'Error: Missing version constraint for provider "aws" in `required_providers` (terraform_required_providers)',
        { rule: "terraform_required_providers" },
      ],
      [
        'Warning: variable "x" is declared but not used (terraform_unused_declarations)',
        { rule: "terraform_unused_declarations" },
      ],
    ],
    misses: ["Error: Unsupported argument", "2 issue(s) found:"],
  },
  // bridgecrewio/checkov, aquasecurity/tfsec, aquasecurity/trivy, zegl/kube-score.
  "checkov-failed": {
    hits: [
      ["\tFAILED for resource: aws_s3_bucket.a", { resource: "aws_s3_bucket.a" }],
      ["Result #1 HIGH Bucket does not have encryption enabled"],
    ],
    misses: ["\tPASSED for resource: aws_s3_bucket.a", "Result: passed"],
  },
  // helm/helm pkg/engine, pkg/lint.
  "helm-template": {
    hits: [
      [
        'Error: template: a/templates/b.yaml:3:5: executing "a/templates/b.yaml" at <.Values.x>: nil pointer evaluating interface {}.x',
        { path: "a/templates/b.yaml", line: "3", column: "5" },
      ],
      [
        "Error: execution error at (a/templates/b.yaml:3:5): x is required",
        { path: "a/templates/b.yaml", line: "3", column: "5" },
      ],
      [
        "[ERROR] templates/: template: a/templates/b.yaml:3:5: x",
        { path: "a/templates/b.yaml", line: "3", column: "5" },
      ],
      ["Error: parse error at (a/templates/b.yaml:3): unclosed action", { path: "a/templates/b.yaml", line: "3" }],
    ],
    misses: ["template: a", "==> Linting a"],
  },
  // helm/helm pkg/lint, helm/chart-testing.
  "helm-chart-problem": {
    hits: [
      ["[ERROR] Chart.yaml: version is required", { path: "Chart.yaml" }],
      ["Error: 1 chart(s) linted, 1 chart(s) failed"],
      ["Error: failed linting charts: failed processing charts"],
    ],
    misses: ["[INFO] Chart.yaml: icon is recommended", "1 chart(s) linted, 0 chart(s) failed"],
  },
  // kubernetes/kubectl.
  "kubernetes-rollout": {
    hits: [
      ["error: timed out waiting for the condition"],
      ['error: deployment "a" exceeded its progress deadline'],
      ['error: error validating "a.yaml": error validating data: unknown field "foo"'],
    ],
    misses: ["deployment.apps/a condition met", "error: x"],
  },
  // kubernetes/kubectl.
  "kubernetes-unreachable": {
    hits: [
      ["The connection to the server localhost:8080 was refused - did you specify the right host or port?"],
      ["Unable to connect to the server: dial tcp 10.0.0.1:443: i/o timeout"],
    ],
    misses: ["The connection to the server", "Server Version: v1.29"],
  },
  // kubernetes/kubectl.
  "kubernetes-sign-in": {
    hits: [
      ["error: You must be logged in to the server (Unauthorized)"],
      ["error: You must be logged in to the server (the server has asked for the client to provide credentials)"],
    ],
    misses: ["You must be logged in", "error: server"],
  },
  // ansible/ansible.
  "ansible-error": {
    hits: [
      [
        "ERROR! couldn't resolve module/action 'foo.bar'. This often indicates a misspelling",
        { message: "couldn't resolve module/action 'foo.bar'. This often indicates a misspelling" },
      ],
      ["ERROR! the role 'foo' was not found in /app/roles", { message: "the role 'foo' was not found in /app/roles" }],
    ],
    misses: ["[WARNING]: No inventory was parsed", "ERROR: x"],
  },
  // ansible/ansible-lint.
  "ansible-lint-problem": {
    hits: [
      [
        "roles/a/tasks/main.yml:3: yaml[line-length]: Line too long (200 > 160 characters)",
        { path: "roles/a/tasks/main.yml", line: "3", rule: "yaml[line-length]" },
      ],
      ["name[missing]: All tasks should be named.", { heading: "name[missing]" }],
    ],
    misses: ["roles/a/tasks/main.yml:3: x", "error[rejected]: failed"],
  },
  // NixOS/nix src/libstore.
  "nix-build-failed": {
    hits: [
      [
        "error: builder for '/nix/store/abc-foo-1.0.drv' failed with exit code 1;",
        { derivation: "/nix/store/abc-foo-1.0.drv" },
      ],
      ["error: Cannot build '/nix/store/abc-foo-1.0.drv'.", { derivation: "/nix/store/abc-foo-1.0.drv" }],
    ],
    misses: ["building '/nix/store/abc-foo-1.0.drv'...", "error: builder"],
  },
  // NixOS/nix src/libexpr.
  "nix-evaluation-failed": {
    hits: [
      ["error: attribute 'foo' missing", { attribute: "foo" }],
      ["error: undefined variable 'foo'"],
      ["       error: flake 'git+file:///app' does not provide attribute 'packages.x86_64-linux.foo'"],
    ],
    misses: ["error: attribute", "warning: Git tree '/app' is dirty"],
  },
  // NixOS/nix src/libstore.
  "nix-hash-mismatch": {
    hits: [
      [
        "error: hash mismatch in fixed-output derivation '/nix/store/abc-foo.drv':",
        { derivation: "/nix/store/abc-foo.drv" },
      ],
      ["error: hash mismatch in file downloaded from 'https://a/b.tar.gz':", { derivation: "https://a/b.tar.gz" }],
    ],
    misses: ["error: hash", "specified: sha256-x"],
  },
};
