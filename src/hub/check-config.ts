import type { DatasetBytes, DatasetFolder } from "../ports.ts";
import type { Builder, BuilderSink, FileMachine } from "./builder.ts";
import { createBuilder } from "./builders.ts";
import type { Features } from "./feature.ts";
import {
  builderBroken,
  compressedDataDamaged,
  compressionNotRead,
  emptyBefore,
  formatNotRead,
  nothingToInferFrom,
  packageNeeded,
  splitCalledAll,
  splitWithoutFiles,
} from "./config-failures.ts";
import type { Finding } from "./finding.ts";
import { LoadFailure } from "./load-failure.ts";
import { checkRows } from "./loaded-rows.ts";
import { brokenBuilders } from "./layout/data-formats.ts";
import { archivedFiles } from "./layout/archived-files.ts";
import type { ConfigPlan } from "./layout/plan.ts";
import { ParquetBuilder } from "./parquet/parquet-builder.ts";
import { viewerFindings } from "./limits.ts";
import type { Batch } from "./table.ts";
import { TableWriter } from "./table-writer.ts";

/** What loading one config gives. */
export interface ConfigResult {
  readonly verdict: "ok" | "fail";
  /** Null while nothing fixed them. */
  readonly features: Features | null;
  /** Rows by split, as far as they were read. */
  readonly splits: ReadonlyMap<string, number>;
  readonly findings: readonly Finding[];
}

/** Some file is in a compression that is not read: rows and columns are not all known. */
const isPartlyRead = (findings: readonly Finding[]): boolean =>
  findings.some(({ rule }) => rule === "compression-not-read");

/** Stops the loading of a config: an error finding was made. */
class Stopped extends Error {
  override readonly name = "Stopped";
}

/** Loads one config of a folder as the library would, and keeps nothing of it but types and counts. */
class ConfigCheck {
  readonly #folder: DatasetFolder;
  readonly #plan: ConfigPlan;
  readonly #findings: Finding[] = [];
  readonly #splits = new Map<string, number>();
  readonly #writer: TableWriter;
  readonly #sink: BuilderSink;
  #builder: Builder | ParquetBuilder | null = null;

