import { isStamped, lineFeed, mark, space, stampLength, tab } from "./bytes";
import { beginnings } from "./memory";

// Where the text of a line may begin, behind what is taken off it: the time stamp, job and step in the form of
// `gh run view --log`, the runner's tag, the wrappers of ../../diagnosis/unwrap.ts. There may be places too many.

/** With more places the text may begin anywhere. */
const limit: i32 = 32;
const blockSize: usize = 16;

const opening: u32 = 0x5b;
const closing: u32 = 0x5d;
const bar: u32 = 0x7c;
const hyphen: u32 = 0x2d;
const hash: u32 = 0x23;
const underscore: u32 = 0x5f;
const point: u32 = 0x2e;
const comma: u32 = 0x2c;
const colon: u32 = 0x3a;
const equals: u32 = 0x3d;
/** "vis_", the rest of the beginning of a mark of Travis: text is glued to them. */
const restOfMark: u32 = 0x5f736976;

/** Where the line begins. */
let lineStart: usize = 0;
/** How many places are known; below 0 while nobody has asked. */
let count: i32 = -1;
let isAnywhere: bool = false;

/**
 * From here on a line is asked for.
 * @param start where it begins, behind a time stamp
 * @param mayBeAnywhere whether its text may begin anywhere
 */
export function beginAt(start: usize, mayBeAnywhere: bool): void {
  lineStart = start;
  isAnywhere = mayBeAnywhere;
  count = mayBeAnywhere ? 0 : -1;
}

function isDigit(byte: u32): bool {
  return byte - 0x30 < 10;
}

function isSmall(byte: u32): bool {
  return byte - 0x61 < 26;
}

function isCapital(byte: u32): bool {
  return byte - 0x41 < 26;
}

function isWord(byte: u32): bool {
  return isSmall(byte) || isCapital(byte) || isDigit(byte) || byte == underscore;
}

function isInMark(byte: u32): bool {
  return isWord(byte) || byte == point || byte == colon || byte == equals || byte == comma || byte == hyphen;
}

function isInName(byte: u32): bool {
  return isSmall(byte) || isDigit(byte) || byte == underscore || byte == point || byte == hyphen;
}

function isInBrackets(byte: u32): bool {
  return isWord(byte) || byte == space || byte == point || byte == colon || byte == comma || byte == hyphen;
}

function isInTime(byte: u32): bool {
  return isDigit(byte) || byte == colon || byte == point || byte == comma;
}

function behindSpaces(from: usize): usize {
  let at = from;
  while (load<u8>(at) == space) at += 1;
  return at;
}

/** @param index below the count */
export function beginning(index: i32): usize {
  return load<u32>(beginnings + ((<usize>index) << 2));
}

function add(at: usize): void {
  for (let index = 0; index < count; index += 1) if (beginning(index) == at) return;
  if (count == limit) {
    isAnywhere = true;
    return;
  }
  store<u32>(beginnings + ((<usize>count) << 2), <u32>at);
  count += 1;
}

/** Adds what lies behind one space, and behind all that stand there. */
function addBehindSpaces(at: usize): void {
  if (load<u8>(at) != space) return;
  add(at + 1);
  add(behindSpaces(at));
}

/** "[junit] ", "[12:00:00] ", "##[error]": what stands in them begins small. */
function addBehindBrackets(from: usize): void {
  let at = from + 1;
  if (isCapital(load<u8>(at))) return;
  while (isInBrackets(load<u8>(at))) at += 1;
  if (load<u8>(at) != closing) return;
  add(at + 1);
  addBehindSpaces(at + 1);
}

/** "service-1  | " */
function addBehindName(from: usize): void {
  let at = from;
  while (isInName(load<u8>(at))) at += 1;
  const end = behindSpaces(at);
  if (end > at && load<u8>(end) == bar && load<u8>(end, 1) == space) add(end + 2);
}

/** "12:00:00,123  ", "12:00:00]  ", "1234 " */
function addBehindTime(from: usize): void {
  let at = from;
  while (isInTime(load<u8>(at))) at += 1;
  if (load<u8>(at) == closing) at += 1;
  addBehindSpaces(at);
}

/** "INFO - " */
function addBehindLevel(from: usize): void {
  let at = from;
  while (isCapital(load<u8>(at))) at += 1;
  if (load<u8>(at) == space && load<u8>(at, 1) == hyphen) addBehindSpaces(at + 2);
}

/** "#12 3.456 ", "##[error]" */
function addBehindHash(from: usize): void {
  let at = from + 1;
  if (load<u8>(at) == hash && load<u8>(at, 1) == opening) return addBehindBrackets(at + 1);
  while (isDigit(load<u8>(at))) at += 1;
  if (load<u8>(at) != space) return;
  at += 1;
  while (isInTime(load<u8>(at))) at += 1;
  addBehindSpaces(at);
}

function addBehindMark(from: usize): void {
  let at = from;
  while (isInMark(load<u8>(at))) at += 1;
  add(at);
}

/** Adds where the text may begin when it was thought to begin here. */
function addBehind(at: usize): void {
  const byte: u32 = load<u8>(at);
  if (isSmall(byte) || isDigit(byte)) {
    addBehindName(at);
    if (isDigit(byte)) addBehindTime(at);
    else if (load<u32>(at) == mark && load<u32>(at, 3) == restOfMark) addBehindMark(at);
    if (isStamped(at)) {
      add(at + stampLength);
      addBehindSpaces(at + stampLength);
    }
  } else if (byte == hash) addBehindHash(at);
  else if (byte == space || byte == opening || isCapital(byte)) {
    const first = behindSpaces(at);
    if (load<u8>(first) == opening) {
      addBehindBrackets(first);
      if (isDigit(load<u8>(first, 1))) addBehindTime(first + 1);
    } else addBehindLevel(first);
  }
}

/** Adds what lies behind job and step. */
function addBehindTabulators(): void {
  let tabs = 0;
  for (let at = lineStart; ; at += blockSize) {
    const bytes = v128.load(at);
    const ends = i8x16.bitmask(i8x16.eq(bytes, i8x16.splat(<i8>lineFeed)));
    for (let rest = i8x16.bitmask(i8x16.eq(bytes, i8x16.splat(<i8>tab))); rest != 0; rest &= rest - 1) {
      if (ends != 0 && ctz(rest) > ctz(ends)) return;
      tabs += 1;
      if (tabs < 2) continue;
      add(at + ctz(rest) + 1);
      return;
    }
    if (ends != 0) return;
  }
}

function look(): void {
  count = 0;
  add(lineStart);
  if (load<u8>(lineStart) == space) add(lineStart + 1);
  addBehindTabulators();
  // What was added is looked at as well: wrappers nest.
  for (let index = 0; index < count; index += 1) addBehind(beginning(index));
}

/** @returns how many places are known at which the text of the line may begin; below 0 when it may begin anywhere */
export function beginningCount(): i32 {
  if (count < 0) look();
  return isAnywhere ? -1 : count;
}
