/** One kind of secret, told by its form. */
export interface SecretPattern {
  /** What the reader sees instead: `[redacted: name]`. */
  readonly name: string;
  /** Global. Takes linear time: an attempt that fails has read a bounded number of characters, or what no other attempt reads. */
  readonly pattern: RegExp;
  /** True where the first group says what the secret is for, and stays. */
  readonly keep?: true;
  /** A text without it has no such secret: it is sooner looked for than the pattern. */
  readonly needs?: string;
}

/**
 * Forms of secrets, as of 2026-05. Sources: GitHub "About authentication: token formats" and the variable-length `ghs_`
 * form of 2026-05-15; the built-in patterns of github/gh-aw (redact_secrets.cjs); the providers' own pages for the rest.
 *
 * Each pattern is open-ended, so that no rest of a token stays, and no secret holds `[` or a space, as a replacement does,
 * so that redacting twice changes nothing. A commit SHA, a package's integrity hash and a UUID have none of these forms.
 */
export const secretPatterns: readonly SecretPattern[] = [
  {
    name: "private key",
    pattern:
      /-----BEGIN [A-Z0-9 ]{0,40}PRIVATE KEY[A-Z ]{0,10}-----[\w+/=\s\\:,.-]*?(?:-----END[A-Z0-9 ]{0,60}-----|(?![\w+/=\s\\:,.-]))/g,
    needs: "-----BEGIN ",
  },
  // A line out of a PEM body whose first line is elsewhere: exactly 64 or 70 characters of base64, as OpenSSL and OpenSSH wrap.
  {
    name: "private key",
    pattern:
      /^([ \t]{0,20})(?=\S{0,69}[a-z])(?=\S{0,69}[A-Z])(?=\S{0,69}[0-9])[A-Za-z0-9+/]{64}(?:[A-Za-z0-9+/]{6})?$/gm,
    keep: true,
  },
  { name: "github token", pattern: /gh[pour]_[A-Za-z0-9]{20,}/g, needs: "gh" },
  { name: "github token", pattern: /ghs_[\w.-]{20,}/g, needs: "ghs_" },
  { name: "github token", pattern: /github_pat_\w{20,}/g, needs: "github_pat_" },
  { name: "hugging face token", pattern: /(?<![A-Za-z0-9])hf_[A-Za-z0-9]{20,}/g, needs: "hf_" },
  { name: "aws access key", pattern: /(?<![A-Za-z0-9])(?:AKIA|ASIA)[A-Z0-9]{16}[A-Za-z0-9]*/g },
  {
    name: "aws secret",
    pattern: /((?:secret_?access_?key|session_?token)["']?\s{0,4}[:=]\s{0,4}["']?)[A-Za-z0-9/+=]{40,}/gi,
    keep: true,
  },
  { name: "google key", pattern: /(?<![A-Za-z0-9])AIza[\w-]{30,}/g, needs: "AIza" },
  { name: "google token", pattern: /(?<![A-Za-z0-9])ya29\.[\w.-]{20,}/g, needs: "ya29." },
  {
    name: "api key",
    pattern: /(?<![A-Za-z0-9])sk-(?:(?:proj|ant|svcacct|admin|or)-[\w-]{20,}|[A-Za-z0-9]{20,}[\w-]*)/g,
    needs: "sk-",
  },
  { name: "stripe key", pattern: /(?<![A-Za-z0-9])[rs]k_(?:live|test)_[A-Za-z0-9]{16,}/g, needs: "k_" },
  { name: "slack token", pattern: /xox[abeoprs]-[A-Za-z0-9-]{10,}/g, needs: "xox" },
  { name: "slack webhook", pattern: /(https:\/\/hooks\.slack\.com\/)[\w/+-]{10,}/g, keep: true, needs: "hooks.slack" },
  { name: "npm token", pattern: /(?<![A-Za-z0-9])npm_[A-Za-z0-9]{30,}/g, needs: "npm_" },
  { name: "pypi token", pattern: /pypi-AgE[\w-]{16,}/g, needs: "pypi-AgE" },
  { name: "docker token", pattern: /dckr_[op]at_[\w-]{20,}/g, needs: "dckr_" },
  { name: "rubygems key", pattern: /rubygems_[A-Za-z0-9]{40,}/g, needs: "rubygems_" },
  { name: "gitlab token", pattern: /glpat-[\w.-]{20,}/g, needs: "glpat-" },
  { name: "digitalocean token", pattern: /do[opr]_v1_[A-Za-z0-9]{32,}/g, needs: "_v1_" },
  { name: "linear key", pattern: /lin_api_[A-Za-z0-9]{20,}/g, needs: "lin_api_" },
  { name: "azure key", pattern: /((?:AccountKey|SharedAccessKey)=)[A-Za-z0-9+/=]{20,}/gi, keep: true, needs: "=" },
  { name: "azure signature", pattern: /([?&;]sig=)[A-Za-z0-9%+/=_-]{20,}/gi, keep: true, needs: "=" },
  { name: "jwt", pattern: /(?<![\w-])eyJ[\w-]{5,}\.eyJ[\w-]{5,}\.[\w-]*/g, needs: "eyJ" },
  {
    name: "authorization",
    pattern: /(\bauthorization["']?\s{0,4}[:=]\s{0,4}["']?(?:bearer|basic|token)\s{1,4})[\w.~+/=-]{6,}/gi,
    keep: true,
  },
  // On the web a name alone is a token too; elsewhere (`ssh://git@host`) it is not.
  { name: "credentials", pattern: /(\bhttps?:\/\/)[^\s/?#"'<>]+(?=@)/gi, keep: true, needs: "@" },
  {
    name: "credentials",
    pattern: /(\b[a-z][a-z0-9+.-]{1,20}:\/\/)[^\s/?#:"'<>]{0,100}:[^\s/?#"'<>]+(?=@)/gi,
    keep: true,
    needs: "@",
  },
];
