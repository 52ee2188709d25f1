/**
 * What `datasets` knows files by. As of datasets 5.0.2.dev0, 2026-07-31 (packaged_modules/__init__.py:81-102,
 * data_files.py:41-114); it ages.
 */

/** Who reads a file. Only the first four are read here; of the others it is known that they would be taken. */
export type BuilderName =
  | "json"
  | "csv"
  | "parquet"
  | "text"
  | "arrow"
  | "lance"
  | "xml"
  | "conll"
  | "hdf5"
  | "eval"
  | "tsfile"
  | "webdataset"
  | "imagefolder"
  | "audiofolder"
  | "videofolder"
  | "pdffolder"
  | "niftifolder"
  | "meshfolder";

export interface BuilderChoice {
  readonly name: BuilderName;
  /** What the extension says of the format: `.tsv` is CSV with tabs. */
  readonly params: Readonly<Record<string, string>>;
}

const media: readonly (readonly [BuilderName, string])[] = [
  [
    "imagefolder",
    "blp bmp dib bufr cur pcx dcx dds ps eps fit fits fli flc ftc ftu gbr gif grib png apng jp2 j2k jpc jpf jpx j2c icns ico im iim tif tiff jfif jpe jpg jpeg msp pcd pxr pbm pgm ppm pnm psd bw rgb rgba sgi ras tga icb vda vst webp wmf emf xbm xpm",
  ],
  [
    "audiofolder",
    "aiff au avr caf flac htk svx mat4 mat5 mpc2k ogg paf pvf raw rf64 sd2 sds ircam voc w64 wav nist wavex wve xi mp3 opus 3gp 3g2 asf flv m4v webm f4v wmv wma ogm mxf nut mpg",
  ],
  ["videofolder", "mkv mp4 avi mpeg mov"],
  ["pdffolder", "pdf"],
  ["niftifolder", "nii"],
  ["meshfolder", "glb ply stl"],
];

const data: readonly (readonly [string, BuilderName, Readonly<Record<string, string>>?])[] = [
  [".csv", "csv"],
  [".tsv", "csv", { sep: "\t" }],
  [".json", "json"],
  [".jsonl", "json"],
  [".ndjson", "json"],
  [".parquet", "parquet"],
  [".geoparquet", "parquet"],
  [".gpq", "parquet"],
  [".arrow", "arrow"],
  [".txt", "text"],
  [".conll", "conll"],
  [".conllu", "conll", { comment_prefix: "#" }],
  [".tar", "webdataset"],
  [".xml", "xml"],
  [".hdf5", "hdf5"],
  [".h5", "hdf5"],
  [".eval", "eval"],
  [".lance", "lance"],
  [".tsfile", "tsfile"],
];

/** The builder of an extension (with its dot, as written: media may be upper case, data may not). */
export const builderOfExtension: ReadonlyMap<string, BuilderChoice> = new Map([
  ...data.map(([extension, name, params]): [string, BuilderChoice] => [extension, { name, params: params ?? {} }]),
  ...media.flatMap(([name, extensions]) =>
    extensions
      .split(" ")
      .flatMap((extension) => [extension, extension.toUpperCase()])
      .map((extension): [string, BuilderChoice] => [`.${extension}`, { name, params: {} }]),
  ),
]);

/** Builders that fail on whatever they are given; the text is what the library says. Measured with datasets 5.0.1. */
export const brokenBuilders: ReadonlyMap<BuilderName, string> = new Map([
  ["xml", "[Errno 2] No such file or directory: '<datasets.utils.file_utils.FilesIterable object>'"],
]);

/** Read by every builder: the archive's inside decides. */
export const archiveExtension = ".zip";

/** The extensions that a builder keeps, once it is chosen. */
export function extensionsOf(builder: BuilderName): readonly string[] {
  const own = [...builderOfExtension].filter(([, choice]) => choice.name === builder).map(([extension]) => extension);
  return [...own, archiveExtension];
}

/** Where the counts draw, the first of these wins; after them the last in the alphabet (load.py:210-254). */
export const preferredExtensions = [".parquet", ".lance", ".arrow", ".jsonl", ".json", ".csv"] as const;

/** Never data, unless a pattern ends in the very name (data_files.py:107-114). */
export const ignoredFileNames = [
  "README.md",
  "config.json",
  "dataset_info.json",
  "dataset_infos.json",
  "dummy_data.zip",
  "dataset_dict.json",
] as const;

/** Beside media files these are metadata: they count for the builder only when there is nothing else. */
export const metadataFileNames = [
  "metadata.csv",
  "metadata.jsonl",
  "metadata.parquet",
  "latest_version_hint.json",
] as const;

/** At the root of a local folder it means `save_to_disk` (load.py:1678). */
export const savedToDiskName = "state.json";

/** The words in names that make a split, in order (data_files.py:43-47). */
export const splitKeywords = {
  train: ["train", "training"],
  validation: ["validation", "valid", "dev", "val"],
  test: ["test", "testing", "eval", "evaluation"],
} as const;

/** What may stand beside a keyword, as a bracket expression (data_files.py:48). */
export const keywordSeparator = "[-._ 0-9]";
