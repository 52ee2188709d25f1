import type { Features } from "../feature.ts";
import type { Place } from "../finding.ts";
import { LoadFailure, type Refusal } from "../load-failure.ts";
import type { HubRuleOf } from "../rules/rules.ts";
import { declaredFeatures, FeaturesError } from "./features.ts";
import {
  isYamlList,
  isYamlMap,
  pythonRepr,
  safeLoad,
  type YamlMap,
  type YamlPosition,
  type YamlValue,
} from "./yaml.ts";

/** Keys and indices from the top of the YAML. */
export type Path = readonly (string | number)[];

/** The values of a card with the places they are at. */
export interface Source {
  readonly values: YamlMap;
  at(path: Path): Place;
}

export const refused = (
  rule: HubRuleOf<"error">,
  place: Place,
  message: string,
  hfMessage: string,
  more: Partial<Refusal> = {},
): LoadFailure => new LoadFailure({ rule, hfCode: "ConfigNamesError", message, hfMessage, place, ...more });

/** @throws LoadFailure for what is no mapping of texts */
export function readSource(file: string, yaml: string, linesBefore: number): Source {
  const place = ({ line, column }: YamlPosition): Place => ({ file, line: line + linesBefore, column });
  const result = safeLoad(yaml);
  if (result.kind === "error") {
    throw refused(
      "card-yaml-invalid",
      place(result.position),
      `the YAML cannot be read: ${result.message}`,
      result.message,
      {
        repair: { kind: "advice", text: "Correct the YAML there; nothing of the dataset loads before." },
      },
    );
  }
  const values = result.value ?? new Map<YamlValue, YamlValue>();
  const start = place({ line: 1, column: 1 });
  if (!isYamlMap(values)) {
    throw refused(
      "card-yaml-not-a-mapping",
      start,
      "the YAML is not a mapping of keys",
      "repo card metadata block should be a dict",
    );
  }
  for (const key of values.keys()) {
    if (typeof key === "string") continue;
    throw refused(
      "card-key-not-text",
      start,
      `the key ${pythonRepr(key)} is not text: YAML 1.1 reads it as something else`,
      "keywords must be strings",
      { repair: { kind: "advice", text: "Put the key in quotes." } },
    );
  }
  return { values, at: (path) => place(result.at(path)) };
}

/** Python's truth. */
export function isTruthy(value: YamlValue): boolean {
  if (isYamlList(value)) return value.length > 0;
  if (isYamlMap(value)) return value.size > 0;
  return Boolean(value);
}

/** @throws LoadFailure for features that are not understood */
export function featuresIn(value: YamlValue | undefined, place: (path: Path) => Place): Features | null {
  if (value === undefined) return null;
  try {
    return declaredFeatures(value);
  } catch (cause) {
    if (!(cause instanceof FeaturesError)) throw cause;
    throw refused("card-features-invalid", place(cause.path), "these features cannot be understood", cause.message, {
      repair: {
        kind: "advice",
        text: "Use the types of `datasets`, for example `dtype: string`, `int64`, `float64`, `bool`, `timestamp[s]`.",
      },
    });
  }
}
