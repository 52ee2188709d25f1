import type { Features } from "./feature.ts";
import type { Finding } from "./finding.ts";
import type { Batch } from "./table.ts";

/**
 * One of the library's dataset builders, read as a stream. Order of calls, by whoever orchestrates:
 * `startSplit` for each split in order; in it `open` for each file in order; in it `push`… and `finish`. Each batch goes
 * to the sink as soon as it is complete. Once types are known (declared, or from the first batch) the orchestration says
 * `fixTypes`, in the sink at the earliest; from then on the builder reads text with those types in view, so that a
 * batch can name the first value that does not fit. Memory stays constant whatever the size of a file.
 */
export interface Builder {
  /** By the name of the library's packaged module: json, csv, parquet. */
  readonly name: string;
  /**
   * Fixes the types of all batches to come. `by` tells who fixed them: the builder before the first row was written
   * (declared features, or JSON Lines' first batch), or the writer with its first table (CSV, JSON arrays).
   */
  fixTypes(features: Features, by: "builder" | "writer"): void;
  startSplit(name: string): void;
  /** Begins the next file of the split. `file` is its path inside the folder. */
  open(file: string): FileMachine;
}

/** A file on its way through a builder. After a failure it takes no more bytes: see `failed`. */
export interface FileMachine {
  /** Chunks of any size; the bytes are not kept after the call returns (they may be copied). */
  push(bytes: Uint8Array): void;
  finish(): void;
  /** The real library would have stopped loading here; whatever follows is not looked at. */
  readonly failed: boolean;
}

/** Where a builder's products go. An error finding means that the library stops loading. */
export interface BuilderSink {
  batch(batch: Batch): void;
  finding(finding: Finding): void;
}
