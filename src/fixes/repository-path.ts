/**
 * Joins a folder of the repository and a path that is relative to it, and resolves `.` and `..`.
 * @param folder slash-separated, relative to the root; "" is the root
 * @returns null when the path is absolute, leads out of the repository, or holds what only a shell could expand
 */
export function resolveInRepository(folder: string, path: string): string | null {
  if (path.startsWith("/") || folder.startsWith("/") || /[$`*?~\\\0]/.test(`${folder}${path}`)) return null;
  const resolved: string[] = [];
  for (const segment of [...folder.split("/"), ...path.split("/")]) {
    if (segment === "..") {
      if (resolved.pop() === undefined) return null;
    } else if (segment !== "" && segment !== ".") {
      resolved.push(segment);
    }
  }
  return resolved.join("/");
}

/** The folder that holds a file; "" for the root. */
export function folderOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf("/")));
}

/** How the runner lays out the folder that the repository is checked out to, always with the name twice. */
const workspaces = [
  // Hosted and self-hosted runners, and jobs in a container: <work folder>/<repository>/<repository>
  // (actions/runner src/Runner.Worker/PipelineDirectoryManager.cs; containers mount the work folder as /__w).
  /^\/.*?\/?(?:work|_work|__w)\/([^/]+)\/\1\/(?<path>.+)$/,
  // Docker container actions mount the workspace here (actions/runner src/Runner.Worker/Handlers/ContainerActionHandler.cs).
  /^\/github\/workspace\/(?<path>.+)$/,
];

/**
 * Makes a path that a log names relative, as far as the path alone tells.
 * @param path absolute on the runner, or relative to the folder that a step ran in
 * @returns the path and whether it starts at the repository's root for certain; null when it lies outside
 */
export function pathFromLog(path: string): { readonly path: string; readonly fromRoot: boolean } | null {
  const absolute = path.startsWith("/");
  const inside = absolute
    ? workspaces.map((layout) => layout.exec(path)?.groups?.["path"]).find((found) => found !== undefined)
    : path;
  // A step may have run below the root, so that `..` leads to a folder that the log does not name.
  const resolved = inside === undefined ? null : resolveInRepository("", inside.replace(/^(?:\.{1,2}\/)+/, ""));
  return resolved === null || resolved === "" ? null : { path: resolved, fromRoot: absolute };
}
