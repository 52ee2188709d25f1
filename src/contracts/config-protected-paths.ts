/**
 * Paths that no fix may touch, whatever the configuration says; patterns of `*` and `**` from the repository's root.
 * They decide who reviews, what runs with secrets or on people's machines, what instructs an agent, where packages
 * come from, or they hold secrets. Files under `.github/workflows/` are not here: which token may push them is
 * decided apart. Kinds of file after gh-aw's protected files (github/gh-aw docs: safe-outputs-pull-requests.md).
 */
export const protectedByDefault: readonly string[] = [
  // Who reviews, what runs with the repository's secrets, what auto-heal itself may do.
  "**/CODEOWNERS",
  ".github/actions/**",
  ".github/auto-heal.yml",
  ".github/dependabot.yml",
  // What instructs coding agents.
  "**/AGENTS.md",
  "**/CLAUDE.md",
  "**/GEMINI.md",
  ".agents/**",
  ".claude/**",
  ".cursor/**",
  ".github/agents/**",
  ".github/copilot-instructions.md",
  ".github/instructions/**",
  // What runs on people's machines.
  ".devcontainer/**",
  ".githooks/**",
  ".husky/**",
  ".vscode/**",
  // Where code and packages come from.
  "**/.npmrc",
  "**/.pypirc",
  "**/.yarnrc.yml",
  ".gitmodules",
  // What holds secrets.
  "**/.env",
  "**/.env.*",
  "**/.netrc",
  "**/*.key",
  "**/*.p12",
  "**/*.pem",
  "**/*.pfx",
];
