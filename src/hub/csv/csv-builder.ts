import type { Builder, BuilderSink, FileMachine } from "../builder.ts";
import type { YamlMap } from "../card/yaml.ts";
import type { Features } from "../feature.ts";
import { CsvFile } from "./csv-file.ts";
import type { CsvSettings } from "./csv-table.ts";
import { csvDialect } from "./dialect.ts";

/**
 * The library's CSV builder: pandas.read_csv with its C engine. Source: datasets packaged_modules/csv/csv.py.
 * @param params of the config, those of the extension below them
 * @param declared features of the config (not of `dataset_info`, which only the writer casts to)
 */
export class CsvBuilder implements Builder {
  readonly name = "csv";
  readonly #settings: CsvSettings;
  #fixed: Features | null;

  constructor(params: YamlMap, declared: Features | null, sink: BuilderSink) {
    this.#settings = { dialect: csvDialect(params), declared, sink };
    this.#fixed = declared;
  }

  fixTypes(features: Features): void {
    this.#fixed = features;
  }

  startSplit(): void {}

  open(file: string): FileMachine {
    return new CsvFile(file, this.#settings, () => this.#fixed);
  }
}
