import type { Builder, BuilderSink, FileMachine } from "./builder.ts";
import type { YamlMap } from "./card/yaml.ts";
import { refusal } from "./load-failure.ts";
import { scalar } from "./table.ts";
import { type Encoding, encodingNamed, utf8 } from "./encodings.ts";
import { type OnUndecodable, onUndecodable } from "./recoder.ts";
import { Utf8Gate } from "./utf8-gate.ts";

const lf = 0x0a;
const cr = 0x0d;

/** datasets packaged_modules/text/text.py: 10 MB, and to the end of the line. Characters there, bytes here. */
const batchBytes = 10 * 1024 ** 2;

class TextFile implements FileMachine {
  readonly #file: string;
  readonly #sink: BuilderSink;
  readonly #gate: Utf8Gate;
  #failed = false;
  #line = 1;
  #bytesOfBatch = 0;
  #rows = 0;
  #firstLine = 1;
  #open = false;
  #afterCr = false;

  constructor(file: string, encoding: Encoding, errors: OnUndecodable, sink: BuilderSink) {
    this.#file = file;
    this.#sink = sink;
    this.#gate = new Utf8Gate(encoding, errors);
  }

  get failed(): boolean {
    return this.#failed;
  }

  push(bytes: Uint8Array): void {
    if (this.#failed) return;
    const { bytes: text, fault } = this.#gate.push(bytes);
    this.#count(text);
    if (fault !== null)
      this.#fail(
        `'utf-8' codec can't decode byte 0x${fault.byte.toString(16)} in position ${fault.offset}: ${fault.reason}`,
      );
  }

  finish(): void {
    if (this.#failed) return;
    const { bytes, fault } = this.#gate.finish();
    this.#count(bytes);
    if (fault !== null)
      return this.#fail(
        `'utf-8' codec can't decode byte 0x${fault.byte.toString(16)} in position ${fault.offset}: ${fault.reason}`,
      );
    if (this.#open) this.#endLine();
    if (this.#rows > 0) this.#emit();
    return undefined;
  }

  #count(text: Uint8Array): void {
    for (const byte of text) {
      this.#bytesOfBatch += 1;
      const second = this.#afterCr && byte === lf;
      this.#afterCr = byte === cr;
      if (second) continue;
      if (byte === lf || byte === cr) this.#endLine();
      else this.#open = true;
    }
  }

  #endLine(): void {
    this.#open = false;
    this.#rows += 1;
    this.#line += 1;
    if (this.#bytesOfBatch >= batchBytes) this.#emit();
  }

  #emit(): void {
    const first = { file: this.#file, line: this.#firstLine, column: 1 };
    const columns = [{ name: "text", type: scalar("string", first) }];
    this.#sink.batch({ file: this.#file, columns, rows: this.#rows, first, castBy: "writer" });
    this.#rows = 0;
    this.#bytesOfBatch = 0;
    this.#firstLine = this.#line;
  }

  #fail(hfMessage: string): void {
    this.#failed = true;
    this.#sink.finding(
      refusal({
        rule: "text-encoding",
        hfCode: "DatasetGenerationError",
        message: "the bytes here are not UTF-8",
        hfMessage,
        place: { file: this.#file, line: this.#line, column: null },
      }),
    );
  }
}

/** The library's text builder: a row for each line. Source: datasets packaged_modules/text/text.py. */
export class TextBuilder implements Builder {
  readonly name = "text";
  readonly #sink: BuilderSink;
  readonly #encoding: Encoding;
  readonly #errors: OnUndecodable;

  constructor(params: YamlMap, sink: BuilderSink) {
    this.#sink = sink;
    const encoding = params.get("encoding");
    this.#encoding = (typeof encoding === "string" ? encodingNamed(encoding) : null) ?? utf8;
    this.#errors = onUndecodable(params.get("encoding_errors"));
  }

  fixTypes(): void {}

  startSplit(): void {}

  open(file: string): FileMachine {
    return new TextFile(file, this.#encoding, this.#errors, this.#sink);
  }
}
