import { withheldVariable } from "../contracts/scraper-entry.ts";

/**
 * What every command gets: where programs, libraries and temporary files are, who it runs as, and how it should speak.
 * None of these holds a token. RUNNER_TRACKING_ID lets the runner find what a command leaves behind (actions/runner
 * src/Runner.Worker/JobExtension.cs).
 */
const always: ReadonlySet<string> = new Set([
  "PATH",
  "HOME",
  "USER",
  "LOGNAME",
  "SHELL",
  "LANG",
  "LANGUAGE",
  "LC_ALL",
  "LC_CTYPE",
  "TZ",
  "TERM",
  "TMPDIR",
  "TMP",
  "TEMP",
  "CI",
  "LD_LIBRARY_PATH",
  "VIRTUAL_ENV",
  "JAVA_HOME",
  "RUNNER_TRACKING_ID",
  // Without these nothing starts on Windows.
  "SYSTEMROOT",
  "COMSPEC",
  "PATHEXT",
  "USERPROFILE",
]);

/**
 * The environment of a scraper's command.
 * @param all what this process has
 * @param names of the variables that the configuration lists; what is withheld is so even when it is listed
 */
export function commandEnvironment(
  all: Readonly<Record<string, string | undefined>>,
  names: readonly string[],
): Readonly<Record<string, string>> {
  const listed = new Set(names);
  const given = (name: string): boolean =>
    (listed.has(name) || always.has(name.toUpperCase())) && !withheldVariable.test(name);
  return Object.fromEntries(
    Object.entries(all).flatMap(([name, value]) => (value !== undefined && given(name) ? [[name, value]] : [])),
  );
}
