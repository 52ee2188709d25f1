import type { RuleTable } from "./rule-lines.ts";

/** What the runner, GitHub and its actions say. */
export const runnerLines: RuleTable = {
  // actions/runner src/Runner.Worker/ActionManager.cs; the first is the server's answer.
  "action-unresolved": {
    hits: [
      [
        "Unable to resolve action `actions/checkout@v99`, unable to find version `v99`",
        { action: "actions/checkout@v99" },
      ],
      ["Unable to resolve action octo-org/missing, repository not found", { action: "octo-org/missing" }],
      [
        "Can't find 'action.yml', 'action.yaml' or 'Dockerfile' under '/home/runner/work/app/app/.github/actions/setup'. Did you forget to run actions/checkout before running your local action?",
        { action: "/home/runner/work/app/app/.github/actions/setup" },
      ],
      [
        "An action could not be found at the URI 'https://codeload.github.com/o/a/tar.gz/1'",
        { action: "https://codeload.github.com/o/a/tar.gz/1" },
      ],
    ],
    misses: ['Unable to resolve host "example.org"', "Can't find 'action' in the list of commands"],
  },
  "action-retired": {
    hits: [
      [
        "Error: This request has been automatically failed because it uses a deprecated version of `actions/upload-artifact: v3`. Learn more: https://github.blog/changelog/2024-04-16-deprecation-notice-v3-of-the-artifact-actions/",
        { action: "actions/upload-artifact: v3" },
      ],
      [
        "This request has been automatically failed because it uses a deprecated version of `actions/cache: v2`.",
        { action: "actions/cache: v2" },
      ],
    ],
    misses: [
      "Node.js 16 actions are deprecated. Please update the following actions to use Node.js 20: actions/checkout@v3.",
      "npm warn deprecated glob@7.2.3",
    ],
  },
  // actions/runner src/Runner.Worker/StepsRunner.cs (step); annotations of the service (job).
  "job-time-limit": {
    hits: [
      [
        "The job running on runner GitHub Actions 2 has exceeded the maximum execution time of 360 minutes.",
        { minutes: "360" },
      ],
      ["The job has exceeded the maximum execution time of 1h0m0s"],
      ["The action 'Run tests' has timed out after 10 minutes.", { minutes: "10" }],
    ],
    misses: ["The job has a maximum execution time of 360 minutes", "ok 4 - the action has timed out after 5 minutes"],
  },
  "runner-lost": {
    hits: [
      [
        "The hosted runner lost communication with the server. Anything in your workflow that terminates the runner process, starves it for CPU/Memory, or blocks its network access can cause this error.",
      ],
      [
        "The self-hosted runner: build-7 lost communication with the server. Verify the machine is running and has a healthy network connection.",
      ],
      [
        "The runner has received a shutdown signal. This can happen when the runner service is stopped, or a manually started runner is canceled.",
      ],
    ],
    misses: [
      "Lost communication with the server",
      "The runner has received a job",
      "The hosted runner image was updated",
    ],
  },
  // actions/runner src/Runner.Worker/StepsRunner.cs; annotations of the service.
  "run-cancelled": {
    hits: [
      ["The operation was canceled."],
      ["The run was canceled by @octocat."],
      ["Canceling since a higher priority waiting request for 'ci-refs/heads/main' exists"],
    ],
    misses: [
      "The operation was canceled by the user, retrying",
      "✔ a request is cancelled when the operation was canceled. (2ms)",
    ],
  },
  "github-permission": {
    hits: [
      ["RequestError [HttpError]: Resource not accessible by integration"],
      ["GraphQL: Resource not accessible by integration (addLabelsToLabelable)"],
    ],
    misses: [
      "Resource not found",
      "GraphQL: Could not resolve to a node with the global id of 'x' (addLabelsToLabelable)",
    ],
  },
  "api-rate-limit": {
    hits: [
      ["HttpError: API rate limit exceeded for installation ID 12345."],
      ["You have exceeded a secondary rate limit. Please wait a few minutes before you try again."],
      ["npm error 429 Too Many Requests - GET https://registry.example.org/left-pad"],
      ["Error response from daemon: toomanyrequests: You have reached your pull rate limit."],
    ],
    misses: ["x-ratelimit-remaining: 4999", "ok 1 - waits when the rate limit is near"],
  },
  // aws-actions/configure-aws-credentials src/index.ts; actions/toolkit packages/core (getInput).
  "credentials-missing": {
    hits: [
      [
        "Error: Credentials could not be loaded, please check your action inputs: Could not load credentials from any providers",
      ],
      ["Error: Input required and not supplied: github-token"],
      ["HttpError: Bad credentials"],
    ],
    misses: [
      "Error: Input required and not supplied: path",
      "Credentials loaded from the environment",
      "< HTTP/1.1 200 OK",
    ],
  },
  // actions/runner src/Runner.Worker/Handlers/ScriptHandler.cs; actions/toolkit packages/exec (toolrunner.ts).
  "exit-code": {
    hits: [
      ["Process completed with exit code 2.", { code: "2" }],
      ["Error: The process '/usr/bin/git' failed with exit code 128", { child: "128" }],
      ["exit status 1"],
      [`The command "make" exited with 2.`],
    ],
    misses: ["Process completed with exit code 0.", "exit code 0", "The exit code 3 means that tests failed"],
  },
};
