import type { Rule } from "../rule.ts";

/** Compilers of the GNU form (gcc, clang, swiftc, javac, rustc's short form), linkers, make, CMake. */
export const nativeRules: readonly Rule[] = [
  {
    id: "compiler-missing-header",
    category: "dependency-missing",
    title: "A header file is missing",
    pattern:
      /^(?<path>[^\s:][^:]*):(?<line>\d+):(?:(?<column>\d+):)? fatal error: '?(?<header>[\w./+-]+)'?(?:: No such file or directory| file not found)$/,
    kind: "cause",
    nudge: 1,
  },
  {
    id: "compiler-error",
    category: "compile-error",
    title: "The compiler reported an error",
    pattern:
      /^(?!\d+:)(?<path>(?:[A-Za-z]:)?[^\s:(][^:(]*):(?<line>\d+):(?:(?<column>\d+):)? (?:fatal |internal compiler )?error: (?<message>\S.*)$/,
    kind: "cause",
    nudge: 1,
  },
  {
    id: "compiler-error-msvc",
    category: "compile-error",
    title: "The compiler reported an error",
    pattern:
      /^\s*(?:\d+>)?(?<path>[^\s(:][^(]*)\((?<line>\d+)(?:,(?<column>\d+))?(?:,\d+,\d+)?\) ?: (?:fatal )?error (?<code>[A-Z]{1,4}\d{3,5}): /,
    kind: "cause",
    nudge: 1,
  },
  {
    id: "linker-error",
    category: "compile-error",
    title: "The linker could not resolve a symbol or library",
    pattern:
      /(?:undefined reference to|undefined symbol: |ld: symbol\(s\) not found|ld: library (?:not found|'[^']+' not found)|cannot find -l(?<library>[\w+-]+)|unresolved external symbol)/,
    kind: "cause",
  },
  {
    id: "make-no-rule",
    category: "configuration",
    title: "make knows no rule for a target",
    pattern: /^(?:g?make|mingw32-make)(?:\[\d+\])?: \*\*\* No rule to make target [`'"](?<target>[^'"]+)['"]/,
    kind: "cause",
    nudge: 0.5,
  },
  {
    id: "make-syntax",
    category: "syntax-error",
    title: "A makefile does not parse",
    pattern:
      /^(?<path>[^\s:]+):(?<line>\d+): \*\*\* (?<message>(?:missing separator|recipe commences before first target|unterminated|multiple target patterns).*)$/,
    kind: "cause",
    nudge: 1,
  },
  {
    id: "cmake-error",
    category: "configuration",
    title: "CMake stopped with an error",
    pattern: /^CMake Error(?: (?:at|in) (?<path>[^\s:]+)(?::(?<line>\d+))?)?(?: \(\w+\))?:/,
    kind: "cause",
  },
  {
    id: "configure-error",
    category: "configuration",
    title: "A configure script stopped with an error",
    pattern: /^(?:\.\/)?configure: error: (?<message>\S.*)$/,
    kind: "cause",
    nudge: 0.5,
  },
  {
    id: "ctest-failed",
    category: "test-failure",
    title: "A CTest test failed",
    pattern:
      /^\s*(?:\d+\/\d+ Test +#\d+:|\d+ -) (?<test>\S+) (?:\.*\*{3}|\()(?:Failed|Exception|SEGFAULT|Timeout|Not Run|Child aborted|Subprocess aborted|ILLEGAL|NUMERICAL|INTERRUPT|OTHER_FAULT|BAD_COMMAND)(?:[):]| {2}| \()/,
    kind: "cause",
  },
  {
    id: "googletest-failed",
    category: "test-failure",
    title: "A GoogleTest test failed",
    pattern: /^\[ {2}FAILED {2}\] (?<test>[\w/]+\.[\w/]+)/,
    kind: "cause",
  },
  {
    id: "sanitizer-report",
    category: "crash",
    title: "A sanitizer found a fault in memory or threads",
    pattern: /(?:^|[\s=])==\d{1,9}==\s?(?:ERROR|WARNING): (?<sanitizer>[A-Z]\w{1,30}Sanitizer): (?<message>\S.*)$/,
    kind: "cause",
    nudge: 1,
  },
  {
    id: "process-crashed",
    category: "crash",
    title: "A process crashed",
    pattern:
      /(?:\bSegmentation fault\b|\bSIGSEGV\b|\bAborted \(core dumped\)|\bBus error\b|^\*\*\* stack smashing detected|^SUMMARY: [A-Z]\w{1,30}Sanitizer: )/,
    kind: "cause",
    nudge: -0.3,
  },
  {
    id: "make-stopped",
    category: "unknown",
    title: "make stopped because a command failed",
    pattern:
      /^(?:g?make|mingw32-make|gmake)(?:\[\d+\])?: (?:\*\*\* |\[)|^ninja: build stopped: |^(?:collect2|clang(?:\+\+|-\d+)?|g(?:cc|\+\+)|cc1(?:plus)?|ld)(?:\.exe)?: (?:fatal )?error: (?:ld returned \d|linker command failed|all warnings being treated as errors)|^[^\s:]+:\d+: recipe for target '[^']+' failed$/,
    kind: "symptom",
  },
];
