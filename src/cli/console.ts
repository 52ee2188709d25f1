/** What a command sees of the terminal it runs on. */
export interface Console {
  readonly stdin: AsyncIterable<Uint8Array>;
  /** Whether standard output is a terminal that shows colour. */
  readonly colour: boolean;
  print(text: string): void;
  error(text: string): void;
}
