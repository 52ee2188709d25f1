import { call } from "./call.ts";
import type { Client } from "./client.ts";
import { isRefusal } from "./faults.ts";
import { writeAgain } from "./write-once.ts";

/** The label of the issue that switches auto-heal off. */
export const offLabel = "auto-heal:off";

interface LabelStyle {
  /** Hexadecimal, without `#`. */
  readonly color: string;
  /** At most 100 characters. */
  readonly description: string;
}

const styles: Readonly<Record<string, LabelStyle>> = {
  "auto-heal": { color: "0e8a16", description: "Opened by auto-heal for a failed workflow" },
  "ready for review": { color: "0e8a16", description: "Checks passed; a person reviews and merges" },
};
const otherStyle: LabelStyle = { color: "ededed", description: "" };

/** A label as GitHub's answers give it. */
export type GivenLabel = string | { readonly name?: string | undefined };

const nameOf = (label: GivenLabel): string => ((typeof label === "string" ? label : label.name) ?? "").toLowerCase();

/** The wanted labels that are missing; GitHub takes upper and lower case for the same. */
export function missingLabels(wanted: readonly string[], given: readonly GivenLabel[]): readonly string[] {
  const names = new Set(given.map(nameOf));
  return wanted.filter((label) => !names.has(label.toLowerCase()));
}

/** Puts labels on an issue or a pull request; what is there already stays. */
export async function addLabels(client: Client, number: number, labels: readonly string[]): Promise<void> {
  if (labels.length === 0) return;
  const add = () => writeAgain(() => call(client, "issues/add-labels", { issue_number: number, labels: [...labels] }));
  try {
    await add();
  } catch (error) {
    // A pull request just made is not known everywhere yet (github/gh-aw create_pull_request.cjs, isLabelTransientError).
    if (!isRefusal(error, 422, unknownNode) && !isRefusal(error, 404, unknownNode)) throw error;
    await add();
  }
}

const unknownNode = /Could not resolve to a node/i;

/** Creates labels; one that is there already is taken as it is. */
export async function createLabels(client: Client, labels: readonly string[]): Promise<void> {
  for (const name of labels) {
    const style = styles[name.toLowerCase()] ?? otherStyle;
    try {
      await writeAgain(() => call(client, "issues/create-label", { name, ...style }));
    } catch (error) {
      if (!isRefusal(error, 422, /already_exists/)) throw error;
    }
  }
}
