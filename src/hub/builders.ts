import type { Builder, BuilderSink } from "./builder.ts";
import { CsvBuilder } from "./csv/csv-builder.ts";
import { refusedCsvParameter } from "./csv/parameters.ts";
import type { Features } from "./feature.ts";
import { jsonBuilder } from "./json/builder.ts";
import { jsonOptions } from "./json/options.ts";
import { LoadFailure } from "./load-failure.ts";
import type { BuilderName } from "./layout/data-formats.ts";
import type { ConfigPlan } from "./layout/plan.ts";
import { ParquetBuilder } from "./parquet/parquet-builder.ts";
import { TextBuilder } from "./text-builder.ts";
import { encodingNamed } from "./encodings.ts";

/** Parameters that a builder refuses whatever the files hold: json.py, csv.py (and pandas' own checks), text.py. */
function checkParameters({ builder, params, place }: ConfigPlan): void {
  if (builder.name === "parquet") return;
  const fail = (parameter: string, hfMessage: string): LoadFailure =>
    new LoadFailure({
      rule: "card-parameter-invalid",
      hfCode: "ConfigNamesError",
      message: `the parameter \`${parameter}\` of the config does not do`,
      hfMessage,
      place,
    });
  const size = params.get("chunksize");
  const isWholeFile = builder.name === "csv" && size === null;
  if (size !== undefined && !isWholeFile && !(typeof size === "number" && Number.isInteger(size) && size > 0)) {
    throw fail("chunksize", "'chunksize' must be an integer >=1");
  }
  const encoding = params.get("encoding");
  if (typeof encoding === "string" && encodingNamed(encoding) === null)
    throw fail("encoding", `unknown encoding: ${encoding}`);
  const refused = builder.name === "csv" ? refusedCsvParameter(params) : null;
  if (refused !== null) throw fail(refused.parameter, refused.hfMessage);
  if (builder.name === "json" && (params.get("newlines_in_values") ?? null) !== null) {
    throw fail("newlines_in_values", "The JSON loader parameter `newlines_in_values` is no longer supported");
  }
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
    parquet: () => new ParquetBuilder(sink, declare),
    text: () => new TextBuilder(plan.params, sink),
  };
  return make[plan.builder.name]?.() ?? null;
}
