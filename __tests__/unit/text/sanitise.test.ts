import { describe, expect, it } from "vitest";
import { plain, plainLines } from "../../../src/text/sanitise.ts";
import { safeJson, terminal } from "../../../src/text/terminal.ts";

describe("plain", () => {
  it.each([
    ["colours", "\u001b[1;31merror\u001b[0m: no", "error: no"],
    ["8-bit control sequences", "\u009b31merror\u009b0m", "error"],
    ["a window title", "\u001b]0;title\u0007error", "error"],
    ["a terminal link, keeping its words", "\u001b]8;;https://x.example\u001b\\docs\u001b]8;;\u001b\\", "docs"],
    ["an 8-bit string", "\u009d0;title\u009cerror", "error"],
    ["a device control string", "\u001bPq#0\u001b\\error", "error"],
    ["a charset switch", "\u001b(Berror", "error"],
    ["a control sequence without an end", "error\u001b[31", "error"],
    ["an escape inside an escape", "\u001b\u001b[0m[31merror", "[31merror"],
    ["control characters", "a\u0000b\u0008c\u007fd\u0081e", "abcde"],
    ["breaks and tabs", "a\r\nb\tc\rd\u2028e\u0085f\n", "a b c d e f"],
    ["soft hyphens, zero-width, BOM, fillers", "a\u00adb\u200bc\ufeffd\u3164e\u180ef", "abcdef"],
    ["bidirectional controls", "a\u202eb\u2066c\u061cd", "abcd"],
    ["tags", "a\u{e0041}\u{e007f}b", "ab"],
    ["variation selectors that choose nothing", "a\ufe0fb\u{e0100}\ufe00", "ab"],
    ["half a surrogate pair", "a\ud83db\ude00", "a\ufffdb\ufffd"],
  ])("takes out %s", (_, text, expected) => {
    expect(plain(text)).toBe(expected);
  });

  it.each([
    "src/app.ts(3,7): error TS2322: Type 'string | undefined' is not assignable",
    "  at indent (https://example.com/a::b?c=d#e)",
    "\u2764\ufe0f \u{1f600} na\u00efve \ufb01le \uff21",
    "C::method, a :: b, ## [x], #[derive]",
  ])("leaves alone %j", (text) => {
    expect(plain(text)).toBe(text);
  });

  it("shows what an unterminated escape string would hide", () => {
    expect(plain("\u001b]0;the cause")).toBe("0;the cause");
  });

  it.each([
    ["x ##[set-output name=a]b", "x # #[set-output name=a]b"],
    ["####[error]", "### #[error]"],
    ["#\u200b#[error]x", "# #[error]x"],
    ["::set-output name=a::b", ": :set-output name=a::b"],
    [" \u00a0\t::stop-commands::x", " \u00a0 : :stop-commands::x"],
    ["\u001b[0m::error::x", ": :error::x"],
  ])("breaks the runner's command in %j", (text, expected) => {
    expect(plain(text)).toBe(expected);
    expect(terminal(text)).toBe(expected);
  });

  it("cuts at the length given, never through a pair", () => {
    expect(plain("abcdef", 6)).toBe("abcdef");
    expect(plain("abcdefg", 6)).toBe("abcde…");
    expect(plain("abcd\u{1f600}g", 6)).toBe("abcd…");
    expect(plain("x".repeat(3000))).toHaveLength(2000);
  });
});

describe("plainLines", () => {
  it("keeps what a patch needs: line feeds, tabs, white space at the end", () => {
    const patch = "@@ -1,2 +1,2 @@\n \tgo test  \n-\told\n+\tnew\n \n";
    expect(plainLines(patch)).toBe(patch);
  });

  it("breaks commands on every line, also after a lone carriage return", () => {
    expect(plainLines("a\r\n::x\n  ::y\r::z ##[b]")).toBe("a\n: :x\n  : :y ::z # #[b]");
  });

  it("redacts a private key that spans lines", () => {
    const key = [
      "-----BEGIN OPENSSH PRIVATE KEY-----",
      "b3BlbnNzaC1rZXktdjEAAAAABG5vbmUAAAAEbm9uZQAAAAAAAAABAAAAMwAAAAtzc2gtZW",
      "-----END OPENSSH PRIVATE KEY-----",
    ];
    expect(plainLines(`before\n${key.join("\n")}\nafter`)).toBe("before\n[redacted: private key]\nafter");
  });
});

describe("safeJson", () => {
  it("escapes what a log, a terminal or a script would act upon", () => {
    const text = safeJson({ "##[a]": "\u001b[0m\u202e\u2028\u200b\u007f\u{e0041}" });
    expect(text).toBe(String.raw`{"\u0023#[a]":"\u001b[0m\u202e\u2028\u200b\u007f\udb40\udc41"}`);
    expect(JSON.parse(text)).toEqual({ "##[a]": "\u001b[0m\u202e\u2028\u200b\u007f\u{e0041}" });
  });

  it("indents on request", () => {
    expect(safeJson({ a: [1] }, 2)).toBe('{\n  "a": [\n    1\n  ]\n}');
  });

  it("refuses what is not JSON", () => {
    expect(() => safeJson(undefined)).toThrow(TypeError);
  });
});
