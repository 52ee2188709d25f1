/**
 * Reads a file of `name=value` lines and `name<<delimiter` blocks.
 * Source: actions/runner src/Runner.Worker/FileCommandManager.cs, EnvFileKeyValuePairs.
 * @throws Error in the runner's words when the file is malformed
 */
export function parseKeyValues(content: string): Record<string, string> {
  const values: Record<string, string> = {};
  const lines = content.split(/\r?\n/);
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] ?? "";
    if (line === "") continue;
    const equals = line.indexOf("=");
    const heredoc = line.indexOf("<<");
    if (equals >= 0 && (heredoc < 0 || equals < heredoc)) {
      if (equals === 0) throw new Error(`Invalid format '${line}'. Name must not be empty`);
      values[line.slice(0, equals)] = line.slice(equals + 1);
    } else if (heredoc >= 0) {
      const name = line.slice(0, heredoc);
      const delimiter = line.slice(heredoc + 2);
      if (name === "" || delimiter === "") {
        throw new Error(`Invalid format '${line}'. Name must not be empty and delimiter must not be empty`);
      }
      const end = lines.indexOf(delimiter, at + 1);
      if (end < 0) throw new Error(`Invalid value. Matching delimiter not found '${delimiter}'`);
      values[name] = lines.slice(at + 1, end).join("\n");
      at = end;
    } else {
      throw new Error(`Invalid format '${line}'`);
    }
  }
  return values;
}

/** The lines of GITHUB_PATH, the last one first: each goes in front of the PATH so far. */
export const parsePaths = (content: string): readonly string[] =>
  content
    .split(/\r?\n/)
    .filter((line) => line !== "")
    .toReversed();

/** The runner refuses a summary above this size and marks the step with an error (CreateStepSummaryCommand). */
export const summaryLimit = 1024 * 1024;
