import { openZipArchive } from "../archive/zip-archive.ts";
import { openDatasetFolder } from "../files/dataset-folder.ts";
import type { DatasetResult } from "../hub/check-dataset.ts";
import { emulated } from "../hub/emulated.ts";
import { featuresToJsonForm } from "../hub/feature.ts";
import type { Finding } from "../hub/finding.ts";
import { plain, plainLines } from "../text/sanitise.ts";
import { safeJson } from "../text/terminal.ts";
import { checkHub } from "../usecases/check-hub.ts";
import type { Console } from "./console.ts";
import { type ExitStatus, exitStatus, explainThrown } from "./exit.ts";
import { hubReportText } from "./hub-report-text.ts";

export interface HubCheckOptions {
  readonly json: boolean;
}

/** A finding as scripts get it; keys in the spelling of HuggingFace's own answers. */
function findingJson({
  hfCode,
  hfMessage,
  message,
  file,
  earlier,
  repair,
  ...rest
}: Finding): Readonly<Record<string, unknown>> {
  return {
    ...rest,
    file: plain(file),
    hf_code: hfCode,
    message: plain(message),
    hf_message: hfMessage === null ? null : plainLines(hfMessage),
    ...(earlier === undefined ? {} : { earlier: { ...earlier, file: plain(earlier.file) } }),
    ...(repair === undefined ? {} : { fix: repair }),
  };
}

const resultJson = ({ verdict, features, splits, findings }: DatasetResult): string =>
  safeJson({
    verdict,
    features: features === null ? {} : featuresToJsonForm(features),
    splits: Object.fromEntries(splits),
    findings: findings.map(findingJson),
    datasets: emulated.datasets,
  });

/**
 * Tells of every folder, in order, whether HuggingFace's `datasets` loads it; one that cannot be read does not stop the
 * others, but a reader that went away does.
 * @returns the exit status: the worst of all folders; a verdict "fail" is an answer, not a fault
 */
export async function hubCheckCommand(
  folders: readonly string[],
  { json }: HubCheckOptions,
  console: Console,
): Promise<ExitStatus> {
  let worst: ExitStatus = exitStatus.ok;
  for (const folder of folders) {
    if (!console.listening()) break;
    try {
      const result = await checkHub(await openDatasetFolder(folder, (path) => openZipArchive(path)));
      const lines = json ? [resultJson(result)] : hubReportText(folder, result, console.colour);
      console.print(`${lines.join("\n")}\n`);
    } catch (thrown) {
      const { text, status } = explainThrown(thrown);
      console.error(text);
      worst = status > worst ? status : worst;
      // A line for each folder, so that the lines can be told apart.
      if (json)
        console.print(`${safeJson({ verdict: "not-determined", note: plain(text.split("\n", 1)[0] ?? "") })}\n`);
    }
  }
  return worst;
}
