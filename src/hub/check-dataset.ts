import type { DatasetFolder } from "../ports.ts";
import { type Card, cardName, readCard, standaloneName } from "./card/card.ts";
import { legacyInfosName, readLegacyInfos } from "./card/legacy-infos.ts";
import { checkConfig, type ConfigResult } from "./check-config.ts";
import type { Features } from "./feature.ts";
import { type Finding, wholeFile } from "./finding.ts";
import { layoutFindings } from "./layout/layout-findings.ts";
import { savedToDiskName } from "./layout/data-formats.ts";
import { type DatasetPlan, planDataset } from "./layout/plan.ts";
import { FileIndex } from "./layout/resolve.ts";
import { hubLimits, repositoryFindings } from "./limits.ts";
import { LoadFailure } from "./load-failure.ts";

/** What HuggingFace would make of a folder. */
export interface DatasetResult {
  /** Whether `load_dataset(folder)` succeeds. */
  readonly verdict: "ok" | "fail";
  /** Of the config that it loads; null when it comes to none. */
  readonly features: Features | null;
  /** Rows by split, of the same config. */
  readonly splits: ReadonlyMap<string, number>;
  /** Whether each config loads when it is named; empty when it does not come to that. */
  readonly configs: ReadonlyMap<string, "ok" | "fail">;
  readonly findings: readonly Finding[];
}

const textLimit = 4 * 1024 ** 2;

/** A small text of the folder, with its byte order mark; null when there is none. */
async function textOf(folder: DatasetFolder, path: string): Promise<string | null> {
  const file = folder.files.find((each) => each.path === path);
  if (file === undefined) return null;
  const bytes = await folder.range(path, 0, Math.min(file.size, textLimit));
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new LoadFailure({
      rule: "text-encoding",
      hfCode: "ConfigNamesError",
      message: "the file is not UTF-8",
      hfMessage: "'utf-8' codec can't decode",
      place: wholeFile(path),
    });
  }
}

/** What keeps a folder from being loaded before anything in it is read. Source: load.py:1678 and `dataset_module_factory`. */
function checkRoot(folder: DatasetFolder): void {
  const has = (path: string): boolean => folder.files.some((file) => file.path === path);
  if (has(savedToDiskName)) {
    throw new LoadFailure({
      rule: "saved-to-disk",
      hfCode: null,
      message: `a file \`${savedToDiskName}\` at the root makes the library take the folder for one of \`save_to_disk\``,
      hfMessage:
        "You are trying to load a dataset that was saved using `save_to_disk`. Please use `load_from_disk` instead.",
      place: wholeFile(savedToDiskName),
      repair: { kind: "rename", from: savedToDiskName, to: `.${savedToDiskName}` },
    });
  }
  const script = folder.name.endsWith(".py") ? folder.name : `${folder.name}.py`;
  if (has(script)) {
    throw new LoadFailure({
      rule: "dataset-script",
      hfCode: "DatasetWithScriptNotSupportedError",
      message: "a script of the folder's name is taken for a dataset script, which is not supported any more",
      hfMessage: `Dataset scripts are no longer supported, but found ${script}`,
      place: wholeFile(script),
      repair: { kind: "rename", from: script, to: `scripts/${script}` },
    });
  }
}

/** A config that is not the one that is loaded has no say in the verdict. */
const demoted = (config: string, finding: Finding): Finding =>
  finding.severity === "error"
    ? { ...finding, severity: "warning", message: `config "${config}" does not load: ${finding.message}` }
    : finding;

async function checkPlan(folder: DatasetFolder, plan: DatasetPlan): Promise<DatasetResult> {
  const findings: Finding[] = [];
  const configs = new Map<string, "ok" | "fail">();
  let chosen: ConfigResult | null = null;
  for (const config of plan.configs) {
    const result = await checkConfig(folder, config);
    configs.set(config.name, result.verdict);
    if (config === plan.chosen) chosen = result;
    findings.push(
      ...(config === plan.chosen ? result.findings : result.findings.map((each) => demoted(config.name, each))),
    );
  }
  if (chosen !== null) return { ...chosen, configs, findings };
  const names = plan.configs.map(({ name }) => name);
  const [first] = plan.configs;
  const missing = new LoadFailure({
    rule: "no-default-config",
    hfCode: null,
    message: `there are ${names.length} configs, and none is the default: whoever loads the dataset has to name one (the viewer shows them all)`,
    hfMessage: `Config name is missing.\nPlease pick one among the available configs: [${names.map((name) => `'${name}'`).join(", ")}]`,
    place: first?.place ?? wholeFile(cardName),
    repair: { kind: "card", yaml: `configs:\n- config_name: ${names[0] ?? ""}\n  default: true` },
  });
  return { verdict: "fail", features: null, splits: new Map(), configs, findings: [missing.finding, ...findings] };
}

function cardFindings(card: Card): readonly Finding[] {
  const found: Finding[] = [];
  if (card.unseen !== null) {
    found.push({
      ...card.unseen,
      rule: "card-metadata-unseen",
      hfCode: null,
      severity: "warning",
      message: "the card's metadata is not seen: its block begins with a byte order mark, or does not close",
      hfMessage: "Repo card metadata block was not found. Setting CardData to empty.",
      repair: {
        kind: "advice",
        text: "Begin the file with a line `---`, without a byte order mark, and close the block with another.",
      },
    });
  }
  if (card.viewerOff !== null) {
    found.push({
      ...card.viewerOff,
      rule: "viewer-off",
      hfCode: "NotSupportedDisabledViewerError",
      severity: "info",
      message: "`viewer: false` turns the dataset viewer off",
      hfMessage: null,
    });
  }
  if (card.configs.length > hubLimits.configs) {
    found.push({
      ...wholeFile(cardName),
      rule: "viewer-too-many-configs",
      hfCode: "DatasetWithTooManyConfigsError",
      severity: "warning",
      message: `${card.configs.length} configs; the dataset viewer takes ${hubLimits.configs}`,
      hfMessage: null,
    });
  }
  return found;
}

/**
 * Tells what `load_dataset` of the emulated version (see emulated.ts) makes of a folder, without running it.
 * @throws UserError when the folder cannot be read
 */
export async function checkDataset(folder: DatasetFolder): Promise<DatasetResult> {
  const findings: Finding[] = [...repositoryFindings(folder.files)];
  try {
    checkRoot(folder);
    const own = readCard(await textOf(folder, cardName), await textOf(folder, standaloneName));
    const legacy = await textOf(folder, legacyInfosName);
    const card = legacy === null ? own : { ...own, infos: new Map([...readLegacyInfos(legacy), ...own.infos]) };
    findings.push(...cardFindings(card));
    const index = new FileIndex(folder.files.map(({ path }) => path));
    findings.push(...layoutFindings(index));
    const plan = await planDataset(index, card, (path) => folder.members(path));
    findings.push(...layoutFindings(index, plan));
    const result = await checkPlan(folder, plan);
    return { ...result, findings: [...findings, ...result.findings] };
  } catch (cause) {
    if (!(cause instanceof LoadFailure)) throw cause;
    return {
      verdict: "fail",
      features: null,
      splits: new Map(),
      configs: new Map(),
      findings: [...findings, cause.finding],
    };
  }
}
