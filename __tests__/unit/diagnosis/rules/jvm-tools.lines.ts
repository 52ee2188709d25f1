import type { RuleTable } from "./rule-lines.ts";

export const jvmToolsLines: RuleTable = {
  // gradle/gradle, Android Gradle plugin, Groovy.
  "gradle-jvm-version": {
    hits: [
      ["> Unsupported class file major version 65", { major: "65" }],
      ["   > Android Gradle plugin requires Java 17 to run. You are currently using Java 11.", { needed: "17" }],
      ["> No matching toolchains found for requested specification: {languageVersion=21}"],
    ],
    misses: ["> Could not resolve com.acme:lib:1.0", "Java version 17"],
  },
  // apache/maven-compiler-plugin.
  "maven-compiler-release": {
    hits: [
      [
        "[ERROR] Failed to execute goal org.apache.maven.plugins:maven-compiler-plugin:3.8.1:compile (default-compile) on project a: Fatal error compiling: invalid flag: --release -> [Help 1]",
      ],
      [
        "[ERROR] Failed to execute goal org.apache.maven.plugins:maven-compiler-plugin:3.11.0:testCompile (default) on project a: Fatal error compiling: java.lang.ExceptionInInitializerError: x",
      ],
    ],
    misses: [
      "[ERROR] Failed to execute goal org.apache.maven.plugins:maven-compiler-plugin:3.8.1:compile (default-compile) on project a: Compilation failure",
      "Fatal error compiling",
    ],
  },
  // Android Gradle plugin, sdkmanager.
  "android-setup": {
    hits: [
      ["> SDK location not found. Define a valid SDK location with an ANDROID_HOME environment variable"],
      ["> Failed to install the following Android SDK packages as some licences have not been accepted."],
      ["   > File google-services.json is missing. The Google Services Plugin cannot function without it."],
    ],
    misses: ["SDK location: /opt/android", "Installing Android SDK Platform 33"],
  },
  // Gradle's and Maven's start scripts, OpenJDK's launcher.
  "java-not-set-up": {
    hits: [
      [
        "Error: Could not find or load main class org.gradle.wrapper.GradleWrapperMain",
        { class: "org.gradle.wrapper.GradleWrapperMain" },
      ],
      ["ERROR: JAVA_HOME is not set and no 'java' command could be found in your PATH."],
      ["The JAVA_HOME environment variable is not defined correctly,"],
      ["Error: Unable to access jarfile app.jar"],
    ],
    misses: ["JAVA_HOME: /usr/lib/jvm/17", "Error: main"],
  },
  // android/platform-tools lint TextReporter.
  "android-lint-problem": {
    hits: [
      [
        "/app/src/main/java/A.java:12: Error: Call requires API level 26 (current min is 21): foo [NewApi]",
        { path: "/app/src/main/java/A.java", line: "12", rule: "NewApi" },
      ],
      [
        "/app/src/main/AndroidManifest.xml: Error: Missing label [MissingApplicationIcon]",
        { path: "/app/src/main/AndroidManifest.xml", rule: "MissingApplicationIcon" },
      ],
    ],
    misses: ["/app/A.java:12: Warning: Unused [UnusedResources]", "/app/A.java:12: error: cannot find symbol"],
  },
  // pinterest/ktlint ktlint-cli-reporter-plain.
  "ktlint-problem": {
    hits: [
      [
        '/app/A.kt:12:5: Missing newline before ")" (standard:parameter-list-wrapping)',
        { path: "/app/A.kt", line: "12", column: "5", rule: "standard:parameter-list-wrapping" },
      ],
      [
        "/app/A.kt:12:5: error: Missing spacing (standard:op-spacing)",
        { path: "/app/A.kt", line: "12", column: "5", rule: "standard:op-spacing" },
      ],
      [
        "src/A.kt:1:1: Unused import (no-unused-imports)",
        { path: "src/A.kt", line: "1", column: "1", bare: "no-unused-imports" },
      ],
    ],
    misses: ["/app/A.kt:12:5: error: unresolved reference: foo", "e: /app/A.kt:12:5 Unresolved reference (x)"],
  },
  // detekt/detekt detekt-report-txt, detekt-core.
  "detekt-problem": {
    hits: [
      [
        "\tMagicNumber - [foo] at /app/src/A.kt:12:1",
        { rule: "MagicNumber", path: "/app/src/A.kt", line: "12", column: "1" },
      ],
      [
        "/app/src/A.kt:12:1: This expression contains a magic number. [MagicNumber]",
        { file: "/app/src/A.kt", check: "MagicNumber" },
      ],
    ],
    misses: ["MagicNumber - 1", "/app/src/A.kt:12:1: warning: unused [x]"],
  },
  // spotbugs/spotbugs-maven-plugin.
  "spotbugs-problem": {
    hits: [
      [
        "[ERROR] High: Possible null pointer dereference in com.acme.A.foo() [com.acme.A] At A.java:[line 12] NP_NULL_ON_SOME_PATH",
        { path: "A.java", line: "12" },
      ],
      ["[ERROR] Medium: x [com.acme.B] At B.java:[lines 3-9] EI_EXPOSE_REP", { path: "B.java", line: "3" }],
    ],
    misses: ["[ERROR] High: x", "[INFO] BugInstance size is 0"],
  },
  // apache/maven-pmd-plugin.
  "pmd-problem": {
    hits: [
      [
        "[ERROR] PMD Failure: com.acme.A:12 Rule:UnusedPrivateField Priority:3 Avoid unused private fields such as 'x'.",
        { class: "com.acme.A", line: "12", rule: "UnusedPrivateField" },
      ],
      [
        "[INFO] PMD Failure: com.acme.B:3 Rule:EmptyCatchBlock Priority:3 Avoid.",
        { class: "com.acme.B", line: "3", rule: "EmptyCatchBlock" },
      ],
    ],
    misses: ["[INFO] PMD version: 6.55.0", "[ERROR] PMD processing errors"],
  },
  // apache/creadur-rat, mathieucarbou/license-maven-plugin.
  "rat-unapproved": {
    hits: [
      ["[ERROR] Some files do not have the expected license header. Run license:format to update them."],
      ["Files with unapproved licenses:"],
      ["[WARNING] Missing header in: /app/A.java"],
    ],
    misses: ["Files with approved licenses: 3", "[INFO] Rat check: Summary over all files."],
  },
  // OpenJDK src/hotspot/share/utilities/vmError.cpp, gradle/gradle.
  "jvm-fatal": {
    hits: [
      ["# A fatal error has been detected by the Java Runtime Environment:"],
      ["Gradle build daemon disappeared unexpectedly (it may have been killed or may have crashed)"],
      ["> Process 'Gradle Test Executor 3' finished with non-zero exit value 137"],
    ],
    misses: ["# Java VM: OpenJDK", "The Daemon will expire"],
  },
  // gradle/gradle, OpenJDK, jetbrains/kotlin.
  "jvm-heap-exhausted": {
    hits: [
      ["Expiring Daemon because JVM heap space is exhausted"],
      ["> GC overhead limit exceeded"],
      ["# There is insufficient memory for the Java Runtime Environment to continue."],
    ],
    misses: ["JVM heap space: 512m", "Daemon will be stopped at the end of the build"],
  },
  // scala/scala3 compiler/src/dotty/tools/dotc/reporting, VirtusLab/scala-cli, com-lihaoyi/mill.
  "scala-plain-error": {
    hits: [
      ["-- [E006] Not Found Error: src/A.scala:3:5 ---------", { path: "src/A.scala", line: "3", column: "5" }],
      ["-- Error: src/A.scala:3:5 ---------", { path: "src/A.scala", line: "3", column: "5" }],
    ],
    misses: ["-- [E198] Unused Symbol Warning: src/A.scala:3:5", "-- Error"],
  },
  // sbt/sbt testing, TestResultLogger.
  "sbt-test-listed": {
    hits: [
      ["[error] \tcom.acme.ATest", { test: "com.acme.ATest" }],
      ["[error] \tATest", { test: "ATest" }],
    ],
    misses: ["[error] Failed tests:", "[error] \t at com.acme.A.f(A.scala:3)"],
  },
  // scalameta/sbt-scalafmt.
  "scalafmt-unformatted": {
    hits: [
      ["[error] (Compile / scalafmtCheck) 3 files must be formatted"],
      ["[error] (scalafmtSbtCheck) 1 files must be formatted"],
    ],
    misses: [
      "[info] scalafmt: Formatting 3 Scala sources",
      "[error] (Compile / compileIncremental) Compilation failed",
    ],
  },
};
