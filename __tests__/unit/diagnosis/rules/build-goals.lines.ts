import type { RuleTable } from "./rule-lines.ts";

/** Maven: `Failed to execute goal <plugin>:<goal> (<execution>) on project <artifact>: …` (DefaultExceptionHandler). */
const maven = (plugin: string): string =>
  `[ERROR] Failed to execute goal ${plugin} (default) on project app: it failed`;
/** Gradle: `Execution failed for task '<path>'.` (TaskExecutionException). */
const gradle = (task: string): string => `Execution failed for task '${task}'.`;
const misses = ["[INFO] --- maven-surefire-plugin:3.2.5:test (default-test) @ app ---", "> Task :app:test FAILED"];

const rows = (
  goal: readonly string[],
  tasks: readonly string[],
  other: { readonly goal: string; readonly task: string },
): { readonly maven: RuleTable[string]; readonly gradle: RuleTable[string] } => ({
  maven: {
    hits: goal.map((plugin) => [maven(plugin), { goal: plugin }] as const),
    misses: [...misses, maven(other.goal)],
  },
  gradle: { hits: tasks.map((task) => [gradle(task), { task }] as const), misses: [...misses, gradle(other.task)] },
});

const tests = rows(
  [
    "org.apache.maven.plugins:maven-surefire-plugin:3.2.5:test",
    "org.apache.maven.plugins:maven-failsafe-plugin:3.2.5:verify",
  ],
  [":test", ":core:integrationTest"],
  { goal: "org.apache.maven.plugins:maven-compiler-plugin:3.11.0:compile", task: ":app:compileJava" },
);
const format = rows(
  ["com.diffplug.spotless:spotless-maven-plugin:2.43.0:check", "com.spotify.fmt:fmt-maven-plugin:2.23:check"],
  [":spotlessJavaCheck", ":app:ktlintMainSourceSetCheck"],
  { goal: "org.apache.maven.plugins:maven-jar-plugin:3.3.0:jar", task: ":app:jar" },
);
const policy = rows(
  [
    "org.apache.maven.plugins:maven-checkstyle-plugin:3.3.0:check",
    "org.jenkins-ci.tools:maven-hpi-plugin:3.44:validate-hpi",
  ],
  [":checkstyleMain", ":app:detekt"],
  { goal: "org.apache.maven.plugins:maven-jar-plugin:3.3.0:jar", task: ":app:jar" },
);
const deployment = rows(
  [
    "org.apache.maven.plugins:maven-deploy-plugin:3.1.1:deploy",
    "org.sonatype.plugins:nexus-staging-maven-plugin:1.6.8:deploy",
  ],
  [":publishPluginMavenPublicationToCentral", ":app:signArchives"],
  { goal: "org.apache.maven.plugins:maven-jar-plugin:3.3.0:jar", task: ":app:jar" },
);
const compile = rows(
  [
    "org.apache.maven.plugins:maven-compiler-plugin:3.11.0:compile",
    "org.jetbrains.kotlin:kotlin-maven-plugin:1.9.0:compile",
  ],
  [":app:compileJava", ":compileKotlin"],
  { goal: "org.apache.maven.plugins:maven-surefire-plugin:3.2.5:test", task: ":app:jar" },
);
const dependencies = rows(
  [
    "org.apache.maven.plugins:maven-dependency-plugin:3.6.0:resolve",
    "org.codehaus.mojo:flatten-maven-plugin:1.5.0:flatten",
  ],
  [":resolveMainClassName", ":app:resolveDependencies"],
  { goal: "org.apache.maven.plugins:maven-jar-plugin:3.3.0:jar", task: ":app:jar" },
);

export const buildGoalLines: RuleTable = {
  "maven-goal-tests": tests.maven,
  "gradle-task-tests": tests.gradle,
  "maven-goal-format": format.maven,
  "gradle-task-format": format.gradle,
  "maven-goal-policy": policy.maven,
  "gradle-task-policy": policy.gradle,
  "maven-goal-deployment": deployment.maven,
  "gradle-task-deployment": deployment.gradle,
  "maven-goal-compile": compile.maven,
  "gradle-task-compile": compile.gradle,
  "maven-goal-dependencies": dependencies.maven,
  "gradle-task-dependencies": dependencies.gradle,
};
