import type { RepositoryFiles } from "../ports.ts";
import { parseJson } from "./package-manifest.ts";

const codeFile = /\.(?:[cm]?[jt]sx?|vue|svelte|astro|mdx|html|s?css|less|coffee)$/;
/** A package.json lists the package itself, and a lock file all of them. */
const configFile =
  /(?:^|\/)(?!package(?:-lock)?\.json$|npm-shrinkwrap\.json$)[^/]*\.(?:json5?|ya?ml|toml)$|(?:^|\/)\.\w+rc$/;
/** How many files are searched; a repository with more of them is not looked through file by file. */
const fileLimit = 200;

const escapedFor = (name: string): string => name.replace(/[^\w]/g, String.raw`\$&`);

/**
 * The first tracked file that may use an npm package: it names the package, or a part of it, in quotes, or a script of
 * a package.json runs it.
 * @param name the package; that of types is also used by whoever uses what they describe
 * @returns its path; null when there is none; undefined when there are too many files to tell
 */
export async function userOfPackage(name: string, files: RepositoryFiles): Promise<string | null | undefined> {
  const described = name.replace(/^@types\//, "").replace("__", "/");
  const forms = [name, described.includes("/") && !described.startsWith("@") ? `@${described}` : described];
  const names = [...new Set(forms)].map(escapedFor).join("|");
  const quoted = new RegExp(String.raw`["'\x60](?:npm:)?(?:${names})(?:/[^"'\x60\n]*)?["'\x60]`);
  const command = new RegExp(String.raw`(?:^|[\s;&|("'/])(?:${names})(?![\w/-])`);
  const paths = (await files.list()).map(({ path }) => path).filter((path) => !/(?:^|\/)node_modules\//.test(path));
  const searched = paths.filter((path) => codeFile.test(path) || configFile.test(path));
  if (searched.length > fileLimit) return undefined;
  for (const path of searched) {
    const text = (await files.read(path))?.text ?? "";
    if (quoted.test(text) || (/\.ya?ml$/.test(path) && command.test(text))) return path;
  }
  for (const path of paths.filter((path) => /(?:^|\/)package\.json$/.test(path))) {
    const manifest = parseJson((await files.read(path))?.text ?? "");
    const scripts: unknown = manifest instanceof Object ? Reflect.get(manifest, "scripts") : undefined;
    if (scripts instanceof Object && Object.values(scripts).some((script) => command.test(String(script)))) return path;
  }
  return null;
}
