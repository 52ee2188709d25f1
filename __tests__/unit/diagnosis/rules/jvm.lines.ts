import type { RuleTable } from "./rule-lines.ts";

export const jvmLines: RuleTable = {
  // maven-compiler-plugin (plexus-compiler's CompilerMessage); kotlin-maven-plugin.
  "maven-compile-error": {
    hits: [
      [
        "[ERROR] /app/src/main/java/org/example/App.java:[7,9] cannot find symbol",
        {
          path: "/app/src/main/java/org/example/App.java",
          line: "7",
          column: "9",
          message: "cannot find symbol",
        },
      ],
      [
        "[ERROR] C:\\app\\src\\App.java:[3,1] ';' expected",
        { path: "C:\\app\\src\\App.java", line: "3", column: "1", message: "';' expected" },
      ],
      [
        "[ERROR] file:///app/src/Main.kt:[4,5] Unresolved reference: foo",
        { path: "/app/src/Main.kt", line: "4", column: "5", message: "Unresolved reference: foo" },
      ],
    ],
    misses: [
      "[WARNING] /app/src/App.java:[7,9] [deprecation] x in Y has been deprecated",
      "[ERROR] COMPILATION ERROR :",
      "[INFO] /app/src/App.java: Some input files use unchecked operations.",
    ],
  },
  // kotlinc: PlainTextMessageRenderer (before 1.9) and GradleStyleMessageRenderer (since).
  "kotlin-compile-error": {
    hits: [
      [
        "e: file:///app/src/Main.kt:3:5 Unresolved reference: foo",
        { path: "/app/src/Main.kt", line: "3", column: "5" },
      ],
      ["e: /app/src/Main.kt: (3, 5): Unresolved reference: foo", { path: "/app/src/Main.kt", line: "3", column: "5" }],
    ],
    misses: ["w: file:///app/src/Main.kt:3:5 Variable 'x' is never used", "e: could not load the module"],
  },
  // surefire: TestSetStats and WrappedReportEntry, of 2.12, 2.22 and 3.x in turn.
  "surefire-test-failed": {
    hits: [
      [
        "testAdds(org.example.SumTest)  Time elapsed: 0.005 sec  <<< FAILURE!",
        { test: "testAdds(org.example.SumTest)" },
      ],
      [
        "[ERROR] testAdds(org.example.SumTest)  Time elapsed: 1.005 s  <<< ERROR!",
        { test: "testAdds(org.example.SumTest)" },
      ],
      [
        "[ERROR] org.example.SumTest.testAdds -- Time elapsed: 0.005 s <<< FAILURE!",
        { test: "org.example.SumTest.testAdds" },
      ],
      [
        "[ERROR] org.example.SumTest.adds(int)[1 + 2] -- Time elapsed: 0.01 s <<< FAILURE!",
        { test: "org.example.SumTest.adds(int)[1 + 2]" },
      ],
    ],
    misses: [
      "[ERROR] Tests run: 3, Failures: 1, Errors: 0, Skipped: 0, Time elapsed: 0.1 s <<< FAILURE! -- in org.example.SumTest",
      "[INFO] Tests run: 3, Failures: 0, Errors: 0, Skipped: 0, Time elapsed: 0.1 s -- in org.example.SumTest",
      "[WARNING] testLater(org.example.SumTest)  Time elapsed: 0 s",
    ],
  },
  "surefire-summary": {
    hits: [
      ["Tests run: 3, Failures: 1, Errors: 0, Skipped: 0, Time elapsed: 0.1 sec <<< FAILURE! - in org.example.SumTest"],
      [
        "[ERROR] Tests run: 3, Failures: 0, Errors: 1, Skipped: 0, Time elapsed: 0.1 s <<< ERROR! -- in org.example.SumTest",
      ],
    ],
    misses: [
      "[INFO] Tests run: 3, Failures: 0, Errors: 0, Skipped: 0",
      "[ERROR] Tests run: 3, Failures: 1, Errors: 0, Skipped: 0",
    ],
  },
  // gradle TestEventLogger: the test's path, " > " between its parts.
  "gradle-test-failed": {
    hits: [
      ["org.example.SumTest > testAdds FAILED", { test: "org.example.SumTest > testAdds" }],
      ["SumTest > Nested > adds two numbers() FAILED", { test: "SumTest > Nested > adds two numbers()" }],
      ["Gradle suite > Gradle test > org.example.SumTest.testAdds FAILED", { test: "org.example.SumTest.testAdds" }],
    ],
    misses: ["> Task :test FAILED", "org.example.SumTest > testAdds PASSED", "> Task :compileJava FAILED"],
  },
  // maven-enforcer-plugin EnforceMojo.
  "maven-enforcer": {
    hits: [
      [
        "[ERROR] Rule 0: org.apache.maven.enforcer.rules.version.RequireJavaVersion failed with message:",
        {
          rule: "org.apache.maven.enforcer.rules.version.RequireJavaVersion",
        },
      ],
      [
        "[ERROR] Rule 2: org.apache.maven.plugins.enforcer.DependencyConvergence failed with message:",
        {
          rule: "org.apache.maven.plugins.enforcer.DependencyConvergence",
        },
      ],
    ],
    misses: [
      "[INFO] Rule 0: org.apache.maven.enforcer.rules.version.RequireJavaVersion passed",
      "[WARNING] Rule 1: x.Y failed with message:",
    ],
  },
  // maven-core LifecycleDependencyResolver and DefaultProjectBuilder.
  "maven-dependency-unresolved": {
    hits: [
      [
        "[ERROR] Failed to execute goal on project app: Could not resolve dependencies for project org.example:app:jar:1.0: Could not find artifact org.example:lib:jar:9",
        {
          project: "org.example:app:jar:1.0",
        },
      ],
      ["[FATAL] Non-resolvable parent POM for org.example:app:1.0: Could not find artifact org.example:parent:pom:1"],
    ],
    misses: [
      "[INFO] Downloading from central: https://packages.example/maven2/x.pom",
      "[WARNING] The POM for org.example:lib:jar:9 is missing, no dependency information available",
    ],
  },
  // gradle's ModuleVersionNotFoundException, ModuleVersionResolveException and DefaultLenientConfiguration.
  "gradle-dependency-unresolved": {
    hits: [
      ["   > Could not find org.example:lib:9.9.", { dependency: "org.example:lib:9.9" }],
      ["> Could not resolve org.example:lib:9.9.", { dependency: "org.example:lib:9.9" }],
      ["> Could not resolve all files for configuration ':compileClasspath'."],
    ],
    misses: ["> Task :dependencies", "  > Could not open the socket", "Could not find a daemon, starting one"],
  },
  "gradle-task-failed": {
    hits: [
      ["Execution failed for task ':app:bootJar'.", { task: ":app:bootJar" }],
      ["Execution failed for task ':run'.", { task: ":run" }],
    ],
    misses: [
      "> Task :test",
      "Execution failed for job 'x'",
      "> There were failing tests. See the report at: file:///app/build/reports/tests/test/index.html",
    ],
  },
  "maven-goal-failed": {
    hits: [
      [
        "[ERROR] Failed to execute goal org.apache.maven.plugins:maven-jar-plugin:3.3.0:jar (default-jar) on project app: Error assembling JAR",
        { goal: "org.apache.maven.plugins:maven-jar-plugin:3.3.0:jar" },
      ],
      [
        "[ERROR] Failed to execute goal org.codehaus.mojo:exec-maven-plugin:3.1.0:exec (x) on project app: Command execution failed.",
        {
          goal: "org.codehaus.mojo:exec-maven-plugin:3.1.0:exec",
        },
      ],
    ],
    misses: [
      "[INFO] --- maven-surefire-plugin:3.2.5:test (default-test) @ app ---",
      "[WARNING] Failed to execute goal x, ignored",
    ],
  },
  // sbt's zinc reporter for Scala 2; dotty's MessageRendering for Scala 3.
  "sbt-error": {
    hits: [
      [
        "[error] /app/src/Main.scala:3:5: not found: value foo",
        { path: "/app/src/Main.scala", line: "3", column: "5" },
      ],
      [
        "[error] -- [E006] Not Found Error: /app/src/Main.scala:3:5 ------------",
        { path: "/app/src/Main.scala", line: "3", column: "5" },
      ],
    ],
    misses: [
      "[warn] /app/src/Main.scala:3:5: unused import",
      "[error] one error found",
      "[error] (Compile / compileIncremental) Compilation failed",
    ],
  },
  // java.lang.Throwable.toString and ThreadGroup.uncaughtException.
  "java-exception": {
    hits: [
      ['Exception in thread "main" java.lang.IllegalStateException: bad state', { message: "bad state" }],
      [
        "Caused by: java.io.FileNotFoundException: a.txt (No such file or directory)",
        { message: "a.txt (No such file or directory)" },
      ],
      ["org.opentest4j.AssertionFailedError: expected: <1> but was: <2>", { message: "expected: <1> but was: <2>" }],
      ["java.lang.NullPointerException"],
    ],
    misses: [
      "\tat java.base/java.lang.Thread.run(Thread.java:840)",
      "WARN c.e.App - java.io.IOException: ignored",
      "ConnectionError: refused",
    ],
  },
  // maven-core ExecutionEventLogger; gradle BuildExceptionReporter; cargo's last words after rustc's.
  "build-failed-summary": {
    hits: [
      ["[INFO] BUILD FAILURE"],
      ["FAILURE: Build failed with an exception."],
      ["[ERROR] -> [Help 1]"],
      ["error: could not compile `app` (lib) due to 1 previous error"],
      // Ant: its tasks JUnit, Javac and Exec.
      ["/app/build.xml:55: Test org.acme.ATest failed"],
      ["/app/build.xml:12: Compile failed; see the compiler error output for details."],
      ["build.xml:9: exec returned: 1"],
      // xcodebuild.
      ["** BUILD FAILED **"],
    ],
    misses: ["[INFO] BUILD SUCCESS", "BUILD SUCCESSFUL in 3s", "warning: `app` (lib) generated 1 warning"],
  },
};
