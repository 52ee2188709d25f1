const mebibyte = 1024 ** 2;
const gibibyte = 1024 ** 3;

/** What is accepted of an archive at most. Sizes are bytes. */
export interface ArchiveLimits {
  /** The archive itself, which is held in memory. */
  readonly fileBytes: number;
  readonly entries: number;
  /** One entry, inflated. */
  readonly entryBytes: number;
  /** All entries, inflated. */
  readonly totalBytes: number;
  /** An entry of more than `ratioFrom` bytes may be this many times its compressed size. */
  readonly ratio: number;
  readonly ratioFrom: number;
  /** An entry's name, in UTF-8. */
  readonly nameBytes: number;
  /** The folders in a name, and its last part. */
  readonly nameSegments: number;
}

/**
 * Wide enough for any run: the 256 jobs that GitHub lets a matrix have, with 38 steps each, make 9,984 files, and log
 * lines that begin with a timestamp compress some ten times, where deflate itself reaches 1,032.
 */
export const archiveLimits: ArchiveLimits = {
  fileBytes: gibibyte,
  entries: 10_000,
  entryBytes: gibibyte,
  totalBytes: 4 * gibibyte,
  ratio: 250,
  ratioFrom: 64 * mebibyte,
  nameBytes: 512,
  nameSegments: 16,
};
