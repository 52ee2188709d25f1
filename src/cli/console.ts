/** What a command sees of the terminal it runs on. */
export interface Console {
  readonly stdin: AsyncIterable<Uint8Array>;
  /** Whether standard output is a terminal that shows colour. */
  readonly colour: boolean;
  /** Whether standard error is a terminal, whose last line can be drawn anew. */
  readonly live: boolean;
  /** Whether standard output still goes anywhere; `| head` goes away early. Printing is harmless then, and in vain. */
  listening(): boolean;
  print(text: string): void;
  error(text: string): void;
}
