import type { Place } from "../finding.ts";
import { loadFailure } from "../load-failure.ts";
import { chooseBuilder } from "./builder-choice.ts";
import type { BuilderChoice } from "./data-formats.ts";

/** The names inside a zip archive; null where it cannot be read. */
export type NamesInside = (path: string) => Promise<readonly string[] | null>;

/** Source: load.py, `infer_module_for_data_files_list_in_archives`: ten archives at most, and of a draw the first seen. */
async function chooseInArchives(paths: readonly string[], inside: NamesInside): Promise<BuilderChoice | null> {
  const names: string[] = [];
  for (const path of paths.filter((each) => each.endsWith(".zip")).slice(0, 10))
    names.push(...((await inside(path)) ?? []));
  const choice = chooseBuilder(names);
  return choice.kind === "builder" ? choice.builder : null;
}

async function builderOf(paths: readonly string[], inside: NamesInside): Promise<BuilderChoice | null> {
  const choice = chooseBuilder(paths);
  switch (choice.kind) {
    case "builder":
      return choice.builder;
    case "archives":
      return chooseInArchives(paths, inside);
    case "none":
      return null;
  }
}

const describe = (builder: BuilderChoice | null): string =>
  builder === null
    ? "(None, {})"
    : `('${builder.name}', {${Object.entries(builder.params)
        .map(([key, value]) => `'${key}': '${value}'`)
        .join(", ")}})`;

/**
 * The builder of all splits' files. Source: load.py, `infer_module_for_data_files`.
 * @throws LoadFailure where the splits differ, or no builder reads any file
 */
export async function inferBuilder(
  files: ReadonlyMap<string, readonly string[]>,
  place: Place,
  inside: NamesInside,
): Promise<BuilderChoice> {
  const choices = new Map<string, BuilderChoice | null>();
  for (const [split, paths] of files) choices.set(split, await builderOf(paths, inside));
  const [first] = choices.values();
  for (const choice of choices.values()) {
    if (describe(choice) === describe(first ?? null)) continue;
    throw loadFailure(
      "formats-differ-between-splits",
      "FileFormatMismatchBetweenSplitsError",
      `the files of the splits are of different formats: ${[...choices].map(([split, each]) => `${split} is ${each?.name ?? "of no known format"}`).join(", ")}`,
      `Couldn't infer the same data file format for all splits. Got {${[...choices].map(([split, each]) => `'${split}': ${describe(each)}`).join(", ")}}`,
      place,
      {
        repair: {
          kind: "advice",
          text: "Make a config for each format, or keep files that are no data out of the folders and names that make splits.",
        },
      },
    );
  }
  if (first === undefined || first === null) {
    throw loadFailure(
      "no-supported-files",
      "DataFilesNotFoundError",
      "no file has an extension that a builder reads (case counts)",
      "No (supported) data files found",
      place,
    );
  }
  return first;
}
