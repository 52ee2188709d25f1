/** Files of an archive in the order in which the library walks it. Source: datasets utils/track.py and file_utils.py, `FilesIterable`. */
export function archivedFiles(members: readonly string[]): readonly string[] {
  const hidden = (part: string): boolean => part.startsWith(".") || part.startsWith("__");
  const folderOf = (path: string): string => path.slice(0, path.lastIndexOf("/") + 1);
  return members
    .filter((path) => !path.split("/").some(hidden))
    .toSorted((left, right) => {
      const [a, b] = [folderOf(left), folderOf(right)];
      return a === b ? (left < right ? -1 : 1) : a < b ? -1 : 1;
    });
}
