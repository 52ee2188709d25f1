import type { JobCommand } from "./shell-commands.ts";
import { resolveInRepository } from "./repository-path.ts";

/** An installation of a Python project with what it depends on. */
export interface ProjectInstall {
  readonly tool: "pip" | "poetry" | "pipenv" | "uv";
  /** The project's folder. */
  readonly folder: string;
  /** The optional groups that are installed; `*` for all. */
  readonly groups: readonly string[];
  /** It fails where the lock file does not match. */
  readonly isLocked: boolean;
}

/** `.`, `./lib[test,dev]`, as pip takes a project's folder. */
const projectFolder = /^(\.{1,2}(?:\/[\w./-]*)?|[\w.-]+(?:\/[\w.-]+)*\/)(?:\[([\w,\s-]+)\])?$/;

const valuesOf = (words: readonly string[], option: RegExp): string[] =>
  words.flatMap((word, index) => {
    const found = option.exec(word);
    return found === null ? [] : (found[1] ?? words[index + 1] ?? "").split(/[,\s]+/);
  });

type Reader = (words: readonly string[], folder: string) => readonly ProjectInstall[];

const pip: Reader = (words, folder) =>
  words.includes("install")
    ? words.flatMap((word, index) => {
        if (/^(?:-r|-c|--requirements?|--constraints?|--find-links|-f|--target|-t)$/.test(words[index - 1] ?? ""))
          return [];
        const found = projectFolder.exec(word);
        const path = found === null ? null : resolveInRepository(folder, found[1] ?? "");
        const groups = (found?.[2] ?? "")
          .split(",")
          .map((group) => group.trim())
          .filter(Boolean);
        return path === null ? [] : [{ tool: "pip", folder: path, groups, isLocked: false } as const];
      })
    : [];

/** Sources: Poetry, pipenv and uv documentation, "install" and "sync". */
const readers: readonly { readonly program: RegExp; readonly read: Reader }[] = [
  { program: /^pip3?(?:\.\d+)?$/, read: pip },
  {
    program: /^poetry$/,
    read: (words, folder) =>
      words.includes("install") || words.includes("sync")
        ? [
            {
              tool: "poetry",
              folder,
              groups: words.some((word) => /^--(?:only|without|no-dev|only-root)/.test(word))
                ? valuesOf(words, /^--(?:with|only)(?:=(.+))?$/)
                : ["dev", "test", "tests", ...valuesOf(words, /^--with(?:=(.+))?$/)],
              isLocked: true,
            },
          ]
        : [],
  },
  {
    program: /^pipenv$/,
    read: (words, folder) =>
      words.includes("install") || words.includes("sync")
        ? [
            {
              tool: "pipenv",
              folder,
              groups: words.some((word) => word === "--dev" || word === "-d") ? ["dev"] : [],
              isLocked: words.includes("sync") || words.some((word) => /^--(?:deploy|ignore-pipfile)$/.test(word)),
            },
          ]
        : [],
  },
  {
    program: /^uv$/,
    read: (words, folder) =>
      words.includes("sync")
        ? [
            {
              tool: "uv",
              folder,
              groups: words.includes("--no-dev")
                ? []
                : words.some((word) => /^--all-(?:groups|extras)$/.test(word))
                  ? ["*"]
                  : ["dev", ...valuesOf(words, /^--(?:group|extra)(?:=(.+))?$/)],
              isLocked: words.some((word) => /^--(?:locked|frozen)$/.test(word)),
            },
          ]
        : words.includes("pip")
          ? pip(words, folder)
          : [],
  },
];

/** The projects that a command installs. */
export function projectInstalls({ words, folder }: JobCommand): readonly ProjectInstall[] {
  if (folder === null) return [];
  const programs = words.map((word) => word.slice(word.lastIndexOf("/") + 1));
  for (const { program, read } of readers) {
    const at = programs.findIndex((word) => program.test(word));
    if (at >= 0 && !(programs[at - 1] === "uv")) return read(words.slice(at + 1), folder);
  }
  return [];
}
