import type { Severity } from "./severity.ts";
import type { HubRuleId } from "./rules/rules.ts";

/** Where a finding points. Lines and columns count from 1, columns in UTF-16 units; null where there is none. */
export interface Place {
  /** Path inside the dataset folder, with `/`. */
  readonly file: string;
  readonly line: number | null;
  readonly column: number | null;
}

/** What would mend it. Text is data of the dataset's author or ours: sanitise before showing. */
export type Repair =
  /** A file of the folder should have another name. */
  | { readonly kind: "rename"; readonly from: string; readonly to: string }
  /** Lines for the YAML block of README.md, ready to be pasted. */
  | { readonly kind: "card"; readonly yaml: string }
  /** Anything else, one sentence for a person. */
  | { readonly kind: "advice"; readonly text: string };

/** One thing that HuggingFace would refuse, lose or change. All texts may quote the dataset: hostile. */
export interface Finding extends Place {
  /** The name that the dataset viewer shows for it (huggingface/dataset-viewer libcommon/exceptions.py), if it has one. */
  readonly hfCode: string | null;
  readonly severity: Severity;
  /** What HuggingFace does, and where that is written. */
  readonly rule: HubRuleId;
  /** What is wrong, in our words. */
  readonly message: string;
  /** What HuggingFace would say, in its words; null if it says nothing. */
  readonly hfMessage: string | null;
  /** What fixed the type that does not fit now. */
  readonly earlier?: Place;
  readonly repair?: Repair;
}

/** @returns a place with nothing known but its file. */
export const wholeFile = (file: string): Place => ({ file, line: null, column: null });
