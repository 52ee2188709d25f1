import type { Rule } from "../rule.ts";

/** Android, linters of Kotlin and Java, Scala, and what ends a Java process. */
export const jvmToolsRules: readonly Rule[] = [
  {
    id: "gradle-jvm-version",
    category: "toolchain-version",
    title: "The build needs another version of Java",
    pattern:
      /^(?: *> )?(?:(?:Could not open \w{1,30} generic class cache .{1,300}|BUG! exception in phase .{1,200}|.{0,200})Unsupported class file major version (?<major>\d{2,3})|Android Gradle plugin requires Java (?<needed>\d{1,3}) to run\.|(?:Dependency|This tool|Gradle) requires (?:at least )?JVM (?:runtime version )?\d{1,3}|Cannot find a Java installation on your machine|No (?:locally installed toolchains match|matching toolchains found))/,
    kind: "cause",
    nudge: 0.5,
  },
  {
    id: "maven-compiler-release",
    category: "toolchain-version",
    title: "The Java compiler does not know the release that it is asked for",
    pattern:
      /^\[ERROR\] Failed to execute goal \S{1,200} .{0,200}Fatal error compiling: (?:error: )?(?:invalid target release|invalid source release|release version|invalid flag: --release|java\.lang\.(?:ExceptionInInitializerError|NoSuchFieldError|IllegalAccessError))/,
    kind: "cause",
    nudge: 0.7,
  },
  {
    id: "android-setup",
    category: "configuration",
    title: "The Android SDK is not set up",
    pattern:
      /^ *(?:> )?(?:SDK location not found\. Define |Failed to install the following (?:Android )?SDK (?:packages|components)|Failed to find (?:target with hash string|Build Tools revision)|The SDK directory '[^']{1,200}' does not exist|NDK not configured|No toolchains found in the NDK|File google-services\.json is missing\.|Keystore file '[^']{1,300}' not found)/,
    kind: "cause",
    nudge: 0.7,
  },
  {
    id: "java-not-set-up",
    category: "configuration",
    title: "Java cannot be started",
    pattern:
      /^(?:ERROR: JAVA_HOME is (?:not set|set to an invalid directory)|(?:Error: )?The JAVA_HOME environment variable is not defined correctly|Error: (?:Could not find or load main class (?<class>\S{1,200})|Unable to (?:access|find) jarfile|LinkageError occurred|Invalid or corrupt jarfile|A JNI error has occurred)|(?:Error: Could not create the Java Virtual Machine|Unrecognized (?:VM )?option)[ :.])/,
    kind: "cause",
    nudge: 0.5,
  },
  {
    id: "android-lint-problem",
    category: "lint",
    title: "Android's lint found an error",
    pattern:
      /^(?<path>\S{1,300}\.(?:java|kt|kts|xml|gradle|toml)):(?:(?<line>\d{1,7}):)? Error: \S.{0,600} \[(?<rule>[A-Z]\w{2,60})(?: from [\w.:-]{1,100})?\]$/,
    kind: "cause",
    nudge: 0.5,
  },
  {
    id: "ktlint-problem",
    category: "lint",
    title: "ktlint found a problem",
    pattern:
      /^(?:> )?(?<path>\S{1,300}\.kts?):(?<line>\d{1,7}):(?<column>\d{1,7}):? (?:(?:error: )?[A-Z"].{1,400} \((?:cannot be auto-corrected\) \()?(?<rule>[a-z][a-z-]{1,40}:[a-z][a-z-]{1,60})\)|[A-Z"].{1,400} \((?<bare>[a-z][a-z-]{2,60})\))$/,
    kind: "cause",
    nudge: 0.7,
  },
  {
    id: "detekt-problem",
    category: "lint",
    title: "detekt found a problem",
    pattern:
      /^(?:\s{0,4}(?<rule>[A-Z]\w{2,60}) - (?:\[[^\]]{1,200}\]|\d{1,6}\/\d{1,6} - \[[^\]]{1,200}\]) at (?<path>\S{1,300}\.kts?):(?<line>\d{1,7}):(?<column>\d{1,7})|(?<file>\S{1,300}\.kts?):\d{1,7}:\d{1,7}: .{1,600} \[(?<check>[A-Z]\w{2,60})\]$)/,
    kind: "cause",
    nudge: 0.5,
  },
  {
    id: "spotbugs-problem",
    category: "policy-check",
    title: "SpotBugs found a problem",
    pattern:
      /^\[ERROR\] (?:High|Medium|Low): .{1,400} At (?<path>[\w$]{1,100}\.(?:java|kt|scala|groovy)):\[lines? (?<line>\d{1,7})/,
    kind: "cause",
    nudge: 0.7,
  },
  {
    id: "pmd-problem",
    category: "policy-check",
    title: "PMD found a problem",
    pattern: /^\[[A-Z]{4,7}\] PMD Failure: (?<class>[\w.$]{1,300}):(?<line>\d{1,7}) (?:Rule:(?<rule>\w{1,60}))?/,
    kind: "cause",
    nudge: 0.7,
  },
  {
    id: "rat-unapproved",
    category: "policy-check",
    title: "Files lack a licence header",
    pattern:
      /^(?:\[(?:ERROR|WARNING)\] )?(?:Files with unapproved licenses:|Too many files with unapproved license: |Some files do not have the expected license header|(?:Missing|Header) header in: )/,
    kind: "cause",
    nudge: 0.5,
  },
  {
    id: "jvm-fatal",
    category: "crash",
    title: "The Java virtual machine died",
    pattern:
      /(?:^# A fatal error has been detected by the Java Runtime Environment:|\bGradle build daemon disappeared unexpectedly\b|\bThe crash occurred in the forked\b|^> Process 'Gradle Test Executor \d{1,6}' finished with non-zero exit value)/,
    kind: "cause",
    nudge: 0.5,
  },
  {
    id: "jvm-heap-exhausted",
    category: "out-of-memory",
    title: "A Java process ran out of memory",
    pattern:
      /(?:\bExpiring Daemon because JVM (?:heap space|Metaspace) is exhausted|\bGC overhead limit exceeded\b|^# There is insufficient memory for the Java Runtime Environment to continue\.|\bNot enough memory to run compilation\b|\binsufficient memory for the Java\b)/,
    kind: "cause",
    nudge: 0.5,
  },
  {
    id: "scala-plain-error",
    category: "compile-error",
    title: "A Scala file does not compile",
    pattern:
      /^-- (?:\[E\d{1,4}\] )?[\w -]{0,60}Error: (?<path>\S{1,300}\.(?:scala|sc|mill)):(?<line>\d{1,7}):(?<column>\d{1,7})/,
    kind: "cause",
    nudge: 0.7,
  },
  {
    id: "sbt-test-listed",
    category: "test-failure",
    title: "A test suite failed under sbt",
    pattern: /^\[error\] \t(?<test>[\w.$]{3,300})$/,
    kind: "cause",
    nudge: -0.5,
  },
  {
    id: "scalafmt-unformatted",
    category: "format",
    title: "Scala files are not formatted",
    pattern:
      /^\[error\] (?:\(.{0,100}scalafmt\w{0,20}\) )?(?:\d{1,6} files must be formatted|scalafmt: \d{1,6} files? (?:isn't|aren't) formatted)/,
    kind: "cause",
    nudge: 0.3,
  },
];
