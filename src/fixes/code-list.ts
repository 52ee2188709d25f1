import type { SafeMarkdown } from "../text/brands.ts";
import { code, joinMarkdown } from "../text/markdown.ts";

/** Names or paths as code, separated by commas. */
export const codeList = (names: readonly string[]): SafeMarkdown =>
  joinMarkdown(
    names.map((name) => code(name)),
    ", ",
  );
