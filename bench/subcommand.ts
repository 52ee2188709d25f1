/** One subcommand of the bench. */
export interface Subcommand {
  readonly name: string;
  /** What stands behind the name on the command line. */
  readonly usage: string;
  /** What it measures or makes, one sentence. */
  readonly summary: string;
  /**
   * @param args the command line behind the name
   * @throws UserError for what the user can mend; an error of `parseArgs` for options that it does not know
   */
  run(args: readonly string[]): Promise<void>;
}
