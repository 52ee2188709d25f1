import type { Builder, BuilderSink, FileMachine } from "../builder.ts";
import type { Features } from "../feature.ts";
import { JsonFile } from "./json-file.ts";
import { JsonRun } from "./json-run.ts";
import type { JsonOptions } from "./options.ts";
import { markFeatures, noMarks } from "./path-marks.ts";

class JsonBuilder implements Builder {
  readonly name = "json";
  readonly #run: JsonRun;
  #files = 0;

  constructor(run: JsonRun) {
    this.#run = run;
  }

  fixTypes(features: Features, by: "builder" | "writer"): void {
    this.#run.features = features;
    this.#run.castsItself = by === "builder";
    if (by === "builder") this.#markJson(features);
  }

  startSplit(): void {
    this.#files = 0;
    const { features } = this.#run;
    this.#run.marks = noMarks();
    if (features === null) return;
    // What the writer fixed in the first split is the builder's own knowledge in the next.
    this.#run.castsItself = true;
    this.#markJson(features);
  }

  open(file: string): FileMachine {
    return new JsonFile(this.#run, file, this.#files++);
  }

  #markJson(features: Features): void {
    this.#run.marks = noMarks();
    markFeatures(this.#run.marks, features);
  }
}

/**
 * The library's JSON builder as a stream: JSON Lines and JSON arrays (huggingface/datasets
 * src/datasets/packaged_modules/json/json.py, `_generate_tables`).
 */
export const jsonBuilder = (options: JsonOptions, sink: BuilderSink): Builder =>
  new JsonBuilder(new JsonRun(options, sink));
