import { normaliseName } from "./requirements-file.ts";
import { addToTomlArray, addTomlKey, hasTomlKey, tomlArray, tomlKeys, tomlTable } from "./toml-text.ts";

/** A place of a project's file that names distributions, and how one more is written there. */
export interface Declaration {
  /** The group that it is for; null for what the project itself needs. */
  readonly group: string | null;
  /** The normalised names that are there. */
  readonly names: readonly string[];
  /** The file with one distribution more. */
  add(distribution: string): string;
}

/** The name at the start of a requirement. Source: PEP 508. */
const nameOf = (requirement: string): string => normaliseName(/^[\w.-]+/.exec(requirement.trim())?.[0] ?? "");

function arrayDeclaration(text: string, table: string, key: string, group: string | null): Declaration[] {
  const found = tomlTable(text, table);
  const array = found === null ? null : tomlArray(text, found, key);
  return array === null
    ? []
    : [
        {
          group,
          names: array.items.map(({ value }) => nameOf(value)),
          add: (name) => addToTomlArray(text, array, name),
        },
      ];
}

function keyDeclaration(text: string, table: string, group: string | null): Declaration[] {
  const found = tomlTable(text, table);
  return found === null
    ? []
    : [
        {
          group,
          names: tomlKeys(text, found).map(({ key }) => normaliseName(key)),
          add: (name) => addTomlKey(text, found, name, '"*"', "python"),
        },
      ];
}

/** Each key of a table that lists a group's distributions. */
function groupDeclarations(text: string, table: string): Declaration[] {
  const found = tomlTable(text, table);
  return found === null ? [] : tomlKeys(text, found).flatMap(({ key }) => arrayDeclaration(text, table, key, key));
}

/** The project's own list; where there is none yet it is made, unless another tool makes it while it builds. */
function projectDeclaration(text: string): Declaration[] {
  const table = tomlTable(text, "project");
  if (table === null) return [];
  if (hasTomlKey(text, table, "dependencies")) return arrayDeclaration(text, "project", "dependencies", null);
  if (tomlArray(text, table, "dynamic")?.items.some(({ value }) => value === "dependencies") === true) return [];
  const last = text.slice(table.start, table.end).trimEnd().length + table.start;
  const ending = text.includes("\r\n") ? "\r\n" : "\n";
  return [
    {
      group: null,
      names: [],
      add: (name) => `${text.slice(0, last)}${ending}dependencies = ["${name}"]${text.slice(last) || ending}`,
    },
  ];
}

/** Source: PEP 621, PEP 735; Poetry documentation, "The pyproject.toml file". */
function pyprojectDeclarations(text: string): Declaration[] {
  const poetryGroups = [...text.matchAll(/^\[tool\.poetry\.group\.([\w-]+)\.dependencies\]/gm)].flatMap((found) =>
    keyDeclaration(text, `tool.poetry.group.${found[1] ?? ""}.dependencies`, found[1] ?? ""),
  );
  return [
    ...projectDeclaration(text),
    ...groupDeclarations(text, "project.optional-dependencies"),
    ...groupDeclarations(text, "dependency-groups"),
    ...keyDeclaration(text, "tool.poetry.dependencies", null),
    ...keyDeclaration(text, "tool.poetry.dev-dependencies", "dev"),
    ...poetryGroups,
  ];
}

/** A list of lines below a key of an INI section. Source: setuptools documentation, "Configuring setuptools using setup.cfg files". */
function iniList(text: string, section: string, key: string, group: string | null): Declaration[] {
  const escaped = [section, key].map((word) => word.replace(/\W/g, String.raw`\$&`));
  const pattern = new RegExp(
    String.raw`^\[${escaped[0] ?? ""}\][^[]*?^${escaped[1] ?? ""}[ \t]*=[ \t]*\r?\n((?:[ \t]+\S[^\n]*(?:\n|$))+)`,
    "m",
  );
  const found = pattern.exec(text);
  const block = found?.[1];
  if (found === null || block === undefined) return [];
  const lines = block.split("\n").filter((line) => line.trim() !== "");
  const indent = /^[ \t]+/.exec(lines[0] ?? "")?.[0] ?? "    ";
  const at = found.index + found[0].length;
  const ending = text.includes("\r\n") ? "\r\n" : "\n";
  const gap = text[at - 1] === "\n" ? "" : ending;
  return [
    {
      group,
      names: lines.map((line) => nameOf(line)),
      add: (name) => `${text.slice(0, at)}${gap}${indent}${name}${ending}${text.slice(at)}`,
    },
  ];
}

function setupDeclarations(text: string): Declaration[] {
  const extras = /^\[options\.extras_require\]\r?\n((?:[^[\n]*\n?)*)/m.exec(text)?.[1] ?? "";
  const groups = [...extras.matchAll(/^([\w-]+)[ \t]*=[ \t]*\r?$/gm)].map((found) => found[1] ?? "");
  return [
    ...iniList(text, "options", "install_requires", null),
    ...groups.flatMap((group) => iniList(text, "options.extras_require", group, group)),
  ];
}

const readers: Readonly<Record<string, (text: string) => readonly Declaration[]>> = {
  "pyproject.toml": pyprojectDeclarations,
  "setup.cfg": setupDeclarations,
  Pipfile: (text) => [...keyDeclaration(text, "packages", null), ...keyDeclaration(text, "dev-packages", "dev")],
};

/** The files that may name what a project depends on, in the order in which they count. */
export const declarationFiles: readonly string[] = Object.keys(readers);

/**
 * The places of a project's file that name distributions.
 * @param file its name, one of {@link declarationFiles}
 */
export const declarationsIn = (file: string, text: string): readonly Declaration[] => readers[file]?.(text) ?? [];

/**
 * The group by which a project asks for a distribution that it does without otherwise.
 * @param name normalised
 * @returns null where none does, or where the project itself needs the distribution
 */
export function groupWith(name: string, file: string, text: string): string | null {
  const holders = declarationsIn(file, text).filter(({ names }) => names.includes(name));
  return holders.some(({ group }) => group === null) ? null : (holders[0]?.group ?? null);
}
