import type { Rule } from "../rule.ts";

interface Goal {
  readonly id: string;
  readonly category: Rule["category"];
  readonly title: string;
  /** Of Maven plugins, as their coordinates name them. */
  readonly plugins: string;
  /** What the names of Gradle tasks that do this begin with. */
  readonly tasks: string;
}

/** What a Maven plugin or a Gradle task is for tells what kind of failure it is, where nothing more precise is printed. */
const goals: readonly Goal[] = [
  {
    id: "tests",
    category: "test-failure",
    title: "Tests failed",
    plugins: "maven-surefire|maven-failsafe|gmaven-test",
    tasks: "test|[a-z][A-Za-z]{0,30}Test",
  },
  {
    id: "format",
    category: "format",
    title: "A file is not formatted",
    plugins: "spotless-maven|fmt-maven|formatter-maven|ktlint-maven",
    tasks: "spotless|ktlint|[fF]ormat",
  },
  {
    id: "policy",
    category: "policy-check",
    title: "A check of the build's rules failed",
    plugins:
      "maven-enforcer|maven-checkstyle|maven-pmd|spotbugs-maven|findbugs-maven|maven-hpi|license-maven|animal-sniffer-maven|apache-rat|japicmp-maven|revapi-maven|forbiddenapis|jacoco-maven",
    tasks: "checkstyle|pmd|spotbugs|detekt|japicmp|jacoco|lint",
  },
  {
    id: "deployment",
    category: "deployment",
    title: "An artifact could not be published",
    plugins: "maven-deploy|nexus-staging-maven|central-publishing-maven|maven-gpg|maven-release",
    tasks: "publish|upload|sign",
  },
  {
    id: "compile",
    category: "compile-error",
    title: "A source file does not compile",
    plugins: "maven-compiler|kotlin-maven|scala-maven|gmavenplus|aspectj-maven|maven-javadoc",
    tasks: "compile|javadoc|kapt",
  },
  {
    id: "dependencies",
    category: "dependency-conflict",
    title: "Dependencies could not be resolved",
    plugins: "maven-dependency|flatten-maven",
    tasks: "resolve",
  },
];

const nudge = -0.7;

/** Maven prints `groupId:artifactId:version:goal`, Gradle the task's path in quotes. */
export const buildGoalRules: readonly Rule[] = goals.flatMap(
  ({ id, category, title, plugins, tasks }): readonly Rule[] => [
    {
      id: `maven-goal-${id}`,
      category,
      title,
      pattern: new RegExp(
        `^\\[ERROR\\] Failed to execute goal (?<goal>[\\w.-]{1,100}:(?:${plugins})(?:-plugin)?:\\S+)`,
      ),
      kind: "cause",
      nudge,
    },
    {
      id: `gradle-task-${id}`,
      category,
      title,
      pattern: new RegExp(`^Execution failed for task '(?<task>:(?:[\\w-]{1,60}:){0,6}(?:${tasks})[\\w-]{0,60})'`),
      kind: "cause",
      nudge,
    },
  ],
);
