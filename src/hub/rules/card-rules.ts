import type { HubRules } from "./rule.ts";

/** What the YAML of README.md, `.huggingface.yaml` and `dataset_infos.json` may say. Paths are those of huggingface/datasets. */
export const cardRules = {
  "card-metadata-unseen": {
    title: "The card's YAML is not seen: a byte order mark stands before it, or its block does not close.",
    severity: "warning",
    source: "huggingface_hub repocard.py:32-34, `REGEX_YAML_BLOCK`",
    fix: "Begin the file with a line `---`, and close the block with another.",
  },
  "card-yaml-invalid": {
    title: "The YAML cannot be read.",
    severity: "error",
    source: "PyYAML, `safe_load`",
    fix: "Correct it; nothing of the dataset loads before.",
  },
  "card-yaml-not-a-mapping": {
    title: "The YAML is a list or a text.",
    severity: "error",
    source: 'huggingface_hub repocard.py, "repo card metadata block should be a dict"',
    fix: "Write keys and values.",
  },
  "card-key-not-text": {
    title: "A key that YAML 1.1 reads as something else than text (`on`, `2024`).",
    severity: "error",
    source: "huggingface_hub repocard_data.py; PyYAML resolver.py",
    fix: "Put it in quotes.",
  },
  "card-configs-not-a-list": {
    title: "`configs` is no list.",
    severity: "error",
    source: "utils/metadata.py:141-189",
    fix: "Write `- config_name: …` items.",
  },
  "card-config-name-missing": {
    title: "A config without a `config_name`.",
    severity: "error",
    source: "utils/metadata.py:141-189",
    fix: "Name it.",
  },
  "card-config-name-not-text": {
    title: "A config's name is a number or a date to YAML.",
    severity: "error",
    source: "builder.py:128-133; measured",
    fix: "Put it in quotes.",
  },
  "card-config-name-characters": {
    title: "A config's name holds one of `< > : / \\ | ? *`.",
    severity: "error",
    source: "naming.py:31; builder.py:128-133",
    fix: "Use letters, digits, `-` and `_`.",
  },
  "card-data-files-form": {
    title:
      "`data_files` is not a path, a list of paths, or a list of `split` and `path` pairs; or a split is named wrongly or twice.",
    severity: "error",
    source: "utils/metadata.py:141-189; data_files.py:150, `sanitize_patterns`",
    fix: "Write `- split: train` with `path: …` below it.",
  },
  "card-data-dir-not-text": {
    title: "`data_dir` is no text.",
    severity: "error",
    source: "load.py:429-515; measured",
    fix: "Write the path of a folder.",
  },
  "card-parameter-invalid": {
    title: "A parameter that the builder, pandas or Python refuses whatever the data.",
    severity: "error",
    source: "packaged_modules/json/json.py, csv/csv.py; pandas io/parsers/readers.py",
    fix: "Correct or remove it.",
  },
  "card-features-invalid": {
    title:
      "`features` names a type that there is not (`integer`, `str`, `timestamp[x]`), or in a form that is not understood.",
    severity: "error",
    source: "features/features.py:2090-2164, `_from_yaml_list`",
    fix: "Use the types of `datasets`: `string`, `int64`, `float64`, `bool`, `timestamp[s]` …",
  },
  "card-dataset-info-form": {
    title: "An item of `dataset_info` is no mapping.",
    severity: "error",
    source: "info.py, `DatasetInfosDict.from_dataset_card_data`",
    fix: "Write keys and values.",
  },
  "card-splits-form": {
    title: "`splits` of `dataset_info` is not a list of known keys, or names a split twice.",
    severity: "error",
    source: "splits.py, `SplitDict.from_split_dict`",
    fix: "Write `- name: …` with `num_examples: …`, or leave `splits` out.",
  },
  "data-file-missing": {
    title: "`data_files` names a file that there is not, or that is no data file.",
    severity: "error",
    source: "data_files.py, `resolve_pattern`",
    fix: "Correct the path.",
  },
  "data-files-pattern": {
    title: "A pattern in which `**` does not stand alone between slashes.",
    severity: "error",
    source: "fsspec.utils.glob_translate",
    fix: "Write `folder/**/*.jsonl`.",
  },
  "several-default-configs": {
    title: "Two configs are the default.",
    severity: "error",
    source: "utils/metadata.py, `get_default_config_name`",
    fix: "Leave `default: true` at one; a config called `default` is one too.",
  },
  "no-default-config": {
    title:
      "Several configs, and none is the default: `load_dataset(folder)` asks for a name. The viewer shows them all.",
    severity: "error",
    source: "builder.py:534",
    fix: "Add `default: true` to one.",
  },
  "dataset-info-without-config": {
    title: "`dataset_info` is about a config that there is not.",
    severity: "error",
    source: "load.py:466-515; builder.py, `_create_builder_config`",
    fix: "Make the two names equal.",
  },
  "dataset-infos-invalid": {
    title: "`dataset_infos.json`, which old versions wrote, is not understood.",
    severity: "error",
    source: "load.py:481-495",
    fix: "Delete it; the card has taken its place.",
  },
  "declared-split-missing": {
    title: "`dataset_info.splits` names a split that there is not.",
    severity: "error",
    source: "utils/info_utils.py:62-76, `verify_splits`",
    fix: "Remove it.",
  },
  "split-not-declared": {
    title: "`dataset_info.splits` lacks a split that there is.",
    severity: "error",
    source: "utils/info_utils.py:62-76, `verify_splits`",
    fix: "Add it, or leave `splits` out.",
  },
  "declared-rows-differ": {
    title: "`num_examples` is not the number of rows.",
    severity: "error",
    source: "utils/info_utils.py:62-76, `verify_splits`",
    fix: "Correct it, or leave `splits` out: data that a scraper writes anew changes it every time.",
  },
} as const satisfies HubRules;
