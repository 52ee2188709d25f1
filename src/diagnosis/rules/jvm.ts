import type { Rule } from "../rule.ts";

/** Maven, Gradle, Ant, sbt and the compilers and test runners they drive. */
export const jvmRules: readonly Rule[] = [
  {
    id: "maven-compile-error",
    category: "compile-error",
    title: "A source file does not compile",
    pattern:
      /^\[ERROR\] (?:file:\/\/)?(?<path>(?:[A-Za-z]:)?[^\s:][^:]*\.(?:java|kt|scala|groovy)):\[(?<line>\d+),(?<column>\d+)\] (?<message>\S.*)$/,
    kind: "cause",
    nudge: 1,
  },
  {
    id: "kotlin-compile-error",
    category: "compile-error",
    title: "A Kotlin file does not compile",
    pattern: /^e: (?:file:\/\/)?(?<path>\S+\.kts?):(?: \(?)?(?<line>\d+)[:,] ?(?<column>\d+)\)?:? /,
    kind: "cause",
    nudge: 1,
  },
  {
    id: "java-class-version",
    category: "toolchain-version",
    title: "A class was compiled for a newer Java",
    pattern:
      /\bUnsupportedClassVersionError: (?<class>\S{1,300}) has been compiled by a more recent version of the Java Runtime(?: \(class file version (?<format>\d{1,3}))?/,
    kind: "cause",
    nudge: 0.5,
  },
  {
    id: "surefire-test-failed",
    category: "test-failure",
    title: "A test failed under Maven",
    pattern:
      /^(?:\[ERROR\] +)?(?<test>(?!Tests run)\w\S*(?: (?!-- )\S+)*) +(?:-- )?Time elapsed: [\d.,]+ s(?:ec)? +<<< (?:FAILURE|ERROR)!/,
    kind: "cause",
    nudge: 1,
  },
  {
    id: "surefire-summary",
    category: "test-failure",
    title: "Tests failed under Maven",
    pattern: /^(?:\[ERROR\] )?Tests run: \d+, Failures: \d+,.* <<< (?:FAILURE|ERROR)!/,
    kind: "cause",
    nudge: -0.5,
  },
  {
    id: "gradle-test-failed",
    category: "test-failure",
    title: "A test failed under Gradle",
    pattern: /^(?:Gradle suite > Gradle test > )?(?<test>[\w.$]+ > \S.*|[\w.$]+\.[A-Z][\w$]*\.\w+) FAILED$/,
    kind: "cause",
    nudge: 1,
  },
  {
    id: "maven-enforcer",
    category: "policy-check",
    title: "A rule of the Maven enforcer failed",
    pattern: /^\[ERROR\] Rule \d+: (?<rule>\S+) failed with message/,
    kind: "cause",
    nudge: 1,
  },
  {
    id: "maven-project-invalid",
    category: "configuration",
    title: "Maven cannot read the project",
    pattern:
      /^\[(?:ERROR|FATAL)\] (?:Malformed POM |Non-parseable POM |Unknown lifecycle phase |No plugin found for prefix |Child module \S+ of |'[\w.]+' for \S+ is missing)/,
    kind: "cause",
  },
  {
    id: "sbt-unresolved",
    category: "dependency-conflict",
    title: "sbt could not resolve a dependency",
    pattern:
      /^\[(?:error|warn)\] .{0,100}(?:unresolved dependency: (?<dependency>[^\s:]+)|\bsbt\.\S{0,60}ResolveException\b)/,
    kind: "cause",
    nudge: 0.3,
  },
  {
    id: "scalastyle-problem",
    category: "lint",
    title: "Scalastyle found a problem",
    pattern: /^(?:\[error\] )?error file=(?<path>\S+) message=(?<message>.{1,300}) line=(?<line>\d+)/,
    kind: "cause",
    nudge: 0.5,
  },
  {
    id: "maven-dependency-unresolved",
    category: "dependency-conflict",
    title: "Maven could not resolve dependencies",
    pattern:
      /Could not resolve dependencies for project (?<project>\S+?):?(?: |$)|\[(?:FATAL|ERROR)\] Non-resolvable (?:parent|import) POM/,
    kind: "cause",
    nudge: 0.5,
  },
  {
    id: "gradle-dependency-unresolved",
    category: "dependency-missing",
    title: "Gradle could not resolve a dependency",
    pattern:
      /^ *> Could not (?:resolve all \S+ (?:for|of) |(?:resolve|find|get resource) (?<dependency>\S+?)\.?(?:$| ))/,
    kind: "cause",
  },
  {
    id: "gradle-task-failed",
    category: "unknown",
    title: "A Gradle task failed",
    pattern: /^Execution failed for task '(?<task>[^']+)'/,
    kind: "general",
    nudge: -0.3,
  },
  {
    id: "maven-goal-failed",
    category: "unknown",
    title: "A Maven goal failed",
    pattern: /^\[ERROR\] Failed to execute goal (?<goal>\S+)/,
    kind: "general",
    nudge: 0.3,
  },
  {
    id: "sbt-error",
    category: "compile-error",
    title: "sbt reported an error",
    pattern:
      /^\[error\] (?:-- (?:\[E\d+\] )?[\w ]{1,40}: )?(?<path>\S+\.(?:scala|java)):(?<line>\d+)(?::(?<column>\d+))?(?:: | -)/,
    kind: "cause",
    nudge: 1,
  },
  {
    id: "clojure-compile-error",
    category: "compile-error",
    title: "A Clojure file does not compile",
    pattern:
      /(?:, compiling:\(|^Syntax error (?:\([A-Z]\w{1,60}\) )?(?:compiling|macroexpanding|reading source).{0,80} at \()(?<path>[^\s():]+):(?<line>\d+):(?<column>\d+)\)/,
    kind: "cause",
    nudge: 1,
  },
  {
    id: "java-exception",
    category: "crash",
    title: "A Java program threw an exception",
    pattern:
      /^(?:Exception in thread "[^"]*" |Caused by: |)(?:[a-z][\w]*\.){2,}[A-Z][\w$]*(?:Error|Exception|Failure)(?:: (?<message>\S.*)|)$/,
    kind: "general",
    nudge: 0.5,
  },
  {
    id: "build-failed-summary",
    category: "unknown",
    title: "The build failed",
    pattern:
      /^(?:(?:\[(?:ERROR|INFO)\] )?BUILD FAIL(?:ED|URE)|FAILURE: Build failed with an exception|\[error\] (?:Total time: |\([\w ./-]{1,200}\) |Failed tests:|one error found|\w+ errors found)|\S+\.xml:\d+: (?:The following error occurred while executing|Tests? (?:\S+ )?failed|Compile failed; see|(?:exec|Java) returned: )|\[ERROR\] (?:-> |\[Help|Re-run|To see|For more|After correcting)|\*\* (?:BUILD|TEST|ARCHIVE|ANALYZE) FAILED \*\*|error: (?:could not compile `|aborting due to ))/,
    kind: "symptom",
  },
];
