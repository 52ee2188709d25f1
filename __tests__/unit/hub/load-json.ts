import { castBatch } from "../../../src/hub/cast-batch.ts";
import type { Feature, Features, JsonForm } from "../../../src/hub/feature.ts";
import { featuresToJsonForm } from "../../../src/hub/feature.ts";
import type { Finding } from "../../../src/hub/finding.ts";
import { jsonBuilder } from "../../../src/hub/json/builder.ts";
import { jsonOptions } from "../../../src/hub/json/options.ts";
import type { ObservedField } from "../../../src/hub/table.ts";
import { featuresOf } from "../../../src/hub/table.ts";

export interface Loaded {
  /** In short: `int64`, `[string]`, `{x: int64}`, `Json`; null if nothing was fixed. */
  readonly types: Readonly<Record<string, string>> | null;
  readonly form: JsonForm | null;
  readonly rows: number;
  readonly findings: readonly Finding[];
  /** The first error, as `rule file:line:column`. */
  readonly refused: string | null;
}

export interface LoadSetting {
  readonly params?: Readonly<Record<string, string | number | boolean>>;
  readonly declared?: Features;
  /** Bytes pushed at a time. */
  readonly step?: number;
}

function short(feature: Feature): string {
  switch (feature.kind) {
    case "value":
      return feature.dtype;
    case "json":
      return "Json";
    case "list":
    case "large-list":
      return `[${short(feature.item)}]`;
    case "struct":
      return `{${feature.fields.map(({ name, feature }) => `${name}: ${short(feature)}`).join(", ")}}`;
    case "class-label":
    case "other":
      return feature.kind;
  }
}

/** Loads texts as the files of one split, in order, casting each batch as the library does. */
export function loadJson(texts: readonly (string | Uint8Array)[], setting: LoadSetting = {}): Loaded {
  const findings: Finding[] = [];
  let features = setting.declared ?? null;
  let origin: readonly ObservedField[] | null = null;
  let rows = 0;
  const builder = jsonBuilder(jsonOptions(new Map(Object.entries(setting.params ?? {}))), {
    batch(batch) {
      rows += batch.rows;
      const refused = features === null ? null : castBatch(batch, features, origin);
      if (refused !== null) findings.push(refused);
      if (features !== null) return;
      features = featuresOf(batch.columns);
      origin = batch.columns;
      builder.fixTypes(features, batch.castBy);
    },
    finding: (finding) => void findings.push(finding),
  });
  if (features !== null) builder.fixTypes(features, "builder");
  builder.startSplit("train");
  for (const [index, text] of texts.entries()) {
    if (findings.some(({ severity }) => severity === "error")) break;
    const bytes = typeof text === "string" ? new TextEncoder().encode(text) : text;
    const step = setting.step ?? Math.max(bytes.length, 1);
    const file = builder.open(`${String.fromCharCode(97 + index)}.jsonl`);
    for (let at = 0; at < bytes.length; at += step) file.push(bytes.slice(at, at + step));
    file.finish();
  }
  const error = findings.find(({ severity }) => severity === "error");
  return {
    types: features === null ? null : Object.fromEntries(features.map(({ name, feature }) => [name, short(feature)])),
    form: features === null ? null : featuresToJsonForm(features),
    rows,
    findings,
    refused: error === undefined ? null : `${error.rule} ${error.file}:${error.line}:${error.column}`,
  };
}
