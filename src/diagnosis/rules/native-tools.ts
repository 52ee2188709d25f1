import type { Rule } from "../rule.ts";

/** Meson, ninja, pkg-config, vcpkg, Conan, Bazel, analysers and test programs of C and C++; ends of processes. */
export const nativeToolsRules: readonly Rule[] = [
  {
    id: "meson-dependency",
    category: "dependency-missing",
    title: "Meson finds no such library or program",
    pattern:
      /^(?<path>\S{0,300}meson\.build):(?<line>\d{1,7}):(?<column>\d{1,7}): ERROR: (?:[Dd]ependency "(?<package>[^"]{1,100})"|Program '(?<program>[^']{1,200})'|(?:C|C\+\+) shared or static library '|Unknown compiler)/,
    kind: "cause",
    nudge: 0.7,
  },
  {
    id: "meson-error",
    category: "configuration",
    title: "Meson stopped with an error",
    pattern:
      /^(?<path>\S{0,300}meson(?:\.build|_options\.txt|\.options)):(?<line>\d{1,7}):(?<column>\d{1,7}): ERROR: (?!Meson version)/,
    kind: "cause",
    nudge: 0.5,
  },
  {
    id: "native-tool-version",
    category: "toolchain-version",
    title: "A build tool is too old",
    pattern:
      /^(?:\S{0,300}meson\.build:\d{1,7}:\d{1,7}: ERROR: Meson version is (?<meson>[\d.]{1,12}) but project requires| {2}CMake (?<cmake>[\d.]{1,12}) or higher is required\. {1,2}You are running version|\S{1,100}: error: Autoconf version \S{1,12} or higher is required)/,
    kind: "cause",
    nudge: 0.7,
  },
  {
    id: "meson-test-failed",
    category: "test-failure",
    title: "A Meson test failed",
    pattern: /^ *\d{1,6}\/\d{1,6} (?<test>\S.{0,300}?) +(?:FAIL|TIMEOUT|ERROR|UNEXPECTEDPASS) +[\d.]{1,12} ?s(?:$| )/,
    kind: "cause",
    nudge: 0.5,
  },
  {
    id: "automake-test-failed",
    category: "test-failure",
    title: "An Automake test failed",
    pattern:
      /^(?:(?:FAIL|XPASS): (?=[\w+-]{0,100}[./])(?<test>[\w./+-]{1,200})(?: \d{1,6} - .{1,300})?|FAIL (?<script>[\w./+-]{1,200}) \(exit status: \d{1,3}\))$/,
    kind: "cause",
  },
  {
    id: "ninja-error",
    category: "configuration",
    title: "ninja stopped with an error",
    pattern: /^ninja: (?:error|fatal): (?!rebuilding|build stopped)(?<message>\S.*)$/,
    kind: "cause",
    nudge: 0.3,
  },
  {
    id: "pkg-config-missing",
    category: "dependency-missing",
    title: "pkg-config finds no such library",
    pattern:
      /^(?:-- {1,3})?(?:(?:configure: )?No package '(?<name>[^']{1,100})' found|Package (?<package>[\w.+-]{1,100}) was not found in the pkg-config search path|Package '(?<quoted>[^']{1,100})', required by '[^']{1,100}', not found)/,
    kind: "cause",
    nudge: 0.3,
  },
  {
    id: "cmake-package-missing",
    category: "dependency-missing",
    title: "CMake finds no such package",
    pattern:
      /^ {2}(?:Could NOT find (?<module>\w{1,100})\b|Could not find a package configuration file provided by "(?<package>[^"]{1,100})"|By not providing "Find(?<find>\w{1,100})\.cmake")/,
    kind: "cause",
    nudge: -0.3,
  },
  {
    id: "native-package-failed",
    category: "compile-error",
    title: "A C or C++ package could not be built",
    pattern:
      /^(?:error: building (?<port>\S{1,100}) failed with: |ERROR: (?<package>[\w.+-]{1,60}\/\S{1,60}): Error in \w{1,30}\(\) method)/,
    kind: "cause",
    nudge: 0.3,
  },
  {
    id: "native-package-missing",
    category: "dependency-missing",
    title: "Conan or vcpkg finds no such package",
    pattern:
      /^(?:ERROR: (?:Package '(?<package>[^']{1,100})' not resolved|Missing (?:prebuilt package|binary)|Unable to find '(?<recipe>[^']{1,100})' in remotes)|(?:error|Error): (?<port>[\w-]{1,60}) does not exist$)/,
    kind: "cause",
    nudge: 0.5,
  },
  {
    id: "bazel-target-missing",
    category: "configuration",
    title: "Bazel knows no such target or package",
    pattern:
      /^ERROR: (?:Skipping '[^']{1,300}': )?(?:no such (?:target|package) '(?<target>[^']{1,300})'|The '\w{1,30}' command is only supported from within a workspace|Error computing the main repository mapping)/,
    kind: "cause",
    nudge: 0.5,
  },
  {
    id: "bazel-fetch-failed",
    category: "network",
    title: "Bazel could not fetch a repository",
    pattern:
      /^ERROR: (?:An error occurred during the fetch of repository '(?<repository>[^']{1,200})'|.{1,200}: fetching \w{1,40} rule )/,
    kind: "cause",
    transient: true,
  },
  {
    id: "clang-tidy-problem",
    category: "lint",
    title: "clang-tidy found a problem",
    pattern:
      /^(?![^:]{1,300}\.pyi?:)(?<path>[^\s:][^:]{0,300}):(?<line>\d{1,7}):(?<column>\d{1,7}): (?:error|warning): .{1,600} \[(?<rule>[a-z]\w{1,30}(?:-[\w.]{1,60}){1,6})(?:,[\w.,-]{1,100})?\]$/,
    kind: "cause",
    nudge: 1.2,
  },
  {
    id: "cppcheck-problem",
    category: "lint",
    title: "cppcheck found a problem",
    pattern:
      /^(?![^:]{1,300}\.pyi?:)(?<path>[^\s:[][^:]{0,300}):(?<line>\d{1,7}):(?<column>\d{1,7}): (?:error|warning|style|performance|portability): .{1,600} \[(?<rule>[a-z]+[A-Z]?[A-Za-z]{3,60})\]$/,
    kind: "cause",
    nudge: 1.2,
  },
  {
    id: "cpplint-problem",
    category: "lint",
    title: "cpplint found a problem",
    pattern:
      /^(?<path>[^\s:]{1,300}):(?<line>\d{1,7}): {2}\S.{0,300} {2}\[(?<rule>[a-z+]{1,30}\/[\w+/-]{1,60})\] \[[1-5]\]$/,
    kind: "cause",
  },
  {
    id: "doctest-failed-cpp",
    category: "test-failure",
    title: "A doctest assertion failed",
    pattern:
      /^(?<path>[^\s:(]{1,300})[:(](?<line>\d{1,7})\)?: (?:FATAL )?ERROR: (?:(?:CHECK|REQUIRE)\w{0,30}\( |test case )/,
    kind: "cause",
    nudge: 1,
  },
  {
    id: "msvc-link-error",
    category: "compile-error",
    title: "The linker reported an error",
    pattern:
      /^(?:\s*\d{1,5}>)?(?:LINK|CL|LIB|CVTRES|\S{1,300}\.(?:obj|lib|exe|dll)) : (?:fatal )?error (?<code>(?:LNK(?!2019|2001)|D|CVT)\d{4}): /,
    kind: "cause",
    nudge: 0.7,
  },
  {
    id: "compiler-killed",
    category: "out-of-memory",
    title: "The compiler was killed, most likely for its memory",
    pattern:
      /(?:\bfatal error: Killed signal terminated program\b|\binternal compiler error: Killed \(|\bLLVM ERROR: out of memory\b|\bld terminated with signal 9\b)/,
    kind: "cause",
    nudge: 0.7,
  },
  {
    id: "shell-job-killed",
    category: "out-of-memory",
    title: "A process was killed, most likely for its memory",
    pattern: /^(?:(?<script>[^\s:]{1,300}): line (?<line>\d{1,7}): {1,6}\d{1,9} Killed(?: {2,}|$)|Killed$)/,
    kind: "cause",
  },
  {
    id: "shell-job-died",
    category: "crash",
    title: "A process died of a signal",
    pattern:
      /(?:^[^\s:]{1,300}: line \d{1,7}: {1,6}\d{1,9} (?:Aborted|Illegal instruction|Floating point exception|Trace\/breakpoint trap|Bus error)\b|\bIllegal instruction \(core dumped\)|\bTrace\/breakpoint trap\b|^terminate called (?:after throwing an instance of|without an active exception)|^libc\+\+abi: terminating |^(?:free\(\): |malloc\(\): |malloc_consolidate\(\): |munmap_chunk\(\): |realloc\(\): |double free or corruption|corrupted (?:size vs|double-linked)|\*{3} buffer overflow detected))/,
    kind: "cause",
  },
  {
    id: "c-assertion",
    category: "crash",
    title: "An assertion in C or C++ code failed",
    pattern:
      /^(?:(?<program>[^\s:]{1,200}): (?<path>[^\s:]{1,300}):(?<line>\d{1,7}): [^:]{1,300}(?:::[^:]{1,300}){0,6}: Assertion [`'][^']{1,300}' failed\.|Assertion failed: \([^)]{1,300}\), (?:function|file) )/,
    kind: "cause",
    nudge: 0.3,
  },
];
