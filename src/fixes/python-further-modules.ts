import type { Failure } from "../contracts/failure-report.ts";
import type { RepositoryFiles } from "../ports.ts";
import type { SafeMarkdown } from "../text/brands.ts";
import { code, md } from "../text/markdown.ts";
import { codeList } from "./code-list.ts";
import type { Found } from "./fixer.ts";
import { distributionOf, isKnownDistribution } from "./python-distributions.ts";
import { pendingModules } from "./python-imports.ts";
import { localModule } from "./python-local-module.ts";
import { normaliseName } from "./requirements-file.ts";
import type { JobCommand } from "./shell-commands.ts";

/** What brings these with every Python, or with its installation. */
const everywhere: ReadonlySet<string> = new Set(["setuptools", "pip", "wheel"]);

/** The distributions that a command line names, `pip install black pytest==8`. */
const named = (commands: readonly JobCommand[]): readonly string[] =>
  commands
    .filter(({ words }) => words.some((word) => /^(?:install|add)$/.test(word)))
    .flatMap(({ words }) => words.flatMap((word) => /^[A-Za-z][\w.-]*/.exec(word)?.[0] ?? []))
    .map((name) => normaliseName(name));

/** What else is added, as people read it; empty for nothing. */
export const furtherSentence = (further: readonly string[]): SafeMarkdown =>
  further.length === 0
    ? md``
    : md` The program imports modules of ${codeList(further)} too, which nothing asks for either, so ${further.length === 1 ? md`it is` : md`they are`} added as well.`;

/**
 * The distributions that the failing program needs besides the missing one. Python stops at the first module that it
 * does not find: with that one alone it would stop at the next.
 * @param required the normalised names that are installed already
 * @param commands of the failing job
 * @returns them; or why that cannot be told, where a module is left that nothing installed is known to bring
 */
export async function furtherDistributions(
  failure: Failure,
  files: RepositoryFiles,
  required: ReadonlySet<string>,
  commands: readonly JobCommand[],
): Promise<Found<readonly string[]>> {
  const installed = new Set([...required, ...named(commands)]);
  const paths = (await files.list()).map(({ path }) => path);
  // One of which it is not known what it brings, itself or by what it depends on, may bring any module.
  const isOpen = [...installed].some((name) => !isKnownDistribution(name) && required.has(name));
  const further = new Set<string>();
  for (const module of await pendingModules(failure, files, commands)) {
    const distribution = distributionOf(module);
    if (localModule(module, paths) !== null || installed.has(normaliseName(module))) continue;
    if (distribution === null) {
      if (isOpen) continue;
      return {
        reason: md`The program imports ${code(module)} as well, and nothing that the job installs is known to bring it.`,
      };
    }
    if (!installed.has(normaliseName(distribution)) && !everywhere.has(distribution)) further.add(distribution);
  }
  return { value: [...further] };
}