  constructor(folder: DatasetFolder, plan: ConfigPlan) {
    this.#folder = folder;
    this.#plan = plan;
    // What `dataset_info` declares replaces what the builder knows of its config.
    const declared = plan.info?.features ?? plan.features;
    this.#sink = {
      batch: (batch) => this.#take(batch),
      finding: (finding) => void this.#findings.push(finding),
    };
    this.#writer = new TableWriter(declared, (features, by) => this.#builder?.fixTypes(features, by));
  }

  async run(): Promise<ConfigResult> {
    try {
      await this.#load();
    } catch (cause) {
      if (cause instanceof LoadFailure) this.#findings.push(cause.finding);
      else if (!(cause instanceof Stopped)) throw cause;
    }
    const verdict = this.#findings.some(({ severity }) => severity === "error") ? "fail" : "ok";
    return { verdict, features: this.#writer.features, splits: this.#splits, findings: this.#findings };
  }

  async #load(): Promise<void> {
    const files = this.#plan.files();
    this.#checkSplitNames(files);
    this.#builder = createBuilder(this.#plan, this.#sink, (features) => this.#writer.declare(features));
    if (this.#writer.features !== null) this.#builder?.fixTypes(this.#writer.features, "builder");
    if (this.#builder === null) return this.#cannotRead(files);
    for (const [split, paths] of files) {
      if (paths.length === 0) throw splitWithoutFiles(split, this.#plan.place);
    }
    for (const [split, paths] of files) await this.#loadSplit(this.#builder, split, paths);
    const features = this.#writer.features;
    const [first] = [...files.values()].flat();
    if (features !== null) this.#findings.push(...viewerFindings(features, files.size, first ?? ""));
    checkRows(this.#plan, this.#splits, isPartlyRead(this.#findings));
    return undefined;
  }

  #checkSplitNames(files: ReadonlyMap<string, readonly string[]>): void {
    const all = [...files.keys()].find((split) => split.toLowerCase() === "all");
    if (all !== undefined) throw splitCalledAll(all, this.#plan.place);
  }

  async #loadSplit(builder: Builder | ParquetBuilder, split: string, paths: readonly string[]): Promise<void> {
    this.#writer.startSplit(paths);
    builder.startSplit(split);
    this.#splits.set(split, 0);
    let empty: string | null = null;
    for (const path of paths) {
      const before = this.#writer.tables;
      if (builder instanceof ParquetBuilder) await builder.read(path, this.#folder);
      else await this.#readFile(builder, path);
      this.#stopOnError();
      const isEmpty = this.#writer.tables === before;
      if (!isEmpty && empty !== null) throw emptyBefore(empty, path);
      if (isEmpty && !this.#isUnread(path)) empty ??= path;
    }
    const { rows, tables, finding } = this.#writer.endSplit();
    if (finding !== null) this.#refuse(finding);
    this.#splits.set(split, rows);
    if (tables === 0 && this.#writer.features === null && !isPartlyRead(this.#findings))
      throw nothingToInferFrom(split, paths[0] ?? "");
    if (this.#writer.features !== null) builder.fixTypes(this.#writer.features, "builder");
  }

  /** What is in the file is not known, so that it may have made tables. */
  #isUnread(path: string): boolean {
    const isUnread = (rule: string): boolean => rule === "compression-not-read" || rule === "document-not-checked";
    return this.#findings.some(({ file, rule }) => isUnread(rule) && file.startsWith(path));
  }

  async #readFile(builder: Builder, path: string): Promise<void> {
    this.#checkPackage(path);
    // An archive is known by its first bytes, unless the extension says something else.
    const members = /\.(?:gz|zst|bz2|xz|lz4)$/.test(path) ? null : await this.#folder.members(path);
    if (members === null) return this.#feed(builder.open(path), await this.#folder.open(path), path);
    for (const member of archivedFiles(members)) {
      const name = `${path}/${member}`;
      await this.#feed(builder.open(name), await this.#folder.open(path, member), name);
      this.#stopOnError();
    }
    return undefined;
  }

  /** Said once: one file more of the kind is no news. */
  #checkPackage(path: string): void {
    const needed = packageNeeded(path);
    if (needed !== null && !this.#findings.some(({ rule }) => rule === needed.rule)) this.#findings.push(needed);
  }

  async #feed(machine: FileMachine, bytes: DatasetBytes, path: string): Promise<void> {
    if (bytes.kind === "not-read") {
      this.#findings.push(compressionNotRead(bytes.compression, path));
      return;
    }
    for await (const chunk of bytes.chunks) {
      if (machine.failed) break;
      if (!(chunk instanceof Uint8Array)) {
        this.#refuse(compressedDataDamaged(chunk.damaged, path));
        break;
      }
      machine.push(chunk);
    }
    machine.finish();
  }

  #take(batch: Batch): void {
    const finding = this.#writer.add(batch);
    if (finding !== null) this.#refuse(finding);
  }

  #refuse(finding: Finding): never {
    this.#findings.push(finding);
    throw new Stopped();
  }

  #stopOnError(): void {
    if (this.#findings.some(({ severity }) => severity === "error")) throw new Stopped();
  }

  #cannotRead(files: ReadonlyMap<string, readonly string[]>): void {
    const [path = ""] = [...files.values()].flat();
    const { name } = this.#plan.builder;
    const broken = brokenBuilders.get(name);
    if (broken !== undefined) throw builderBroken(name, broken, path);
    this.#findings.push(formatNotRead(name, path));
  }
}

/** @throws UserError when a file cannot be read at all */
export function checkConfig(folder: DatasetFolder, plan: ConfigPlan): Promise<ConfigResult> {
  return new ConfigCheck(folder, plan).run();
}
