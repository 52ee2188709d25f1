import { createHash } from "node:crypto";
import type { Failure } from "../contracts/failure-report.ts";
import { type SchemaAddition, SchemaWidening, wideningCapture } from "../contracts/schema-widening.ts";
import { code, joinMarkdown, md, prose } from "../text/markdown.ts";
import { type Fixer, fileModeOf, refused, unrelated } from "./fixer.ts";
import { widenedSchema } from "./schema-text.ts";

/** More are counted. */
const namesShown = 5;

function read({ captures }: Failure): SchemaWidening | null {
  try {
    return SchemaWidening.safeParse(JSON.parse(captures[wideningCapture] ?? "null")).data ?? null;
  } catch {
    return null;
  }
}

const fieldOf = (addition: SchemaAddition): string =>
  addition.kind === "property" ? addition.name : (addition.at.at(-1) ?? "the record");

/** A field that came is what a site does; a value of another type may also be one that was not read as it should be. */
const certainty = { property: 0.9, type: 0.75 } as const;

/**
 * Lets a JSON Schema accept what a scraper's records hold by now. The validation made the additions, and checked every
 * record against the schema with them.
 */
export const schemaDrift: Fixer = {
  fixType: "schema-drift",
  title: "Adds fields and types to a scraper's JSON Schema, where `drift` lets them evolve and all records fit then",
  certainty: certainty.type,
  applies: (failure) => failure.category === "schema-drift" && wideningCapture in failure.captures,
  async propose(failure, files) {
    const widening = read(failure);
    if (widening === null) return unrelated;
    const { path, digest, additions, records } = widening;
    const file = await files.read(path);
    if (file === null) return refused(md`There is no file ${code(path)} in the repository.`);
    if (createHash("sha256").update(file.text).digest("hex") !== digest)
      return refused(md`${code(path)} is another one by now than that which the records were checked against.`);
    const content = widenedSchema(file.text, additions);
    if (content === null) return refused(md`${code(path)} has no place for what the records hold.`);
    const fields = [...new Set(additions.map(fieldOf))];
    const named = joinMarkdown(
      fields.slice(0, namesShown).map((name) => code(name)),
      ", ",
    );
    const shown = fields.length > namesShown ? md`${named} and others` : named;
    const isTyped = additions.some(({ kind }) => kind === "type");
    return {
      kind: "fix",
      edits: [{ kind: "update", path, content, mode: fileModeOf(file.entry), baseSha: file.entry.sha }],
      title: md`Let ${prose(path)} accept what the records hold`,
      summary: md`The records of ${code(failure.job ?? "")} hold more than the schema knows: ${shown}. With these additions all ${records} records of the failed validation fit, which was checked one by one.`,
      plan: [
        md`Add ${shown} to ${code(path)}.`,
        md`Check that whoever reads the data can do with it.`,
        md`Validate the scraper again.`,
      ],
      risks: [
        isTyped
          ? md`A value of another type may be one that the scraper reads wrongly: then mend the scraper, and keep the schema.`
          : md`What reads the data may not expect the new fields.`,
      ],
      certainty: isTyped ? certainty.type : certainty.property,
    };
  },
};
