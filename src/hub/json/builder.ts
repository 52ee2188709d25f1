import type { Builder, BuilderSink, FileMachine } from "../builder.ts";
import type { Feature, Features } from "../feature.ts";
import { JsonFile } from "./json-file.ts";
import type { JsonOptions } from "./options.ts";
import { markFeatures, noMarks, type PathMarks } from "./path-marks.ts";
import { Shape } from "./shape.ts";

/** What the files of a run have in common: what is fixed, and which paths are JSON text. */
export class JsonRun {
  readonly options: JsonOptions;
  readonly sink: BuilderSink;
  /** Fixed types, or null as long as the first batch is awaited. */
  features: Features | null = null;
  /** The builder knows the fixed types and casts to them; otherwise the writer does. */
  castsItself = false;
  /** The look-ahead that fixes types met a file that it can't read by lines, and left the types to the writer. */
  gaveUpLookingAhead = false;
  marks: PathMarks = noMarks();
  /** A warning that is given once. */
  toldChange = false;

  constructor(options: JsonOptions, sink: BuilderSink) {
    this.options = options;
    this.sink = sink;
  }

  /** @returns the root of a new batch's shapes. */
  newRoot(): Shape {
    const target: Feature | undefined = this.features === null ? undefined : { kind: "struct", fields: this.features };
    return new Shape("", null, this.marks, target);
  }
}

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
