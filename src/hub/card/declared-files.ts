import type { Place } from "../finding.ts";
import { splitName } from "../layout/patterns.ts";
import type { LoadFailure } from "../load-failure.ts";
import { type Path, refused } from "./source.ts";
import { isYamlList, isYamlMap, pythonRepr, yamlText, type YamlValue } from "./yaml.ts";

/** Files of a config as the card lists them: by split, in order; a bare list is the split `train`. */
export interface DeclaredFiles {
  readonly split: string;
  readonly patterns: readonly string[];
  readonly place: Place;
}

const dataFilesHelp = `Expected data_files in YAML to be either a string or a list of strings
or a list of dicts with two keys: 'split' and 'path', but got `;

/** Source: utils/metadata.py:141-189 and data_files.py, `sanitize_patterns`. */
export function declaredFiles(value: YamlValue, place: (path: Path) => Place): readonly DeclaredFiles[] {
  const bad = (path: Path, message: string, hfMessage = dataFilesHelp + pythonRepr(value)): LoadFailure =>
    refused("card-data-files-form", place(path), message, hfMessage);
  const texts = (list: readonly YamlValue[], path: Path): readonly string[] =>
    list.map((each, index) => {
      if (typeof each === "string") return each;
      throw bad([...path, index], `a path has to be text, but it is ${pythonRepr(each)}`);
    });

  if (typeof value === "string") return [{ split: "train", patterns: [value], place: place([]) }];
  if (!isYamlList(value)) {
    throw bad([], "`data_files` has to be a path, a list of paths, or a list of `split` and `path` pairs");
  }
  for (const [index, each] of value.entries()) {
    if (typeof each === "string") continue;
    const split = isYamlMap(each) ? each.get("split") : undefined;
    const path = isYamlMap(each) ? each.get("path") : undefined;
    if (!isYamlMap(each) || each.size !== 2 || split === undefined) {
      throw bad([index], "each item of `data_files` has the two keys `split` and `path`, and no other");
    }
    if (typeof split !== "string") {
      throw bad(
        [index, "split"],
        `the split's name ${pythonRepr(split)} has to be text; put it in quotes`,
        "expected string or bytes-like object",
      );
    }
    if (!splitName.test(split)) {
      throw bad(
        [index, "split"],
        `${pythonRepr(split)} is no name for a split: letters, digits, \`_\`, and single dots between them`,
      );
    }
    if (typeof path !== "string" && !isYamlList(path)) throw bad([index], "`path` has to be a path or a list of paths");
  }
  const items = value.filter(isYamlMap);
  if (items.length === 0) return [{ split: "train", patterns: texts(value, []), place: place([]) }];
  const plain = value.findIndex((each) => !isYamlMap(each));
  if (plain >= 0)
    throw bad(
      [plain],
      "`data_files` mixes bare paths with `split` and `path` pairs",
      "Invalid format for data_files entry.",
    );
  const names = items.map((each) => each.get("split"));
  const twice = names.findIndex((name, index) => names.indexOf(name) < index);
  if (twice >= 0) {
    throw bad(
      [twice, "split"],
      `the split ${pythonRepr(names[twice] ?? null)} stands there twice`,
      `Some splits are duplicated in data_files: ${pythonRepr(names.map((name) => name ?? null))}`,
    );
  }
  return items.map((each, index) => {
    const path = each.get("path") ?? null;
    const at = [index, "path"];
    return {
      split: yamlText(each.get("split") ?? null),
      patterns: typeof path === "string" ? [path] : texts(isYamlList(path) ? path : [], at),
      place: place(at),
    };
  });
}
