import { z } from "zod";

/** A value's rule in words, which complete "must be …"; the same for whatever is wrong with it. */
const must = (accepts: string) => ({ error: `must be ${accepts}` });

const aFolder = must("a folder below the workspace's root, with `/` and without `..`, or `.`");

/** Whether a scraper's outputs have to be a dataset that HuggingFace loads. */
export const HubForm = z.strictObject({
  check: z
    .boolean(must("true or false"))
    .default(true)
    .meta({ description: "Whether the folder is checked.", examples: [false] }),
  folder: z
    .string(aFolder)
    .regex(/^(?![/~!])(?!(?:.*\/)?\.\.(?:\/|$))(?![A-Za-z]:)[^\\\x00-\x1f\x7f]+$/, aFolder)
    .max(500, aFolder)
    .optional()
    .meta({
      description:
        "The dataset's folder, as it lies on the Hub: with its card, if it has one. Without this key it is the folder that holds all outputs.",
      examples: ["data"],
    }),
});

/** The dataset that a scraper's outputs are part of. */
export interface HubDataset {
  /** Below the workspace's root, without a slash at its end; "." for the root itself. */
  readonly folder: string;
}

const magic = /[*?[{(!+@]/;

/** The folders of a path, up to the first part with a sign that globs read. */
function fixedFolders(glob: string): readonly string[] {
  const parts = glob.split("/").slice(0, -1);
  const end = parts.findIndex((part) => magic.test(part));
  return (end === -1 ? parts : parts.slice(0, end)).filter((part) => part !== "." && part !== "");
}

/** The folder that holds whatever globs match, the deepest that they name; "." for the root. */
export function commonFolder(globs: readonly string[]): string {
  const [first = [], ...others] = globs.map(fixedFolders);
  const shared = first.findIndex((part, index) => others.some((parts) => parts[index] !== part));
  return (shared === -1 ? first : first.slice(0, shared)).join("/") || ".";
}

/** @returns null where nothing is to be checked */
export function hubOf(written: z.output<typeof HubForm> | undefined, outputs: readonly string[]): HubDataset | null {
  if (written?.check !== true) return null;
  const folder = written.folder ?? commonFolder(outputs);
  return { folder: folder.replace(/^(?:\.\/+)+(?=.)|(?<=.)\/+$/g, "") };
}
