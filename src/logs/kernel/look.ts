import { lineFeed, space, tab } from "./bytes";
import { isUnclean } from "./clean";
import { probeGram, probePair, spread } from "./literals";
import { classes, grams } from "./memory";

/** So many bytes are looked at in one go. */
const blockSize: usize = 16;
const gramStep: usize = 2;

/** Whether four bytes may trigger, as the lowest bit: of their hash the upper 18 bits choose a byte, the next five a bit. */
function gramBits(bytes: u32): u32 {
  const hash = bytes * spread;
  return load<u32>(hash >> 14, grams) >> (hash >> 9);
}

/** Sixteen times the same byte. */
function each(byte: u32): v128 {
  return i8x16.splat(<i8>byte);
}

/** The classes of sixteen bytes, by the two halves of each. */
function classesOf(bytes: v128, byLower: v128, byUpper: v128): v128 {
  return v128.and(i8x16.swizzle(byLower, v128.and(bytes, each(0x0f))), i8x16.swizzle(byUpper, i8x16.shr_u(bytes, 4)));
}

/** Which of sixteen bytes may end a line or make it unclean. */
function breaksIn(bytes: v128): v128 {
  const isControl = v128.andnot(i8x16.eq(i8x16.min_u(bytes, each(space - 1)), bytes), i8x16.eq(bytes, each(tab)));
  const isBeyond = v128.or(i8x16.eq(bytes, each(0xc2)), i8x16.eq(bytes, each(0xef)));
  return v128.or(v128.or(isControl, isBeyond), i8x16.eq(bytes, each(0x7f)));
}

/** @returns the first of some places that ends a line or makes it unclean; one behind the block where none does */
function breakAt(block: usize, places: i32): usize {
  for (let rest = places; rest != 0; rest &= rest - 1) {
    const at = block + ctz(rest);
    const byte: u32 = load<u8>(at);
    if (byte == lineFeed || isUnclean(byte, load<u8>(at, 1))) return at;
  }
  return block + blockSize;
}

/** The places of a block at which four bytes may trigger. */
function gramsIn(block: usize): i32 {
  let places: u32 = 0;
  for (let place: usize = 0; place < blockSize; place += gramStep)
    places |= (gramBits(load<u32>(block + place)) & 1) << (<u32>place);
  return places;
}

function probeGrams(block: usize, places: i32, end: usize): void {
  for (let rest = places; rest != 0; rest &= rest - 1) {
    const at = block + ctz(rest);
    if (at >= end) return;
    probeGram(at);
  }
}

function probePairs(block: usize, places: i32, end: usize): void {
  for (let rest = places; rest != 0; rest &= rest - 1) {
    const at = block + ctz(rest);
    if (at >= end) return;
    probePair(at);
  }
}

/**
 * Looks for literals in the text of a line, up to where it ends or something unclean stands.
 * @param from where the text begins
 * @param to behind the last byte; some bytes more may be read
 * @returns where that is; `to` or more where it is not before `to`
 */
export function look(from: usize, to: usize): usize {
  const firstByLower = v128.load(classes);
  const firstByUpper = v128.load(classes, 16);
  const secondByLower = v128.load(classes, 32);
  const secondByUpper = v128.load(classes, 48);
  for (let at = from; at < to; at += blockSize) {
    const bytes = v128.load(at);
    const pairs = v128.and(
      classesOf(bytes, firstByLower, firstByUpper),
      classesOf(v128.load(at, 1), secondByLower, secondByUpper),
    );
    const breaks = breaksIn(bytes);
    const bits =
      gramBits(load<u32>(at)) |
      gramBits(load<u32>(at, 2)) |
      gramBits(load<u32>(at, 4)) |
      gramBits(load<u32>(at, 6)) |
      gramBits(load<u32>(at, 8)) |
      gramBits(load<u32>(at, 10)) |
      gramBits(load<u32>(at, 12)) |
      gramBits(load<u32>(at, 14));
    if (((bits & 1) | <u32>v128.any_true(v128.or(pairs, breaks))) == 0) continue;
    const end = breakAt(at, i8x16.bitmask(breaks));
    if ((bits & 1) != 0) probeGrams(at, gramsIn(at), end);
    if (v128.any_true(pairs)) probePairs(at, i8x16.bitmask(i8x16.ne(pairs, each(0))), end);
    if (end < at + blockSize) return end;
  }
  return to;
}

/** @returns where the line ends; `to` or more where it does not end before `to` */
export function lineEnd(from: usize, to: usize): usize {
  for (let at = from; at < to; at += blockSize) {
    const ends = i8x16.bitmask(i8x16.eq(v128.load(at), each(lineFeed)));
    if (ends != 0) return at + ctz(ends);
  }
  return to;
}
