import type { Rule } from "../rule.ts";

/** Actions and programs that sign in, deploy, release and report. */
export const releasesRules: readonly Rule[] = [
  {
    id: "cloud-sign-in",
    category: "auth",
    title: "A cloud or a service refused the sign-in",
    pattern:
      /^(?:Error: )?(?:Could not assume role with |Unable to get ACTIONS_ID_TOKEN_REQUEST_(?:URL|TOKEN)|(?:google-github-actions\/\S{1,60} failed with: (?:the GitHub Action workflow must specify|failed to generate|failed to parse|retry function failed))|Login failed with Error: |AADSTS\d{4,9}: |Username and password required$|No existing credentials found\.|Failed to authenticate, have you run |In a non-interactive environment, it's necessary to set a |.{0,200}\bThe security token included in the request is (?:invalid|expired)|No credentials could be (?:loaded|found)|Unable to locate credentials)/,
    kind: "cause",
    nudge: 0.7,
  },
  {
    id: "github-cli-token",
    category: "auth",
    title: "The GitHub CLI has no token",
    pattern:
      /^(?:gh: (?:To use GitHub CLI in a GitHub Actions workflow, set the GH_TOKEN)|To get started with GitHub CLI, please run: {2}gh auth login|error: (?:the )?(?:GH_TOKEN|GITHUB_TOKEN) )/,
    kind: "cause",
    nudge: 1,
  },
  {
    id: "github-cli-refused",
    category: "permission",
    title: "GitHub refused what the GitHub CLI asked for",
    pattern:
      /^(?:gh: (?:Not Found|Validation Failed|Forbidden|Must have|Resource).{0,300} \(HTTP \d{3}\)|(?:pull request (?:create|update) failed: )?GraphQL: (?<message>\S.{0,300}) \(\w{1,60}(?:\.[\w.]{1,100})?\)|HTTP (?<status>4\d\d): .{1,300} \(https:\/\/api\.github\.com\/)/,
    kind: "cause",
    nudge: 0.5,
  },
  {
    id: "semantic-release-sign-in",
    category: "auth",
    title: "semantic-release has no valid token",
    pattern:
      /^(?:.{0,24}\[semantic-release\] )?› ✘ {1,2}(?<code>EGITNOPERMISSION|ENOGHTOKEN|EINVALIDGHTOKEN|EGHNOPERMISSION|ENONPMTOKEN|EINVALIDNPMTOKEN|ENOGLTOKEN|EINVALIDGLTOKEN)\b/,
    kind: "cause",
    nudge: 1,
  },
  {
    id: "semantic-release-failed",
    category: "deployment",
    title: "semantic-release stopped",
    pattern: /^(?:.{0,24}\[semantic-release\] )?› ✘ {1,2}(?!EGITNO|ENOG|EINVALID|EGHNO|ENONPM)(?<message>\S.*)$/,
    kind: "cause",
  },
  {
    id: "deployment-refused",
    category: "deployment",
    title: "A host refused a deployment",
    pattern:
      /^(?:(?:Error|✘ \[ERROR\]): ?)?(?:Get Pages site failed\.|Create Pages site failed\.|Failed to create deployment \(status: |Deployment (?:failed, try again later|Failed, Error: |request failed)|HTTP Error: 4\d\d, |✘ \[ERROR\] A request to the Cloudflare API |Error! (?:Project not found|The specified (?:token|scope)|Command `vercel)|Failed to deploy (?:web package|to)|The deployment (?:failed|was cancel)|Error: The process '\S{1,200}' failed because one or more lines were written to the STDERR)/,
    kind: "cause",
    nudge: 0.7,
  },
  {
    id: "quality-gate",
    category: "policy-check",
    title: "SonarQube's quality gate failed",
    pattern: /\bQUALITY GATE STATUS: FAILED\b/,
    kind: "cause",
    nudge: 0.7,
  },
  {
    id: "sonar-refused",
    category: "auth",
    title: "SonarQube refused the token or the project",
    pattern:
      /^(?:(?:\[ERROR\]|ERROR:?|Error:) (?:Failed to execute goal \S{1,100}sonar-maven-plugin\S{1,60} .{1,100}: )?)?(?:Not authorized\. |Authorization failed\. |Project not found\. )Please check /,
    kind: "cause",
    nudge: 0.5,
  },
  {
    id: "coverage-upload",
    category: "deployment",
    title: "A coverage report could not be uploaded",
    pattern:
      /(?:\bCodecov: Failed to (?:properly )?\w{1,20}|\bUpload failed: \{"(?:message|detail)"|\bThere was an error (?:running the uploader|processing coverage reports)|^(?:Error: )?(?:Coveralls|HTTP error:)\b.{0,60}(?:: |\b4\d\d\b))/,
    kind: "cause",
  },
];
