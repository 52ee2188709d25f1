import { type GuardRow, row, workflow, steps, job } from "./row.ts";

const sha = "8f4b7f84864484a7bf31766abe9204da3cbe65b3";

export const workflowsDiffs: readonly GuardRow[] = [
  // Permissions.
  row(
    "permission-widened",
    "a scope for the whole workflow",
    workflow,
    `permissions:\n  contents: read\n${steps("- run: make")}`,
    `permissions:\n  contents: write\n${steps("- run: make")}`,
  ),
  row(
    "permission-widened",
    "write-all",
    workflow,
    steps("- run: make"),
    `permissions: write-all\n${steps("- run: make")}`,
  ),
  row(
    "permission-widened",
    "a job's scope",
    workflow,
    job("runs-on: ubuntu-24.04"),
    job("runs-on: ubuntu-24.04", "permissions:", "  issues: write"),
  ),
  row(
    "permission-widened",
    "a block that is gone",
    workflow,
    job("runs-on: ubuntu-24.04", "permissions: {}"),
    job("runs-on: ubuntu-24.04"),
  ),
  row(
    null,
    "less than before",
    workflow,
    job("runs-on: ubuntu-24.04", "permissions: write-all"),
    job("runs-on: ubuntu-24.04", "permissions:", "  contents: read"),
  ),

  // Actions.
  row(
    "action-unpinned",
    "a commit becomes a tag",
    workflow,
    steps(`- uses: actions/checkout@${sha}`),
    steps("- uses: actions/checkout@v4"),
  ),
  row(
    "action-unpinned",
    "a branch",
    workflow,
    steps("- uses: actions/checkout@v4"),
    steps("- uses: actions/checkout@main"),
  ),
  row(
    "action-unpinned",
    "a stranger's action by its tag",
    workflow,
    steps("- run: make"),
    steps("- run: make", "- uses: someone/setup@v1"),
  ),
  row(
    null,
    "another commit",
    workflow,
    steps(`- uses: actions/checkout@${sha}`),
    steps(`- uses: actions/checkout@${sha.replaceAll("8", "9")} # v5`),
  ),
  row(
    null,
    "another major of an action that was not pinned",
    workflow,
    steps("- uses: actions/upload-artifact@v3"),
    steps("- uses: actions/upload-artifact@v4"),
  ),
  row(
    null,
    "one of GitHub's own actions",
    workflow,
    steps("- run: make"),
    steps("- uses: actions/setup-node@v4", "- run: make"),
  ),
  row(
    null,
    "an action of the repository",
    workflow,
    steps("- run: make"),
    steps("- uses: ./tools/setup", "- run: make"),
  ),

  // Workflows that run less, or elsewhere.
  row(
    "trigger-changed",
    "fewer branches",
    workflow,
    steps("- run: make"),
    steps("- run: make").replace("on: push", "on: { push: { branches: [main] } }"),
  ),
  row(
    "trigger-changed",
    "with secrets for forks",
    workflow,
    steps("- run: make"),
    steps("- run: make").replace("on: push", "on: pull_request_target"),
  ),
  row("step-removed", "a step", workflow, steps("- run: make", "- run: make docs"), steps("- run: make")),
  row(
    "step-removed",
    "a job",
    workflow,
    `${steps("- run: make")}  docs:\n    runs-on: ubuntu-24.04\n    steps: []\n`,
    steps("- run: make"),
  ),
  row("step-conditioned", "if: false", workflow, steps("- run: make"), steps("- run: make", "  if: false")),
  row(
    "step-conditioned",
    "a job's condition",
    workflow,
    job("runs-on: ubuntu-24.04"),
    job("runs-on: ubuntu-24.04", "if: github.ref == 'x'"),
  ),
  row(
    "matrix-narrowed",
    "one version less",
    workflow,
    job("runs-on: ubuntu-24.04", "strategy:", "  matrix:", "    node: [20, 22, 24]"),
    job("runs-on: ubuntu-24.04", "strategy:", "  matrix:", "    node: [20, 22]"),
  ),
  row(
    "matrix-narrowed",
    "an exclusion",
    workflow,
    job("runs-on: ubuntu-24.04", "strategy:", "  matrix:", "    node: [20, 22]"),
    job("runs-on: ubuntu-24.04", "strategy:", "  matrix:", "    node: [20, 22]", "    exclude:", "      - node: 20"),
  ),
  row(
    "secret-referenced",
    "a secret in the environment",
    workflow,
    steps("- run: make"),
    steps("- run: make", "  env:", "    TOKEN: ${{ secrets.TOKEN }}"),
  ),
  row("paid-runner", "a larger runner", workflow, job("runs-on: ubuntu-24.04"), job("runs-on: ubuntu-latest-16-cores")),
  row("paid-runner", "somebody's own", workflow, job("runs-on: ubuntu-24.04"), job("runs-on: [self-hosted, linux]")),
  row(null, "another image", workflow, job("runs-on: ubuntu-20.04"), job("runs-on: ubuntu-24.04")),
  row(
    null,
    "a new step with a condition",
    workflow,
    steps("- run: make"),
    steps("- run: make", "- run: make docs", "  if: always()"),
  ),
  row(
    null,
    "another entry in a matrix",
    workflow,
    job("runs-on: ubuntu-24.04", "strategy:", "  matrix:", "    node: [18, 22]"),
    job("runs-on: ubuntu-24.04", "strategy:", "  matrix:", "    node: [20, 22]"),
  ),
  row(
    null,
    "a deeper clone",
    workflow,
    steps("- uses: actions/checkout@v4", "- run: make"),
    steps("- uses: actions/checkout@v4", "  with:", "    fetch-depth: 0", "- run: make"),
  ),

  // Files that no longer parse.
  row("does-not-parse", "JSON", "package.json", '{ "a": 1 }\n', '{ "a": 1, }\n'),
  row("does-not-parse", "YAML", "config.yml", "a: 1\n", "a: 1\n  b: 2\n"),
  row(null, "JSON that never parsed", "tsconfig.json", '// why\n{ "a": 1 }\n', '// why\n{ "a": 2 }\n'),
  row(null, "YAML of many documents", "deploy.yml", "a: 1\n---\nb: 1\n", "a: 1\n---\nb: 2\n"),
];
