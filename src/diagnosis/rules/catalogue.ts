import type { Rule } from "../rule.ts";
import { nodePackagesRules } from "./node-packages.ts";
import { nodeProgramsRules } from "./node-programs.ts";
import { nodeBuildsRules } from "./node-builds.ts";
import { rustRules } from "./rust.ts";
import { pythonToolsRules } from "./python-tools.ts";
import { jvmToolsRules } from "./jvm-tools.ts";
import { dotnetRules } from "./dotnet.ts";
import { appleRules } from "./apple.ts";
import { nativeToolsRules } from "./native-tools.ts";
import { gitRules } from "./git.ts";
import { actionsRules } from "./actions.ts";
import { releasesRules } from "./releases.ts";
import { containersRules } from "./containers.ts";
import { systemsRules } from "./systems.ts";
import { rubyPhpRules } from "./ruby-php.ts";
import { scriptLanguagesRules } from "./script-languages.ts";
import { golangRules } from "./golang.ts";
import { moreLanguagesRules } from "./more-languages.ts";
import { scannersRules } from "./scanners.ts";
import { blockRules } from "./blocks.ts";
import { buildGoalRules } from "./build-goals.ts";
import { checkRules } from "./checks.ts";
import { compilerRules } from "./compilers.ts";
import { generalRules } from "./general.ts";
import { jvmRules } from "./jvm.ts";
import { languageRules } from "./languages.ts";
import { linterRules } from "./linters.ts";
import { nativeRules } from "./native.ts";
import { nodeRules } from "./node.ts";
import { packageRules } from "./packages.ts";
import { platformRules } from "./platform.ts";
import { otherTestRules } from "./other-tests.ts";
import { pythonRules } from "./python.ts";
import { serviceRules } from "./services.ts";
import { testRunnerRules } from "./test-runners.ts";
import { toolchainRules } from "./toolchain.ts";
import { webToolRules } from "./web-tools.ts";
import { workflowRules } from "./workflow.ts";

/** Every rule. The order decides only which of several rules names a line: a tool's own forms before the general ones. */
export const catalogue: readonly Rule[] = [
  ...workflowRules,
  ...toolchainRules,
  ...blockRules,
  ...packageRules,
  ...checkRules,
  ...gitRules,
  ...containersRules,
  ...platformRules,
  ...serviceRules,
  ...nodePackagesRules,
  ...nodeProgramsRules,
  ...nodeBuildsRules,
  ...rustRules,
  ...pythonToolsRules,
  ...jvmToolsRules,
  ...dotnetRules,
  ...appleRules,
  ...nativeToolsRules,
  ...actionsRules,
  ...releasesRules,
  ...systemsRules,
  ...rubyPhpRules,
  ...scriptLanguagesRules,
  ...golangRules,
  ...moreLanguagesRules,
  ...scannersRules,
  ...testRunnerRules,
  ...linterRules,
  ...webToolRules,
  ...nodeRules,
  ...pythonRules,
  ...buildGoalRules,
  ...jvmRules,
  ...otherTestRules,
  ...languageRules,
  ...nativeRules,
  ...compilerRules,
  ...generalRules,
];
