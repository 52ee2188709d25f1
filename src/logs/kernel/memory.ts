// Where things lie in memory, and how large they are; written before anything is scanned.

/** By hashed four bytes (the first is the lowest), a bit: 1 where they may trigger. Always at the same place. */
export const grams: usize = 16;
/** Four tables of sixteen bytes, by the lower and the upper half of a pair's first byte and of its second: classes as bits. */
export let classes: usize = 0;
/**
 * By two bytes (the first is the lowest): the first of their probes (u32, an address), 0 where they trigger nothing. A probe
 * is the number of a literal (u16), how far what triggers is from its beginning (i8), how far two bytes to check are from
 * what triggers (i8), which of their bits count (u16) and what these are (u16). The number 0xffff closes a row.
 */
export let pairProbes: usize = 0;
/** An open hash table of four bytes and the first of their probes. */
export let slots: usize = 0;
export let slotShift: u32 = 0;
/** By literal: its sets, their count, its interest, its edges. */
export let literals: usize = 0;
/** By set and byte: 1 for its members. */
export let members: usize = 0;
/** By literal: the first of the needs of which it is a part (u32, an address): a row of their numbers (u32), closed by -1. */
export let needsOf: usize = 0;
/**
 * By need, what must be true besides: a list of literals (u32, an address) of which one must be found, a row of numbers
 * closed by -1; and how the text must begin (u32, an address), the count of sets and the sets (u16 each). 0 for neither.
 */
export let needs: usize = 0;
/** By literal: the line in which it was found last. */
export let seen: usize = 0;
/** By need: the line in which it was looked at last. */
export let metSeen: usize = 0;
/** Where each line of a scan begins, and the one behind them. */
export let starts: usize = 0;
/** By line of a scan, a byte: the sum of 1 where it is clean and of 2 where it begins with a time stamp. */
export let kinds: usize = 0;
export let events: usize = 0;
export let eventLimit: i32 = 0;
/** The literals of a line. */
export let found: usize = 0;
/** The needs that the lines of a scan meet. */
export let met: usize = 0;
export let metLimit: i32 = 0;
/** Where the text of a line may begin. */
export let beginnings: usize = 0;
export let cleaned: usize = 0;
/** Longer lines must be seen. */
export let lineLimit: usize = 0;
/** Every line is of interest. */
export let isEvery: bool = false;
