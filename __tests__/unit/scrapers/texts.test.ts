import { describe, expect, it } from "vitest";
import { isBlockPage } from "../../../src/scrapers/profile/block-page.ts";
import { hasHtml } from "../../../src/scrapers/profile/html.ts";

describe("HTML", () => {
  it.each([
    "<p>Bread</p>",
    "two lines<br>here",
    "<BR />",
    "</div>",
    '<a href="https://a.example/?b=1&c=2">more</a>',
    "<img src=a.png alt='a > b'>".replace(" > ", " "),
    "<script async src=x.js>",
    "<!DOCTYPE html>",
    "a <!-- comment -->",
    '<div class="a"\n  data-b="c">',
  ])("is in %j", (text) => {
    expect(hasHtml(text)).toBe(true);
  });

  it.each([
    "a < b and c > d",
    "a <b and c> d",
    "1<2>0",
    "List<String>",
    "Mail <me@shop.example>",
    "<3",
    "if x<p then",
    "&amp; &lt;p&gt;",
    "<unknown>",
    "",
  ])("is not in %j", (text) => {
    expect(hasHtml(text)).toBe(false);
  });

  it.each(["<a ".repeat(200_000), '<a b="'.repeat(100_000), `<p ${"a=b ".repeat(200_000)}`, "<".repeat(500_000)])(
    "is looked for to the end of a hostile text",
    (text) => {
      expect(hasHtml(text)).toBe(false);
    },
  );
});

describe("a block page", () => {
  it.each([
    "Access denied",
    "403 Forbidden",
    "Error 429: Too Many Requests",
    "Just a moment...",
    "Attention Required! | Cloudflare",
    "Please verify you are a human to continue.",
    "Our systems have detected unusual traffic from your computer network.",
    "Enable JavaScript and cookies to continue",
    "<html><head><title>Access Denied</title></head><body>Reference #18.2d351ab8</body></html>",
    "Request unsuccessful. Incapsula incident ID: 443000",
    'You don\'t have permission to access "http://shop.example/" on this server.',
    "To proceed, please solve the captcha below.",
    "Please enable cookies. Error 1020. This website is using a security service to protect itself from online attacks.",
    "You are being rate limited",
    "To discuss automated access to Amazon data please contact api-services-support@amazon.com.",
    "Enter the characters you see below. Sorry, we just need to make sure you're not a robot.",
    "The requested URL was rejected. Please consult with your administrator. Your support ID is: 42",
    "Are you a robot?",
    "Bitte bestätigen Sie, dass Sie kein Roboter sind.",
    "Zugriff verweigert",
    "Accès refusé.",
    "Veuillez confirmer que vous n’êtes pas un robot.",
    "Acceso denegado",
    "Доступ ограничен",
    "Подтвердите, что вы не робот",
    "请完成安全验证",
    "访问被拒绝",
    "アクセスが拒否されました",
  ])("is %j", (text) => {
    expect(isBlockPage(text)).toBe(true);
  });

  it.each([
    "",
    "Bread, 2.50",
    '<p>Prices</p><script src="https://www.google.com/recaptcha/api.js" async></script>',
    "https://shop.example/access-denied",
    "The court held that access denied to the tenant over a period of months was unlawful, and that rent had to be repaid.",
    "Forbidden Planet",
    "Access denied: a history of public libraries",
    "Access Denied - single by The Bots",
    "Are You a Robot? A book for children",
    "I'm Not a Robot (2023)",
    "How to verify you are human: the philosophy of the captcha",
    "Just a moment... he said, and closed the door.",
    "Web hosting with DDoS protection by default",
    "The court held that automated access to the plaintiff's servers was not permitted by the terms.",
    "You have been blocked: how platforms shape politics",
    "Please complete the security check-in form before your visit",
    "Zugriff verweigert: Roman",
    "Captcha solver wanted: a developer who knows how such services work and writes about them in our weekly magazine",
    `${"A long article about the web. ".repeat(150)} Just a moment...`,
  ])("is not %j", (text) => {
    expect(isBlockPage(text)).toBe(false);
  });
});
