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
/** By literal: the first of its needs (u32, an address): rows of lists of literals (u32), closed by -1; 0 for no list. */
export let needs: usize = 0;
/** By literal: the line in which it was found last. */
export let seen: usize = 0;
/** Where each line of a scan begins, and the one behind them. */
export let starts: usize = 0;
export let events: usize = 0;
export let eventLimit: i32 = 0;
export let found: usize = 0;
export let foundLimit: i32 = 0;
export let cleaned: usize = 0;
/** Longer lines must be seen. */
export let lineLimit: usize = 0;
/** Every line is of interest. */
export let isEvery: bool = false;
