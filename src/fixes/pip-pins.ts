import { normaliseName } from "./requirements-file.ts";

/** A name in any of the forms that stand for the same distribution. Source: PEP 503. */
const nameForm = (name: string): string =>
  normaliseName(name)
    .split("-")
    .map((part) => part.replace(/\W/g, String.raw`\$&`))
    .join("[-_.]+");
const escaped = (text: string): string => text.replace(/[^\w]/g, String.raw`\$&`);

/**
 * A text with another version wherever one version of a distribution is asked for, in whatever file such a requirement
 * may stand: a list of requirements, a project's declaration, a command. Comments stay.
 * @param operator as pip prints it, `==`
 * @returns null where it is not asked for
 */
export function repinned(text: string, name: string, operator: string, wanted: string, chosen: string): string | null {
  const form = new RegExp(
    String.raw`^((?:[^#\n]*?[^\w.#\n-])??${nameForm(name)}\s*(?:\[[\w ,.-]*\])?\s*${escaped(operator)}\s*)${escaped(wanted)}(?![\w.+!*-])`,
    "gim",
  );
  // A line may ask for it more than once.
  let content = text;
  for (let next = content.replace(form, (_, lead: string) => lead + chosen); next !== content;) {
    content = next;
    next = content.replace(form, (_, lead: string) => lead + chosen);
  }
  return content === text ? null : content;
}
