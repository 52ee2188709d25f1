// Where things lie in memory, and how large they are; written before anything is scanned.

/** By two bytes (the first is the lowest): bits. */
export let pairs: usize = 0;
/**
 * By two bytes that trigger: the first of their probes (u32, an address). Probes are rows of (number of a literal, how far
 * its beginning is from the trigger's last byte, the place in it of a byte to check, that byte), closed by -1.
 */
export let pairProbes: usize = 0;
/** By hashed four bytes (the first is the lowest), a bit: 1 where they may trigger. */
export let grams: usize = 0;
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
