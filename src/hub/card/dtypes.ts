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
  return factories.has(name) || forms.some((form) => form.test(name)) ? name : null;
}

/** Feature classes other than values, lists and labels (features.py, `_FEATURE_TYPES`). */
export const featureClasses = [
  "Translation",
  "TranslationVariableLanguages",
  "Array2D",
  "Array3D",
  "Array4D",
  "Array5D",
  "Audio",
  "Image",
  "Mesh",
  "Video",
  "Pdf",
  "Nifti",
  "Json",
] as const;

/** All classes, in the order in which the library lists them. */
export const allFeatureClasses = [
  "Value",
  "ClassLabel",
  ...featureClasses.slice(0, 2),
  "LargeList",
  "List",
  ...featureClasses.slice(2),
];
