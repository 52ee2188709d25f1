import type { Rule } from "../rule.ts";

/** Compose, BuildKit, Terraform, Helm, Kubernetes, Ansible, Nix. */
export const containersRules: readonly Rule[] = [
  {
    id: "compose-failed",
    category: "docker",
    title: "Docker Compose could not start the services",
    pattern:
      /(?:^dependency failed to start: container (?<container>\S{1,100})|^no configuration file provided: not found$|: invalid compose project$|^service "(?<service>[^"]{1,100})" (?:didn't complete|has neither an image)|^yaml: .{1,100}\bcompose|^validating \S{1,300}\.ya?ml: )/,
    kind: "cause",
    nudge: 0.3,
  },
  {
    id: "image-push-refused",
    category: "auth",
    title: "A registry refused an image",
    pattern:
      /^(?:#\d{1,4} )?(?:Error: )?(?:buildx failed with: )?ERROR: (?:failed to (?:solve|build|push): ){0,2}(?:failed to push \S{1,300}: )?(?:unexpected status (?:code )?(?:from (?:POST|HEAD|GET|PUT) request to \S{1,400}: )?40[13]|denied: |failed to fetch (?:oauth|anonymous) token: )/,
    kind: "cause",
    nudge: 0.7,
  },
  {
    id: "image-build-failed",
    category: "docker",
    title: "BuildKit could not build an image",
    pattern:
      /^(?:Error: )?(?:(?:buildx(?: bake)?|buildx call) failed with: |error: failed to solve: |dockerfile parse error |Dockerfile:\d{1,6}$|\d{1,6} \| >>> |COPY failed: |ADD failed: |invalid reference format$|unable to prepare context: )/,
    kind: "cause",
  },
  {
    id: "terraform-configuration",
    category: "configuration",
    title: "Terraform's configuration is not valid",
    pattern:
      /^Error: (?:Invalid (?:reference|provider|value for|count|for_each|index|function|resource|expression|template|character|combination|default|legacy|attribute|block|multi-line|quoted)\b|Unsupported (?:argument|block type|attribute|Terraform Core version)\b|Missing (?:required (?:argument|provider)|resource|newline|item)|Reference to undeclared |Inconsistent (?:dependency lock file|conditional)|Module not installed|Backend (?:initialization|configuration changed)|Required plugins are not installed|Provider (?:configuration not present|requirements)|No configuration files|Unreadable module|Duplicate (?:resource|variable|provider|output|module|local)|Cycle: |Output refers to sensitive)/,
    kind: "cause",
    nudge: 0.5,
  },
  {
    id: "terraform-plain-error",
    category: "deployment",
    title: "Terraform stopped with an error",
    pattern:
      /^Error: (?:Error (?:acquiring|locking|refreshing|loading|reading|creating|updating|deleting|modifying|waiting|running plan|applying plan)\b|Failed to (?:query available provider packages|install providers?|get existing workspaces|load (?:plugin|state)|read variables|download module)|Provider produced |No valid credential sources|Plugin did not respond|Resource (?:precondition|postcondition) failed|Could not (?:load|retrieve) )/,
    kind: "cause",
    nudge: 0.5,
  },
  {
    id: "tflint-problem",
    category: "lint",
    title: "TFLint found a problem",
    pattern: /^(?:Error|Warning|Notice): .{1,400} \((?<rule>(?:terraform|aws|azurerm|google)_\w{2,80})\)$/,
    kind: "cause",
    nudge: 1,
  },
  {
    id: "checkov-failed",
    category: "policy-check",
    title: "A check of infrastructure code failed",
    pattern:
      /^\s*(?:FAILED for resource: (?<resource>\S{1,300})|Result #\d{1,5} (?:CRITICAL|HIGH|MEDIUM|LOW) |\[CRITICAL\] )/,
    kind: "cause",
  },
  {
    id: "helm-template",
    category: "configuration",
    title: "A Helm template cannot be rendered",
    pattern:
      /^(?:Error: )?(?:\[ERROR\] \S{1,200}: )?(?:template: |parse error at \(|execution error at \()(?<path>[\w./-]{1,300}):(?<line>\d{1,6})(?::(?<column>\d{1,6}))?[:)]/,
    kind: "cause",
    nudge: 0.7,
  },
  {
    id: "helm-chart-problem",
    category: "lint",
    title: "helm lint or chart-testing found a problem",
    pattern:
      /^(?:\[ERROR\] (?<path>(?:templates|values|Chart)\S{0,200}): |Error: \d{1,4} chart\(s\) linted, [1-9]\d{0,3} chart\(s\) failed|Error: (?:failed (?:linting|installing) charts|chart version not ok))/,
    kind: "cause",
    nudge: -0.2,
  },
  {
    id: "kubernetes-rollout",
    category: "deployment",
    title: "Kubernetes did not take or finish what it was told",
    pattern:
      /^(?:error: (?:timed out waiting for the condition|deployment "[^"]{1,200}" exceeded its progress deadline|error (?:validating|parsing|when creating|converting) |unable to recognize "|no matching resources found|resource mapping not found |the server doesn't have a resource type |accumulating resources: |must build at directory)|Error: (?:accumulating resources: |release \S{1,100} failed|context deadline exceeded$|timed out waiting for the condition|no matches for kind|rendered manifests contain))/,
    kind: "cause",
    nudge: 0.5,
  },
  {
    id: "kubernetes-unreachable",
    category: "network",
    title: "The Kubernetes server could not be reached",
    pattern:
      /^(?:The connection to the server \S{1,200} was refused|Unable to connect to the server: |Error: Kubernetes cluster unreachable: )/,
    kind: "cause",
    nudge: 0.5,
  },
  {
    id: "kubernetes-sign-in",
    category: "auth",
    title: "Kubernetes refused the credentials",
    pattern: /^error: You must be logged in to the server\b/,
    kind: "cause",
    nudge: 0.7,
  },
  {
    id: "ansible-error",
    category: "configuration",
    title: "Ansible cannot read a playbook, a role or an inventory",
    pattern: /^ERROR! (?<message>\S.*)$/,
    kind: "cause",
    nudge: 0.5,
  },
  {
    id: "ansible-lint-problem",
    category: "lint",
    title: "ansible-lint found a problem",
    pattern:
      /^(?:(?<path>[\w./\\-]{1,300}\.ya?ml):(?<line>\d{1,7})(?::\d{1,7})?: (?:error: |warning: )?(?<rule>[a-z][a-z-]{1,40}\[[\w/, -]{1,60}\])|(?!error\[|warning\[)(?<heading>[a-z][a-z-]{1,40}\[[a-z-]{1,40}\]): [A-Z])/,
    kind: "cause",
    nudge: 0.3,
  },
  {
    id: "nix-build-failed",
    category: "compile-error",
    title: "Nix could not build a derivation",
    pattern:
      /^ *error: (?:builder for '|(?:Cannot build|build of) '|\d{1,5} dependencies of derivation ')(?<derivation>\/nix\/store\/[^']{1,300})'/,
    kind: "cause",
    nudge: -0.2,
  },
  {
    id: "nix-evaluation-failed",
    category: "configuration",
    title: "A Nix expression cannot be evaluated",
    pattern:
      /^ *error: (?:attribute '(?<attribute>[^']{1,100})' (?:missing|already defined)|undefined variable '|flake '[^']{1,300}' does not provide|(?:evaluation aborted|assertion '[^']{1,200}' failed)|Package [‘'][^’']{1,200}[’'] in |infinite recursion encountered|cannot coerce |path '[^']{1,300}' does not exist|value is .{1,80} while a .{1,40} (?:was|is) expected|(?:expected|a) .{1,60} but found )/,
    kind: "cause",
    nudge: 0.5,
  },
  {
    id: "nix-hash-mismatch",
    category: "lockfile-out-of-sync",
    title: "What Nix fetched has another hash than the one written down",
    pattern: /^ *error: hash mismatch in (?:fixed-output derivation|file downloaded from) '(?<derivation>[^']{1,300})'/,
    kind: "cause",
    nudge: 1,
  },
];
