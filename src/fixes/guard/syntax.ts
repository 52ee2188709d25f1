import { parseDocument } from "yaml";
import type { FileRule } from "./guarded-file.ts";

const parsesAsJson = (text: string): boolean => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};
const parsesAsYaml = (text: string): boolean => parseDocument(text, { logLevel: "silent" }).errors.length === 0;

const parsers: readonly { readonly files: RegExp; parses(text: string): boolean }[] = [
  { files: /\.json$/, parses: parsesAsJson },
  { files: /\.ya?ml$/, parses: parsesAsYaml },
];

/** A file that parsed must parse. One with a syntax of its own (comments in JSON, many documents) never did. */
export const syntaxRule: FileRule = {
  name: "does-not-parse",
  title: "JSON or YAML that parsed before and no longer does.",
  check: ({ path, kind, before, after, hunks }) => {
    const parser = parsers.find(({ files }) => files.test(path));
    if (parser === undefined || kind === "delete" || kind === "mode") return [];
    const wasFine = kind === "create" || parser.parses(before);
    return wasFine && !parser.parses(after) ? [{ reason: "the file no longer parses", hunk: hunks[0] ?? null }] : [];
  },
};
