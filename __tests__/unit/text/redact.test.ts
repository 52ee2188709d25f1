import { describe, expect, it } from "vitest";
import { redact, redactorFor } from "../../../src/text/redact.ts";

/** Made up, and in two parts, so that scanners don't take this file for a leak. */
const word = (length: number): string => "aB3dE6gH9jK2mN5pQ8sT".repeat(Math.ceil(length / 20)).slice(0, length);

describe("redact", () => {
  it.each([
    ["github token", `ghp_${word(36)}`],
    ["github token", `gho_${word(36)}`],
    ["github token", `ghu_${word(36)}`],
    ["github token", `ghr_${word(76)}`],
    ["github token", `ghs_${word(36)}`],
    ["github token", `ghs_${word(20)}.${word(200)}-${word(80)}_x`],
    ["github token", `github_pat_${word(22)}_${word(59)}`],
    ["hugging face token", `hf_${word(34)}`],
    ["aws access key", `AKIA${"ABCD2345".repeat(2)}`],
    ["aws access key", `ASIA${"ABCD2345".repeat(2)}`],
    ["google key", `AIza${word(35)}`],
    ["google token", `ya29.${word(100)}`],
    ["api key", `sk-${word(48)}`],
    ["api key", `sk-proj-${word(40)}-${word(40)}`],
    ["api key", `sk-ant-api03-${word(95)}`],
    ["stripe key", `sk_live_${word(24)}`],
    ["slack token", `xoxb-${"1234567890-".repeat(2)}${word(24)}`],
    ["npm token", `npm_${word(36)}`],
    ["pypi token", `pypi-AgE${word(120)}`],
    ["docker token", `dckr_pat_${word(27)}`],
    ["rubygems key", `rubygems_${word(48)}`],
    ["gitlab token", `glpat-${word(20)}`],
    ["digitalocean token", `dop_v1_${"0123456789abcdef".repeat(4)}`],
    ["linear key", `lin_api_${word(40)}`],
    ["jwt", `eyJ${word(33)}.eyJ${word(60)}.${word(43)}`],
    ["private key", `-----BEGIN RSA PRIVATE KEY-----\\n${word(64)}\\n-----END RSA PRIVATE KEY-----`],
    ["private key", `-----BEGIN PRIVATE KEY-----${word(200)}`],
    ["private key", word(64)],
  ])("takes a %s: %s", (name, secret) => {
    expect(redact(secret)).toBe(`[redacted: ${name}]`);
  });

  it.each([
    ["aws secret", "AWS_SECRET_ACCESS_KEY=", word(40), ""],
    ["aws secret", '"SecretAccessKey": "', word(40), '",'],
    ["slack webhook", "POST https://hooks.slack.com/", `services/T0/B0/${word(24)}`, " failed"],
    ["azure key", "AccountName=x;AccountKey=", `${word(80)}==`, ";EndpointSuffix=y"],
    ["azure signature", "https://x.blob.example/c?sv=1&sig=", `${word(40)}%3D`, "&se=2"],
    ["authorization", "Authorization: Bearer ", word(12), ""],
    ["authorization", "AUTHORIZATION: basic ", `${word(12)}==`, " sent"],
    ["authorization", "'authorization': 'token ", word(40), "'"],
    ["credentials", "fatal: unable to access 'https://", "octocat:hunter2", "@github.com/o/r/': 403"],
    ["credentials", "https://", word(12), "@npm.example/x"],
    ["credentials", "postgres://", "app:p@ss", "@db.example:5432/x"],
  ])("takes %s and keeps where it was", (name, before, secret, after) => {
    expect(redact(before + secret + after)).toBe(`${before}[redacted: ${name}]${after}`);
  });

  it("takes every secret of a line", () => {
    expect(redact(`a ghp_${word(36)} b hf_${word(34)} c`)).toBe(
      "a [redacted: github token] b [redacted: hugging face token] c",
    );
  });

  it.each([
    "HEAD is now at 9fceb02d0ae598e95dc970b74767f19372d61af8 Fixes",
    "sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
    "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
    "integrity sha512-v2kDEe57lecTulaDIuNTPy3Ry4gLGJ6Z1O3vE1krgXZNrsQ+LFTGHVxVjcXPs17LhbZVGedAJv8XZ1tvj5FvSg==",
    "npm_config_registry npm_package_name hf_hub_download task-runner-with-a-long-name-indeed",
    "sk-estimator-doc-link-fitted-with-a-long-class-name",
    "git clone ssh://git@github.com/o/r.git and git@github.com:o/r.git",
    "https://unpkg.example/@scope/name@1.2.3 https://x.example/a?b=c@d",
    "Authorization header missing; bearer of bad news",
    "https://[::1]:8080/x at 10:20:30",
    "123e4567-e89b-12d3-a456-426614174000",
    "pypi-simple-repository-mirror-for-everyone",
  ])("leaves alone: %s", (text) => {
    expect(redact(text)).toBe(text);
  });
});

describe("redactorFor", () => {
  it("takes exact values, longest first, and known forms too", () => {
    const redactor = redactorFor(["hunter22", "hunter22-more", "a.c[1]*"]);
    expect(redactor(`hunter22-more hunter22 a.c[1]* abc1 ghp_${word(36)}`)).toBe(
      "[redacted: known secret] [redacted: known secret] [redacted: known secret] abc1 [redacted: github token]",
    );
  });

  it("takes each line of a secret of many", () => {
    expect(redactorFor(["first line\r\n  second line \n"])("x second line y")).toBe("x [redacted: known secret] y");
  });

  it("finds a value that invisible characters split", () => {
    expect(redactorFor(["hunter22"])("hun\u200bter\u001b[0m22")).toBe("[redacted: known secret]");
  });

  it("leaves out values too short to be told from words", () => {
    expect(redactorFor(["main", "", "true "])("main is true")).toBe("main is true");
  });

  it("does not take its own words", () => {
    const redactor = redactorFor(["redacted", "known secret"]);
    expect(redactor(redactor("so redacted"))).toBe("so [redacted: known secret]");
  });
});
