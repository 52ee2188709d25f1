import type { Rule } from "../rule.ts";

/** Forms that many tools share. They say that something is wrong but not in whose words: weaker than a tool's own form. */
export const generalRules: readonly Rule[] = [
  {
    id: "general-timeout",
    category: "timeout",
    title: "Something took too long",
    pattern:
      /(?:\b(?:[Tt]imed? ?out|TIMED? ?OUT) (?:after|of) \d|\b[Cc]ommand took >\d{1,6} ?\w{1,7}, returning 124$|\bexceeded (?:the |its )?(?:timeout|time limit) of \d)/,
    kind: "general",
    nudge: 0.8,
  },
  {
    id: "general-assertion",
    category: "test-failure",
    title: "An assertion failed",
    pattern:
      /(?:\bAssertionError\b|\b[Aa]ssertion (?:[`'"].{1,200}[`'"] )?failed\b|\bExpected .{1,200} (?:but (?:was|got)|to (?:be|equal|have)) )/,
    kind: "general",
    nudge: 0.3,
  },
  {
    id: "general-located-error",
    category: "compile-error",
    title: "A tool reported an error in a file",
    pattern: /^(?<path>[\w@./\\+-]+\.\w{1,8}):(?<line>\d+)(?::(?<column>\d+))?:? (?!\w*[Ww]arning).{0,40}\b[Ee]rror\b/,
    kind: "general",
    nudge: 0.6,
  },
  {
    id: "general-located-finding",
    category: "lint",
    title: "A tool found a problem in a file",
    pattern:
      /^(?<path>[\w@./\\+-]+\.[A-Za-z]\w{0,7}):(?<line>\d+)(?::(?<column>\d+))?: ?(?!\S*[Ww]arning|\S*[Ii]nfo|\S*[Nn]ote|in |at |\d)[A-Za-z'"`[(]\S* \S/,
    kind: "general",
    nudge: -0.2,
  },
  {
    id: "general-error-prefix",
    category: "unknown",
    title: "A tool reported an error",
    pattern:
      /^\W{0,4}(?:\[?(?:ERROR|Error|error|FATAL|Fatal|fatal|ERR|CRITICAL)\]?(?: \w[\w ]{0,30})?(?::|!| -|\s\|)|(?:ERROR|FATAL) )\s*(?!---|===)\S/,
    kind: "general",
  },
  {
    id: "general-tool-error",
    category: "unknown",
    title: "A tool reported an error",
    pattern: /^(?<tool>[A-Za-z][\w.+-]{1,40}): (?:fatal )?error: (?<message>\S.*)$/,
    kind: "general",
    nudge: 0.2,
  },
  {
    id: "general-failed-mark",
    category: "unknown",
    title: "A tool reported a failure",
    pattern:
      /(?:^\W{0,6}(?:FAILED|FAIL|Failed|FAILURE|Failure|failed)\b.{0,3}\s\S|\bFAILED$|\.\.\. ?(?:FAILED|FAIL|failed)\b|^\s*[✗✘✖×] \S|^\w\S{0,80} +FAIL(?:ED)?: +\S)/,
    kind: "general",
    nudge: -0.2,
  },
  {
    id: "general-cannot",
    category: "unknown",
    title: "A tool could not do something",
    pattern:
      /^(?:\S+: )?(?:[Cc]annot|[Cc]ould not|[Cc]an't|[Uu]nable to|[Ff]ailed to|No such file or directory|not found) /,
    kind: "general",
    nudge: -0.4,
  },
  {
    id: "general-no-such-file",
    category: "configuration",
    title: "A file does not exist",
    pattern: /(?:: No such file or directory$|^No such file or directory: )/,
    kind: "general",
    nudge: 0.2,
  },
];
