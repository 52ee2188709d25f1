/**
 * Value types by the names that `datasets` takes: the factories of pyarrow that need no argument, and the forms with
 * arguments. Source: datasets features.py, `string_to_arrow`. As of pyarrow 25.0.0.
 */
const factories = new Set(
  [
    "null bool bool_ int8 int16 int32 int64 uint8 uint16 uint32 uint64 float16 float32 float64",
    "string utf8 large_string large_utf8 string_view binary large_binary binary_view date32 date64",
    "month_day_nano_interval json_",
  ]
    .join(" ")
    .split(" "),
);

/** Two names that `Value` itself rewrites (features.py, `Value.__post_init__`). */
const rewritten: Readonly<Record<string, string>> = { double: "float64", float: "float32" };

const forms = [
  /^timestamp\[(?:s|ms|us|ns)(?:,\s*tz=[a-zA-Z0-9/_+\-:]*)?\]$/,
  /^duration\[(?:s|ms|us|ns)\]$/,
  /^time32\[(?:s|ms)\]$/,
  /^time64\[(?:us|ns)\]$/,
  /^decimal(?:128|256)\(\d+,\s*-?\d+\)$/,
  /^fixed_size_binary\[\d+\]$/,
];

/** @returns the value type that a declared dtype means, or null when it names none */
export function valueType(dtype: string): string | null {
  const name = rewritten[dtype] ?? dtype;
  const digits = /^decimal(128|256)\((\d+)/.exec(name);
  if (digits !== null && Number(digits[2]) > (digits[1] === "128" ? 38 : 76)) return null;
  return factories.has(name) || forms.some((form) => form.test(name)) ? name : null;
}

/** What a feature class takes besides `id`: the library leaves out what else is said, and what is the default. */
export interface FeatureClass {
  readonly required: readonly string[];
  /** With their defaults. */
  readonly optional: Readonly<Record<string, unknown>>;
}

const array: FeatureClass = { required: ["shape", "dtype"], optional: {} };
const decoded: FeatureClass = { required: [], optional: { decode: true } };

/** Feature classes other than values, lists and labels (features.py, `_FEATURE_TYPES`), with their fields. */
const classes = {
  Translation: { required: ["languages"], optional: {} },
  TranslationVariableLanguages: { required: [], optional: { languages: null, num_languages: null } },
  Array2D: array,
  Array3D: array,
  Array4D: array,
  Array5D: array,
  Audio: { required: [], optional: { sampling_rate: null, decode: true, num_channels: null, stream_index: null } },
  Image: { required: [], optional: { mode: null, decode: true } },
  Mesh: decoded,
  Video: {
    required: [],
    optional: {
      decode: true,
      stream_index: null,
      dimension_order: "NCHW",
      num_ffmpeg_threads: 1,
      device: "cpu",
      seek_mode: "exact",
    },
  },
  Pdf: decoded,
  Nifti: decoded,
  Json: decoded,
} satisfies Readonly<Record<string, FeatureClass>>;

/** @returns the parameters of a class that the library keeps of those that are given */
export function keptParameters(
  { required, optional }: FeatureClass,
  given: (name: string) => unknown,
): Readonly<Record<string, unknown>> {
  const kept = required.map((name): [string, unknown] => [name, given(name)]);
  for (const [name, otherwise] of Object.entries(optional)) {
    const value = given(name) ?? null;
    if (value !== null && value !== otherwise) kept.push([name, value]);
  }
  return Object.fromEntries(kept);
}

type ClassName = keyof typeof classes;

const isClassName = (name: string): name is ClassName => Object.hasOwn(classes, name);

/** @returns the class of that name; null when there is none, or it is one of values, lists and labels */
export const featureClass = (name: string): FeatureClass | null => (isClassName(name) ? classes[name] : null);

/** All classes, in the order in which the library lists them. */
export const allFeatureClasses = [
  "Value",
  "ClassLabel",
  ...Object.keys(classes).slice(0, 2),
  "LargeList",
  "List",
  ...Object.keys(classes).slice(2),
];
