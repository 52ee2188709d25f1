/** What a file is for, told by its path alone. The tables hold the conventions of the tools, not of one project. */
export const fileKinds = {
  /** Tests and what belongs to them. */
  test: /(?:^|\/)(?:tests?|__tests__|__snapshots__|specs?|e2e|testdata|cypress)\/|(?:^|\/)(?:test_[^/]+|conftest)\.py$|_(?:test|spec)\.\w+$|\.(?:test|spec|cy)\.[cm]?[jt]sx?$|[a-z0-9](?:Tests?|IT|Specs?)\.(?:java|kt|scala|groovy|cs|fs|vb|php|swift)$|\.(?:snap|t)$/,
  /** What the shell reads, or holds lines that it reads. */
  script:
    /(?:^|\/)(?:GNU)?[Mm]akefile$|\.mk$|\.(?:sh|bash|zsh|ps1|cmd|bat|ya?ml|toml|cfg|ini|gradle|kts|xml)$|(?:^|\/)(?:package\.json|justfile|Justfile|Taskfile|Dockerfile[^/]*|Jenkinsfile|Rakefile|noxfile\.py)$/,
  /** Files that name rules for linters, type checkers, formatters and test runners, and the lines they start with. */
  config:
    /\.(?:json[c5]?|ya?ml|toml|cfg|ini|xml|neon|props|csproj|gradle|kts|properties)$|(?:^|\/)\.[\w.-]+$|\.config\.[cm]?[jt]s$|(?:^|\/)(?:Gemfile|Rakefile|setup\.py|noxfile\.py|pylintrc)$|(?:^|\/)(?:GNU)?[Mm]akefile$|\.(?:sh|mk)$/,
  /** Workflows, and actions that are made of steps. */
  workflow: /^\.github\/workflows\/[^/]+\.ya?ml$|(?:^|\/)action\.ya?ml$/,
  any: /^/,
} as const satisfies Record<string, RegExp>;
export type FileKind = keyof typeof fileKinds;

/** Tells whether a path is of a kind. */
export const isOfKind = (path: string, kind: FileKind): boolean => fileKinds[kind].test(path);
