import { type Config, parseConfig } from "../contracts/config.ts";
import { ruleFault } from "../diagnosis/own-rules.ts";

/**
 * Reads the configuration as every entry does: with the repository's own rules checked against their examples, and for
 * patterns that a hostile log could make slow.
 * @param text the file's text, or null when there is no file
 * @param where how to name the file in an error: its path
 * @throws UserError `config-invalid`, which names the first problem's key and line and counts the others
 */
export const readConfig = (text: string | null, where: string): Config => parseConfig(text, where, ruleFault);
