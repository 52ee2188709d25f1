interface Rule {
  readonly targets: readonly string[];
  readonly prerequisites: readonly string[];
  readonly recipe: readonly string[];
}

const assignment = /^(?:export\s+)?([A-Za-z_][\w.-]*)\s*(?:\?|:{1,3}|\+)?=\s*(.*)$/;

/** How often a variable may stand in for another. */
const expansionLimit = 5;

/**
 * The commands by which make would bring targets up to date, those of their prerequisites first. Variables that the
 * makefile itself sets are put in. Source: GNU make manual, "How make Processes a Makefile", "Recipe Syntax".
 * @param targets as on make's command line; none for the first one of the makefile
 * @returns shell scripts of one logical line each
 */
export function recipesOf(makefile: string, targets: readonly string[]): readonly string[] {
  const variables = new Map<string, string>([["MAKE", "make"]]);
  const rules: { targets: string[]; prerequisites: string[]; recipe: string[] }[] = [];
  let open: (typeof rules)[number] | null = null;
  for (const line of makefile.replace(/\\\r?\n/g, " ").split(/\r?\n/)) {
    if (line.startsWith("\t")) {
      open?.recipe.push(line.replace(/^\t[ \t]*[@+-]*/, ""));
      continue;
    }
    const text = line.replace(/(?:^|\s)#.*$/, "").trimEnd();
    const [, name, value = ""] = assignment.exec(text) ?? [];
    const [, head, tail = ""] = /^([^\s:=][^:=]*?)\s*::?(?!=)\s*(.*)$/.exec(text) ?? [];
    if (name !== undefined) variables.set(name, value);
    else if (head !== undefined) {
      const [needed = "", inline] = tail.split(/;(.*)/s);
      open = { targets: words(head), prerequisites: words(needed), recipe: inline === undefined ? [] : [inline] };
      rules.push(open);
    } else if (text !== "" && !/^\s*(?:if|else|endif|-?include|define|endef)/.test(text)) open = null;
  }
  const first = rules.flatMap((rule) => rule.targets).find((target) => !target.startsWith("."));
  const wanted = targets.length > 0 ? targets : first === undefined ? [] : [first];
  return orderedRules(rules, wanted).flatMap(({ recipe }) => recipe.map((line) => expanded(line, variables)));
}

const words = (text: string): string[] => text.split(/\s+/).filter((word) => word !== "" && word !== "|");

/** The rules of targets, each once, behind those of their prerequisites. */
function orderedRules(rules: readonly Rule[], targets: readonly string[]): readonly Rule[] {
  const seen = new Set<string>();
  const ordered = new Set<Rule>();
  const visit = (target: string): void => {
    if (seen.has(target)) return;
    seen.add(target);
    const own = rules.filter((rule) => rule.targets.includes(target));
    for (const prerequisite of own.flatMap(({ prerequisites }) => prerequisites)) visit(prerequisite);
    for (const rule of own) ordered.add(rule);
  };
  for (const target of targets) visit(target);
  return [...ordered];
}

function expanded(line: string, variables: ReadonlyMap<string, string>): string {
  let text = line;
  for (let round = 0; round < expansionLimit && /\$[({]\w/.test(text); round++)
    text = text.replace(/\$[({]([\w.-]+)[)}]/g, (whole: string, name: string) => variables.get(name) ?? whole);
  return text.replaceAll("$$", "$");
}
