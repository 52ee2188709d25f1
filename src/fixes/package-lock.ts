import { z } from "zod";
import { insertMember, insertMemberAt, jsonObject } from "./json-members.ts";
import { type DependencySection, parseJson } from "./package-manifest.ts";

const Entry = z.object({
  version: z.string().optional().catch(undefined),
  dependencies: z.record(z.string(), z.string()).optional().catch({}),
  optionalDependencies: z.record(z.string(), z.string()).optional().catch({}),
  peerDependencies: z.record(z.string(), z.string()).optional().catch({}),
  dev: z.boolean().optional().catch(undefined),
  optional: z.boolean().optional().catch(undefined),
  devOptional: z.boolean().optional().catch(undefined),
  peer: z.boolean().optional().catch(undefined),
  link: z.boolean().optional().catch(undefined),
});
/** Source: npm documentation, "package-lock.json". */
const Lock = z.object({ lockfileVersion: z.number(), packages: z.record(z.string(), Entry) });
export type PackageLock = z.infer<typeof Lock>;

/** @returns null for what is not a lock file of npm 7 or later */
export const readPackageLock = (text: string): PackageLock | null => Lock.safeParse(parseJson(text)).data ?? null;

/** The versions of a package that are installed anywhere. */
export const lockedVersions = ({ packages }: PackageLock, name: string): ReadonlySet<string> =>
  new Set(
    Object.entries(packages).flatMap(([path, { version }]) =>
      path.endsWith(`node_modules/${name}`) && version !== undefined ? [version] : [],
    ),
  );

/** The packages, besides one, that name a package as their peer. */
export const peersOf = ({ packages }: PackageLock, name: string, besides: string): readonly string[] =>
  Object.entries(packages).flatMap(([path, { peerDependencies }]) =>
    path !== "" && !path.endsWith(`node_modules/${besides}`) && peerDependencies?.[name] !== undefined ? [path] : [],
  );

const isEverywhere = ({ dev, optional, devOptional, peer, link }: z.infer<typeof Entry>): boolean =>
  ![dev, optional, devOptional, peer, link].includes(true);

/**
 * Writes a lock file as npm would after a package was added to the root's package.json that is locked for another one
 * already. Only where that takes no decision of npm's: the one version that is locked, without dependencies of its own
 * where it has to be installed a second time, and without conditions under which it is installed.
 * @param range `^` and the locked version
 * @returns null where npm has to decide, and for a lock file that older versions of npm read too
 */
export function lockWith(text: string, section: DependencySection, name: string, range: string): string | null {
  const lock = readPackageLock(text);
  if (lock === null || lock.lockfileVersion !== 3) return null;
  const own = Object.entries(lock.packages).filter(([path]) => path.endsWith(`node_modules/${name}`));
  const [first] = own;
  if (first === undefined || own.some(([, entry]) => `^${entry.version ?? ""}` !== range || !isEverywhere(entry)))
    return null;
  const root = jsonObject(text, ["packages", ""]);
  const required = jsonObject(text, ["packages", "", section]);
  // Without a section of its own its place would be for npm to choose.
  if (root === null || required === null || required.members.length === 0) return null;
  const withRoot = insertMember(text, required, name, JSON.stringify(range));
  const top = `node_modules/${name}`;
  if (lock.packages[top] !== undefined) return section === "dependencies" ? withRoot : null;
  const [path, entry] = first;
  const needs = { ...entry.dependencies, ...entry.optionalDependencies, ...entry.peerDependencies };
  if (Object.keys(needs).length > 0 || section !== "dependencies") return null;
  const packages = jsonObject(withRoot, ["packages"]);
  const copied = packages?.members.find(({ key }) => key === path);
  if (packages === null || copied === undefined) return null;
  const value = withRoot.slice(copied.valueStart, copied.end);
  const place = packages.members.findIndex(({ key }) => key.localeCompare(top, "en") > 0);
  return insertMemberAt(withRoot, packages, place < 0 ? packages.members.length : place, top, value);
}
