import { actionMajor } from "./action-major.ts";
import { aptPackage } from "./apt-package.ts";
import { diskSpace } from "./disk-space.ts";
import { fetchDepth } from "./fetch-depth.ts";
import type { Fixer } from "./fixer.ts";
import { gitIdentity } from "./git-identity.ts";
import { nodeHeap } from "./node-heap.ts";
import { permissionsScope } from "./permissions-scope.ts";
import { runnerImage } from "./runner-image.ts";
import { setupVersion } from "./setup-version.ts";
import { shellBash } from "./shell-bash.ts";
import { submodules } from "./submodules.ts";
import { timeoutMinutes } from "./timeout-minutes.ts";
import { workflowCommand } from "./workflow-command.ts";
import { workingDirectory } from "./working-directory.ts";

/** The fixers that edit workflow files. What they change needs a token that may. */
export const workflowFixers: readonly Fixer[] = [
  actionMajor,
  runnerImage,
  timeoutMinutes,
  permissionsScope,
  workflowCommand,
  fetchDepth,
  submodules,
  gitIdentity,
  shellBash,
  workingDirectory,
  nodeHeap,
  setupVersion,
  aptPackage,
  diskSpace,
];
