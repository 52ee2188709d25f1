import type { HubRules } from "./rule.ts";

const viewer = "huggingface/dataset-viewer chart/env/prod.yaml:136-163";
const storage = "huggingface/hub-docs docs/hub/storage-limits.md:66-112";

/** What the Hub and its dataset viewer take of what loads. */
export const limitRules = {
  "viewer-off": {
    title: "The card turns the dataset viewer off.",
    severity: "info",
    source: "huggingface/dataset-viewer libcommon/constants.py:109",
    fix: "Remove `viewer: false` if it is not meant.",
  },
  "viewer-too-many-configs": {
    title: "More configs than the viewer takes.",
    severity: "warning",
    source: viewer,
    fix: "Put them into fewer.",
  },
  "viewer-too-many-splits": {
    title: "More splits than the viewer takes.",
    severity: "warning",
    source: viewer,
    fix: "Make configs or a column of them.",
  },
  "viewer-too-many-columns": {
    title: "More columns than the viewer takes.",
    severity: "warning",
    source: viewer,
    fix: "Put columns into objects or lists.",
  },
  "viewer-column-name-too-long": {
    title: "A column's name is longer than the viewer takes.",
    severity: "warning",
    source: "huggingface/dataset-viewer libcommon/constants.py:79",
    fix: "Shorten it.",
  },
  "hub-too-many-files": {
    title: "More files than the Hub recommends.",
    severity: "warning",
    source: storage,
    fix: "Write fewer and larger files.",
  },
  "hub-folder-too-large": {
    title: "More entries in one folder than the Hub takes.",
    severity: "warning",
    source: storage,
    fix: "Spread them over folders.",
  },
  "hub-file-too-large": {
    title: "A file larger than the Hub takes.",
    severity: "warning",
    source: storage,
    fix: "Split it.",
  },
} as const satisfies HubRules;
