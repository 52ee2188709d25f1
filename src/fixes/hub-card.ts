import type { Failure } from "../contracts/failure-report.ts";
import type { Edit } from "../contracts/fix-proposal.ts";
import { withCardYaml } from "../hub/card/card-edit.ts";
import { cardName } from "../hub/card/card.ts";
import type { RepositoryFiles } from "../ports.ts";
import { code, fence, md } from "../text/markdown.ts";
import { fileModeOf, type FixResult, type Fixer, refused } from "./fixer.ts";
import { asEmulated, isAboutDataset, type Mend, repairDataset } from "./hub-repair.ts";

/** What the check proposes for the first thing that it stumbles over. */
const mend: Mend = ({ findings }, files) => {
  const repair = findings.find(({ severity }) => severity === "error")?.repair;
  if (repair?.kind !== "card") return { reason: md`No lines of the card mend what HuggingFace stumbles over.` };
  const bytes = files.get(cardName) ?? null;
  if (bytes === null && files.has(cardName)) return { reason: md`The card ${code(cardName)} is not text.` };
  const card = withCardYaml(bytes === null ? null : Buffer.from(bytes).toString("utf8"), repair.yaml);
  return card === null
    ? {
        reason: md`The card says something else about it already; these lines would have to be fitted in:\n\n${fence(repair.yaml, "yaml")}`,
      }
    : { value: [{ renames: [], card }] };
};

async function propose(failure: Failure, files: RepositoryFiles): Promise<FixResult> {
  const repaired = await repairDataset(failure, files, mend);
  if ("reason" in repaired) return refused(repaired.reason);
  const { dataset, changes } = repaired.value;
  const content = changes.at(-1)?.card ?? "";
  const path = dataset.folder === "" ? cardName : `${dataset.folder}/${cardName}`;
  const entry = dataset.texts.get(cardName)?.entry;
  const edit: Edit =
    entry === undefined
      ? { kind: "create", path, content, mode: "100644" }
      : { kind: "update", path, content, mode: fileModeOf(entry), baseSha: entry.sha };
  return {
    kind: "fix",
    edits: [edit],
    title: md`Declare in the dataset's card what its files hold`,
    summary: md`${asEmulated} does not load the folder as it lies there. With these lines in ${code(path)} it loads every config, as the same check found over all of its files.`,
    plan: [
      md`Put the lines into the YAML block at the top of ${code(path)}.`,
      md`Check that the columns and configs are what the scraper means to write: the check knows only what the files hold.`,
    ],
    risks: [
      md`Columns that are declared are the only ones: a column that the scraper adds later has to be declared too.`,
    ],
  };
}

/** Puts configs, columns or a default into the card of a dataset, when the same check proves that it loads then. */
export const hubCard: Fixer = {
  fixType: "hub-card",
  title:
    "Puts configs, columns or a default config into the card of a dataset that HuggingFace does not load, when the check proves over the files in the repository that it loads then.",
  certainty: 0.85,
  applies: isAboutDataset,
  propose,
};
