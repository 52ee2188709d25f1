import type { Evidence } from "../contracts/failure-report.ts";
import { UserError } from "../errors.ts";
import { checkDataset, type DatasetResult } from "../hub/check-dataset.ts";
import type { Finding as HubFinding, Place, Repair } from "../hub/finding.ts";
import type { WorkspaceFiles } from "../ports.ts";
import type { Finding } from "../scrapers/finding.ts";
import { counted } from "../scrapers/wording.ts";
import { plain } from "../text/sanitise.ts";
import { type Listener, sharedPass } from "./shared-pass.ts";

/** How many other findings one brings as evidence. */
const shown = 9;

/** The dataset that one scraper's outputs are part of. */
export interface ScraperDataset {
  readonly scraper: string;
  /** Below the workspace's root; "." for the root itself. */
  readonly folder: string;
}

const inWorkspace = (folder: string, path: string): string => {
  const parts = folder === "." ? [path] : [folder, path];
  return plain(parts.filter((part) => part !== "").join("/"), 300) || ".";
};

function repairWords(repair: Repair): string {
  switch (repair.kind) {
    case "rename":
      return `rename ${repair.from} to ${repair.to}`;
    case "card":
      return "declare it in the card, README.md";
    case "advice":
      return repair.text;
  }
}

const evidenceAt = (folder: string, place: Place, text: string, role: Evidence["role"]): Evidence => ({
  log: inWorkspace(folder, place.file),
  line: place.line ?? 1,
  text: plain(text, 300) || "(nothing that could be shown)",
  role,
});

/** One finding of all that are as bad: the first of them is its cause. */
function findingOf(
  kind: "hub-incompatible" | "hub-warnings",
  { scraper, folder }: ScraperDataset,
  found: readonly HubFinding[],
): readonly Finding[] {
  const [first, ...others] = found;
  if (first === undefined) return [];
  const { rule, message, hfMessage, earlier, repair, hfCode, line, column } = first;
  const verb = kind === "hub-incompatible" ? "does not load" : "loads, but not all as it is";
  const words = [
    message,
    ...(hfCode === null ? [] : [`shown as ${hfCode}`]),
    ...(repair === undefined ? [] : [`to mend it, ${repairWords(repair)}`]),
    ...(others.length === 0 ? [] : [`and ${counted(others.length, "more finding")}`]),
  ];
  return [
    {
      kind,
      scraper,
      step: "outputs",
      message: plain(`the dataset in ${folder} ${verb}: ${rule}`, 300),
      detail: plain(words.join("; "), 400),
      evidence: [
        evidenceAt(folder, first, hfMessage?.trimEnd().split("\n").at(-1) ?? message, "cause"),
        ...(earlier === undefined ? [] : [evidenceAt(folder, earlier, "this fixed the type", "context")]),
        ...others
          .slice(0, shown)
          .map((other) => evidenceAt(folder, other, `${other.rule}: ${other.message}`, "symptom")),
      ],
      location: {
        path: inWorkspace(folder, first.file),
        ...(line === null ? {} : { line }),
        ...(line === null || column === null ? {} : { column }),
      },
      captures: { folder: plain(folder, 500), rule },
    },
  ];
}

/** What the library's verdict says against a scraper. */
function hubFindings(dataset: ScraperDataset, { findings }: DatasetResult): readonly Finding[] {
  const asBad = (wanted: HubFinding["severity"]): readonly HubFinding[] =>
    findings.filter(({ severity }) => severity === wanted);
  return [
    ...findingOf("hub-incompatible", dataset, asBad("error")),
    ...findingOf("hub-warnings", dataset, asBad("warning")),
  ];
}

const notChecked = ({ scraper, folder }: ScraperDataset, { message }: UserError): Finding => ({
  kind: "hub-not-checked",
  scraper,
  step: "outputs",
  message: plain(`the dataset in ${folder} could not be read`, 300),
  detail: plain(message, 300),
  evidence: [{ log: inWorkspace(folder, ""), line: 1, text: plain(message, 300), role: "cause" }],
});

/**
 * Tells whether HuggingFace loads the dataset that a scraper's outputs are part of.
 * @param listenerOf hears the bytes of a file as they are read, by its path in the workspace
 */
export async function scraperDataset(
  dataset: ScraperDataset,
  files: WorkspaceFiles,
  listenerOf: (path: string) => Listener | null,
): Promise<readonly Finding[]> {
  try {
    const folder = await files.dataset(dataset.folder);
    const pathOf = (path: string): string => (dataset.folder === "." ? path : `${dataset.folder}/${path}`);
    return hubFindings(dataset, await checkDataset(sharedPass(folder, (path) => listenerOf(pathOf(path)))));
  } catch (thrown) {
    if (thrown instanceof UserError) return [notChecked(dataset, thrown)];
    throw thrown;
  }
}
