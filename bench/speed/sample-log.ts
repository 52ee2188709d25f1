import { Random } from "./random.ts";
import { type ToolOutput, tools } from "./tool-lines.ts";

const seed = 20_261_122;
const linesPerStep = 25_000;
const chunkLines = 5_000;
const begin = Date.UTC(2026, 10, 22, 12);

/** The line that is wrong in the sample, as the runner writes it behind its stamp. */
export const sampleCause = "src/session/router.c:214:17: error: 'retries' undeclared (first use in this function)";

const failingStep: readonly string[] = [
  "##[group]Run make check",
  "make check",
  "shell: /usr/bin/bash -e {0}",
  "##[endgroup]",
  "cc -O2 -Wall -c src/session/router.c -o build/router.o",
  "src/session/router.c: In function 'retry':",
  sampleCause,
  "  214 |     while (retries > 0) {",
  "      |                 ^~~~~~~",
  "make: *** [Makefile:31: build/router.o] Error 1",
  "##[error]Process completed with exit code 2.",
  "##[group]Run actions/upload-artifact@v4",
  "##[endgroup]",
  "Post job cleanup.",
  "Cleaning up orphan processes",
];

/** Gives each line the runner's stamp, some hundred microseconds behind the one before. */
class Stamper {
  readonly #random: Random;
  #ticks = 0;

  constructor(random: Random) {
    this.#random = random;
  }

  stamped(line: string): string {
    this.#ticks += 1 + this.#random.below(9_999);
    const time = new Date(begin + Math.floor(this.#ticks / 10_000)).toISOString().slice(0, -1);
    return `${time}${String(this.#ticks % 10_000).padStart(4, "0")}Z ${line}\n`;
  }
}

function* linesOf(tool: ToolOutput, random: Random): Generator<string> {
  yield* [`##[group]Run ${tool.command}`, tool.command, "shell: /usr/bin/bash -e {0}", "##[endgroup]"];
  for (let nth = 0; nth < linesPerStep; nth += 1) yield tool.line(random, nth);
}

/**
 * Makes the log of a job that built and tested with five tools in turn and failed in its last step: always the same
 * bytes for the same size.
 * @param size how many bytes at least; some kilobytes more come of it
 */
export function* sampleLog(size: number): Generator<Buffer> {
  const random = new Random(seed);
  const stamper = new Stamper(random);
  const toBytes = (lines: readonly string[]): Buffer =>
    Buffer.from(lines.map((line) => stamper.stamped(line)).join(""));
  let made = 0;
  for (let step = 0; made < size; step += 1) {
    let lines: string[] = [];
    for (const line of linesOf(tools[step % tools.length] ?? tools[0], random)) {
      lines.push(line);
      if (lines.length < chunkLines) continue;
      const bytes = toBytes(lines);
      lines = [];
      made += bytes.length;
      yield bytes;
      if (made >= size) break;
    }
  }
  yield toBytes(failingStep);
}
