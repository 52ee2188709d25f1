import type { RuleTable } from "./rule-lines.ts";

export const releasesLines: RuleTable = {
  // aws-actions/configure-aws-credentials, google-github-actions/auth, azure/login, actions/toolkit packages/core, docker/login-action.
  "cloud-sign-in": {
    hits: [
      ["Error: Could not assume role with OIDC: Not authorized to perform sts:AssumeRoleWithWebIdentity"],
      ["Error: Unable to get ACTIONS_ID_TOKEN_REQUEST_URL env variable"],
      [
        'Error: google-github-actions/auth failed with: the GitHub Action workflow must specify exactly one of "workload_identity_provider" or "credentials_json"!',
      ],
      ["Error: Username and password required"],
      ["AADSTS700016: Application with identifier 'x' was not found in the directory 'y'."],
    ],
    misses: ["Login Succeeded", "Assuming role with OIDC"],
  },
  // cli/cli internal/authflow, pkg/cmd/root.
  "github-cli-token": {
    hits: [
      ["gh: To use GitHub CLI in a GitHub Actions workflow, set the GH_TOKEN environment variable. Example:"],
      ["To get started with GitHub CLI, please run:  gh auth login"],
    ],
    misses: ["gh version 2.40.0", "gh: Not Found (HTTP 404)"],
  },
  // cli/cli api/client.go, pkg/cmd/pr/create.
  "github-cli-refused": {
    hits: [
      [
        "GraphQL: Could not resolve to a Repository with the name 'a/b'. (repository)",
        { message: "Could not resolve to a Repository with the name 'a/b'." },
      ],
      [
        "pull request create failed: GraphQL: GitHub Actions is not permitted to create or approve pull requests (createPullRequest)",
        { message: "GitHub Actions is not permitted to create or approve pull requests" },
      ],
      ["HTTP 422: Validation Failed (https://api.github.com/repos/a/b/releases)", { status: "422" }],
      ["gh: Not Found (HTTP 404)"],
    ],
    misses: ["HTTP 200: OK", "GraphQL query sent"],
  },
  // semantic-release/semantic-release lib/definitions/errors.js and its plugins'.
  "semantic-release-sign-in": {
    hits: [
      ["[semantic-release] › ✘  EGITNOPERMISSION Cannot push to the Git repository.", { code: "EGITNOPERMISSION" }],
      ["[12:00:00 PM] [semantic-release] › ✘  EINVALIDNPMTOKEN Invalid npm token.", { code: "EINVALIDNPMTOKEN" }],
    ],
    misses: [
      "[semantic-release] › ✔  Allowed to push to the Git repository",
      "[semantic-release] › ✘  An error occurred",
    ],
  },
  // semantic-release/semantic-release index.js.
  "semantic-release-failed": {
    hits: [
      [
        "[semantic-release] › ✘  An error occurred while running semantic-release: Error",
        { message: "An error occurred while running semantic-release: Error" },
      ],
      [
        "[semantic-release] › ✘  EPLUGINCONF The `plugins` configuration is invalid.",
        { message: "EPLUGINCONF The `plugins` configuration is invalid." },
      ],
    ],
    misses: [
      "[semantic-release] › ℹ  Running semantic-release",
      "[semantic-release] › ✘  ENOGHTOKEN No GitHub token specified.",
    ],
  },
  // actions/deploy-pages, configure-pages, azure/webapps-deploy, firebase-tools, wrangler, vercel, netlify.
  "deployment-refused": {
    hits: [
      [
        "Error: Get Pages site failed. Please verify that the repository has Pages enabled and configured to build using GitHub Actions",
      ],
      ["Error: Deployment failed, try again later."],
      ["✘ [ERROR] A request to the Cloudflare API (/accounts/x) failed."],
      ["Error: HTTP Error: 403, The caller does not have permission"],
      ["Error! Project not found"],
    ],
    misses: ["Deployment started", "HTTP 200"],
  },
  // SonarSource/sonar-scanner-engine.
  "quality-gate": {
    hits: [
      ["QUALITY GATE STATUS: FAILED - View details on https://sonarcloud.io/dashboard?id=a"],
      ["ERROR QUALITY GATE STATUS: FAILED - View details on https://sonarcloud.io/dashboard?id=b"],
    ],
    misses: ["QUALITY GATE STATUS: PASSED", "Quality gate"],
  },
  // SonarSource/sonar-scanner-engine.
  "sonar-refused": {
    hits: [
      [
        "Not authorized. Please check the user token in the property 'sonar.token' or the credentials in the properties",
      ],
      ["ERROR: Project not found. Please check the 'sonar.projectKey' and 'sonar.organization' properties"],
    ],
    misses: ["Not authorized", "Please check the log"],
  },
  // codecov/codecov-action, codecov/uploader, coverallsapp/github-action.
  "coverage-upload": {
    hits: [
      ["Error: Codecov: Failed to properly upload report: The process '/home/runner/codecov' failed with exit code 1"],
      ['error - 2024-01-01 12:00:00,000 -- Upload failed: {"message":"Token required because branch is protected"}'],
      [
        "['error'] There was an error running the uploader: Error uploading to https://codecov.io: Error: There was an error fetching the storage URL during POST: 429",
      ],
    ],
    misses: ["info - Upload complete", "Codecov: Succeeded"],
  },
};
