export const id = 173;
export const ids = [173];
export const modules = {

/***/ 38480:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J5: () => (/* binding */ refused),
/* harmony export */   fJ: () => (/* binding */ fileModeOf),
/* harmony export */   pS: () => (/* binding */ unrelated)
/* harmony export */ });
/** Short for a refusal. */
function refused(reason) {
    return { kind: "refused", reason };
}
/** Short for a failure that is none of the fixer's concern after all. */
const unrelated = { kind: "unrelated" };
/** The mode that an edit of a file's content leaves as it is. */
const fileModeOf = (entry) => (entry.mode === "100755" ? "100755" : "100644");


/***/ }),

/***/ 7173:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  c: () => (/* binding */ fixers)
});

// UNUSED EXPORTS: fixTypes

// EXTERNAL MODULE: ./build/text/markdown.js + 2 modules
var markdown = __webpack_require__(95967);
// EXTERNAL MODULE: ./build/fixes/fixer.js
var fixer = __webpack_require__(38480);
;// CONCATENATED MODULE: ./build/fixes/unfixable-lint.js
/**
 * Rules of ESLint and its usual plugins that it only reports: `--fix` leaves them, so that a run of it leaves the step
 * failing. Source: eslint.org/docs/latest/rules and the plugins' own lists, as of 2026-11.
 */
const reported = new Set(`array-callback-return camelcase class-methods-use-this complexity consistent-return consistent-this constructor-super
default-case default-case-last default-param-last for-direction func-names func-style getter-return guard-for-in id-length
max-classes-per-file max-depth max-len max-lines max-lines-per-function max-nested-callbacks max-params max-statements
new-cap no-alert no-array-constructor no-async-promise-executor no-await-in-loop no-bitwise no-caller no-case-declarations
no-class-assign no-compare-neg-zero no-cond-assign no-console no-const-assign no-constant-binary-expression
no-constant-condition no-constructor-return no-continue no-control-regex no-debugger no-delete-var no-dupe-args
no-dupe-class-members no-dupe-else-if no-dupe-keys no-duplicate-case no-duplicate-imports no-empty no-empty-character-class
no-empty-function no-empty-pattern no-empty-static-block no-eq-null no-eval no-ex-assign no-extend-native no-fallthrough
no-func-assign no-global-assign no-implicit-globals no-implied-eval no-import-assign no-inner-declarations no-invalid-regexp
no-invalid-this no-irregular-whitespace no-iterator no-labels no-lone-blocks no-loop-func no-loss-of-precision
no-magic-numbers no-misleading-character-class no-multi-assign no-multi-str no-negated-condition no-nested-ternary no-new
no-new-func no-new-native-nonconstructor no-new-wrappers no-nonoctal-decimal-escape no-obj-calls no-octal no-octal-escape
no-param-reassign no-plusplus no-promise-executor-return no-proto no-prototype-builtins no-redeclare no-restricted-exports
no-restricted-globals no-restricted-imports no-restricted-properties no-restricted-syntax no-return-assign no-script-url
no-self-assign no-self-compare no-sequences no-setter-return no-shadow no-shadow-restricted-names no-sparse-arrays
no-template-curly-in-string no-ternary no-this-before-super no-throw-literal no-undef no-undefined no-underscore-dangle
no-unexpected-multiline no-unmodified-loop-condition no-unreachable no-unreachable-loop no-unsafe-finally
no-unsafe-optional-chaining no-unused-expressions no-unused-private-class-members no-unused-vars no-use-before-define
no-useless-assignment no-useless-backreference no-useless-call no-useless-catch no-useless-concat no-useless-constructor
no-useless-escape no-void no-warning-comments no-with prefer-named-capture-group prefer-promise-reject-errors
prefer-regex-literals prefer-rest-params prefer-spread radix require-atomic-updates require-await require-unicode-regexp
require-yield symbol-description use-isnan valid-typeof vars-on-top
@typescript-eslint/no-explicit-any @typescript-eslint/no-unused-vars @typescript-eslint/no-floating-promises
@typescript-eslint/no-misused-promises @typescript-eslint/no-unsafe-assignment @typescript-eslint/no-unsafe-call
@typescript-eslint/no-unsafe-member-access @typescript-eslint/no-unsafe-return @typescript-eslint/no-shadow
@typescript-eslint/no-use-before-define @typescript-eslint/ban-ts-comment @typescript-eslint/explicit-function-return-type
@typescript-eslint/explicit-module-boundary-types @typescript-eslint/no-empty-function @typescript-eslint/no-require-imports
import/no-unresolved import/no-cycle import/no-extraneous-dependencies import/named import/default import/export
react/prop-types react/display-name react/no-unescaped-entities react-hooks/rules-of-hooks n/no-missing-import
n/no-missing-require n/no-unpublished-import promise/always-return promise/catch-or-return`.split(/\s+/));
/** How linters say of one complaint that they can mend it: ruff by `[*]`, RuboCop by `[Correctable]`. */
const unfixable = {
    "eslint-problem": ({ message, captures }) => /Parsing error: /.test(message) || reported.has(captures["rule"] ?? ""),
    "ruff-problem": ({ message }) => /^(?:\S+:\d+:\d+: )?[A-Z]+\d{3,4} (?!\[\*\])/.test(message),
    "rubocop-offense": ({ message }) => /: [CWEFR]: (?!\[Corr)/.test(message),
};
/** The first of a step's complaints that its linter cannot mend itself; null where none is known to be such. */
const unfixableOf = (failures) => failures.find((failure) => unfixable[failure.ruleId]?.(failure) === true) ?? null;

;// CONCATENATED MODULE: ./build/fixes/command-fixers.js



/** A checksum that differs is a question of trust, which no command may settle. */
const checksums = new Set([
    "npm-integrity",
    "yarn-checksum",
    "pip-hashes",
    "nuget-checksum",
    "go-checksum",
    "nix-hash-mismatch",
]);
const table = [
    {
        fixType: "lock-file",
        title: "Brings a lock file up to date by the repository's own command.",
        certainty: 0.9,
        applies: ({ category, ruleId }) => category === "lockfile-out-of-sync" && !checksums.has(ruleId),
        subject: (0,markdown.md) `Bring the lock file up to date`,
        summary: (0,markdown.md) `The lock file does not hold what the manifest asks for. The repository's own command writes it anew.`,
        risk: (0,markdown.md) `Other packages may be locked in newer versions now.`,
        purpose: (0,markdown.md) `brings the lock file up to date`,
    },
    {
        fixType: "format",
        title: "Formats files by the repository's own command.",
        certainty: 0.95,
        applies: ({ category }) => category === "format",
        subject: (0,markdown.md) `Format the files that are not`,
        summary: (0,markdown.md) `Files are not formatted as the repository asks for. Its own command formats them.`,
        risk: (0,markdown.md) `Files may be formatted that the failing check did not name.`,
        purpose: (0,markdown.md) `formats files`,
    },
    {
        fixType: "lint",
        title: "Mends what a linter can mend itself, by the repository's own command.",
        certainty: 0.85,
        applies: ({ category }) => category === "lint",
        subject: (0,markdown.md) `Mend what the linter found`,
        summary: (0,markdown.md) `A linter found problems that it can mend itself. The repository's own command has it do so.`,
        risk: (0,markdown.md) `What the linter changed may not be what the authors meant.`,
        purpose: (0,markdown.md) `mends what a linter found`,
    },
];
/**
 * The fixers whose edits a command of the configuration makes: off unless `fixes.commands` lists one. A command that
 * fails, or that changes nothing, makes no fix.
 */
const commandFixers = table.map((row) => ({
    fixType: row.fixType,
    title: row.title,
    certainty: row.certainty,
    applies: (failure) => row.applies(failure),
    propose: (failure, _files, { others = [] }) => {
        const alike = others.filter(({ job, step }) => job === failure.job && step === failure.step);
        const left = row.fixType === "lint" ? unfixableOf([failure, ...alike]) : null;
        if (left !== null)
            return Promise.resolve((0,fixer/* refused */.J5)((0,markdown.md) `The linter cannot mend this itself, so it would remain: ${(0,markdown/* code */.aY)(left.message)}`));
        return Promise.resolve({
            kind: "fix",
            edits: [],
            title: row.subject,
            summary: row.summary,
            plan: [(0,markdown.md) `Run the workflow again.`],
            risks: [row.risk],
            completion: {
                fixType: row.fixType,
                reason: (0,markdown.md) `No command under ${(0,markdown/* code */.aY)("fixes.commands")} ${row.purpose}.`,
            },
        });
    },
}));

;// CONCATENATED MODULE: ./build/fixes/code-list.js

/** Names or paths as code, separated by commas. */
const codeList = (names) => (0,markdown/* joinMarkdown */.UF)(names.map((name) => (0,markdown/* code */.aY)(name)), ", ");

;// CONCATENATED MODULE: ./build/fixes/evidence.js
/** The lines that the report keeps around a cause: each with how far below the cause it stands (negative: above). */
function nearbyLines({ evidence }) {
    const cause = evidence.find(({ role }) => role === "cause");
    if (cause === undefined)
        return [];
    const near = ({ log, role }) => log === cause.log && role !== "symptom";
    return evidence.filter(near).map(({ line, text }) => ({ offset: line - cause.line, text }));
}
/** The texts of the lines below the cause, in order, as far as the report keeps them. */
const linesBelow = (failure) => nearbyLines(failure)
    .filter(({ offset }) => offset > 0)
    .map(({ text }) => text);
/** The texts of the lines above the cause, the nearest first, as far as the report keeps them. */
const linesAbove = (failure) => nearbyLines(failure)
    .filter(({ offset }) => offset < 0)
    .toReversed()
    .map(({ text }) => text);
/** The code that the step ended with, as far as the report says. make ends with 2 and xargs with 123, whatever their command did. */
function stepExitCode({ evidence }) {
    const codes = evidence
        .filter(({ role }) => role === "symptom")
        .flatMap(({ text }) => /\bexit code (\d+)/.exec(text)?.[1] ?? []);
    const [code] = codes;
    return code === undefined ? null : Number(code);
}

;// CONCATENATED MODULE: ./build/fixes/repository-path.js
/**
 * Joins a folder of the repository and a path that is relative to it, and resolves `.` and `..`.
 * @param folder slash-separated, relative to the root; "" is the root
 * @returns null when the path is absolute, leads out of the repository, or holds what only a shell could expand
 */
function resolveInRepository(folder, path) {
    if (path.startsWith("/") || folder.startsWith("/") || /[$`*?~\\\0]/.test(`${folder}${path}`))
        return null;
    const resolved = [];
    for (const segment of [...folder.split("/"), ...path.split("/")]) {
        if (segment === "..") {
            if (resolved.pop() === undefined)
                return null;
        }
        else if (segment !== "" && segment !== ".") {
            resolved.push(segment);
        }
    }
    return resolved.join("/");
}
/** The folder that holds a file; "" for the root. */
function folderOf(path) {
    return path.slice(0, Math.max(0, path.lastIndexOf("/")));
}
/** How the runner lays out the folder that the repository is checked out to, always with the name twice. */
const workspaces = [
    // Hosted and self-hosted runners, and jobs in a container: <work folder>/<repository>/<repository>
    // (actions/runner src/Runner.Worker/PipelineDirectoryManager.cs; containers mount the work folder as /__w).
    /^\/.*?\/?(?:work|_work|__w)\/([^/]+)\/\1\/(?<path>.+)$/,
    // Docker container actions mount the workspace here (actions/runner src/Runner.Worker/Handlers/ContainerActionHandler.cs).
    /^\/github\/workspace\/(?<path>.+)$/,
];
/**
 * Makes a path that a log names relative, as far as the path alone tells.
 * @param path absolute on the runner, or relative to the folder that a step ran in
 * @returns the path and whether it starts at the repository's root for certain; null when it lies outside
 */
function pathFromLog(path) {
    const absolute = path.startsWith("/");
    const inside = absolute
        ? workspaces.map((layout) => layout.exec(path)?.groups?.["path"]).find((found) => found !== undefined)
        : path;
    // A step may have run below the root, so that `..` leads to a folder that the log does not name.
    const resolved = inside === undefined ? null : resolveInRepository("", inside.replace(/^(?:\.{1,2}\/)+/, ""));
    return resolved === null || resolved === "" ? null : { path: resolved, fromRoot: absolute };
}

;// CONCATENATED MODULE: ./build/fixes/shell-commands.js

const separators = /(\r?\n|;|&&?|\|\|?)/;
function wordsOf(command) {
    const words = [...command.matchAll(/"([^"]*)"|'([^']*)'|([^\s"']+)/g)].map((found) => found[1] ?? found[2] ?? found[3] ?? "");
    const comment = words.findIndex((word) => word.startsWith("#"));
    return comment < 0 ? words : words.slice(0, comment);
}
/**
 * The commands of a step's script. Covers what workflows write, not the shell's grammar: a folder that only the shell
 * knows makes the folder of the rest unknown.
 * @param script the `run` of a step
 * @param folder the step's working directory, relative to the root
 */
function shell_commands_commandsOf(script, folder) {
    let current = resolveInRepository("", folder);
    const parts = script.replace(/\\\r?\n/g, " ").split(separators);
    return parts.flatMap((command, index) => {
        const words = index % 2 === 0 ? wordsOf(command) : [];
        if (words.some((word) => /^\(?(?:cd|pushd|popd)$/.test(word))) {
            const target = words[0] === "cd" && words.length === 2 ? words[1] : undefined;
            current = current === null || target === undefined ? null : resolveInRepository(current, target);
            return [];
        }
        const tolerated = parts[index + 1] === "||" ? { tolerated: true } : {};
        return words.length === 0 ? [] : [{ words, folder: current, ...tolerated }];
    });
}

;// CONCATENATED MODULE: ./build/fixes/makefile-recipes.js
const assignment = /^(?:export\s+)?([A-Za-z_][\w.-]*)\s*(?:\?|:{1,3}|\+)?=\s*(.*)$/;
/** How often a variable may stand in for another. */
const expansionLimit = 5;
/**
 * The commands by which make would bring targets up to date, those of their prerequisites first. Variables that the
 * makefile itself sets are put in. Source: GNU make manual, "How make Processes a Makefile", "Recipe Syntax".
 * @param targets as on make's command line; none for the first one of the makefile
 * @returns shell scripts of one logical line each
 */
function recipesOf(makefile, targets) {
    const variables = new Map([["MAKE", "make"]]);
    const rules = [];
    let open = null;
    for (const line of makefile.replace(/\\\r?\n/g, " ").split(/\r?\n/)) {
        if (line.startsWith("\t")) {
            open?.recipe.push(line.replace(/^\t[ \t]*[@+-]*/, ""));
            continue;
        }
        const text = line.replace(/(?:^|\s)#.*$/, "").trimEnd();
        const [, name, value = ""] = assignment.exec(text) ?? [];
        const [, head, tail = ""] = /^([^\s:=][^:=]*?)\s*::?(?!=)\s*(.*)$/.exec(text) ?? [];
        if (name !== undefined)
            variables.set(name, value);
        else if (head !== undefined) {
            const [needed = "", inline] = tail.split(/;(.*)/s);
            open = { targets: words(head), prerequisites: words(needed), recipe: inline === undefined ? [] : [inline] };
            rules.push(open);
        }
        else if (text !== "" && !/^\s*(?:if|else|endif|-?include|define|endef)/.test(text))
            open = null;
    }
    const first = rules.flatMap((rule) => rule.targets).find((target) => !target.startsWith("."));
    const wanted = targets.length > 0 ? targets : first === undefined ? [] : [first];
    return orderedRules(rules, wanted).flatMap(({ recipe }) => recipe.map((line) => expanded(line, variables)));
}
const words = (text) => text.split(/\s+/).filter((word) => word !== "" && word !== "|");
/** The rules of targets, each once, behind those of their prerequisites. */
function orderedRules(rules, targets) {
    const seen = new Set();
    const ordered = new Set();
    const visit = (target) => {
        if (seen.has(target))
            return;
        seen.add(target);
        const own = rules.filter((rule) => rule.targets.includes(target));
        for (const prerequisite of own.flatMap(({ prerequisites }) => prerequisites))
            visit(prerequisite);
        for (const rule of own)
            ordered.add(rule);
    };
    for (const target of targets)
        visit(target);
    return [...ordered];
}
function expanded(line, variables) {
    let text = line;
    for (let round = 0; round < expansionLimit && /\$[({]\w/.test(text); round++)
        text = text.replace(/\$[({]([\w.-]+)[)}]/g, (whole, name) => variables.get(name) ?? whole);
    return text.replaceAll("$$", "$");
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(92857);
// EXTERNAL MODULE: ./build/fixes/json-members.js
var json_members = __webpack_require__(85354);
;// CONCATENATED MODULE: ./build/fixes/package-manifest.js



/** The sections of package.json that name packages. Source: npm documentation, "package.json". */
const dependencySections = [
    "dependencies",
    "devDependencies",
    "optionalDependencies",
    "peerDependencies",
];
const ranges = schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP()).optional().catch(undefined);
/** Only what is needed here; whatever has another form is read as absent. */
const Manifest = schemas/* object */.Ikc({
    name: schemas/* string */.YjP().optional().catch(undefined),
    packageManager: schemas/* string */.YjP().optional().catch(undefined),
    workspaces: schemas/* unknown */.L5J().optional(),
    imports: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J()).optional().catch(undefined),
    dependencies: ranges,
    devDependencies: ranges,
    optionalDependencies: ranges,
    peerDependencies: ranges,
});
const isManifest = (path) => /(?:^|\/)package\.json$/.test(path) && !/(?:^|\/)node_modules\//.test(path);
/** Parses JSON. @returns undefined for what is not JSON */
function parseJson(text) {
    try {
        return JSON.parse(text.replace(/^\uFEFF/, ""));
    }
    catch {
        return undefined;
    }
}
/** How many manifests are read: above it a repository is too large to look through file by file. */
const manifestLimit = 60;
/** Every package.json of the repository that parses; null when there are too many to read. */
async function packageManifests(files) {
    const paths = (await files.list()).map(({ path }) => path).filter(isManifest);
    if (paths.length > manifestLimit)
        return null;
    const manifests = [];
    for (const path of paths) {
        const file = await files.read(path);
        const parsed = file === null ? undefined : Manifest.safeParse(parseJson(file.text)).data;
        if (file !== null && parsed !== undefined)
            manifests.push({ ...parsed, ...file, folder: folderOf(path) });
    }
    return manifests;
}
/** The manifest of the package that a path belongs to: the nearest above it. */
function manifestOf(path, manifests) {
    const above = manifests.filter(({ folder }) => folder === "" || path.startsWith(`${folder}/`));
    return above.toSorted((left, right) => right.folder.length - left.folder.length)[0] ?? null;
}
/** The section that names a package, with the range; null when none does. */
function dependencyOf(manifest, name) {
    for (const section of dependencySections) {
        const range = manifest[section]?.[name];
        if (range !== undefined)
            return { section, range };
    }
    return null;
}
/** One level of indentation of a JSON text, as the first member shows it; "" for a text on one line. */
const indentOf = (text) => /\{\r?\n([ \t]+)"/.exec(text)?.[1] ?? "";
const lineEnd = (text) => (text.includes("\r\n") ? "\r\n" : "\n");
/** An object of one member, as it stands one level deep in a text of this form. */
function nested(text, name, range) {
    const member = `${JSON.stringify(name)}: ${JSON.stringify(range)}`;
    const [indent, end] = [indentOf(text), lineEnd(text)];
    return indent === "" ? `{ ${member} }` : `{${end}${indent}${indent}${member}${end}${indent}}`;
}
/**
 * Adds a package to a section of package.json, and the section where there is none: after `dependencies`, or as the
 * last. Everything else stays as it is.
 * @param text parses as a JSON object
 * @param range JSON is made of it
 * @returns null when the text has no form in which that can be done
 */
function addDependency(text, section, name, range) {
    const root = (0,json_members/* jsonObject */.o$)(text);
    if (root === null || root.members.length === 0)
        return null;
    const found = root.members.findLast((member) => member.key === section);
    const object = (0,json_members/* jsonObject */.o$)(text, [section]);
    if (found !== undefined) {
        if (object === null)
            return null;
        return object.members.length === 0
            ? (0,json_members/* replaceValue */.uQ)(text, found, nested(text, name, range))
            : (0,json_members/* insertMember */.A2)(text, object, name, JSON.stringify(range));
    }
    const dependencies = root.members.findIndex((member) => member.key === "dependencies");
    const place = dependencies < 0 ? root.members.length : dependencies + 1;
    return (0,json_members/* insertMemberAt */.pD)(text, root, place, section, nested(text, name, range));
}
/**
 * Sets the range of a package that a section of package.json names.
 * @returns null when the section does not name it
 */
function setRange(text, section, name, range) {
    const member = (0,json_members/* jsonObject */.o$)(text, [section])?.members.findLast((member) => member.key === name);
    return member === undefined ? null : (0,json_members/* replaceValue */.uQ)(text, member, JSON.stringify(range));
}

;// CONCATENATED MODULE: ./build/fixes/called-commands.js




/** How deep calls are followed, and how many commands are looked at in all; it stops scripts that call themselves. */
const depthLimit = 4;
const commandLimit = 300;
const wrappers = /^(?:[A-Za-z_]\w*=.*|sudo|env|time|exec|nice|command)$/;
const shells = /^(?:ba|da|z)?sh$/;
const withoutWrappers = (words) => {
    const start = words.findIndex((word) => !wrappers.test(word));
    return start < 0 ? [] : words.slice(start);
};
/** The path from a folder to another, both relative to the root. */
const pathBetween = (from, to) => `${"../".repeat(from.split("/").filter(Boolean).length)}${to === "" ? "." : to}`;
/** A script's text with what it knows of its own place, and its constants, put in. */
function resolved(text, script, folder) {
    const own = pathBetween(folder, folderOf(script));
    const placed = text
        .replace(/"?\$\(\s*dirname\s+(?:--\s+)?"?\$\{?(?:0|BASH_SOURCE(?:\[0\])?)\}?"?\s*\)"?/g, () => own)
        .replace(/"?\$\(\s*cd\s+"?([\w./-]+)"?\s*(?:&&|;)\s*pwd(?:\s+-P)?\s*\)"?/g, (_, path) => path);
    const constants = new Map([...placed.matchAll(/^\s*(?:export\s+|readonly\s+)?([A-Za-z_]\w*)=["']?([\w./-]+)["']?\s*$/gm)].map(([, name = "", value = ""]) => [name, value]));
    return placed.replace(/\$(?:\{(\w+)\}|(\w+))/g, (whole, braced, bare) => constants.get(braced ?? bare ?? "") ?? whole);
}
/** `bash ci/run.sh`, `. ./env.sh`, `./ci/run.sh` */
const shellScript = async (words, folder, files) => {
    const [first = "", ...rest] = words;
    const isShell = shells.test(first) || first === "source" || first === ".";
    const named = isShell ? rest.find((word) => !/^[-+]/.test(word) && word !== "pipefail") : first;
    if (named === undefined || (!isShell && !named.includes("/")) || rest.includes("-c"))
        return [];
    const path = resolveInRepository(folder, named);
    const file = path === null ? null : await files.read(path);
    if (path === null || file === null)
        return [];
    const isScript = isShell || /^#!.*\b(?:ba|da|z)?sh\b/.test(file.text);
    return isScript ? shell_commands_commandsOf(resolved(file.text, path, folder), folder) : [];
};
/** `make -C native check` */
const make = async (words, folder, files) => {
    if (!/^g?make$/.test(words[0] ?? ""))
        return [];
    const targets = [];
    let place = folder;
    let name = null;
    for (let index = 1; index < words.length; index++) {
        const word = words[index] ?? "";
        const option = /^(?:-([Cf])|--(directory|file|makefile)=?)(.*)$/.exec(word);
        if (option === null) {
            if (!/^-|=/.test(word))
                targets.push(word);
            continue;
        }
        const value = option[3] === "" ? (words[(index += 1)] ?? "") : (option[3] ?? "");
        if (option[1] === "C" || option[2] === "directory")
            place = place === null ? null : resolveInRepository(place, value);
        else
            name = value;
    }
    if (place === null)
        return [];
    for (const candidate of name === null ? ["GNUmakefile", "makefile", "Makefile"] : [name]) {
        const path = resolveInRepository(place, candidate);
        const file = path === null ? null : await files.read(path);
        const inside = place;
        if (file !== null)
            return recipesOf(file.text, targets).flatMap((line) => shell_commands_commandsOf(line, inside));
    }
    return [];
};
/** `npm run build`, `yarn test` */
const packageScript = async (words, folder, files) => {
    const [manager = "", ...rest] = words;
    if (!/^(?:npm|pnpm|yarn|bun)$/.test(manager))
        return [];
    const named = rest.filter((word) => !word.startsWith("-"));
    const verb = named[0] === "run" || named[0] === "run-script" ? named[1] : named[0];
    if (verb === undefined)
        return [];
    const manifest = parseJson((await files.read(folder === "" ? "package.json" : `${folder}/package.json`))?.text ?? "");
    const scripts = manifest instanceof Object ? Reflect.get(manifest, "scripts") : undefined;
    if (!(scripts instanceof Object))
        return [];
    return [`pre${verb}`, verb, `post${verb}`].flatMap((name) => {
        const script = Object.hasOwn(scripts, name) ? Reflect.get(scripts, name) : undefined;
        return typeof script === "string" ? shell_commands_commandsOf(script, folder) : [];
    });
};
const callers = [shellScript, make, packageScript];
/**
 * Commands with those that they start: of the repository's shell scripts, of makefiles and of a package's scripts. Covers
 * what repositories write, not the languages: what only a shell or make could work out stays as it is written.
 * @returns each command, and right behind it what it starts
 */
async function withCalled(commands, files) {
    let left = commandLimit;
    const follow = async (some, depth) => {
        const all = [];
        for (const command of some) {
            left -= 1;
            all.push(command);
            const { folder } = command;
            const words = withoutWrappers(command.words);
            if (folder === null || depth === 0 || left <= 0)
                continue;
            for (const caller of callers) {
                const called = await caller(words, folder, files);
                if (called.length > 0)
                    all.push(...(await follow(called, depth - 1)));
            }
        }
        return all;
    };
    return await follow(commands, depthLimit);
}

// EXTERNAL MODULE: ./build/fixes/workflow-jobs.js
var workflow_jobs = __webpack_require__(16704);
;// CONCATENATED MODULE: ./build/fixes/job-environment.js

/** The matrix key that an expression consists of, `${{ matrix.os }}`; null for every other value. */
function matrixKey(value) {
    return typeof value === "string" ? (/^\$\{\{\s*matrix\.([\w-]+)\s*\}\}$/.exec(value.trim())?.[1] ?? null) : null;
}
/** The entries of a job's matrix for one key: those of the list, and those of `include`. */
function matrixEntries({ raw, path }, key) {
    const at = [...path, "strategy", "matrix"];
    const matrix = (0,workflow_jobs/* mapping */.pq)((0,workflow_jobs/* mapping */.pq)(raw["strategy"])["matrix"]);
    const list = matrix[key];
    const include = matrix["include"];
    const listed = Array.isArray(list) ? list.map((value, index) => ({ value, path: [...at, key, index] })) : [];
    const included = Array.isArray(include)
        ? include
            .map((entry, index) => ({ value: (0,workflow_jobs/* mapping */.pq)(entry)[key], path: [...at, "include", index, key] }))
            .filter(({ value }) => value !== undefined)
        : [];
    return [...listed, ...included];
}
/** What a job may run on: each label that is written in it, with its place, also in its matrix. */
function runnerLabels(job) {
    const runsOn = job.raw["runs-on"];
    const path = [...job.path, "runs-on"];
    const key = matrixKey(runsOn);
    if (key !== null)
        return matrixEntries(job, key);
    if (Array.isArray(runsOn))
        return runsOn.map((value, index) => ({ value, path: [...path, index] }));
    return typeof runsOn === "string" && !runsOn.includes("${{") ? [{ value: runsOn, path }] : [];
}
/** The image of the container that a job's steps run in; null for none, or when an expression names it. */
function containerImage({ raw }) {
    const { container } = raw;
    const image = typeof container === "string" ? container : (0,workflow_jobs/* textIn */.r7)((0,workflow_jobs/* mapping */.pq)(container), "image");
    return image === null || image.includes("${{") ? null : image;
}
const hasContainer = ({ raw }) => raw["container"] !== undefined;
/** Whether all that the job may run on are GitHub's own Ubuntu images, without a container. */
function isHostedUbuntu(job) {
    const labels = runnerLabels(job);
    const hosted = (label) => typeof label === "string" && /^ubuntu-(?:latest|\d\d\.04)(?:-arm)?$/.test(label);
    return labels.length > 0 && labels.every(({ value }) => hosted(value)) && !hasContainer(job);
}
const runDefaults = (raw) => (0,workflow_jobs/* mapping */.pq)((0,workflow_jobs/* mapping */.pq)(raw["defaults"])["run"]);
/** A key of a step that the `defaults.run` of its job or workflow may give. */
function stepSetting(job, step, key) {
    return (0,workflow_jobs/* textIn */.r7)(step.raw, key) ?? (0,workflow_jobs/* textIn */.r7)(runDefaults(job.raw), key) ?? (0,workflow_jobs/* textIn */.r7)(runDefaults(job.file.root), key);
}
/**
 * The shell of a step's script. Without one it is bash, in a container sh, on Windows pwsh.
 * Source: GitHub docs, "Workflow syntax", `jobs.<job_id>.steps[*].shell`.
 */
function shellOf(job, step) {
    const named = stepSetting(job, step, "shell");
    if (named !== null)
        return named;
    const windows = runnerLabels(job).some(({ value }) => typeof value === "string" && value.startsWith("windows"));
    return hasContainer(job) ? "sh" : windows ? "pwsh" : "bash";
}
/** Whether a script is for a shell of the Bourne family; an expression may be anything. */
const isBourneShell = (shell) => /^(?:ba)?sh(?:$| )/.test(shell);
/** Sets one entry of a map that a step may have, such as `with` or `env`. */
function stepEntry({ raw, path }, map, key, value) {
    if (!(map in raw))
        return { kind: "add", path, key: map, value: { [key]: value } };
    return key in (0,workflow_jobs/* mapping */.pq)(raw[map])
        ? { kind: "set", path: [...path, map, key], value }
        : { kind: "add", path: [...path, map], key, value };
}

;// CONCATENATED MODULE: ./build/fixes/job-commands.js




/**
 * The jobs of a workflow, those of the workflows that it calls included, with their commands and what those start of the
 * repository's own scripts.
 * @param workflowPath the workflow; null for every workflow of the repository
 * @param follow tells from a job's own commands whether what they start is looked into: each script is one more request
 */
async function jobCommands(files, workflowPath, follow = () => true) {
    const all = [];
    for (const job of await (0,workflow_jobs/* workflowJobs */.m6)(files, workflowPath)) {
        const commands = job.steps.flatMap((step) => variantsOf(job, step).flatMap(({ run, folder }) => shell_commands_commandsOf(run, folder)));
        all.push({ name: job.name, commands: follow(commands) ? await withCalled(commands, files) : commands });
    }
    return all;
}
const matrixExpression = /\$\{\{\s*matrix\.([\w-]+)\s*\}\}/g;
/** What a step runs and where: its script, or one for each value that the job's matrix puts into it. */
function variantsOf(job, step) {
    const variant = { run: step.run ?? "", folder: stepSetting(job, step, "working-directory") ?? "" };
    const keys = new Set([...`${variant.run}\n${variant.folder}`.matchAll(matrixExpression)].map(([, key]) => key ?? ""));
    let variants = [variant];
    for (const key of keys) {
        const values = matrixEntries(job, key).flatMap(({ value }) => (typeof value === "string" ? [value] : []));
        if (values.length === 0 || values.length * variants.length > variantLimit)
            continue;
        const fill = (text, value) => text.replace(matrixExpression, (whole, name) => (name === key ? value : whole));
        variants = variants.flatMap(({ run, folder }) => values.map((value) => ({ run: fill(run, value), folder: fill(folder, value) })));
    }
    return variants;
}
/** How many combinations of a matrix are looked at. */
const variantLimit = 64;
/** Narrows jobs down to those that a failure may be of. @param jobs those of the origin's workflow, or of all */
function failingJobs(jobs, failure, { workflowPath }) {
    const { job } = failure;
    const failed = job === null ? [] : jobs.filter((candidate) => (0,workflow_jobs/* isShownAs */.CN)(candidate, job));
    if (failed.length > 0)
        return { scope: "job", jobs: failed };
    return { scope: workflowPath === null ? "repository" : "workflow", jobs };
}
/** All commands of the jobs that a failure may be of. */
async function failingCommands(failure, files, origin, follow) {
    const { jobs } = failingJobs(await jobCommands(files, origin.workflowPath, follow), failure, origin);
    return jobs.flatMap(({ commands }) => commands);
}
/** All commands of the failing workflow; of every workflow where it is not known which one failed. */
const workflowCommands = async (files, { workflowPath }) => (await jobCommands(files, workflowPath)).flatMap(({ commands }) => commands);

;// CONCATENATED MODULE: ./build/fixes/path-complaint.js

/**
 * How shells, interpreters and their libraries report a path. Each form is the program's own format: Python's OSError
 * (docs.python.org/3/library/exceptions.html#os-exceptions), Node's system errors (nodejs.org/api/errors.html#common-system-errors),
 * the C library's strerror after the program's name, Ruby's Errno, Go's os.PathError.
 */
const path_complaint_forms = [
    { kind: "denied", pattern: /\bPermissionError: \[Errno 13\] Permission denied: '([^']+)'/ },
    { kind: "denied", pattern: /\bspawn(?:Sync)? (\S+) EACCES\b/ },
    { kind: "denied", pattern: /\bErrno::EACCES: Permission denied - (\S+)/ },
    { kind: "denied", pattern: /\bfork\/exec (\S+): permission denied/ },
    { kind: "denied", pattern: /\bCan't exec "([^"]+)": Permission denied/ },
    { kind: "denied", pattern: /\bCannot run program "([^"]+)".*: error=13, / },
    { kind: "missing", pattern: /\bcan't open file '([^']+)': \[Errno 2\]/ },
    { kind: "missing", pattern: /\[Errno 2\] No such file or directory: (?:PosixPath\()?'([^']+)'/ },
    { kind: "missing", pattern: /\bENOENT: no such file or directory, (?:open|stat|lstat|access|scandir) '([^']+)'/ },
    { kind: "missing", pattern: /\bCannot find module '(\/[^']+)'/ },
    { kind: "missing", pattern: /@ rb_sysopen - (\S+)/ },
    { kind: "missing", pattern: /\bNo such file or directory -- (\S+) \(LoadError\)/ },
    { kind: "missing", pattern: /\bCan't open perl script "([^"]+)"/ },
    { kind: "missing", pattern: /^Could not open input file: (\S+)/ },
    { kind: "missing", pattern: /\bfile or directory not found: (\S+)/ },
    { kind: "missing", pattern: /\bcannot open (\S+): No such file/ },
    // Node.js's own test runner (lib/internal/test_runner/runner.js).
    { kind: "missing", pattern: /^Could not find '([^']+)'$/ },
    { kind: "missing", pattern: /\bopen (\S+): no such file or directory/ },
    { kind: "missing", pattern: /\*\*\* No rule to make target [`'"]([^'"]+)['"], needed by / },
    {
        kind: "missing",
        pattern: /(?:^|: )(?:cannot (?:stat|open|access|find) )?['‘]?([^\s:'’‘]+)['’]?: No such file or directory$/,
    },
];
/** Reads the root cause; null when it complains of no path. */
function pathComplaint(failure) {
    const { ruleId, captures, message } = failure;
    const { path } = captures;
    if (ruleId === "shell-permission-denied" && path !== undefined)
        return { kind: "denied", path };
    for (const { kind, pattern } of path_complaint_forms) {
        const found = pattern.exec(message)?.[1];
        if (found !== undefined)
            return { kind, path: found };
    }
    // CMake indents what it has to say below the place (Source/cmMessenger.cxx).
    const said = message.startsWith("CMake Error at ") ? linesBelow(failure).slice(0, 6).join("\n") : "";
    const source = /\bCannot find source file:\s+(\S+)/.exec(said)?.[1];
    return source === undefined ? null : { kind: "missing", path: source };
}

;// CONCATENATED MODULE: ./build/fixes/started-scripts.js

const started_scripts_wrappers = /^(?:[A-Za-z_]\w*=.*|sudo|env|time|exec|nice|command|-.*)$/;
const started_scripts_shells = /^(?:(?:ba|da|z)?sh|source|\.)$/;
/** How many scripts are read. */
const scriptLimit = 40;
/** The tracked scripts that commands start, each once, in order. What may fail without harm is passed over. */
async function startedScripts(commands, files) {
    const entries = new Map((await files.list()).map((entry) => [entry.path, entry]));
    const started = new Map();
    for (const { words, folder, tolerated } of commands) {
        const rest = words.slice(Math.max(0, words.findIndex((word) => !started_scripts_wrappers.test(word))));
        const [first = ""] = rest;
        const by = started_scripts_shells.test(first) ? "read" : "run";
        const named = by === "run" ? first : rest.slice(1).find((word) => !/^[-+]/.test(word) && word !== "pipefail");
        const path = named?.includes("/") === true || by === "read" ? resolveInRepository(folder ?? "", named ?? "") : null;
        const entry = path === null ? undefined : entries.get(path);
        if (tolerated === true || entry === undefined || started.size >= scriptLimit)
            continue;
        const text = (await files.read(entry.path))?.text;
        if (text !== undefined && started.get(entry.path)?.by !== "run")
            started.set(entry.path, { entry, text, by });
    }
    return [...started.values()];
}
/** Whether commands name a file of the repository only where its failure does no harm. */
function isTolerated(path, commands) {
    const naming = commands.filter(({ words, folder }) => words.some((word) => resolveInRepository(folder ?? "", word) === path));
    return naming.length > 0 && naming.every(({ tolerated }) => tolerated === true);
}

;// CONCATENATED MODULE: ./build/fixes/file-mode.js








const executable = "100755";
const regular = "100644";
/** People paste the plan into a shell, and a file's name is not theirs. */
const shellWord = (path) => /^[\w./@+-]+$/.test(path) ? path : `'${path.replaceAll("'", String.raw `'\''`)}'`;
/** What every hosted runner has. An interpreter of another path may be missing as well. */
const usualInterpreter = /^#![ \t]*(?:\/usr)?(?:\/local)?\/bin\/(?:env[ \t]+(?:-S[ \t]+)?)?(?:sh|bash|dash|zsh|python[\d.]*|perl|ruby|node|php|awk|gawk|sed|make|pwsh|lua|tclsh|Rscript|deno|bun|tsx)(?:[ \t]|$)/;
/** A step may run in a folder of its own, so a relative path also stands for a file further down. The root wins. */
function candidatesFor(path, fromRoot, entries) {
    const exact = entries.find((entry) => entry.path === path);
    const below = fromRoot ? [] : entries.filter((entry) => entry.path.endsWith(`/${path}`));
    const all = exact === undefined ? below : [exact, ...below];
    return { only: exact ?? (below.length === 1 ? (below[0] ?? null) : null), all };
}
/** The path that the failing job's commands mean by a relative one; null where they don't name it, or in several folders. */
function startedFrom(named, commands) {
    const paths = commands.flatMap(({ words, folder }) => folder !== null && words.includes(named) ? [resolveInRepository(folder, named)] : []);
    const [path, another] = new Set(paths);
    return another === undefined ? (path ?? null) : null;
}
/** The other scripts that the workflow runs and that it may not: it would stop at the next of them. */
async function furtherScripts(besides, commands, files) {
    return (await startedScripts(commands, files))
        .filter(({ entry, text, by }) => by === "run" && entry.mode === regular && entry.path !== besides.path && isRunnable(text))
        .map(({ entry }) => entry);
}
const isRunnable = (text) => usualInterpreter.test(text.split("\n", 1)[0]?.replace(/\r$/, "\r.") ?? "");
async function propose(failure, files, origin) {
    const named = pathComplaint(failure)?.path ?? "";
    const found = pathFromLog(named);
    if (found === null)
        return (0,fixer/* refused */.J5)((0,markdown.md) `${(0,markdown/* code */.aY)(named)} is not a file of the repository.`);
    const entries = await files.list();
    const commands = await failingCommands(failure, files, origin);
    const started = found.fromRoot ? null : startedFrom(named, commands);
    const { only, all } = started === null ? candidatesFor(found.path, found.fromRoot, entries) : candidatesFor(started, true, entries);
    if (only === null) {
        return all.length === 0
            ? (0,fixer/* refused */.J5)((0,markdown.md) `No tracked file is called ${(0,markdown/* code */.aY)(found.path)}. It may be made while the workflow runs.`)
            : (0,fixer/* refused */.J5)((0,markdown.md) `${all.length} tracked files are called ${(0,markdown/* code */.aY)(found.path)}, and the log does not tell which one is meant.`);
    }
    const path = (0,markdown/* code */.aY)(only.path);
    if (only.mode === executable) {
        return (0,fixer/* refused */.J5)((0,markdown.md) `${path} is executable already. Its interpreter, or the file system that it lies on, may refuse to run it.`);
    }
    const file = only.mode === regular ? await files.read(only.path) : null;
    if (file === null)
        return (0,fixer/* refused */.J5)((0,markdown.md) `${path} is a link, a submodule or not text.`);
    if (isTolerated(only.path, commands))
        return (0,fixer/* refused */.J5)((0,markdown.md) `The job goes on when ${path} fails, so something else made the step fail.`);
    const firstLine = file.text.split("\n", 1)[0] ?? "";
    const exit = stepExitCode(failure);
    // A program that starts the script ends as it likes; a shell ends with 126.
    if (failure.ruleId === "shell-permission-denied" && exit !== null && ![126, 2, 123].includes(exit)) {
        return (0,fixer/* refused */.J5)((0,markdown.md) `The step ended with exit code ${exit}, and not with 126 as when a script may not be run, so something else made it fail.`);
    }
    if (!/^#![ \t]*\//.test(firstLine))
        return (0,fixer/* refused */.J5)((0,markdown.md) `${path} has no ${(0,markdown/* code */.aY)("#!")} line, so it may not be meant to be run.`);
    if (firstLine.endsWith("\r")) {
        return (0,fixer/* refused */.J5)((0,markdown.md) `The ${(0,markdown/* code */.aY)("#!")} line of ${path} ends in CR LF, so the kernel would not find its interpreter. That comes first.`);
    }
    if (!usualInterpreter.test(firstLine)) {
        return (0,fixer/* refused */.J5)((0,markdown.md) `The interpreter of ${path} is not one that runners have, so the bit alone may not heal the failure.`);
    }
    const further = await furtherScripts(only, await workflowCommands(files, origin), files);
    const scripts = [only, ...further];
    const others = all.filter((entry) => !scripts.some(({ path }) => path === entry.path) && entry.mode === regular);
    const shown = scripts.map((entry) => shellWord(entry.path)).join(" ");
    return {
        kind: "fix",
        edits: scripts.map(({ path, sha }) => ({ kind: "mode", path, mode: executable, baseSha: sha })),
        title: (0,markdown.md) `Make ${(0,markdown/* prose */.CS)(scripts.map((entry) => entry.path).join(", "))} executable`,
        summary: (0,markdown.md) `${path} is tracked with mode 100644, so the shell may not run it. Mode 100755 lets it. Its content stays as it is.${further.length === 0 ? (0,markdown.md) `` : (0,markdown.md) ` The workflow runs ${codeList(further.map((entry) => entry.path))} as well, which is not executable either.`}`,
        plan: [
            (0,markdown.md) `Set the executable bit of ${codeList(scripts.map((entry) => entry.path))} in git: ${(0,markdown/* code */.aY)(`git update-index --chmod=+x -- ${shown}`)}.`,
            (0,markdown.md) `Run the workflow again.`,
        ],
        risks: others.map((entry) => (0,markdown.md) `${(0,markdown/* code */.aY)(entry.path)} is not executable either. The log may mean that file, if the step runs in its folder.`),
    };
}
/**
 * Sets the executable bit of a script that a step could not run ("Permission denied", exit code 126).
 * Takes the path that a shell, or a program that starts it, complains of: relative, or absolute on the runner.
 */
const fileMode = {
    fixType: "file-mode",
    title: "Sets the executable bit of a tracked script that a step may not run.",
    certainty: 0.95,
    isWide: true,
    applies: (failure) => pathComplaint(failure)?.kind === "denied",
    propose,
};

;// CONCATENATED MODULE: ./build/fixes/import-correction.js
/** The one item of a list; null for none and for several. */
function onlyOf(items) {
    return items.length === 1 ? (items[0] ?? null) : null;
}
/**
 * Whether an import may fail without harm: it stands in a `try`, so that the message is only printed.
 * @param line of the import, 1-based
 */
function isOptionalImport(text, line) {
    const lines = text.split("\n");
    const own = lines[line - 1] ?? "";
    if (/\btry\b/.test(own))
        return true;
    const depth = /^\s*/.exec(own)?.[0].length ?? 0;
    const outer = lines
        .slice(0, Math.max(0, line - 1))
        .findLast((other) => other.trim() !== "" && (/^\s*/.exec(other)?.[0].length ?? 0) < depth);
    return depth > 0 && /\btry\s*(?::|\{)\s*(?:#.*|\/\/.*)?\r?$/.test(outer ?? "");
}
/** The first line that holds one of the texts, 1-based; 0 for none. */
const lineWith = (text, ...sought) => text.split("\n").findIndex((line) => sought.some((part) => line.includes(part))) + 1;
/** The text with one line replaced. @param line 1-based */
function withLine(text, line, change) {
    const lines = text.split("\n");
    const old = lines[line - 1];
    if (old === undefined)
        return text;
    lines[line - 1] = change(old);
    return lines.join("\n");
}

;// CONCATENATED MODULE: ./build/fixes/node-specifiers.js

/** The endings that an import of code may leave out or stand for. */
const extension = /\.(?:[cm]?[jt]sx?|json|vue|svelte)$/;
const withoutExtension = (path) => path.replace(extension, "");
/** What a specifier may leave out of a path. Source: Node.js documentation, "Modules: CommonJS modules", folders and extensions. */
const spellings = (path) => [
    path,
    ...(extension.test(path) ? [withoutExtension(path)] : []),
    ...(/\/index\.\w+$/.test(path) ? [folderOf(path)] : []),
    // TypeScript's sources are imported by the names that they are compiled to.
    ...(/\.[cm]?tsx?$/.test(path) ? [path.replace(/\.([cm]?)tsx?$/, ".$1js")] : []),
];
/** A relative specifier from a file to another, with what the old one left out left out. */
function specifierTo(target, from, was) {
    const [source, destination] = [folderOf(from).split("/").filter(Boolean), target.split("/")];
    const shared = source.findIndex((segment, index) => segment !== destination[index]);
    const common = shared < 0 ? source.length : shared;
    const up = "../".repeat(source.length - common);
    const path = `${up === "" ? "./" : up}${destination.slice(common).join("/")}`;
    const wasBare = !extension.test(was);
    const compiled = /\.([cm]?)js$/.exec(was)?.[0];
    if (wasBare && /\/index\.\w+$/.test(path) && !was.endsWith("/index"))
        return folderOf(path);
    if (wasBare)
        return withoutExtension(path);
    return compiled !== undefined && /\.[cm]?tsx?$/.test(path) ? withoutExtension(path) + compiled : path;
}

;// CONCATENATED MODULE: ./build/fixes/import-node-program.js



/** How many files of a program are read. */
const fileLimit = 20;
/** A relative import; its third group is what it names. */
const relativeImport = /(\b(?:from|import|require)\s*\(?\s*)(["'])(\.{1,2}\/[^"'\n]+)\2/g;
/**
 * Completes every relative import of a file of which Node.js takes only the whole path: an ES module's have to name the
 * extension, and the file of a folder. Source: Node.js documentation, "Modules: ECMAScript modules", mandatory extensions.
 * @returns the new text, and what each import that was changed is now
 */
function withFullSpecifiers({ entry, text }, tracked) {
    const written = new Map();
    const content = text.replace(/(\b(?:from|import)\s*\(?\s*)(["'])(\.{1,2}\/[^"'\n]+)\2/g, (whole, lead, quote, was) => {
        const path = resolveInRepository(folderOf(entry.path), was);
        if (path === null || tracked.has(path))
            return whole;
        const bare = was.replace(/\/$/, "");
        const found = ["js", "mjs", "cjs", "json"]
            .flatMap((end) => [`.${end}`, `/index.${end}`])
            .filter((end) => tracked.has(path + end));
        const end = onlyOf(found);
        if (end === null)
            return whole;
        written.set(was, { is: bare + end, target: path + end });
        return `${lead}${quote}${bare}${end}${quote}`;
    });
    return { content, written };
}
/** A file with every relative import put right whose letter case alone is wrong, where one file can be meant. */
function withRightCase({ entry, text }, paths) {
    return text.replace(relativeImport, (whole, lead, quote, was) => {
        const wanted = resolveInRepository(folderOf(entry.path), was);
        if (wanted === null || paths.some((path) => spellings(path).includes(wanted)))
            return whole;
        const alike = paths.filter((path) => spellings(path).some((spelling) => spelling.toLowerCase() === wanted.toLowerCase()));
        const target = onlyOf(alike);
        return target === null ? whole : `${lead}${quote}${specifierTo(target, entry.path, was)}${quote}`;
    });
}
/**
 * The files of the repository that a file loads, directly or by others, with their imports put right.
 * @param start the importing file after its correction
 * @param correct a file's text with its imports put right
 * @returns those that differ
 */
async function correctedProgram(start, correct, files) {
    const entries = await files.list();
    const corrected = [];
    const seen = new Set([start.entry.path]);
    const queue = [start];
    for (let next = queue.shift(); next !== undefined && seen.size < fileLimit; next = queue.shift()) {
        for (const [, , , specifier = ""] of next.content.matchAll(relativeImport)) {
            const wanted = resolveInRepository(folderOf(next.entry.path), specifier);
            const entry = entries.find(({ path }) => wanted !== null && spellings(path).includes(wanted));
            if (entry === undefined || seen.has(entry.path))
                continue;
            seen.add(entry.path);
            const file = await files.read(entry.path);
            if (file === null)
                continue;
            const content = correct(file);
            if (content !== file.text)
                corrected.push({ entry, content });
            queue.push({ entry, content });
        }
    }
    return corrected;
}

;// CONCATENATED MODULE: ./build/fixes/moved-file.js




const codeFile = /\.[cm]?[jt]sx?$/;
/**
 * Why a file that was moved would not work at its new place: it still names its old folder, or loads by a relative path
 * what is not beside it any more. Null where nothing of that kind is seen.
 * @param was its old path
 */
async function brokenByMove(path, was, files) {
    const text = (await files.read(path))?.text ?? "";
    const entries = await files.list();
    const folder = folderOf(was);
    const isThere = (named) => entries.some((entry) => entry.path === named || entry.path.startsWith(`${named}/`));
    const old = folder.replace(/\W/g, String.raw `\$&`);
    const inside = folder === "" ? [] : [...text.matchAll(new RegExp(String.raw `(?<![\w./-])${old}/[\w./-]*\w`, "g"))];
    const stale = inside.map(([named]) => named).find((named) => !isThere(named));
    if (stale !== undefined)
        return (0,markdown.md) `${(0,markdown/* code */.aY)(path)} was moved and still names ${(0,markdown/* code */.aY)(stale)}, which is not there any more.`;
    const loads = codeFile.test(path) ? [...text.matchAll(relativeImport)] : [];
    const broken = loads.find(([, , , specifier = ""]) => {
        const wanted = resolveInRepository(folderOf(path), specifier);
        return wanted === null || !entries.some((entry) => spellings(entry.path).includes(wanted));
    });
    return broken === undefined
        ? null
        : (0,markdown.md) `${(0,markdown/* code */.aY)(path)} was moved and still loads ${(0,markdown/* code */.aY)(broken[3] ?? "")}, which is not beside it.`;
}

;// CONCATENATED MODULE: ./build/fixes/log-path.js

/** Where programs and their packages are installed: what lies there is nobody's repository. */
const foreign = /(?:^|\/)(?:node_modules|site-packages|dist-packages|\.venv|vendor\/bundle)\/|^\/(?:usr|opt\/hostedtoolcache|lib|bin|proc|sys|nix)\//;
/** Every tail of a path, the longest first. */
const tails = (path) => {
    const segments = path.split("/").filter((segment) => segment !== "");
    return segments.map((_, index) => segments.slice(index).join("/"));
};
/**
 * Finds the tracked files that a path in a log may mean. A relative path may start in a folder that a step ran in; an
 * absolute one in whatever folder the repository was checked out to, so its longest tracked tail is the file.
 * @param path as the log has it, `/`-separated
 */
function filesOfLogPath(path, entries) {
    if (foreign.test(path))
        return { only: null, all: [] };
    const found = pathFromLog(path);
    if (found !== null) {
        const exact = entries.filter((entry) => entry.path === found.path);
        const below = found.fromRoot ? [] : entries.filter((entry) => entry.path.endsWith(`/${found.path}`));
        const all = [...exact, ...below];
        return { only: exact[0] ?? (below.length === 1 ? (below[0] ?? null) : null), all };
    }
    if (!path.startsWith("/"))
        return { only: null, all: [] };
    const byPath = new Map(entries.map((entry) => [entry.path, entry]));
    const entry = tails(path)
        .map((tail) => byPath.get(tail))
        .find((entry) => entry !== undefined);
    return entry === undefined ? { only: null, all: [] } : { only: entry, all: [entry] };
}

;// CONCATENATED MODULE: ./build/fixes/project-commands.js




const families = [
    {
        file: /^package\.json$/,
        commands: /^(?:npm|npx|yarn|pnpm|corepack)$/,
        elsewhere: /^(?:--prefix|-C|--cwd|--dir)(?:=|$)/,
    },
    { file: /\.txt$/, commands: /^(?:pip3?|python3? -m pip)$/, elsewhere: /^--(?:root|prefix)(?:=|$)/ },
    { file: /^Cargo\.toml$/, commands: /^cargo$/, elsewhere: /^(?:--manifest-path|-C)(?:=|$)/ },
    { file: /^go\.mod$/, commands: /^go$/, elsewhere: /^(?:-C|-modfile)(?:=|$)/ },
    { file: /^pom\.xml$/, commands: /^mvn$/, elsewhere: /^(?:-f|--file)(?:=|$)/ },
    { file: /^Gemfile$/, commands: /^bundle$/, elsewhere: /^--gemfile(?:=|$)/ },
    { file: /^composer\.json$/, commands: /^composer$/, elsewhere: /^(?:-d|--working-dir)(?:=|$)/ },
    { file: /^pyproject\.toml$/, commands: /^poetry$/, elsewhere: /^(?:-C|-P|--directory|--project)(?:=|$)/ },
    { file: /^(?:GNUm|m|M)akefile$/, commands: /^g?make$/, elsewhere: /^(?:-[Cf]|--(?:directory|file|makefile)(?:=|$))/ },
];
/** The file that the tool looked for, relative to the folder where it ran. */
function wantedFile({ captures }) {
    const { path, requirements, maven, make, target, yarn, pnpm, cargo, go, bundler, composer, poetry } = captures;
    if (path !== undefined)
        return path.split("/").at(-1) ?? "";
    if (maven !== undefined)
        return "pom.xml";
    if (make !== undefined || target !== undefined)
        return "Makefile";
    return requirements ?? yarn ?? pnpm ?? cargo ?? go ?? bundler ?? composer ?? poetry ?? "";
}
const nameOf = (words) => {
    const [first = "", second, third] = words.filter((word) => !/^[A-Za-z_]\w*=/.test(word));
    return /^python3?$/.test(first) && second === "-m" ? `${first} -m ${third ?? ""}` : first;
};
/** Whether a step only runs commands of a family, in the folder that it starts in; null when it runs none. */
function runsOnly({ run }, { commands, elsewhere }) {
    const every = shell_commands_commandsOf(run ?? "", "");
    if (!every.some(({ words }) => commands.test(nameOf(words))))
        return null;
    return (!/\b(?:cd|pushd)\s/.test(run ?? "") &&
        every.every(({ words }) => /^(?:echo|set)$/.test(nameOf(words)) || commands.test(nameOf(words))) &&
        !every.some(({ words }) => words.some((word) => elsewhere.test(word))));
}
/** Source: https://www.gnu.org/software/make/manual/html_node/Makefile-Names.html */
const isMakefile = (path) => /(?:^|\/)(?:GNUm|m|M)akefile$/.test(path);
/** Whether a tracked file is the one that a tool looks for, in whatever folder. make takes several names. */
const isWanted = (wanted, path) => path === wanted || path.endsWith(`/${wanted}`) || (isMakefile(wanted) && isMakefile(path));
/** Whether the folder itself holds the file. */
const holdsFile = (folder, wanted, entries) => entries.some(({ path }) => path === resolveInRepository(folder, wanted) ||
    (isMakefile(wanted) && isMakefile(path) && folderOf(path) === folder));
/** The one folder that holds the file. Folders of installed packages are nobody's project. */
function folderWith(wanted, entries) {
    const holders = entries
        .map(({ path }) => path)
        .filter((path) => isWanted(wanted, path) && !/(?:^|\/)(?:node_modules|vendor)\//.test(path));
    const path = (0,workflow_jobs/* only */.j6)(holders);
    if (path !== null)
        return { value: isMakefile(wanted) ? folderOf(path) : path.slice(0, Math.max(0, path.length - wanted.length - 1)) };
    return holders.length === 0
        ? { reason: (0,markdown.md) `No tracked file is called ${(0,markdown/* code */.aY)(wanted)}.` }
        : { reason: (0,markdown.md) `${holders.length} folders hold a ${(0,markdown/* code */.aY)(wanted)}, and the log does not tell which one is meant.` };
}

;// CONCATENATED MODULE: ./build/fixes/path-places.js






/** A stack trace leads through few files of a repository; more than these are not read. */
const mostFiles = 12;
/** The files that a trace or a compiler names around the cause: Python's `File "x", line 1`, and `x:1`. */
function tracedPaths(failure) {
    const lines = [failure.message, ...linesAbove(failure), ...linesBelow(failure)];
    const named = lines.flatMap((line) => [
        ...line.matchAll(/File "([^"]+)", line \d|(?:^|[\s(@]|file:\/\/)((?:\/|\.{1,2}\/)?[\w@.+-]+(?:\/[\w@.+-]+)*\.\w+):\d+/g),
    ].map(([, quoted, bare]) => quoted ?? bare ?? ""));
    return failure.location === undefined ? named : [failure.location.path, ...named];
}
/** Where a step's commands lead: the scripts that they name, a package's own scripts, a makefile. */
function startedPaths(step, folder, entries) {
    const commands = shell_commands_commandsOf(step.run ?? "", folder);
    const words = commands.flatMap(({ words, folder }) => folder === null ? [] : words.map((word) => resolveInRepository(folder, word)));
    const runs = (program) => commands.some(({ words }) => program.test(words[0] ?? ""));
    return [
        ...words.filter((path) => path !== null),
        ...(runs(/^(?:npm|yarn|pnpm)$/) ? [resolveInRepository(folder, "package.json") ?? ""] : []),
        ...(runs(/^g?make$/)
            ? entries.flatMap(({ path }) => (isMakefile(path) && folderOf(path) === folder ? [path] : []))
            : []),
    ];
}
/** Programs that are themselves lists of commands. */
const listsCommands = (path) => /\.(?:sh|bash)$|(?:^|\/)package\.json$/.test(path) || isMakefile(path);
/** The texts that may spell the path, the workflow's first, each once. */
async function pathPlaces(failure, { job, step, folder }, files) {
    const entries = await files.list();
    const traced = tracedPaths(failure).flatMap((path) => filesOfLogPath(path, entries).only?.path ?? []);
    const tracked = new Set(entries.map(({ path }) => path));
    const paths = new Set([...startedPaths(step, folder, entries), ...traced]);
    const read = [...paths].filter((path) => tracked.has(path) && path !== job.file.path).slice(0, mostFiles);
    const places = [{ text: job.file.text, entry: job.file.entry, kind: "commands" }];
    for (const path of read) {
        const file = await files.read(path);
        if (file !== null)
            places.push({ ...file, kind: listsCommands(path) ? "commands" : "program" });
    }
    return places;
}
/** The scripts of the workflow's steps that run in the same folder as the one that failed, as one text. */
const scriptsIn = (job, step) => {
    const folder = stepSetting(job, step, "working-directory");
    return job.steps
        .filter((one) => stepSetting(job, one, "working-directory") === folder)
        .map(({ run }) => run ?? "")
        .join("\n");
};

// EXTERNAL MODULE: ./build/fixes/globs.js
var globs = __webpack_require__(45875);
;// CONCATENATED MODULE: ./build/fixes/stale-path.js



const stale_path_nameOf = (path) => path.slice(path.lastIndexOf("/") + 1);
/** Folders whose files programs make or installers fetch: what is missing there was not made yet. */
const made = /(?:^|\/)(?:node_modules|vendor|dist|build|out|output|target|bin|obj|lib|public|coverage|tmp|temp|cache|logs?|artifacts?|generated|_site|site|results?|reports?)\//i;
/** Folders whose files only look like the real one. */
const lookAlike = /(?:^|\/)(?:docs?|examples?|samples?|demos?|fixtures?|testdata|__mocks__|templates?|archived?|old|legacy|deprecated|attic|backup|third[_-]party|node_modules|vendor)\//i;
/** Whether the repository's .gitignore names the path, or a part of it. Only its plain patterns are read. */
async function isIgnored(path, files) {
    const text = (await files.read(".gitignore"))?.text ?? "";
    const parts = path.split("/");
    return text
        .split(/\r?\n/)
        .map((line) => line.trim().replace(/^\/|\/$/g, ""))
        .filter((pattern) => pattern !== "" && !/^[#!]/.test(pattern))
        .some((pattern) => path === pattern || path.startsWith(`${pattern}/`) || parts.some((part) => (0,globs/* matchesWildcards */.H)(pattern, part)));
}
/** The files and folders that differ from a path in letter case only. */
function spelledAlike(path, entries) {
    const alike = entries
        .filter((entry) => `${entry.path}/`.toLowerCase().startsWith(`${path}/`.toLowerCase()))
        .map((entry) => entry.path.slice(0, path.length));
    return [...new Set(alike)];
}
const only = (paths, path) => {
    const [first, another] = paths;
    if (first !== undefined && another === undefined)
        return { value: first };
    return {
        reason: first === undefined
            ? (0,markdown.md) `No tracked file is called ${(0,markdown/* code */.aY)(stale_path_nameOf(path))}. It may be made while the workflow runs.`
            : (0,markdown.md) `${paths.length} tracked files are called ${(0,markdown/* code */.aY)(stale_path_nameOf(path))}, and nothing tells which one is meant.`,
    };
};
/**
 * Finds the one tracked file that a path means at which there is none: it differs in letter case only, or it has the
 * same name in another folder and its own is gone.
 * @param path relative to the root
 * @param mayHaveMoved false where only the letter case may be wrong
 */
async function meantFile(path, mayHaveMoved, files) {
    const entries = await files.list();
    if (entries.some((entry) => entry.path === path || entry.path.startsWith(`${path}/`)))
        return { reason: (0,markdown.md) `${(0,markdown/* code */.aY)(path)} is tracked, so the checkout, or a step before, is at fault.` };
    const spelled = spelledAlike(path, entries);
    if (spelled.length > 0) {
        const found = only(spelled, path);
        return "reason" in found ? found : { value: { path: found.value, fault: "case" } };
    }
    if (!mayHaveMoved)
        return { reason: (0,markdown.md) `No tracked file is called ${(0,markdown/* code */.aY)(path)} in another letter case.` };
    if (made.test(path) || (await isIgnored(path, files)))
        return { reason: (0,markdown.md) `${(0,markdown/* code */.aY)(path)} is where the workflow makes files, and it may not have been made.` };
    const folder = folderOf(path);
    if (folder !== "" && entries.some((entry) => entry.path.startsWith(`${folder}/`)))
        return { reason: (0,markdown.md) `${(0,markdown/* code */.aY)(folder)} is still there without ${(0,markdown/* code */.aY)(stale_path_nameOf(path))}, which may have been deleted.` };
    const found = only(entries.map((entry) => entry.path).filter((other) => stale_path_nameOf(other) === stale_path_nameOf(path)), path);
    if ("reason" in found)
        return found;
    return lookAlike.test(found.value)
        ? { reason: (0,markdown.md) `The only file of that name, ${(0,markdown/* code */.aY)(found.value)}, may have no more than the name in common.` }
        : { value: { path: found.value, fault: "place" } };
}
/** A path as it is written in a folder. Both are relative to the root. */
function relativeTo(folder, path) {
    const [from, to] = [folder === "" ? [] : folder.split("/"), path.split("/")];
    const differs = to.findIndex((part, index) => part !== from[index]);
    const shared = Math.min(differs < 0 ? to.length : differs, from.length);
    return [...from.slice(shared).map(() => ".."), ...to.slice(shared)].join("/");
}
/** Where a path stands by itself in a text, not as a part of a longer one; `./` before it is none of it. */
const standing = (path) => new RegExp(`(?<![\\w~@$}-]|[\\w}.]/|(?<!\\.)\\.|/)(?<lead>(?:\\./)?)${path.replace(/[.+]/g, "\\$&")}(?![\\w/-]|\\.\\w)`, "g");
/** How often a text names a path. @param path of word characters, `/`, `.`, `-`, `+` and `@` */
const mentions = (text, path) => [...text.matchAll(standing(path))].length;
/** The text with one path in the place of another. */
const withPath = (text, was, is) => text.replace(standing(was), (_, lead) => (is.startsWith("../") ? is : `${lead}${is}`));

;// CONCATENATED MODULE: ./build/fixes/file-path.js









async function failedStepOf(failure, files, origin) {
    const found = await (0,workflow_jobs/* failedJobAndStep */.Yg)(failure, files, origin.workflowPath);
    if ("reason" in found)
        return found;
    const { job, step } = found.value;
    if (step.run === null)
        return { reason: (0,markdown.md) `The step is an action, which takes its paths as it likes.` };
    const folder = resolveInRepository("", stepSetting(job, step, "working-directory") ?? "");
    return folder === null
        ? { reason: (0,markdown.md) `An expression names the step's working directory.` }
        : { value: { job, step, folder } };
}
/** The one text that spells the path, each time where it means the same. */
function placeOf(places, written, { job, step }) {
    const naming = places.filter(({ text }) => mentions(text, written) > 0);
    const [place, another] = naming;
    if (place === undefined || another !== undefined) {
        return {
            reason: place === undefined
                ? (0,markdown.md) `Neither the step nor a file that the log names spells ${(0,markdown/* code */.aY)(written)}.`
                : (0,markdown.md) `${naming.length} files spell ${(0,markdown/* code */.aY)(written)}, and it is not clear which one goes wrong.`,
        };
    }
    if (place.text === job.file.text && mentions(place.text, written) !== mentions(scriptsIn(job, step), written))
        return { reason: (0,markdown.md) `The workflow spells ${(0,markdown/* code */.aY)(written)} also where it may mean another file.` };
    return { value: place };
}
/** Whether a step before writes the file itself, as far as its script names it. */
const isNamedBefore = ({ job, step }, path) => job.steps.slice(0, step.index).some(({ run }) => run?.includes(stale_path_nameOf(path)) === true);
async function file_path_propose(failure, files, origin) {
    const complaint = pathComplaint(failure);
    const named = complaint === null ? null : pathFromLog(complaint.path);
    if (named === null || !/^[\w./@+-]+$/.test(named.path))
        return fixer/* unrelated */.pS;
    const found = await failedStepOf(failure, files, origin);
    if ("reason" in found)
        return (0,fixer/* refused */.J5)(found.reason);
    const failed = found.value;
    const { folder } = failed;
    const missing = named.fromRoot ? named.path : resolveInRepository(folder, named.path);
    if (missing === null)
        return fixer/* unrelated */.pS;
    const written = relativeTo(folder, missing);
    const place = placeOf(await pathPlaces(failure, failed, files), written, failed);
    if ("reason" in place)
        return (0,fixer/* refused */.J5)(place.reason);
    const { kind, text, entry } = place.value;
    const meant = await meantFile(missing, kind === "commands" && !/\b(?:cd|pushd)\s/.test(text), files);
    if ("reason" in meant)
        return (0,fixer/* refused */.J5)(meant.reason);
    const { path: target, fault } = meant.value;
    // A tool that finds no project runs in the wrong folder, and so do the steps after it: another fixer's case.
    if (fault === "place" && failure.ruleId === "project-file-missing")
        return fixer/* unrelated */.pS;
    if (fault === "place" && isNamedBefore(failed, missing))
        return (0,fixer/* refused */.J5)((0,markdown.md) `A step before names ${(0,markdown/* code */.aY)(stale_path_nameOf(missing))}, and may be the one that makes it.`);
    const broken = fault === "place" ? await brokenByMove(target, missing, files) : null;
    if (broken !== null)
        return (0,fixer/* refused */.J5)(broken);
    if (!/^[\w./@+-]+$/.test(target))
        return (0,fixer/* refused */.J5)((0,markdown.md) `${(0,markdown/* code */.aY)(target)} is a name that a shell could take apart.`);
    const is = relativeTo(folder, target);
    const path = (0,markdown/* code */.aY)(entry.path);
    const why = {
        case: (0,markdown.md) `The file is called ${(0,markdown/* code */.aY)(target)}, and where letter case counts ${(0,markdown/* code */.aY)(missing)} is another name.`,
        place: (0,markdown.md) `There is nothing at ${(0,markdown/* code */.aY)(missing)}, nor anything else in its folder. The only file of that name is ${(0,markdown/* code */.aY)(target)}.`,
    }[fault];
    return {
        kind: "fix",
        certainty: { case: 0.95, place: 0.86 }[fault],
        edits: [
            {
                kind: "update",
                path: entry.path,
                content: withPath(text, written, is),
                mode: (0,fixer/* fileModeOf */.fJ)(entry),
                baseSha: entry.sha,
            },
        ],
        title: (0,markdown.md) `Name ${(0,markdown/* prose */.CS)(target)} by its path in ${(0,markdown/* prose */.CS)(entry.path)}`,
        summary: (0,markdown.md) `${why} ${path} names ${(0,markdown/* code */.aY)(is)} now.`,
        plan: [
            (0,markdown.md) `Write ${(0,markdown/* code */.aY)(is)} instead of ${(0,markdown/* code */.aY)(written)} in ${path}.`,
            (0,markdown.md) `Run the workflow again, and look for the next such path, if there is one.`,
        ],
        risks: fault === "case" ? [] : [(0,markdown.md) `${(0,markdown/* code */.aY)(target)} may only have the name in common with the file that was meant.`],
    };
}
/**
 * Corrects a path by which a step, or a program that it runs, looks for a tracked file: the letter case is wrong, or the
 * file was moved, and only one file can be meant. Takes what the root cause says of the path, whatever rule found it.
 */
const filePath = {
    fixType: "file-path",
    title: "Corrects a path whose letter case is wrong, or whose file was moved, when only one file can be meant.",
    certainty: 0.86,
    applies: (failure) => pathComplaint(failure)?.kind === "missing",
    propose: file_path_propose,
};

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
// EXTERNAL MODULE: ./build/hub/card/block.js
var card_block = __webpack_require__(60742);
// EXTERNAL MODULE: ./build/hub/card/card-yaml.js
var card_yaml = __webpack_require__(98865);
// EXTERNAL MODULE: ./build/hub/card/yaml.js
var hub_card_yaml = __webpack_require__(14696);
;// CONCATENATED MODULE: ./build/hub/card/card-edit.js





const at = (value, part) => (0,hub_card_yaml/* isYamlMap */.S6)(value) ? value.get(part) : (0,hub_card_yaml/* isYamlList */.gK)(value) && typeof part === "number" ? value[part] : undefined;
const valueAt = (root, path) => path.reduce((value, part) => at(value, part), root);
/** The value with another one at a path. */
function withValue(root, [part, ...rest], value) {
    if (part === undefined)
        return value;
    const inner = withValue(at(root, part), rest, value);
    if ((0,hub_card_yaml/* isYamlList */.gK)(root))
        return root.map((each, index) => (index === part ? inner : each));
    return new Map([...((0,hub_card_yaml/* isYamlMap */.S6)(root) ? root : []), [part, inner]]);
}
/** Mappings as plain objects: a Map would be written as an ordered one, `!!omap`. */
function plainValue(value) {
    if ((0,hub_card_yaml/* isYamlList */.gK)(value))
        return value.map(plainValue);
    return (0,hub_card_yaml/* isYamlMap */.S6)(value) ? Object.fromEntries([...value].map(([key, each]) => [key, plainValue(each)])) : value;
}
const indented = (text, column) => text
    .trimEnd()
    .split("\n")
    .map((line, index) => (index === 0 || line === "" ? line : " ".repeat(column) + line))
    .join("\n");
/** Makes one change in the text, by one splice: everything else stays as it is written. */
function splice(text, { path, value: wanted }) {
    const value = plainValue(wanted);
    const document = (0,dist/* parseDocument */.Tp)(text, { version: "1.1", uniqueKeys: false, logLevel: "silent" });
    const key = path.at(-1);
    const parent = path.length === 1 ? document.contents : document.getIn(path.slice(0, -1), true);
    if (parent === null && path.length === 1)
        return (0,card_yaml/* inYaml */.$7)({ [String(key)]: value });
    if (!(0,dist/* isMap */.jh)(parent) || parent.flow === true)
        return null;
    const columnOf = (offset) => offset - (text.lastIndexOf("\n", offset - 1) + 1);
    const endOf = (node) => (0,dist/* isNode */.Ll)(node) && node.range ? text.slice(0, node.range[1]).trimEnd().length : null;
    const old = parent.get(key, true);
    if ((0,dist/* isNode */.Ll)(old) && old.range) {
        const [start] = old.range;
        return text.slice(0, start) + indented((0,card_yaml/* inYaml */.$7)(value), columnOf(start)) + text.slice(endOf(old) ?? start);
    }
    const [first, last] = [parent.items[0], parent.items.at(-1)];
    const start = (0,dist/* isPair */.tO)(first) && (0,dist/* isNode */.Ll)(first.key) && first.key.range ? first.key.range[0] : null;
    const end = endOf(last?.value) ?? endOf(last?.key);
    if (start === null || end === null)
        return null;
    // A comment after the last value keeps its line.
    const lineEnd = text.indexOf("\n", end) < 0 ? text.length : text.indexOf("\n", end);
    const column = columnOf(start);
    const added = indented((0,card_yaml/* inYaml */.$7)({ [String(key)]: value }), column);
    return `${text.slice(0, lineEnd)}\n${" ".repeat(column)}${added}${text.slice(lineEnd)}`;
}
/** The config that is loaded, as far as the card alone says. */
function loadedConfig(configs) {
    const isDefault = (config) => (0,hub_card_yaml/* isYamlMap */.S6)(config) && (config.get("default") === true || config.get("config_name") === "default");
    return configs.length === 1 ? 0 : configs.findIndex(isDefault);
}
/** Where the columns of the config that is loaded are declared, or would be. */
function featuresPath(values) {
    const configs = values.get("configs");
    const infos = values.get("dataset_info");
    const index = (0,hub_card_yaml/* isYamlList */.gK)(configs) ? loadedConfig(configs) : -1;
    if (index >= 0 && (infos === undefined || valueAt(values, ["configs", index, "features"]) !== undefined))
        return ["configs", index, "features"];
    if ((0,hub_card_yaml/* isYamlMap */.S6)(infos))
        return ["dataset_info", "features"];
    return (0,hub_card_yaml/* isYamlList */.gK)(infos) && infos.length === 1 ? ["dataset_info", 0, "features"] : null;
}
/** What a key of the repair means in a card that has the key already. Null where that is not for us to say. */
function mergeOf(key, value, values) {
    if (key === "dataset_info") {
        const features = at(value, "features");
        const path = featuresPath(values);
        return path === null || features === undefined ? null : { path, value: features };
    }
    const configs = values.get("configs");
    if (key !== "configs" || !(0,hub_card_yaml/* isYamlList */.gK)(value) || !(0,hub_card_yaml/* isYamlList */.gK)(configs))
        return null;
    const [only, ...more] = value;
    if (!(0,hub_card_yaml/* isYamlMap */.S6)(only) || more.length > 0 || only.size !== 2 || only.get("default") !== true)
        return null;
    const index = configs.findIndex((config) => at(config, "config_name") === only.get("config_name"));
    return index < 0 ? null : { path: ["configs", index, "default"], value: true };
}
function changeOf(key, value, values) {
    const declaresColumns = key === "dataset_info" && values.has("configs");
    if (values.has(key) || declaresColumns)
        return mergeOf(key, value, values);
    return typeof key === "string" ? { path: [key], value } : null;
}
/** @returns the YAML with the keys of another in it; null where the two do not go together. */
function merged(yaml, added) {
    const addition = (0,hub_card_yaml/* safeLoad */.Qd)(added);
    if (addition.kind === "error" || !(0,hub_card_yaml/* isYamlMap */.S6)(addition.value))
        return null;
    let text = yaml;
    for (const [key, value] of addition.value) {
        const before = (0,hub_card_yaml/* safeLoad */.Qd)(text);
        const values = before.kind === "error" ? null : (before.value ?? new Map());
        const change = (0,hub_card_yaml/* isYamlMap */.S6)(values ?? undefined) && (0,hub_card_yaml/* isYamlMap */.S6)(values) ? changeOf(key, value, values) : null;
        const next = change === null ? null : splice(text, change);
        if (values === null || change === null || next === null)
            return null;
        const after = (0,hub_card_yaml/* safeLoad */.Qd)(next);
        if (after.kind === "error" || !(0,external_node_util_.isDeepStrictEqual)(after.value, withValue(values, change.path, change.value)))
            return null;
        text = next;
    }
    return text;
}
const begun = /^\uFEFF?\s*---/;
/**
 * Puts lines into the YAML block of a dataset card; comments, order and text stay as they are. Columns go to where the
 * card declares those of the config that is loaded. What comes out is read again, and says what was meant and nothing else.
 * @param card the text of README.md; null for none
 * @param yaml whole keys, as a repair of kind `card` has them
 * @returns the card's new text; null where the card says something about it already that is not ours to change
 */
function withCardYaml(card, yaml) {
    const lines = `${yaml.trimEnd()}\n`;
    if (card === null || card === "")
        return `---\n${lines}---\n`;
    const block = (0,card_block/* findBlock */.P)(card);
    if (block === null)
        return begun.test(card) ? null : `---\n${lines}---\n\n${card}`;
    // Carriage returns would be mixed with line feeds.
    const text = block.yaml.includes("\r") ? null : merged(block.yaml, lines);
    if (text === null)
        return null;
    const start = card.indexOf(block.yaml, card.indexOf("---") + 3);
    return card.slice(0, start) + text.trimEnd() + card.slice(start + block.yaml.length);
}

// EXTERNAL MODULE: ./build/hub/card/card.js + 5 modules
var card_card = __webpack_require__(84393);
// EXTERNAL MODULE: ./build/hub/emulated.js
var emulated = __webpack_require__(88873);
// EXTERNAL MODULE: ./build/hub/layout/resolve.js
var resolve = __webpack_require__(495);
// EXTERNAL MODULE: ./build/hub/card/legacy-infos.js
var legacy_infos = __webpack_require__(84280);
;// CONCATENATED MODULE: ./build/fixes/hub-dataset.js




/** What a fixer reads to prove an edit; larger datasets are for people. */
const hub_dataset_fileLimit = 200;
const byteLimit = 8 * 1024 ** 2;
/** The content of a file that is not text is asked for: nothing can be proven. */
class NotText extends Error {
    name = "NotText";
    path;
    constructor(path) {
        super(path);
        this.path = path;
    }
}
const cards = new Set([card_card/* cardName */._O, card_card/* standaloneName */.Bg, legacy_infos/* legacyInfosName */.e]);
const isRead = (path) => cards.has(path) || (0,resolve/* hasDataExtension */.ey)(path.toLowerCase());
/**
 * Reads the text files below a folder of the repository that HuggingFace would look into.
 * @param folder with slashes; "" for the root
 */
async function repositoryDataset(folder, files) {
    const below = folder === "" ? "" : `${folder}/`;
    const entries = (await files.list()).filter(({ path, mode }) => path.startsWith(below) && mode.startsWith("100"));
    const names = entries.map(({ path }) => path.slice(below.length));
    const wanted = names.filter(isRead);
    if (wanted.length === 0)
        return {
            reason: (0,markdown.md) `The repository holds no data below ${(0,markdown/* code */.aY)(folder === "" ? "." : folder)}: no edit of it could be proven.`,
        };
    if (wanted.length > hub_dataset_fileLimit)
        return { reason: (0,markdown.md) `There are ${wanted.length} data files, and an edit is proven over at most ${hub_dataset_fileLimit}.` };
    const texts = new Map();
    const contents = new Map(names.map((name) => [name, null]));
    let bytes = 0;
    for (const name of wanted) {
        const file = await files.read(below + name);
        if (file === null)
            continue;
        const content = Buffer.from(file.text);
        bytes += content.length;
        if (bytes > byteLimit)
            return { reason: (0,markdown.md) `The data is larger than ${byteLimit / 1024 ** 2} MiB, over which no edit is proven.` };
        texts.set(name, file);
        contents.set(name, content);
    }
    return { value: { folder, files: contents, texts } };
}
/** The folder as the port wants it; a file whose content is not known throws when it is asked for. */
function hub_dataset_folderOf(name, files) {
    const content = (path) => {
        const bytes = files.get(path) ?? null;
        if (bytes === null)
            throw new NotText(path);
        return bytes;
    };
    // oxlint-disable-next-line typescript/require-await -- the port is asynchronous
    async function* whole(path) {
        yield content(path);
    }
    return {
        name,
        files: [...files].map(([path, bytes]) => ({ path, size: bytes?.length ?? 0 })),
        open: (path) => Promise.resolve({ kind: "bytes", chunks: whole(path) }),
        // What is text is no archive.
        // oxlint-disable-next-line typescript/promise-function-async -- it throws as the others do
        members: async (path) => (content(path), null),
        // oxlint-disable-next-line typescript/promise-function-async -- it throws as the others do
        range: async (path, start, end) => content(path).subarray(start, end),
    };
}
/** What HuggingFace makes of such files, or why that cannot be told. */
async function checkedFiles(folder, files) {
    try {
        // Loaded when it is needed: few failures are about datasets, and it brings its readers along.
        const { checkDataset } = await Promise.all(/* import() */[__webpack_require__.e(315), __webpack_require__.e(761)]).then(__webpack_require__.bind(__webpack_require__, 52761));
        return { value: await checkDataset(hub_dataset_folderOf(folder.slice(folder.lastIndexOf("/") + 1), files)) };
    }
    catch (thrown) {
        if (!(thrown instanceof NotText))
            throw thrown;
        return { reason: notText(thrown.path) };
    }
}
const notText = (path) => (0,markdown.md) `${(0,markdown/* code */.aY)(path)} is not text, or not in the repository as such, so that no edit can be proven.`;

;// CONCATENATED MODULE: ./build/fixes/hub-repair.js



/** Each round mends the first thing that HuggingFace stumbles over. */
const roundLimit = 5;
const asEmulated = (0,markdown.md) `HuggingFace's ${(0,markdown/* code */.aY)("datasets")} ${(0,markdown/* code */.aY)(emulated/* emulated */.O.datasets)}`;
/** Whether a failure is about a dataset, and says where it lies. */
const isAboutDataset = ({ category, captures }) => category === "hub-incompatible" && captures["folder"] !== undefined;
function changed(files, { renames, card }) {
    const after = new Map(files);
    for (const { from, to } of renames) {
        after.set(to, files.get(from) ?? null);
        after.delete(from);
    }
    if (card !== null)
        after.set("README.md", Buffer.from(card));
    return after;
}
/** A file may not be replaced, and one that is not there not renamed. */
const isPossible = (files, { renames }) => renames.every(({ from, to }) => files.has(from) && !files.has(to));
const unloaded = ({ findings }) => findings.filter(({ rule }) => rule === "file-not-loaded").length;
/** Every config loads, and no data is lost on the way that was not lost before. */
const isMended = (result, before) => result.verdict === "ok" &&
    [...result.configs.values()].every((verdict) => verdict === "ok") &&
    unloaded(result) <= unloaded(before);
/** The first thing that keeps the dataset from being loaded, in our words. */
const obstacle = ({ findings }) => {
    const finding = findings.find(({ severity }) => severity === "error");
    return finding === undefined ? (0,markdown.md) `a config that does not load` : (0,markdown/* code */.aY)(`${finding.rule}: ${finding.message}`, 300);
};
/**
 * Changes a dataset until the check that found the failure says that it loads.
 * @param failure its capture `folder` says where in the repository the dataset lies; "" or "." for the root
 * @returns why not, where the repository does not show the failure, or no change is proven
 */
async function repairDataset(failure, repository, mend) {
    const folder = (failure.captures["folder"] ?? "").replace(/^(?:\.\/)+|^\.$|\/+$/g, "");
    const found = await repositoryDataset(folder, repository);
    if ("reason" in found)
        return found;
    const dataset = found.value;
    let files = dataset.files;
    const first = await checkedFiles(folder, files);
    if ("reason" in first)
        return first;
    if (first.value.verdict === "ok")
        return { reason: (0,markdown.md) `The files that are in the repository load: what does not load was written by the run alone.` };
    let result = first.value;
    const changes = [];
    while (changes.length < roundLimit) {
        const ways = mend(result, files);
        if ("reason" in ways)
            return ways;
        let next = null;
        for (const change of ways.value) {
            if (!isPossible(files, change))
                continue;
            const after = changed(files, change);
            const checked = await checkedFiles(folder, after);
            if ("reason" in checked)
                return checked;
            next ??= { change, files: after, result: checked.value };
            if (isMended(checked.value, first.value))
                return { value: { dataset, changes: [...changes, change] } };
        }
        if (next === null)
            break;
        changes.push(next.change);
        ({ files, result } = next);
    }
    return { reason: (0,markdown.md) `No change of this kind makes ${asEmulated} load the folder: ${obstacle(result)}.` };
}

;// CONCATENATED MODULE: ./build/fixes/hub-card.js





/** What the check proposes for the first thing that it stumbles over. */
const mend = ({ findings }, files) => {
    const repair = findings.find(({ severity }) => severity === "error")?.repair;
    if (repair?.kind !== "card")
        return { reason: (0,markdown.md) `No lines of the card mend what HuggingFace stumbles over.` };
    const bytes = files.get(card_card/* cardName */._O) ?? null;
    if (bytes === null && files.has(card_card/* cardName */._O))
        return { reason: (0,markdown.md) `The card ${(0,markdown/* code */.aY)(card_card/* cardName */._O)} is not text.` };
    const card = withCardYaml(bytes === null ? null : Buffer.from(bytes).toString("utf8"), repair.yaml);
    return card === null
        ? {
            reason: (0,markdown.md) `The card says something else about it already; these lines would have to be fitted in:\n\n${(0,markdown/* fence */.EU)(repair.yaml, "yaml")}`,
        }
        : { value: [{ renames: [], card }] };
};
async function hub_card_propose(failure, files) {
    const repaired = await repairDataset(failure, files, mend);
    if ("reason" in repaired)
        return (0,fixer/* refused */.J5)(repaired.reason);
    const { dataset, changes } = repaired.value;
    const content = changes.at(-1)?.card ?? "";
    const path = dataset.folder === "" ? card_card/* cardName */._O : `${dataset.folder}/${card_card/* cardName */._O}`;
    const entry = dataset.texts.get(card_card/* cardName */._O)?.entry;
    const edit = entry === undefined
        ? { kind: "create", path, content, mode: "100644" }
        : { kind: "update", path, content, mode: (0,fixer/* fileModeOf */.fJ)(entry), baseSha: entry.sha };
    return {
        kind: "fix",
        edits: [edit],
        title: (0,markdown.md) `Declare in the dataset's card what its files hold`,
        summary: (0,markdown.md) `${asEmulated} does not load the folder as it lies there. With these lines in ${(0,markdown/* code */.aY)(path)} it loads every config, as the same check found over all of its files.`,
        plan: [
            (0,markdown.md) `Put the lines into the YAML block at the top of ${(0,markdown/* code */.aY)(path)}.`,
            (0,markdown.md) `Check that the columns and configs are what the scraper means to write: the check knows only what the files hold.`,
        ],
        risks: [
            (0,markdown.md) `Columns that are declared are the only ones: a column that the scraper adds later has to be declared too.`,
        ],
    };
}
/** Puts configs, columns or a default into the card of a dataset, when the same check proves that it loads then. */
const hubCard = {
    fixType: "hub-card",
    title: "Puts configs, columns or a default config into the card of a dataset that HuggingFace does not load, when the check proves over the files in the repository that it loads then.",
    certainty: 0.85,
    applies: isAboutDataset,
    propose: hub_card_propose,
};

;// CONCATENATED MODULE: ./build/fixes/hub-rename.js



/** Every line of a renamed file counts twice against `limits.lines`, whose default is 200. */
const lineLimit = 100;
/** JSON files that stand beside data and are none, by their names. */
const sidecar = /^(?:stats|statistics|metadata|meta|manifest|package|package-lock|report|summary|status|checkpoint|errors|failures|run|job|crawl|schema)(?:[-_.]\w+)*\.json$/i;
const renamed = (...renames) => ({ renames, card: null });
const renameOf = ({ repair }) => (repair?.kind === "rename" ? [repair] : []);
/** A hidden name is never data (data_files.py:195). */
function hub_rename_hidden(path) {
    const name = path.slice(path.lastIndexOf("/") + 1);
    return sidecar.test(name) ? [{ from: path, to: `${path.slice(0, path.length - name.length)}.${name}` }] : [];
}
const hub_rename_mend = ({ findings }) => {
    const errors = findings.filter(({ severity }) => severity === "error");
    const upperCase = findings.filter(({ rule }) => rule === "upper-case-extension").flatMap(renameOf);
    const beside = errors.flatMap(({ file, earlier }) => [...hub_rename_hidden(file), ...hub_rename_hidden(earlier?.file ?? "")]);
    const ways = [errors.flatMap(renameOf), ...beside.map((rename) => [rename]), upperCase].filter(({ length }) => length > 0);
    return ways.length === 0
        ? { reason: (0,markdown.md) `No other name of a file mends what HuggingFace stumbles over.` }
        : { value: ways.map((renames) => renamed(...renames)) };
};
async function hub_rename_propose(failure, files) {
    const repaired = await repairDataset(failure, files, hub_rename_mend);
    if ("reason" in repaired)
        return (0,fixer/* refused */.J5)(repaired.reason);
    const { dataset, changes } = repaired.value;
    const inRepository = (path) => (dataset.folder === "" ? path : `${dataset.folder}/${path}`);
    const renames = changes.flatMap((change) => change.renames);
    const instructions = renames.map(({ from, to }) => (0,markdown.md) `Rename ${(0,markdown/* code */.aY)(inRepository(from))} to ${(0,markdown/* code */.aY)(inRepository(to))} (${(0,markdown/* code */.aY)("git mv")}).`);
    const moved = renames.flatMap(({ from, to }) => {
        const file = dataset.texts.get(from);
        return file === undefined ? [] : [{ from, to, ...file }];
    });
    const lines = moved.reduce((sum, { text }) => sum + text.split("\n").length, 0);
    if (moved.length < renames.length || lines > lineLimit)
        return (0,fixer/* refused */.J5)((0,markdown.md) `The files are too large to be moved as an edit, or no text, but the folder loads after it:\n\n${instructions.map((each) => (0,markdown.md) `- ${each}`)}`);
    return {
        kind: "fix",
        edits: moved.flatMap(({ from, to, text, entry }) => [
            { kind: "delete", path: inRepository(from), baseSha: entry.sha },
            { kind: "create", path: inRepository(to), content: text, mode: (0,fixer/* fileModeOf */.fJ)(entry) },
        ]),
        title: renames.length === 1 ? (0,markdown.md) `Rename a file that HuggingFace misreads` : (0,markdown.md) `Rename files that HuggingFace misreads`,
        summary: (0,markdown.md) `${asEmulated} goes by the names of files, and does not load the folder as it lies there. With other names it loads, as the same check found over all of its files.`,
        plan: [
            ...instructions,
            (0,markdown.md) `Have whatever writes or reads these files use the new names: the next run would write the old ones again.`,
        ],
        risks: [(0,markdown.md) `A program that reads a file by its old name does not find it any more.`],
    };
}
/** Renames files whose names mislead HuggingFace, when the same check proves that the dataset loads then. */
const hubRename = {
    fixType: "hub-rename",
    title: "Renames a sidecar, a state file or an extension in upper case for which HuggingFace does not load a dataset, when the check proves over the files in the repository that it loads then.",
    certainty: 0.6,
    applies: isAboutDataset,
    propose: hub_rename_propose,
};

;// CONCATENATED MODULE: ./build/fixes/hub-fixers.js


/** The fixers of datasets; a misleading name is mended before what it led to is declared. */
const hubFixers = [hubRename, hubCard];

;// CONCATENATED MODULE: ./build/fixes/node-builtins.js
/** The modules that come with Node.js. Source: `module.builtinModules` of Node.js 24, without inner ones. As of 2026-11. */
const nodeBuiltins = new Set(`assert async_hooks buffer child_process cluster console constants crypto dgram diagnostics_channel dns domain events
fs http http2 https inspector module net os path perf_hooks process punycode querystring readline repl stream
string_decoder sys timers tls trace_events tty url util v8 vm wasi worker_threads zlib`.split(/\s+/));

;// CONCATENATED MODULE: ./build/fixes/node-packages.js
/**
 * Well-known packages of the npm registry and the major version to ask for, `name@major`; for 0.x the minor counts.
 * Two majors: the last that `require` can load on every supported Node.js, and the one for `import`. Maintained by hand
 * from the packages' own release notes. A major that has been followed by another one is out of date, not wrong. As of
 * 2026-11.
 */
const node_packages_packages = `
acorn@8 acorn-walk@8 adm-zip@0.5 ajv@8 ajv-formats@3 ansi-colors@4 ansi-escapes@4|7 ansi-regex@5|6 ansi-styles@4|6
antd@5 any-promise@1 apollo-server@3 archiver@7 argon2@0.41 argparse@2 array-flatten@3 arrify@2|3 asap@2
assert@2 ast-types@0.14 async@3 async-mutex@0.5 async-retry@1 autoprefixer@10 ava@5|6 aws-sdk@2 axios@1 axios-retry@4
babel-jest@29 babel-loader@9 backbone@1 balanced-match@1 base64-js@1 base-x@4 bcrypt@5 bcryptjs@2 benchmark@2
better-sqlite3@11 big-integer@1 big.js@6 bignumber.js@9 bl@6 bluebird@3 bn.js@5 body-parser@1 boxen@5|8
brace-expansion@2 braces@3 browserslist@4 buffer@6 buffer-from@1 bull@4 bullmq@5 busboy@1 bytes@3 cac@6 cache-manager@5
camelcase@6|8 camelcase-keys@7|9 canvas@2 chai@4|5 chai-as-promised@7|8 chai-http@4|5 chalk@4|5 change-case@4|5 chart.js@4
check-types@11 cheerio@1 chokidar@3|4 chownr@2 ci-info@4 clean-css@5 cli-color@2 cli-cursor@3|5 cli-progress@3
cli-spinners@2|3 cli-table3@0.6 cliui@8 clone@2 clone-deep@4 clsx@2 cluster-key-slot@1 co@4 codemirror@6 color@4
color-convert@2 color-name@1 colorette@2 colors@1 combined-stream@1 commander@12 common-tags@1 compare-versions@6
compressing@1 compression@1 concat-stream@2 concurrently@9 conf@10|13 config@3 connect@3
connect-flash@0.1 connect-redis@7 consola@3 content-type@1 convict@6 cookie@0.7 cookie-parser@1 cookie-session@2
copy-webpack-plugin@12 core-js@3 cors@2 cosmiconfig@9 crc-32@1 cron@3 cron-parser@4 cross-env@7 cross-fetch@4
cross-spawn@7 crypto-js@4 css-loader@7 cssnano@7 csurf@1 csv@6 csv-parse@5 csv-parser@3 csv-stringify@6 csvtojson@2
cuid@3 d3@6|7 date-fns@3 date-fns-tz@3 dayjs@1 debug@4 decamelize@5|6 decimal.js@10
deep-equal@2 deep-extend@0.6 deepmerge@4 del@6|8 delay@5|6 depd@2 dequal@2 destroy@1 detect-libc@2 diff@5 dompurify@3
domhandler@5 dot-prop@6|9 dotenv@16 dotenv-expand@11 drizzle-orm@0.36 ejs@3 elliptic@6 emoji-regex@10
end-of-stream@1 enquirer@2 entities@4 env-paths@2|3 env-var@7 enzyme@3 errno@1 error-stack-parser@2
es-module-lexer@1 es6-promise@4 esbuild@0.24 esbuild-register@3 escape-html@1 escape-string-regexp@4|5 eslint@9
eslint-config-airbnb@19 eslint-config-airbnb-base@15 eslint-config-next@14 eslint-config-prettier@9
eslint-config-standard@17 eslint-import-resolver-typescript@3 eslint-plugin-import@2 eslint-plugin-jest@28
eslint-plugin-jsx-a11y@6 eslint-plugin-n@17 eslint-plugin-node@11 eslint-plugin-prettier@5 eslint-plugin-promise@7
eslint-plugin-react@7 eslint-plugin-react-hooks@5 eslint-plugin-unicorn@56 eslint-plugin-vue@9 espree@10 esprima@4
esquery@1 estraverse@5 esutils@2 event-stream@4 eventemitter2@6 eventemitter3@5 events@3 exceljs@4 execa@5|9 expect@29
express@4 express-async-errors@3 express-fileupload@1 express-handlebars@7 express-rate-limit@7 express-session@1
express-validator@7 extend@3 extract-zip@2 faker@5 fast-check@3 fast-csv@5 fast-deep-equal@3 fast-glob@3
fast-json-stable-stringify@2 fast-levenshtein@3 fast-xml-parser@4 fastify@5 fastify-plugin@5 fastq@1 fflate@0.8
figlet@1 figures@3|6 file-loader@6 file-saver@2 file-type@16|19 filesize@10 finalhandler@1 find-up@5|7 firebase@11
firebase-admin@13 flat@5|6 flatted@3 follow-redirects@1 form-data@4 formidable@3 framer-motion@11 fs-extra@11 fuse.js@7
fuzzy@0.1 gaxios@6 generate-password@1 get-port@5|7 get-stdin@8|9 get-stream@6|9 glob@10 glob-parent@6 globals@15
globby@11|14 google-auth-library@9 googleapis@144 got@11|14 graceful-fs@4 graphql@16 graphql-request@6|7 graphql-tag@2
graphql-yoga@5 gray-matter@4 gulp@5 gulp-concat@2 gulp-uglify@3 handlebars@4 has-flag@4|5 hash.js@1 hasha@5|6
hbs@4 he@1 helmet@8 highlight.js@11 html-entities@2 html-minifier-terser@7 html-to-text@9 html-webpack-plugin@5
htmlparser2@9 http-assert@1 http-errors@2 http-proxy@1 http-proxy-agent@7 http-proxy-middleware@3 http-server@14
http-status-codes@2 https-proxy-agent@7 human-signals@2|8 husky@9 i18n@0.15 i18next@23 iconv-lite@0.6 ieee754@1
immer@10 immutable@5 import-fresh@3 indent-string@4|5 inflection@3 inherits@2 ini@5 inquirer@8|12 invariant@2 ioredis@5
ip@2 ipaddr.js@2 is-buffer@2 is-ci@3 is-docker@2|3 is-even@1 is-glob@4 is-number@7 is-odd@3 
is-plain-obj@3|4 is-plain-object@5 is-promise@4 is-stream@2|4 is-string@1 is-url@1 isarray@2 isexe@3 isobject@4
isomorphic-fetch@3 jasmine@5 jest@29 jest-environment-jsdom@29 jest-mock@29 jimp@0.22 joi@17 jose@5 jotai@2 jquery@3
js-cookie@3 js-tokens@9 js-yaml@4 jsdom@24 json-schema@0.4 json-stringify-safe@5 json2csv@5 json5@2 jsonfile@6
jsonpath@1 jsonschema@1 jsonwebtoken@9 jspdf@2 jszip@3 jwt-decode@4 karma@6 kind-of@6 kleur@4 knex@3 koa@2
koa-bodyparser@4 koa-router@12 left-pad@1 less@4 leven@3|4 lighthouse@12 linkify-it@5 lint-staged@15 lit@3
loader-utils@3 log-symbols@4|7 log4js@6 loglevel@1 lodash@4 lodash-es@4 lodash.camelcase@4 lodash.clonedeep@4
lodash.debounce@4 lodash.get@4 lodash.isequal@4 lodash.merge@4 lodash.throttle@4 lowdb@1|7 lru-cache@10 luxon@3 mailgun.js@10
make-dir@3|5 map-obj@4|5 mariadb@3 markdown-it@14 marked@12 mathjs@13 md5@2 memfs@4 memoize-one@6 memory-fs@0.5
meow@9|13 merge@2 merge-stream@2 merge2@1 method-override@3 micromatch@4 mime@3|4 mime-types@2 mimic-fn@3|4
mini-css-extract-plugin@2 minimatch@9 minimist@1 mkdirp@3 mobx@6 mobx-react@9 mocha@10 mock-fs@5 mockdate@3 moment@2
moment-timezone@0.5 mongodb@6 mongodb-memory-server@10 mongoose@8 morgan@1 mqtt@5 mri@1 ms@2 msw@2 multer@1 mustache@4
mysql@2 mysql2@3 nan@2 nanoid@3|5 natural@8 ncp@2 needle@3 neo4j-driver@5 next@14 next-auth@4 nock@13 node-cache@5
node-cron@3 node-fetch@2|3 node-forge@1 node-html-parser@6 node-notifier@10 node-sass@9 nodemailer@6 nodemon@3 nopt@8
normalize-path@3 normalize-url@6|8 npm-run-all@4 nprogress@0.2 number-is-nan@2 numeral@2 nunjucks@3 nyc@17
oauth@0.10 object-assign@4 object-hash@3 object-path@0.11 on-finished@2 once@1 open@8|10 openai@4 opn@6 ora@5|8
p-all@3|5 p-limit@3|6 p-map@4|7 p-queue@6|8 p-retry@4|6 papaparse@5 parse5@7 parseurl@1 passport@0.7
passport-google-oauth20@2 passport-jwt@4 passport-local@1 path-to-regexp@6 pdf-lib@1 pdf-parse@1 pdfkit@0.15 pg@8
pg-promise@11 phin@3 picocolors@1 picomatch@4 pify@5|6 pino@9 pino-http@10 pino-pretty@13 pkg-dir@5|8 playwright@1
pluralize@8 pngjs@7 polished@4 postcss@8 postcss-cli@11 postcss-loader@8 preact@10 prettier@3 pretty-bytes@5|6
pretty-format@29 pretty-ms@7|9 prisma@5 prismjs@1 process@0.11 progress@2 prom-client@15 promise@8 prompts@2
prop-types@15 protobufjs@7 proxy-agent@6 proxyquire@2 pug@3 pump@3 punycode@2 puppeteer@23 puppeteer-core@23 q@1 qrcode@1
qs@6 query-string@7|9 queue-microtask@1 quick-lru@5|7 radash@12 rambda@9 ramda@0.30 random-seed@0.3 range-parser@1
rate-limiter-flexible@5 raw-body@3 react@18 react-dom@18 react-hook-form@7 react-icons@5 react-intl@6 react-query@3
react-redux@9 react-router@6 react-router-dom@6 react-select@5 react-test-renderer@18 react-transition-group@4
readable-stream@4 readdirp@3|4 recharts@2 redis@4 redux@5 redux-saga@1 redux-thunk@3 reflect-metadata@0.2
regenerator-runtime@0.14 request@2 request-promise@4 require-all@3 require-dir@1 reselect@5 resolve@1 restify@11 retry@0.13
rimraf@5 rollup@4 rollup-plugin-terser@7 rxjs@7 safe-buffer@5 sanitize-filename@1 sanitize-html@2 sass@1 sass-loader@16
sax@1 secp256k1@5 semver@7 send@0.19 sequelize@6 serialize-javascript@6 serve-static@1 sharp@0.33 shebang-command@2
shelljs@0.8 shortid@2 should@13 signal-exit@4 sinon@19 sinon-chai@3|4 slash@3|5 slice-ansi@4|7 slugify@1 socket.io@4
socket.io-client@4 sort-keys@4|5 source-map@0.7 source-map-support@0.5 split2@4 sql.js@1 sqlite3@5 ssh2@1 stack-utils@2
standard@17 statuses@2 stream-browserify@3 string-width@4|7 strip-ansi@6|7 strip-bom@4|5 strip-json-comments@3|5
stripe@17 style-loader@4 styled-components@6 stylelint@16 stylus@0.64 superagent@10 superstruct@2 supertest@7
supports-color@8|9 svelte@4 svgo@3 swagger-jsdoc@6 swagger-ui-express@5 swr@2 table@6 tailwindcss@3 tap@18
tape@5 tar@7 tar-stream@3 temp@0.9 tempy@1|3 terser@5 terser-webpack-plugin@5 text-table@0.2 three@0.170 through@2
through2@4 tiny-invariant@1 tinycolor2@1 tmp@0.2 to-regex-range@5 toml@3 tough-cookie@5 tree-kill@1 ts-jest@29 ts-loader@9
ts-node@10 ts-node-dev@2 tsconfig-paths@4 tslib@2 tsup@8 tsx@4 tweetnacl@1 twilio@5 type-fest@4 type-is@1 typeorm@0.3
typescript@5 ua-parser-js@1 uglify-js@3 underscore@1 undici@6 url-join@4|5 url-loader@4 use-debounce@10
util@0.12 uuid@11 valibot@0.42 validate.js@0.13 validator@13 vary@1 vinyl@3 vite@5 vite-node@2 vitest@2 vue@3
vue-router@4 vuex@4 wait-on@8 watchpack@2 webpack@5 webpack-cli@5 webpack-dev-server@5 webpack-merge@6 which@5
winston@3 winston-daily-rotate-file@5 word-wrap@1 wrap-ansi@7|9 wrappy@1 write-file-atomic@6 ws@8 xlsx@0.18 xml2js@0.6
xmlbuilder2@3 xmldom@0.6 xss@1 xstate@5 xtend@4 yaml@2 yargs@17 yargs-parser@21 yauzl@3 yup@1 zod@3 zustand@5
@apollo/client@3 @apollo/server@4 @aws-sdk/client-dynamodb@3 @aws-sdk/client-s3@3 @aws-sdk/client-sqs@3
@aws-sdk/lib-dynamodb@3 @babel/cli@7 @babel/core@7 @babel/parser@7 @babel/plugin-transform-runtime@7 @babel/preset-env@7
@babel/preset-react@7 @babel/preset-typescript@7 @babel/register@7 @babel/runtime@7 @babel/traverse@7 @babel/types@7
@commitlint/cli@19 @commitlint/config-conventional@19 @emotion/react@11 @emotion/styled@11 @eslint/js@9 @faker-js/faker@9
@fastify/cors@10 @fastify/static@8 @google-cloud/storage@7 @hapi/boom@10 @hapi/hapi@21 @hapi/joi@17 @headlessui/react@2
@heroicons/react@2 @hookform/resolvers@3 @jest/globals@29 @mui/icons-material@6 @mui/material@6 @nestjs/common@10
@nestjs/config@3 @nestjs/core@10 @nestjs/platform-express@10 @nestjs/swagger@8 @nestjs/testing@10 @nestjs/typeorm@10
@octokit/core@5 @octokit/rest@20 @playwright/test@1 @prisma/client@5 @reduxjs/toolkit@2 @rollup/plugin-commonjs@28
@rollup/plugin-json@6 @rollup/plugin-node-resolve@15 @rollup/plugin-typescript@12 @sinclair/typebox@0.34
@tanstack/react-query@5 @tanstack/react-table@8 @testing-library/dom@10 @testing-library/jest-dom@6
@testing-library/react@16 @testing-library/user-event@14 @typescript-eslint/eslint-plugin@8 @typescript-eslint/parser@8
@vitejs/plugin-react@4 @vitejs/plugin-vue@5 @vitest/coverage-v8@2 @vue/test-utils@2
`;
/** Packages of DefinitelyTyped, whose major and minor follow those of the library that they describe. As of 2026-11. */
const typePackages = `
adm-zip@0.5 archiver@6 async@3 babel__core@7 bcrypt@5 bcryptjs@2 better-sqlite3@7 bn.js@5 body-parser@1 bytes@3 chai@4
cli-progress@3 compression@1 connect@3 content-type@1 convict@6 cookie-parser@1 cors@2 cross-spawn@6 crypto-js@4 d3@7
debug@4 deep-equal@1 diff@5 ejs@3 eslint@8 estree@1 express@4 express-session@1 file-saver@2 figlet@1 fs-extra@11
glob@8 graceful-fs@4 hapi__hapi@20 he@1 http-errors@2 inquirer@8 ini@4 jasmine@5 jest@29 jquery@3 js-cookie@3 js-yaml@4
jsdom@21 json-schema@7 jsonwebtoken@9 koa@2 koa-router@7 leaflet@1 lodash@4 lodash-es@4 lodash.debounce@4 luxon@3
markdown-it@14 micromatch@4 mime-types@2 minimist@1 mocha@10 mock-fs@4 morgan@1 ms@2 multer@1 mustache@4 node@22
node-cron@3 node-fetch@2 node-forge@1 nodemailer@6 object-hash@3 papaparse@5 passport@1 passport-jwt@4 passport-local@1
pg@8 picomatch@3 prismjs@1 prompts@2 proxyquire@1 pug@2 qrcode@1 qs@6 ramda@0.30 react@18 react-dom@18
react-test-renderer@18 request@2 resolve@1 rimraf@3 sanitize-html@2 semver@7 serve-static@1 shelljs@0.8 sinon@17
stack-utils@2 superagent@8 supertest@6 swagger-jsdoc@6 swagger-ui-express@4 tar@6 three@0.170 tmp@0.2 underscore@1
uuid@10 validator@13 webpack@5 which@3 ws@8 xml2js@0.4 yargs@17 yargs-parser@21
`;
const node_packages_table = (text) => new Map(text
    .trim()
    .split(/\s+/)
    .map((item) => {
    const at = item.lastIndexOf("@");
    const [required = "", imported = required] = item.slice(at + 1).split("|");
    return [item.slice(0, at), { required, imported }];
}));
const known = node_packages_table(node_packages_packages);
const knownTypes = node_packages_table(typePackages);
/** `^` lets what stands left of it stay as it is, of 0.x the minor too (npm documentation, "semver", caret ranges). */
const caret = (version) => `^${version.includes(".") ? version : `${version}.0`}.0`;
/**
 * The range to ask for a package with.
 * @param name as in package.json
 * @param how whether `require` or `import` loads it, or a script runs its command
 * @returns null for a package that is not known: asking for a name that a log holds would install whatever somebody
 * registered under it
 */
function rangeOf(name, how) {
    const found = known.get(name);
    return found === undefined ? null : caret(how === "import" ? found.imported : found.required);
}
/** The package that describes a library's types: `@types/lodash`, for `@scope/name` `@types/scope__name`. */
const typesPackageOf = (library) => `@types/${library.startsWith("@") ? library.slice(1).replace("/", "__") : library}`;
/**
 * The range to ask for a package of types with.
 * @param typesPackage `@types/…`
 * @param libraryMajor of the library as the project asks for it; null when it does not say
 * @returns null for one that is not known, and for a library newer than the types that are known
 */
function typesRangeOf(typesPackage, libraryMajor) {
    const found = knownTypes.get(typesPackage.replace("@types/", ""));
    if (found === undefined)
        return null;
    const newest = Number.parseInt(found.required, 10);
    if (libraryMajor === null || libraryMajor === newest || typesPackage === "@types/node")
        return caret(found.required);
    return libraryMajor > newest || libraryMajor === 0 ? null : caret(String(libraryMajor));
}

;// CONCATENATED MODULE: ./build/fixes/node-import.js




/** npm's own rule for new names (validate-npm-package-name), without what only its oldest packages have. */
const packageName = /^(?:@[a-z0-9][a-z0-9._-]{0,100}\/)?[a-z0-9][a-z0-9._-]{0,200}$/;
/** The package of a module specifier: `lodash/fp` is of `lodash`, `@octokit/core/types` of `@octokit/core`. */
function packageOf(specifier) {
    const [first = "", second = ""] = specifier.split("/");
    return first.startsWith("@") ? `${first}/${second}` : first;
}
/** The file that asks for a module. Node.js lists who required what below the message; bundlers name the file above or below it. */
function importerOf(failure) {
    const { captures } = failure;
    const stated = captures["importer"] ?? captures["path"];
    if (stated !== undefined)
        return stated;
    // The runner of tests that comes with Node.js prints what a file wrote as comments of TAP.
    const below = linesBelow(failure).map((line) => line.replace(/^# /, ""));
    const stack = below.findIndex((line) => line.trim() === "Require stack:");
    const required = stack < 0 ? undefined : /^- (\S.*)$/.exec(below[stack + 1]?.trim() ?? "")?.[1];
    const esbuild = below.map((line) => /^\s+(\S+):\d+:\d+:$/.exec(line)?.[1]).find((path) => path !== undefined);
    const webpack = linesAbove(failure)
        .map((line) => /^ERROR in (\.\/\S+)/.exec(line)?.[1])
        .find((path) => path !== undefined);
    return required ?? esbuild ?? webpack ?? captures["folder"] ?? null;
}
/** Whether a file is missing, not a package. */
const isFilePath = (specifier) => /^(?:\.{0,2}\/|[A-Za-z]:[\\/]|\.{1,2}$|file:)/.test(specifier);
/** The command of a package's script that a shell did not find; null for any other. npm and its like show the script above. */
function toolOfScript(failure) {
    const { command = "" } = failure.captures;
    if (failure.ruleId !== "shell-command-not-found" || !packageName.test(command))
        return null;
    const shown = linesAbove(failure).some((line) => /^(?:> |\$ )/.test(line) && line.split(/[\s;&|]+/).includes(command));
    return shown ? command : null;
}
/**
 * Reads what is missing out of a failure of the rules `node-module-not-found`, `bundler-module-not-found` and
 * `typescript-error`, or of a script whose command is not found.
 */
function missingPackage(failure) {
    const { captures } = failure;
    const tool = toolOfScript(failure);
    if (tool !== null)
        return { value: { specifier: tool, name: tool, library: null, how: "run", importer: null } };
    const specifier = captures["untyped"] ?? captures["types"] ?? captures["module"] ?? "";
    const shown = (0,markdown/* code */.aY)(specifier);
    const builtin = specifier.startsWith("node:") || nodeBuiltins.has(packageOf(specifier));
    // To the compiler a module of Node.js is one of the package that describes Node.js.
    const described = builtin && failure.ruleId === "typescript-error" ? "node" : undefined;
    const typed = captures["untyped"] ?? captures["types"] ?? described;
    const library = described ?? packageOf(specifier);
    if (!packageName.test(library))
        return { reason: (0,markdown.md) `${shown} is not the name of a package.` };
    if (typed === undefined && builtin) {
        return { reason: (0,markdown.md) `${shown} is part of Node.js, so its version or the bundler's settings are at fault.` };
    }
    return {
        value: {
            specifier,
            name: typed === undefined ? library : typesPackageOf(library),
            library: typed === undefined ? null : library,
            how: /ERR_MODULE_NOT_FOUND/.test(failure.message) ? "import" : "require",
            importer: importerOf(failure),
        },
    };
}
const configFile = /(?:^|\/)(?:[tj]sconfig[\w.-]*\.json|(?:vite|vitest|webpack|rollup|babel|jest|craco|metro|next)[\w.-]*\.config\.[cm]?[jt]s|\.babelrc|\.swcrc|package\.json)$/;
/** How many files are searched for aliases; a repository with more of them is looked at in part. */
const configLimit = 40;
/** The file that gives a name another meaning, so that no package is meant; null when none does. */
async function aliasedBy(name, files) {
    const escaped = name.replace(/[^\w]/g, String.raw `\$&`);
    const key = new RegExp(String.raw `(?:^|[^\w@/.-])\^?${escaped}(?:/[\w*.()$\\/]*|\$)?["']?\s*:\s*["'[{\w(]`, "m");
    const configs = (await files.list()).filter(({ path }) => configFile.test(path)).slice(0, configLimit);
    for (const { path } of configs) {
        const text = (await files.read(path))?.text ?? "";
        const at = /\b(?:alias|paths|moduleNameMapper|imports)\b/.exec(text)?.index;
        if (at !== undefined && key.test(text.slice(at)))
            return path;
    }
    return null;
}
/**
 * Makes sure that a name stands for a package of the registry: not for one of this repository, an alias or a folder that
 * the compiler looks in.
 * @param folder of the package that imports it
 * @returns null when it does; else what it stands for
 */
async function otherMeaning({ name, library }, folder, manifests, files) {
    const imported = library ?? name;
    const shown = (0,markdown/* code */.aY)(imported);
    const own = manifests.find((manifest) => manifest.name === imported);
    if (own !== undefined)
        return (0,markdown.md) `${shown} is a package of this repository (${(0,markdown/* code */.aY)(own.entry.path)}), so its build or its link is at fault.`;
    const [top = ""] = imported.split("/");
    const inPackage = folder === "" ? [""] : ["", `${folder}/`];
    const starts = inPackage.flatMap((base) => ["", "src/", "app/", "lib/"].map((inner) => `${base}${inner}${top}`));
    const local = (await files.list()).find(({ path }) => starts.some((start) => path.startsWith(`${start}/`) || /^\.[cm]?[jt]sx?$/.test(path.startsWith(start) ? path.slice(start.length) : "")));
    if (local !== undefined)
        return (0,markdown.md) `${shown} may stand for ${(0,markdown/* code */.aY)(local.path)} of this repository, so a path may be at fault.`;
    const alias = await aliasedBy(imported, files);
    return alias === null ? null : (0,markdown.md) `${(0,markdown/* code */.aY)(alias)} gives ${shown} another meaning, so its settings are at fault.`;
}

;// CONCATENATED MODULE: ./build/fixes/node-imports.js




/** How many files of a program are read. */
const node_imports_fileLimit = 30;
const node_imports_codeFile = /\.[cm]?[jt]sx?$/;
const testFile = /(?:^|\/)(?:tests?|__tests__|specs?)\/|[./_-](?:test|spec)\.[cm]?[jt]sx?$/;
const endings = [
    "",
    ".js",
    ".cjs",
    ".mjs",
    ".ts",
    ".tsx",
    ".jsx",
    "/index.js",
    "/index.cjs",
    "/index.mjs",
    "/index.ts",
];
/**
 * What a file loads as soon as it is loaded itself: what stands in a function, a condition or a `try` may never be, and
 * `import type` is only the compiler's.
 */
function loadsOf(text) {
    const code = text.replace(/\/\*[\s\S]*?\*\//g, (comment) => comment.replace(/[^\n]/g, " "));
    const found = code.matchAll(/^(?:(?:import|export)\s+(?!type\b)(?:[\w$*{}\s,]+?\bfrom\s*)?(["'])(?<imported>[^"'\n]+)\1|(?:(?:const|let|var)\s[^;=\n]*=\s*)?[\w$.(]*\brequire\((["'])(?<required>[^"'\n]+)\3\))/gm);
    return [...found].flatMap(({ groups, index, 0: whole }) => {
        const { imported, required } = groups ?? {};
        const specifier = imported ?? required ?? "";
        const line = code.slice(0, index + whole.length).split("\n").length;
        return isOptionalImport(text, line)
            ? []
            : [{ specifier, how: imported === undefined ? "require" : "import", line }];
    });
}
/** The program files that commands start. */
function startedFiles(commands, tracked) {
    return commands.flatMap(({ words, folder }) => folder === null
        ? []
        : words
            .filter((word) => node_imports_codeFile.test(word))
            .flatMap((word) => resolveInRepository(folder, word) ?? [])
            .filter((path) => tracked.has(path)));
}
/**
 * The packages that a program loads besides the missing one, from the failing line on: Node.js stops at the first that it
 * does not find.
 * @param importer the file that asks for the missing package
 * @param missing the specifier that was not found
 * @param commands of the failing job
 */
async function loadedPackages(importer, missing, files, commands) {
    const tracked = new Set((await files.list()).map(({ path }) => path));
    const packages = new Map();
    const seen = new Set();
    // A run of tests goes on with the next file.
    const tests = testFile.test(importer)
        ? [...tracked].filter((path) => node_imports_codeFile.test(path) && testFile.test(path))
        : [];
    const queue = [importer, ...startedFiles(commands, tracked), ...tests];
    for (let next = queue.shift(); next !== undefined && seen.size < node_imports_fileLimit; next = queue.shift()) {
        if (seen.has(next))
            continue;
        seen.add(next);
        const loads = loadsOf((await files.read(next))?.text ?? "");
        const failing = next === importer ? (loads.find(({ specifier }) => specifier === missing)?.line ?? 0) : 0;
        for (const { specifier, how, line } of loads) {
            if (isFilePath(specifier)) {
                const path = resolveInRepository(folderOf(next), specifier);
                const file = path === null ? undefined : endings.map((end) => path + end).find((each) => tracked.has(each));
                if (file !== undefined && node_imports_codeFile.test(file))
                    queue.push(file);
                continue;
            }
            const name = packageOf(specifier);
            // What stands above the failing line was found.
            if (line < failing ||
                (/^(?:node|bun|data|#)/.test(specifier.split(":")[0] ?? "") && specifier.includes(":")) ||
                specifier.startsWith("#"))
                continue;
            if (specifier !== missing && !nodeBuiltins.has(name) && !packages.has(name))
                packages.set(name, { name, specifier, importer: next, how });
        }
    }
    return [...packages.values()];
}

;// CONCATENATED MODULE: ./build/fixes/package-lock.js



const Entry = schemas/* object */.Ikc({
    version: schemas/* string */.YjP().optional().catch(undefined),
    dependencies: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP()).optional().catch({}),
    optionalDependencies: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP()).optional().catch({}),
    peerDependencies: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP()).optional().catch({}),
    dev: schemas/* boolean */.zMY().optional().catch(undefined),
    optional: schemas/* boolean */.zMY().optional().catch(undefined),
    devOptional: schemas/* boolean */.zMY().optional().catch(undefined),
    peer: schemas/* boolean */.zMY().optional().catch(undefined),
    link: schemas/* boolean */.zMY().optional().catch(undefined),
});
/** Source: npm documentation, "package-lock.json". */
const Lock = schemas/* object */.Ikc({ lockfileVersion: schemas/* number */.aig(), packages: schemas/* record */.g1P(schemas/* string */.YjP(), Entry) });
/** @returns null for what is not a lock file of npm 7 or later */
const readPackageLock = (text) => Lock.safeParse(parseJson(text)).data ?? null;
/** The versions of a package that are installed anywhere. */
const lockedVersions = ({ packages }, name) => new Set(Object.entries(packages).flatMap(([path, { version }]) => path.endsWith(`node_modules/${name}`) && version !== undefined ? [version] : []));
/** The packages, besides one, that name a package as their peer. */
const peersOf = ({ packages }, name, besides) => Object.entries(packages).flatMap(([path, { peerDependencies }]) => path !== "" && !path.endsWith(`node_modules/${besides}`) && peerDependencies?.[name] !== undefined ? [path] : []);
const isEverywhere = ({ dev, optional, devOptional, peer, link }) => ![dev, optional, devOptional, peer, link].includes(true);
/**
 * Writes a lock file as npm would after a package was added to the root's package.json that is locked for another one
 * already. Only where that takes no decision of npm's: the one version that is locked, without dependencies of its own
 * where it has to be installed a second time, and without conditions under which it is installed.
 * @param range `^` and the locked version
 * @returns null where npm has to decide, and for a lock file that older versions of npm read too
 */
function lockWith(text, section, name, range) {
    const lock = readPackageLock(text);
    if (lock === null || lock.lockfileVersion !== 3)
        return null;
    const own = Object.entries(lock.packages).filter(([path]) => path.endsWith(`node_modules/${name}`));
    const [first] = own;
    if (first === undefined || own.some(([, entry]) => `^${entry.version ?? ""}` !== range || !isEverywhere(entry)))
        return null;
    const root = (0,json_members/* jsonObject */.o$)(text, ["packages", ""]);
    const required = (0,json_members/* jsonObject */.o$)(text, ["packages", "", section]);
    // Without a section of its own its place would be for npm to choose.
    if (root === null || required === null || required.members.length === 0)
        return null;
    const withRoot = (0,json_members/* insertMember */.A2)(text, required, name, JSON.stringify(range));
    const top = `node_modules/${name}`;
    if (lock.packages[top] !== undefined)
        return section === "dependencies" ? withRoot : null;
    const [path, entry] = first;
    const needs = { ...entry.dependencies, ...entry.optionalDependencies, ...entry.peerDependencies };
    if (Object.keys(needs).length > 0 || section !== "dependencies")
        return null;
    const packages = (0,json_members/* jsonObject */.o$)(withRoot, ["packages"]);
    const copied = packages?.members.find(({ key }) => key === path);
    if (packages === null || copied === undefined)
        return null;
    const value = withRoot.slice(copied.valueStart, copied.end);
    const place = packages.members.findIndex(({ key }) => key.localeCompare(top, "en") > 0);
    return (0,json_members/* insertMemberAt */.pD)(withRoot, packages, place < 0 ? packages.members.length : place, top, value);
}

;// CONCATENATED MODULE: ./build/fixes/node-range.js





async function lockOf({ folder }, files) {
    const file = await files.read(folder === "" ? "package-lock.json" : `${folder}/package-lock.json`);
    const lock = file === null ? null : readPackageLock(file.text);
    return file === null || lock === null ? null : { ...file, lock };
}
/** The lock file's edit that goes with the manifest's, where it is the only lock file and npm has nothing to decide. */
async function lockEdit(manifest, section, locks, name, range, files) {
    const lock = await lockOf(manifest, files);
    if (lock === null || locks.some((path) => path !== lock.entry.path))
        return null;
    const content = lockWith(lock.text, section, name, range);
    const { path, sha } = lock.entry;
    return content === null ? null : { kind: "update", path, content, mode: (0,fixer/* fileModeOf */.fJ)(lock.entry), baseSha: sha };
}
/** Whether the lock file holds a package, for whichever other one. */
async function isLocked(manifest, name, files) {
    const lock = await lockOf(manifest, files);
    return lock !== null && lockedVersions(lock.lock, name).size > 0;
}
/** The range to ask for: what the repository says of the package, else what is known of it. */
async function rangeFor({ name, library, how }, manifest, manifests, files) {
    const stating = manifests.filter((other) => dependencyOf(other, name) !== null);
    const stated = new Set(stating.map((other) => dependencyOf(other, name)?.range ?? ""));
    const [range = "", another] = stated;
    if (another !== undefined) {
        return { reason: (0,markdown.md) `Other packages of this repository ask for different versions of ${(0,markdown/* code */.aY)(name)}.` };
    }
    if (range !== "") {
        return /^[\d^~>=<*x. |-]+$/.test(range)
            ? { value: { range, source: (0,markdown.md) `as ${(0,markdown/* code */.aY)(stating[0]?.entry.path ?? "")} asks for it` } }
            : {
                reason: (0,markdown.md) `Another package of this repository asks for ${(0,markdown/* code */.aY)(name)} by ${(0,markdown/* code */.aY)(range)}, which holds only there.`,
            };
    }
    const lock = await lockOf(manifest, files);
    const [version, second] = lock === null ? [] : lockedVersions(lock.lock, name);
    if (version !== undefined && second === undefined && /^\d+\.\d+\.\d+$/.test(version)) {
        return { value: { range: `^${version}`, source: (0,markdown.md) `as the lock file has it for another package` } };
    }
    const major = library === null ? undefined : /^[\^~]?(\d+)/.exec(dependencyOf(manifest, library)?.range ?? "")?.[1];
    const known = library === null ? rangeOf(name, how) : typesRangeOf(name, major === undefined ? null : Number(major));
    return known === null
        ? { reason: (0,markdown.md) `${(0,markdown/* code */.aY)(name)} is not a package that auto-heal knows. A guess could install a stranger's package.` }
        : { value: { range: known, source: (0,markdown.md) `a version line that is known to work` } };
}

;// CONCATENATED MODULE: ./build/fixes/node-further-packages.js







/**
 * What follows from a package or its types that are missing: implicit `any`, names and members of what is not known.
 * Source: typescriptlang.org, diagnosticMessages.json.
 */
const consequences = new Set("TS7006 TS7016 TS7031 TS7026 TS7053 TS2503 TS2504 TS2580 TS2582 TS2591 TS2593 TS2304 TS2339 TS18046 TS2688".split(" "));
/** The other packages that the compiler misses; why there is no telling, where it found something else as well. */
function ofCompiler(failure, others) {
    const missing = [];
    for (const other of others) {
        if (other.ruleId !== failure.ruleId || other.step !== failure.step || other.job !== failure.job)
            continue;
        const found = missingPackage(other);
        const known = consequences.has(other.captures["code"] ?? "");
        if ("value" in found && ["module", "untyped", "types"].some((name) => other.captures[name] !== undefined))
            missing.push(found.value);
        else if (!known)
            return { reason: (0,markdown.md) `The compiler found something else as well: ${(0,markdown/* code */.aY)(other.message)}` };
    }
    return { value: missing };
}
/** The other packages that the program loads; Node.js stops at the first that it does not find. */
async function ofProgram(missing, failure, files, origin) {
    const importer = missing.importer === null ? null : filesOfLogPath(missing.importer, await files.list()).only;
    if (importer === null)
        return [];
    const commands = await failingCommands(failure, files, origin);
    const loaded = await loadedPackages(importer.path, missing.specifier, files, commands);
    return loaded.map(({ name, specifier, how, importer: path }) => ({
        name,
        specifier,
        how,
        importer: path,
        library: null,
    }));
}
/**
 * The packages besides the missing one that the same package.json has to name before the step can pass.
 * @param manifest that of the missing package
 * @returns why that cannot be told, where one of them cannot be named there
 */
async function furtherPackages(missing, manifest, manifests, failure, files, origin) {
    const wanted = failure.ruleId === "typescript-error"
        ? ofCompiler(failure, origin.others ?? [])
        : { value: missing.how === "run" ? [] : await ofProgram(missing, failure, files, origin) };
    if ("reason" in wanted)
        return wanted;
    const further = new Map();
    const root = manifests.find(({ folder }) => folder === "");
    for (const one of wanted.value) {
        const { importer, name } = one;
        const path = importer === null ? null : (filesOfLogPath(importer, await files.list()).only?.path ?? null);
        const own = path === null ? manifest : (manifestOf(path, manifests) ?? manifest);
        const named = [own, manifest, ...(root === undefined ? [] : [root])].some((each) => dependencyOf(each, name) !== null);
        if (name === missing.name || named || (await otherMeaning(one, own.folder, manifests, files)) !== null)
            continue;
        if (one.library === null && (await isLocked(manifest, name, files)))
            continue;
        if (own !== manifest)
            return { reason: (0,markdown.md) `${(0,markdown/* code */.aY)(own.entry.path)} lacks a package too: ${(0,markdown/* code */.aY)(name)}.` };
        further.set(name, one);
    }
    return { value: [...further.values()] };
}

;// CONCATENATED MODULE: ./build/fixes/node-installs.js


/**
 * Sources: npm documentation, "npm ci"; yarn 1 documentation, "yarn install"; yarn 4 documentation, `enableImmutableInstalls`
 * (true on CI); pnpm documentation, `--frozen-lockfile` (true on CI where a lock file is there); bun documentation, "bun install".
 */
const managers = {
    npm: {
        locks: ["package-lock.json", "npm-shrinkwrap.json"],
        installs: ["ci", "clean-install", "install-clean", "install", "i"],
        folderOption: /^(?:--prefix|-C)(?:=(.+))?$/,
        isFrozen: (verb) => /^(?:ci|clean-install|install-clean)$/.test(verb),
    },
    yarn: {
        locks: ["yarn.lock"],
        installs: ["", "install"],
        folderOption: /^--cwd(?:=(.+))?$/,
        isFrozen: (_, words, { hasLock, isBerry }) => words.some((word) => /^--(?:frozen-lockfile|immutable)$/.test(word)) ||
            (isBerry && hasLock && !words.some((word) => /^--(?:no-immutable|immutable=false)$/.test(word))),
    },
    pnpm: {
        locks: ["pnpm-lock.yaml"],
        installs: ["install", "i"],
        folderOption: /^(?:--dir|-C)(?:=(.+))?$/,
        isFrozen: (_, words, { hasLock }) => hasLock && !words.some((word) => /^--(?:no-frozen-lockfile|frozen-lockfile=false|no-lockfile)$/.test(word)),
    },
    bun: {
        locks: ["bun.lock", "bun.lockb"],
        installs: ["install", "i", "ci"],
        folderOption: /^--cwd(?:=(.+))?$/,
        isFrozen: (verb, words) => verb === "ci" || words.includes("--frozen-lockfile"),
    },
};
const isManager = (word) => Object.hasOwn(managers, word);
const production = /^(?:--production|--prod|-P|--omit=dev|--only=prod(?:uction)?)$/;
function callsOf({ words, folder }) {
    const at = words.findIndex(isManager);
    const manager = words[at];
    if (folder === null || manager === undefined || !isManager(manager))
        return [];
    // Only what may stand in front of a command: variables, and programs that pass it on.
    if (!words.slice(0, at).every((word) => /^(?:\w+=.*|sudo|corepack|env|time|exec)$/.test(word)))
        return [];
    return [{ manager, words: words.slice(at + 1), folder }];
}
function installOf(call, tracked, isBerry) {
    const manager = managers[call.manager];
    const values = new Set();
    let folder = call.folder;
    for (const [index, word] of call.words.entries()) {
        const found = manager.folderOption.exec(word);
        const value = found === null ? undefined : (found[1] ?? call.words[index + 1]);
        if (value === undefined || folder === null)
            continue;
        if (found?.[1] === undefined)
            values.add(value);
        folder = resolveInRepository(folder, value);
    }
    const verb = call.words.find((word) => !word.startsWith("-") && !values.has(word)) ?? "";
    const isGlobal = call.words.some((word) => word === "-g" || word === "--global");
    if (folder === null || isGlobal || !manager.installs.includes(verb))
        return [];
    const prefix = folder === "" ? "" : `${folder}/`;
    const hasLock = manager.locks.some((lock) => tracked.has(prefix + lock));
    const frozen = manager.isFrozen(verb, call.words, { hasLock, isBerry });
    return [
        {
            manager: call.manager,
            folder,
            onStaleLock: frozen ? "fails" : "updates",
            production: call.words.some((word) => production.test(word)),
        },
    ];
}
/** The commands that install what some package.json asks for. */
async function nodeInstalls(commands, files) {
    const tracked = new Set((await files.list()).map(({ path }) => path));
    const root = parseJson((await files.read("package.json"))?.text ?? "");
    const stated = root instanceof Object && "packageManager" in root ? String(root.packageManager) : "";
    const isBerry = tracked.has(".yarnrc.yml") || /^yarn@(?:[2-9]|\d\d)/.test(stated);
    return commands.flatMap(callsOf).flatMap((call) => installOf(call, tracked, isBerry));
}
/** The lock files of a folder, whichever manager wrote them. */
async function lockFilesIn(folder, files) {
    const prefix = folder === "" ? "" : `${folder}/`;
    const names = new Set(Object.values(managers).flatMap(({ locks }) => locks.map((lock) => prefix + lock)));
    return (await files.list()).map(({ path }) => path).filter((path) => names.has(path));
}
/** Whether an install in a folder also installs a package below it, as a workspace does. */
function installsPackage(install, manifest, manifests, tracked) {
    if (install.folder === manifest.folder)
        return true;
    const inside = install.folder === "" || manifest.folder.startsWith(`${install.folder}/`);
    const root = manifests.find(({ folder }) => folder === install.folder);
    const pnpm = tracked.has(install.folder === "" ? "pnpm-workspace.yaml" : `${install.folder}/pnpm-workspace.yaml`);
    return inside && (pnpm || (root?.workspaces !== undefined && root.workspaces !== null));
}

;// CONCATENATED MODULE: ./build/fixes/node-installation.js



/**
 * Finds out how the failing job installs what a manifest asks for.
 * @param section that is edited
 * @returns why an edit would heal nothing, where the job does not install that
 */
async function nodeInstallation(manifest, section, manifests, failure, files, origin) {
    const { scope, jobs } = failingJobs(await jobCommands(files, origin.workflowPath), failure, origin);
    const tracked = new Set((await files.list()).map(({ path }) => path));
    const path = (0,markdown/* code */.aY)(manifest.entry.path);
    const commands = jobs.flatMap((job) => job.commands);
    const installs = (await nodeInstalls(commands, files)).filter((install) => installsPackage(install, manifest, manifests, tracked));
    if (installs.length === 0) {
        const nobody = scope === "job" ? (0,markdown.md) `The failing job does not install` : (0,markdown.md) `No job that may have failed installs`;
        return { reason: (0,markdown.md) `${nobody} what ${path} asks for, so an edit there would heal nothing.` };
    }
    if (section === "devDependencies" && installs.some(({ production }) => production)) {
        return { reason: (0,markdown.md) `The job installs without development dependencies, so an edit there would heal nothing.` };
    }
    const locksOf = async (kind) => {
        const folders = new Set(installs.filter(({ onStaleLock }) => onStaleLock === kind).map(({ folder }) => folder));
        return (await Promise.all([...folders].map((folder) => lockFilesIn(folder, files)))).flat();
    };
    return { value: { locks: await locksOf("fails"), staleLocks: await locksOf("updates") } };
}
/** What a fix of a manifest still needs, where the job installs exactly what a lock file holds. */
function lockCompletion({ locks }, manifest) {
    if (locks.length === 0)
        return {};
    const names = (0,markdown/* joinMarkdown */.UF)(locks.map((lock) => (0,markdown/* code */.aY)(lock)), ", ");
    const reason = (0,markdown.md) `The job installs exactly what ${names} holds, so ${(0,markdown/* code */.aY)(manifest.entry.path)} alone would break it, and no command under ${(0,markdown/* code */.aY)("fixes.commands")} brings the lock file up to date.`;
    return { completion: { fixType: "lock-file", reason } };
}

;// CONCATENATED MODULE: ./build/fixes/node-types.js



const settings = /(?:^|\/)tsconfig[\w.-]*\.json$/;
/**
 * Why the compiler would not see the package that describes Node.js even if it were installed; null when it would.
 * Global descriptions count only when `types` lists them, or, before TypeScript 6, when there is no such list.
 * Source: typescriptlang.org/tsconfig/#types, and the release notes of TypeScript 6.0.
 */
async function unseenNodeTypes(manifest, files) {
    const paths = (await files.list())
        .map(({ path }) => path)
        .filter((path) => settings.test(path) && [manifest.folder, ""].includes(folderOf(path)));
    let listed = false;
    for (const path of paths) {
        const list = /"types"\s*:\s*\[([^\]]*)\]/.exec((await files.read(path))?.text ?? "")?.[1];
        if (list === undefined)
            continue;
        if (!/"node"/.test(list))
            return (0,markdown.md) `${(0,markdown/* code */.aY)(path)} lists the types that count, and those of Node.js are not among them.`;
        listed = true;
    }
    const major = /\d+/.exec(dependencyOf(manifest, "typescript")?.range ?? "")?.[0];
    return !listed && (major === undefined || Number(major) >= 6)
        ? (0,markdown.md) `This compiler counts only the types that its settings list, and they list none.`
        : null;
}

;// CONCATENATED MODULE: ./build/fixes/node-module.js












/** Files that only development runs: tests, their helpers, and what configures or builds. */
const developmentFile = /(?:^|\/)(?:tests?|__tests__|__mocks__|spec|specs|e2e|cypress|bench(?:marks?)?|scripts?|tools|stories|\.storybook|\.github)\/|(?:^|[./_-])(?:test|spec|e2e|stories|config|setup|bench)\.[cm]?[jt]sx?$|(?:^|\/)(?:test|gulpfile|gruntfile|\.[a-z]+rc)\.[cm]?js$/i;
const sectionFor = ({ library, how }, path) => library !== null || how === "run" || (path !== null && developmentFile.test(path))
    ? "devDependencies"
    : "dependencies";
/** The package.json and its section that should name the package. */
async function placeFor(missing, manifests, files) {
    const { importer } = missing;
    if (importer !== null && /(?:^|[\\/])node_modules[\\/]/.test(importer)) {
        return {
            reason: (0,markdown.md) `An installed package (${(0,markdown/* code */.aY)(importer)}) asks for it, so that package or its installation is at fault.`,
        };
    }
    const file = importer === null ? null : filesOfLogPath(importer, await files.list()).only;
    const inside = importer === null ? null : pathFromLog(importer);
    const path = file?.path ?? (inside?.fromRoot === true ? inside.path : null);
    const [only] = manifests;
    const manifest = path === null ? (manifests.length === 1 ? (only ?? null) : null) : manifestOf(path, manifests);
    if (manifest === null) {
        return {
            reason: manifests.length === 0
                ? (0,markdown.md) `The repository has no ${(0,markdown/* code */.aY)("package.json")} that could name it.`
                : (0,markdown.md) `The repository has several ${(0,markdown/* code */.aY)("package.json")}, and the log does not tell which one's code imports it.`,
        };
    }
    const section = sectionFor(missing, path);
    return {
        value: {
            manifest,
            importer: file?.path ?? null,
            section,
            risks: path === null && section === "dependencies"
                ? [(0,markdown.md) `The log does not name the file that imports it, so the section is the general one.`]
                : [],
        },
    };
}
/** Whether the only difference between two texts of package.json is the package that was added. */
function differsOnlyBy(before, after, section, name, range) {
    const [old, now] = [parseJson(before), parseJson(after)];
    if (!(old instanceof Object) || !(now instanceof Object))
        return false;
    const packages = Reflect.get(now, section);
    if (!(packages instanceof Object) || Reflect.get(packages, name) !== range)
        return false;
    Reflect.deleteProperty(packages, name);
    if (!(section in old) && Object.keys(packages).length === 0)
        Reflect.deleteProperty(now, section);
    return JSON.stringify(old) === JSON.stringify(now);
}
/** The text of package.json with packages added; null where anything else would change. */
function withAll(text, added) {
    let content = text;
    for (const { section, name, range } of added) {
        const next = addDependency(content, section, name, range);
        if (next === null || !differsOnlyBy(content, next, section, name, range))
            return null;
        content = next;
    }
    return content;
}
async function node_module_propose(failure, files, origin) {
    const found = missingPackage(failure);
    if ("reason" in found)
        return (0,fixer/* refused */.J5)(found.reason);
    const missing = found.value;
    const { name } = missing;
    const manifests = await packageManifests(files);
    if (manifests === null)
        return (0,fixer/* refused */.J5)((0,markdown.md) `The repository has too many ${(0,markdown/* code */.aY)("package.json")} to look through.`);
    const placed = await placeFor(missing, manifests, files);
    if ("reason" in placed)
        return (0,fixer/* refused */.J5)(placed.reason);
    const { manifest, section } = placed.value;
    const path = (0,markdown/* code */.aY)(manifest.entry.path);
    const meaning = await otherMeaning(missing, manifest.folder, manifests, files);
    if (meaning !== null)
        return (0,fixer/* refused */.J5)(meaning);
    const text = placed.value.importer === null ? "" : ((await files.read(placed.value.importer))?.text ?? "");
    const line = lineWith(text, `'${missing.specifier}'`, `"${missing.specifier}"`);
    if (line > 0 && isOptionalImport(text, line)) {
        return (0,fixer/* refused */.J5)((0,markdown.md) `The code can do without ${(0,markdown/* code */.aY)(name)}, so something else made the step fail.`);
    }
    const listed = dependencyOf(manifest, name);
    if (listed !== null) {
        return (0,fixer/* refused */.J5)((0,markdown.md) `${path} asks for ${(0,markdown/* code */.aY)(name)} already (${(0,markdown/* code */.aY)(listed.section)}), so its installation is at fault.`);
    }
    const unseen = name === "@types/node" ? await unseenNodeTypes(manifest, files) : null;
    if (unseen !== null)
        return (0,fixer/* refused */.J5)(unseen);
    const installation = await nodeInstallation(manifest, section, manifests, failure, files, origin);
    if ("reason" in installation)
        return (0,fixer/* refused */.J5)(installation.reason);
    const range = await rangeFor(missing, manifest, manifests, files);
    if ("reason" in range)
        return (0,fixer/* refused */.J5)(range.reason);
    const others = await furtherPackages(missing, manifest, manifests, failure, files, origin);
    if ("reason" in others)
        return (0,fixer/* refused */.J5)(others.reason);
    const added = [{ name, section, range: range.value.range }];
    for (const other of others.value) {
        const known = await rangeFor(other, manifest, manifests, files);
        if ("reason" in known)
            return (0,fixer/* refused */.J5)(known.reason);
        added.push({ name: other.name, section: sectionFor(other, other.importer), range: known.value.range });
    }
    const content = withAll(manifest.text, added);
    if (content === null)
        return (0,fixer/* refused */.J5)((0,markdown.md) `${path} has a form in which a package cannot be added safely.`);
    const further = added.slice(1);
    const { entry } = manifest;
    const { locks, staleLocks } = installation.value;
    const lock = further.length > 0 ? null : await lockEdit(manifest, section, locks, name, range.value.range, files);
    const stale = lock === null ? [...locks, ...staleLocks] : staleLocks.filter((path) => path !== lock.path);
    const staleNames = (0,markdown/* joinMarkdown */.UF)(stale.map((path) => (0,markdown/* code */.aY)(path)), ", ");
    return {
        kind: "fix",
        edits: [
            { kind: "update", path: entry.path, content, mode: (0,fixer/* fileModeOf */.fJ)(entry), baseSha: entry.sha },
            ...(lock === null ? [] : [lock]),
        ],
        title: (0,markdown.md) `Add ${(0,markdown/* prose */.CS)(added.map((each) => each.name).join(", "))} to ${(0,markdown/* prose */.CS)(entry.path)}`,
        summary: (0,markdown.md) `${(0,markdown/* code */.aY)(name)} is ${missing.how === "run" ? (0,markdown.md) `run by a script` : (0,markdown.md) `imported`}, and ${path} does not ask for it. One line in ${(0,markdown/* code */.aY)(section)} does: ${(0,markdown/* code */.aY)(range.value.range)}, ${range.value.source}.${further.length === 0 ? (0,markdown.md) `` : (0,markdown.md) ` The same goes for ${codeList(further.map((each) => each.name))}, without which the step would stop next.`}`,
        plan: [
            ...added.map((each) => (0,markdown.md) `Add ${(0,markdown/* code */.aY)(each.name)} with ${(0,markdown/* code */.aY)(each.range)} to ${(0,markdown/* code */.aY)(each.section)} in ${path}.`),
            ...(lock === null ? [] : [(0,markdown.md) `Name it in ${(0,markdown/* code */.aY)(lock.path)} as well, in the version that is locked already.`]),
            ...(stale.length > 0 ? [(0,markdown.md) `Bring ${staleNames} up to date by an installation.`] : []),
            (0,markdown.md) `Run the workflow again, and look for the next missing package, if there is one.`,
        ],
        risks: [
            (0,markdown.md) `The code may need another version line than ${(0,markdown/* code */.aY)(range.value.range)}.`,
            ...placed.value.risks,
            ...(stale.length > 0 ? [(0,markdown.md) `${staleNames} no longer matches until it is written anew.`] : []),
        ],
        ...(lock === null ? lockCompletion(installation.value, manifest) : {}),
    };
}
const missingModuleRules = new Set([
    "node-module-not-found",
    "bundler-module-not-found",
    "typescript-error",
]);
/**
 * Adds a missing Node.js package, or the types of one, to the package.json of the code that imports it. Takes `module`,
 * `untyped` or `types`, and `importer`, `folder` or `path`, of the rules below. The version comes from the repository or
 * from the dated table of known packages: a name that only a log holds is never installed.
 */
const nodeModule = {
    fixType: "node-module",
    title: "Adds a missing Node.js package to the package.json of the code that imports it.",
    certainty: 0.9,
    applies: (failure) => {
        const { module, untyped, types } = failure.captures;
        const named = [module, untyped, types].some((specifier) => specifier !== undefined && !isFilePath(specifier));
        return missingModuleRules.has(failure.ruleId) ? named : toolOfScript(failure) !== null;
    },
    propose: node_module_propose,
};

;// CONCATENATED MODULE: ./build/fixes/import-header.js





/** Where a compiler is usually told to look. A file of the name elsewhere may well be for another system. */
const includeFolder = /(?:^|\/)(?:include|includes|inc|headers|src)$/;
/** Names that every other library has a header of. */
const commonplace = /^(?:config|version|types?|utils?|common|defs?|platform|stdafx|pch|main|app|api|log|error|test)\./i;
/** What is another's, or made for an example. */
const import_header_foreign = /(?:^|\/)(?:vendor|third[_-]party|external|deps|node_modules|examples?|samples?|docs?|tests?|fixtures?)\//i;
/** The only header of that name, by the way from the file that includes it: quoted ones are looked for from there. */
function movedHeader(header, file, line, entries) {
    const name = stale_path_nameOf(header);
    const moved = onlyOf(entries.filter(({ path }) => stale_path_nameOf(path) === name));
    if (moved === null || commonplace.test(name) || import_header_foreign.test(moved.path))
        return null;
    const is = relativeTo(folderOf(file.entry.path), moved.path);
    const content = withLine(file.text, line, (text) => /^\s*#\s*include\s*"/.test(text) ? text.replace(`"${header}"`, () => `"${is}"`) : text);
    return content === file.text
        ? null
        : { value: { ...file, content, was: header, is, target: moved.path, fault: "place" } };
}
/** A quoted include, which is looked for from the folder of the including file. */
const quotedInclude = /^([ \t]*#[ \t]*(?:include|import)[ \t]*")([^"\n]+)"/gm;
/** How many files are read. */
const import_header_fileLimit = 20;
/** A file with every quoted include put right whose letter case alone is wrong, where one header can be meant. */
const import_header_withRightCase = (path, text, entries) => text.replace(quotedInclude, (whole, lead, was) => {
    const wanted = resolveInRepository(folderOf(path), was);
    if (wanted === null || entries.some((entry) => entry.path === wanted))
        return whole;
    const alike = onlyOf(entries.filter((entry) => entry.path.toLowerCase() === wanted.toLowerCase()));
    if (alike === null)
        return whole;
    const name = was.replace(/^(?:\.{1,2}\/)+/, "");
    const up = was.slice(0, was.length - name.length);
    return `${lead}${up}${alike.path.slice(alike.path.length - name.length)}"`;
});
/** The headers that a file includes, directly or by others, with their includes put right; those that differ. */
async function correctedIncludes(start, files) {
    const entries = await files.list();
    const corrected = [];
    const seen = new Set([start.entry.path]);
    const queue = [start];
    for (let next = queue.shift(); next !== undefined && seen.size < import_header_fileLimit; next = queue.shift()) {
        for (const [, , header = ""] of next.content.matchAll(quotedInclude)) {
            const path = resolveInRepository(folderOf(next.entry.path), header);
            const file = path === null || seen.has(path) ? null : await files.read(path);
            if (file === null)
                continue;
            seen.add(file.entry.path);
            const content = import_header_withRightCase(file.entry.path, file.text, entries);
            if (content !== file.text)
                corrected.push({ entry: file.entry, content });
            queue.push({ entry: file.entry, content });
        }
    }
    return corrected;
}
/** Corrects the letter case of a header, or where it went that was moved, in the `#include` line that the compiler names. Takes the rule `compiler-missing-header`. */
const headerImport = async (failure, files) => {
    const { path = "", line = "", header = "" } = failure.captures;
    const entries = await files.list();
    const { only: entry } = filesOfLogPath(path, entries);
    const file = entry === null ? null : await files.read(entry.path);
    if (file === null)
        return { reason: (0,markdown.md) `The log does not tell which tracked file includes ${(0,markdown/* code */.aY)(header)}.` };
    const wanted = header.replace(/^(?:\.{1,2}\/)+/, "").toLowerCase();
    const own = folderOf(file.entry.path);
    const alike = entries.filter(({ path }) => {
        const folder = path.slice(0, -wanted.length).replace(/\/$/, "");
        const isSearched = folder === own || folder === "" || includeFolder.test(folder);
        return `/${path.toLowerCase()}`.endsWith(`/${wanted}`) && isSearched;
    });
    // Else such a header comes with a package of the system, or is made by the build.
    if (alike.length === 0)
        return movedHeader(header, file, Number(line), entries);
    const target = onlyOf(alike);
    if (target === null)
        return { reason: (0,markdown.md) `${alike.length} files of the repository may be meant by ${(0,markdown/* code */.aY)(header)}.` };
    const is = header.slice(0, header.length - wanted.length) + target.path.slice(target.path.length - wanted.length);
    if (is === header)
        return { reason: (0,markdown.md) `${(0,markdown/* code */.aY)(target.path)} is spelled so, and the compiler is not told to look there.` };
    const content = withLine(file.text, Number(line), (text) => /^\s*#\s*(?:include|import)\b/.test(text) ? text.replace(header, () => is) : text);
    if (content === file.text)
        return { reason: (0,markdown.md) `Line ${Number(line)} of ${(0,markdown/* code */.aY)(file.entry.path)} does not include ${(0,markdown/* code */.aY)(header)}.` };
    const right = import_header_withRightCase(file.entry.path, content, entries);
    const further = await correctedIncludes({ entry: file.entry, content: right }, files);
    return { value: { ...file, content: right, was: header, is, target: target.path, fault: "case", further } };
};

;// CONCATENATED MODULE: ./build/fixes/import-node.js








/** Names that every other folder has a file of: one of that name says nothing about which is meant. */
const import_node_commonplace = /^(?:index|main|app|config|constants?|types?|utils?|helpers?|common|test|setup|server|client|api|styles?|schema|models?|routes?|package|version|data|settings|logger|errors?|db|env|mod|lib)$/i;
/** The relative specifiers of a file that stand for a path. */
function specifiersFor(missing, { entry, text }) {
    const relative = [...text.matchAll(/(["'])(\.{1,2}\/[^"'\n]+)\1/g)].map((found) => found[2] ?? "");
    return [...new Set(relative)].filter((specifier) => resolveInRepository(folderOf(entry.path), specifier) === missing);
}
/** What is missing, relative to the root; Node.js names modules absolutely, CommonJS and bundlers as the code does. */
function missingPath(specifier, importer, { entry }) {
    if (!specifier.startsWith("/"))
        return resolveInRepository(folderOf(entry.path), specifier);
    const root = importer.endsWith(`/${entry.path}`) ? importer.slice(0, -entry.path.length) : null;
    return root !== null && specifier.startsWith(root) ? specifier.slice(root.length) : null;
}
/** The names that the code takes from a module, where it takes them one by one; `default` for the whole. */
function importedNames(text, specifier) {
    const line = text.split("\n").find((line) => line.includes(`'${specifier}'`) || line.includes(`"${specifier}"`)) ?? "";
    const list = /\{([^}]*)\}/.exec(line)?.[1];
    return list === undefined ? [] : list.split(",").flatMap((item) => /^\s*(?:type\s+)?(\w+)/.exec(item)?.[1] ?? []);
}
/** Whether a file exports a name, as far as its text tells. */
function exportsName(text, name) {
    const forms = [
        String.raw `\bexport\s+(?:default\s+)?(?:declare\s+|abstract\s+|async\s+)*(?:const|let|var|function\*?|class|interface|type|enum)\s+${name}\b`,
        String.raw `\bexport\s*\{[^}]*\b${name}\b`,
        String.raw `\bexports\.${name}\b`,
        String.raw `\bmodule\.exports\s*=\s*\{[^}]*\b${name}\b`,
    ];
    return forms.some((form) => new RegExp(form).test(text));
}
/** Corrects the path of an import of a file of this repository: its letter case, or where a file went that was moved. */
const nodeImport = async (failure, files) => {
    const specifier = failure.captures["module"] ?? "";
    if (!/^(?:\.{1,2})?\//.test(specifier))
        return null;
    const importer = importerOf(failure);
    const entries = await files.list();
    const entry = importer === null ? null : filesOfLogPath(importer, entries).only;
    const file = entry === null ? null : await files.read(entry.path);
    if (importer === null || file === null)
        return { reason: (0,markdown.md) `The log does not tell which tracked file imports ${(0,markdown/* code */.aY)(specifier)}.` };
    const missing = missingPath(specifier, importer, file);
    const was = missing === null ? null : onlyOf(specifiersFor(missing, file));
    if (missing === null || was === null) {
        return { reason: (0,markdown.md) `${(0,markdown/* code */.aY)(file.entry.path)} does not import ${(0,markdown/* code */.aY)(specifier)} by one relative path.` };
    }
    if (isOptionalImport(file.text, lineWith(file.text, `'${was}'`, `"${was}"`))) {
        return { reason: (0,markdown.md) `${(0,markdown/* code */.aY)(file.entry.path)} can do without ${(0,markdown/* code */.aY)(was)}, so something else made the step fail.` };
    }
    const tracked = entries.filter(({ path }) => extension.test(path) && path !== file.entry.path);
    if (tracked.some(({ path }) => spellings(path).includes(missing))) {
        const full = specifier.startsWith("/") ? withFullSpecifiers(file, new Set(tracked.map(({ path }) => path))) : null;
        const is = full?.written.get(was);
        if (full !== null && is !== undefined) {
            const further = await correctedProgram({ entry: file.entry, content: full.content }, (one) => withFullSpecifiers(one, new Set(entries.map(({ path }) => path))).content, files);
            return { value: { ...file, content: full.content, was, ...is, fault: "extension", further } };
        }
        return { reason: (0,markdown.md) `The file that ${(0,markdown/* code */.aY)(was)} stands for is there, so how it is resolved is at fault.` };
    }
    const corrected = (target, fault) => {
        const is = specifierTo(target, file.entry.path, was);
        const content = file.text.replaceAll(`'${was}'`, `'${is}'`).replaceAll(`"${was}"`, `"${is}"`);
        return { value: { ...file, content, was, is, target, fault } };
    };
    const alike = tracked.filter(({ path }) => spellings(path).some((spelling) => spelling.toLowerCase() === missing.toLowerCase()));
    if (alike.length > 1)
        return { reason: (0,markdown.md) `${alike.length} files differ from ${(0,markdown/* code */.aY)(was)} in letter case only.` };
    const [spelled] = alike;
    if (spelled !== undefined) {
        const paths = entries.filter(({ path }) => extension.test(path)).map(({ path }) => path);
        const { value } = corrected(spelled.path, "case");
        const content = withRightCase({ entry: file.entry, text: value.content }, paths);
        const further = await correctedProgram({ entry: file.entry, content }, (one) => withRightCase(one, paths), files);
        return { value: { ...value, content, further } };
    }
    const name = withoutExtension(missing.slice(missing.lastIndexOf("/") + 1));
    const moved = onlyOf(tracked.filter(({ path }) => withoutExtension(path.slice(path.lastIndexOf("/") + 1)) === name));
    const names = importedNames(file.text, was);
    const text = moved === null ? "" : ((await files.read(moved.path))?.text ?? "");
    if (moved === null ||
        import_node_commonplace.test(name) ||
        names.length === 0 ||
        !names.every((name) => exportsName(text, name))) {
        return {
            reason: (0,markdown.md) `No file of the repository is surely the one that ${(0,markdown/* code */.aY)(was)} stands for. It may be made by a build.`,
        };
    }
    const broken = await brokenByMove(moved.path, missing, files);
    return broken === null ? corrected(moved.path, "place") : { reason: broken };
};

// EXTERNAL MODULE: ./build/fixes/line-diff.js
var line_diff = __webpack_require__(39074);
;// CONCATENATED MODULE: ./build/fixes/requirements-file.js


/** One form per distribution name. Source: PyPA, "Names and normalization" (PEP 503). */
function normaliseName(name) {
    return name.toLowerCase().replace(/[-_.]+/g, "-");
}
/** The two forms in which a line names a distribution. Source: PEP 508; `#egg=` is pip's own for URLs. */
const named = /^([A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?)\s*(?:\[[^\]]*\])?\s*(?:$|[(<>=!~;@\s])/;
const egg = /#egg=([A-Za-z0-9._-]+)/;
const include = /^(?:-r\s*|--requirement(?:\s+|=))(\S+)/;
const byTool = /^#.*\b(?:autogenerated by|generated by (?:pip-compile|uv|pdm|poetry|pipenv|hatch))\b/im;
/** Physical lines as pip joins them: a backslash at the end continues, a `#` at the start or after a space comments. */
function logicalLines(text) {
    const physical = text.replace(/^\uFEFF/, "").split(/\r?\n/);
    const logical = [];
    let start = 0;
    let open = "";
    for (const [index, line] of physical.entries()) {
        const end = index + 1;
        const isComment = open === "" && line.trimStart().startsWith("#");
        if (!isComment && line.endsWith("\\") && end < physical.length) {
            open += line.slice(0, -1);
            continue;
        }
        logical.push({ text: `${open}${line}`.replace(/(?:^|\s)#.*$/, "").trim(), start, end });
        open = "";
        start = end;
    }
    return logical;
}
/**
 * Reads a pip requirements file.
 * Source: pip documentation, "Requirements File Format" (comments, line continuation, `-r`, `#egg=`).
 * @param text any text; what is not understood is left out
 */
function parseRequirements(text) {
    const lines = logicalLines(text);
    const requirements = lines.flatMap(({ text, start, end }) => {
        const name = named.exec(text)?.[1] ?? egg.exec(text)?.[1];
        return name === undefined
            ? []
            : [{ name: normaliseName(name), pinned: /^[^;]*?={2,3}\s*[^\s=]/.test(text), start, end }];
    });
    const includes = lines.flatMap(({ text }) => include.exec(text)?.[1] ?? []);
    return { requirements, includes, generated: byTool.test(text) || /(?:^|\s)--hash=/.test(text) };
}
/**
 * The normalised names that a requirements file asks for, with those of the files that it includes.
 * @param path of the file, in the repository
 * @param read gives a file's text, or null when there is none
 */
async function requiredNames(path, read) {
    const names = new Set();
    const seen = new Set();
    const queue = [path];
    for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
        if (seen.has(next))
            continue;
        seen.add(next);
        const { requirements, includes } = parseRequirements((await read(next)) ?? "");
        for (const { name } of requirements)
            names.add(name);
        for (const included of includes) {
            const resolved = resolveInRepository(folderOf(next), included);
            if (resolved !== null)
                queue.push(resolved);
        }
    }
    return names;
}
const isInOrder = (requirements) => requirements.every(({ name }, index) => index === 0 || (requirements[index - 1]?.name ?? "") <= name);
/**
 * Adds a distribution to a requirements file: in its place when the file is in alphabetical order, else after the last
 * line that is not blank. Line endings and a missing newline at the end stay as they are.
 * @param text the file
 * @param distribution as people write it, e.g. `PyYAML`
 */
function addRequirement(text, distribution) {
    const { requirements } = parseRequirements(text);
    const lines = (0,line_diff/* splitLines */.u)(text);
    const ending = lines[0]?.endsWith("\r\n") === true ? "\r\n" : "\n";
    const name = normaliseName(distribution);
    const inPlace = requirements.findLast((requirement) => requirement.name < name)?.end ?? requirements[0]?.start;
    const atEnd = lines.findLastIndex((line) => line.trim() !== "") + 1;
    const place = inPlace !== undefined && isInOrder(requirements) ? inPlace : atEnd;
    const before = lines.slice(0, place).join("");
    const after = lines.slice(place).join("");
    return before === "" || before.endsWith("\n")
        ? `${before}${distribution}${ending}${after}`
        : `${before}${ending}${distribution}`;
}

;// CONCATENATED MODULE: ./build/fixes/python-distributions.js

/**
 * Which distribution brings a module, where the two names differ. The keys are the names as Python reports them
 * missing: a key with a dot is a package inside a shared namespace (`google`, `azure`), where only the dotted name tells.
 * Maintained by hand from the distributions' own documentation; only what is unambiguous. As of 2026-11.
 */
const differing = {
    Bio: "biopython",
    Crypto: "pycryptodome",
    Cryptodome: "pycryptodomex",
    IPython: "ipython",
    MySQLdb: "mysqlclient",
    OpenGL: "PyOpenGL",
    OpenSSL: "pyOpenSSL",
    PIL: "Pillow",
    Xlib: "python-xlib",
    absl: "absl-py",
    allauth: "django-allauth",
    attr: "attrs",
    "azure.core": "azure-core",
    "azure.cosmos": "azure-cosmos",
    "azure.identity": "azure-identity",
    "azure.servicebus": "azure-servicebus",
    "azure.storage.blob": "azure-storage-blob",
    bs4: "beautifulsoup4",
    charset_normalizer: "charset-normalizer",
    clickhouse_connect: "clickhouse-connect",
    clickhouse_driver: "clickhouse-driver",
    corsheaders: "django-cors-headers",
    crispy_forms: "django-crispy-forms",
    cv2: "opencv-python",
    dash_bootstrap_components: "dash-bootstrap-components",
    dateutil: "python-dateutil",
    debug_toolbar: "django-debug-toolbar",
    decouple: "python-decouple",
    discord: "discord.py",
    // Part of Python until 3.12; since then setuptools brings it (PEP 632).
    distutils: "setuptools",
    django: "Django",
    django_celery_beat: "django-celery-beat",
    django_extensions: "django-extensions",
    django_filters: "django-filter",
    django_redis: "django-redis",
    dns: "dnspython",
    docx: "python-docx",
    dotenv: "python-dotenv",
    drf_spectacular: "drf-spectacular",
    drf_yasg: "drf-yasg",
    email_validator: "email-validator",
    exifread: "ExifRead",
    factory: "factory_boy",
    fake_useragent: "fake-useragent",
    faker: "Faker",
    fitz: "PyMuPDF",
    flask_bcrypt: "Flask-Bcrypt",
    flask_caching: "Flask-Caching",
    flask_cors: "flask-cors",
    flask_jwt_extended: "Flask-JWT-Extended",
    flask_limiter: "Flask-Limiter",
    flask_login: "Flask-Login",
    flask_mail: "Flask-Mail",
    flask_marshmallow: "flask-marshmallow",
    flask_migrate: "Flask-Migrate",
    flask_restful: "Flask-RESTful",
    flask_socketio: "Flask-SocketIO",
    flask_sqlalchemy: "Flask-SQLAlchemy",
    flask_wtf: "Flask-WTF",
    git: "GitPython",
    github: "PyGithub",
    gitlab: "python-gitlab",
    "google.auth": "google-auth",
    "google.cloud.aiplatform": "google-cloud-aiplatform",
    "google.cloud.bigquery": "google-cloud-bigquery",
    "google.cloud.firestore": "google-cloud-firestore",
    "google.cloud.logging": "google-cloud-logging",
    "google.cloud.pubsub": "google-cloud-pubsub",
    "google.cloud.pubsub_v1": "google-cloud-pubsub",
    "google.cloud.secretmanager": "google-cloud-secret-manager",
    "google.cloud.storage": "google-cloud-storage",
    "google.generativeai": "google-generativeai",
    "google.genai": "google-genai",
    "google.oauth2": "google-auth",
    "google.protobuf": "protobuf",
    google_auth_oauthlib: "google-auth-oauthlib",
    googleapiclient: "google-api-python-client",
    grpc: "grpcio",
    grpc_tools: "grpcio-tools",
    gtts: "gTTS",
    guardian: "django-guardian",
    hydra: "hydra-core",
    imblearn: "imbalanced-learn",
    import_export: "django-import-export",
    influxdb_client: "influxdb-client",
    jinja2: "Jinja2",
    jose: "python-jose",
    jwt: "PyJWT",
    kafka: "kafka-python",
    langchain_community: "langchain-community",
    langchain_core: "langchain-core",
    langchain_openai: "langchain-openai",
    ldap: "python-ldap",
    llama_index: "llama-index",
    magic: "python-magic",
    markdown: "Markdown",
    markdown_it: "markdown-it-py",
    markupsafe: "MarkupSafe",
    mpl_toolkits: "matplotlib",
    mptt: "django-mptt",
    mysql: "mysql-connector-python",
    nacl: "PyNaCl",
    odf: "odfpy",
    opentelemetry: "opentelemetry-api",
    pandas_datareader: "pandas-datareader",
    phonenumber_field: "django-phonenumber-field",
    playhouse: "peewee",
    polymorphic: "django-polymorphic",
    psycopg2: "psycopg2-binary",
    pptx: "python-pptx",
    pydantic_settings: "pydantic-settings",
    pygments: "Pygments",
    pylab: "matplotlib",
    pymysql: "PyMySQL",
    pynvml: "nvidia-ml-py",
    pythoncom: "pywin32",
    pytorch_lightning: "pytorch-lightning",
    pywintypes: "pywin32",
    pyximport: "Cython",
    qdrant_client: "qdrant-client",
    rest_framework: "djangorestframework",
    rest_framework_simplejwt: "djangorestframework-simplejwt",
    scrapy: "Scrapy",
    sentence_transformers: "sentence-transformers",
    sentry_sdk: "sentry-sdk",
    serial: "pyserial",
    shapefile: "pyshp",
    skimage: "scikit-image",
    sklearn: "scikit-learn",
    slack_bolt: "slack-bolt",
    slugify: "python-slugify",
    "snowflake.connector": "snowflake-connector-python",
    socketio: "python-socketio",
    socks: "PySocks",
    sphinx: "Sphinx",
    sphinx_rtd_theme: "sphinx-rtd-theme",
    sqlalchemy: "SQLAlchemy",
    sqlalchemy_utils: "SQLAlchemy-Utils",
    storages: "django-storages",
    taggit: "django-taggit",
    telegram: "python-telegram-bot",
    tensorflow_datasets: "tensorflow-datasets",
    tensorflow_hub: "tensorflow-hub",
    tlz: "toolz",
    umap: "umap-learn",
    unidecode: "Unidecode",
    usb: "pyusb",
    vlc: "python-vlc",
    websocket: "websocket-client",
    werkzeug: "Werkzeug",
    win32api: "pywin32",
    win32com: "pywin32",
    win32con: "pywin32",
    wx: "wxPython",
    yaml: "PyYAML",
    yt_dlp: "yt-dlp",
    zmq: "pyzmq",
};
/** Modules that carry their distribution's name, as widely used ones do. */
const same = `
accelerate aioboto3 aiobotocore aiofiles aiohttp aioredis aiosqlite alembic altair aniso8601 ansible anthropic anyio
apscheduler arrow asgiref astropy asyncpg bandit bcrypt behave black bleach blinker bokeh boto3 botocore brotli
cachetools catboost cattrs celery certifi cffi chardet chromadb click cloudflare cloudpickle colorama coloredlogs
configobj coverage croniter cryptography cssselect Cython dacite dash dask datasets deepdiff defusedxml deprecated
dill diskcache distributed docker docopt docutils docx2txt duckdb einops elasticsearch evaluate fabric falcon
fastapi fastparquet feedparser filelock fiona flake8 flask folium freezegun fsspec fuzzywuzzy gensim geopandas geopy
gevent gradio graphene greenlet gunicorn h11 h2 h5py html5lib httplib2 httpx huey huggingface_hub humanize
hypothesis idna igraph imageio inflect invoke isodate isort itsdangerous jax jaxlib jedi jellyfish jmespath joblib
json5 jsonlines jsonpatch jsonpath_ng jsonschema kazoo keras keyring kombu kubernetes langchain langdetect
Levenshtein librosa lightgbm locust loguru lxml lxml_html_clean lz4 mako marshmallow matplotlib mechanize mlflow
mock mongoengine moto msgpack multidict mypy mypy_extensions natsort nbformat nest_asyncio networkx nltk nox numba
numexpr numpy oauthlib onnx onnxruntime openai openpyxl optuna orjson packaging pandas paramiko parsel parso passlib
pathspec patsy peewee peft pendulum pexpect pika pint plotly pluggy polars pre_commit prometheus_client
prompt_toolkit psutil psycopg pyaml pyarrow pyasn1 pyasn1_modules pycparser pydantic pydub pyfakefs pylint pymongo
pypandoc pyparsing pypdf PyPDF2 pyperclip pyproj PyQt5 PyQt6 pytesseract pytest pytest_asyncio pytest_cov
pytest_mock pytz rasterio ray redis regex reportlab requests requests_mock requests_oauthlib responses respx rich
ruamel.yaml ruff s3fs sacrebleu safetensors schedule scipy seaborn selenium setuptools shap shapely simplejson six
sklearn_pandas slack_sdk sortedcontainers soupsieve spacy sqlglot sqlmodel sqlparse starlette statsmodels streamlit
structlog sympy tabulate tenacity termcolor textblob tiktoken timm tinydb tokenizers toml tomli tomlkit toolz torch
torchaudio torchmetrics torchvision tornado tox tqdm transformers trio twilio typeguard typer typing_extensions
tzdata tzlocal ujson urllib3 uvicorn validators virtualenv wandb watchdog watchfiles webcolors websockets wheel
whitenoise wikipedia wrapt wtforms xarray xgboost xlrd xlsxwriter xlwt xmltodict yarl youtube_dl zarr zstandard`
    .trim()
    .split(/\s+/);
const distributions = new Map([
    ...same.map((name) => [name, name]),
    ...Object.entries(differing),
]);
/**
 * The distribution that brings a module.
 * @param module the dotted name that Python reported missing
 * @returns null for a name that is not known: guessing one would install whatever somebody registered under it
 */
function distributionOf(module) {
    return distributions.get(module) ?? null;
}
const knownNames = new Set([...distributions.values()].map((name) => normaliseName(name)));
/** Whether it is known which module a distribution brings. @param name normalised */
const isKnownDistribution = (name) => knownNames.has(name);

;// CONCATENATED MODULE: ./build/fixes/python-standard-library.js
/**
 * Top-level modules that come with Python itself, so that no distribution brings them.
 * Source: `sys.stdlib_module_names` of CPython 3.11, and the modules added since. As of 2026-11.
 */
const pythonStandardLibrary = new Set(`__future__ abc aifc annotationlib antigravity argparse array ast asynchat asyncio asyncore atexit audioop base64 bdb binascii bisect
builtins bz2 cProfile calendar cgi cgitb chunk cmath cmd code codecs codeop collections colorsys compileall compression
concurrent configparser contextlib contextvars copy copyreg crypt csv ctypes curses dataclasses datetime dbm decimal
difflib dis doctest email encodings ensurepip enum errno faulthandler fcntl filecmp fileinput fnmatch
fractions ftplib functools gc genericpath getopt getpass gettext glob graphlib grp gzip hashlib heapq hmac html http
idlelib imaplib imghdr imp importlib inspect io ipaddress itertools json keyword lib2to3 linecache locale logging lzma
mailbox mailcap marshal math mimetypes mmap modulefinder msilib msvcrt multiprocessing netrc nis nntplib nt ntpath
nturl2path numbers opcode operator optparse os ossaudiodev pathlib pdb pickle pickletools pipes pkgutil platform
plistlib poplib posix posixpath pprint profile pstats pty pwd py_compile pyclbr pydoc pydoc_data pyexpat queue quopri
random re readline reprlib resource rlcompleter runpy sched secrets select selectors shelve shlex shutil signal site
smtpd smtplib sndhdr socket socketserver spwd sqlite3 sre_compile sre_constants sre_parse ssl stat statistics string
stringprep struct subprocess sunau symtable sys sysconfig syslog tabnanny tarfile telnetlib tempfile termios textwrap
this threading time timeit tkinter token tokenize tomllib trace traceback tracemalloc tty turtle turtledemo types
typing unicodedata unittest urllib uu uuid venv warnings wave weakref webbrowser winreg winsound wsgiref xdrlib xml
xmlrpc zipapp zipfile zipimport zlib zoneinfo`.split(/\s+/));

;// CONCATENATED MODULE: ./build/fixes/python-traceback.js

/** The importing line, as Python's traceback and pytest's short one name it above the message. */
function importingLine(failure) {
    for (const text of linesAbove(failure)) {
        const found = /^\s*File "([^"]+)", line (\d+)/.exec(text) ?? /^(\S+\.py):(\d+): in /.exec(text);
        if (found !== null)
            return { path: found[1] ?? "", line: Number(found[2]) };
    }
    return null;
}

;// CONCATENATED MODULE: ./build/fixes/import-python.js







/** What a file is imported as, from the folder above its outermost package. */
const modulePath = (path) => path.endsWith(".py") ? path.replace(/(?:\/__init__)?\.py$/, "") : null;
/** Names that every other package has a module of. */
const import_python_commonplace = /^(?:__init__|__main__|main|app|config|constants?|types?|utils?|helpers?|common|tests?|conftest|setup|server|client|api|schemas?|models?|views?|urls|admin|settings|version|data|log(?:ger|ging)?|errors?|exceptions?|db|env|base|core|cli|io)$/i;
/** Whether a module defines a name at its top, as far as its text tells. */
const defines = (text, name) => new RegExp(String.raw `^(?:(?:async\s+)?def\s+${name}\b|class\s+${name}\b|${name}\s*(?::[^=\n]+)?=)`, "m").test(text);
/** The only module of that name, where it defines all that the line takes from it; null when there is none. */
async function movedModule(module, file, line, files) {
    const name = module.slice(module.lastIndexOf(".") + 1);
    const own = file.text.split("\n")[line - 1] ?? "";
    const names = /^\s*from\s+[\w.]+\s+import\s+([\w ,]+?)\s*(?:#.*)?\r?$/.exec(own)?.[1]?.split(",");
    const entries = await files.list();
    const moved = onlyOf(entries.filter(({ path }) => path === `${name}.py` || path.endsWith(`/${name}.py`)));
    if (moved === null || names === undefined || import_python_commonplace.test(name))
        return null;
    const text = (await files.read(moved.path))?.text ?? "";
    const taken = names.map((one) => one.trim().split(/\s+as\s+/)[0] ?? "");
    if (!taken.every((one) => /^\w+$/.test(one) && defines(text, one)))
        return null;
    // A package is imported from the folder above it; without one, from the folder that holds the module.
    const packages = new Set(entries.flatMap(({ path }) => (path.endsWith("/__init__.py") ? [folderOf(path)] : [])));
    let root = folderOf(moved.path);
    while (packages.has(root))
        root = folderOf(root);
    const is = moved.path.slice(root === "" ? 0 : root.length + 1, -".py".length).replaceAll("/", ".");
    if (is === module || (root !== "" && root !== folderOf(file.entry.path) && !/^(?:src|lib)$/.test(root)))
        return null;
    const content = withLine(file.text, line, (text) => text.replace(module, () => is));
    return { value: { ...file, content, was: module, is, target: moved.path, fault: "place" } };
}
/**
 * A file with every simple import put right that names a module of the repository in another letter case, where one can
 * be meant: Python would stop at the next of them.
 */
async function import_python_withRightCase(text, path, files) {
    const entries = await files.list();
    const modules = entries.flatMap(({ path }) => modulePath(path) ?? []);
    const bases = [...new Set(["", "src/", "lib/", folderOf(path) === "" ? "" : `${folderOf(path)}/`])];
    /** The module as it is spelled, where it is there in another letter case only. */
    const spelled = (module) => {
        const wanted = module.replaceAll(".", "/");
        if (bases.some((base) => modules.some((one) => one === base + wanted || one.startsWith(`${base}${wanted}/`))))
            return null;
        const alike = modules.filter((one) => bases.some((base) => one.toLowerCase() === (base + wanted).toLowerCase()));
        const only = onlyOf(alike);
        return only === null ? null : only.slice(only.length - wanted.length).replaceAll("/", ".");
    };
    // What a package defines itself comes before the modules in its folder.
    const packages = new Map();
    for (const [, module = ""] of text.matchAll(/^from[ \t]+([A-Za-z_][\w.]*)[ \t]+import\b/gm)) {
        for (const base of bases) {
            const own = await files.read(`${base}${module.replaceAll(".", "/")}/__init__.py`);
            if (own !== null)
                packages.set(module, own.text);
        }
    }
    return text
        .replace(/^(from[ \t]+)([A-Za-z_][\w.]*)(?=[ \t]+import\b)/gm, (whole, lead, module) => {
        const is = spelled(module);
        return is === null ? whole : lead + is;
    })
        .replace(/^(from[ \t]+)([A-Za-z_][\w.]*)([ \t]+import[ \t]+)(\w+)([ \t]*(?:#.*)?\r?)$/gm, (whole, lead, module, middle, name, rest) => {
        const own = packages.get(module);
        const is = own === undefined || new RegExp(String.raw `\b${name}\b`).test(own) ? null : spelled(`${module}.${name}`);
        const last = is?.slice(is.lastIndexOf(".") + 1);
        return last === undefined ? whole : `${lead}${module}${middle}${last} as ${name}${rest}`;
    });
}
/** Corrects the letter case of a module of this repository, or where it went that was moved, in the line that Python names. Takes the rule `python-module-not-found`. */
const pythonImport = async (failure, files) => {
    const module = failure.captures["module"] ?? "";
    const [top = ""] = module.split(".", 1);
    if (pythonStandardLibrary.has(top) || distributionOf(module) !== null || distributionOf(top) !== null)
        return null;
    const place = importingLine(failure);
    const entries = await files.list();
    const entry = place === null ? null : filesOfLogPath(place.path, entries).only;
    const file = entry === null ? null : await files.read(entry.path);
    if (place === null || file === null)
        return { reason: (0,markdown.md) `The log does not tell which tracked file imports ${(0,markdown/* code */.aY)(module)}.` };
    if (isOptionalImport(file.text, place.line)) {
        return {
            reason: (0,markdown.md) `${(0,markdown/* code */.aY)(file.entry.path)} can do without ${(0,markdown/* code */.aY)(module)}, so something else made the step fail.`,
        };
    }
    const wanted = module.replaceAll(".", "/");
    // Where Python looks: beside the program, in the root, and in the usual folder for sources.
    const roots = new Set(["", "src/", "lib/", `${folderOf(file.entry.path)}/`]);
    const alike = entries
        .map(({ path }) => ({ path, module: modulePath(path) }))
        .filter(({ module }) => module !== null && [...roots].some((root) => module.toLowerCase() === (root + wanted).toLowerCase()));
    if (alike.length === 0)
        return movedModule(module, file, place.line, files);
    const target = onlyOf(alike);
    if (target?.module === undefined || target.module === null)
        return { reason: (0,markdown.md) `${alike.length} modules of the repository may be meant by ${(0,markdown/* code */.aY)(module)}.` };
    const actual = target.module.slice(target.module.length - wanted.length);
    const is = actual.replaceAll("/", ".");
    if (is === module)
        return { reason: (0,markdown.md) `${(0,markdown/* code */.aY)(target.path)} is spelled so, and Python is not told to look there.` };
    const name = module.replaceAll(".", String.raw `\.`);
    const from = new RegExp(String.raw `^(\s*from\s+)${name}(?=[\s.])`);
    const whole = new RegExp(String.raw `^(\s*import\s+)${name}(\s+as\s+\w+)?(\s*(?:#.*)?\r?)$`);
    // `from .models import A`, which Python reports by the whole name of the module.
    const last = module.slice(module.lastIndexOf(".") + 1);
    const relative = new RegExp(String.raw `^(\s*from\s+\.+(?:\w+\.)*)${last}(?=\s+import\b)`);
    const content = withLine(file.text, place.line, (text) => text
        .replace(relative, (_, lead) => lead + is.slice(is.lastIndexOf(".") + 1))
        .replace(from, (_, lead) => lead + is)
        // The rest of the file knows the module by the name that it was imported by.
        .replace(whole, (line, lead, alias, rest) => alias === undefined && module.includes(".") ? line : `${lead}${is}${alias ?? ` as ${module}`}${rest}`));
    if (content === file.text)
        return {
            reason: (0,markdown.md) `Line ${place.line} of ${(0,markdown/* code */.aY)(file.entry.path)} does not import ${(0,markdown/* code */.aY)(module)} in a simple form.`,
        };
    const right = await import_python_withRightCase(content, file.entry.path, files);
    return { value: { ...file, content: right, was: module, is, target: target.path, fault: "case" } };
};

;// CONCATENATED MODULE: ./build/fixes/import-path.js






const correctors = {
    "node-module-not-found": nodeImport,
    "bundler-module-not-found": nodeImport,
    "typescript-error": nodeImport,
    "python-module-not-found": pythonImport,
    "compiler-missing-header": headerImport,
};
async function import_path_propose(failure, files) {
    const found = await correctors[failure.ruleId]?.(failure, files);
    if (found === undefined)
        return (0,fixer/* refused */.J5)((0,markdown.md) `auto-heal cannot read this language's imports.`);
    if (found === null)
        return fixer/* unrelated */.pS;
    if ("reason" in found)
        return (0,fixer/* refused */.J5)(found.reason);
    const { entry, content, was, is, target, fault, further = [] } = found.value;
    const path = (0,markdown/* code */.aY)(entry.path);
    const why = {
        case: (0,markdown.md) `The file is called ${(0,markdown/* code */.aY)(target)}, and where letter case counts ${(0,markdown/* code */.aY)(was)} is another name.`,
        extension: (0,markdown.md) `Node.js takes an ES module's import word for word, with its extension, and ${(0,markdown/* code */.aY)(was)} leaves out what makes it ${(0,markdown/* code */.aY)(target)}.`,
        place: (0,markdown.md) `There is nothing at ${(0,markdown/* code */.aY)(was)}. The only file of that name, with all that is imported from it, is ${(0,markdown/* code */.aY)(target)}.`,
    }[fault];
    return {
        kind: "fix",
        // A file that only differs in letter case is the one that is meant; one that only has the name may be another.
        certainty: { case: 0.97, place: 0.88, extension: 0.95 }[fault],
        edits: [{ entry, content }, ...further].map(({ entry, content }) => ({
            kind: "update",
            path: entry.path,
            content,
            mode: (0,fixer/* fileModeOf */.fJ)(entry),
            baseSha: entry.sha,
        })),
        title: (0,markdown.md) `Import ${(0,markdown/* prose */.CS)(target)} by its path in ${(0,markdown/* prose */.CS)(entry.path)}`,
        summary: (0,markdown.md) `${why} ${path} imports ${(0,markdown/* code */.aY)(is)} now.${further.length === 0 ? (0,markdown.md) `` : (0,markdown.md) ` The same is put right in ${codeList(further.map((file) => file.entry.path))}, where the program would stop next.`}`,
        plan: [
            (0,markdown.md) `Import ${(0,markdown/* code */.aY)(is)} instead of ${(0,markdown/* code */.aY)(was)} in ${path}.`,
            (0,markdown.md) `Run the workflow again, and look for the next such import, if there is one.`,
        ],
        risks: fault !== "place" ? [] : [(0,markdown.md) `${(0,markdown/* code */.aY)(target)} may only have the name in common with the file that was meant.`],
    };
}
/**
 * Corrects an import of a file of this repository that is spelled in another letter case, or that was moved, when only
 * one file can be meant. Takes `module` or `header`, and the importing file, of the rules above.
 */
const importPath = {
    fixType: "import-path",
    title: "Corrects an import whose letter case is wrong, or whose file was moved, when only one file can be meant.",
    certainty: 0.9,
    applies: ({ ruleId, captures }) => Object.hasOwn(correctors, ruleId) && (ruleId !== "typescript-error" || captures["module"] !== undefined),
    propose: import_path_propose,
};

;// CONCATENATED MODULE: ./build/fixes/git-attributes.js


/** A pattern without a slash matches names at any depth, another one paths from the file's folder (gitattributes, gitignore). */
function matches(pattern, path) {
    return pattern.includes("/")
        ? (0,globs/* matchesGlob */.k)(pattern.replace(/^\//, ""), path)
        : (0,globs/* matchesWildcards */.H)(pattern, path.slice(path.lastIndexOf("/") + 1));
}
/**
 * Tells which line endings git checks a file out with, whatever the stored ones are. Of one file the last line that
 * matches decides, and a file in a folder before one above it. Source: git documentation, "gitattributes", `eol`.
 * @returns null where no line says
 */
async function lineEndingRule(path, files) {
    const attributes = (await files.list())
        .map((entry) => entry.path)
        .filter((other) => {
        const folder = folderOf(other);
        return /(?:^|\/)\.gitattributes$/.test(other) && (folder === "" || path.startsWith(`${folder}/`));
    });
    let found = null;
    for (const file of attributes.toSorted((left, right) => left.length - right.length)) {
        const folder = folderOf(file);
        const relative = folder === "" ? path : path.slice(folder.length + 1);
        for (const line of ((await files.read(file))?.text ?? "").split(/\r?\n/)) {
            const [pattern = "", ...words] = line.trim().split(/\s+/);
            if (pattern === "" || pattern.startsWith("#") || !matches(pattern, relative))
                continue;
            const ending = words.map((word) => /^eol=(lf|crlf)$/.exec(word)?.[1]).findLast((value) => value !== undefined);
            if (ending === "lf" || ending === "crlf")
                found = { path: file, ending };
            else if (words.some((word) => /^(?:-text|binary|!eol|-eol)$/.test(word)))
                found = null;
        }
    }
    return found;
}

;// CONCATENATED MODULE: ./build/fixes/line-endings.js









const hasCarriageReturns = (text) => text.includes("\r\n");
async function windowsScript(entry, text, files) {
    const rule = await lineEndingRule(entry.path, files);
    const isMeant = /\.(?:bat|cmd|ps1)$/i.test(entry.path);
    return !isMeant && (hasCarriageReturns(text) || rule?.ending === "crlf") ? { entry, text, rule } : null;
}
/** The scripts with Windows line endings that commands start. */
async function startedBy(commands, files) {
    const started = await startedScripts(commands, files);
    const found = [];
    for (const { entry, text, by } of started) {
        // What is run without a first line of its own may be for any program.
        const script = by === "read" || text.startsWith("#!") ? await windowsScript(entry, text, files) : null;
        if (script !== null)
            found.push(script);
    }
    return found;
}
/** The script that the message names; null where it names none. */
async function namedByMessage(failure, files) {
    const { path, command, interpreter } = failure.captures;
    const complaint = pathComplaint(failure);
    const named = path ?? command ?? (complaint?.kind === "missing" ? complaint.path : undefined);
    if (interpreter !== undefined || named === undefined)
        return null;
    const { only, all } = filesOfLogPath(named, await files.list());
    if (only === null || (only.mode !== "100644" && only.mode !== "100755")) {
        return {
            reason: all.length > 1
                ? (0,markdown.md) `${all.length} tracked files are called ${(0,markdown/* code */.aY)(named)}, and the log does not tell which one is meant.`
                : (0,markdown.md) `No tracked file is called ${(0,markdown/* code */.aY)(named)}. It may be made while the workflow runs.`,
        };
    }
    const file = await files.read(only.path);
    if (file === null)
        return { reason: (0,markdown.md) `${(0,markdown/* code */.aY)(only.path)} is not text.` };
    if (/\.(?:bat|cmd|ps1)$/i.test(only.path))
        return { reason: (0,markdown.md) `${(0,markdown/* code */.aY)(only.path)} is a script for Windows, where its line endings are right.` };
    const script = await windowsScript(only, file.text, files);
    return script === null
        ? { reason: (0,markdown.md) `${(0,markdown/* code */.aY)(only.path)} has no Windows line endings, so something else is at fault.` }
        : { value: script };
}
/** Every script to mend: the one that the message is of, and those at which the job would stop next. */
async function scriptsOf(failure, files, origin) {
    const named = await namedByMessage(failure, files);
    if (named !== null && "reason" in named)
        return named;
    const commands = await failingCommands(failure, files, origin);
    const started = await startedBy(commands, files);
    if (named !== null && isTolerated(named.value.entry.path, commands)) {
        return {
            reason: (0,markdown.md) `The job goes on when ${(0,markdown/* code */.aY)(named.value.entry.path)} fails, so something else made the step fail.`,
        };
    }
    const all = await startedBy(await workflowCommands(files, origin), files);
    if (named !== null)
        return { value: [named.value, ...all.filter(({ entry }) => entry.path !== named.value.entry.path)] };
    const { interpreter } = failure.captures;
    const firstLine = ({ text }) => text.split("\n", 1)[0]?.trimEnd() ?? "";
    const fits = started.some((script) => interpreter === undefined || firstLine(script).endsWith(interpreter));
    return fits
        ? { value: all }
        : { reason: (0,markdown.md) `No script that the job names has Windows line endings and the interpreter of the message.` };
}
/** Last lines for each .gitattributes by whose rules scripts are checked out otherwise than they are stored. */
async function attributesEdits(scripts, files) {
    const edits = [];
    const ruled = scripts.flatMap(({ entry, rule }) => (rule?.ending === "crlf" ? [{ path: rule.path, entry }] : []));
    for (const path of new Set(ruled.map((one) => one.path))) {
        const file = await files.read(path);
        const folder = folderOf(path);
        const relative = ruled
            .filter((one) => one.path === path)
            .map(({ entry }) => (folder === "" ? entry.path : entry.path.slice(folder.length + 1)));
        if (file === null || !relative.every((one) => /^[\w./@+-]+$/.test(one)))
            return { reason: (0,markdown.md) `${(0,markdown/* code */.aY)(path)} has scripts checked out with Windows line endings.` };
        const ending = hasCarriageReturns(file.text) ? "\r\n" : "\n";
        const gap = file.text === "" || file.text.endsWith("\n") ? "" : ending;
        const content = `${file.text}${gap}${relative.map((one) => `/${one} text eol=lf${ending}`).join("")}`;
        edits.push({ kind: "update", path, content, mode: (0,fixer/* fileModeOf */.fJ)(file.entry), baseSha: file.entry.sha });
    }
    return { value: edits };
}
async function line_endings_propose(failure, files, origin) {
    const isUnspecific = failure.ruleId === "general-no-such-file";
    const found = await scriptsOf(failure, files, origin);
    if ("reason" in found)
        return isUnspecific ? fixer/* unrelated */.pS : (0,fixer/* refused */.J5)(found.reason);
    const attributes = await attributesEdits(found.value, files);
    if ("reason" in attributes)
        return (0,fixer/* refused */.J5)(attributes.reason);
    const scripts = found.value.flatMap(({ entry, text }) => hasCarriageReturns(text)
        ? [
            {
                kind: "update",
                path: entry.path,
                content: text.replaceAll("\r\n", "\n"),
                mode: (0,fixer/* fileModeOf */.fJ)(entry),
                baseSha: entry.sha,
            },
        ]
        : []);
    const rules = attributes.value.map((edit) => (0,markdown/* code */.aY)(edit.path));
    const names = found.value.map(({ entry }) => entry.path);
    return {
        kind: "fix",
        edits: [...scripts, ...attributes.value],
        title: (0,markdown.md) `Give ${(0,markdown/* prose */.CS)(names.join(", "))} Unix line endings`,
        summary: (0,markdown.md) `The lines of ${codeList(names)} end in CR LF, and a shell takes the CR for a part of the command. They end in LF now. Nothing else is changed.`,
        plan: [
            ...scripts.map(({ path }) => (0,markdown.md) `Save ${(0,markdown/* code */.aY)(path)} with LF at the end of its lines.`),
            ...rules.map((rule) => (0,markdown.md) `Have git check ${codeList(names)} out with LF, by a last line in ${rule}.`),
            (0,markdown.md) `Run the workflow again.`,
        ],
        risks: [(0,markdown.md) `Text that the scripts themselves write ends in LF as well from now on.`],
    };
}
const rules = new Set([
    "shell-carriage-return",
    "shell-interpreter-missing",
    "shell-syntax-error",
    "general-no-such-file",
]);
/**
 * Replaces CR LF by LF in a script that a shell stumbled over, and has git check it out so where a .gitattributes says
 * otherwise. Takes `path`, `command` or `interpreter` of the rules below: dash reports a script with `#!/bin/sh\r` as
 * not found.
 */
const lineEndings = {
    fixType: "line-endings",
    title: "Gives a script with Windows line endings Unix ones.",
    certainty: 0.95,
    isWide: true,
    applies: ({ ruleId, captures }) => rules.has(ruleId) || (ruleId === "shell-command-not-found" && captures["command"]?.includes("/") === true),
    propose: line_endings_propose,
};

;// CONCATENATED MODULE: ./build/fixes/makefile-separator.js



/** `target: prerequisites`, not an assignment (`a := b`, `a ::= b`). Source: GNU make manual, "Rule Syntax". */
const ruleLine = /^[^\s#=:][^#=:]*::?(?![:=])/;
/** What make reads before it looks for recipes, wherever it is indented. Source: GNU make manual, "Quick Reference". */
const directive = /^ *(?:ifeq|ifneq|ifdef|ifndef|else|endif|-?include|sinclude|define|endef|export|unexport|override|undefine|vpath)\b/;
const comment = /^\s*#/;
const makefile_separator_assignment = /^ *[\w.-]+ *(?:[:+?!]|::)?=/;
const spaces = /^ +(?=\S)/;
/** The recipes that are indented by spaces. @param lines without line ends */
function spacedRecipes(lines) {
    const recipes = [];
    let rule = null;
    let indented = [];
    let isContinued = false;
    const close = () => {
        if (rule !== null && indented.length > 0)
            recipes.push({ rule, indented });
        indented = [];
    };
    for (const [index, line] of lines.entries()) {
        const continues = isContinued;
        isContinued = line.endsWith("\\");
        if (continues || line.trim() === "" || comment.test(line) || directive.test(line))
            continue;
        if (/^\s/.test(line)) {
            // In front of a recipe's first command an indented assignment is one of make's own.
            if (spaces.test(line) && (indented.length > 0 || !makefile_separator_assignment.test(line)))
                indented.push(index);
            continue;
        }
        close();
        rule = ruleLine.test(line) ? index : null;
    }
    close();
    return recipes;
}
/** The text with tabs before the commands that are indented by spaces; null when the line is none of them. */
function withTabs(text, line) {
    const lines = text.split("\n");
    const recipes = spacedRecipes(lines.map((each) => each.replace(/\r$/, "")));
    if (!recipes.some(({ indented }) => indented.includes(line - 1)))
        return null;
    let changed = 0;
    for (const { indented } of recipes) {
        const least = Math.min(...indented.map((index) => spaces.exec(lines[index] ?? "")?.[0].length ?? 0));
        for (const index of indented)
            lines[index] = `\t${(lines[index] ?? "").slice(least)}`;
        changed += indented.length;
    }
    return { content: lines.join("\n"), lines: changed };
}
async function makefile_separator_propose(failure, files) {
    const { path = "", line = "" } = failure.captures;
    const { all } = filesOfLogPath(path, await files.list());
    const healed = [];
    for (const { path: candidate } of all) {
        const file = await files.read(candidate);
        const changed = file === null ? null : withTabs(file.text, Number(line));
        if (file !== null && changed !== null)
            healed.push({ entry: file.entry, ...changed });
    }
    const [only, another] = healed;
    if (only === undefined) {
        return (0,fixer/* refused */.J5)(all.length === 0
            ? (0,markdown.md) `No tracked file is called ${(0,markdown/* code */.aY)(path)}.`
            : (0,markdown.md) `Line ${Number(line)} of ${(0,markdown/* code */.aY)(path)} is not a command that is indented by spaces.`);
    }
    if (another !== undefined) {
        return (0,fixer/* refused */.J5)((0,markdown.md) `Several files that ${(0,markdown/* code */.aY)(path)} may stand for have such a line, and the log does not tell which.`);
    }
    const { entry, content } = only;
    const name = (0,markdown/* code */.aY)(entry.path);
    return {
        kind: "fix",
        edits: [{ kind: "update", path: entry.path, content, mode: (0,fixer/* fileModeOf */.fJ)(entry), baseSha: entry.sha }],
        title: (0,markdown.md) `Indent the recipes of ${(0,markdown/* prose */.CS)(entry.path)} by tabs`,
        summary: (0,markdown.md) `make takes a line for a command only when it begins with a tab. Line ${Number(line)} of ${name} begins with spaces, as do all commands that are changed here: ${only.lines} in all.`,
        plan: [(0,markdown.md) `Begin the commands in ${name} with a tab instead of spaces.`, (0,markdown.md) `Run the workflow again.`],
        risks: [],
    };
}
/**
 * Puts tabs before the commands of a makefile that are indented by spaces: those of the recipe that make named, and of
 * the others like it, since make reads the whole file before it runs anything. Takes `path` and `line` of the rule
 * `make-syntax`.
 */
const makefileSeparator = {
    fixType: "makefile-separator",
    title: "Indents the commands of a makefile by tabs where they are indented by spaces.",
    certainty: 0.95,
    applies: ({ ruleId, captures }) => ruleId === "make-syntax" && captures["message"]?.startsWith("missing separator") === true,
    propose: makefile_separator_propose,
};

;// CONCATENATED MODULE: ./build/fixes/merge-conflict.js




/** The paths that the log names on the line itself or close to it: compilers and interpreters all print one. */
function pathsNear(failure) {
    const text = [failure.message, ...linesAbove(failure), ...linesBelow(failure)].join("\n");
    const paths = text.match(/[\w@./\\+-]+\.\w{1,8}\b|\b(?:[Mm]akefile|Dockerfile)\b/g) ?? [];
    return [...new Set([failure.location?.path ?? [], paths].flat())];
}
const hasMarks = (text) => /^<{7} /m.test(text) && /^>{7} /m.test(text);
async function merge_conflict_propose(failure, files) {
    const entries = await files.list();
    const marked = [];
    for (const path of pathsNear(failure)) {
        const { only } = filesOfLogPath(path, entries);
        const text = only === null ? "" : ((await files.read(only.path))?.text ?? "");
        if (only !== null && hasMarks(text) && !marked.includes(only.path))
            marked.push(only.path);
    }
    const where = (0,markdown/* joinMarkdown */.UF)(marked.map((path) => (0,markdown/* code */.aY)(path)), ", ");
    return (0,fixer/* refused */.J5)(marked.length === 0
        ? (0,markdown.md) `A merge was committed with its conflict marks. Only its authors know which side is meant.`
        : (0,markdown.md) `A merge was committed with its conflict marks in ${where}. Only its authors know which side is meant.`);
}
/** Never edits: it says where the marks of a merge conflict stand, and that a person has to choose. */
const mergeConflict = {
    fixType: "merge-conflict",
    title: "Only reports where the marks of a merge conflict were committed: which side is meant is for people to say.",
    certainty: 0,
    applies: ({ ruleId }) => ruleId === "merge-conflict-marker",
    propose: merge_conflict_propose,
};

;// CONCATENATED MODULE: ./build/fixes/package-uses.js

const package_uses_codeFile = /\.(?:[cm]?[jt]sx?|vue|svelte|astro|mdx|html|s?css|less|coffee)$/;
/** A package.json lists the package itself, and a lock file all of them. */
const package_uses_configFile = /(?:^|\/)(?!package(?:-lock)?\.json$|npm-shrinkwrap\.json$)[^/]*\.(?:json5?|ya?ml|toml)$|(?:^|\/)\.\w+rc$/;
/** How many files are searched; a repository with more of them is not looked through file by file. */
const package_uses_fileLimit = 200;
const escapedFor = (name) => name.replace(/[^\w]/g, String.raw `\$&`);
/**
 * The first tracked file that may use an npm package: it names the package, or a part of it, in quotes, or a script of
 * a package.json runs it.
 * @param name the package; that of types is also used by whoever uses what they describe
 * @returns its path; null when there is none; undefined when there are too many files to tell
 */
async function userOfPackage(name, files) {
    const described = name.replace(/^@types\//, "").replace("__", "/");
    const forms = [name, described.includes("/") && !described.startsWith("@") ? `@${described}` : described];
    const names = [...new Set(forms)].map(escapedFor).join("|");
    const quoted = new RegExp(String.raw `["'\x60](?:npm:)?(?:${names})(?:/[^"'\x60\n]*)?["'\x60]`);
    const command = new RegExp(String.raw `(?:^|[\s;&|("'/])(?:${names})(?![\w/-])`);
    const paths = (await files.list()).map(({ path }) => path).filter((path) => !/(?:^|\/)node_modules\//.test(path));
    const searched = paths.filter((path) => package_uses_codeFile.test(path) || package_uses_configFile.test(path));
    if (searched.length > package_uses_fileLimit)
        return undefined;
    for (const path of searched) {
        const text = (await files.read(path))?.text ?? "";
        if (quoted.test(text) || (/\.ya?ml$/.test(path) && command.test(text)))
            return path;
    }
    for (const path of paths.filter((path) => /(?:^|\/)package\.json$/.test(path))) {
        const manifest = parseJson((await files.read(path))?.text ?? "");
        const scripts = manifest instanceof Object ? Reflect.get(manifest, "scripts") : undefined;
        if (scripts instanceof Object && Object.values(scripts).some((script) => command.test(String(script))))
            return path;
    }
    return null;
}

;// CONCATENATED MODULE: ./build/fixes/peer-range.js







/** One range of semver that npm takes; several of them are joined by `||`. */
const simpleRange = /^(?:[\^~]|[<>]=?|=)? ?v?\d+(?:\.(?:\d+|x|\*)){0,2}(?: [<>]=? ?\d+(?:\.\d+){0,2})?$/;
const majorOf = (range) => {
    const digits = /\d+/.exec(range)?.[0];
    return digits === undefined ? null : Number(digits);
};
/** Of the ranges that a package supports the one next to the version that is there; null when that is not one. */
function nearestRange(supported, present) {
    const ranges = supported.split("||").map((range) => range.trim());
    const [own, majors] = [majorOf(present), ranges.map(majorOf)];
    if (own === null || ranges.some((range) => !simpleRange.test(range)) || majors.includes(null))
        return null;
    if (ranges.length === 1)
        return ranges[0] ?? null;
    const newest = Math.max(...majors.map(Number));
    const oldest = Math.min(...majors.map(Number));
    if (oldest <= own && own <= newest)
        return null;
    return ranges[majors.lastIndexOf(newest < own ? newest : oldest)] ?? null;
}
/** The part of a version that says whether its interface may differ: the first that is not zero (semver.org, 4 and 8). */
const lineOf = (range) => {
    const [, major, minor] = /(\d+)(?:\.(\d+))?/.exec(range) ?? [];
    return major === undefined ? null : major === "0" ? `0.${minor ?? "*"}` : major;
};
/**
 * A range that is open above, kept to the release line of the version that is there, where both are of the same: what
 * npm would take for `>=1.4` may be any later major.
 */
function withinLine(range, present) {
    const [, version] = /^> ?=? ?v?(\d+\.\d+(?:\.\d+)?)$/.exec(range) ?? [];
    return version !== undefined && range.includes("=") && lineOf(range) === lineOf(present) ? `^${version}` : range;
}
/** Whether a range may bring another interface of the package than the one before it; one that is open on a side may. */
const changesLine = (before, after) => lineOf(before) !== lineOf(after) || /^[<>]/.test(after) || /^\*|\bx\b/.test(before);
/** Whether npm says that the root project itself asks for a package, on one of these lines. */
const fromRoot = (name, lines) => lines.some((line) => {
    const found = /^npm (?:ERR!|error) +(?:dev |optional )?(\S+)@"[^"]*" from the root project$/.exec(line);
    return found?.[1] === name;
});
/**
 * Another package that may have a say in the version of this one; null when there is surely none. A lock file tells who
 * names it as a peer; without one, every other package that the project asks for may.
 */
function thirdParty(name, by, manifest, lock) {
    const sections = [manifest.dependencies, manifest.devDependencies, manifest.optionalDependencies];
    const others = sections
        .flatMap((section) => Object.keys(section ?? {}))
        .filter((other) => other !== name && other !== by);
    if (lock === null)
        return others[0] ?? null;
    const unlocked = others.find((other) => lock.packages[`node_modules/${other}`] === undefined);
    return unlocked ?? peersOf(lock, name, by)[0] ?? null;
}
function onlyRangeDiffers(before, after, section, name, range) {
    const [old, now] = [parseJson(before), parseJson(after)];
    if (!(old instanceof Object) || !(now instanceof Object))
        return false;
    const packages = Reflect.get(old, section);
    if (!(packages instanceof Object))
        return false;
    Reflect.set(packages, name, range);
    return JSON.stringify(old) === JSON.stringify(now);
}
async function peer_range_propose(failure, files, origin) {
    const { package: name = "", range: supported = "", by = "" } = failure.captures;
    if (!fromRoot(name, linesAbove(failure)) || !fromRoot(by, linesBelow(failure))) {
        return (0,fixer/* refused */.J5)((0,markdown.md) `The project does not ask for both ${(0,markdown/* code */.aY)(name)} and ${(0,markdown/* code */.aY)(by)} itself, so more than one edit could settle it.`);
    }
    const manifests = (await packageManifests(files)) ?? [];
    const asking = manifests.filter((manifest) => dependencyOf(manifest, name) !== null && dependencyOf(manifest, by) !== null);
    const [manifest, another] = asking;
    if (manifest === undefined || another !== undefined) {
        return (0,fixer/* refused */.J5)((0,markdown.md) `It cannot be told which ${(0,markdown/* code */.aY)("package.json")} asks for ${(0,markdown/* code */.aY)(name)} and ${(0,markdown/* code */.aY)(by)}.`);
    }
    const path = (0,markdown/* code */.aY)(manifest.entry.path);
    const present = dependencyOf(manifest, name);
    if (present === null || present.section === "peerDependencies") {
        return (0,fixer/* refused */.J5)((0,markdown.md) `${path} only names ${(0,markdown/* code */.aY)(name)} as a peer.`);
    }
    const lockPath = manifest.folder === "" ? "package-lock.json" : `${manifest.folder}/package-lock.json`;
    const third = thirdParty(name, by, manifest, readPackageLock((await files.read(lockPath))?.text ?? ""));
    if (third !== null) {
        return (0,fixer/* refused */.J5)((0,markdown.md) `${(0,markdown/* code */.aY)(third)} may need the ${(0,markdown/* code */.aY)(name)} that is there, so more than one edit could settle it.`);
    }
    const nearest = nearestRange(supported, present.range);
    const range = nearest === null ? null : withinLine(nearest, present.range);
    if (range === null || range === present.range) {
        return (0,fixer/* refused */.J5)((0,markdown.md) `${(0,markdown/* code */.aY)(supported)} does not say which version of ${(0,markdown/* code */.aY)(name)} to take instead of ${(0,markdown/* code */.aY)(present.range)}.`);
    }
    const user = changesLine(present.range, range) ? await userOfPackage(name, files) : null;
    if (user !== null) {
        const use = user === undefined ? (0,markdown.md) `the repository is too large to tell whether its code` : (0,markdown/* code */.aY)(user);
        return (0,fixer/* refused */.J5)((0,markdown.md) `${(0,markdown/* code */.aY)(range)} may have another interface than the ${(0,markdown/* code */.aY)(present.range)} that is there, and ${use} uses ${(0,markdown/* code */.aY)(name)}. Change the code along with the version, or take a ${(0,markdown/* code */.aY)(by)} that supports ${(0,markdown/* code */.aY)(present.range)}.`);
    }
    const installation = await nodeInstallation(manifest, present.section, manifests, failure, files, origin);
    if ("reason" in installation)
        return (0,fixer/* refused */.J5)(installation.reason);
    const content = setRange(manifest.text, present.section, name, range);
    if (content === null || !onlyRangeDiffers(manifest.text, content, present.section, name, range)) {
        return (0,fixer/* refused */.J5)((0,markdown.md) `${path} has a form in which a version cannot be changed safely.`);
    }
    const { entry } = manifest;
    const [was, is] = [(0,markdown/* code */.aY)(present.range), (0,markdown/* code */.aY)(range)];
    return {
        kind: "fix",
        edits: [{ kind: "update", path: entry.path, content, mode: (0,fixer/* fileModeOf */.fJ)(entry), baseSha: entry.sha }],
        title: (0,markdown.md) `Ask for the ${(0,markdown/* prose */.CS)(name)} that ${(0,markdown/* prose */.CS)(by)} supports`,
        summary: (0,markdown.md) `${(0,markdown/* code */.aY)(by)} supports ${(0,markdown/* code */.aY)(name)} ${(0,markdown/* code */.aY)(supported)} only, and ${path} asks for ${was}. It asks for ${is} now.`,
        plan: [
            (0,markdown.md) `Ask for ${(0,markdown/* code */.aY)(name)} ${is} instead of ${was} in ${path}.`,
            (0,markdown.md) `Or take a version of ${(0,markdown/* code */.aY)(by)} that supports ${was}, if there is one.`,
            (0,markdown.md) `Run the workflow again.`,
        ],
        risks: [(0,markdown.md) `A version of ${(0,markdown/* code */.aY)(by)} that supports ${was} may be the better way.`],
        ...lockCompletion(installation.value, manifest),
    };
}
/**
 * Settles npm's conflict between two packages that the project itself asks for, by the range that the one demands of
 * the other. A step to another major is made only for a package that no code of the repository uses. Takes `package`, `range` and `by` of the rule `npm-peer-range`, and the lines that npm prints around it.
 */
const peerRange = {
    fixType: "peer-range",
    title: "Asks for the version of a package that another one supports, where npm names both and no third is concerned.",
    certainty: 0.8,
    applies: ({ ruleId }) => ruleId === "npm-peer-range",
    propose: peer_range_propose,
};

;// CONCATENATED MODULE: ./build/fixes/nearest-version.js
/** The numbers of a final release: `1.26.4`; null for anything else, such as a release candidate. */
function releaseNumbers(version) {
    return /^\d{1,9}(?:\.\d{1,9}){0,4}$/.test(version) ? version.split(".").map(Number) : null;
}
/** Negative when the left release is the older one; a missing number counts as 0. */
function compareReleases(left, right) {
    const length = Math.max(left.length, right.length);
    for (let index = 0; index < length; index++) {
        const difference = (left[index] ?? 0) - (right[index] ?? 0);
        if (difference !== 0)
            return difference;
    }
    return 0;
}
/** Releases that promise to be compatible: of one major version, of 0.x of one minor. */
const sameLine = (left, right) => left[0] === right[0] && (left[0] !== 0 || left[1] === right[1]);
const sameMinor = (left, right) => sameLine(left, right) && (left[1] ?? 0) === (right[1] ?? 0);
/**
 * The release to take in place of one that there is not. In this order: the newest older one of the same minor version,
 * the oldest newer one of it, the newest older one of the same major version, the oldest newer one of that. Never one that
 * may be incompatible.
 * @param wanted the release that is not there
 * @param offered what there is; anything but final releases is passed over
 * @returns null when none of them is near enough
 */
function nearestRelease(wanted, offered) {
    const target = releaseNumbers(wanted);
    if (target === null)
        return null;
    const releases = offered
        .flatMap((version) => {
        const numbers = releaseNumbers(version);
        return numbers === null ? [] : [{ version, numbers, difference: compareReleases(numbers, target) }];
    })
        .toSorted((left, right) => compareReleases(left.numbers, right.numbers));
    const older = releases.filter(({ difference }) => difference < 0);
    const newer = releases.filter(({ difference }) => difference > 0);
    const found = older.findLast(({ numbers }) => sameMinor(numbers, target)) ??
        newer.find(({ numbers }) => sameMinor(numbers, target)) ??
        older.findLast(({ numbers }) => sameLine(numbers, target)) ??
        newer.find(({ numbers }) => sameLine(numbers, target));
    return found?.version ?? null;
}

;// CONCATENATED MODULE: ./build/fixes/cargo-version.js






/** One version: cargo prints `1.2.3` as `^1.2.3`. Source: The Cargo Book, "Specifying Dependencies". */
const single = /^[\^~=]? ?(?<version>\d[\w.+-]*)$/;
/** The release that cargo's list has near; it prints the newest ones, newest first, and dots for the rest. */
function nearest(wanted, listed) {
    const versions = listed.split(",").map((version) => version.trim());
    const isCut = versions.at(-1) === "...";
    if (isCut)
        versions.pop();
    const [target, oldest] = [releaseNumbers(wanted), releaseNumbers(versions.at(-1) ?? "")];
    if (isCut && (target === null || oldest === null || compareReleases(oldest, target) > 0)) {
        return { reason: (0,markdown.md) `cargo lists only newer versions than ${(0,markdown/* code */.aY)(wanted)}, and not all that there are.` };
    }
    const chosen = nearestRelease(wanted, versions);
    return chosen === null
        ? { reason: (0,markdown.md) `No version that cargo lists is near enough to ${(0,markdown/* code */.aY)(wanted)} to be compatible.` }
        : { value: chosen };
}
/** Where a manifest asks for this version of a crate: offsets of the version's text. */
function placesOf(text, name, version) {
    const escaped = (literal) => literal.replace(/[^\w]/g, String.raw `\$&`);
    const value = `"[\\^~=]? ?(?=${escaped(version)}")`;
    const forms = [
        String.raw `^[ \t]*${escaped(name)}[ \t]*=[ \t]*${value}`,
        String.raw `^[ \t]*${escaped(name)}[ \t]*=[ \t]*\{[^}\n]*\bversion[ \t]*=[ \t]*${value}`,
        String.raw `^[ \t]*\[[\w.-]*dependencies\.${escaped(name)}\](?:(?!\n[ \t]*\[)[\s\S])*?^[ \t]*version[ \t]*=[ \t]*${value}`,
    ];
    return forms.flatMap((form) => [...text.matchAll(new RegExp(form, "gm"))].map((found) => found.index + found[0].length));
}
/** The manifest that asks for the version: that of the package which cargo names, else of its workspace. */
async function manifestPaths(failure, files) {
    const entries = await files.list();
    const folder = linesBelow(failure)
        .map((line) => /^\s*(?:\.\.\. )?required by package `[^`(]+ \((\/[^`)]+)\)`/.exec(line)?.[1])
        .find((path) => path !== undefined);
    if (folder === undefined)
        return [];
    const own = filesOfLogPath(`${folder}/Cargo.toml`, entries).only;
    return [...new Set([own?.path ?? [], "Cargo.toml"].flat())];
}
/** The release to ask for in the manifest of the package whose requirement cargo could not meet. */
async function cargoVersion(failure, files, origin) {
    const { package: name = "", requirement = "" } = failure.captures;
    const wanted = single.exec(requirement)?.groups?.["version"];
    if (wanted === undefined) {
        return { reason: (0,markdown.md) `${(0,markdown/* code */.aY)(requirement)} does not ask for one version, so it cannot be told which one was meant.` };
    }
    const below = linesBelow(failure);
    const listed = below
        .map((line) => /candidate versions found which didn't match: (.+)$/.exec(line)?.[1])
        .find(Boolean);
    const location = below.map((line) => /location searched: (\/\S+)$/.exec(line)?.[1]).find(Boolean);
    if (listed === undefined)
        return { reason: (0,markdown.md) `cargo does not say which versions there are.` };
    if (location !== undefined && filesOfLogPath(`${location}/Cargo.toml`, await files.list()).all.length > 0) {
        return { reason: (0,markdown.md) `${(0,markdown/* code */.aY)(name)} is a crate of this repository, so either version may be the wrong one.` };
    }
    const chosen = nearest(wanted, listed);
    if ("reason" in chosen)
        return chosen;
    const { jobs } = failingJobs(await jobCommands(files, origin.workflowPath), failure, origin);
    if (jobs.some(({ commands }) => commands.some(({ words }) => words.some((word) => /^--(?:locked|frozen)$/.test(word))))) {
        return {
            reason: (0,markdown.md) `The job builds exactly what ${(0,markdown/* code */.aY)("Cargo.lock")} holds, so the manifest alone would break it.`,
        };
    }
    for (const path of await manifestPaths(failure, files)) {
        const file = await files.read(path);
        const [at, another] = file === null ? [] : placesOf(file.text, name, wanted);
        if (file === null || at === undefined)
            continue;
        if (another !== undefined)
            return { reason: (0,markdown.md) `${(0,markdown/* code */.aY)(path)} asks for ${(0,markdown/* code */.aY)(name)} in several places.` };
        const content = `${file.text.slice(0, at)}${chosen.value}${file.text.slice(at + wanted.length)}`;
        const edit = { kind: "update", path, content, mode: (0,fixer/* fileModeOf */.fJ)(file.entry), baseSha: file.entry.sha };
        return { value: { name, wanted, chosen: chosen.value, edits: [edit], risks: [] } };
    }
    return {
        reason: (0,markdown.md) `No manifest of this repository asks for ${(0,markdown/* code */.aY)(name)} ${(0,markdown/* code */.aY)(requirement)}. Another crate may ask for it.`,
    };
}

;// CONCATENATED MODULE: ./build/fixes/python-projects.js

/** `.`, `./lib[test,dev]`, as pip takes a project's folder. */
const projectFolder = /^(\.{1,2}(?:\/[\w./-]*)?|[\w.-]+(?:\/[\w.-]+)*\/)(?:\[([\w,\s-]+)\])?$/;
const valuesOf = (words, option) => words.flatMap((word, index) => {
    const found = option.exec(word);
    return found === null ? [] : (found[1] ?? words[index + 1] ?? "").split(/[,\s]+/);
});
const pip = (words, folder) => words.includes("install")
    ? words.flatMap((word, index) => {
        if (/^(?:-r|-c|--requirements?|--constraints?|--find-links|-f|--target|-t)$/.test(words[index - 1] ?? ""))
            return [];
        const found = projectFolder.exec(word);
        const path = found === null ? null : resolveInRepository(folder, found[1] ?? "");
        const groups = (found?.[2] ?? "")
            .split(",")
            .map((group) => group.trim())
            .filter(Boolean);
        return path === null ? [] : [{ tool: "pip", folder: path, groups, isLocked: false }];
    })
    : [];
/** Sources: Poetry, pipenv and uv documentation, "install" and "sync". */
const readers = [
    { program: /^pip3?(?:\.\d+)?$/, read: pip },
    {
        program: /^poetry$/,
        read: (words, folder) => words.includes("install") || words.includes("sync")
            ? [
                {
                    tool: "poetry",
                    folder,
                    groups: words.some((word) => /^--(?:only|without|no-dev|only-root)/.test(word))
                        ? valuesOf(words, /^--(?:with|only)(?:=(.+))?$/)
                        : ["dev", "test", "tests", ...valuesOf(words, /^--with(?:=(.+))?$/)],
                    isLocked: true,
                },
            ]
            : [],
    },
    {
        program: /^pipenv$/,
        read: (words, folder) => words.includes("install") || words.includes("sync")
            ? [
                {
                    tool: "pipenv",
                    folder,
                    groups: words.some((word) => word === "--dev" || word === "-d") ? ["dev"] : [],
                    isLocked: words.includes("sync") || words.some((word) => /^--(?:deploy|ignore-pipfile)$/.test(word)),
                },
            ]
            : [],
    },
    {
        program: /^uv$/,
        read: (words, folder) => words.includes("sync")
            ? [
                {
                    tool: "uv",
                    folder,
                    groups: words.includes("--no-dev")
                        ? []
                        : words.some((word) => /^--all-(?:groups|extras)$/.test(word))
                            ? ["*"]
                            : ["dev", ...valuesOf(words, /^--(?:group|extra)(?:=(.+))?$/)],
                    isLocked: words.some((word) => /^--(?:locked|frozen)$/.test(word)),
                },
            ]
            : words.includes("pip")
                ? pip(words, folder)
                : [],
    },
];
/** The projects that a command installs. */
function projectInstalls({ words, folder }) {
    if (folder === null)
        return [];
    const programs = words.map((word) => word.slice(word.lastIndexOf("/") + 1));
    for (const { program, read } of readers) {
        const at = programs.findIndex((word) => program.test(word));
        if (at >= 0 && !(programs[at - 1] === "uv"))
            return read(words.slice(at + 1), folder);
    }
    return [];
}

;// CONCATENATED MODULE: ./build/fixes/pip-installs.js




const pip_installs_pip = /(?:^|\/)pip3?(?:\.\d+)?$/;
const requirementOption = /^(?:-r|--requirements?=)(.+)$/;
function requirementsOf({ words, folder }) {
    const at = words.findIndex((word) => pip_installs_pip.test(word));
    if (folder === null || at < 0 || !words.slice(at + 1).includes("install"))
        return [];
    return words.flatMap((word, index) => {
        const named = /^(?:-r|--requirements?)$/.test(word) ? words[index + 1] : requirementOption.exec(word)?.[1];
        const path = named === undefined ? null : resolveInRepository(folder, named);
        return path === null ? [] : [path];
    });
}
/**
 * The requirements files that a step's script installs: `pip install -r`, also as `python -m pip` and `uv pip`.
 * @param script the `run` of a step
 * @param folder the step's working directory, relative to the root
 * @returns paths in the repository
 */
function requirementsInstalledBy(script, folder) {
    return commandsOf(script, folder).flatMap(requirementsOf);
}
/** Whether a job installs nothing of the repository by its own commands, so that a script of it may. */
const installsByOthers = (commands) => !commands.some((command) => requirementsOf(command).length > 0 || projectInstalls(command).length > 0);
/**
 * The jobs of a workflow, those of the workflows that it calls included, with what they install.
 * @param workflowPath the workflow; null for every workflow of the repository
 */
async function pipJobs(files, workflowPath) {
    const jobs = await jobCommands(files, workflowPath, installsByOthers);
    return jobs.map(({ name, commands }) => ({ name, requirements: [...new Set(commands.flatMap(requirementsOf))] }));
}

;// CONCATENATED MODULE: ./build/fixes/pip-pins.js

/** A name in any of the forms that stand for the same distribution. Source: PEP 503. */
const nameForm = (name) => normaliseName(name)
    .split("-")
    .map((part) => part.replace(/\W/g, String.raw `\$&`))
    .join("[-_.]+");
const escaped = (text) => text.replace(/[^\w]/g, String.raw `\$&`);
/**
 * A text with another version wherever one version of a distribution is asked for, in whatever file such a requirement
 * may stand: a list of requirements, a project's declaration, a command. Comments stay.
 * @param operator as pip prints it, `==`
 * @returns null where it is not asked for
 */
function repinned(text, name, operator, wanted, chosen) {
    const form = new RegExp(String.raw `^((?:[^#\n]*?[^\w.#\n-])??${nameForm(name)}\s*(?:\[[\w ,.-]*\])?\s*${escaped(operator)}\s*)${escaped(wanted)}(?![\w.+!*-])`, "gim");
    // A line may ask for it more than once.
    let content = text;
    for (let next = content.replace(form, (_, lead) => lead + chosen); next !== content;) {
        content = next;
        next = content.replace(form, (_, lead) => lead + chosen);
    }
    return content === text ? null : content;
}

;// CONCATENATED MODULE: ./build/fixes/pip-version.js









/**
 * `name[extras]==1.2.3`, as pip prints a requirement, or `~=1.2.3`, which asks for that release or a later one of its
 * line. Other operators do not say which version was meant.
 */
const pin = /^(?<name>[A-Za-z0-9][\w.-]*)(?:\[[\w.,-]*\])?(?<operator>===?|~=)(?<version>[\w.+!-]+);?$/;
/**
 * The versions that pip lists, oldest first; without the last one of a list that was cut, which may be cut itself.
 * Above those that need another Python it says so on a line of its own.
 */
function offeredVersions(failure, wanted) {
    const listed = failure.captures["versions"] ?? "";
    if (listed === "" || listed === "none")
        return { reason: (0,markdown.md) `pip found no version at all, so the name or the index is at fault.` };
    const versions = listed.split(",").map((version) => version.trim());
    const isCut = listed.endsWith("…");
    if (isCut)
        versions.pop();
    const target = releaseNumbers(wanted);
    const newest = releaseNumbers(versions.at(-1) ?? "");
    if (isCut && (target === null || newest === null || compareReleases(newest, target) < 0)) {
        return { reason: (0,markdown.md) `pip lists more versions than the report keeps.` };
    }
    const otherPython = linesAbove(failure).find((line) => line.includes("require a different python version"));
    if (otherPython?.includes(` ${wanted} Requires-Python`) === true || otherPython?.endsWith("…") === true) {
        return { reason: (0,markdown.md) `There is such a version for another version of Python, so the toolchain may be at fault.` };
    }
    return { value: versions };
}
/** The files that a job installs, with those that they include, as far as they are there. */
async function withIncludes(paths, files) {
    const seen = new Set();
    const queue = [...paths];
    for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
        const file = seen.has(next) ? null : await files.read(next);
        if (file === null)
            continue;
        seen.add(next);
        for (const included of parseRequirements(file.text).includes) {
            const path = resolveInRepository(folderOf(next), included);
            if (path !== null)
                queue.push(path);
        }
    }
    return [...seen];
}
/** Where else than in requirements files a job may ask for a version: what its project declares, and what it runs. */
const otherPlaces = /(?:^|\/)(?:pyproject\.toml|setup\.(?:cfg|py)|tox\.ini|noxfile\.py|(?:GNUm|m|M)akefile|Dockerfile|environment\.ya?ml)$|\.(?:sh|bash)$/;
/** The files that may ask for the version where no requirements file does: what projects declare, and what jobs run. */
async function otherFiles(files, { workflowPath }) {
    const others = (await files.list()).map(({ path }) => path).filter((path) => otherPlaces.test(path));
    return [...(workflowPath === null ? [] : [workflowPath]), ...others].slice(0, placeLimit);
}
/** How many files are looked through. */
const placeLimit = 40;
/** The release to ask for, wherever the failing job, or what it installs, asks for the one that there is not. */
async function pipVersion(failure, files, origin) {
    const requirement = failure.captures["requirement"] ?? "";
    const { name, operator, version: wanted } = pin.exec(requirement)?.groups ?? {};
    if (name === undefined || operator === undefined || wanted === undefined) {
        return { reason: (0,markdown.md) `${(0,markdown/* code */.aY)(requirement)} does not ask for one version, so it cannot be told which one was meant.` };
    }
    const offered = offeredVersions(failure, wanted);
    if ("reason" in offered)
        return offered;
    const chosen = nearestRelease(wanted, offered.value);
    if (chosen === null)
        return { reason: (0,markdown.md) `No version that pip lists is near enough to ${(0,markdown/* code */.aY)(wanted)} to be compatible.` };
    const { jobs } = failingJobs(await pipJobs(files, origin.workflowPath), failure, origin);
    const installed = await withIncludes([...new Set(jobs.flatMap(({ requirements }) => requirements))], files);
    const repin = (text) => repinned(text, name, operator, wanted, chosen);
    const inRequirements = await editsOf(installed, repin, files);
    if ("reason" in inRequirements)
        return inRequirements;
    const elsewhere = inRequirements.value.length > 0 ? inRequirements : await editsOf(await otherFiles(files, origin), repin, files);
    if ("reason" in elsewhere)
        return elsewhere;
    return elsewhere.value.length === 0
        ? { reason: (0,markdown.md) `Nothing that the job installs or runs pins ${(0,markdown/* code */.aY)(requirement)}. Another package may ask for it.` }
        : { value: { name, wanted, chosen, edits: elsewhere.value, risks: [] } };
}
async function editsOf(paths, repin, files) {
    const edits = [];
    for (const path of paths) {
        const file = await files.read(path);
        const content = file === null ? null : repin(file.text);
        if (file === null || content === null)
            continue;
        if (/\.(?:txt|in)$/.test(path) && parseRequirements(file.text).generated)
            return { reason: (0,markdown.md) `${(0,markdown/* code */.aY)(path)} is written by a tool. Change its source and compile it again.` };
        edits.push({ kind: "update", path, content, mode: (0,fixer/* fileModeOf */.fJ)(file.entry), baseSha: file.entry.sha });
    }
    return { value: edits };
}

;// CONCATENATED MODULE: ./build/fixes/pnpm-version.js





/** One version, as package.json asks for it. Other ranges do not say which version was meant. */
const pnpm_version_single = /^(?<lead>[\^~]?)(?<version>\d+\.\d+\.\d+)$/;
/** The release to ask for where pnpm found none of the one that is asked for, and says which is the latest. */
async function pnpmVersion(failure, files, { others = [] }) {
    const wantedPackage = failure.captures["package"] ?? "";
    const at = wantedPackage.lastIndexOf("@");
    const [name, range] = [wantedPackage.slice(0, Math.max(0, at)), wantedPackage.slice(at + 1)];
    const { lead = "", version: wanted } = pnpm_version_single.exec(range)?.groups ?? {};
    if (wanted === undefined)
        return {
            reason: (0,markdown.md) `${(0,markdown/* code */.aY)(wantedPackage)} does not ask for one version, so it cannot be told which one was meant.`,
        };
    const latest = others.find(({ ruleId, step, captures }) => ruleId === "pnpm-latest-release" && step === failure.step && captures["package"] === name)?.captures["latest"];
    if (latest === undefined)
        return { reason: (0,markdown.md) `The log does not tell which versions there are.` };
    const chosen = nearestRelease(wanted, [latest]);
    if (chosen === null)
        return { reason: (0,markdown.md) `The latest version, ${(0,markdown/* code */.aY)(latest)}, is not near enough to ${(0,markdown/* code */.aY)(wanted)} to be compatible.` };
    const manifests = (await packageManifests(files)) ?? [];
    const asking = manifests.filter((manifest) => dependencyOf(manifest, name)?.range === range);
    const [manifest, another] = asking;
    const section = manifest === undefined ? undefined : dependencyOf(manifest, name)?.section;
    if (manifest === undefined || section === undefined)
        return { reason: (0,markdown.md) `No package.json asks for ${(0,markdown/* code */.aY)(wantedPackage)}. Another package may.` };
    if (another !== undefined)
        return { reason: (0,markdown.md) `Several package.json ask for ${(0,markdown/* code */.aY)(wantedPackage)}.` };
    const locks = [...(await lockFilesIn(manifest.folder, files)), ...(await lockFilesIn("", files))];
    const [lock] = locks;
    if (lock !== undefined)
        return { reason: (0,markdown.md) `${(0,markdown/* code */.aY)(lock)} would no longer match, and only pnpm can write it.` };
    const content = setRange(manifest.text, section, name, lead + chosen);
    if (content === null)
        return { reason: (0,markdown.md) `${(0,markdown/* code */.aY)(manifest.entry.path)} has a form that cannot be changed safely.` };
    const { path, sha } = manifest.entry;
    const edit = { kind: "update", path, content, mode: (0,fixer/* fileModeOf */.fJ)(manifest.entry), baseSha: sha };
    return { value: { name, wanted, chosen, edits: [edit], risks: [] } };
}

;// CONCATENATED MODULE: ./build/fixes/version-not-found.js





const ecosystems = {
    "pip-no-matching-distribution": pipVersion,
    "cargo-version-not-found": cargoVersion,
    "pnpm-no-matching-version": pnpmVersion,
    "npm-no-matching-version": () => Promise.resolve({ reason: (0,markdown.md) `npm does not say which versions there are, and a guess may not exist either.` }),
};
async function version_not_found_propose(failure, files, origin) {
    const found = await ecosystems[failure.ruleId]?.(failure, files, origin);
    if (found === undefined)
        return (0,fixer/* refused */.J5)((0,markdown.md) `auto-heal cannot read which versions there are.`);
    if ("reason" in found)
        return (0,fixer/* refused */.J5)(found.reason);
    const { name, wanted, chosen, edits, risks } = found.value;
    const paths = (0,markdown/* joinMarkdown */.UF)(edits.map(({ path }) => (0,markdown/* code */.aY)(path)), ", ");
    return {
        kind: "fix",
        edits,
        title: (0,markdown.md) `Ask for ${(0,markdown/* prose */.CS)(name)} ${(0,markdown/* prose */.CS)(chosen)}`,
        summary: (0,markdown.md) `There is no release ${(0,markdown/* code */.aY)(wanted)} of ${(0,markdown/* code */.aY)(name)}. The nearest compatible one that the log lists is ${(0,markdown/* code */.aY)(chosen)}, which ${paths} asks for now.`,
        plan: [
            (0,markdown.md) `Ask for ${(0,markdown/* code */.aY)(chosen)} of ${(0,markdown/* code */.aY)(name)} instead of ${(0,markdown/* code */.aY)(wanted)} in ${paths}.`,
            (0,markdown.md) `Run the workflow again.`,
        ],
        risks: [(0,markdown.md) `Another release than ${(0,markdown/* code */.aY)(chosen)} may have been meant.`, ...risks],
    };
}
/**
 * Asks for the nearest release that a package manager listed where it found none of the one that is asked for. Takes
 * `requirement`, and `versions` or `package`, of the rules below.
 */
const versionNotFound = {
    fixType: "version-not-found",
    title: "Replaces a version that does not exist by the nearest compatible one that the log lists.",
    certainty: 0.85,
    applies: ({ ruleId }) => Object.hasOwn(ecosystems, ruleId),
    propose: version_not_found_propose,
};

;// CONCATENATED MODULE: ./build/fixes/python-imports.js




/** How many files of a program are read. */
const python_imports_fileLimit = 30;
/** Python files that only tests run. */
const ofTests = /(?:^|\/)(?:tests?|testing)\/|(?:^|\/)(?:test_[^/]*|[^/]*_test|conftest)\.py$/;
/**
 * The imports at the top level of a file. What stands in a block (a function, a `try`, a condition) may never be loaded.
 * Source: The Python Language Reference, "The import statement".
 */
function importsOf(text) {
    const code = text.replace(/("""|''')[\s\S]*?\1/g, (quoted) => quoted.replace(/[^\n]/g, ""));
    return [
        ...code.matchAll(/^(?:from[ \t]+(\.*[\w.]*)[ \t]+import[ \t]+(\([^)]*\)|[^\n;#]+)|import[ \t]+([^\n;#]+))/gm),
    ].flatMap(({ 1: from, 2: taken = "", 3: whole = "", index }) => {
        const line = code.slice(0, index).split("\n").length;
        const names = (list) => list
            .replace(/#[^\n]*/g, "")
            .split(",")
            .flatMap((name) => /^[\s(\\]*([\w.*]+)/.exec(name)?.[1] ?? []);
        return from === undefined
            ? names(whole).map((module) => ({ module, names: [], line }))
            : [{ module: from, names: names(taken), line }];
    });
}
/** The tracked files that an import may load, from the folders in which Python may look. */
function filesOf({ module, names }, importer, roots, tracked) {
    const [, dots = "", rest = ""] = /^(\.*)(.*)$/.exec(module) ?? [];
    let own = folderOf(importer);
    for (let level = 1; level < dots.length; level++)
        own = own === null ? null : resolveInRepository(own, "..");
    const bases = dots === "" ? [...roots, folderOf(importer)] : own === null ? [] : [own];
    const parts = rest.split(".").filter((part) => part !== "");
    const modules = [...parts.map((_, index) => parts.slice(0, index + 1)), ...names.map((name) => [...parts, name])];
    return modules.flatMap((path) => bases.flatMap((base) => {
        const stem = [base, ...path].filter((part) => part !== "").join("/");
        return [`${stem}.py`, `${stem}/__init__.py`].filter((file) => tracked.has(file));
    }));
}
/** The Python files that a job's commands start. */
function python_imports_startedFiles(commands, tracked) {
    return commands.flatMap(({ words, folder }) => {
        if (folder === null)
            return [];
        const option = words.indexOf("-m");
        const module = option < 0 ? undefined : words[option + 1]?.replaceAll(".", "/");
        const named = [
            ...words.filter((word) => word.endsWith(".py")),
            ...(module === undefined ? [] : [`${module}.py`, `${module}/__main__.py`]),
        ];
        return named.flatMap((name) => resolveInRepository(folder, name) ?? []).filter((path) => tracked.has(path));
    });
}
/**
 * The modules from outside the repository that the failing program still has to import once the missing one is there:
 * below the failing line, and in what the program loads from there on. Of tests those of the other tests too, as a run of
 * tests goes on.
 * @param commands of the failing job
 * @returns top-level names, without those of Python itself; empty where the log does not name the importing file
 */
async function pendingModules(failure, files, commands) {
    const place = importingLine(failure);
    const entries = await files.list();
    const importer = place === null ? null : filesOfLogPath(place.path, entries).only;
    if (place === null || importer === null)
        return [];
    const tracked = new Set(entries.map(({ path }) => path));
    const started = python_imports_startedFiles(commands, tracked);
    const runsTests = commands.some(({ words }) => words.some((word) => /^(?:pytest|py\.test|unittest|nose2|tox)$/.test(word)));
    const tests = runsTests || ofTests.test(importer.path)
        ? [...tracked].filter((path) => path.endsWith(".py") && ofTests.test(path))
        : [];
    const roots = ["", "src", "lib", ...new Set(started.map((path) => folderOf(path)))];
    const external = new Set();
    const seen = new Set();
    const queue = [importer.path, ...started, ...tests];
    for (let next = queue.shift(); next !== undefined && seen.size < python_imports_fileLimit; next = queue.shift()) {
        if (seen.has(next))
            continue;
        seen.add(next);
        for (const one of importsOf((await files.read(next))?.text ?? "")) {
            // What stands above the failing line was loaded.
            if (next === importer.path && one.line <= place.line)
                continue;
            const local = filesOf(one, next, roots, tracked);
            queue.push(...local);
            const [top = ""] = one.module.split(".");
            if (local.length === 0 && top !== "" && !pythonStandardLibrary.has(top))
                external.add(top);
        }
    }
    return [...external];
}

;// CONCATENATED MODULE: ./build/fixes/installed-requirements.js








const noneInstalled = {
    job: (0,markdown.md) `The failing job installs no requirements file of this repository, so adding a line to one would heal nothing.`,
    workflow: (0,markdown.md) `The failing workflow installs no requirements file of this repository, so adding a line to one would heal nothing.`,
    repository: (0,markdown.md) `No workflow installs a requirements file of this repository, so adding a line to one would heal nothing.`,
};
/** Requirements that only development has, by their usual names. */
const forDevelopment = /(?:^|[/._-])(?:dev|develop|development|tests?|testing|ci|lint)(?:[/._-]|$)/i;
/**
 * Of several requirements files the only one that lies in a folder, not the root, which holds the file that imports the
 * module; or the only one for development where a test imports it, and the only other one where the program does.
 */
async function nearestTo(failure, paths, files) {
    const place = importingLine(failure);
    const importer = place === null ? null : filesOfLogPath(place.path, await files.list()).only;
    if (importer === null)
        return null;
    const above = paths.filter((path) => folderOf(path) !== "" && importer.path.startsWith(`${folderOf(path)}/`));
    const isTest = ofTests.test(importer.path);
    return onlyOf(above) ?? onlyOf(paths.filter((path) => forDevelopment.test(path) === isTest));
}
/** The one requirements file that the failing job installs, and all that it does; as far as the job is not known, its workflow, or any. */
async function requirementsFor(failure, files, origin) {
    const { scope, jobs } = failingJobs(await pipJobs(files, origin.workflowPath), failure, origin);
    const tracked = new Set((await files.list()).map((entry) => entry.path));
    const installed = new Set(jobs.flatMap((job) => job.requirements.filter((path) => tracked.has(path))));
    if (installed.size === 0)
        return { reason: noneInstalled[scope], isInstalled: false };
    const path = installed.size === 1 ? onlyOf([...installed]) : await nearestTo(failure, [...installed], files);
    if (path === null) {
        const paths = (0,markdown/* joinMarkdown */.UF)([...installed].map((path) => (0,markdown/* code */.aY)(path)), ", ");
        return {
            reason: (0,markdown.md) `Several requirements files are installed (${paths}), and it cannot be told which one should name the module.`,
            isInstalled: true,
        };
    }
    const file = await files.read(path);
    return file === null
        ? { reason: (0,markdown.md) `${(0,markdown/* code */.aY)(path)} is a link or not text.`, isInstalled: true }
        : { value: file, installed: [...installed] };
}

;// CONCATENATED MODULE: ./build/fixes/toml-text.js
const literal = (text) => text.replace(/\W/g, String.raw `\$&`);
/** Multi-line strings may hold what looks like anything else. */
const isSimple = (text) => !/"""|'''/.test(text);
/**
 * Finds a table by its header, so that a TOML text can be edited without writing it anew.
 * @param name as written between the brackets
 * @returns null when it is not there exactly once, or the text has forms that are not understood
 */
function tomlTable(text, name) {
    const headers = [
        ...text.matchAll(new RegExp(String.raw `^[ \t]*\[[ \t]*${literal(name)}[ \t]*\][ \t]*(?:#.*)?\r?(?:\n|$)`, "gm")),
    ];
    const [header, another] = headers;
    if (header === undefined || another !== undefined || !isSimple(text))
        return null;
    const start = header.index + header[0].length;
    const next = /^[ \t]*\[{1,2}[ \t]*[\w"'.-]+[ \t]*\]{1,2}[ \t]*(?:#.*)?\r?$/gm;
    next.lastIndex = start;
    return { start, end: next.exec(text)?.index ?? text.length };
}
/** The offset after `key =` in a table; null when the key is not there once. */
function toml_text_valueOf(text, { start, end }, key) {
    const pattern = new RegExp(String.raw `^[ \t]*(?:${literal(key)}|"${literal(key)}"|'${literal(key)}')[ \t]*=[ \t]*`, "gm");
    const [found, another] = [...text.slice(start, end).matchAll(pattern)];
    return found === undefined || another !== undefined ? null : start + found.index + found[0].length;
}
/** Whether a table has a key, however it is written. */
const hasTomlKey = (text, table, key) => new RegExp(String.raw `^[ \t]*["']?${literal(key)}["']?[ \t]*[=.]`, "m").test(text.slice(table.start, table.end));
/** The keys of a table, in order, with the offset after each one's line. */
function tomlKeys(text, { start, end }) {
    return [...text.slice(start, end).matchAll(/^[ \t]*["']?([\w.-]+)["']?[ \t]*=.*(?:\n|$)/gm)].map((found) => ({
        key: found[1] ?? "",
        start: start + found.index,
        end: start + found.index + found[0].length,
    }));
}
/**
 * Reads an array of strings.
 * @returns null when the key has no such value
 */
function tomlArray(text, table, key) {
    const at = toml_text_valueOf(text, table, key);
    if (at === null || text[at] !== "[")
        return null;
    const items = [];
    const token = /[ \t\r\n,]+|#[^\n]*|"((?:[^"\\\n]|\\.)*)"|'([^'\n]*)'|\]/y;
    for (token.lastIndex = at + 1;;) {
        const index = token.lastIndex;
        const found = token.exec(text);
        if (found === null)
            return null;
        if (found[0] === "]")
            return { start: at + 1, end: index, items };
        const value = found[1] ?? found[2];
        if (value !== undefined)
            items.push({ value, start: index, end: token.lastIndex });
    }
}
const inOrder = (names) => names.every((name, index) => index === 0 || (names[index - 1] ?? "").toLowerCase() <= name.toLowerCase());
/** Where a name belongs: before the first that comes after it where they are in alphabetical order, else at the end. */
function toml_text_placeFor(name, names) {
    const found = names.findIndex((other) => other.toLowerCase() > name.toLowerCase());
    return inOrder(names) && found >= 0 ? found : names.length;
}
/**
 * Adds a string to an array, in its form.
 * @param value without quotation marks and backslashes
 */
function addToTomlArray(text, array, value) {
    const { items } = array;
    const quote = items[0] === undefined ? '"' : (text[items[0].start] ?? '"');
    const added = `${quote}${value}${quote}`;
    const place = toml_text_placeFor(value, items.map((item) => item.value));
    const [next, last] = [items[place], items.at(-1)];
    if (last === undefined)
        return `${text.slice(0, array.start)}${added}${text.slice(array.end)}`;
    const lead = /(\r?\n[ \t]*)$/.exec(text.slice(0, items[0]?.start))?.[1];
    if (next !== undefined) {
        return `${text.slice(0, next.start)}${added},${lead ?? " "}${text.slice(next.start)}`;
    }
    if (lead === undefined)
        return `${text.slice(0, last.end)}, ${added}${text.slice(last.end)}`;
    // A comment behind the last item stays with it.
    const [tail = "", comma = "", comment = ""] = /^([ \t]*,)?([ \t]*#[^\r\n]*)?/.exec(text.slice(last.end, array.end)) ?? [];
    const rest = text.slice(last.end + tail.length);
    return `${text.slice(0, last.end)}${comma || ","}${comment}${lead}${added}${comma === "" ? "" : ","}${rest}`;
}
/**
 * Adds a line `key = value` to a table.
 * @param keepFirst a key that stays the first, whatever the order
 */
function addTomlKey(text, table, key, value, keepFirst) {
    const keys = tomlKeys(text, table);
    const ordered = keys.filter((other) => other.key !== keepFirst);
    const next = ordered[toml_text_placeFor(key, ordered.map((other) => other.key))];
    const at = next?.start ?? keys.at(-1)?.end ?? table.start;
    const ending = text.includes("\r\n") ? "\r\n" : "\n";
    const gap = at === 0 || text[at - 1] === "\n" ? "" : ending;
    return `${text.slice(0, at)}${gap}${key} = ${value}${ending}${text.slice(at)}`;
}

;// CONCATENATED MODULE: ./build/fixes/python-declarations.js


/** The name at the start of a requirement. Source: PEP 508. */
const python_declarations_nameOf = (requirement) => normaliseName(/^[\w.-]+/.exec(requirement.trim())?.[0] ?? "");
function arrayDeclaration(text, table, key, group) {
    const found = tomlTable(text, table);
    const array = found === null ? null : tomlArray(text, found, key);
    return array === null
        ? []
        : [
            {
                group,
                names: array.items.map(({ value }) => python_declarations_nameOf(value)),
                add: (name) => addToTomlArray(text, array, name),
            },
        ];
}
function keyDeclaration(text, table, group) {
    const found = tomlTable(text, table);
    return found === null
        ? []
        : [
            {
                group,
                names: tomlKeys(text, found).map(({ key }) => normaliseName(key)),
                add: (name) => addTomlKey(text, found, name, '"*"', "python"),
            },
        ];
}
/** Each key of a table that lists a group's distributions. */
function groupDeclarations(text, table) {
    const found = tomlTable(text, table);
    return found === null ? [] : tomlKeys(text, found).flatMap(({ key }) => arrayDeclaration(text, table, key, key));
}
/** The project's own list; where there is none yet it is made, unless another tool makes it while it builds. */
function projectDeclaration(text) {
    const table = tomlTable(text, "project");
    if (table === null)
        return [];
    if (hasTomlKey(text, table, "dependencies"))
        return arrayDeclaration(text, "project", "dependencies", null);
    if (tomlArray(text, table, "dynamic")?.items.some(({ value }) => value === "dependencies") === true)
        return [];
    const last = text.slice(table.start, table.end).trimEnd().length + table.start;
    const ending = text.includes("\r\n") ? "\r\n" : "\n";
    return [
        {
            group: null,
            names: [],
            add: (name) => `${text.slice(0, last)}${ending}dependencies = ["${name}"]${text.slice(last) || ending}`,
        },
    ];
}
/** Source: PEP 621, PEP 735; Poetry documentation, "The pyproject.toml file". */
function pyprojectDeclarations(text) {
    const poetryGroups = [...text.matchAll(/^\[tool\.poetry\.group\.([\w-]+)\.dependencies\]/gm)].flatMap((found) => keyDeclaration(text, `tool.poetry.group.${found[1] ?? ""}.dependencies`, found[1] ?? ""));
    return [
        ...projectDeclaration(text),
        ...groupDeclarations(text, "project.optional-dependencies"),
        ...groupDeclarations(text, "dependency-groups"),
        ...keyDeclaration(text, "tool.poetry.dependencies", null),
        ...keyDeclaration(text, "tool.poetry.dev-dependencies", "dev"),
        ...poetryGroups,
    ];
}
/** A list of lines below a key of an INI section. Source: setuptools documentation, "Configuring setuptools using setup.cfg files". */
function iniList(text, section, key, group) {
    const escaped = [section, key].map((word) => word.replace(/\W/g, String.raw `\$&`));
    const pattern = new RegExp(String.raw `^\[${escaped[0] ?? ""}\][^[]*?^${escaped[1] ?? ""}[ \t]*=[ \t]*\r?\n((?:[ \t]+\S[^\n]*(?:\n|$))+)`, "m");
    const found = pattern.exec(text);
    const block = found?.[1];
    if (found === null || block === undefined)
        return [];
    const lines = block.split("\n").filter((line) => line.trim() !== "");
    const indent = /^[ \t]+/.exec(lines[0] ?? "")?.[0] ?? "    ";
    const at = found.index + found[0].length;
    const ending = text.includes("\r\n") ? "\r\n" : "\n";
    const gap = text[at - 1] === "\n" ? "" : ending;
    return [
        {
            group,
            names: lines.map((line) => python_declarations_nameOf(line)),
            add: (name) => `${text.slice(0, at)}${gap}${indent}${name}${ending}${text.slice(at)}`,
        },
    ];
}
function setupDeclarations(text) {
    const extras = /^\[options\.extras_require\]\r?\n((?:[^[\n]*\n?)*)/m.exec(text)?.[1] ?? "";
    const groups = [...extras.matchAll(/^([\w-]+)[ \t]*=[ \t]*\r?$/gm)].map((found) => found[1] ?? "");
    return [
        ...iniList(text, "options", "install_requires", null),
        ...groups.flatMap((group) => iniList(text, "options.extras_require", group, group)),
    ];
}
const python_declarations_readers = {
    "pyproject.toml": pyprojectDeclarations,
    "setup.cfg": setupDeclarations,
    Pipfile: (text) => [...keyDeclaration(text, "packages", null), ...keyDeclaration(text, "dev-packages", "dev")],
};
/** The files that may name what a project depends on, in the order in which they count. */
const declarationFiles = Object.keys(python_declarations_readers);
/**
 * The places of a project's file that name distributions.
 * @param file its name, one of {@link declarationFiles}
 */
const declarationsIn = (file, text) => python_declarations_readers[file]?.(text) ?? [];
/**
 * The group by which a project asks for a distribution that it does without otherwise.
 * @param name normalised
 * @returns null where none does, or where the project itself needs the distribution
 */
function groupWith(name, file, text) {
    const holders = declarationsIn(file, text).filter(({ names }) => names.includes(name));
    return holders.some(({ group }) => group === null) ? null : (holders[0]?.group ?? null);
}

;// CONCATENATED MODULE: ./build/fixes/python-environment.js


/** Environments that a job runs Python of and installs nothing into: `.venv/bin/python a.py` without its pip. */
function uninstalledEnvironment(commands) {
    const programs = commands.map(({ words }) => words.find((word) => /\bbin\/(?:python|pip)[\d.]*$/.test(word)) ?? "");
    const environments = [...new Set(programs.flatMap((word) => /^(.*)\/bin\/python[\d.]*$/.exec(word)?.[1] ?? []))];
    const installs = commands.filter(({ words }) => words.includes("install") || words.includes("sync"));
    const isFilled = (environment) => environment.startsWith("/usr") || installs.some(({ words }) => words.some((word) => word.includes(environment)));
    const isActivated = commands.some(({ words }) => words.some((word) => word.endsWith("/bin/activate")));
    return isActivated ? null : (environments.find((environment) => !isFilled(environment)) ?? null);
}
/** Why a distribution that a project beside the requirements asks for by a group is not for them to name; null else. */
async function optionalIn(folder, name, files) {
    for (const project of new Set(["", folder === "" ? "" : `${folder}/`])) {
        for (const file of declarationFiles) {
            const group = groupWith(name, file, (await files.read(project + file))?.text ?? "");
            if (group !== null)
                return (0,markdown.md) `${(0,markdown/* code */.aY)(project + file)} asks for ${(0,markdown/* code */.aY)(name)} in the group ${(0,markdown/* code */.aY)(group)}, which the job does not install.`;
        }
    }
    return null;
}

;// CONCATENATED MODULE: ./build/fixes/python-local-module.js
/** The file of the repository that Python would import under this name from some folder; null when there is none. */
function localModule(top, paths) {
    const anywhere = [`${top}.py`, `${top}/__init__.py`];
    const importable = (path) => anywhere.some((end) => path === end || path.endsWith(`/${end}`)) ||
        // A package without __init__.py is one where its parent folder is on the path.
        [`${top}/`, `src/${top}/`].some((folder) => path.startsWith(folder) && path.endsWith(".py"));
    return paths.find(importable) ?? null;
}

;// CONCATENATED MODULE: ./build/fixes/python-further-modules.js






/** What brings these with every Python, or with its installation. */
const everywhere = new Set(["setuptools", "pip", "wheel"]);
/** The distributions that a command line names, `pip install black pytest==8`. */
const python_further_modules_named = (commands) => commands
    .filter(({ words }) => words.some((word) => /^(?:install|add)$/.test(word)))
    .flatMap(({ words }) => words.flatMap((word) => /^[A-Za-z][\w.-]*/.exec(word)?.[0] ?? []))
    .map((name) => normaliseName(name));
/** What else is added, as people read it; empty for nothing. */
const furtherSentence = (further) => further.length === 0
    ? (0,markdown.md) ``
    : (0,markdown.md) ` The program imports modules of ${codeList(further)} too, which nothing asks for either, so ${further.length === 1 ? (0,markdown.md) `it is` : (0,markdown.md) `they are`} added as well.`;
/**
 * The distributions that the failing program needs besides the missing one. Python stops at the first module that it
 * does not find: with that one alone it would stop at the next.
 * @param required the normalised names that are installed already
 * @param commands of the failing job
 * @returns them; or why that cannot be told, where a module is left that nothing installed is known to bring
 */
async function furtherDistributions(failure, files, required, commands) {
    const installed = new Set([...required, ...python_further_modules_named(commands)]);
    const paths = (await files.list()).map(({ path }) => path);
    // One of which it is not known what it brings, itself or by what it depends on, may bring any module.
    const isOpen = [...installed].some((name) => !isKnownDistribution(name) && required.has(name));
    const further = new Set();
    for (const module of await pendingModules(failure, files, commands)) {
        const distribution = distributionOf(module);
        if (localModule(module, paths) !== null || installed.has(normaliseName(module)))
            continue;
        if (distribution === null) {
            if (isOpen)
                continue;
            return {
                reason: (0,markdown.md) `The program imports ${(0,markdown/* code */.aY)(module)} as well, and nothing that the job installs is known to bring it.`,
            };
        }
        if (!installed.has(normaliseName(distribution)) && !everywhere.has(distribution))
            further.add(distribution);
    }
    return { value: [...further] };
}

;// CONCATENATED MODULE: ./build/fixes/python-project-requirement.js








/** Files that only tests load. */
const python_project_requirement_testFile = /(?:^|\/)(?:tests?|testing)\/|(?:^|\/)(?:test_[^/]*|[^/]*_test|conftest)\.py$/;
/** Whether the traceback above the message ends in a test. */
function isImportedByTest(failure) {
    const paths = linesAbove(failure).map((line) => /^\s*File "([^"]+)", line \d+|^(\S+\.py):\d+: in /.exec(line));
    const nearest = paths.find((found) => found !== null);
    return python_project_requirement_testFile.test(nearest?.[1] ?? nearest?.[2] ?? "");
}
const lockNames = {
    pip: null,
    poetry: "poetry.lock",
    pipenv: "Pipfile.lock",
    uv: "uv.lock",
};
const python_project_requirement_manifestOf = (tool) => tool === "pipenv" ? ["Pipfile"] : declarationFiles.filter((name) => name !== "Pipfile");
/** The file of a project that names what it depends on. */
async function python_project_requirement_placeOf({ tool, folder }, files) {
    const prefix = folder === "" ? "" : `${folder}/`;
    for (const name of python_project_requirement_manifestOf(tool)) {
        const file = await files.read(prefix + name);
        const declarations = file === null ? [] : declarationsIn(name, file.text);
        if (declarations.length > 0)
            return { path: prefix + name, declarations };
    }
    return null;
}
/** The lock file that would no longer match, where the installation insists on it. */
async function completionOf({ tool, folder, isLocked }, files) {
    const name = lockNames[tool];
    const path = name === null ? null : folder === "" ? name : `${folder}/${name}`;
    if (path === null || !isLocked || (await files.read(path)) === null)
        return null;
    return {
        fixType: "lock-file",
        reason: (0,markdown.md) `The job installs exactly what ${(0,markdown/* code */.aY)(path)} holds, and no command under ${(0,markdown/* code */.aY)("fixes.commands")} brings that up to date.`,
    };
}
/** The file with distributions added to one of its lists; null where its form does not let them be found again. */
function python_project_requirement_withAll(distributions, { group }, path, text) {
    const name = path.slice(path.lastIndexOf("/") + 1);
    let content = text;
    for (const distribution of distributions) {
        const before = declarationsIn(name, content).find((one) => one.group === group);
        content = before?.add(distribution) ?? content;
        const after = declarationsIn(name, content).find((one) => one.group === group);
        const isGrown = after?.names.includes(normaliseName(distribution)) === true;
        if (!isGrown || after.names.length !== (before?.names.length ?? 0) + 1)
            return null;
    }
    return content;
}
/**
 * Adds a distribution to the project that the failing job installs: to its own list, or to the group for tests where
 * only a test imports the module.
 * @returns null where the job installs no project of this repository
 */
async function projectRequirement(module, distribution, failure, files, commands) {
    const installs = commands.flatMap(projectInstalls);
    const projects = [...new Map(installs.map((install) => [install.folder, install])).values()];
    const [project, another] = projects;
    if (project === undefined)
        return null;
    if (another !== undefined) {
        const folders = (0,markdown/* joinMarkdown */.UF)(projects.map(({ folder }) => (0,markdown/* code */.aY)(folder === "" ? "." : folder)), ", ");
        return (0,fixer/* refused */.J5)((0,markdown.md) `Several projects are installed (${folders}), and it cannot be told which one should name the module.`);
    }
    const place = await python_project_requirement_placeOf(project, files);
    const file = place === null ? null : await files.read(place.path);
    if (place === null || file === null) {
        return (0,fixer/* refused */.J5)((0,markdown.md) `The project that the job installs has no list of what it depends on that could be edited.`);
    }
    const name = normaliseName(distribution);
    const path = (0,markdown/* code */.aY)(place.path);
    const { groups } = project;
    const installed = place.declarations.filter(({ group }) => group === null || groups.includes("*") || groups.includes(group));
    if (installed.some(({ names }) => names.includes(name))) {
        return (0,fixer/* refused */.J5)((0,markdown.md) `${path} asks for ${(0,markdown/* code */.aY)(distribution)} already. Its marker, the installation or the environment is at fault.`);
    }
    const isTest = isImportedByTest(failure);
    const wanted = installed.filter(({ group }) => (group === null) !== isTest);
    const [declaration, other] = wanted;
    if (declaration === undefined || (other !== undefined && isTest)) {
        return (0,fixer/* refused */.J5)(isTest
            ? (0,markdown.md) `Only a test imports ${(0,markdown/* code */.aY)(module)}, and ${path} has not exactly one installed group that is for tests.`
            : (0,markdown.md) `${path} has no list of what the project itself depends on that could be edited.`);
    }
    const further = await furtherDistributions(failure, files, new Set(installed.flatMap(({ names }) => names)), commands);
    if ("reason" in further)
        return (0,fixer/* refused */.J5)(further.reason);
    const content = python_project_requirement_withAll([distribution, ...further.value], declaration, place.path, file.text);
    if (content === null)
        return (0,fixer/* refused */.J5)((0,markdown.md) `${path} has a form in which a distribution cannot be added safely.`);
    const completion = await completionOf(project, files);
    const { entry } = file;
    return {
        kind: "fix",
        edits: [{ kind: "update", path: entry.path, content, mode: (0,fixer/* fileModeOf */.fJ)(entry), baseSha: entry.sha }],
        title: (0,markdown.md) `Add ${(0,markdown/* prose */.CS)([distribution, ...further.value].join(", "))} to ${(0,markdown/* prose */.CS)(entry.path)}`,
        summary: (0,markdown.md) `The module ${(0,markdown/* code */.aY)(module)} comes with the distribution ${(0,markdown/* code */.aY)(distribution)}, which ${path} does not ask for. One line adds it.${furtherSentence(further.value)}`,
        plan: [
            (0,markdown.md) `Add ${codeList([distribution, ...further.value])} to ${path}.`,
            (0,markdown.md) `Run the workflow again, and look for the next missing module, if there is one.`,
        ],
        risks: [
            (0,markdown.md) `The code may need another distribution that brings a module of the same name.`,
            (0,markdown.md) `No version is asked for, so the newest is installed.`,
        ],
        ...(completion === null ? {} : { completion }),
    };
}

;// CONCATENATED MODULE: ./build/fixes/python-requirement.js


















/** A Python identifier, dotted; ASCII only, since no distribution that is known has another. */
const moduleName = /^[A-Za-z_]\w{0,60}(?:\.\w{1,60}){0,6}$/;
function distributionFor(module, paths) {
    const name = (0,markdown/* code */.aY)(module);
    const top = module.split(".", 1)[0] ?? "";
    if (!moduleName.test(module))
        return { reason: (0,markdown.md) `${name} is not the name of a module.` };
    if (pythonStandardLibrary.has(top)) {
        return {
            reason: (0,markdown.md) `${name} is part of Python's standard library, so the version or the build of Python is at fault, not a requirement.`,
        };
    }
    const local = localModule(top, paths);
    if (local !== null) {
        return {
            reason: (0,markdown.md) `${name} is a module of this repository (${(0,markdown/* code */.aY)(local)}), so a path is at fault, not a requirement.`,
        };
    }
    const distribution = distributionOf(module);
    if (distribution !== null)
        return { value: distribution };
    // Python names the first missing part: had the whole been missing, it would have named the part before the dot.
    return module.includes(".") && distributionOf(top) !== null
        ? {
            reason: (0,markdown.md) `${(0,markdown/* code */.aY)(top)} is installed and has no ${name}, so its version is at fault, not a missing requirement.`,
        }
        : {
            reason: (0,markdown.md) `${name} is not a name that auto-heal knows a distribution for. A guess could install a stranger's package.`,
        };
}
/** Why a missing module is not for a requirement to mend, though its distribution is known; null where it is. */
async function otherFault(module, failure, files, commands) {
    const place = importingLine(failure);
    const entry = place === null ? null : filesOfLogPath(place.path, await files.list()).only;
    // What was said last ended the run, so nothing caught it. Each file that is read is a request.
    const mayBeCaught = linesBelow(failure).some((line) => !/^\s*$|Process completed with exit code/.test(line));
    const text = entry !== null && mayBeCaught ? ((await files.read(entry.path))?.text ?? "") : "";
    if (place !== null && entry !== null && isOptionalImport(text, place.line)) {
        return (0,markdown.md) `${(0,markdown/* code */.aY)(entry.path)} can do without ${(0,markdown/* code */.aY)(module)}, so something else made the step fail.`;
    }
    const environment = uninstalledEnvironment(commands);
    return environment === null
        ? null
        : (0,markdown.md) `The job runs Python of ${(0,markdown/* code */.aY)(environment)}, into which it installs nothing, so a requirement would heal nothing.`;
}
/** The fix as people read it. */
function described(module, distribution, further, path, othersPinned) {
    const [name, file] = [(0,markdown/* code */.aY)(distribution), (0,markdown/* code */.aY)(path)];
    return {
        title: (0,markdown.md) `Add ${(0,markdown/* prose */.CS)([distribution, ...further].join(", "))} to ${(0,markdown/* prose */.CS)(path)}`,
        summary: (0,markdown.md) `The module ${(0,markdown/* code */.aY)(module)} comes with the distribution ${name}, which ${file} does not ask for. One line adds it.${furtherSentence(further)}`,
        plan: [
            (0,markdown.md) `Add ${codeList([distribution, ...further])} to ${file}.`,
            ...(othersPinned ? [(0,markdown.md) `Pin it, as the other requirements there are.`] : []),
            (0,markdown.md) `Run the workflow again, and look for the next missing module, if there is one.`,
        ],
        risks: [
            (0,markdown.md) `The code may need another distribution that brings a module of the same name.`,
            othersPinned
                ? (0,markdown.md) `Every other requirement in ${file} is pinned, and ${name} is not: which version fits cannot be told offline.`
                : (0,markdown.md) `No version is asked for, so the newest is installed.`,
        ],
    };
}
async function python_requirement_propose(failure, files, origin) {
    const module = failure.captures["module"] ?? "";
    const paths = (await files.list()).map((entry) => entry.path);
    const found = distributionFor(module, paths);
    if ("reason" in found)
        return (0,fixer/* refused */.J5)(found.reason);
    const distribution = found.value;
    const commands = await failingCommands(failure, files, origin, installsByOthers);
    const elsewhere = await otherFault(module, failure, files, commands);
    if (elsewhere !== null)
        return (0,fixer/* refused */.J5)(elsewhere);
    const requirements = await requirementsFor(failure, files, origin);
    if ("reason" in requirements) {
        const project = requirements.isInstalled
            ? null
            : await projectRequirement(module, distribution, failure, files, commands);
        return project ?? (0,fixer/* refused */.J5)(requirements.reason);
    }
    const { text, entry } = requirements.value;
    const read = async (path) => (await files.read(path))?.text ?? null;
    const others = new Set();
    for (const path of requirements.installed)
        for (const name of await requiredNames(path, read))
            others.add(name);
    const [path, name] = [(0,markdown/* code */.aY)(entry.path), normaliseName(distribution)];
    const listed = await requiredNames(entry.path, read);
    if (listed.has(name)) {
        return (0,fixer/* refused */.J5)((0,markdown.md) `${path} asks for ${(0,markdown/* code */.aY)(distribution)} already. Its marker, the installation or the environment is at fault.`);
    }
    const optional = await optionalIn(folderOf(entry.path), name, files);
    if (optional !== null)
        return (0,fixer/* refused */.J5)(optional);
    const before = parseRequirements(text);
    if (before.generated) {
        return (0,fixer/* refused */.J5)((0,markdown.md) `${path} is written by a tool. Add ${(0,markdown/* code */.aY)(distribution)} to its source and compile it again.`);
    }
    const further = await furtherDistributions(failure, files, new Set([...listed, ...others]), commands);
    if ("reason" in further)
        return (0,fixer/* refused */.J5)(further.reason);
    const added = [distribution, ...further.value];
    const content = added.reduce(addRequirement, text);
    const after = new Set(parseRequirements(content).requirements.map((requirement) => requirement.name));
    const names = new Set(before.requirements.map((requirement) => requirement.name));
    if (after.size !== names.size + added.length || added.some((one) => !after.has(normaliseName(one)))) {
        return (0,fixer/* refused */.J5)((0,markdown.md) `${path} has a form in which a line cannot be added safely.`);
    }
    const othersPinned = before.requirements.length > 0 && before.requirements.every(({ pinned }) => pinned);
    return {
        kind: "fix",
        edits: [{ kind: "update", path: entry.path, content, mode: (0,fixer/* fileModeOf */.fJ)(entry), baseSha: entry.sha }],
        ...described(module, distribution, further.value, entry.path, othersPinned),
    };
}
/**
 * Adds the distribution that brings a missing Python module to the requirements file that the failing job installs, or
 * to the project that it installs (pyproject.toml, setup.cfg, Pipfile).
 * Takes `captures.module` of the rule `python-module-not-found`. Only names from the dated table of known
 * distributions: a name guessed from a log is an invitation to whoever registered it.
 */
const pythonRequirement = {
    fixType: "python-requirement",
    title: "Adds the distribution that brings a missing Python module to what the job installs: requirements file or project.",
    certainty: 0.9,
    applies: (failure) => failure.ruleId === "python-module-not-found",
    propose: python_requirement_propose,
};

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/contracts/schema-widening.js
var schema_widening = __webpack_require__(52359);
// EXTERNAL MODULE: ./build/fixes/schema-text.js
var schema_text = __webpack_require__(40793);
;// CONCATENATED MODULE: ./build/fixes/schema-drift.js





/** More are counted. */
const namesShown = 5;
function read({ captures }) {
    try {
        return schema_widening/* SchemaWidening */.d5.safeParse(JSON.parse(captures[schema_widening/* wideningCapture */.a$] ?? "null")).data ?? null;
    }
    catch {
        return null;
    }
}
const fieldOf = (addition) => addition.kind === "property" ? addition.name : (addition.at.at(-1) ?? "the record");
/** A field that came is what a site does; a value of another type may also be one that was not read as it should be. */
const certainty = { property: 0.9, type: 0.75 };
/**
 * Lets a JSON Schema accept what a scraper's records hold by now. The validation made the additions, and checked every
 * record against the schema with them.
 */
const schemaDrift = {
    fixType: "schema-drift",
    title: "Adds fields and types to a scraper's JSON Schema, where `drift` lets them evolve and all records fit then",
    certainty: certainty.type,
    applies: (failure) => failure.category === "schema-drift" && schema_widening/* wideningCapture */.a$ in failure.captures,
    async propose(failure, files) {
        const widening = read(failure);
        if (widening === null)
            return fixer/* unrelated */.pS;
        const { path, digest, additions, records } = widening;
        const file = await files.read(path);
        if (file === null)
            return (0,fixer/* refused */.J5)((0,markdown.md) `There is no file ${(0,markdown/* code */.aY)(path)} in the repository.`);
        if ((0,external_node_crypto_.createHash)("sha256").update(file.text).digest("hex") !== digest)
            return (0,fixer/* refused */.J5)((0,markdown.md) `${(0,markdown/* code */.aY)(path)} is another one by now than that which the records were checked against.`);
        const content = (0,schema_text/* widenedSchema */.A)(file.text, additions);
        if (content === null)
            return (0,fixer/* refused */.J5)((0,markdown.md) `${(0,markdown/* code */.aY)(path)} has no place for what the records hold.`);
        const fields = [...new Set(additions.map(fieldOf))];
        const named = (0,markdown/* joinMarkdown */.UF)(fields.slice(0, namesShown).map((name) => (0,markdown/* code */.aY)(name)), ", ");
        const shown = fields.length > namesShown ? (0,markdown.md) `${named} and others` : named;
        const isTyped = additions.some(({ kind }) => kind === "type");
        return {
            kind: "fix",
            edits: [{ kind: "update", path, content, mode: (0,fixer/* fileModeOf */.fJ)(file.entry), baseSha: file.entry.sha }],
            title: (0,markdown.md) `Let ${(0,markdown/* prose */.CS)(path)} accept what the records hold`,
            summary: (0,markdown.md) `The records of ${(0,markdown/* code */.aY)(failure.job ?? "")} hold more than the schema knows: ${shown}. With these additions all ${records} records of the failed validation fit, which was checked one by one.`,
            plan: [
                (0,markdown.md) `Add ${shown} to ${(0,markdown/* code */.aY)(path)}.`,
                (0,markdown.md) `Check that whoever reads the data can do with it.`,
                (0,markdown.md) `Validate the scraper again.`,
            ],
            risks: [
                isTyped
                    ? (0,markdown.md) `A value of another type may be one that the scraper reads wrongly: then mend the scraper, and keep the schema.`
                    : (0,markdown.md) `What reads the data may not expect the new fields.`,
            ],
            certainty: isTyped ? certainty.type : certainty.property,
        };
    },
};

;// CONCATENATED MODULE: ./build/fixes/retired-actions.js
const retiredActions = [
    {
        action: "actions/upload-artifact",
        supported: [[4, 0, 0]],
        successor: { major: "v4", release: "v4.6.2" },
        family: "artifact",
    },
    {
        action: "actions/download-artifact",
        supported: [[4, 0, 0]],
        successor: { major: "v4", release: "v4.3.0" },
        family: "artifact",
    },
    ...["actions/cache", "actions/cache/restore", "actions/cache/save"].map((action) => ({
        action,
        supported: [
            [3, 4, 0],
            [4, 2, 0],
        ],
        successor: { major: "v4", release: "v4.2.0" },
        family: "cache",
    })),
    {
        action: "actions/upload-pages-artifact",
        supported: [[3, 0, 0]],
        successor: { major: "v3", release: "v3.0.1" },
        family: "pages",
        uses: "actions/upload-artifact",
    },
    {
        action: "actions/deploy-pages",
        supported: [[4, 0, 0]],
        successor: { major: "v4", release: "v4.0.5" },
        family: "pages",
        uses: "actions/upload-artifact",
    },
];
/**
 * Tells whether a version no longer works.
 * @param version a tag such as `v3` or `v3.1.2`; of anything else (a branch, a commit) nothing is known: false
 */
function isRetired({ supported }, version) {
    const parts = /^v?(\d{1,4})(?:\.(\d{1,4}))?(?:\.(\d{1,4}))?$/.exec(version);
    if (parts === null)
        return false;
    const [major, minor, patch] = parts
        .slice(1)
        .map((part) => (part === undefined ? null : Number(part)));
    const floor = supported.find(([supportedMajor]) => supportedMajor === major);
    if (floor === undefined)
        return (major ?? 0) < (supported[0]?.[0] ?? 0);
    // `v3` moves with the newest release of its major, `v3.3` with that of its minor.
    if (minor === null || minor === undefined)
        return false;
    return minor < floor[1] || (minor === floor[1] && typeof patch === "number" && patch < floor[2]);
}

// EXTERNAL MODULE: ./build/fixes/yaml-edit.js + 2 modules
var yaml_edit = __webpack_require__(64304);
;// CONCATENATED MODULE: ./build/fixes/workflow-fix.js



/**
 * A fix that changes one workflow file, or the refusal when the file has a form in which that cannot be done by the
 * smallest edits.
 */
function workflowFix(file, changes, text) {
    const content = (0,yaml_edit/* editYaml */.aL)(file.text, changes);
    if (content === null || content === file.text) {
        return (0,fixer/* refused */.J5)((0,markdown.md) `${(0,markdown/* code */.aY)(file.path)} has a form in which this cannot be changed safely, such as an anchor that is used twice.`);
    }
    return {
        kind: "fix",
        edits: [{ kind: "update", path: file.path, content, mode: (0,fixer/* fileModeOf */.fJ)(file.entry), baseSha: file.entry.sha }],
        ...text,
        plan: [...text.plan, (0,markdown.md) `Run the workflow again.`],
    };
}

;// CONCATENATED MODULE: ./build/fixes/action-major.js





const commit = /^[0-9a-f]{40}$/;
function usesIn(jobs) {
    return jobs.flatMap((job) => job.steps.flatMap((step) => {
        const [, action, version] = /^([\w.-]+\/[\w./-]+)@(\S+)$/.exec(step.uses?.trim() ?? "") ?? [];
        return action === undefined || version === undefined ? [] : [{ job, step, action, version }];
    }));
}
/** Whether a step uses an action or a part of it: the log names `actions/cache` for `actions/cache/restore` too. */
const isOf = (use, action) => use.action === action || use.action.startsWith(`${action}/`);
const isFull = (version) => /^v?\d+\.\d+\.\d+$/.test(version);
/** In the form of the version that it replaces: a moving tag by a moving one, with or without its `v`. */
function successorOf({ successor }, version) {
    const tag = isFull(version) ? successor.release : successor.major;
    return version.startsWith("v") ? tag : tag.slice(1);
}
/**
 * Why uploads may not move to version 4, which makes an artifact immutable: a name can be uploaded once in a run.
 * Source: actions/upload-artifact docs/MIGRATION.md.
 */
function uploadConflict(uses) {
    const names = new Set();
    for (const { job, step } of uses.filter(({ action }) => action === "actions/upload-artifact")) {
        const name = (0,workflow_jobs/* textIn */.r7)((0,workflow_jobs/* mapping */.pq)(step.raw["with"]), "name") ?? "artifact";
        const inMatrix = (0,workflow_jobs/* mapping */.pq)(job.raw["strategy"])["matrix"] !== undefined;
        if (names.has(name) || (inMatrix && !/\$\{\{[^}]*\b(?:matrix|strategy)\./.test(name))) {
            return (0,markdown.md) `The artifact ${(0,markdown/* code */.aY)(name)} is uploaded more than once in a run, which version 4 of ${(0,markdown/* code */.aY)("actions/upload-artifact")} refuses. Its uploads need names of their own, and its downloads must follow.`;
        }
        names.add(name);
    }
    return null;
}
function action_major_described(changed, path) {
    const [first] = changed;
    const kinds = [...new Map(changed.map((use) => [`${use.action}@${use.version}`, use])).values()];
    const list = (0,markdown/* joinMarkdown */.UF)(kinds.map(({ action, version, by }) => (0,markdown.md) `${(0,markdown/* code */.aY)(`${action}@${version}`)} by ${(0,markdown/* code */.aY)(by)}`), ", ");
    const risks = kinds.some(({ action }) => action.includes("artifact"))
        ? [
            (0,markdown.md) `Version 4 of the artifact actions does not run on GitHub Enterprise Server, and leaves hidden files out of an upload unless ${(0,markdown/* code */.aY)("include-hidden-files")} is set.`,
        ]
        : [(0,markdown.md) `Another part of the workflow may rely on the old version.`];
    return {
        title: kinds.length === 1 && first !== undefined
            ? (0,markdown.md) `Use ${(0,markdown/* prose */.CS)(first.action)} ${(0,markdown/* prose */.CS)(first.by.split("@")[1] ?? "")} instead of ${(0,markdown/* prose */.CS)(first.version)}`
            : (0,markdown.md) `Use the supported versions of ${kinds.length} actions`,
        summary: (0,markdown.md) `GitHub fails every job that uses a retired version of its actions. In ${(0,markdown/* code */.aY)(path)} this replaces ${list}.`,
        plan: [(0,markdown.md) `Replace ${list} in ${(0,markdown/* code */.aY)(path)}.`],
        risks,
    };
}
/** An action of this repository that uses another one; null when there is none. */
async function localAction(action, files) {
    for (const { path } of await files.list()) {
        const isAction = /(?:^|\/)action\.ya?ml$/.test(path);
        if (isAction && ((await files.read(path))?.text ?? "").includes(`${action}@`))
            return path;
    }
    return null;
}
async function notUsed(action, version, uses, files) {
    const pinned = uses.find((use) => isOf(use, action) && commit.test(use.version));
    if (pinned !== undefined) {
        return (0,fixer/* refused */.J5)((0,markdown.md) `${(0,markdown/* code */.aY)(action)} is pinned to the commit ${(0,markdown/* code */.aY)(pinned.version)}, and the commit of a newer version cannot be told offline. Pin the commit of a supported release.`);
    }
    const local = await localAction(action, files);
    return (0,fixer/* refused */.J5)(local === null
        ? (0,markdown.md) `No step uses ${(0,markdown/* code */.aY)(`${action}@${version}`)} itself, so it is inside another action, whose newer version has to be chosen.`
        : (0,markdown.md) `No step uses ${(0,markdown/* code */.aY)(`${action}@${version}`)} itself, but ${(0,markdown/* code */.aY)(local)} does, which other workflows may share.`);
}
async function action_major_propose(failure, files, origin) {
    const named = failure.captures["action"] ?? "";
    const [, action = "", version = ""] = /^([\w.-]+(?:\/[\w.-]+)+): ?([\w.-]*\w)/.exec(named) ?? [];
    const known = retiredActions.find((retired) => retired.action === action);
    if (known === undefined)
        return (0,fixer/* refused */.J5)((0,markdown.md) `auto-heal knows no replacement of ${(0,markdown/* code */.aY)(named)}.`);
    const jobs = await (0,workflow_jobs/* workflowJobs */.m6)(files, origin.workflowPath);
    const shown = jobs.filter((job) => failure.job === null || (0,workflow_jobs/* isShownAs */.CN)(job, failure.job));
    const retiredIn = (path) => usesIn(jobs.filter((job) => path === null || job.file.path === path)).flatMap((use) => {
        const retired = retiredActions.find((row) => row.action === use.action && isRetired(row, use.version));
        return retired === undefined ? [] : [{ ...use, retired }];
    });
    const isMeant = ({ retired }) => retired.family === known.family || retired.uses === action;
    const paths = new Set(retiredIn(null)
        .filter((use) => isMeant(use) && shown.some(({ file }) => file.path === use.job.file.path))
        .filter((use) => use.retired.uses === action || (isOf(use, action) && !commit.test(version)))
        .map(({ job }) => job.file.path));
    const [path] = paths;
    if (path === undefined)
        return notUsed(action, version, usesIn(jobs), files);
    if (paths.size > 1)
        return (0,fixer/* refused */.J5)((0,markdown.md) `Several workflows use ${(0,markdown/* code */.aY)(action)}, and the log does not tell which one failed.`);
    const found = retiredIn(path).filter((use) => isMeant(use));
    const everyUse = usesIn(jobs.filter(({ file }) => file.path === path));
    const families = new Set(found.map(({ retired }) => retired.family));
    const together = new Set(retiredActions.filter((row) => families.has(row.family)).map((row) => row.action));
    const odd = everyUse.find((use) => together.has(use.action) && !/^v?\d+(?:\.\d+)*$/.test(use.version));
    if (odd !== undefined)
        return (0,fixer/* refused */.J5)((0,markdown.md) `${(0,markdown/* code */.aY)(`${odd.action}@${odd.version}`)} works together with it and names no version that can be replaced.`);
    const conflict = uploadConflict(families.has("artifact") ? everyUse : []);
    if (conflict !== null)
        return (0,fixer/* refused */.J5)(conflict);
    const changed = found.map(({ retired, ...use }) => ({
        ...use,
        by: `${use.action}@${successorOf(retired, use.version)}`,
    }));
    const file = found[0]?.job.file;
    if (file === undefined)
        return notUsed(action, version, everyUse, files);
    const changes = changed.map(({ step, by }) => ({ kind: "set", path: [...step.path, "uses"], value: by }));
    return workflowFix(file, changes, action_major_described(changed, path));
}
/**
 * Moves retired versions of GitHub's own actions to the nearest that works. Takes `captures.action` of the rule
 * `action-retired`, e.g. `actions/upload-artifact: v3`. What is pinned to a commit is left to people.
 */
const actionMajor = {
    fixType: "action-major",
    title: "Moves a retired version of one of GitHub's own actions to the nearest that still works.",
    certainty: 0.92,
    applies: (failure) => failure.ruleId === "action-retired",
    propose: action_major_propose,
};

;// CONCATENATED MODULE: ./build/fixes/apt-packages.js
/**
 * The Debian package that brings a command or a header, under its name in Debian 12, 13 and Ubuntu 22.04, 24.04 alike,
 * as of 2026-11-22. Source: packages.debian.org and packages.ubuntu.com, "Search the contents of packages".
 */
const commandPackages = [
    ["autoconf", "autoconf autoreconf"],
    ["automake", "automake aclocal"],
    ["bc", "bc"],
    ["bison", "bison"],
    ["build-essential", "gcc g++ cc c++ make"],
    ["ccache", "ccache"],
    ["clang", "clang clang++"],
    ["clang-format", "clang-format"],
    ["cmake", "cmake ctest"],
    ["curl", "curl"],
    ["default-mysql-client", "mysql mysqldump mysqladmin"],
    ["dnsutils", "dig nslookup"],
    ["dos2unix", "dos2unix"],
    ["doxygen", "doxygen"],
    ["dpkg-dev", "dpkg-buildpackage"],
    ["fakeroot", "fakeroot"],
    ["ffmpeg", "ffmpeg ffprobe"],
    ["file", "file"],
    ["flex", "flex"],
    ["gdb", "gdb"],
    ["gettext", "msgfmt xgettext msgmerge"],
    ["gettext-base", "envsubst"],
    ["gfortran", "gfortran"],
    ["gnupg", "gpg"],
    ["graphviz", "dot"],
    ["imagemagick", "convert"],
    ["jq", "jq"],
    ["lcov", "lcov genhtml"],
    ["libpq-dev", "pg_config"],
    ["libtool", "libtoolize"],
    ["libxml2-utils", "xmllint"],
    ["lsb-release", "lsb_release"],
    ["m4", "m4"],
    ["nasm", "nasm"],
    ["ninja-build", "ninja"],
    ["openssh-client", "ssh ssh-keyscan scp"],
    ["pandoc", "pandoc"],
    ["patchelf", "patchelf"],
    ["pkg-config", "pkg-config"],
    ["postgresql-client", "psql pg_dump pg_isready"],
    ["procps", "ps pgrep pkill"],
    ["protobuf-compiler", "protoc"],
    ["psmisc", "killall"],
    ["redis-tools", "redis-cli"],
    ["rpm", "rpmbuild"],
    ["rsync", "rsync"],
    ["shellcheck", "shellcheck"],
    ["sqlite3", "sqlite3"],
    ["swig", "swig"],
    ["texinfo", "makeinfo"],
    ["tree", "tree"],
    ["unzip", "unzip"],
    ["valgrind", "valgrind"],
    ["wget", "wget"],
    ["xsltproc", "xsltproc"],
    ["xvfb", "xvfb-run"],
    ["xz-utils", "xz"],
    ["yasm", "yasm"],
    ["zip", "zip"],
];
const headerPackages = [
    ["default-libmysqlclient-dev", "mysql.h mysql/mysql.h"],
    ["libacl1-dev", "sys/acl.h"],
    ["libasound2-dev", "alsa/asoundlib.h"],
    ["libbluetooth-dev", "bluetooth/bluetooth.h"],
    ["libbz2-dev", "bzlib.h"],
    ["libcairo2-dev", "cairo.h"],
    ["libcurl4-openssl-dev", "curl/curl.h"],
    ["libdbus-1-dev", "dbus/dbus.h"],
    ["libevent-dev", "event2/event.h"],
    ["libexpat1-dev", "expat.h"],
    ["libffi-dev", "ffi.h"],
    ["libfftw3-dev", "fftw3.h"],
    ["libgeos-dev", "geos_c.h"],
    ["libgl-dev", "GL/gl.h"],
    ["libgmp-dev", "gmp.h"],
    ["libgtest-dev", "gtest/gtest.h"],
    ["libjpeg-dev", "jpeglib.h"],
    ["libkrb5-dev", "krb5.h gssapi/gssapi.h gssapi.h"],
    ["libldap-dev", "ldap.h lber.h"],
    ["liblz4-dev", "lz4.h"],
    ["liblzma-dev", "lzma.h"],
    ["libmagic-dev", "magic.h"],
    ["libmpfr-dev", "mpfr.h"],
    ["libncurses-dev", "ncurses.h curses.h"],
    ["libpam0g-dev", "security/pam_appl.h"],
    ["libpcap-dev", "pcap.h pcap/pcap.h"],
    ["libpng-dev", "png.h"],
    ["libpq-dev", "libpq-fe.h"],
    ["libreadline-dev", "readline/readline.h"],
    ["libsasl2-dev", "sasl/sasl.h"],
    ["libsdl2-dev", "SDL2/SDL.h"],
    ["libsndfile1-dev", "sndfile.h"],
    ["libsqlite3-dev", "sqlite3.h"],
    [
        "libssl-dev",
        "openssl/ssl.h openssl/crypto.h openssl/evp.h openssl/opensslv.h openssl/sha.h openssl/err.h openssl/bio.h",
    ],
    ["libsystemd-dev", "systemd/sd-daemon.h systemd/sd-journal.h"],
    ["libudev-dev", "libudev.h"],
    ["libx11-dev", "X11/Xlib.h"],
    ["libxml2-dev", "libxml/xmlversion.h libxml/parser.h libxml/tree.h libxml/xpath.h"],
    ["libxslt1-dev", "libxslt/xslt.h libxslt/xsltconfig.h"],
    ["libyaml-dev", "yaml.h"],
    ["libzstd-dev", "zstd.h"],
    ["portaudio19-dev", "portaudio.h"],
    ["python3-dev", "Python.h"],
    ["unixodbc-dev", "sql.h sqlext.h"],
    ["uuid-dev", "uuid/uuid.h"],
    ["zlib1g-dev", "zlib.h"],
];
const byName = (rows) => new Map(rows.flatMap(([debianPackage, names]) => names.split(" ").map((name) => [name, debianPackage])));
/** Package names by the command that they bring. */
const packageOfCommand = byName(commandPackages);
/** Package names by the header that they bring, as `#include` names it. */
const packageOfHeader = byName(headerPackages);

;// CONCATENATED MODULE: ./build/fixes/apt-package.js






/** Images of Docker's own library that are built on Debian or Ubuntu, unless their tag says otherwise. */
const debianImage = /^(?:docker\.io\/)?(?:library\/)?(?:debian|ubuntu|buildpack-deps|gcc|golang|node|perl|php|python|ruby|rust)(?::(?!.*(?:alpine|windows|nanoserver))[\w.-]+)?(?:@sha256:[0-9a-f]{64})?$/;
/** How the job installs packages: as root in a container, else by sudo. */
function installer(job) {
    if (isHostedUbuntu(job))
        return { value: "sudo apt-get" };
    const image = containerImage(job);
    if (!hasContainer(job))
        return { reason: (0,markdown.md) `The job ${(0,markdown/* code */.aY)(job.id)} does not run on GitHub's Ubuntu images alone.` };
    return image !== null && debianImage.test(image)
        ? { value: "apt-get" }
        : { reason: (0,markdown.md) `The job's container is not known to be of Debian or Ubuntu, which alone have apt.` };
}
async function missingIn({ ruleId, captures }, files) {
    const { header, command } = captures;
    const name = (ruleId === "compiler-missing-header" ? header : command) ?? "";
    const debianPackage = (ruleId === "compiler-missing-header" ? packageOfHeader : packageOfCommand).get(name);
    if (debianPackage === undefined)
        return { reason: (0,markdown.md) `auto-heal knows no Debian package that brings ${(0,markdown/* code */.aY)(name)}.` };
    const own = (await files.list()).find(({ path }) => path === name || path.endsWith(`/${name}`));
    return own === undefined
        ? { value: { name, debianPackage } }
        : { reason: (0,markdown.md) `The repository has a ${(0,markdown/* code */.aY)(own.path)} of its own, so a path may be at fault.` };
}
/** One command that installs packages, with nothing behind them on its line. */
const installLine = /^\s*(?:[^#\n]*&&\s*)?(?:sudo\s+)?apt(?:-get)?\s+(?:-[\w=:./-]+\s+)*install\b(?:\s+[\w.+:=/-]+)+\s*$/;
/** Adds the package to the last line before the failed step that installs packages; null when there is no such line. */
function extended(job, failed, debianPackage) {
    for (const step of job.steps.slice(0, failed.index).toReversed()) {
        const lines = (step.run ?? "").split("\n");
        const at = lines.findLastIndex((line) => installLine.test(line));
        if (at >= 0 && !("if" in step.raw)) {
            const value = lines.map((line, index) => (index === at ? `${line.trimEnd()} ${debianPackage}` : line)).join("\n");
            return { kind: "set", path: [...step.path, "run"], value };
        }
    }
    return null;
}
const apt_package_mentions = (text, debianPackage) => text.split(/[\s"',=\\]+/).includes(debianPackage);
async function apt_package_propose(failure, files, origin) {
    const missing = await missingIn(failure, files);
    if ("reason" in missing)
        return (0,fixer/* refused */.J5)(missing.reason);
    const { name, debianPackage } = missing.value;
    const found = await (0,workflow_jobs/* failedJobAndStep */.Yg)(failure, files, origin.workflowPath);
    if ("reason" in found)
        return (0,fixer/* refused */.J5)(found.reason);
    const { job, step } = found.value;
    const apt = installer(job);
    if ("reason" in apt)
        return (0,fixer/* refused */.J5)(apt.reason);
    if (!isBourneShell(shellOf(job, step)))
        return (0,fixer/* refused */.J5)((0,markdown.md) `The step runs in another shell than bash or sh.`);
    const ownPython = job.steps.some(({ uses }) => /\bsetup-python@|setup-uv@|\bminiconda/.test(uses ?? ""));
    if (name === "Python.h" && (ownPython || /python/.test(containerImage(job) ?? "")))
        return (0,fixer/* refused */.J5)((0,markdown.md) `The job has a Python of its own, which brings ${(0,markdown/* code */.aY)(name)} itself: a path is at fault.`);
    if (apt_package_mentions(job.steps.map(({ run }) => run ?? "").join("\n"), debianPackage) && debianPackage !== name)
        return (0,fixer/* refused */.J5)((0,markdown.md) `The job names ${(0,markdown/* code */.aY)(debianPackage)} already, so its installation is at fault.`);
    const extension = extended(job, step, debianPackage);
    const insertion = {
        kind: "insert",
        path: [...job.path, "steps"],
        index: step.index,
        value: {
            name: `Install ${debianPackage}`,
            run: `${apt.value} update\n${apt.value} install -y ${debianPackage}\n`,
        },
    };
    return workflowFix(job.file, [extension ?? insertion], {
        title: (0,markdown.md) `Install ${(0,markdown/* prose */.CS)(debianPackage)} in the job ${(0,markdown/* code */.aY)(job.id)}`,
        summary: (0,markdown.md) `${(0,markdown/* code */.aY)(name)} comes with the Debian package ${(0,markdown/* code */.aY)(debianPackage)}, which the job does not install.`,
        plan: [
            extension === null
                ? (0,markdown.md) `Install ${(0,markdown/* code */.aY)(debianPackage)} in a step before the failed one in ${(0,markdown/* code */.aY)(job.file.path)}.`
                : (0,markdown.md) `Add ${(0,markdown/* code */.aY)(debianPackage)} to what the job installs by apt in ${(0,markdown/* code */.aY)(job.file.path)}.`,
        ],
        risks: [(0,markdown.md) `The version that the distribution has may not be the one that is needed.`],
    });
}
/**
 * Installs the Debian package that brings a missing command or header. Takes `captures.command` or `captures.header`.
 * Only what the dated tables know, and only where apt is for certain.
 */
const aptPackage = {
    fixType: "apt-package",
    title: "Installs the Debian package that brings a missing command or header.",
    certainty: 0.88,
    applies: ({ ruleId }) => ruleId === "compiler-missing-header" || ruleId === "shell-command-not-found" || ruleId === "native-tool-missing",
    propose: apt_package_propose,
};

;// CONCATENATED MODULE: ./build/fixes/disk-space.js





/**
 * What GitHub's Ubuntu images bring for a few kinds of projects only, as of 2026-11-22: the Android SDK, .NET and
 * Haskell, more than 20 GB together. Source: actions/runner-images images/ubuntu/Ubuntu2404-Readme.md and issue 2840.
 */
const preinstalled = ["/usr/local/lib/android", "/usr/share/dotnet", "/opt/ghc", "/usr/local/.ghcup"];
const mayUse = /android|gradle|kotlin|flutter|dotnet|nuget|msbuild|powershell|pwsh|haskell|ghc|cabal|stack\b/i;
const freesAlready = /\/usr\/local\/lib\/android|free-disk-space|maximize-build-space|docker system prune/;
async function disk_space_propose(failure, files, origin) {
    if (/\/dev\/|\binode/i.test(failure.message))
        return (0,fixer/* refused */.J5)((0,markdown.md) `Not the runner's disk is full.`);
    const found = await (0,workflow_jobs/* failedJob */.ZR)(failure, files, origin.workflowPath);
    if ("reason" in found)
        return (0,fixer/* refused */.J5)(found.reason);
    const job = found.value;
    if (!isHostedUbuntu(job))
        return (0,fixer/* refused */.J5)((0,markdown.md) `The job ${(0,markdown/* code */.aY)(job.id)} does not run on GitHub's Ubuntu images alone, or runs in a container.`);
    const text = JSON.stringify(job.raw);
    if (freesAlready.test(text))
        return (0,fixer/* refused */.J5)((0,markdown.md) `The job ${(0,markdown/* code */.aY)(job.id)} frees disk space already.`);
    const paths = (await files.list()).map(({ path }) => path).join("\n");
    if (mayUse.test(text) || /\.(?:csproj|fsproj|sln|cabal)$|(?:^|\/)(?:build\.gradle|stack\.yaml)/m.test(paths))
        return (0,fixer/* refused */.J5)((0,markdown.md) `The job may use what could be removed from the image.`);
    const run = `sudo rm -rf ${preinstalled.join(" ")}\n`;
    const step = { name: "Free disk space", run };
    return workflowFix(job.file, [{ kind: "insert", path: [...job.path, "steps"], index: 0, value: step }], {
        title: (0,markdown.md) `Free disk space in the job ${(0,markdown/* code */.aY)(job.id)}`,
        summary: (0,markdown.md) `The runner's disk is full. Its image holds tools for Android, .NET and Haskell, which nothing in this repository seems to use; removing them frees more than 20 GB.`,
        plan: [
            (0,markdown.md) `Remove what the job does not use in a first step in ${(0,markdown/* code */.aY)(job.file.path)}.`,
            (0,markdown.md) `Find out what fills the disk.`,
        ],
        risks: [(0,markdown.md) `The job may need more than that, or something may use these tools after all.`],
    });
}
/** Removes large tools that a job does not use from GitHub's Ubuntu image, when its disk was full. */
const diskSpace = {
    fixType: "disk-space",
    title: "Removes large preinstalled tools that a job does not use, when the runner's disk was full.",
    // How much the job needs is not in the log.
    certainty: 0.7,
    applies: (failure) => failure.ruleId === "disk-full",
    propose: disk_space_propose,
};

;// CONCATENATED MODULE: ./build/fixes/checkout-step.js


/** The step that checks this repository out, when the job has exactly one. */
function checkoutStep(job) {
    const every = job.steps.filter(({ uses }) => uses?.startsWith("actions/checkout@") === true);
    const own = every.filter(({ raw }) => !("repository" in (0,workflow_jobs/* mapping */.pq)(raw["with"])));
    const step = (0,workflow_jobs/* only */.j6)(own);
    if (step !== null)
        return { value: step };
    return own.length === 0
        ? { reason: (0,markdown.md) `The job ${(0,markdown/* code */.aY)(job.id)} does not check this repository out by ${(0,markdown/* code */.aY)("actions/checkout")}.` }
        : { reason: (0,markdown.md) `The job ${(0,markdown/* code */.aY)(job.id)} checks this repository out more than once.` };
}

;// CONCATENATED MODULE: ./build/fixes/fetch-depth.js






/** What git and tools that ask it say where history or tags are missing. Source: git 2.x, builtin/describe.c, revision.c. */
const noHistory = [
    /^fatal: No names found, cannot describe anything\.?$/,
    /^fatal: No tags can describe '/,
    /^fatal: (?:\S+: )?no merge base$/,
    /\(shallow update not allowed\)$/,
];
const unknownRevision = /^fatal: (?:ambiguous argument '(?<argument>[^']+)': unknown revision|bad revision '(?<bad>[^']+)'|[Ii]nvalid (?:revision range|symmetric difference expression) (?<range>\S+))/;
/**
 * Revisions that a shallow checkout lacks and a full one has: earlier commits, remote branches, release tags, commits.
 * A branch by its bare name is missing in both.
 */
const inFullHistory = /^(?:HEAD|(?:HEAD|@)(?:[~^]\d*)+|origin\/[\w./-]+|(?:refs\/tags\/)?[\w-]*v?\d+(?:\.\d+)+(?:-[\w.]+)?|[0-9a-f]{40})$/;
function lacksHistory(message) {
    if (noHistory.some((form) => form.test(message)))
        return true;
    const groups = unknownRevision.exec(message)?.groups;
    const revision = groups?.["argument"] ?? groups?.["bad"] ?? groups?.["range"];
    const ends = revision?.split(/\.{2,3}/) ?? [];
    return ends.some((end) => end !== "HEAD") && ends.every((end) => inFullHistory.test(end));
}
async function fetch_depth_propose(failure, files, origin) {
    const found = await (0,workflow_jobs/* failedJob */.ZR)(failure, files, origin.workflowPath);
    if ("reason" in found)
        return (0,fixer/* refused */.J5)(found.reason);
    const job = found.value;
    const checkout = checkoutStep(job);
    if ("reason" in checkout)
        return (0,fixer/* refused */.J5)(checkout.reason);
    const depth = (0,workflow_jobs/* mapping */.pq)(checkout.value.raw["with"])["fetch-depth"];
    if (depth === 0 || depth === "0")
        return (0,fixer/* refused */.J5)((0,markdown.md) `The checkout fetches the whole history already, so what git looks for is not in the repository.`);
    if (typeof depth === "string" && !/^\d+$/.test(depth))
        return (0,fixer/* refused */.J5)((0,markdown.md) `The checkout's ${(0,markdown/* code */.aY)("fetch-depth")} is an expression.`);
    if (job.steps.some(({ run }) => run !== null && /\bgit fetch\b.*--(?:unshallow|depth|deepen|shallow)/.test(run)))
        return (0,fixer/* refused */.J5)((0,markdown.md) `The job ${(0,markdown/* code */.aY)(job.id)} fetches history by a command of its own.`);
    const path = (0,markdown/* code */.aY)(job.file.path);
    return workflowFix(job.file, [stepEntry(checkout.value, "with", "fetch-depth", 0)], {
        title: (0,markdown.md) `Fetch the whole history in the job ${(0,markdown/* code */.aY)(job.id)}`,
        summary: (0,markdown.md) `${(0,markdown/* code */.aY)("actions/checkout")} fetches a few commits and no tags unless it is told otherwise, and git looked for more: ${(0,markdown/* code */.aY)(failure.message)} With ${(0,markdown/* code */.aY)("fetch-depth: 0")} it fetches every branch and tag.`,
        plan: [(0,markdown.md) `Set ${(0,markdown/* code */.aY)("fetch-depth: 0")} for the checkout of the job ${(0,markdown/* code */.aY)(job.id)} in ${path}.`],
        risks: [
            (0,markdown.md) `If the tag or commit does not exist at all, this does not heal it.`,
            (0,markdown.md) `A large repository takes longer to check out.`,
        ],
    });
}
/** Lets the job's checkout fetch the whole history, where git found no tag, no common commit, or no earlier commit. */
const fetchDepth = {
    fixType: "fetch-depth",
    title: "Lets a checkout fetch the whole history, where git lacked tags or earlier commits.",
    certainty: 0.85,
    applies: ({ message }) => lacksHistory(message),
    propose: fetch_depth_propose,
};

;// CONCATENATED MODULE: ./build/fixes/git-identity.js






/** The account that commits of a workflow's own token belong to. Source: actions/checkout README, "Push a commit". */
const halves = [
    { key: "user.name", command: 'git config --global user.name "github-actions[bot]"' },
    {
        key: "user.email",
        command: 'git config --global user.email "41898282+github-actions[bot]@users.noreply.github.com"',
    },
];
const setsIdentity = /\buser\.(?:name|email)\b|\bGIT_(?:AUTHOR|COMMITTER)_(?:NAME|EMAIL)\b/;
/**
 * What a job leaves out of an identity: all of it, or the half that it forgot.
 * @returns none when it says something of both, or in a way that is not followed
 */
function missingHalves(job, step) {
    const said = JSON.stringify([job.raw, job.file.root["env"]]);
    if (!setsIdentity.test(said))
        return halves;
    const before = job.steps.slice(0, step.index + 1).map(({ run }) => run ?? "");
    const isSet = ({ key }) => before.some((script) => new RegExp(String.raw `\bgit config (?:--global |--local )?${key} `).test(script));
    const set = halves.filter(isSet);
    const rest = said.replaceAll(set[0]?.key ?? "", "");
    return set.length === 1 && !setsIdentity.test(rest) ? halves.filter((half) => !set.includes(half)) : [];
}
/** The tracked files that a script runs: those that it names, and the makefile. */
async function scriptsRunBy(script, files) {
    const entries = await files.list();
    const words = script.split(/[\s;&|()"'`]+/).filter((word) => word !== "");
    const named = words.flatMap((word) => filesOfLogPath(word, entries).all);
    const makefile = /\bmake\b/.test(script)
        ? entries.filter(({ path }) => /(?:^|\/)(?:GNUm|M|m)akefile$/.test(path))
        : [];
    const texts = [];
    for (const { path } of [...named, ...makefile])
        texts.push((await files.read(path))?.text ?? "");
    return texts;
}
async function git_identity_propose(failure, files, origin) {
    const found = await (0,workflow_jobs/* failedJobAndStep */.Yg)(failure, files, origin.workflowPath);
    if ("reason" in found)
        return (0,fixer/* refused */.J5)(found.reason);
    const { job, step } = found.value;
    if (step.run === null)
        return (0,fixer/* refused */.J5)((0,markdown.md) `The step is an action, which has to be told the identity by its own inputs.`);
    if (!isBourneShell(shellOf(job, step)))
        return (0,fixer/* refused */.J5)((0,markdown.md) `The step runs in another shell than bash or sh.`);
    const missing = missingHalves(job, step);
    if (missing.length === 0)
        return (0,fixer/* refused */.J5)((0,markdown.md) `The job ${(0,markdown/* code */.aY)(job.id)} sets an identity already, though not for this commit.`);
    if ((await scriptsRunBy(step.run, files)).some((text) => setsIdentity.test(text)))
        return (0,fixer/* refused */.J5)((0,markdown.md) `A script that the step runs sets an identity of its own.`);
    const keys = (0,markdown/* joinMarkdown */.UF)(missing.map(({ key }) => (0,markdown/* code */.aY)(key)), " and ");
    const run = `${[...missing.map(({ command }) => command), step.run].join("\n").trimEnd()}\n`;
    return workflowFix(job.file, [{ kind: "set", path: [...step.path, "run"], value: run }], {
        title: (0,markdown.md) `Tell git who commits in the job ${(0,markdown/* code */.aY)(job.id)}`,
        summary: (0,markdown.md) `A runner has no git identity, so a step that commits or tags has to set one. This sets ${keys} to that of ${(0,markdown/* code */.aY)("github-actions[bot]")}, the account behind the workflow's own token.`,
        plan: [(0,markdown.md) `Set ${keys} in front of the step's commands in ${(0,markdown/* code */.aY)(job.file.path)}.`],
        risks: [(0,markdown.md) `On a runner of your own the setting stays for later jobs of the same account.`],
    });
}
/**
 * Sets the git identity of github-actions[bot] in the step that commits without one. Takes the rule
 * `git-identity-missing`.
 */
const gitIdentity = {
    fixType: "git-identity",
    title: "Sets a git identity in a step that commits or tags without one.",
    certainty: 0.95,
    applies: (failure) => failure.ruleId === "git-identity-missing",
    propose: git_identity_propose,
};

;// CONCATENATED MODULE: ./build/fixes/node-heap.js





/**
 * In MB. More than Node.js takes by itself, which is at most 4 GB (V8, heap.cc, MaxOldGenerationSize), and less than
 * GitHub's smallest standard runner has (7 GB; GitHub docs, "GitHub-hosted runners").
 */
const heapSize = 6144;
const setsHeap = /max[-_]old[-_]space[-_]size/;
const node_heap_option = `--max-old-space-size=${heapSize}`;
/** `NODE_OPTIONS` as the step gets it, and where it is set: the innermost `env` wins. */
function nodeOptions(job, step) {
    const places = [step, job, { raw: job.file.root, path: [] }];
    for (const { raw, path } of places) {
        const value = (0,workflow_jobs/* mapping */.pq)(raw["env"])["NODE_OPTIONS"];
        if (value !== undefined)
            return { value, path: [...path, "env", "NODE_OPTIONS"] };
    }
    return null;
}
/** The change that gives the step the option, beside those that it has; null where these are not written out. */
function changeFor(job, step) {
    const set = nodeOptions(job, step);
    if (set === null)
        return stepEntry(step, "env", "NODE_OPTIONS", node_heap_option);
    if (typeof set.value !== "string" || set.value.includes("${{"))
        return null;
    return { kind: "set", path: set.path, value: `${set.value.trim()} ${node_heap_option}`.trim() };
}
async function node_heap_propose(failure, files, origin) {
    const found = await (0,workflow_jobs/* failedJobAndStep */.Yg)(failure, files, origin.workflowPath);
    if ("reason" in found)
        return (0,fixer/* refused */.J5)(found.reason);
    const { job, step } = found.value;
    if (step.run === null)
        return (0,fixer/* refused */.J5)((0,markdown.md) `The step is an action, which may start Node.js with settings of its own.`);
    const change = changeFor(job, step);
    if (change === null || job.steps.some(({ run }) => run?.includes("NODE_OPTIONS") === true))
        return (0,fixer/* refused */.J5)((0,markdown.md) `A command or an expression sets ${(0,markdown/* code */.aY)("NODE_OPTIONS")} already.`);
    const tracked = (await files.list()).map(({ path }) => path);
    for (const path of tracked.filter((path) => /(?:^|\/)(?:package\.json|\.npmrc|Makefile|[\w.-]+\.sh)$/.test(path))) {
        if (setsHeap.test((await files.read(path))?.text ?? ""))
            return (0,fixer/* refused */.J5)((0,markdown.md) `${(0,markdown/* code */.aY)(path)} sets the size of the heap already, and it is not enough: look for a leak.`);
    }
    if (setsHeap.test(job.file.text))
        return (0,fixer/* refused */.J5)((0,markdown.md) `The workflow sets the size of the heap already.`);
    return workflowFix(job.file, [change], {
        title: (0,markdown.md) `Give Node.js ${heapSize} MB of heap in the job ${(0,markdown/* code */.aY)(job.id)}`,
        summary: (0,markdown.md) `Node.js stopped because its heap was full. It takes a part of the machine's memory by itself, 4 GB at most; ${(0,markdown/* code */.aY)(node_heap_option)} in ${(0,markdown/* code */.aY)("NODE_OPTIONS")} gives it more.`,
        plan: [
            (0,markdown.md) `Set ${(0,markdown/* code */.aY)(node_heap_option)} in ${(0,markdown/* code */.aY)("NODE_OPTIONS")} in ${(0,markdown/* code */.aY)(job.file.path)}.`,
            (0,markdown.md) `Find out what needs so much memory: a leak would only take longer.`,
        ],
        risks: [
            (0,markdown.md) `A program that leaks memory fails again, later.`,
            (0,markdown.md) `A runner with less than 7 GB of memory may stop the process itself.`,
        ],
    });
}
/** Gives Node.js a larger heap in the step that ran out of it, when nothing sets the size yet. */
const nodeHeap = {
    fixType: "node-heap",
    title: "Gives Node.js a larger heap in the step that ran out of it.",
    certainty: 0.8,
    applies: (failure) => failure.ruleId === "node-heap-out-of-memory",
    propose: node_heap_propose,
};

;// CONCATENATED MODULE: ./build/fixes/token-scopes.js
/**
 * Which permission the pages of GitHub's REST reference ask for, by the start of their path, as of 2026-11-22.
 * Left out: what `GITHUB_TOKEN` can never have (administration, secrets, workflows), and what needs two permissions.
 * Source: GitHub docs, "Permissions required for fine-grained personal access tokens".
 */
const restPages = [
    ["actions/artifacts", "actions"],
    ["actions/cache", "actions"],
    ["actions/workflow-runs", "actions"],
    ["actions/workflow-jobs", "actions"],
    ["actions/workflows", "actions"],
    ["checks/runs", "checks"],
    ["checks/suites", "checks"],
    ["code-scanning/code-scanning", "security-events"],
    ["commits/statuses", "statuses"],
    ["deployments/deployments", "deployments"],
    ["deployments/statuses", "deployments"],
    ["issues/assignees", "issues"],
    ["issues/comments", "issues"],
    ["issues/issues", "issues"],
    ["issues/labels", "issues"],
    ["issues/milestones", "issues"],
    ["packages/packages", "packages"],
    ["pulls/comments", "pull-requests"],
    ["pulls/pulls#create-a-pull-request", "pull-requests"],
    ["pulls/pulls#update-a-pull-request", "pull-requests"],
    ["pulls/pulls#list-", "pull-requests"],
    ["pulls/pulls#get-", "pull-requests"],
    ["pulls/review-requests", "pull-requests"],
    ["pulls/reviews", "pull-requests"],
    ["releases/assets", "contents"],
    ["releases/releases", "contents"],
    ["git/refs", "contents"],
    ["git/tags", "contents"],
];
/** Actions that ask GitHub for one thing only, by their name without the version. Source: their manifests and READMEs. */
const actions = {
    "actions/create-release": "contents",
    "actions/delete-package-versions": "packages",
    "actions/labeler": "pull-requests",
    "dorny/test-reporter": "checks",
    "github/codeql-action/analyze": "security-events",
    "github/codeql-action/upload-sarif": "security-events",
    "ncipollo/release-action": "contents",
    "softprops/action-gh-release": "contents",
    "stefanzweifel/git-auto-commit-action": "contents",
    "svenstaro/upload-release-action": "contents",
};
/** Commands of GitHub's command line that write one kind of thing. Source: cli/cli manual. */
const commands = [
    [/\bgh release (?:create|edit|upload|delete)\b/, "contents"],
    [/\bgh issue (?:create|edit|comment|close|reopen)\b/, "issues"],
    [/\bgh label (?:create|edit|delete|clone)\b/, "issues"],
    [/\bgh pr (?:create|review)\b/, "pull-requests"],
    [/\bgh workflow (?:run|enable|disable)\b/, "actions"],
    [/\bgh (?:run (?:rerun|cancel|delete)|cache delete)\b/, "actions"],
];
/** Operations that only look have these words first in their anchor. */
const reads = /#(?:get|list|download|compare|check)-/;
/**
 * The permission that a page of the REST reference asks for.
 * @param page its path behind `/rest/`, with the operation's anchor: `issues/comments#create-an-issue-comment`
 */
function scopeOfRestPage(page) {
    const scope = restPages.find(([start]) => page.startsWith(start))?.[1];
    // Without its anchor a page is about reading and writing alike.
    if (scope === undefined || !page.includes("#"))
        return null;
    return { scope, level: reads.test(page) ? "read" : "write" };
}
/**
 * The permission that a response header says would have been enough: `x-accepted-github-permissions`, alternatives
 * parted by `;`, of each all that it needs by `,`. The first that is a single permission.
 */
function scopeOfHeader(header) {
    for (const alternative of header.split(";")) {
        const [, scope, level] = /^\s*([a-z_]+)=(read|write)\s*$/.exec(alternative) ?? [];
        if (scope !== undefined && scope !== "metadata" && scope !== "workflows")
            return { scope: scope.replaceAll("_", "-"), level: level === "read" ? "read" : "write" };
    }
    return null;
}
/** The one permission that an action needs to write what it writes. @param uses with or without a version */
function scopeOfAction(uses) {
    const scope = actions[uses.split("@")[0] ?? ""];
    return scope === undefined ? null : { scope, level: "write" };
}
/** The one permission that a script's `gh` commands need; null when there are none, or when they need several. */
function scopeOfScript(script) {
    const scopes = new Set(commands.filter(([command]) => command.test(script)).map(([, scope]) => scope));
    const [scope] = scopes;
    return scope === undefined || scopes.size > 1 || /\bgh api\b/.test(script) ? null : { scope, level: "write" };
}

;// CONCATENATED MODULE: ./build/fixes/permissions-scope.js






const pushDenied = /^remote: Permission to \S+ denied to github-actions\[bot\]/;
const restPage = /docs\.github\.com\/(?:[\w@.-]+\/)?rest\/([\w#/-]+)/;
const scopeOnPage = (text) => scopeOfRestPage(restPage.exec(text)?.[1] ?? "");
/** Each way in which a log tells what was refused, the surest first. */
const ways = [
    ({ message }) => (pushDenied.test(message) ? { scope: "contents", level: "write" } : null),
    ({ message }) => scopeOnPage(message),
    // Of a request that any of several permissions would do for, the page says what it is about.
    (failure) => linesBelow(failure)
        .map((text) => scopeOnPage(text))
        .find((scope) => scope !== null) ?? null,
    (failure) => nearbyLines(failure)
        .map(({ text }) => scopeOfHeader(/'?x-accepted-github-permissions'?: '([^']*)'/.exec(text)?.[1] ?? ""))
        .find((scope) => scope !== null) ?? null,
    (_, { uses }) => scopeOfAction(uses ?? ""),
    (_, { run }) => scopeOfScript(run ?? ""),
];
/** The token of someone else, or of an app, has nothing to do with `permissions:`. */
const otherToken = (job, step) => /\bsecrets\.(?!GITHUB_TOKEN\b)\w|\bsteps\.[\w-]+\.outputs\.[\w-]*token/i.test(JSON.stringify([step.raw, job.raw["env"], job.file.root["env"]]));
const ranks = ["none", "read", "write"];
const has = (block, { scope, level }) => ranks.indexOf(block[scope]) >= ranks.indexOf(level);
/**
 * What a job may do when nothing in its workflow says. A token that was refused a permission is of the restricted kind:
 * the other default, read and write, has them all. Source: GitHub docs, "Permissions for the GITHUB_TOKEN".
 */
const restrictedDefault = { contents: "read", packages: "read" };
/** A job's own block replaces what it had, so that a new one has to repeat it. */
function permissions_scope_changeFor(job, asked) {
    const { scope, level } = asked;
    const own = job.raw["permissions"];
    const outer = job.file.root["permissions"];
    const block = own ?? outer ?? restrictedDefault;
    if (typeof block === "string") {
        return {
            reason: (0,markdown.md) `The permissions of the job ${(0,markdown/* code */.aY)(job.id)} are ${(0,markdown/* code */.aY)(block)}. What it needs of them has to be written out by someone who knows the job.`,
        };
    }
    const granted = (0,workflow_jobs/* mapping */.pq)(block);
    if (Object.values(granted).some((level) => !ranks.includes(level)))
        return { reason: (0,markdown.md) `The permissions of the job ${(0,markdown/* code */.aY)(job.id)} have a form that auto-heal does not know.` };
    if (has(granted, asked)) {
        return {
            reason: (0,markdown.md) `The job ${(0,markdown/* code */.aY)(job.id)} has ${(0,markdown/* code */.aY)(`${scope}: ${level}`)} already. A setting of the organisation, or an event that only gets a read-only token, is at fault.`,
        };
    }
    if (own === undefined) {
        const levels = Object.entries({ ...granted, [scope]: level }).map(([key, value]) => [key, String(value)]);
        return {
            value: { kind: "add", path: job.path, key: "permissions", value: Object.fromEntries(levels), before: "steps" },
        };
    }
    const path = [...job.path, "permissions"];
    return {
        value: scope in granted
            ? { kind: "set", path: [...path, scope], value: level }
            : { kind: "add", path, key: scope, value: level },
    };
}
async function permissions_scope_propose(failure, files, origin) {
    const found = await (0,workflow_jobs/* failedJobAndStep */.Yg)(failure, files, origin.workflowPath);
    if ("reason" in found)
        return (0,fixer/* refused */.J5)(found.reason);
    const { job, step } = found.value;
    if (origin.workflowPath !== null && job.file.path !== origin.workflowPath)
        return (0,fixer/* refused */.J5)((0,markdown.md) `A called workflow has at most what its caller gives it, so both would have to change.`);
    if (otherToken(job, step))
        return (0,fixer/* refused */.J5)((0,markdown.md) `The step uses a token of its own, which ${(0,markdown/* code */.aY)("permissions:")} does not change.`);
    const asked = ways.map((way) => way(failure, step)).find((scope) => scope !== null);
    if (asked === undefined || asked === null)
        return (0,fixer/* refused */.J5)((0,markdown.md) `The log does not tell which permission the request was refused for.`);
    if (pushDenied.test(failure.message) && job.steps.some(({ raw }) => "repository" in (0,workflow_jobs/* mapping */.pq)(raw["with"])))
        return (0,fixer/* refused */.J5)((0,markdown.md) `The job checks out another repository, and its token is for this one only.`);
    const change = permissions_scope_changeFor(job, asked);
    if ("reason" in change)
        return (0,fixer/* refused */.J5)(change.reason);
    const permission = `${asked.scope}: ${asked.level}`;
    const result = workflowFix(job.file, [change.value], {
        title: (0,markdown.md) `Grant ${(0,markdown/* prose */.CS)(permission)} to the job ${(0,markdown/* prose */.CS)(job.id)}`,
        summary: (0,markdown.md) `GitHub refused a request because the job's token lacks ${(0,markdown/* code */.aY)(permission)}. This grants it to the job ${(0,markdown/* code */.aY)(job.id)} alone; everything else stays as it was.`,
        plan: [
            (0,markdown.md) `Decide whether the job ${(0,markdown/* code */.aY)(job.id)} may have ${(0,markdown/* code */.aY)(permission)}.`,
            (0,markdown.md) `Grant it in ${(0,markdown/* code */.aY)(job.file.path)}.`,
        ],
        risks: [
            (0,markdown.md) `Every step of the job, also of actions by others, gets this permission.`,
            (0,markdown.md) `Runs for forks and for Dependabot keep a read-only token, whatever is granted here.`,
        ],
    });
    return result.kind === "fix" ? { ...result, asked } : result;
}
/**
 * Grants a job the one permission that a request of its token was refused for, when the log or the step tells which.
 * A job without a block of its own gets one that repeats what it had.
 */
const permissionsScope = {
    fixType: "permissions-scope",
    title: "Grants a job the one permission that a request of its token was refused for.",
    certainty: 0.85,
    applies: ({ ruleId, message }) => /^github-(?:permission|scope-missing|api-error)$/.test(ruleId)
        ? message.includes("Resource not accessible by integration")
        : pushDenied.test(message),
    propose: permissions_scope_propose,
};

;// CONCATENATED MODULE: ./build/fixes/runner-images.js
const retiredImages = [
    { label: "ubuntu-16.04", retired: "2021-09-20", successors: ["ubuntu-24.04", "ubuntu-22.04"] },
    { label: "ubuntu-18.04", retired: "2023-04-03", successors: ["ubuntu-24.04", "ubuntu-22.04"] },
    { label: "ubuntu-20.04", retired: "2025-04-15", successors: ["ubuntu-24.04", "ubuntu-22.04"] },
    { label: "ubuntu-22.04", retired: "2027-04-17", successors: ["ubuntu-24.04"] },
    { label: "ubuntu-22.04-arm", retired: "2027-04-17", successors: ["ubuntu-24.04-arm"] },
    { label: "macos-10.15", retired: "2022-08-30", successors: ["macos-15-intel"] },
    { label: "macos-11", retired: "2024-06-28", successors: ["macos-15-intel"] },
    { label: "macos-12", retired: "2024-12-03", successors: ["macos-15-intel"] },
    { label: "macos-13", retired: "2025-12-08", successors: ["macos-15-intel"] },
    { label: "macos-14", retired: "2026-11-02", successors: ["macos-15", "macos-26"] },
    { label: "windows-2016", retired: "2022-04-01", successors: ["windows-2022", "windows-2025"] },
    { label: "windows-2019", retired: "2025-06-30", successors: ["windows-2022", "windows-2025"] },
];
/** What the labels that move stand for, so that a matrix does not get the same image twice. */
const movingLabels = {
    "ubuntu-latest": "ubuntu-24.04",
    "windows-latest": "windows-2025",
};
/** The label of an image as announcements write it: `Ubuntu 20.04`, `macOS-13`, `Windows Server 2019`. */
const labelOfImage = (image) => image
    .toLowerCase()
    .replace(/ server\b/, "")
    .replace(/\s+/g, "-");

;// CONCATENATED MODULE: ./build/fixes/runner-image.js







/** Whether a condition, an expression or a setting elsewhere asks for the label by name. Names of jobs may lag behind. */
function runner_image_mentions(value, label, key = "") {
    if (typeof value === "string") {
        const at = value.indexOf(label);
        return key !== "name" && at >= 0 && !/[\w.-]/.test(value[at + label.length] ?? "");
    }
    if (Array.isArray(value))
        return value.some((item) => runner_image_mentions(item, label, key));
    return Object.entries((0,workflow_jobs/* mapping */.pq)(value)).some(([key, item]) => runner_image_mentions(item, label, key));
}
/** The places of a job that ask for the image and nothing else. */
const asks = (job, label) => 
// Several labels in a list describe one machine, which is somebody's own.
Array.isArray(job.raw["runs-on"]) && job.raw["runs-on"].length > 1
    ? []
    : runnerLabels(job).filter(({ value }) => value === label);
const runsOn = (labels, image) => labels.some(({ value }) => value === image || (typeof value === "string" && movingLabels[value] === image));
async function runner_image_propose(failure, files, origin) {
    const label = labelOfImage(failure.captures["image"] ?? "");
    const image = retiredImages.find((retired) => retired.label === label);
    if (image === undefined)
        return (0,fixer/* refused */.J5)((0,markdown.md) `auto-heal knows no replacement of the runner image ${(0,markdown/* code */.aY)(label)}.`);
    const jobs = await (0,workflow_jobs/* workflowJobs */.m6)(files, origin.workflowPath);
    const shown = jobs.filter((job) => failure.job === null || (0,workflow_jobs/* isShownAs */.CN)(job, failure.job));
    const paths = new Set(shown.filter((job) => asks(job, label).length > 0).map(({ file }) => file.path));
    const [path] = paths;
    if (path === undefined) {
        return (0,fixer/* refused */.J5)((0,markdown.md) `No job of the workflow asks for ${(0,markdown/* code */.aY)(label)} in a form that can be changed. A variable, an input or a calling workflow may name it.`);
    }
    if (paths.size > 1)
        return (0,fixer/* refused */.J5)((0,markdown.md) `Several workflows ask for ${(0,markdown/* code */.aY)(label)}, and the log does not tell which one failed.`);
    const inFile = jobs.filter(({ file }) => file.path === path);
    const labels = inFile.filter((job) => asks(job, label).length > 0).map(runnerLabels);
    const successor = image.successors.find((next) => labels.every((beside) => !runsOn(beside, next)));
    if (successor === undefined || labels.some((beside) => beside.filter(({ value }) => value === label).length > 1)) {
        return (0,fixer/* refused */.J5)((0,markdown.md) `A matrix has ${(0,markdown/* code */.aY)(label)} more than once, or beside what replaces it, so what should remain of it is a decision.`);
    }
    const file = inFile[0]?.file;
    if (file === undefined)
        return (0,fixer/* refused */.J5)((0,markdown.md) `${(0,markdown/* code */.aY)(path)} cannot be read.`);
    const changes = inFile.flatMap((job) => asks(job, label).map(({ path }) => ({ kind: "set", path, value: successor })));
    if (runner_image_mentions((0,yaml_edit/* readYaml */.gM)((0,yaml_edit/* editYaml */.aL)(file.text, changes) ?? ""), label)) {
        return (0,fixer/* refused */.J5)((0,markdown.md) `${(0,markdown/* code */.aY)(path)} names ${(0,markdown/* code */.aY)(label)} elsewhere too, so that more than the image would have to change.`);
    }
    return workflowFix(file, changes, {
        title: (0,markdown.md) `Run on ${(0,markdown/* prose */.CS)(successor)} instead of ${(0,markdown/* prose */.CS)(label)}`,
        summary: (0,markdown.md) `The image ${(0,markdown/* code */.aY)(label)} is retired (removal: ${(0,markdown/* prose */.CS)(image.retired)}). ${(0,markdown/* code */.aY)(successor)} is the standard image of the same system and processor that replaces it.`,
        plan: [(0,markdown.md) `Ask for ${(0,markdown/* code */.aY)(successor)} in ${(0,markdown/* code */.aY)(path)}.`, (0,markdown.md) `Look for software that the newer image no longer has.`],
        risks: [
            (0,markdown.md) `The newer image has newer compilers and libraries, and lacks some old versions of tools and languages.`,
            (0,markdown.md) `A required check that is named after the image has to be renamed.`,
        ],
    });
}
/**
 * Moves jobs from a retired image to the standard image that replaces it. Takes `captures.image` of the rule
 * `runner-image-retired`.
 */
const runnerImage = {
    fixType: "runner-image",
    title: "Moves jobs from a retired runner image to the standard image that replaces it.",
    certainty: 0.85,
    applies: (failure) => failure.ruleId === "runner-image-retired",
    propose: runner_image_propose,
};

;// CONCATENATED MODULE: ./build/fixes/setup-step.js




/** The step by which a job sets up a language, and every version that it may set up. */
function setupStep(job, { action, input, name }) {
    const steps = job.steps.filter(({ uses }) => uses?.startsWith(`${action}@`) === true);
    const step = (0,workflow_jobs/* only */.j6)(steps);
    if (step === null) {
        return steps.length === 0
            ? {
                reason: (0,markdown.md) `The job ${(0,markdown/* code */.aY)(job.id)} does not set ${name === "Go" ? (0,markdown.md) `Go` : (0,markdown/* code */.aY)(name)} up by ${(0,markdown/* code */.aY)(action)}.`,
            }
            : { reason: (0,markdown.md) `The job ${(0,markdown/* code */.aY)(job.id)} uses ${(0,markdown/* code */.aY)(action)} more than once.` };
    }
    const value = (0,workflow_jobs/* mapping */.pq)(step.raw["with"])[input];
    if (value === undefined)
        return {
            reason: (0,markdown.md) `The version is not an input of ${(0,markdown/* code */.aY)(action)} in the job ${(0,markdown/* code */.aY)(job.id)}, but in a file, or the default.`,
        };
    const key = matrixKey(value);
    const placed = key === null ? [{ value, path: [...step.path, "with", input] }] : matrixEntries(job, key);
    const versions = placed.map(({ value, path }) => ({ value, path, source: (0,yaml_edit/* scalarSource */.aO)(job.file.text, path) ?? "" }));
    const plain = versions.every(({ source }) => /^v?\d+(?:\.(?:\d+|x))*$/.test(source));
    return versions.length > 0 && plain
        ? { value: { step, versions } }
        : { reason: (0,markdown.md) `${(0,markdown/* code */.aY)(input)} of the job ${(0,markdown/* code */.aY)(job.id)} is not a plain version.` };
}

;// CONCATENATED MODULE: ./build/fixes/promised-range.js

const promised_range_Manifest = schemas/* object */.Ikc({ engines: schemas/* object */.Ikc({ node: schemas/* string */.YjP().optional() }).optional().catch(undefined) });
function nodeRange(text) {
    try {
        return promised_range_Manifest.safeParse(JSON.parse(text)).data?.engines?.node ?? null;
    }
    catch {
        return null;
    }
}
/** The file in which a project says with which versions of its language it works, and how it says it. */
const promises = {
    node: { path: "package.json", range: nodeRange },
    python: {
        path: "pyproject.toml",
        range: (text) => /^\s*(?:requires-python|python)\s*=\s*["']([^"']+)["']/m.exec(text)?.[1] ?? null,
    },
    go: null,
    java: null,
    dotnet: null,
};
/** The versions of its language that a project promises to work with, as it writes them; null when it says nothing. */
async function promisedRange(language, files) {
    const promise = promises[language];
    if (promise === null)
        return null;
    const file = await files.read(promise.path);
    return file === null ? null : promise.range(file.text);
}

;// CONCATENATED MODULE: ./build/fixes/toolchains.js
/**
 * Sources: nodejs/Release schedule (long-term support only), Python Developer's Guide "Status of Python versions",
 * go.dev/doc/devel/release, Oracle Java SE support roadmap (long-term support only), .NET support policy.
 */
const toolchains = {
    node: {
        language: "node",
        name: "Node.js",
        action: "actions/setup-node",
        input: "node-version",
        precision: 1,
        lines: ["14", "16", "18", "20", "22", "24"],
        style: "npm",
    },
    python: {
        language: "python",
        name: "Python",
        action: "actions/setup-python",
        input: "python-version",
        precision: 2,
        lines: ["3.8", "3.9", "3.10", "3.11", "3.12", "3.13", "3.14"],
        style: "python",
    },
    go: {
        language: "go",
        name: "Go",
        action: "actions/setup-go",
        input: "go-version",
        precision: 2,
        lines: ["1.18", "1.19", "1.20", "1.21", "1.22", "1.23", "1.24", "1.25", "1.26"],
        style: "npm",
    },
    java: {
        language: "java",
        name: "Java",
        action: "actions/setup-java",
        input: "java-version",
        precision: 1,
        lines: ["8", "11", "17", "21", "25"],
        style: "npm",
    },
    dotnet: {
        language: "dotnet",
        name: ".NET",
        action: "actions/setup-dotnet",
        input: "dotnet-version",
        precision: 2,
        lines: ["6.0", "7.0", "8.0", "9.0", "10.0"],
        style: "npm",
    },
};

;// CONCATENATED MODULE: ./build/fixes/version-range.js
/** Above every number that a version has. */
const most = 9999;
function boundOf(text) {
    if (!/^v?\d{1,4}(?:\.(?:\d{1,4}|x|X|\*)){0,3}(?:-[\w.]+)?$/.test(text))
        return null;
    const parts = text
        .replace(/^v/, "")
        .replace(/-.*$/, "")
        .split(".")
        .map((part) => (/^\d+$/.test(part) ? Number(part) : null))
        .filter((part) => part !== null)
        .slice(0, 3);
    const fill = (rest) => [parts[0] ?? rest, parts[1] ?? rest, parts[2] ?? rest];
    return { parts, low: fill(0), high: fill(most) };
}
/** Below zero when the first is older. */
function compareVersions(one, other) {
    return one[0] - other[0] || one[1] - other[1] || one[2] - other[2];
}
const startsWith = (version, parts) => parts.every((part, index) => version[index] === part);
const equal = (version, { parts }) => startsWith(version, parts);
const atLeast = (version, { low }) => compareVersions(version, low) >= 0;
/** The first number that is not 0 may not change. Source: node-semver, "Caret ranges". */
const version_range_caret = (version, bound, style) => {
    const fixed = bound.parts.findIndex((part) => part !== 0);
    return atLeast(version, bound, style) && startsWith(version, bound.parts.slice(0, fixed < 0 ? 1 : fixed + 1));
};
/** Sources: node-semver, "Ranges"; PEP 440, "Version specifiers"; Poetry, "Version constraints". */
const operators = {
    "": equal,
    "=": equal,
    "==": equal,
    "!=": (version, bound, style) => !equal(version, bound, style),
    ">=": atLeast,
    ">": (version, { low, high }, style) => compareVersions(version, style === "python" ? low : high) > 0,
    "<=": (version, { low, high }, style) => compareVersions(version, style === "python" ? low : high) <= 0,
    "<": (version, { low }) => compareVersions(version, low) < 0,
    "^": version_range_caret,
    "~": (version, bound, style) => atLeast(version, bound, style) && startsWith(version, bound.parts.slice(0, 2)),
    "~=": (version, bound, style) => atLeast(version, bound, style) && startsWith(version, bound.parts.slice(0, Math.max(1, bound.parts.length - 1))),
};
/**
 * Tells whether a version lies in a range, as npm, pip, Poetry and uv write them: comparisons joined by blanks or
 * commas, alternatives by `||`, `a - b`.
 * @returns null when the range holds what is not understood
 */
function isInRange(version, range, style) {
    const alternatives = range.split("||").map((alternative) => {
        const comparisons = alternative
            .replace(/(\S+) - (\S+)/g, ">=$1 <=$2")
            .replace(/([<>=~^!]=?)\s+/g, "$1")
            .split(/[\s,]+/)
            .filter((comparison) => comparison !== "" && !/^[*xX]$/.test(comparison));
        const held = comparisons.map((comparison) => {
            const [, operator = "", rest = ""] = /^([<>=~^!]{0,2})(.*)$/.exec(comparison) ?? [];
            const bound = boundOf(rest);
            return bound === null ? null : (operators[operator]?.(version, bound, style) ?? null);
        });
        return held.includes(null) ? null : held.every((one) => one === true);
    });
    return alternatives.some((held) => held === null) ? null : alternatives.some((held) => held === true);
}

;// CONCATENATED MODULE: ./build/fixes/setup-version.js








const languages = {
    "node-version-unsupported": "node",
    "python-version-unsupported": "python",
    "python-version-of-project": "python",
    "go-version-unsupported": "go",
    "java-release-unsupported": "java",
    "java-class-version": "java",
    "pnpm-node-version": "node",
    "dotnet-sdk-unsupported": "dotnet",
};
/** Above every minor and patch version: what asks for a line of releases gets its newest. */
const newest = 9998;
const numbersOf = (text) => text
    .replace(/^v/, "")
    .split(".")
    .filter((part) => part !== "x")
    .map(Number);
/** The newest version that a version as written stands for. */
function versionOf(text) {
    const [major = 0, minor = newest, patch = newest] = numbersOf(text);
    return [major, minor, patch];
}
const setup_version_lineOf = ({ precision }, text) => numbersOf(text).slice(0, precision).join(".");
/** Numbers stay numbers, as far as they are read back as the same version. */
function alike(line, { value, source }) {
    if (source.endsWith(".x"))
        return `${line}.x`;
    return typeof value === "number" && String(Number(line)) === line ? Number(line) : line;
}
/** What is asked for by its least version alone. */
const byLeast = new Set(["go", "java", "dotnet"]);
/** Each Java has a class file format of its own. Source: The Java Virtual Machine Specification, table 4.1-A. */
const javaOfFormat = (format) => String(Number(format) - 44);
const setup_version_rangeFor = ({ captures }, language) => {
    const { needed = "", format } = captures;
    if (format !== undefined)
        return `>=${javaOfFormat(format)}`;
    return byLeast.has(language) ? `>=${/\d[\d.]*/.exec(needed)?.[0] ?? ""}` : needed;
};
/** The nearest line that is what the log asks for, in the place of the one version that is not. */
async function raised(failure, toolchain, versions, files) {
    const { language, lines, style, name } = toolchain;
    const range = setup_version_rangeFor(failure, language);
    const tooOld = versions.filter(({ source }) => isInRange(versionOf(source), range, style) === false);
    const from = (0,workflow_jobs/* only */.j6)(tooOld);
    if (from === null) {
        return tooOld.length === 0
            ? {
                reason: (0,markdown.md) `The job sets up a version that the log does not object to, or the log asks for what cannot be read: ${(0,markdown/* code */.aY)(range)}.`,
            }
            : {
                reason: (0,markdown.md) `Several versions of the matrix are not ${(0,markdown/* code */.aY)(range)}. Which are still to be supported is a decision.`,
            };
    }
    const promised = await promisedRange(language, files);
    if (promised !== null && isInRange(versionOf(from.source), promised, style) !== false) {
        return {
            reason: (0,markdown.md) `The project itself promises to work with ${(0,markdown/* code */.aY)(from.source)} (${(0,markdown/* code */.aY)(promised)}), so what asks for ${(0,markdown/* code */.aY)(range)} is at fault, not the version that is set up.`,
        };
    }
    if (failure.ruleId === "go-version-unsupported" && failure.captures["module"] !== "go.mod")
        return { reason: (0,markdown.md) `A dependency asks for a newer Go than the module itself, so its version may be at fault.` };
    const above = lines.slice(lines.indexOf(setup_version_lineOf(toolchain, from.source)) + 1);
    const to = lines.includes(setup_version_lineOf(toolchain, from.source))
        ? above.find((line) => isInRange(versionOf(line), range, style) === true)
        : undefined;
    return to === undefined
        ? { reason: (0,markdown.md) `auto-heal knows no version of ${(0,markdown/* code */.aY)(name)} above ${(0,markdown/* code */.aY)(from.source)} that is ${(0,markdown/* code */.aY)(range)}.` }
        : { value: { from, to } };
}
/** The line of a version that the action cannot find: YAML's number put right, or the version without its patch. */
function existing(failure, toolchain, versions) {
    const wanted = failure.captures["version"] ?? "";
    const from = (0,workflow_jobs/* only */.j6)(versions.filter(({ value }) => String(value) === wanted));
    if (from === null)
        return { reason: (0,markdown.md) `The job does not ask for ${(0,markdown/* code */.aY)(wanted)} in a form that can be changed.` };
    const misread = typeof from.value === "number" && from.source !== wanted;
    const line = setup_version_lineOf(toolchain, from.source);
    const shorter = numbersOf(from.source).length > toolchain.precision;
    if (!toolchain.lines.includes(line) || !(misread || shorter))
        return {
            reason: (0,markdown.md) `${(0,markdown/* code */.aY)(from.source)} is not near any version of ${(0,markdown/* code */.aY)(toolchain.name)} that auto-heal knows.`,
        };
    return { value: { from, to: line } };
}
function toolchainOf({ ruleId, message }) {
    if (ruleId !== "setup-version-not-found") {
        const language = languages[ruleId];
        return language === undefined ? null : toolchains[language];
    }
    if (/^(?:Error: )?Could not find satisfied version for SemVer/.test(message))
        return toolchains.java;
    const tool = /^(?:Error: )?Unable to find (Node|Go) version/.exec(message)?.[1];
    return tool === "Node" ? toolchains.node : tool === "Go" ? toolchains.go : toolchains.python;
}
async function setup_version_propose(failure, files, origin) {
    const toolchain = toolchainOf(failure);
    if (toolchain === null)
        return (0,fixer/* refused */.J5)((0,markdown.md) `auto-heal does not know by which action this language is set up.`);
    const job = await (0,workflow_jobs/* failedJob */.ZR)(failure, files, origin.workflowPath);
    if ("reason" in job)
        return (0,fixer/* refused */.J5)(job.reason);
    const setup = setupStep(job.value, toolchain);
    if ("reason" in setup)
        return (0,fixer/* refused */.J5)(setup.reason);
    const { versions } = setup.value;
    const missing = failure.ruleId === "setup-version-not-found";
    const choice = missing ? existing(failure, toolchain, versions) : await raised(failure, toolchain, versions, files);
    if ("reason" in choice)
        return (0,fixer/* refused */.J5)(choice.reason);
    const { from, to } = choice.value;
    if (versions.some((version) => version !== from && setup_version_lineOf(toolchain, version.source) === to))
        return (0,fixer/* refused */.J5)((0,markdown.md) `The matrix has ${(0,markdown/* code */.aY)(to)} already, so what should become of ${(0,markdown/* code */.aY)(from.source)} is a decision.`);
    const { file } = job.value;
    const name = (0,markdown/* code */.aY)(toolchain.name);
    return workflowFix(file, [{ kind: "set", path: from.path, value: alike(to, from) }], {
        title: (0,markdown.md) `Set up ${(0,markdown/* prose */.CS)(toolchain.name)} ${(0,markdown/* prose */.CS)(to)} in the job ${(0,markdown/* code */.aY)(job.value.id)}`,
        summary: missing
            ? (0,markdown.md) `${(0,markdown/* code */.aY)(failure.captures["version"] ?? "")} is no version of ${name}. ${from.source === to ? (0,markdown.md) `YAML reads ${(0,markdown/* code */.aY)(to)} without quotes as a number, without its last 0.` : (0,markdown.md) `${(0,markdown/* code */.aY)(to)} stands for the newest release of that line.`}`
            : (0,markdown.md) `The log asks for ${name} ${(0,markdown/* code */.aY)(setup_version_rangeFor(failure, toolchain.language))}, and the job sets up ${(0,markdown/* code */.aY)(from.source)}. ${(0,markdown/* code */.aY)(to)} is the nearest line of releases that fits.`,
        plan: [(0,markdown.md) `Set ${(0,markdown/* code */.aY)(toolchain.input)} to ${(0,markdown/* code */.aY)(to)} in ${(0,markdown/* code */.aY)(file.path)}.`],
        risks: missing
            ? [(0,markdown.md) `Where the exact release matters, it has to be one that exists.`]
            : [
                (0,markdown.md) `What else the job runs may not work with the newer version yet.`,
                (0,markdown.md) `The older version is no longer tested.`,
            ],
    });
}
/**
 * Sets up the nearest version of a language that the log asks for, or that exists, when exactly one version in the
 * workflow is meant and the project itself does not promise to work with the old one.
 */
const setupVersion = {
    fixType: "setup-version",
    title: "Sets up the nearest version of a language that the log asks for, or that exists.",
    certainty: 0.85,
    applies: ({ ruleId }) => ruleId === "setup-version-not-found" || ruleId in languages,
    propose: setup_version_propose,
};

;// CONCATENATED MODULE: ./build/fixes/shell-bash.js






/** The runner writes a step's script to a file of a random name. Source: actions/runner ScriptHandler.cs. */
const stepScript = /(?:^|\/)[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\.sh$|\/_temp\/[^/]+\.sh$/;
/** Where in its script the step uses what the shell refused. */
function usesBash(script, { captures }) {
    const { option, command, fault, line, array, redirection } = captures;
    const lines = script.split("\n");
    const named = lines[Number(line) - 1] ?? "";
    if (option !== undefined)
        return /\bset\b.*\bpipefail\b/.test(script);
    if (command !== undefined)
        return command !== "" && lines.some((text) => text.includes(command));
    if (array !== undefined)
        return /^\s*\w+\+?=\(/.test(named);
    if (redirection !== undefined)
        return /<<<|[<>]\(/.test(named);
    return fault !== undefined && /\$\{/.test(named);
}
/** What only bash does, as far as a script's text shows it. */
const bashOnly = /\bset\s+-[a-z]*o\s+pipefail\b|(?:^|[;&|\s(!])\[\[\s|^\s*(?:declare|shopt|mapfile|readarray|pushd|popd|typeset|source)\s|^\s*\w+=\([^)]*\)\s*$|<<<|\$\{\w+\[[@*\d]/m;
/** The later steps of the job that run in the same shell and that it would not understand either. */
const laterSteps = (job, { index }) => job.steps.filter((one) => one.index > index && one.run !== null && /^sh(?:$| )/.test(shellOf(job, one)) && bashOnly.test(one.run));
function shell_bash_changeFor(step) {
    if ("shell" in step.raw)
        return { kind: "set", path: [...step.path, "shell"], value: "bash" };
    return { kind: "add", path: step.path, key: "shell", value: "bash", before: "run" };
}
/** A script for bash, by its first line, that the step gives to sh. */
async function proposeForScript(script, job, step, files) {
    const shown = (0,markdown/* code */.aY)(script);
    const { only } = filesOfLogPath(script, await files.list());
    const text = only === null ? "" : ((await files.read(only.path))?.text ?? "");
    if (only === null || !/^#!.*\bbash\b/.test(text))
        return (0,fixer/* refused */.J5)((0,markdown.md) `${shown} is a script of its own. Its first line, or what calls it, has to name bash.`);
    const named = script.replace(/[^\w]/g, String.raw `\$&`);
    const call = new RegExp(String.raw `(^|[;&|(\n]\s*)sh([ \t]+(?:-[euxv]+[ \t]+)*${named}(?=$|[\s;&|)]))`, "g");
    const run = (step.run ?? "").replace(call, (_, lead, rest) => `${lead}bash${rest}`);
    if (run === step.run)
        return (0,fixer/* refused */.J5)((0,markdown.md) `The step does not run ${shown} by ${(0,markdown/* code */.aY)(`sh ${script}`)}.`);
    return workflowFix(job.file, [{ kind: "set", path: [...step.path, "run"], value: run }], {
        title: (0,markdown.md) `Run ${(0,markdown/* prose */.CS)(script)} in bash in the job ${(0,markdown/* code */.aY)(job.id)}`,
        summary: (0,markdown.md) `The first line of ${shown} names bash, and the step gives it to sh, which does not know all that it uses.`,
        plan: [(0,markdown.md) `Call ${(0,markdown/* code */.aY)(`bash ${script}`)} instead of ${(0,markdown/* code */.aY)(`sh ${script}`)} in ${(0,markdown/* code */.aY)(job.file.path)}.`],
        risks: [],
    });
}
async function shell_bash_propose(failure, files, origin) {
    const path = failure.captures["path"] ?? "";
    const found = await (0,workflow_jobs/* failedJobAndStep */.Yg)(failure, files, origin.workflowPath);
    if ("reason" in found)
        return (0,fixer/* refused */.J5)(found.reason);
    if (!stepScript.test(path) || filesOfLogPath(path, await files.list()).all.length > 0)
        return await proposeForScript(path, found.value.job, found.value.step, files);
    const { job, step } = found.value;
    if (step.run === null || !usesBash(step.run, failure))
        return (0,fixer/* refused */.J5)((0,markdown.md) `The step's own script does not hold what the shell refused.`);
    const shell = shellOf(job, step);
    if (!/^sh(?:$| )/.test(shell))
        return (0,fixer/* refused */.J5)((0,markdown.md) `The step asks for the shell ${(0,markdown/* code */.aY)(shell)}, not for sh.`);
    const image = containerImage(job);
    if (hasContainer(job) && image === null)
        return (0,fixer/* refused */.J5)((0,markdown.md) `An expression names the job's container image.`);
    if (/alpine|busybox|distroless|:.*\bmusl\b/.test(image ?? ""))
        return (0,fixer/* refused */.J5)((0,markdown.md) `The image ${(0,markdown/* code */.aY)(image ?? "")} has no bash.`);
    const steps = [step, ...laterSteps(job, step)];
    return workflowFix(job.file, steps.map(shell_bash_changeFor), {
        title: (0,markdown.md) `Run ${steps.length === 1 ? (0,markdown.md) `a step` : (0,markdown.md) `${steps.length} steps`} of the job ${(0,markdown/* code */.aY)(job.id)} in bash`,
        summary: (0,markdown.md) `The step uses what only bash knows, and runs in sh: ${(0,markdown/* code */.aY)(failure.message)} ${(0,markdown/* code */.aY)("shell: bash")} gives it the shell that it is written for.${steps.length === 1 ? (0,markdown.md) `` : (0,markdown.md) ` Later steps of the job use such as well.`}`,
        plan: [
            (0,markdown.md) `Set ${(0,markdown/* code */.aY)("shell: bash")} for ${steps.length === 1 ? (0,markdown.md) `the step` : (0,markdown.md) `the steps`} in ${(0,markdown/* code */.aY)(job.file.path)}.`,
        ],
        // The words in the log are dash's, which is the sh of Debian and Ubuntu, where bash is an essential package.
        risks: [(0,markdown.md) `With ${(0,markdown/* code */.aY)("shell: bash")} the step also stops when any command of a pipe fails, not only the last.`],
    });
}
/** Lets a step that is written for bash run in bash instead of sh. Takes the captures of the rule `shell-not-bash`. */
const shellBash = {
    fixType: "shell-bash",
    title: "Lets a step that is written for bash run in bash instead of sh.",
    certainty: 0.92,
    applies: (failure) => failure.ruleId === "shell-not-bash",
    propose: shell_bash_propose,
};

;// CONCATENATED MODULE: ./build/fixes/submodules.js







/** That something is not there, in the words of the tools that print it. */
const missing = /No such file or directory|does not contain a CMakeLists\.txt|file not found|[Cc]annot find|[Cc]an't find|could not find|does not exist|ENOENT|not a directory|No rule to make target|failed to (?:read|load)|Unable to find|add_subdirectory/;
/** The submodules that `.gitmodules` names, with where they come from. Source: gitmodules(5). */
function submodulesOf(text) {
    return text.split(/^\s*\[submodule\b.*$/m).flatMap((section) => {
        const setting = (name) => new RegExp(String.raw `^\s*${name}\s*=\s*(\S.*?)\s*$`, "m").exec(section)?.[1];
        const [path, url] = [setting("path"), setting("url")];
        return path === undefined || url === undefined ? [] : [{ path, url }];
    });
}
/** Whether a text names a path: as a whole, or as the folder of something. */
const names = (text, path) => {
    const at = ` ${text} `.indexOf(path);
    if (at < 0)
        return false;
    const [before = "", after = ""] = [` ${text} `[at - 1], ` ${text} `[at + path.length]];
    return !/[\w.-]/.test(before) && !/[\w-]/.test(after);
};
/** The checkout's token is for this repository only, so that a private submodule stays out of reach. */
const isPublicForm = (url) => /^(?:\.\.?\/|https:\/\/|git@github\.com:|ssh:\/\/git@github\.com\/)/.test(url);
async function submodules_propose(failure, files, origin) {
    const links = new Set((await files.list()).filter(({ mode }) => mode === "160000").map(({ path }) => path));
    const known = submodulesOf((await files.read(".gitmodules"))?.text ?? "").filter(({ path }) => links.has(path));
    const said = [failure.message, ...linesBelow(failure)];
    const meant = known.filter(({ path }) => said.some((text) => names(text, path)));
    if (meant.length === 0)
        return fixer/* unrelated */.pS;
    if (!meant.every(({ url }) => isPublicForm(url)))
        return (0,fixer/* refused */.J5)((0,markdown.md) `A submodule comes from a server that the checkout's token is not for.`);
    const found = await (0,workflow_jobs/* failedJob */.ZR)(failure, files, origin.workflowPath);
    if ("reason" in found)
        return (0,fixer/* refused */.J5)(found.reason);
    const job = found.value;
    const checkout = checkoutStep(job);
    if ("reason" in checkout)
        return (0,fixer/* refused */.J5)(checkout.reason);
    const setting = (0,workflow_jobs/* mapping */.pq)(checkout.value.raw["with"])["submodules"];
    if (setting !== undefined && setting !== false && setting !== "false")
        return (0,fixer/* refused */.J5)((0,markdown.md) `The checkout fetches submodules already.`);
    if (job.steps.some(({ run }) => run !== null && /\bgit submodule\b/.test(run)))
        return (0,fixer/* refused */.J5)((0,markdown.md) `The job ${(0,markdown/* code */.aY)(job.id)} fetches submodules by a command of its own.`);
    const paths = (0,markdown/* joinMarkdown */.UF)(meant.map(({ path }) => (0,markdown/* code */.aY)(path)), ", ");
    return workflowFix(job.file, [stepEntry(checkout.value, "with", "submodules", "recursive")], {
        title: (0,markdown.md) `Check out the submodules in the job ${(0,markdown/* code */.aY)(job.id)}`,
        summary: (0,markdown.md) `What the log misses lies in a submodule (${paths}), and ${(0,markdown/* code */.aY)("actions/checkout")} leaves submodules empty unless it is told otherwise.`,
        plan: [
            (0,markdown.md) `Set ${(0,markdown/* code */.aY)("submodules: recursive")} for the checkout of the job ${(0,markdown/* code */.aY)(job.id)} in ${(0,markdown/* code */.aY)(job.file.path)}.`,
        ],
        risks: [
            (0,markdown.md) `A private submodule needs a token or key of its own for the checkout.`,
            (0,markdown.md) `The file may be missing in the submodule too, at the commit that is recorded.`,
        ],
    });
}
/** Lets the job's checkout fetch submodules, when what the log misses lies in one. */
const submodules = {
    fixType: "submodules",
    title: "Lets a checkout fetch submodules, when what is missing lies in one.",
    certainty: 0.9,
    applies: (failure) => [failure.message, ...linesBelow(failure)].some((text) => missing.test(text) && /[\w.-]\/[\w.-]|\(add_subdirectory\)/.test(text)),
    propose: submodules_propose,
};

;// CONCATENATED MODULE: ./build/fixes/timeout-minutes.js




/** What a job has at most on GitHub's runners, and by default. Source: GitHub docs, "Actions limits". */
const mostMinutes = 360;
const inJob = /exceeded the maximum execution time of (?:(?<minutes>\d{1,5}) minutes|(?:(?<h>\d{1,3})h)?(?<m>\d{1,5})m\d{1,2}s)/;
const inStep = /^(?:Error: )?The action '(?<step>.{1,200})' has timed out after (?<minutes>\d{1,5}) minutes/;
async function ofStep(failure, groups, files, origin) {
    const step = groups["step"] ?? "";
    const job = await (0,workflow_jobs/* failedJob */.ZR)({ job: failure.job, step }, files, origin.workflowPath);
    if ("reason" in job)
        return job;
    const found = (0,workflow_jobs/* failedStep */.cG)(job.value, step);
    if ("reason" in found)
        return found;
    const { path, raw } = found.value;
    return { value: { job: job.value, path, holder: raw, of: "step", minutes: Number(groups["minutes"]) } };
}
async function ofJob(failure, groups, files, origin) {
    const minutes = Number(groups["minutes"] ?? Number(groups["h"] ?? 0) * 60 + Number(groups["m"] ?? 0));
    const named = await (0,workflow_jobs/* failedJob */.ZR)(failure, files, origin.workflowPath);
    // The service speaks of the job outside of any step: then the limit itself tells which job is meant.
    const limited = (0,workflow_jobs/* only */.j6)((await (0,workflow_jobs/* workflowJobs */.m6)(files, origin.workflowPath)).filter(({ raw }) => raw["timeout-minutes"] === minutes));
    const job = "value" in named ? named.value : limited;
    if (job === null)
        return "reason" in named ? named : { reason: (0,markdown.md) `The log does not tell which job it is of.` };
    return { value: { job, path: job.path, holder: job.raw, of: "job", minutes } };
}
/** What stands still says so, or says the same again and again. */
const waits = /\b(?:wait(?:ing|s)?|retry(?:ing)?|attempt|listening|polling|pending|deadlock|stuck|hangs?|sleeping|timed? ?out)\b|\[y\/n\]|\?\s*$/i;
/**
 * Whether the last lines that the step printed before it was stopped show that it got on. Without any nobody can tell
 * whether it was slow or hung.
 */
function gotOn({ evidence }) {
    const cause = evidence.find(({ role }) => role === "cause");
    if (cause === undefined)
        return false;
    const start = (at) => at.line - (at.stepLine ?? at.line);
    const before = evidence.filter((at) => at.role === "context" && at.line < cause.line && start(at) === start(cause));
    const texts = before.map(({ text }) => text.trim()).filter((text) => text !== "");
    return texts.length > 0 && !texts.some((text) => waits.test(text)) && new Set(texts).size === texts.length;
}
async function timeout_minutes_propose(failure, files, origin) {
    const step = inStep.exec(failure.message)?.groups;
    const job = inJob.exec(failure.message)?.groups;
    if (step === undefined && job === undefined)
        return (0,fixer/* refused */.J5)((0,markdown.md) `The log does not tell which limit was reached.`);
    const found = step !== undefined ? await ofStep(failure, step, files, origin) : await ofJob(failure, job ?? {}, files, origin);
    if ("reason" in found)
        return (0,fixer/* refused */.J5)(found.reason);
    const { path, holder, of, minutes, job: inside } = found.value;
    const limit = holder["timeout-minutes"];
    const place = (0,markdown.md) `The ${of === "job" ? (0,markdown.md) `job` : (0,markdown.md) `step`} of ${(0,markdown/* code */.aY)(inside.file.path)}`;
    if (limit === undefined)
        return (0,fixer/* refused */.J5)((0,markdown.md) `${place} has no ${(0,markdown/* code */.aY)("timeout-minutes")} of its own: the limit of the service was reached.`);
    if (limit !== minutes)
        return (0,fixer/* refused */.J5)((0,markdown.md) `${place} does not have the limit of ${minutes} minutes that was reached: something else sets it.`);
    if (!gotOn(failure))
        return (0,fixer/* refused */.J5)((0,markdown.md) `The last lines of the log do not show that the ${of === "job" ? (0,markdown.md) `job` : (0,markdown.md) `step`} got on: it may hang.`);
    const raised = Math.min(minutes * 2, mostMinutes);
    if (raised <= minutes)
        return (0,fixer/* refused */.J5)((0,markdown.md) `A job on GitHub's runners has at most ${mostMinutes} minutes.`);
    const outer = inside.raw["timeout-minutes"];
    if (of === "step" && outer !== undefined && !(typeof outer === "number" && outer > raised))
        return (0,fixer/* refused */.J5)((0,markdown.md) `The job's own limit would be reached next, so how its time is shared out is a decision.`);
    return workflowFix(inside.file, [{ kind: "set", path: [...path, "timeout-minutes"], value: raised }], {
        title: (0,markdown.md) `Raise the time limit from ${minutes} to ${raised} minutes`,
        summary: (0,markdown.md) `The ${of === "job" ? (0,markdown.md) `job ${(0,markdown/* code */.aY)(inside.id)}` : (0,markdown.md) `step`} was stopped at its own limit of ${minutes} minutes. Twice the time lets it end, if it was only slow.`,
        plan: [
            (0,markdown.md) `Set ${(0,markdown/* code */.aY)("timeout-minutes")} to ${raised} in ${(0,markdown/* code */.aY)(inside.file.path)}.`,
            (0,markdown.md) `Compare how long the last green runs took: a step that hangs is not healed by more time.`,
        ],
        risks: [(0,markdown.md) `If it hangs, the run only takes longer until it fails.`, (0,markdown.md) `Longer runs use more of the paid minutes.`],
    });
}
/**
 * Doubles the `timeout-minutes` that a job or a step ran into, up to what GitHub's runners allow. A job without a limit
 * of its own ran into that of the service, which no edit raises.
 */
const timeoutMinutes = {
    fixType: "timeout-minutes",
    title: "Doubles the `timeout-minutes` that a job or a step ran into.",
    // It was stopped, so nobody knows whether it would have ended; a limit that once was right says that it used to.
    certainty: 0.8,
    applies: (failure) => failure.ruleId === "job-time-limit",
    propose: timeout_minutes_propose,
};

;// CONCATENATED MODULE: ./build/fixes/workflow-command.js





/** The file that takes the place of each command. Source: GitHub docs, "Workflow commands", environment files. */
const files = {
    "set-output": "GITHUB_OUTPUT",
    "save-state": "GITHUB_STATE",
    "set-env": "GITHUB_ENV",
    "add-path": "GITHUB_PATH",
};
const anyCommand = /::(?:set-output|save-state|set-env|add-path)\b/;
const echoed = /^(?<indent>\s*)echo (?<quote>["']?)::(?<command>set-output|save-state|set-env|add-path)(?: name=(?<name>[\w-]+))?::(?<value>.*)$/;
/** Takes away command substitutions, innermost first: the quotes in them are their own. */
function withoutSubstitutions(text) {
    let rest = text;
    for (let before = ""; before !== rest;) {
        before = rest;
        rest = rest.replace(/\$\([^()]*\)/g, "");
    }
    return rest;
}
/**
 * Writes a line that echoes a command as one that writes to the command's file.
 * @returns null when the line does more than that, or when the value was escaped for the command
 */
function withEnvironmentFile(line) {
    const { indent = "", quote = "", command = "", name, value = "" } = echoed.exec(line)?.groups ?? {};
    const file = files[command];
    if (file === undefined || (name === undefined) !== (command === "add-path"))
        return null;
    const text = value.trimEnd();
    const inner = quote === "" ? text : text.endsWith(quote) ? text.slice(0, -1) : null;
    if (inner === null || /%(?:25|0A|0D)/i.test(inner))
        return null;
    // What is left outside of substitutions must be one word: no end of the quotes, no second command, no comment.
    const outside = withoutSubstitutions(inner);
    const ends = quote === "" ? /[\s;|&<>()#"'`\\]/ : quote === '"' ? /["`\\]/ : /'/;
    if (ends.test(outside))
        return null;
    return `${indent}echo ${quote}${name === undefined ? "" : `${name}=`}${inner}${quote} >> "$${file}"`;
}
/** Whether a line only speaks of a command: in a comment. */
const isComment = (line) => line.trimStart().startsWith("#");
async function workflow_command_propose(failure, repository, origin) {
    const found = await (0,workflow_jobs/* failedJob */.ZR)(failure, repository, origin.workflowPath);
    if ("reason" in found)
        return (0,fixer/* refused */.J5)(found.reason);
    const job = found.value;
    const steps = job.steps.filter(({ run }) => run !== null && anyCommand.test(run));
    if (steps.length === 0)
        return (0,fixer/* refused */.J5)((0,markdown.md) `No step of the job ${(0,markdown/* code */.aY)(job.id)} writes the command itself: a script or an action does.`);
    const changes = [];
    for (const step of steps) {
        if (!isBourneShell(shellOf(job, step)))
            return (0,fixer/* refused */.J5)((0,markdown.md) `A step that writes such a command runs in another shell than bash or sh.`);
        const lines = (step.run ?? "")
            .split("\n")
            .map((line) => (anyCommand.test(line) && !isComment(line) ? withEnvironmentFile(line) : line));
        if (lines.includes(null))
            return (0,fixer/* refused */.J5)((0,markdown.md) `A step writes such a command by more than a plain ${(0,markdown/* code */.aY)("echo")} of one line.`);
        changes.push({ kind: "set", path: [...step.path, "run"], value: lines.join("\n") });
    }
    return workflowFix(job.file, changes, {
        title: (0,markdown.md) `Write to environment files instead of retired workflow commands`,
        summary: (0,markdown.md) `The runner no longer takes commands such as ${(0,markdown/* code */.aY)("::set-env::")} from a step's output. The job ${(0,markdown/* code */.aY)(job.id)} writes the same values to the files that replace them.`,
        plan: [
            (0,markdown.md) `Replace each ${(0,markdown/* code */.aY)("echo")} of such a command in ${(0,markdown/* code */.aY)(job.file.path)} by a line that appends to its file.`,
        ],
        risks: [
            (0,markdown.md) `A value of several lines has to be written with a delimiter; such values are not written this way before either.`,
        ],
    });
}
/**
 * Rewrites `echo "::set-output name=a::b"` and its kind (`save-state`, `set-env`, `add-path`) to the files that replace
 * them, in every step of the failed job. Only plain echoes of one line in bash or sh.
 */
const workflowCommand = {
    fixType: "workflow-command",
    title: "Rewrites retired workflow commands (`set-output`, `save-state`, `set-env`, `add-path`) to environment files.",
    certainty: 0.92,
    applies: (failure) => failure.ruleId === "workflow-command-disabled",
    propose: workflow_command_propose,
};

;// CONCATENATED MODULE: ./build/fixes/project-folder.js





const project_folder_Manifest = schemas/* object */.Ikc({ scripts: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J()).optional() });
function project_folder_scriptsOf(text) {
    try {
        return new Set(Object.keys(project_folder_Manifest.safeParse(JSON.parse(text)).data?.scripts ?? {}));
    }
    catch {
        return new Set();
    }
}
/** What a folder's package lacks of what npm and its like are asked for there; null when it has all. */
async function lackingForPackage(folder, commands, files) {
    const scripts = project_folder_scriptsOf((await files.read(`${folder}/package.json`))?.text ?? "");
    const tracked = new Set((await files.list()).map(({ path }) => path));
    for (const [command, task, name] of commands) {
        if (command !== "npm" && command !== "yarn" && command !== "pnpm")
            continue;
        if (command === "npm" && task === "ci" && !tracked.has(`${folder}/package-lock.json`))
            return (0,markdown.md) `${(0,markdown/* code */.aY)("npm ci")} needs a lock file, and ${(0,markdown/* code */.aY)(folder)} has none.`;
        const script = task === "run" || task === "run-script" ? name : task === "test" ? task : undefined;
        if (script !== undefined && !scripts.has(script))
            return (0,markdown.md) `The package in ${(0,markdown/* code */.aY)(folder)} has no script ${(0,markdown/* code */.aY)(script)}, so it may not be the one that is meant.`;
    }
    return null;
}
/** The targets that a makefile names; what it includes or makes up is not seen. */
const targetsOf = (makefile) => new Set([...makefile.matchAll(/^([^\s#][^:#=\n]{0,1000}):(?!=)/gm)].flatMap(([, names = ""]) => names.trim().split(/\s+/)));
/** What a folder's makefile lacks of the targets that make is asked for there; null when it has all. */
async function lackingForMake(folder, commands, files) {
    const entry = (await files.list()).find(({ path }) => isMakefile(path) && folderOf(path) === folder);
    const targets = targetsOf((entry && (await files.read(entry.path))?.text) ?? "");
    const asked = commands
        .filter(([command]) => command === "make" || command === "gmake")
        .flatMap(([, ...words]) => words.filter((word) => !/^-|[=$]/.test(word)));
    const lacking = asked.find((target) => !targets.has(target));
    return lacking === undefined
        ? null
        : (0,markdown.md) `The makefile in ${(0,markdown/* code */.aY)(folder)} has no target ${(0,markdown/* code */.aY)(lacking)}, so it may not be the one that is meant.`;
}
/**
 * What a folder lacks of what a step's commands need there; null when it has all, as far as it can be told.
 * @param wanted the file that the step's tool looked for
 */
function lackingIn(folder, wanted, { run }, files) {
    const commands = shell_commands_commandsOf(run ?? "", "").map(({ words }) => words);
    if (wanted === "package.json")
        return lackingForPackage(folder, commands, files);
    return isMakefile(wanted) ? lackingForMake(folder, commands, files) : Promise.resolve(null);
}

;// CONCATENATED MODULE: ./build/fixes/working-directory.js








function working_directory_changeFor(step, folder) {
    const key = "working-directory";
    return key in step.raw
        ? { kind: "set", path: [...step.path, key], value: folder }
        : { kind: "add", path: step.path, key, value: folder, before: "run" };
}
function fixFor(job, changes, folder, summary) {
    return workflowFix(job.file, changes, {
        title: (0,markdown.md) `Run ${changes.length === 1 ? (0,markdown.md) `a step` : (0,markdown.md) `${changes.length} steps`} of the job ${(0,markdown/* code */.aY)(job.id)} in ${(0,markdown/* prose */.CS)(folder)}`,
        summary,
        plan: [
            (0,markdown.md) `Set ${(0,markdown/* code */.aY)("working-directory")} to ${(0,markdown/* code */.aY)(folder)} in ${changes.length === 1 ? (0,markdown.md) `one place` : (0,markdown.md) `${changes.length} places`} of ${(0,markdown/* code */.aY)(job.file.path)}.`,
        ],
        risks: [(0,markdown.md) `Paths that the commands name are now relative to ${(0,markdown/* code */.aY)(folder)}.`],
    });
}
async function proposeFolder(failure, job, step, files) {
    const wanted = wantedFile(failure);
    const family = families.find(({ file }) => file.test(wanted.split("/").at(-1) ?? ""));
    if (family === undefined || wanted.startsWith("/"))
        return (0,fixer/* refused */.J5)((0,markdown.md) `The log does not tell which file was looked for.`);
    const entries = await files.list();
    const current = stepSetting(job, step, "working-directory");
    if (current?.includes("${{") === true)
        return (0,fixer/* refused */.J5)((0,markdown.md) `An expression names the step's working directory.`);
    const here = resolveInRepository("", current ?? "");
    // make says the same of a target that its makefile lacks as of one for which there is no makefile at all.
    if (here !== null && holdsFile(here, wanted, entries)) {
        return failure.ruleId === "make-no-rule"
            ? fixer/* unrelated */.pS
            : (0,fixer/* refused */.J5)((0,markdown.md) `${(0,markdown/* code */.aY)(wanted)} is tracked where the step runs. The checkout, or a step before, is at fault.`);
    }
    const folder = folderWith(wanted, entries);
    if ("reason" in folder)
        return (0,fixer/* refused */.J5)(folder.reason);
    if (folder.value === "")
        return (0,fixer/* refused */.J5)((0,markdown.md) `${(0,markdown/* code */.aY)(wanted)} lies at the root, and the step asks for another folder.`);
    const looked = failure.captures["path"];
    const lookedIn = looked === undefined ? null : pathFromLog(looked);
    if (lookedIn !== null &&
        lookedIn.fromRoot &&
        folderOf(lookedIn.path) !== (resolveInRepository("", current ?? "") ?? ""))
        return (0,fixer/* refused */.J5)((0,markdown.md) `The tool looked in ${(0,markdown/* code */.aY)(folderOf(lookedIn.path))}, where the step itself does not run.`);
    if (runsOnly(step, family) !== true)
        return (0,fixer/* refused */.J5)((0,markdown.md) `The step runs other commands too, or names folders itself, so that moving it as a whole may break them.`);
    const lacks = await lackingIn(folder.value, wanted, step, files);
    if (lacks !== null)
        return (0,fixer/* refused */.J5)(lacks);
    // What comes after it in the same job would stop at the same place.
    const later = job.steps.slice(step.index + 1).filter((one) => stepSetting(job, one, "working-directory") === current);
    const mixed = later.filter((one) => runsOnly(one, family) === false && !goesTo(one, here, folder.value));
    if (mixed.length > 0)
        return (0,fixer/* refused */.J5)((0,markdown.md) `A later step mixes these commands with others, so that more than working directories would have to change.`);
    const steps = [step, ...later.filter((one) => runsOnly(one, family) === true)];
    return fixFor(job, steps.map((one) => working_directory_changeFor(one, folder.value)), folder.value, (0,markdown.md) `The step looks for ${(0,markdown/* code */.aY)(wanted)} where there is none. The only one of the repository lies in ${(0,markdown/* code */.aY)(folder.value)}.`);
}
/** Whether a step's script goes to the folder itself before it does anything else. */
function goesTo({ run }, from, folder) {
    const [, target] = /^\s*cd[ \t]+["']?([\w./-]+)["']?[ \t]*(?:&&|;|\r?\n)/.exec(run ?? "") ?? [];
    const lines = (run ?? "").match(/\b(?:cd|pushd|popd)\b/g) ?? [];
    return target !== undefined && from !== null && resolveInRepository(from, target) === folder && lines.length === 1;
}
/** Names of folders that builds make, so that a tracked one of the same name elsewhere is another. */
const working_directory_made = /^(?:build|dist|out|target|public|coverage|tmp|_site)$/i;
/** Where a job writes a working directory: for each step, and as the default of the job or of the whole workflow. */
function writtenFolders(job) {
    const key = ["working-directory"];
    const places = [
        ...job.steps.filter(({ run }) => run !== null).map(({ raw, path }) => ({ holder: raw, path })),
        { holder: (0,workflow_jobs/* mapping */.pq)((0,workflow_jobs/* mapping */.pq)(job.raw["defaults"])["run"]), path: [...job.path, "defaults", "run"] },
        { holder: (0,workflow_jobs/* mapping */.pq)((0,workflow_jobs/* mapping */.pq)(job.file.root["defaults"])["run"]), path: ["defaults", "run"] },
    ];
    return places.flatMap(({ holder, path }) => {
        const value = (0,workflow_jobs/* textIn */.r7)(holder, "working-directory");
        return value === null ? [] : [{ value, path: [...path, ...key] }];
    });
}
async function proposeRenamed(failure, job, files) {
    const missing = pathFromLog(failure.captures["path"] ?? "")?.path;
    const written = writtenFolders(job).filter(({ value }) => missing !== undefined && resolveInRepository("", value) === missing);
    if (missing === undefined || written.length === 0)
        return (0,fixer/* refused */.J5)((0,markdown.md) `Nothing in the job ${(0,markdown/* code */.aY)(job.id)} names the missing folder itself.`);
    const base = missing.split("/").at(-1) ?? "";
    if (working_directory_made.test(base))
        return (0,fixer/* refused */.J5)((0,markdown.md) `${(0,markdown/* code */.aY)(missing)} may be made while the workflow runs.`);
    const folders = new Set((await files.list()).flatMap(({ path }) => ancestorsOf(path)));
    if (folders.has(missing))
        return (0,fixer/* refused */.J5)((0,markdown.md) `${(0,markdown/* code */.aY)(missing)} is tracked, so the checkout is at fault.`);
    const same = [...folders].filter((folder) => folder.split("/").at(-1)?.toLowerCase() === base.toLowerCase());
    const folder = (0,workflow_jobs/* only */.j6)(same);
    if (folder === null)
        return (0,fixer/* refused */.J5)(same.length === 0
            ? (0,markdown.md) `No tracked folder is called ${(0,markdown/* code */.aY)(base)}.`
            : (0,markdown.md) `${same.length} tracked folders are called ${(0,markdown/* code */.aY)(base)}, and the log does not tell which one is meant.`);
    return fixFor(job, written.map(({ path }) => ({ kind: "set", path, value: folder })), folder, (0,markdown.md) `The working directory ${(0,markdown/* code */.aY)(missing)} does not exist. The only folder of that name is ${(0,markdown/* code */.aY)(folder)}.`);
}
function ancestorsOf(path) {
    const folder = folderOf(path);
    return folder === "" ? [] : [folder, ...ancestorsOf(folder)];
}
async function working_directory_propose(failure, files, origin) {
    const renamed = failure.ruleId === "working-directory-missing";
    // The message names the folder, so it does not matter which of several alike steps it was.
    const found = renamed
        ? await (0,workflow_jobs/* failedJob */.ZR)(failure, files, origin.workflowPath)
        : await (0,workflow_jobs/* failedJobAndStep */.Yg)(failure, files, origin.workflowPath);
    if ("reason" in found)
        return (0,fixer/* refused */.J5)(found.reason);
    const { job, step } = "job" in found.value ? found.value : { job: found.value, step: null };
    if (step?.run === null)
        return (0,fixer/* refused */.J5)((0,markdown.md) `The step is an action, which has no working directory.`);
    const checkouts = job.steps
        .slice(0, step?.index ?? job.steps.length)
        .filter(({ uses }) => uses?.startsWith("actions/checkout@") === true);
    if (checkouts.length === 0)
        return (0,fixer/* refused */.J5)((0,markdown.md) `The job ${(0,markdown/* code */.aY)(job.id)} does not check the repository out before the step.`);
    if (checkouts.some(({ raw }) => "path" in (0,workflow_jobs/* mapping */.pq)(raw["with"])))
        return (0,fixer/* refused */.J5)((0,markdown.md) `The job ${(0,markdown/* code */.aY)(job.id)} checks the repository out to a folder of its own.`);
    return step === null ? proposeRenamed(failure, job, files) : proposeFolder(failure, job, step, files);
}
const working_directory_rules = new Set(["project-file-missing", "working-directory-missing", "make-no-rule"]);
/**
 * Runs steps in the one folder that holds the project which their tool did not find, or in the only folder that has the
 * name of a working directory which does not exist.
 */
const workingDirectory = {
    fixType: "working-directory",
    title: "Runs a step in the one folder that holds the project which its tool did not find.",
    certainty: 0.88,
    applies: ({ ruleId }) => working_directory_rules.has(ruleId),
    propose: working_directory_propose,
};

;// CONCATENATED MODULE: ./build/fixes/workflow-fixers.js














/** The fixers that edit workflow files. What they change needs a token that may. */
const workflowFixers = [
    actionMajor,
    runnerImage,
    timeoutMinutes,
    permissionsScope,
    workflowCommand,
    fetchDepth,
    submodules,
    gitIdentity,
    shellBash,
    workingDirectory,
    nodeHeap,
    setupVersion,
    aptPackage,
    diskSpace,
];

;// CONCATENATED MODULE: ./build/fixes/fixers.js














/** Every fixer, in the order in which they are tried. */
const fixers = [
    fileMode,
    pythonRequirement,
    nodeModule,
    importPath,
    lineEndings,
    filePath,
    versionNotFound,
    peerRange,
    makefileSeparator,
    mergeConflict,
    schemaDrift,
    ...hubFixers,
    ...commandFixers,
    ...workflowFixers,
];
/** The names that `fixes.enabled` and `fixes.disabled` know. */
const fixTypes = fixers.map((fixer) => fixer.fixType);


/***/ }),

/***/ 8469:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ workflowOfStep),
/* harmony export */   w: () => (/* binding */ workflowPaths)
/* harmony export */ });
const workflowFile = /^\.github\/workflows\/[^/]+\.ya?ml$/;
/** The paths of the repository's workflows. */
const workflowPaths = async (files) => (await files.list()).map(({ path }) => path).filter((path) => workflowFile.test(path));
/**
 * Finds the workflow that a bare log is of: the only one there is, or the only one that has the failing step's command.
 * @param step the step's name as the log shows it: `Run <first line of the command>`
 * @returns its path, or null when that can't be told
 */
async function workflowOfStep(files, step) {
    const paths = await workflowPaths(files);
    if (paths.length < 2 || step === null)
        return paths.length === 1 ? (paths[0] ?? null) : null;
    const command = step.replace(/^Run /, "").trim();
    const matching = [];
    for (const path of paths) {
        const text = (await files.read(path))?.text ?? "";
        const commands = text.split("\n").map((line) => line.trim().replace(/^(?:- )?run: *(?:[|>][+-]?)?/, ""));
        if (commands.includes(command))
            matching.push(path);
    }
    return matching.length === 1 ? (matching[0] ?? null) : null;
}


/***/ }),

/***/ 16704:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CN: () => (/* binding */ isShownAs),
/* harmony export */   Yg: () => (/* binding */ failedJobAndStep),
/* harmony export */   ZR: () => (/* binding */ failedJob),
/* harmony export */   cG: () => (/* binding */ failedStep),
/* harmony export */   j6: () => (/* binding */ only),
/* harmony export */   m6: () => (/* binding */ workflowJobs),
/* harmony export */   pq: () => (/* binding */ mapping),
/* harmony export */   r7: () => (/* binding */ textIn)
/* harmony export */ });
/* unused harmony exports readWorkflow, isStepShownAs */
/* harmony import */ var _text_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95967);
/* harmony import */ var _globs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(45875);
/* harmony import */ var _workflow_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8469);
/* harmony import */ var _yaml_edit_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64304);




/** The value when it is a map with keys, else an empty one. */
const mapping = (value) => typeof value === "object" && value !== null && !Array.isArray(value) ? Object.fromEntries(Object.entries(value)) : {};
const textIn = (map, key) => {
    const value = map[key];
    return typeof value === "string" ? value : null;
};
/** What stands in for expressions, and for characters that a log archive replaces in its names. */
const comparable = (name) => name.replace(/["/:<>\\|]/g, "_").trim();
const pattern = (name) => name.replace(/[*?]/g, "_").replace(/\$\{\{.*?\}\}/gs, "*");
/** A called workflow lies in this repository only when it is called by this form. */
const localCall = /^\.\/(\.github\/workflows\/[^/@]+\.ya?ml)$/;
/** How many calls are followed in all; it stops workflows that call themselves or fan out without end. */
const callLimit = 50;
function stepsOf(job, path) {
    const steps = Array.isArray(job["steps"]) ? job["steps"] : [];
    return steps.map((value, index) => {
        const raw = mapping(value);
        const [name, uses, run] = [textIn(raw, "name"), textIn(raw, "uses"), textIn(raw, "run")];
        return { index, path: [...path, "steps", index], raw, name, uses, run };
    });
}
/** Reads a workflow; null when there is none, or when it is not YAML. */
async function readWorkflow(files, path) {
    const file = await files.read(path);
    const root = file === null ? undefined : (0,_yaml_edit_js__WEBPACK_IMPORTED_MODULE_1__/* .readYaml */ .gM)(file.text);
    return file === null || root === undefined ? null : { path, text: file.text, entry: file.entry, root: mapping(root) };
}
/**
 * The jobs with steps of a workflow, and of the workflows of this repository that it calls.
 * @param workflowPath the workflow; null for every workflow of the repository
 */
async function workflowJobs(files, workflowPath) {
    const every = workflowPath === null ? await (0,_workflow_files_js__WEBPACK_IMPORTED_MODULE_2__/* .workflowPaths */ .w)(files) : [workflowPath];
    const queue = every.map((path) => ({ path, prefix: "" }));
    const limit = queue.length + callLimit;
    const jobs = [];
    for (let next = 0; next < queue.length; next++) {
        const { path, prefix } = queue[next] ?? { path: "", prefix: "" };
        const file = await readWorkflow(files, path);
        if (file === null)
            continue;
        for (const [id, value] of Object.entries(mapping(file.root["jobs"]))) {
            const raw = mapping(value);
            const name = prefix + pattern(textIn(raw, "name") ?? id);
            const called = localCall.exec(textIn(raw, "uses") ?? "")?.[1];
            if (called !== undefined && queue.length < limit)
                queue.push({ path: called, prefix: `${name} / ` });
            if (textIn(raw, "uses") === null)
                jobs.push({ file, id, name, path: ["jobs", id], raw, steps: stepsOf(raw, ["jobs", id]) });
        }
    }
    return jobs;
}
/**
 * Tells whether a run shows this job by this name. GitHub appends the matrix values in brackets where the name has no
 * expression, and separates a caller's name from a called job's by " / ".
 */
function isShownAs(job, shown) {
    const [wanted, name] = [comparable(job.name), comparable(shown)];
    return (0,_globs_js__WEBPACK_IMPORTED_MODULE_3__/* .matchesWildcards */ .H)(wanted, name) || (0,_globs_js__WEBPACK_IMPORTED_MODULE_3__/* .matchesWildcards */ .H)(`${wanted} (*)`, name);
}
const firstLine = (script) => script.trimStart().split(/\r?\n/, 1)[0] ?? "";
/**
 * Tells whether a log shows this step by this name: its own, or "Run" and its action or its script's first line, which
 * a job's log always has. Source: actions/runner src/Runner.Worker/Handlers/ScriptHandler.cs, ActionRunner.cs.
 */
function isStepShownAs({ name, uses, run }, shown) {
    const command = uses ?? (run === null ? null : firstLine(run));
    const names = [...(name === null ? [] : [name]), ...(command === null ? [] : [`Run ${command}`])];
    return names.some((name) => (0,_globs_js__WEBPACK_IMPORTED_MODULE_3__/* .matchesWildcards */ .H)(comparable(pattern(name)), comparable(shown)));
}
/** The only item, or null when there is none or more than one. */
const only = (items) => (items.length === 1 ? (items[0] ?? null) : null);
/**
 * The job of the workflow that failed. A log that does not name its job is of the only job, or of the only one that
 * has the failed step.
 * @param workflowPath the workflow; null when it is not known
 */
async function failedJob({ job, step }, files, workflowPath) {
    const jobs = await workflowJobs(files, workflowPath);
    if (jobs.length === 0)
        return { reason: (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) `The workflow of the failing run cannot be read.` };
    if (job !== null) {
        const shown = jobs.filter((candidate) => isShownAs(candidate, job));
        const exact = shown.filter((candidate) => candidate.name === job);
        const found = only(exact) ?? only(shown);
        if (found !== null)
            return { value: found };
        return shown.length === 0
            ? { reason: (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) `No job of the workflow is called ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(job)}.` }
            : { reason: (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) `Several jobs of the workflow may be the one called ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(job)}.` };
    }
    const withStep = step === null ? jobs : jobs.filter(({ steps }) => steps.some((one) => isStepShownAs(one, step)));
    const found = only(withStep) ?? only(jobs);
    return found === null ? { reason: (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) `The log does not tell which job it is of.` } : { value: found };
}
/** The step of a job that failed. */
function failedStep(job, shown) {
    if (shown === null)
        return { reason: (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) `The log does not tell which step failed.` };
    const steps = job.steps.filter((step) => isStepShownAs(step, shown));
    const found = only(steps);
    if (found !== null)
        return { value: found };
    return steps.length === 0
        ? { reason: (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) `The job ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(job.id)} of ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(job.file.path)} has no step ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(shown)} of its own.` }
        : { reason: (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) `The job ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(job.id)} of ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(job.file.path)} has several steps ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(shown)}.` };
}
/** The failed job with the step that failed. */
async function failedJobAndStep(place, files, workflowPath) {
    const job = await failedJob(place, files, workflowPath);
    if ("reason" in job)
        return job;
    const step = failedStep(job.value, place.step);
    return "reason" in step ? step : { value: { job: job.value, step: step.value } };
}


/***/ }),

/***/ 64304:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  aL: () => (/* binding */ editYaml),
  gM: () => (/* binding */ readYaml),
  aO: () => (/* binding */ scalarSource)
});

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
// EXTERNAL MODULE: ./build/fixes/line-diff.js
var line_diff = __webpack_require__(39074);
;// CONCATENATED MODULE: ./build/fixes/yaml-render.js

/** Tells whether a text, at the place of a value of a map or of a flow list, is read as this value. */
function readsAs(text, value, inFlow) {
    const document = (0,dist/* parseDocument */.Tp)(inFlow ? `[${text}]` : `- ${text}\n`, { logLevel: "silent" });
    const list = document.contents;
    const [item, ...more] = (0,dist/* isSeq */.oP)(list) ? list.items : [];
    return document.errors.length === 0 && (0,dist/* isScalar */.jn)(item) && item.value === value && more.length === 0;
}
const quoteStyles = [
    (value) => value,
    (value) => `'${value.replaceAll("'", "''")}'`,
    (value) => JSON.stringify(value),
];
const ownStyle = (type) => type === dist/* Scalar */.X5.QUOTE_DOUBLE ? 2 : type === dist/* Scalar */.X5.QUOTE_SINGLE ? 1 : 0;
/**
 * Writes a value on one line, in the quotes of the one that it replaces where those can hold it.
 * @param type how the value that it replaces is written; undefined for none
 * @returns null when no style on one line holds it
 */
function inlineScalar(value, type, inFlow) {
    if (typeof value !== "string")
        return readsAs(String(value), value, inFlow) ? String(value) : null;
    if (value.includes("\n"))
        return null;
    const own = quoteStyles[ownStyle(type)];
    return ([...(own === undefined ? [] : [own]), ...quoteStyles]
        .map((style) => style(value))
        .find((text) => readsAs(text, value, inFlow)) ?? null);
}
/**
 * Writes a text of several lines as a literal block.
 * @param indent how many spaces the lines get
 */
function literalBlock(value, indent) {
    const lines = value.replace(/\n$/, "").split("\n");
    const pad = " ".repeat(indent);
    return [value.endsWith("\n") ? "|" : "|-", ...lines.map((line) => (line === "" ? "" : pad + line))];
}
/** Writes a value as block style lines that begin in column 0. */
function blockLines(value) {
    return (0,dist/* stringify */.As)(value, { lineWidth: 0, blockQuote: "literal" }).trimEnd().split("\n");
}

;// CONCATENATED MODULE: ./build/fixes/yaml-splices.js



/** A form in which the change cannot be made without touching more than is meant. */
class UnsafeForm extends Error {
}
/** @throws UnsafeForm always */
function unsafe() {
    throw new UnsafeForm();
}
const keyOf = (pair) => ((0,dist/* isScalar */.jn)(pair.key) ? String(pair.key.value) : "");
const rangeOf = (node) => {
    const range = (0,dist/* isScalar */.jn)(node) || (0,dist/* isMap */.jh)(node) || (0,dist/* isSeq */.oP)(node) ? node.range : undefined;
    return range === undefined || range === null ? unsafe() : [range[0], range[1]];
};
const pairsOf = (map) => map.items;
const lineStart = (text, offset) => text.lastIndexOf("\n", offset - 1) + 1;
const columnOf = (text, offset) => {
    const start = lineStart(text, offset);
    return offset - start - (text[start] === "\uFEFF" ? 1 : 0);
};
function nodeAt(document, path) {
    let node = document.contents;
    for (const part of path) {
        if ((0,dist/* isMap */.jh)(node))
            node = pairsOf(node).find((pair) => keyOf(pair) === String(part))?.value;
        else if ((0,dist/* isSeq */.oP)(node) && typeof part === "number")
            node = node.items[part];
        else
            return unsafe();
    }
    // An alias stands for a value that is written elsewhere, for all who use it.
    return (0,dist/* isMap */.jh)(node) || (0,dist/* isSeq */.oP)(node) || (0,dist/* isScalar */.jn)(node) ? node : unsafe();
}
/** Where a value's own text ends: without the comments and blank lines that follow. */
function endOf(node) {
    if ((0,dist/* isMap */.jh)(node) && node.flow !== true) {
        const last = pairsOf(node).at(-1);
        return last === undefined ? unsafe() : (0,dist/* isScalar */.jn)(last.value) || last.value ? endOf(last.value) : endOf(last.key);
    }
    if ((0,dist/* isSeq */.oP)(node) && node.flow !== true)
        return endOf(node.items.at(-1));
    return rangeOf(node)[1];
}
/** The start of the line after a value, as a splice that puts whole lines there. */
function linesAfter({ text, lineEnd }, end, lines) {
    let last = end;
    while (last > 0 && /\s/.test(text[last - 1] ?? ""))
        last--;
    const newline = text.indexOf("\n", last);
    const at = newline < 0 ? text.length : newline + 1;
    const block = lines.join(lineEnd);
    return { start: at, end: at, text: newline < 0 ? lineEnd + block : block + lineEnd };
}
/** Gives a literal block other lines; those that stay are not rewritten, not even their blanks. */
function blockSplice({ text, lineEnd }, node, value) {
    const [start, end] = rangeOf(node);
    const header = text.indexOf("\n", start) + 1;
    const old = String(node.value);
    const physical = text.slice(header, end).split(/(?<=\n)/);
    const oldLines = old.replace(/\n$/, "").split("\n");
    const indent = /^ */.exec(physical.find((line) => line.trim() !== "") ?? "")?.[0] ?? "";
    if (header === 0 || header > end || !/^\|[+-]?[ \t]*(?:#.*)?\r?$/.test(text.slice(start, header - 1)))
        return unsafe();
    if (old.endsWith("\n") !== value.endsWith("\n") || physical.length < oldLines.length)
        return unsafe();
    const terminated = (lines) => lines.replace(/\n?$/, "\n");
    let at = 0;
    const written = (0,line_diff/* diffLines */.P)(terminated(old), terminated(value)).flatMap((line) => {
        const content = line.text.replace(/\n$/, "");
        switch (line.kind) {
            case "same":
                return [physical[at++] ?? ""];
            case "removed":
                at++;
                return [];
            case "added":
                return [(content === "" ? "" : indent + content) + lineEnd];
        }
    });
    const rest = physical.slice(at).join("");
    const joined = written.join("") + rest;
    return { start: header, end, text: text.slice(header, end).endsWith("\n") ? joined : joined.replace(/\r?\n$/, "") };
}
function setSplice(source, path, value) {
    const { text, document, lineEnd } = source;
    const node = nodeAt(document, path);
    if (!(0,dist/* isScalar */.jn)(node) || node.anchor !== undefined)
        return unsafe();
    if (node.type === dist/* Scalar */.X5.BLOCK_LITERAL)
        return blockSplice(source, node, String(value));
    if (node.type === dist/* Scalar */.X5.BLOCK_FOLDED)
        return unsafe();
    const [start, end] = rangeOf(node);
    const parent = nodeAt(document, path.slice(0, -1));
    const inFlow = ((0,dist/* isMap */.jh)(parent) || (0,dist/* isSeq */.oP)(parent)) && parent.flow === true;
    const inline = inlineScalar(value, node.type ?? undefined, inFlow);
    if (inline !== null)
        return { start, end, text: inline };
    const first = (0,dist/* isMap */.jh)(parent) && !inFlow ? pairsOf(parent)[0]?.key : unsafe();
    const lines = literalBlock(String(value), columnOf(text, rangeOf(first)[0]) + 2);
    const [header = "", ...block] = lines;
    // A comment behind the value goes behind the block's sign: below it, it would be part of the text.
    const behind = /^[ \t]*(?:#[^\r\n]*)?/.exec(text.slice(end))?.[0] ?? "";
    return { start, end: end + behind.length, text: [header + behind.trimEnd(), ...block].join(lineEnd) };
}
const entryLines = (key, value) => blockLines({ [key]: value });
function addSplice(source, { path, key, value, before }) {
    const { text, document } = source;
    const map = nodeAt(document, path);
    if (!(0,dist/* isMap */.jh)(map))
        return unsafe();
    const pairs = pairsOf(map);
    if (pairs.some((pair) => keyOf(pair) === key))
        return unsafe();
    const last = pairs.at(-1);
    if (map.flow === true) {
        const [line, ...more] = entryLines(key, value);
        if (line === undefined || more.length > 0)
            return unsafe();
        const at = last === undefined ? rangeOf(map)[0] + 1 : endOf(last.value ?? last.key);
        return { start: at, end: at, text: last === undefined ? ` ${line} ` : `, ${line}` };
    }
    const first = pairs[0];
    if (first === undefined || last === undefined)
        return unsafe();
    const pad = " ".repeat(columnOf(text, rangeOf(first.key)[0]));
    const position = pairs.findIndex((pair) => keyOf(pair) === before);
    const previous = position > 0 ? (pairs[position - 1] ?? last) : last;
    const lines = entryLines(key, value).map((line) => (line === "" ? "" : pad + line));
    return linesAfter(source, endOf(previous.value ?? previous.key), lines);
}
function insertSplice(source, path, index, value) {
    const { text, document, lineEnd } = source;
    const list = nodeAt(document, path);
    if (!(0,dist/* isSeq */.oP)(list) || list.flow === true || index > list.items.length)
        return unsafe();
    const [first] = list.items;
    const content = rangeOf(first)[0];
    const dash = /^(\uFEFF?)( *)(- +)$/.exec(text.slice(lineStart(text, content), content));
    if (dash === null)
        return unsafe();
    const [, , pad = "", bullet = ""] = dash;
    const lines = blockLines(value).map((line, at) => line === "" ? "" : `${pad}${at === 0 ? bullet : " ".repeat(bullet.length)}${line}`);
    // As the other items are: with or without a blank line between them.
    const other = Math.max(1, Math.min(index, list.items.length - 1));
    const between = text.slice(endOf(list.items[other - 1]), list.items.length > 1 ? rangeOf(list.items[other])[0] : 0);
    const spaced = /^[ \t]*\r?\n?[ \t]*\r?\n[ \t]*\r?\n|\n[ \t]*\r?\n/.test(between);
    if (index > 0)
        return linesAfter(source, endOf(list.items[index - 1]), spaced ? ["", ...lines] : lines);
    const start = lineStart(text, content);
    return { start, end: start, text: [...lines, ...(spaced ? [""] : [])].join(lineEnd) + lineEnd };
}
/**
 * The smallest splice that makes a change.
 * @throws UnsafeForm where the text has a form in which that would touch more than is meant
 */
function spliceFor(source, change) {
    switch (change.kind) {
        case "set":
            return setSplice(source, change.path, change.value);
        case "add":
            return addSplice(source, change);
        case "insert":
            return insertSplice(source, change.path, change.index, change.value);
    }
}

;// CONCATENATED MODULE: ./build/fixes/yaml-edit.js



const isContainer = (value) => typeof value === "object" && value !== null;
/** Makes the same change to what the file says. */
function changeValue(root, change) {
    const path = change.kind === "set" ? change.path.slice(0, -1) : change.path;
    let target = root;
    for (const part of path)
        target = isContainer(target) ? Reflect.get(target, part) : unsafe();
    if (!isContainer(target))
        return unsafe();
    switch (change.kind) {
        case "set":
            Reflect.set(target, change.path.at(-1) ?? unsafe(), change.value);
            return;
        case "add":
            Reflect.set(target, change.key, change.value);
            return;
        case "insert":
            if (Array.isArray(target))
                target.splice(change.index, 0, change.value);
    }
}
const read = (text) => (0,dist/* parseDocument */.Tp)(text, { logLevel: "error", merge: false });
/** What a document says, with nothing shared: an anchor's value stands at each alias by itself. */
const saidBy = (document) => JSON.parse(JSON.stringify(document.toJS()));
/**
 * Reads a YAML text of one document.
 * @returns what it says; undefined when it is not YAML, or is made to exhaust a parser
 */
function readYaml(text) {
    const document = read(text);
    try {
        return document.errors.length > 0 ? undefined : saidBy(document);
    }
    catch {
        return undefined;
    }
}
/**
 * The text of a scalar as the file has it, without quotes: `3.10` where the value is the number 3.1.
 * @returns null when there is no scalar at the path
 */
function scalarSource(text, path) {
    const node = read(text).getIn(path, true);
    return (0,dist/* isScalar */.jn)(node) ? (node.source ?? null) : null;
}
/** Later places first, so that the indexes and offsets of the earlier ones hold. */
const lastFirst = (changes) => changes.toSorted((left, right) => left.kind === "insert" && right.kind === "insert"
    ? right.index - left.index
    : Number(left.kind === "insert") - Number(right.kind === "insert"));
/**
 * Changes what a YAML text says by the smallest splices: comments, order, quotes and line endings stay.
 * Afterwards the text is read again and must say what was meant and nothing else, so that a form which is not
 * understood (an anchor that is used twice, a folded block, a list in flow style) is refused, never broken.
 * @returns the new text; null when that can't be had
 */
function editYaml(text, changes) {
    const document = read(text);
    if (document.errors.length > 0 || changes.length === 0)
        return null;
    const source = { text, document, lineEnd: text.includes("\r\n") ? "\r\n" : "\n" };
    try {
        const wanted = saidBy(document);
        for (const change of lastFirst(changes))
            changeValue(wanted, change);
        const splices = changes
            .map((change, order) => ({ ...spliceFor(source, change), order }))
            .toSorted((left, right) => right.start - left.start || right.order - left.order);
        const edited = splices.reduce((rest, { start, end, text }) => rest.slice(0, start) + text + rest.slice(end), text);
        const after = read(edited);
        return after.errors.length === 0 && (0,external_node_util_.isDeepStrictEqual)(saidBy(after), wanted) ? edited : null;
    }
    catch (error) {
        // `toJS` throws a ReferenceError when aliases multiply beyond bounds.
        if (error instanceof UnsafeForm || error instanceof ReferenceError)
            return null;
        throw error;
    }
}


/***/ }),

/***/ 88873:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ emulated)
/* harmony export */ });
/**
 * What the verdict emulates. It ages: the rules below src/hub name their sources as of these versions, read and measured
 * in August 2026. The dataset viewer pins datasets 5.0.1.dev0, whose rules are the same.
 */
const emulated = { datasets: "5.0.2.dev0", pyarrow: "25.0.0", pandas: "2.3.3" };


/***/ })

};
