/** Replaces secrets in what people get to see, as actions/runner src/Sdk/DTLogging/Logging/SecretMasker.cs does. */
export class Masker {
  readonly #secrets = new Set<string>();

  /** Every line of a secret is a secret of its own (src/Runner.Worker/ActionCommandManager.cs, AddMask). */
  add(secret: string): void {
    for (const part of [secret, ...secret.split(/\r?\n/)]) if (part.trim() !== "") this.#secrets.add(part);
  }

  mask(text: string): string {
    const longestFirst = [...this.#secrets].toSorted((a, b) => b.length - a.length);
    return longestFirst.reduce((masked, secret) => masked.replaceAll(secret, "***"), text);
  }

  hides(text: string): boolean {
    return this.mask(text) !== text;
  }
}
