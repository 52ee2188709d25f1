import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { features } from "../../src/diagnosis/features.ts";
import { grounds } from "../../src/diagnosis/model.ts";
import { UserError } from "../../src/errors.ts";
import { setsOf, tableOf } from "../accuracy/table.ts";
import { type Corpus, type CorpusLog, failedLogs, readCorpus } from "../corpus.ts";
import type { Subcommand } from "../subcommand.ts";
import { fitCalibration, recordsOf } from "./calibration.ts";
import { crossValidate } from "./cross-validation.ts";
import { labelLog, type LabelledLog } from "./labelled-log.ts";
import { fitWeights } from "./ranking.ts";
import { type Model, weightsFile } from "./weights-file.ts";

const target = join(import.meta.dirname, "../../src/diagnosis/model-weights.ts");

const byProject = ({ project }: CorpusLog): string => project;
/** What made a collection take its logs in is shared by all of them: this asks how the model does on another's. */
const byCollection = ({ corpus }: CorpusLog): string => corpus;

export const fit: Subcommand = {
  name: "fit",
  usage: "CORPUS [--write] [--date YYYY-MM-DD]",
  summary: "Fits the diagnosis model, cross-validated by project; --write puts it into src/diagnosis/model-weights.ts.",
  async run(args) {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { write: { type: "boolean", default: false }, date: { type: "string" } },
    });
    const date = values.date ?? new Date().toISOString().slice(0, 10);
    if (!/^\d{4}-\d\d-\d\d$/.test(date)) {
      throw new UserError(
        "input-invalid",
        "the date has another form than YYYY-MM-DD",
        "Pass it as in --date 2026-01-31.",
      );
    }
    const logs = await label(await readCorpus(positionals[0]));
    const { verdicts, winners } = crossValidate(logs, byProject);
    const model: Model = {
      weights: fitWeights(logs),
      calibration: fitCalibration(winners),
      records: recordsOf(winners),
    };

    print("On logs of projects that the fit had not seen", tableOf(setsOf(verdicts)));
    print(
      "On logs of collections that the fit had not seen",
      tableOf(setsOf(crossValidate(logs, byCollection).verdicts)),
    );
    print("Weights of the features (log-odds)", named(features, model.weights));
    print("Confidence (log-odds)", named([{ name: "to begin with" }, ...grounds], model.calibration));
    if (!values.write) return;
    await writeFile(target, weightsFile(model, verdicts, date));
    print("Wrote src/diagnosis/model-weights.ts", []);
  },
};

async function label(corpus: Corpus): Promise<readonly LabelledLog[]> {
  const logs: LabelledLog[] = [];
  for (const log of failedLogs(corpus)) logs.push(await labelLog(corpus.folder, log));
  return logs;
}

const named = (terms: readonly { readonly name: string }[], weights: readonly number[]): readonly string[] =>
  terms.map(({ name }, at) => `${(weights[at] ?? 0).toFixed(2).padStart(6)}  ${name}`);

function print(heading: string, lines: readonly string[]): void {
  console.log([heading, ...lines.map((line) => `  ${line}`), ""].join("\n"));
}
