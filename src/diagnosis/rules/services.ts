import type { Rule } from "../rule.ts";

/** What clouds, registries and servers refuse, and what actions say that talk to them. */
export const serviceRules: readonly Rule[] = [
  {
    id: "terraform-error",
    category: "deployment",
    title: "Terraform stopped with an error",
    pattern: /^\s*[│|] Error: (?<message>\S.*)$/,
    kind: "cause",
    nudge: 0.5,
  },
  {
    id: "kubernetes-error",
    category: "deployment",
    title: "Kubernetes refused a request",
    pattern: /^(?:Error from server(?: \((?<reason>\w+)\))?: |Error: (?:INSTALLATION|UPGRADE) FAILED: )/,
    kind: "cause",
    nudge: 0.5,
  },
  {
    id: "aws-error",
    category: "deployment",
    title: "AWS refused a request",
    pattern:
      /^(?:[\w.]{1,80}Error: |(?:upload|download|delete|copy|fatal error)(?: failed)?: .{0,300}?)?An error occurred \((?<code>\w+)\) when calling the (?<operation>\w+) operation/,
    kind: "cause",
    nudge: 0.5,
  },
  {
    id: "gcloud-error",
    category: "deployment",
    title: "Google Cloud refused a request",
    pattern: /^ERROR: \(gcloud\.(?<command>[\w.-]+)\) /,
    kind: "cause",
    nudge: 0.5,
  },
  {
    id: "github-api-error",
    category: "permission",
    title: "GitHub's API refused a request",
    pattern: /^(?:RequestError \[HttpError\]|(?:Error: )?HttpError): (?<message>\S.*)$/,
    kind: "cause",
  },
  {
    id: "git-push-refused",
    category: "permission",
    title: "The remote refused a push",
    pattern: /^(?: ! \[(?:remote )?rejected\] |remote: error: (?<code>GH\d{3})\b)/,
    kind: "cause",
    nudge: 0.5,
  },
  {
    id: "git-unreachable",
    category: "network",
    title: "git could not reach the remote",
    pattern: /^(?:Error: )?fatal: unable to access '(?<url>[^']+)': (?!The requested URL returned error: 4)/,
    kind: "cause",
    nudge: 0.5,
    transient: true,
  },
  {
    id: "curl-failed",
    category: "network",
    title: "A download failed",
    pattern: /^curl: \((?<code>\d+)\) (?<message>\S.*)$/,
    kind: "cause",
    nudge: -0.5,
  },
  {
    id: "apt-fetch-failed",
    category: "network",
    title: "apt could not fetch a package",
    pattern:
      /^E: (?:Failed to fetch (?<url>\S+)|Unable to fetch some archives|The repository '[^']+' (?:does not have|no longer has) a Release file)|^ *Temporary failure resolving '|\bHash Sum mismatch$/,
    kind: "cause",
    transient: true,
  },
  {
    id: "action-input-missing",
    category: "configuration",
    title: "A required input of an action is missing",
    pattern: /^(?:Error: )?Input required and not supplied: (?<input>\S+)/,
    kind: "cause",
    nudge: 1,
  },
  {
    id: "cache-path-missing",
    category: "cache-artifact",
    title: "What was to be cached or stored does not exist",
    pattern:
      /^(?:Error: )?(?:No file in \S+ matched to \[|Some specified paths were not resolved, unable to cache|Dependencies lock file is not found in |Unable to (?:find any artifacts|download artifact\(s\))|Artifact not found for name: )/,
    kind: "cause",
    nudge: 0.5,
  },
  {
    id: "docker-unavailable",
    category: "docker",
    title: "Docker is not running",
    pattern: /(?:\bCould not find a valid Docker environment\b|\bCannot connect to the Docker daemon\b)/,
    kind: "cause",
  },
  {
    id: "job-stalled",
    category: "timeout",
    title: "The CI system stopped the job",
    pattern:
      /^(?:No output has been received in the last \d|The (?:job|build) exceeded the maximum (?:time limit|log length)|Too long with no output|The log length has exceeded the limit)/,
    kind: "cause",
    nudge: 1,
  },
  {
    id: "taskcluster-error",
    category: "runner-infrastructure",
    title: "The worker stopped the task",
    pattern: /^\[taskcluster:error\] (?<message>\S.*)$/,
    kind: "cause",
  },
  {
    id: "conda-unresolved",
    category: "dependency-conflict",
    title: "conda could not resolve the environment",
    pattern:
      /^(?:PackagesNotFoundError|ResolvePackageNotFound|UnsatisfiableError|LibMambaUnsatisfiableError|SpecsConfigurationConflictError)\b/,
    kind: "cause",
    nudge: 0.5,
  },
  {
    id: "cargo-unresolved",
    category: "dependency-conflict",
    title: "Cargo could not resolve the dependencies",
    pattern:
      /^error: (?:failed to select a version for (?!the requirement `[\w-]+ = ")|package `[^`]+` cannot be built because it requires rustc)/,
    kind: "cause",
    nudge: 0.7,
  },
  {
    id: "gem-build-failed",
    category: "compile-error",
    title: "A gem's native extension could not be built",
    pattern: /^(?:Gem::Ext::BuildError: )?ERROR: Failed to build gem native extension\.?$/,
    kind: "cause",
  },
  {
    id: "gem-version-unsupported",
    category: "toolchain-version",
    title: "A gem does not support this version of Ruby",
    pattern:
      /(?:Gem::InstallError: |^ERROR: {2}Error installing \S+:)? ?(?<gem>[\w-]{2,60}) requires (?:Ruby|RubyGems) version [<>=~]/,
    kind: "cause",
    nudge: 0.5,
  },
];
