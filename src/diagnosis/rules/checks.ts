import type { Rule } from "../rule.ts";

/** Coverage limits, spelling, formats, and linters of configuration, documents and scripts. */
export const checkRules: readonly Rule[] = [
  {
    id: "coverage-below",
    category: "policy-check",
    title: "The tests cover less than they must",
    pattern:
      /^(?:FAIL Required test coverage of |Coverage failure: total of |ERROR: Coverage for \w{1,20} \([\d.]{1,8}%\) does not meet |Jest: (?:"[^"]{1,200}" )?coverage threshold for |(?:Line c|Branch c|C)overage \([\d.]{1,8}%\) is below the expected minimum coverage|\[ERROR\] Rule violated for (?:bundle|package|class) )/,
    kind: "cause",
    nudge: 0.7,
  },
  {
    id: "codespell-problem",
    category: "lint",
    title: "codespell found a misspelt word",
    pattern: /^(?<path>[\w@./\\-]+):(?<line>\d+): (?<word>\S+) ==> \S/,
    kind: "cause",
  },
  {
    id: "cspell-problem",
    category: "lint",
    title: "CSpell does not know a word",
    pattern: /^(?<path>[\w@./\\-]+):(?<line>\d+):(?<column>\d+) - Unknown word \(/,
    kind: "cause",
  },
  {
    id: "pyright-error",
    category: "type-error",
    title: "Pyright found a type error",
    pattern: /^ +(?<path>\/?[\w./\\-]+\.pyi?):(?<line>\d+):(?<column>\d+) - error: (?<message>\S.*)$/,
    kind: "cause",
    nudge: 0.5,
  },
  {
    id: "yamllint-problem",
    category: "lint",
    title: "yamllint found a problem",
    pattern: /^ {2}(?<line>\d+):(?<column>\d+) +error +(?<message>\S.{0,300}) {2}\((?<rule>[a-z-]{3,40})\)$/,
    kind: "cause",
  },
  {
    id: "hadolint-problem",
    category: "lint",
    title: "Hadolint found a problem",
    pattern: /^(?<path>[^\s:]+):(?<line>\d+) (?<rule>(?:DL|SC)\d{4}) (?:error|warning|info|style): /,
    kind: "cause",
  },
  {
    id: "actionlint-problem",
    category: "lint",
    title: "actionlint found a problem",
    pattern:
      /^(?<path>\.github\/workflows\/[^\s:]+\.ya?ml):(?<line>\d+):(?<column>\d+): \S.{0,500} \[(?<rule>[a-z-]{3,40})\]$/,
    kind: "cause",
    nudge: 0.5,
  },
  {
    id: "luacheck-problem",
    category: "lint",
    title: "Luacheck found a problem",
    pattern:
      /^ *(?<path>[\w./\\-]+\.lua):(?<line>\d+):(?<column>\d+)(?:-\d+)?: (?:\((?<rule>[WE]\d{3})\) )?(?<message>[^\s(].*)$/,
    kind: "cause",
    nudge: -0.3,
  },
  {
    id: "puppet-lint-problem",
    category: "lint",
    title: "puppet-lint found a problem",
    pattern: /^(?<path>\S+\.pp) - (?:ERROR|WARNING): (?<message>.{1,300}) on line (?<line>\d+)/,
    kind: "cause",
  },
  {
    id: "bandit-problem",
    category: "lint",
    title: "Bandit found a problem",
    pattern: /^>> Issue: \[(?<rule>B\d{3}):\w{1,60}\] (?<message>\S.*)$/,
    kind: "cause",
  },
  {
    id: "spotless-violations",
    category: "format",
    title: "Files are not formatted",
    pattern: /^(?:> )?The following files had format violations:$/,
    kind: "cause",
    nudge: 0.5,
  },
  {
    id: "php-cs-fixer-problem",
    category: "format",
    title: "A PHP file is not formatted",
    pattern: /^ {3}\d+\) (?<path>[\w./\\-]+\.php)(?: \((?<fixers>[\w, ]{1,300})\))?$/,
    kind: "cause",
  },
  {
    id: "scalafmt-problem",
    category: "format",
    title: "A Scala file is not formatted",
    pattern: /^\[(?:warn|error)\] (?<path>\S+\.(?:scala|sbt|sc)) isn't formatted properly!$/,
    kind: "cause",
    nudge: 1,
  },
  {
    id: "sphinx-error",
    category: "compile-error",
    title: "Sphinx could not build the documentation",
    pattern: /^(?:Warning, treated as error:|Sphinx error:)$/,
    kind: "cause",
    nudge: 0.3,
  },
];
