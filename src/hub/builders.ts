import type { Builder, BuilderSink } from "./builder.ts";
import { type YamlMap, yamlText } from "./card/yaml.ts";
import { CsvBuilder } from "./csv/csv-builder.ts";
import { refusedCsvParameter } from "./csv/parameters.ts";
import type { Features } from "./feature.ts";
import { jsonBuilder } from "./json/builder.ts";
import { jsonOptions } from "./json/options.ts";
import { LoadFailure } from "./load-failure.ts";
import type { BuilderName } from "./layout/data-formats.ts";
import type { ConfigPlan } from "./layout/plan.ts";
import { parquetOptions, refusedParquetParameter } from "./parquet/options.ts";
import { ParquetBuilder } from "./parquet/parquet-builder.ts";
import { TextBuilder } from "./text-builder.ts";
import { encodingNamed } from "./encodings.ts";

interface RefusedParameter {
  readonly parameter: string;
  readonly hfMessage: string;
}

function refusedJsonParameter(params: YamlMap): RefusedParameter | null {
  const field = params.get("field") ?? null;
  if (field !== null && typeof field !== "string")
    return { parameter: "field", hfMessage: `KeyError: ${yamlText(field)}` };
  if ((params.get("newlines_in_values") ?? null) === null) return null;
  return {
    parameter: "newlines_in_values",
    hfMessage: "The JSON loader parameter `newlines_in_values` is no longer supported",
  };
}

const refusedOf: Partial<Record<BuilderName, (params: YamlMap) => RefusedParameter | null>> = {
  csv: refusedCsvParameter,
  json: refusedJsonParameter,
  parquet: refusedParquetParameter,
};

/** Parameters that a builder refuses whatever the files hold: json.py, csv.py (and pandas' own checks), text.py. */
function checkParameters({ builder, params, place }: ConfigPlan): void {
  const fail = (parameter: string, hfMessage: string): LoadFailure =>
    new LoadFailure({
      rule: "card-parameter-invalid",
      hfCode: "ConfigNamesError",
      message: `the parameter \`${parameter}\` of the config does not do`,
      hfMessage,
      place,
    });
  const refused = refusedOf[builder.name]?.(params) ?? null;
  if (refused !== null) throw fail(refused.parameter, refused.hfMessage);
  if (builder.name === "parquet") return;
  const size = params.get("chunksize");
  const isWholeFile = builder.name === "csv" && size === null;
  if (size !== undefined && !isWholeFile && !(typeof size === "number" && Number.isInteger(size) && size > 0)) {
    throw fail("chunksize", "'chunksize' must be an integer >=1");
  }
  const encoding = params.get("encoding");
  if (typeof encoding === "string" && encodingNamed(encoding) === null)
    throw fail("encoding", `unknown encoding: ${encoding}`);
}

/**
 * The builder of a config, or null when what it reads is not checked here.
 * @param declare takes features that a builder knows before any batch
 * @throws LoadFailure for parameters that the builder refuses
 */
export function createBuilder(
  plan: ConfigPlan,
  sink: BuilderSink,
  declare: (features: Features) => void,
): Builder | ParquetBuilder | null {
  checkParameters(plan);
  const make: Partial<Record<BuilderName, () => Builder | ParquetBuilder>> = {
    csv: () => new CsvBuilder(plan.params, plan.features, sink),
    json: () => jsonBuilder(jsonOptions(plan.params), sink),
    parquet: () => new ParquetBuilder(parquetOptions(plan.params), sink, declare),
    text: () => new TextBuilder(plan.params, sink),
  };
  return make[plan.builder.name]?.() ?? null;
}
