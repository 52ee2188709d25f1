/** A file below a dataset's folder. */
export interface DatasetFile {
  /** Relative to the folder, with `/`. */
  readonly path: string;
  readonly size: number;
}

/** The bytes of a data file, decompressed where its name says so. */
export type DatasetBytes =
  | {
      readonly kind: "bytes";
      /**
       * In order; the bytes of a chunk hold until the next is asked for. The last may be the word that the rest cannot be
       * had: what the decompressor says.
       */
      readonly chunks: AsyncIterable<Uint8Array | { readonly damaged: string }>;
    }
  /** In a compression that is not read. */
  | { readonly kind: "not-read"; readonly compression: string };

/** A folder that HuggingFace would load as a dataset. */
export interface DatasetFolder {
  /** The last part of its path. */
  readonly name: string;
  readonly files: readonly DatasetFile[];
  /** @param member a file inside a zip archive @throws UserError when it cannot be read */
  open(path: string, member?: string): Promise<DatasetBytes>;
  /** The files inside a zip archive, or null when it is none. */
  members(path: string): Promise<readonly string[] | null>;
  /** Bytes `start` to `end` of a file as it lies there, not decompressed. */
  range(path: string, start: number, end: number): Promise<Uint8Array>;
}
