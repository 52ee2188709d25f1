import type { BuilderSink } from "../builder.ts";
import type { Feature, Features } from "../feature.ts";
import type { JsonOptions } from "./options.ts";
import { noMarks, type PathMarks } from "./path-marks.ts";
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
