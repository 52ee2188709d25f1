import type { RuleTable } from "./rule-lines.ts";

export const jvmBuildLines: RuleTable = {
  // Maven: maven-model-builder, LifecyclePluginResolver.
  "maven-project-invalid": {
    hits: [
      ["[ERROR] Malformed POM /app/pom.xml: Unrecognised tag: 'x'"],
      ['[ERROR] Unknown lifecycle phase "instal". You must specify a valid lifecycle phase'],
    ],
    misses: ["[ERROR] Malformed input", "[WARNING] 'version' for x is missing", "[ERROR] BUILD"],
  },
  // sbt 0.13 and 1.
  "sbt-unresolved": {
    hits: [
      ["[error] (update) sbt.librarymanagement.ResolveException: Error downloading org.example:sum_2.13:1.0"],
      ["[warn] unresolved dependency: org.example#sum;1.0: not found", { dependency: "org.example#sum;1.0" }],
    ],
    misses: ["[info] Resolving org.example#sum;1.0 ...", "unresolved dependency: x", "[error] sbt failed"],
  },
  // Scalastyle.
  "scalastyle-problem": {
    hits: [
      [
        "error file=/app/src/Sum.scala message=File line length exceeds 160 characters line=12",
        { path: "/app/src/Sum.scala", message: "File line length exceeds 160 characters", line: "12" },
      ],
      [
        "[error] error file=/app/a.scala message=Missing header line=1 column=0",
        { path: "/app/a.scala", message: "Missing header", line: "1" },
      ],
    ],
    misses: ["warning file=/app/src/Sum.scala message=x line=1", "error file=/app/src/Sum.scala", "Found 1 errors"],
  },
  // clojure.main, clojure.lang.Compiler.
  "clojure-compile-error": {
    hits: [
      [
        "java.lang.RuntimeException: Unable to resolve symbol: x in this context, compiling:(sum.clj:12:3)",
        { path: "sum.clj", line: "12", column: "3" },
      ],
      ["Syntax error compiling at (src/sum.clj:12:3).", { path: "src/sum.clj", line: "12", column: "3" }],
    ],
    misses: ["Compiling sum.core", "Reflection warning, sum.clj:12:3 - call", "at sum.core (sum.clj:12)"],
  },
  // java.lang.ClassLoader.
  "java-class-version": {
    hits: [
      [
        "java.lang.UnsupportedClassVersionError: org/acme/A has been compiled by a more recent version of the Java Runtime (class file version 61.0)",
        { class: "org/acme/A", format: "61" },
      ],
      [
        "Caused by: java.lang.UnsupportedClassVersionError: B has been compiled by a more recent version of the Java Runtime (class file version 55.0), this version only recognizes up to 52.0",
        { class: "B", format: "55" },
      ],
    ],
    misses: ["java.lang.UnsupportedClassVersionError: bad major version", "class file version 61.0"],
  },
};
