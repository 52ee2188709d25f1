import type { Category } from "../contracts/categories.ts";
import type { Failure } from "../contracts/failure-report.ts";

/** The files that say which packages and tools a project wants. */
const manifest =
  /(?:^|\/)(?:package(?:-lock)?\.json|npm-shrinkwrap\.json|yarn\.lock|pnpm-lock\.yaml|\.nvmrc|\.node-version|\.python-version|\.tool-versions|requirements[^/]*\.(?:txt|in)|constraints[^/]*\.txt|pyproject\.toml|setup\.(?:py|cfg)|poetry\.lock|uv\.lock|Pipfile(?:\.lock)?|Cargo\.(?:toml|lock)|go\.(?:mod|sum)|rust-toolchain(?:\.toml)?|Gemfile(?:\.lock)?|[^/]+\.gemspec|pom\.xml|build\.gradle(?:\.kts)?|gradle\.lockfile|libs\.versions\.toml|composer\.(?:json|lock)|mix\.(?:exs|lock)|[^/]+\.(?:csproj|fsproj|cabal)|packages\.lock\.json|global\.json|Package\.(?:swift|resolved)|pubspec\.(?:yaml|lock))$/;
const workflow = /^\.github\/workflows\/[^/]+\.ya?ml$/;

/** Kinds of failures that name such a file by what they are. */
const filesOf: Readonly<Partial<Record<Category, RegExp>>> = {
  "dependency-missing": manifest,
  "dependency-conflict": manifest,
  "lockfile-out-of-sync": manifest,
  "toolchain-version": manifest,
  "workflow-definition": workflow,
  "action-resolution": workflow,
};

/** The captures that hold the name of a file or of a module of the project. */
const naming: ReadonlySet<string> = new Set(["path", "file", "manifest", "module", "script", "header", "package"]);

const unextended = (file: string): string =>
  file.replace(/\.[A-Za-z0-9]+$/, "").replace(/\/(?:__init__|index|mod)$/, "");

/** The forms in which a name of a log may stand for a file of the repository. */
function formsOf(name: string): readonly string[] {
  const path = name.replaceAll("\\", "/").replace(/^(?:\.{0,2}\/)+/, "");
  return [...new Set([path, path.replaceAll(".", "/")])].filter((form) => form.length > 2);
}

const endsWithPath = (long: string, short: string): boolean => long === short || long.endsWith(`/${short}`);

/** An import without extension; TypeScript's names the `.js` file that will be. */
const stemOf = (form: string): string | null => {
  const stem = form.replace(/\.[cm]?jsx?$/, "");
  return /\.[^/]*$/.test(stem) ? null : stem;
};

/** Whether a form names a file: as it is, by its end, or, as modules are named, without its extension. */
function names(form: string, file: string): boolean {
  const stem = stemOf(form);
  return (
    endsWithPath(file, form) ||
    (file.includes("/") && endsWithPath(form, file)) ||
    (stem !== null && endsWithPath(unextended(file), stem))
  );
}

const namesOf = ({ location, captures }: Failure): readonly string[] => [
  ...(location === undefined ? [] : [location.path]),
  ...Object.entries(captures).flatMap(([name, value]) => (naming.has(name) ? [value] : [])),
];

/** Whether a failure names anything that a commit could have touched. */
export const namesFiles = (failure: Failure): boolean =>
  filesOf[failure.category] !== undefined || namesOf(failure).length > 0;

/**
 * The files among those that were changed which a failure names: where it lies, a module that it misses, or, for
 * packages and tools, the files that ask for them.
 * @param changed paths of the repository
 * @returns the files that it names outright before those that only its kind points at
 */
export function filesNamed(failure: Failure, changed: readonly string[]): readonly string[] {
  const forms = namesOf(failure).flatMap(formsOf);
  const outright = changed.filter((file) => forms.some((form) => names(form, file)));
  const byKind = changed.filter((file) => filesOf[failure.category]?.test(file) === true);
  return [...new Set([...outright, ...byKind])];
}
