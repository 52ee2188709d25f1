import type { KindRow } from "./kind-row.ts";

/** What a validation can find that is worth a warning. */
export const warningKinds = {
  "hub-warnings": {
    category: "hub-incompatible",
    severity: "warning",
    title: "HuggingFace leaves out or changes some of the dataset",
    confidence: 0.7,
    basis: "the folder was read as HuggingFace's library reads it",
  },
  "hub-not-checked": {
    category: "hub-incompatible",
    severity: "warning",
    title: "The dataset's folder could not be read",
    confidence: 0.5,
    basis: "whether HuggingFace loads it is not known",
  },
  "few-blocked-records": {
    category: "scraper-blocked",
    severity: "warning",
    title: "A few records hold the text of a block page",
    confidence: 0.5,
    basis: "records hold what only pages say that keep scrapers out, and most do not",
  },
  "slipping-coverage": {
    category: "data-regression",
    severity: "warning",
    title: "A field has a value in fewer records than expected",
    confidence: 0.5,
    basis: "every record was looked at, and the share is within the tolerance",
  },
  "other-lengths": {
    category: "data-regression",
    severity: "warning",
    title: "Texts of a field are far shorter or longer than before",
    confidence: 0.5,
    basis: "the longest text of the last good run was another, and by more than `drift` lets it differ",
  },
  "went-back": {
    category: "data-regression",
    severity: "warning",
    title: "The newest record is older than before",
    confidence: 0.5,
    basis: "the last good run had a newer one",
  },
  unchecked: {
    category: "configuration",
    severity: "warning",
    title: "Some records were too large a part to be checked",
    confidence: 0.5,
    basis: "a row group of a Parquet file is larger than what is held in memory",
  },
  "empty-file": {
    category: "scraper-broken",
    severity: "warning",
    title: "An output file holds no record",
    confidence: 0.5,
    basis: "the file was read whole, and other files hold records",
  },
} as const satisfies Readonly<Record<string, KindRow>>;
