import type { Place } from "../finding.ts";
import type { Sample } from "../table.ts";
import { arrowWords, ujsonWords } from "./fault.ts";
import type { Conflict, Shape } from "./shape.ts";
import { kind } from "./shape.ts";
import { TextReader } from "./text-reader.ts";
import { stringText } from "./value-text.ts";

/** Numbers of up to so many bytes come through ujson unchanged. */
export const keptDigits = 11;

/** Not finite, more than ten decimals, or more digits than 64 bits hold. */
const isChanged = /[NI]|\.\d{11}|^-?\d{20}/;

/** What is known of the running batch besides its shapes, and what is noted of single values. */
export class BatchReader extends TextReader {
  root: Shape;
  /** Ends of Arrow's blocks: kinds may differ from block to block where text can be read as both. */
  blockEnds: readonly number[] = [];
  /** Paths where kinds are mixed, in the order of the text; one entry for each path, some more for the root. */
  conflicts: Conflict[] = [];
  /** The first null that stands for a row of which no key is known yet: Arrow crashes on it. */
  leadingNull: Place | null = null;
  /** NaN or infinities stood in this batch: numbers for Arrow, null for ujson. */
  sawNonFinite = false;
  /** The first number of the file that ujson changes when it writes the text anew. */
  changedNumber: Sample | null = null;
  /** ujson has written the text anew before Arrow reads it: NaN and infinities are null. */
  protected rewritten = false;

  constructor(file: string, root: Shape) {
    super(file);
    this.root = root;
  }

  /** Begins a batch: forgets what the last one held. Lines are counted on. */
  startBatch(root: Shape, blockEnds: readonly number[], rewritten: boolean): void {
    this.root = root;
    this.rewritten = rewritten;
    this.blockEnds = blockEnds;
    this.conflicts = [];
    this.leadingNull = null;
    this.sawNonFinite = false;
    this.arrowFault = null;
    this.ujsonFault = null;
    this.rows = 0;
    this.depth = 0;
  }

  /** ujson decodes texts, where Arrow takes the bytes as they are. */
  refuseText(place: Place): void {
    this.ujsonFault ??= { grammar: "ujson", at: 0, place, text: ujsonWords.octet, row: this.rows };
  }

  /** A value that goes over several lines is cut where a block ends in it, and Arrow can't read the half. */
  checkBlocks(start: number, end: number): void {
    const cut = this.blockEnds.find((each) => start < each && each < end);
    if (cut !== undefined) this.refuse("arrow", cut, arrowWords.cut);
  }

  /** Whether Arrow reads two offsets in one block, so that it compares their kinds. */
  protected inBlockOf(earlier: number, now: number): boolean {
    return earlier >= 0 && !this.blockEnds.some((end) => earlier < end && end <= now);
  }

  protected noteConflict(shape: Shape, at: number, to: number): void {
    this.conflicts.push({
      at,
      place: this.place(at),
      from: shape === this.root ? kind.object : shape.kinds & ~to,
      to,
      steps: shape.steps,
      row: this.rows,
    });
  }

  /** Notes the first text of a shape that does not read as the fixed type. */
  protected noteUnreadable(shape: Shape, from: number, to: number): void {
    shape.unreadable = { text: stringText(this.bytes, from, to), place: this.place(from) };
  }

  /** Notes the first numbers of a shape that a cast to the fixed type would refuse. */
  protected noteNumber(shape: Shape, from: number, to: number): void {
    const text = this.bytes.toString("latin1", from, to);
    const value = this.whole && to - from > 15 ? BigInt(text) : Number(text);
    if (typeof value === "number" && !Number.isInteger(value)) {
      shape.fractional ??= { text, place: this.place(from) };
      return;
    }
    const { limits } = shape;
    if (limits === null || (value >= limits.least && value <= limits.greatest)) return;
    const sample = { text, value, place: this.place(from) };
    if (value < limits.least) shape.lowest ??= sample;
    else shape.highest ??= sample;
  }

  /** Remembers the first number that ujson changes. @returns the offset behind it */
  protected noteChange(from: number, to: number): number {
    if (this.changedNumber === null) {
      const text = this.bytes.toString("latin1", from, to);
      if (isChanged.test(text)) this.changedNumber = { text, place: this.place(from) };
    }
    return to;
  }
}
