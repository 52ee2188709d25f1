import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { SafeMarkdown } from "../../../src/text/brands.ts";
import { island, readIsland, replaceIsland } from "../../../src/text/island.ts";
import { code, fence, joinMarkdown, marker, md, prose } from "../../../src/text/markdown.ts";
import { hostileText } from "./hostile-text.ts";

const start = "<!-- auto-heal:notes:start -->";
const end = "<!-- auto-heal:notes:end -->";
const hashedEnd = "<!-- auto-heal:notes:end 0123456789ab -->";
/** Text that knows how islands are made. */
const insider = fc
  .array(
    fc.oneof(fc.constantFrom(start, end, hashedEnd, `\n${start}\n`, `\n${end}\n`, "\n", "$&", "$'"), hostileText),
    {
      maxLength: 6,
    },
  )
  .map((parts) => parts.join(""));
/** What people write around an island: anything but another island of the name. */
const around = fc
  .oneof(hostileText, fc.string({ unit: "grapheme" }))
  .filter((text) => !text.includes("auto-heal:notes"));
/** The shapes in which untrusted text gets into a body. */
const content = fc
  .tuple(insider, insider, insider)
  .map(([one, two, three]) =>
    joinMarkdown([marker("auto-heal:notes:v1", { one }), md`${prose(one)} ${code(two)}`, fence(three)], "\n\n"),
  );

describe("an island", () => {
  it("gives back whatever was put in; only a line that looks like its own ends gets a space more", () => {
    fc.assert(
      fc.property(around, content, around, (before, put, after) => {
        const read = readIsland("notes", `${before}\n${island("notes", put)}\n${after}`);
        expect(read?.replace(/^(<!-- auto-heal:notes:\w+(?: \w+)?)  -->/gm, "$1 -->")).toBe(put);
      }),
    );
  });

  it("is replaced without touching anything around it", () => {
    fc.assert(
      fc.property(around, content, content, around, (before, old, put, after) => {
        const body = (notes: SafeMarkdown) => `${before}\n${island("notes", notes)}\n${after}`;
        expect(replaceIsland("notes", body(old), put)).toBe(body(put).replaceAll("\r\n", "\n"));
      }),
    );
  });

  it("is never invented where there is none", () => {
    fc.assert(
      fc.property(around, content, (text, put) => {
        expect(replaceIsland("notes", text, put)).toBeNull();
      }),
    );
  });
});
