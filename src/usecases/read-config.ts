import { type Config, defaultConfig, parseConfig } from "../contracts/config.ts";

/**
 * Reads the configuration as every entry does: with the repository's own rules checked against their examples, and for
 * patterns that a hostile log could make slow.
 * @param text the file's text, or null when there is no file
 * @param where how to name the file in an error: its path
 * @throws UserError `config-invalid`, which names the first problem's key and line and counts the others
 */
export async function readConfig(text: string | null, where: string): Promise<Config> {
  if (text === null) return defaultConfig;
  // All rules come along: what has no file does not wait for them.
  const { ruleFault } = await import("../diagnosis/own-rules.ts");
  return parseConfig(text, where, ruleFault);
}
