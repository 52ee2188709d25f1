/** The file of the repository that Python would import under this name from some folder; null when there is none. */
export function localModule(top: string, paths: readonly string[]): string | null {
  const anywhere = [`${top}.py`, `${top}/__init__.py`];
  const importable = (path: string): boolean =>
    anywhere.some((end) => path === end || path.endsWith(`/${end}`)) ||
    // A package without __init__.py is one where its parent folder is on the path.
    [`${top}/`, `src/${top}/`].some((folder) => path.startsWith(folder) && path.endsWith(".py"));
  return paths.find(importable) ?? null;
}
