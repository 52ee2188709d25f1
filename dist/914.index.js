export const id = 914;
export const ids = [914];
export const modules = {

/***/ 52359:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qv: () => (/* binding */ jsonTypes),
/* harmony export */   a$: () => (/* binding */ wideningCapture),
/* harmony export */   d5: () => (/* binding */ SchemaWidening),
/* harmony export */   iV: () => (/* binding */ SchemaAddition)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92857);

const jsonTypes = ["string", "number", "integer", "boolean", "array", "object", "null"];
const JsonType = zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(jsonTypes);
/** The keys that lead from a schema's top to a schema in it. */
const Place = zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(200)).max(40);
/** A name that is a field's and nothing else: it goes into a file of the repository, and a site may have chosen it. */
const Name = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^[\p{L}\p{N}_$@][\p{L}\p{N}_$@.: -]{0,99}$/u);
/** One thing more that a JSON Schema accepts. */
const SchemaAddition = zod__WEBPACK_IMPORTED_MODULE_0__/* .discriminatedUnion */ .gMt("kind", [
    zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ kind: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz("property"), at: Place, name: Name, types: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(JsonType) }),
    zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ kind: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz("type"), at: Place, type: JsonType }),
]);
/** What was added to a schema until every record fitted. */
const SchemaWidening = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    /** The schema's file, in the workspace. */
    path: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    /** SHA-256 of its text as the records were checked against it, in hex digits. */
    digest: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^[0-9a-f]{64}$/),
    additions: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(SchemaAddition).min(1).max(50),
    /** How many records fit after that: all. */
    records: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int().positive(),
});
/** The capture of a failure that holds it, as JSON. */
const wideningCapture = "widening";


/***/ }),

/***/ 85354:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A2: () => (/* binding */ insertMember),
/* harmony export */   o$: () => (/* binding */ jsonObject),
/* harmony export */   pD: () => (/* binding */ insertMemberAt),
/* harmony export */   uQ: () => (/* binding */ replaceValue)
/* harmony export */ });
const space = /[ \t\r\n]*/y;
const quoted = /"(?:[^"\\]|\\.)*"/y;
const bare = /[^\s,\]}]+/y;
function after(token, text, at) {
    token.lastIndex = at;
    return token.test(text) ? token.lastIndex : at;
}
/** The end of the value that starts at an offset. */
function valueEnd(text, at) {
    if (text[at] === '"')
        return after(quoted, text, at);
    if (text[at] !== "{" && text[at] !== "[")
        return after(bare, text, at);
    let depth = 0;
    for (let index = at; index < text.length;) {
        const sign = text[index];
        if (sign === '"') {
            index = after(quoted, text, index);
            continue;
        }
        if (sign === "{" || sign === "[")
            depth++;
        if (sign === "}" || sign === "]")
            depth--;
        index++;
        if (depth === 0)
            return index;
    }
    return text.length;
}
function objectAt(text, brace) {
    const members = [];
    let at = after(space, text, brace + 1);
    while (text[at] === '"') {
        const start = at;
        const keyEnd = after(quoted, text, at);
        const key = JSON.parse(text.slice(start, keyEnd));
        const valueStart = after(space, text, after(space, text, keyEnd) + 1);
        const end = valueEnd(text, valueStart);
        members.push({ key: String(key), start, valueStart, end });
        at = after(space, text, end);
        if (text[at] === ",")
            at = after(space, text, at + 1);
    }
    return { start: brace + 1, end: at, members };
}
/**
 * Finds an object in a JSON text, so that it can be edited without writing the text anew.
 * @param text must parse as JSON
 * @param path the keys that lead to it; none for the outermost
 * @returns null when there is no such member, or it is no object; of a key that is there twice the last counts
 */
function jsonObject(text, path = []) {
    let brace = after(space, text, text.startsWith("\uFEFF") ? 1 : 0);
    for (const key of path) {
        if (text[brace] !== "{")
            return null;
        const member = objectAt(text, brace).members.findLast((member) => member.key === key);
        if (member === undefined)
            return null;
        brace = member.valueStart;
    }
    return text[brace] === "{" ? objectAt(text, brace) : null;
}
const inOrder = (keys) => keys.every((key, index) => index === 0 || (keys[index - 1] ?? "").localeCompare(key, "en") <= 0);
/**
 * Adds a member to an object: in its place where the keys are in alphabetical order, else as the last.
 * @param object of the text, with at least one member, whose form the new one takes
 * @param value JSON; may hold line feeds
 */
function insertMember(text, object, key, value) {
    const { members } = object;
    const keys = members.map((member) => member.key);
    const sortedPlace = members.findIndex((member) => member.key.localeCompare(key, "en") > 0);
    const place = inOrder(keys) && sortedPlace >= 0 ? sortedPlace : members.length;
    return insertMemberAt(text, object, place, key, value);
}
/** As {@link insertMember}, in front of the member with this index, or after the last. */
function insertMemberAt(text, object, place, key, value) {
    const { members } = object;
    const lead = text.slice(object.start, members[0]?.start ?? object.end);
    const [first, second] = members;
    const colon = first === undefined ? ": " : text.slice(first.start + JSON.stringify(first.key).length, first.valueStart);
    const between = first === undefined || second === undefined ? `,${lead}` : text.slice(first.end, second.start);
    const member = `${JSON.stringify(key)}${colon}${value}`;
    const before = members[place - 1];
    return before === undefined
        ? `${text.slice(0, object.start)}${lead}${member}${first === undefined ? "" : between}${text.slice(first?.start ?? object.end)}`
        : `${text.slice(0, before.end)}${between}${member}${text.slice(before.end)}`;
}
/** Replaces the value of a member. @param value JSON */
function replaceValue(text, member, value) {
    return `${text.slice(0, member.valueStart)}${value}${text.slice(member.end)}`;
}


/***/ }),

/***/ 40793:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ widenedSchema)
/* harmony export */ });
/* harmony import */ var _contracts_schema_widening_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52359);
/* harmony import */ var _json_members_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85354);


const memberOf = ({ members }, key) => members.findLast((member) => member.key === key);
/** A schema of these types; of none, one that takes anything. */
function schemaOf(types) {
    const [only, ...others] = types;
    if (only === undefined)
        return "{}";
    return `{ "type": ${others.length === 0 ? JSON.stringify(only) : list(types)} }`;
}
const list = (types) => `[${types.map((type) => JSON.stringify(type)).join(", ")}]`;
function withProperty(text, at, name, types) {
    const owner = (0,_json_members_js__WEBPACK_IMPORTED_MODULE_1__/* .jsonObject */ .o$)(text, at);
    if (owner === null)
        return null;
    const properties = memberOf(owner, "properties");
    if (properties === undefined)
        return (0,_json_members_js__WEBPACK_IMPORTED_MODULE_1__/* .insertMember */ .A2)(text, owner, "properties", `{ ${JSON.stringify(name)}: ${schemaOf(types)} }`);
    const known = (0,_json_members_js__WEBPACK_IMPORTED_MODULE_1__/* .jsonObject */ .o$)(text, [...at, "properties"]);
    if (known === null || memberOf(known, name) !== undefined)
        return null;
    return known.members.length === 0
        ? (0,_json_members_js__WEBPACK_IMPORTED_MODULE_1__/* .replaceValue */ .uQ)(text, properties, `{ ${JSON.stringify(name)}: ${schemaOf(types)} }`)
        : (0,_json_members_js__WEBPACK_IMPORTED_MODULE_1__/* .insertMember */ .A2)(text, known, name, schemaOf(types));
}
const isType = (value) => _contracts_schema_widening_js__WEBPACK_IMPORTED_MODULE_0__/* .jsonTypes */ .Qv.some((type) => type === value);
function withType(text, at, type) {
    const owner = (0,_json_members_js__WEBPACK_IMPORTED_MODULE_1__/* .jsonObject */ .o$)(text, at);
    const member = owner === null ? undefined : memberOf(owner, "type");
    if (member === undefined)
        return null;
    const value = JSON.parse(text.slice(member.valueStart, member.end));
    const before = [value].flat();
    if (!before.every(isType) || before.includes(type))
        return null;
    // Every integer is a number.
    const after = type === "number" ? [...before.filter((each) => each !== "integer"), type] : [...before, type];
    const [only] = after;
    return (0,_json_members_js__WEBPACK_IMPORTED_MODULE_1__/* .replaceValue */ .uQ)(text, member, after.length === 1 ? JSON.stringify(only) : list(after));
}
/**
 * Adds to the text of a JSON Schema, which keeps its form.
 * @param text must parse as JSON
 * @returns null where an addition has no place in it, or is there already
 */
const widenedSchema = (text, additions) => additions.reduce((current, addition) => {
    if (current === null)
        return null;
    switch (addition.kind) {
        case "property":
            return withProperty(current, addition.at, addition.name, addition.types);
        case "type":
            return withType(current, addition.at, addition.type);
    }
}, text);


/***/ }),

/***/ 60742:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ findBlock)
/* harmony export */ });
/**
 * As the Hub's own server looks for it: huggingface_hub repocard.py:32-34, `REGEX_YAML_BLOCK`. White space is Python's:
 * a byte order mark is none, so that a card that begins with one has no metadata.
 */
const block = /^([^\S\uFEFF]*---(?:\r\n|\r|\n))([^]*?)(?:(?:\r\n|\r|\n)---[ \t]*(?:\r\n|\n|$))/;
/** @returns null when the card has no metadata: no block, one that does not close, or text before it */
function findBlock(card) {
    const found = block.exec(card);
    if (found === null)
        return null;
    return { yaml: found[2] ?? "", linesBefore: (found[1] ?? "").split(/\r\n|\r|\n/).length - 1 };
}


/***/ }),

/***/ 98865:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $7: () => (/* binding */ inYaml),
/* harmony export */   J1: () => (/* binding */ configsYaml),
/* harmony export */   V6: () => (/* binding */ featuresYaml)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);

/** A type as a card declares it; what follows a column's `name`. Source: datasets features.py, `Features._to_yaml_list`. */
function typeInYaml(feature) {
    switch (feature.kind) {
        case "value":
            return { dtype: feature.dtype };
        case "json":
            return { dtype: "json" };
        case "class-label":
            return {
                dtype: { class_label: { names: Object.fromEntries(feature.names.map((name, id) => [String(id), name])) } },
            };
        case "list":
            return { list: itemInYaml(feature.item), ...(feature.length === undefined ? {} : { length: feature.length }) };
        case "large-list":
            return { large_list: itemInYaml(feature.item) };
        case "struct":
            return { struct: listInYaml(feature.fields) };
        case "other": {
            const name = feature.type.replace(/(?<=[a-z0-9])(?=[A-Z])/g, "_").toLowerCase();
            return { dtype: Object.keys(feature.parameters).length === 0 ? name : { [name]: feature.parameters } };
        }
    }
}
function itemInYaml(item) {
    if (item.kind === "value")
        return item.dtype;
    return item.kind === "struct" ? listInYaml(item.fields) : typeInYaml(item);
}
const listInYaml = (features) => features.map(({ name, feature }) => ({ name, ...typeInYaml(feature) }));
/** YAML 1.1, as PyYAML reads it back: `no` and `12:30` are quoted where they are texts. */
const inYaml = (value) => new yaml__WEBPACK_IMPORTED_MODULE_0__/* .Document */ .yo(value, { version: "1.1" }).toString({ lineWidth: 0 });
/** The lines that declare columns in a card. */
const featuresYaml = (features) => inYaml({ dataset_info: { features: listInYaml(features) } });
/** The lines that make configs of files in a card; the first is the default. */
const configsYaml = (configs) => inYaml({
    configs: configs.map(({ name, files }, index) => ({
        config_name: name,
        data_files: files.length === 1 ? files[0] : files,
        ...(index === 0 ? { default: true } : {}),
    })),
});


/***/ }),

/***/ 84393:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _O: () => (/* binding */ cardName),
  hX: () => (/* binding */ readCard),
  Bg: () => (/* binding */ standaloneName)
});

// EXTERNAL MODULE: ./build/hub/card/block.js
var card_block = __webpack_require__(60742);
// EXTERNAL MODULE: ./build/hub/layout/patterns.js
var patterns = __webpack_require__(12860);
// EXTERNAL MODULE: ./build/hub/load-failure.js
var load_failure = __webpack_require__(48029);
// EXTERNAL MODULE: ./build/hub/feature.js
var feature = __webpack_require__(28010);
// EXTERNAL MODULE: ./build/hub/card/dtypes.js
var dtypes = __webpack_require__(69682);
// EXTERNAL MODULE: ./build/hub/card/yaml.js
var card_yaml = __webpack_require__(14696);
;// CONCATENATED MODULE: ./build/hub/card/features.js



/** Declared features that the library does not understand. */
class FeaturesError extends Error {
    name = "FeaturesError";
    /** Keys and indices from the list of features to what is wrong. */
    path;
    constructor(message, path) {
        super(message);
        this.path = path;
    }
}
/** `class_label` → `ClassLabel`; Python's `str.capitalize` of each word, and no more of what follows a number. */
function camelCase(name) {
    return name
        .split(/(?<!_)_(?!_)/)
        .flatMap((word) => word.split(/(?<!_)__(?!_)/))
        .map((word) => (word === "" ? "" : (word[0] ?? "").toUpperCase() + word.slice(1)))
        .join("");
}
const without = (map, ...names) => new Map([...map].filter(([key]) => !names.some((name) => name === key)));
function ofOtherClass(type, known, map, path) {
    const missing = known.required.filter((name) => !map.has(name));
    if (missing.length > 0) {
        const names = missing.map((name) => `'${name}'`).join(" and ");
        const count = `${missing.length} required positional argument${missing.length > 1 ? "s" : ""}`;
        throw new FeaturesError(`${type}.__init__() missing ${count}: ${names}`, path);
    }
    const parameters = (0,dtypes/* keptParameters */.r5)(known, (name) => map.get(name) ?? null);
    const languages = map.get("languages");
    if (type === "TranslationVariableLanguages" && (0,card_yaml/* isYamlList */.gK)(languages)) {
        // It sorts them and counts them itself.
        const names = [...new Set(languages.map((name) => (0,card_yaml/* yamlText */.pS)(name)))].toSorted();
        return { kind: "other", type, parameters: { languages: names, num_languages: names.length } };
    }
    return { kind: "other", type, parameters };
}
/** `list`, `sequence` and `large_list` take a type's name, a type, or the features of a struct. */
function inner(value, path) {
    return typeof value === "string" ? typeNamed(value, path) : featureFrom(value, path);
}
function typeNamed(name, path) {
    const dtype = (0,dtypes/* valueType */._x)(name);
    return dtype === null ? ofClass(camelCase(name), new Map(), path) : (0,feature/* valueOf */.RP)(dtype);
}
function ofClass(type, map, path) {
    if (type === "ClassLabel")
        return classLabel(map, path);
    if (type === "Json")
        return { kind: "json" };
    if (type === "Value" && typeof map.get("dtype") === "string")
        return typeNamed((0,card_yaml/* yamlText */.pS)(map.get("dtype") ?? ""), path);
    const known = (0,dtypes/* featureClass */.RN)(type);
    if (known !== null)
        return ofOtherClass(type, known, map, path);
    throw new FeaturesError(`Feature type '${type}' not found. Available feature types: [${dtypes/* allFeatureClasses */.gG.map((name) => `'${name}'`).join(", ")}]`, path);
}
/** Names by id, or in order. Source: features.py:2109-2118. */
function classLabel(map, path) {
    const names = map.get("names") ?? null;
    const at = [...path, "names"];
    let labels;
    if ((0,card_yaml/* isYamlMap */.S6)(names)) {
        const ids = [...names.keys()].map(Number).sort((left, right) => left - right);
        if (ids.some((id) => !Number.isInteger(id)))
            throw new FeaturesError("invalid literal for int() with base 10", at);
        if (ids.some((id, index) => id !== index)) {
            throw new FeaturesError(`ClassLabel expected a value for all label ids [0:${(ids.at(-1) ?? 0) + 1}] but some ids are missing.`, at);
        }
        const byId = new Map([...names].map(([id, name]) => [Number(id), name]));
        labels = ids.map((id) => byId.get(id) ?? null);
    }
    else if ((0,card_yaml/* isYamlList */.gK)(names)) {
        labels = names;
    }
    else {
        throw new FeaturesError("Please provide either num_classes, names or names_file.", path);
    }
    const texts = labels.map((label) => (typeof label === "string" ? label : (0,card_yaml/* pythonRepr */.Up)(label)));
    if (new Set(texts).size < texts.length) {
        throw new FeaturesError("Some label names are duplicated. Each label name should be unique.", at);
    }
    const isText = labels.every((label) => typeof label === "string");
    return { kind: "class-label", names: texts, ...(isText ? {} : { written: labels }) };
}
function list(kind, map, key, path) {
    const rest = without(map, key);
    const length = kind === "list" ? rest.get("length") : undefined;
    const [unknown] = [...without(rest, "length", "id").keys()];
    if (unknown !== undefined) {
        throw new FeaturesError(`List.__init__() got an unexpected keyword argument ${(0,card_yaml/* pythonRepr */.Up)(unknown)}`, path);
    }
    const item = inner(map.get(key) ?? null, [...path, key]);
    if (kind === "large-list")
        return { kind, item };
    return typeof length === "number" && length >= 0 ? { kind, item, length } : { kind: "list", item };
}
function featureOfMap(map, path) {
    const [first] = map.keys();
    if (first === undefined)
        return { kind: "struct", fields: [] };
    if (typeof first !== "string")
        throw new FeaturesError(`Expected a type but got ${(0,card_yaml/* pythonRepr */.Up)(first)}`, path);
    const value = map.get(first) ?? null;
    const here = [...path, first];
    switch (first) {
        case "large_list":
            return list("large-list", map, first, path);
        case "list":
            return list("list", map, first, path);
        case "sequence": {
            if (!(0,card_yaml/* isYamlList */.gK)(value))
                return list("list", map, first, path);
            const fields = featuresFrom(value, here).map(({ name, feature }) => ({
                name,
                feature: { kind: "list", item: feature },
            }));
            return { kind: "struct", fields };
        }
        case "struct":
            return featureFrom(value, here);
        case "dtype":
            return typeof value === "string" ? typeNamed(value, here) : featureFrom(value, here);
        default:
            if (!(0,card_yaml/* isYamlMap */.S6)(value))
                throw new FeaturesError(`'${(0,card_yaml/* pythonRepr */.Up)(value)}' object is not a mapping`, here);
            return ofClass(camelCase(first), value, here);
    }
}
function featureFrom(value, path) {
    if ((0,card_yaml/* isYamlMap */.S6)(value))
        return featureOfMap(value, path);
    if ((0,card_yaml/* isYamlList */.gK)(value))
        return { kind: "struct", fields: featuresFrom(value, path) };
    throw new FeaturesError(`Expected a dict or a list but got ${(0,card_yaml/* pythonRepr */.Up)(value)}`, path);
}
function featuresFrom(list, path) {
    const fields = new Map();
    for (const [index, each] of list.entries()) {
        const here = [...path, index];
        const name = (0,card_yaml/* isYamlMap */.S6)(each) ? each.get("name") : undefined;
        if (!(0,card_yaml/* isYamlMap */.S6)(each) || name === undefined)
            throw new FeaturesError("'name'", here);
        fields.set(typeof name === "string" ? name : (0,card_yaml/* pythonRepr */.Up)(name), featureOfMap(without(each, "name"), here));
    }
    return [...fields].map(([name, feature]) => ({ name, feature }));
}
/**
 * Features as a card declares them. Source: datasets features.py:2090-2164, `Features._from_yaml_list`.
 * @throws FeaturesError for what the library refuses
 */
function declaredFeatures(value) {
    const feature = featureFrom(value, []);
    if (feature.kind !== "struct")
        throw new FeaturesError("Expected a list of features", []);
    // `Features.from_dict` passes them on as keywords.
    const odd = (0,card_yaml/* isYamlList */.gK)(value)
        ? value.findIndex((each) => (0,card_yaml/* isYamlMap */.S6)(each) && typeof each.get("name") !== "string")
        : -1;
    if (odd !== -1)
        throw new FeaturesError("keywords must be strings", [odd, "name"]);
    return feature.fields;
}

;// CONCATENATED MODULE: ./build/hub/card/source.js



const refused = (rule, place, message, hfMessage, more = {}) => new load_failure/* LoadFailure */.to({ rule, hfCode: "ConfigNamesError", message, hfMessage, place, ...more });
/** @throws LoadFailure for what is no mapping of texts */
function readSource(file, yaml, linesBefore) {
    const place = ({ line, column }) => ({ file, line: line + linesBefore, column });
    const result = (0,card_yaml/* safeLoad */.Qd)(yaml);
    if (result.kind === "error") {
        throw refused("card-yaml-invalid", place(result.position), `the YAML cannot be read: ${result.message}`, result.message, {
            repair: { kind: "advice", text: "Correct the YAML there; nothing of the dataset loads before." },
        });
    }
    const values = result.value ?? new Map();
    const start = place({ line: 1, column: 1 });
    if (!(0,card_yaml/* isYamlMap */.S6)(values)) {
        throw refused("card-yaml-not-a-mapping", start, "the YAML is not a mapping of keys", "repo card metadata block should be a dict");
    }
    for (const key of values.keys()) {
        if (typeof key === "string")
            continue;
        throw refused("card-key-not-text", start, `the key ${(0,card_yaml/* pythonRepr */.Up)(key)} is not text: YAML 1.1 reads it as something else`, "keywords must be strings", { repair: { kind: "advice", text: "Put the key in quotes." } });
    }
    return { values, at: (path) => place(result.at(path)) };
}
/** Python's truth. */
function isTruthy(value) {
    if ((0,card_yaml/* isYamlList */.gK)(value))
        return value.length > 0;
    if ((0,card_yaml/* isYamlMap */.S6)(value))
        return value.size > 0;
    return Boolean(value);
}
/** @throws LoadFailure for features that are not understood */
function featuresIn(value, place) {
    if (value === undefined)
        return null;
    try {
        return declaredFeatures(value);
    }
    catch (cause) {
        if (!(cause instanceof FeaturesError))
            throw cause;
        throw refused("card-features-invalid", place(cause.path), "these features cannot be understood", cause.message, {
            repair: {
                kind: "advice",
                text: "Use the types of `datasets`, for example `dtype: string`, `int64`, `float64`, `bool`, `timestamp[s]`.",
            },
        });
    }
}

;// CONCATENATED MODULE: ./build/hub/card/declared-files.js



const dataFilesHelp = `Expected data_files in YAML to be either a string or a list of strings
or a list of dicts with two keys: 'split' and 'path', but got `;
/** Source: utils/metadata.py:141-189 and data_files.py, `sanitize_patterns`. */
function declaredFiles(value, place) {
    const bad = (path, message, hfMessage = dataFilesHelp + (0,card_yaml/* pythonRepr */.Up)(value)) => refused("card-data-files-form", place(path), message, hfMessage);
    const texts = (list, path) => list.map((each, index) => {
        if (typeof each === "string")
            return each;
        throw bad([...path, index], `a path has to be text, but it is ${(0,card_yaml/* pythonRepr */.Up)(each)}`);
    });
    if (typeof value === "string")
        return [{ split: "train", patterns: [value], place: place([]) }];
    if (!(0,card_yaml/* isYamlList */.gK)(value)) {
        throw bad([], "`data_files` has to be a path, a list of paths, or a list of `split` and `path` pairs");
    }
    for (const [index, each] of value.entries()) {
        if (typeof each === "string")
            continue;
        const split = (0,card_yaml/* isYamlMap */.S6)(each) ? each.get("split") : undefined;
        const path = (0,card_yaml/* isYamlMap */.S6)(each) ? each.get("path") : undefined;
        if (!(0,card_yaml/* isYamlMap */.S6)(each) || each.size !== 2 || split === undefined) {
            throw bad([index], "each item of `data_files` has the two keys `split` and `path`, and no other");
        }
        if (typeof split !== "string") {
            throw bad([index, "split"], `the split's name ${(0,card_yaml/* pythonRepr */.Up)(split)} has to be text; put it in quotes`, "expected string or bytes-like object");
        }
        if (!patterns/* splitName */.W0.test(split)) {
            throw bad([index, "split"], `${(0,card_yaml/* pythonRepr */.Up)(split)} is no name for a split: letters, digits, \`_\`, and single dots between them`);
        }
        if (typeof path !== "string" && !(0,card_yaml/* isYamlList */.gK)(path))
            throw bad([index], "`path` has to be a path or a list of paths");
    }
    const items = value.filter(card_yaml/* isYamlMap */.S6);
    if (items.length === 0)
        return [{ split: "train", patterns: texts(value, []), place: place([]) }];
    const plain = value.findIndex((each) => !(0,card_yaml/* isYamlMap */.S6)(each));
    if (plain >= 0)
        throw bad([plain], "`data_files` mixes bare paths with `split` and `path` pairs", "Invalid format for data_files entry.");
    const names = items.map((each) => each.get("split"));
    const twice = names.findIndex((name, index) => names.indexOf(name) < index);
    if (twice >= 0) {
        throw bad([twice, "split"], `the split ${(0,card_yaml/* pythonRepr */.Up)(names[twice] ?? null)} stands there twice`, `Some splits are duplicated in data_files: ${(0,card_yaml/* pythonRepr */.Up)(names.map((name) => name ?? null))}`);
    }
    return items.map((each, index) => {
        const path = each.get("path") ?? null;
        const at = [index, "path"];
        return {
            split: (0,card_yaml/* yamlText */.pS)(each.get("split") ?? null),
            patterns: typeof path === "string" ? [path] : texts((0,card_yaml/* isYamlList */.gK)(path) ? path : [], at),
            place: place(at),
        };
    });
}

;// CONCATENATED MODULE: ./build/hub/card/configs.js



/** Parameters that every builder's config has: `name` is given twice, `version` is read when the dataset is built. */
function checkParameter(parameter, value, place) {
    if (parameter === "name" && value !== undefined) {
        throw refused("card-parameter-invalid", place, "`name` is no parameter of a config; its name is `config_name`", "got multiple values for keyword argument 'name'");
    }
    if (parameter === "version" && value !== undefined && value !== null && !/^\d+\.\d+\.\d+$/.test((0,card_yaml/* yamlText */.pS)(value))) {
        throw refused("card-parameter-invalid", place, "`version` is three numbers with dots", `Invalid version '${(0,card_yaml/* yamlText */.pS)(value)}'. Format should be x.y.z with {x,y,z} being digits.`);
    }
}
const invalidInConfigName = /[<>:/\\|?*]/;
const ownKeys = new Set(["config_name", "data_files", "data_dir", "default", "features"]);
function configOf(value, index, source) {
    const at = (path) => source.at(path);
    const here = ["configs", index];
    const place = at(here);
    if (!(0,card_yaml/* isYamlMap */.S6)(value) || !value.has("config_name")) {
        throw refused("card-config-name-missing", place, "a config has no `config_name`", `Each config must include \`config_name\` field with a string name of a config, but got ${(0,card_yaml/* pythonRepr */.Up)(value)}. `);
    }
    const odd = [...value.keys()].find((key) => typeof key !== "string");
    if (odd !== undefined) {
        throw refused("card-key-not-text", place, `the key ${(0,card_yaml/* pythonRepr */.Up)(odd)} is not text: YAML 1.1 reads it as something else`, "attribute name must be string", { repair: { kind: "advice", text: "Put the key in quotes." } });
    }
    const name = value.get("config_name") ?? null;
    const namePlace = at([...here, "config_name"]);
    if (typeof name !== "string") {
        throw refused("card-config-name-not-text", namePlace, `the config's name ${(0,card_yaml/* pythonRepr */.Up)(name)} is not text; put it in quotes`, "argument of type 'int' is not a container or iterable");
    }
    if (name === "")
        throw refused("card-config-name-missing", namePlace, "a config's name is empty", "BuilderConfig must have a name, got ");
    if (invalidInConfigName.test(name)) {
        throw refused("card-config-name-characters", namePlace, `the config's name ${(0,card_yaml/* pythonRepr */.Up)(name)} holds one of < > : / \\ | ? *`, `Bad characters from black list '<>:/\\|?*' found in '${name}'. They could create issues when creating a directory for this config on Windows filesystem.`);
    }
    const files = value.get("data_files") ?? null;
    if (index === 0 && files === null && value.has("data_files")) {
        throw refused("card-data-files-form", at([...here, "data_files"]), "`data_files` is empty", "'NoneType' object is not iterable");
    }
    const dataDir = value.get("data_dir") ?? null;
    if (dataDir !== null && typeof dataDir !== "string") {
        throw refused("card-data-dir-not-text", at([...here, "data_dir"]), "`data_dir` has to be text", "join() argument must be str, bytes, or os.PathLike object");
    }
    for (const parameter of ["name", "version"])
        checkParameter(parameter, value.get(parameter), at([...here, parameter]));
    return {
        name,
        place,
        files: files === null ? null : declaredFiles(files, (path) => at([...here, "data_files", ...path])),
        dataDir: dataDir === "" ? null : dataDir,
        isDefault: isTruthy(value.get("default") ?? null),
        features: featuresIn(value.get("features"), (path) => at([...here, "features", ...path])),
        params: new Map([...value].filter(([key]) => !ownKeys.has(key))),
    };
}
/** What `configs:` says. @throws LoadFailure for what the library refuses */
function configsOf(source) {
    const value = source.values.get("configs") ?? null;
    if (!isTruthy(value))
        return [];
    if (!(0,card_yaml/* isYamlList */.gK)(value)) {
        throw refused("card-configs-not-a-list", source.at(["configs"]), "`configs` has to be a list", `Expected configs to be a list, but got '${(0,card_yaml/* pythonRepr */.Up)(value)}'`);
    }
    const configs = new Map();
    for (const [index, each] of value.entries()) {
        const config = configOf(each, index, source);
        configs.set(config.name, config);
    }
    return [...configs.values()];
}

;// CONCATENATED MODULE: ./build/hub/card/infos.js


/** Source: splits.py, `SplitInfo` and `SplitDict.from_split_dict`. */
const splitKeys = new Set([
    "name",
    "num_bytes",
    "num_examples",
    "shard_lengths",
    "original_shard_lengths",
    "dataset_name",
    "_type",
]);
function splitsOf(value, place) {
    if (value === undefined || value === null)
        return null;
    const bad = (path, message, hfMessage) => refused("card-splits-form", place(path), message, hfMessage);
    if (!(0,card_yaml/* isYamlList */.gK)(value))
        throw bad([], "`splits` has to be a list", "SplitDict.from_split_dict");
    const splits = new Map();
    for (const [index, each] of value.entries()) {
        if (!(0,card_yaml/* isYamlMap */.S6)(each))
            throw bad([index], "each of `splits` has to be a mapping", "SplitInfo() argument after ** must be a mapping");
        const unknown = [...each.keys()].find((key) => typeof key !== "string" || !splitKeys.has(key));
        if (unknown !== undefined) {
            throw bad([index], `${(0,card_yaml/* pythonRepr */.Up)(unknown)} is no key of a split`, `SplitInfo.__init__() got an unexpected keyword argument ${(0,card_yaml/* pythonRepr */.Up)(unknown)}`);
        }
        const name = (0,card_yaml/* yamlText */.pS)(each.get("name") ?? "");
        if (splits.has(name))
            throw bad([index], `the split '${name}' stands there twice`, `Split ${name} already present`);
        const rows = each.get("num_examples") ?? 0;
        const at = each.has("num_examples") ? [index, "num_examples"] : [index];
        splits.set(name, { rows: typeof rows === "number" ? rows : Number.NaN, place: place(at) });
    }
    return splits;
}
/** Source: info.py, `DatasetInfo.__post_init__`; utils/version.py. */
function checkVersion(version, place) {
    if (version === null || (0,card_yaml/* isYamlMap */.S6)(version))
        return;
    if (typeof version === "string" && /^\d+\.\d+\.\d+$/.test(version))
        return;
    const hfMessage = typeof version === "string"
        ? `Invalid version '${version}'. Format should be x.y.z with {x,y,z} being digits.`
        : "object has no attribute 'items'";
    throw refused("card-dataset-info-form", place, "`version` is three numbers with dots, in quotes", hfMessage);
}
/** What `dataset_info:` says, by config. @throws LoadFailure for what the library refuses */
function infosOf(source) {
    const value = source.values.get("dataset_info") ?? null;
    const root = ["dataset_info"];
    const entries = (0,card_yaml/* isYamlList */.gK)(value)
        ? value.map((each, index) => [each, [...root, index]])
        : (0,card_yaml/* isYamlMap */.S6)(value)
            ? [[value, root]]
            : [];
    const infos = new Map();
    for (const [each, path] of entries) {
        if (!(0,card_yaml/* isYamlMap */.S6)(each)) {
            throw refused("card-dataset-info-form", source.at(path), "each of `dataset_info` has to be a mapping", "'str' object has no attribute 'get'");
        }
        checkVersion(each.get("version") ?? null, source.at([...path, "version"]));
        const below = (key) => (rest) => source.at([...path, key, ...rest]);
        const name = each.get("config_name") ?? "default";
        infos.set((0,card_yaml/* yamlText */.pS)(name), {
            features: featuresIn(each.get("features") ?? undefined, below("features")),
            place: source.at(path),
            splits: splitsOf(each.get("splits"), below("splits")),
        });
    }
    return infos;
}

;// CONCATENATED MODULE: ./build/hub/card/card.js




const cardName = "README.md";
/** Its keys replace those of the card (config.py:244). */
const standaloneName = ".huggingface.yaml";
/** A card that means to have metadata but begins with a byte order mark, or never closes the block. */
const lost = /^\uFEFF?\s*---[ \t]*(?:\r|\n)/;
/**
 * Reads what a dataset card says to the library.
 * Sources: huggingface_hub repocard.py, `RepoCard`; datasets load.py:430-439, utils/metadata.py, info.py.
 * @param readme the text of README.md, with its byte order mark, or null
 * @param standalone the text of `.huggingface.yaml`, or null
 * @throws LoadFailure for what the library refuses
 */
function readCard(readme, standalone) {
    const block = readme === null ? null : (0,card_block/* findBlock */.P)(readme);
    const own = block === null ? null : readSource(cardName, block.yaml, block.linesBefore);
    const other = standalone === null ? null : readSource(standaloneName, standalone, 0);
    const values = new Map([...(own?.values ?? []), ...(other?.values ?? [])]);
    const source = {
        values,
        at(path) {
            const [key] = path;
            const owner = key !== undefined && other?.values.has(key) === true ? other : own;
            return owner?.at(path) ?? { file: cardName, line: null, column: null };
        },
    };
    return {
        configs: configsOf(source),
        infos: infosOf(source),
        viewerOff: values.get("viewer") === false ? source.at(["viewer"]) : null,
        unseen: block === null && readme !== null && lost.test(readme) ? { file: cardName, line: 1, column: 1 } : null,
    };
}


/***/ }),

/***/ 69682:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RN: () => (/* binding */ featureClass),
/* harmony export */   _x: () => (/* binding */ valueType),
/* harmony export */   gG: () => (/* binding */ allFeatureClasses),
/* harmony export */   r5: () => (/* binding */ keptParameters)
/* harmony export */ });
/**
 * Value types by the names that `datasets` takes: the factories of pyarrow that need no argument, and the forms with
 * arguments. Source: datasets features.py, `string_to_arrow`. As of pyarrow 25.0.0.
 */
const factories = new Set([
    "null bool bool_ int8 int16 int32 int64 uint8 uint16 uint32 uint64 float16 float32 float64",
    "string utf8 large_string large_utf8 string_view binary large_binary binary_view date32 date64",
    "month_day_nano_interval json_",
]
    .join(" ")
    .split(" "));
/** Two names that `Value` itself rewrites (features.py, `Value.__post_init__`). */
const rewritten = { double: "float64", float: "float32" };
const forms = [
    /^timestamp\[(?:s|ms|us|ns)(?:,\s*tz=[a-zA-Z0-9/_+\-:]*)?\]$/,
    /^duration\[(?:s|ms|us|ns)\]$/,
    /^time32\[(?:s|ms)\]$/,
    /^time64\[(?:us|ns)\]$/,
    /^decimal(?:128|256)\(\d+,\s*-?\d+\)$/,
    /^fixed_size_binary\[\d+\]$/,
];
/** @returns the value type that a declared dtype means, or null when it names none */
function valueType(dtype) {
    const name = rewritten[dtype] ?? dtype;
    const digits = /^decimal(128|256)\((\d+)/.exec(name);
    if (digits !== null && Number(digits[2]) > (digits[1] === "128" ? 38 : 76))
        return null;
    return factories.has(name) || forms.some((form) => form.test(name)) ? name : null;
}
const array = { required: ["shape", "dtype"], optional: {} };
const decoded = { required: [], optional: { decode: true } };
/** Feature classes other than values, lists and labels (features.py, `_FEATURE_TYPES`), with their fields. */
const classes = {
    Translation: { required: ["languages"], optional: {} },
    TranslationVariableLanguages: { required: [], optional: { languages: null, num_languages: null } },
    Array2D: array,
    Array3D: array,
    Array4D: array,
    Array5D: array,
    Audio: { required: [], optional: { sampling_rate: null, decode: true, num_channels: null, stream_index: null } },
    Image: { required: [], optional: { mode: null, decode: true } },
    Mesh: decoded,
    Video: {
        required: [],
        optional: {
            decode: true,
            stream_index: null,
            dimension_order: "NCHW",
            num_ffmpeg_threads: 1,
            device: "cpu",
            seek_mode: "exact",
        },
    },
    Pdf: decoded,
    Nifti: decoded,
    Json: decoded,
};
/** @returns the parameters of a class that the library keeps of those that are given */
function keptParameters({ required, optional }, given) {
    const kept = required.map((name) => [name, given(name)]);
    for (const [name, otherwise] of Object.entries(optional)) {
        const value = given(name) ?? null;
        if (value !== null && value !== otherwise)
            kept.push([name, value]);
    }
    return Object.fromEntries(kept);
}
const isClassName = (name) => Object.hasOwn(classes, name);
/** @returns the class of that name; null when there is none, or it is one of values, lists and labels */
const featureClass = (name) => (isClassName(name) ? classes[name] : null);
/** All classes, in the order in which the library lists them. */
const allFeatureClasses = [
    "Value",
    "ClassLabel",
    ...Object.keys(classes).slice(0, 2),
    "LargeList",
    "List",
    ...Object.keys(classes).slice(2),
];


/***/ }),

/***/ 84280:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ readLegacyInfos),
/* harmony export */   e: () => (/* binding */ legacyInfosName)
/* harmony export */ });
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94205);
/* harmony import */ var _load_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48029);
/* harmony import */ var _stored_features_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54077);



/** Old versions of `push_to_hub` wrote it; it still counts, below the card. */
const legacyInfosName = "dataset_infos.json";
function infoOf(value, place) {
    const { features, splits } = value;
    const rows = (0,_stored_features_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(splits)
        ? Object.entries(splits).map(([name, split]) => {
            const count = (0,_stored_features_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(split) ? split["num_examples"] : 0;
            return [name, { rows: typeof count === "number" ? count : 0, place }];
        })
        : null;
    return {
        features: (0,_stored_features_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(features) ? (0,_stored_features_js__WEBPACK_IMPORTED_MODULE_1__/* .featuresFromJsonForm */ .iZ)(features) : null,
        place,
        splits: rows === null ? null : new Map(rows),
    };
}
/**
 * What the file says, by config; a single one is the config `default`, whatever it is called. Source: load.py:481-495.
 * @throws LoadFailure for what the library refuses
 */
function readLegacyInfos(text) {
    const place = (0,_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .wholeFile */ .A)(legacyInfosName);
    try {
        const parsed = JSON.parse(text);
        if (!(0,_stored_features_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(parsed))
            throw new _stored_features_js__WEBPACK_IMPORTED_MODULE_1__/* .StoredFeaturesError */ .j9("'list' object has no attribute 'items'");
        const infos = Object.entries(parsed).map(([name, value]) => {
            if (!(0,_stored_features_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(value))
                throw new _stored_features_js__WEBPACK_IMPORTED_MODULE_1__/* .StoredFeaturesError */ .j9("the information of a config has to be an object");
            return [name, infoOf(value, place)];
        });
        const [only] = infos;
        return new Map(only !== undefined && infos.length === 1 ? [["default", only[1]]] : infos);
    }
    catch (cause) {
        if (!(cause instanceof SyntaxError || cause instanceof _stored_features_js__WEBPACK_IMPORTED_MODULE_1__/* .StoredFeaturesError */ .j9))
            throw cause;
        throw new _load_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .LoadFailure */ .to({
            rule: "dataset-infos-invalid",
            hfCode: "ConfigNamesError",
            message: `\`${legacyInfosName}\` is not understood; the card has taken its place`,
            hfMessage: cause.message,
            place,
            repair: { kind: "advice", text: "Delete the file." },
        });
    }
}


/***/ }),

/***/ 14696:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qd: () => (/* binding */ safeLoad),
/* harmony export */   S6: () => (/* binding */ isYamlMap),
/* harmony export */   Up: () => (/* binding */ pythonRepr),
/* harmony export */   gK: () => (/* binding */ isYamlList),
/* harmony export */   pS: () => (/* binding */ yamlText)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);

/**
 * The plain texts that PyYAML reads as more than strings, where the `yaml` package's YAML 1.1 reads more.
 * Source: PyYAML lib/yaml/resolver.py: `y` and `n` are strings, a float has a point, an exponent has a sign, `08` is a string.
 */
const tests = {
    "tag:yaml.org,2002:bool": (test) => test.test("yes") ? /^(?:[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/ : /^(?:[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/,
    "tag:yaml.org,2002:int": (test) => (test.test("19") && !test.test("1:9") ? /^[-+]?(?:0|[1-9][0-9_]*)$/ : test),
    "tag:yaml.org,2002:float": (test) => {
        if (test.test("1e+5"))
            return /^(?:[-+]?[0-9][0-9_]*\.[0-9_]*|\.[0-9][0-9_]*)[eE][-+][0-9]+$/;
        return test.test("1.5") ? /^(?:[-+]?[0-9][0-9_]*\.[0-9_]*|\.[0-9][0-9_]*)$/ : test;
    },
};
function asPyYaml(tags) {
    for (const [index, tag] of tags.entries()) {
        if (typeof tag === "string" || tag.test === undefined)
            continue;
        const narrow = tests[tag.tag];
        if (narrow !== undefined)
            tags[index] = { ...tag, test: narrow(tag.test) };
    }
    return tags;
}
/** What PyYAML's reader refuses: lib/yaml/reader.py, `NON_PRINTABLE`. */
const notPrintable = /[^\t\n\r\x20-\x7E\x85\xA0-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u;
/** A plain text that looks like a day, and is none: Python's `date` raises. */
function isWrongDay(text) {
    const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text)?.map(Number) ?? [];
    if (year === undefined || month === undefined || day === undefined)
        return false;
    return month < 1 || month > 12 || day < 1 || day > new Date(Date.UTC(year, month, 0)).getUTCDate() || year < 1;
}
/** What PyYAML refuses although the package reads it: tags it does not know, keys that can't be hashed, a tab before a value. */
function firstRefused(document, text) {
    let refused = null;
    (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .visit */ .YR)(document, {
        Pair(_, pair) {
            if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(pair.key) && !(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(pair.key))
                return undefined;
            refused = { message: "found unhashable key", offset: pair.key.range?.[0] ?? 0 };
            return yaml__WEBPACK_IMPORTED_MODULE_0__/* .visit */ .YR.BREAK;
        },
        Node(_, node) {
            const offset = node.range?.[0] ?? 0;
            if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(node) && node.type === "PLAIN" && isWrongDay(node.source ?? "")) {
                refused = { message: "day is out of range for month", offset };
                return yaml__WEBPACK_IMPORTED_MODULE_0__/* .visit */ .YR.BREAK;
            }
            if (text[offset - 1] !== "\t")
                return undefined;
            refused = { message: "found character '\\t' that cannot start any token", offset: offset - 1 };
            return yaml__WEBPACK_IMPORTED_MODULE_0__/* .visit */ .YR.BREAK;
        },
    });
    return refused;
}
/**
 * Reads YAML as `yaml.safe_load` of PyYAML does: YAML 1.1, of duplicate keys the last.
 * @param text one document
 */
function safeLoad(text) {
    const lines = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .LineCounter */ .HN();
    const position = (offset) => {
        const { line, col } = lines.linePos(offset);
        return { line: Math.max(line, 1), column: Math.max(col, 1) };
    };
    const document = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseDocument */ .Tp)(text, {
        version: "1.1",
        uniqueKeys: false,
        prettyErrors: false,
        lineCounter: lines,
        customTags: asPyYaml,
    });
    const [fault] = [...document.errors, ...document.warnings];
    if (fault !== undefined)
        return { kind: "error", message: fault.message, position: position(fault.pos[0]) };
    const unprintable = text.search(notPrintable);
    if (unprintable >= 0) {
        return { kind: "error", message: "special characters are not allowed", position: position(unprintable) };
    }
    const refused = firstRefused(document, text);
    if (refused !== null)
        return { kind: "error", message: refused.message, position: position(refused.offset) };
    let value;
    try {
        // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the core and 1.1 tags make nothing else
        value = document.toJS({ mapAsMap: true });
    }
    catch (cause) {
        // An alias without its anchor, or so many that they are an attack.
        if (!(cause instanceof ReferenceError))
            throw cause;
        return { kind: "error", message: cause.message, position: { line: 1, column: 1 } };
    }
    const at = (path) => {
        for (let length = path.length; length > 0; length -= 1) {
            const head = path.slice(0, length);
            const container = length === 1 ? document.contents : document.getIn(head.slice(0, -1), true);
            const pair = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(container)
                ? container.items.findLast(({ key }) => (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(key) && key.value === head.at(-1))
                : undefined;
            const node = pair?.key ?? document.getIn(head, true);
            if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isNode */ .Ll)(node) && node.range)
                return position(node.range[0]);
        }
        return { line: 1, column: 1 };
    };
    return { kind: "value", value, at };
}
/** A mapping, and not one of the values that only look like one. */
const isYamlMap = (value) => value instanceof Map;
const isYamlList = (value) => Array.isArray(value);
/** A value as Python prints it, for the library's messages. */
function pythonRepr(value) {
    if (value === null)
        return "None";
    if (typeof value === "boolean")
        return value ? "True" : "False";
    if (typeof value === "string")
        return `'${value.replaceAll("\\", "\\\\").replaceAll("'", "\\'")}'`;
    if (isYamlList(value))
        return `[${value.map(pythonRepr).join(", ")}]`;
    if (isYamlMap(value))
        return `{${[...value].map(([key, each]) => `${pythonRepr(key)}: ${pythonRepr(each)}`).join(", ")}}`;
    if (value instanceof Date)
        return value.toISOString();
    if (typeof value === "number" || typeof value === "bigint")
        return String(value);
    return value instanceof Uint8Array ? "bytes()" : "set()";
}
/** A value as text: a text as it is, anything else as Python prints it. */
const yamlText = (value) => (typeof value === "string" ? value : pythonRepr(value));


/***/ }),

/***/ 28010:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bh: () => (/* binding */ featuresInPython),
/* harmony export */   D3: () => (/* binding */ pythonForm),
/* harmony export */   Lm: () => (/* binding */ featuresToJsonForm),
/* harmony export */   RP: () => (/* binding */ valueOf),
/* harmony export */   TZ: () => (/* binding */ arrowName),
/* harmony export */   ky: () => (/* binding */ featureNamed),
/* harmony export */   qy: () => (/* binding */ arrowForm)
/* harmony export */ });
/* unused harmony export toJsonForm */
/** @returns the feature called `name`, or undefined. */
const featureNamed = (features, name) => features.find((each) => each.name === name)?.feature;
/** A `Value` of the Arrow type called `dtype`. */
const valueOf = (dtype) => ({ kind: "value", dtype });
/**
 * @returns a feature in the JSON form of `Features.to_dict()`, e.g. `{"dtype": "int64", "_type": "Value"}`; a struct
 * is an object by key, without a `_type` (huggingface/datasets src/datasets/features/features.py, `to_dict`).
 */
function toJsonForm(feature) {
    switch (feature.kind) {
        case "value":
            return { dtype: feature.dtype, _type: "Value" };
        case "json":
            return { _type: "Json" };
        case "class-label":
            return { names: feature.written ?? feature.names, _type: "ClassLabel" };
        case "list":
            return {
                feature: toJsonForm(feature.item),
                ...(feature.length === undefined ? {} : { length: feature.length }),
                _type: "List",
            };
        case "large-list":
            return { feature: toJsonForm(feature.item), _type: "LargeList" };
        case "struct":
            return featuresToJsonForm(feature.fields);
        case "other":
            return { ...feature.parameters, _type: feature.type };
    }
}
/** @returns all columns in the JSON form of `Features.to_dict()`: column name → feature. */
const featuresToJsonForm = (features) => Object.fromEntries(features.map(({ name, feature }) => [name, toJsonForm(feature)]));
const quoted = (text) => `'${text.replaceAll("\\", "\\\\").replaceAll("'", "\\'")}'`;
/** @returns a feature as Python prints it in the library's messages, e.g. `List(Value('int64'))`. */
function pythonForm(feature) {
    switch (feature.kind) {
        case "value":
            return `Value('${feature.dtype}')`;
        case "json":
            return "Json(decode=True)";
        case "class-label":
            return `ClassLabel(names=[${feature.names.map(quoted).join(", ")}])`;
        case "list":
            return `List(${pythonForm(feature.item)}${feature.length === undefined ? "" : `, length=${feature.length}`})`;
        case "large-list":
            return `LargeList(${pythonForm(feature.item)})`;
        case "struct":
            return featuresInPython(feature.fields);
        case "other":
            return `${feature.type}()`;
    }
}
/** @returns all columns as Python prints a `Features` object. */
const featuresInPython = (features) => `{${features.map(({ name, feature }) => `${quoted(name)}: ${pythonForm(feature)}`).join(", ")}}`;
/** @returns a feature by the name of its Arrow type, as Arrow prints it, e.g. `struct<x: int64>` or `double`. */
function arrowForm(feature) {
    switch (feature.kind) {
        case "value":
            return arrowName(feature.dtype);
        case "json":
            return "extension<arrow.json>";
        case "class-label":
            return "int64";
        case "list":
            return `list<item: ${arrowForm(feature.item)}>`;
        case "large-list":
            return `large_list<item: ${arrowForm(feature.item)}>`;
        case "struct":
            return `struct<${feature.fields.map(({ name, feature }) => `${name}: ${arrowForm(feature)}`).join(", ")}>`;
        case "other":
            return feature.type.toLowerCase();
    }
}
/** Arrow prints four types by another name than the one they are declared by. */
const arrowNames = { float16: "halffloat", float32: "float", float64: "double" };
/** @returns the name by which Arrow prints a value type: `float64` is printed as `double`. */
const arrowName = (dtype) => arrowNames[dtype] ?? dtype;


/***/ }),

/***/ 94205:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ wholeFile)
/* harmony export */ });
/** @returns a place with nothing known but its file. */
const wholeFile = (file) => ({ file, line: null, column: null });


/***/ }),

/***/ 24758:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $6: () => (/* binding */ keywordSeparator),
/* harmony export */   Dz: () => (/* binding */ ignoredFileNames),
/* harmony export */   Ek: () => (/* binding */ builderOfExtension),
/* harmony export */   M: () => (/* binding */ metadataFileNames),
/* harmony export */   a2: () => (/* binding */ preferredExtensions),
/* harmony export */   cB: () => (/* binding */ brokenBuilders),
/* harmony export */   lx: () => (/* binding */ splitKeywords),
/* harmony export */   oQ: () => (/* binding */ extensionsOf),
/* harmony export */   vG: () => (/* binding */ savedToDiskName),
/* harmony export */   yP: () => (/* binding */ archiveExtension)
/* harmony export */ });
/**
 * What `datasets` knows files by. As of datasets 5.0.2.dev0, 2026-07-31 (packaged_modules/__init__.py:81-102,
 * data_files.py:41-114); it ages.
 */
const media = [
    [
        "imagefolder",
        "blp bmp dib bufr cur pcx dcx dds ps eps fit fits fli flc ftc ftu gbr gif grib png apng jp2 j2k jpc jpf jpx j2c icns ico im iim tif tiff jfif jpe jpg jpeg msp pcd pxr pbm pgm ppm pnm psd bw rgb rgba sgi ras tga icb vda vst webp wmf emf xbm xpm",
    ],
    [
        "audiofolder",
        "aiff au avr caf flac htk svx mat4 mat5 mpc2k ogg paf pvf raw rf64 sd2 sds ircam voc w64 wav nist wavex wve xi mp3 opus 3gp 3g2 asf flv m4v webm f4v wmv wma ogm mxf nut mpg",
    ],
    ["videofolder", "mkv mp4 avi mpeg mov"],
    ["pdffolder", "pdf"],
    ["niftifolder", "nii"],
    ["meshfolder", "glb ply stl"],
];
const data = [
    [".csv", "csv"],
    [".tsv", "csv", { sep: "\t" }],
    [".json", "json"],
    [".jsonl", "json"],
    [".ndjson", "json"],
    [".parquet", "parquet"],
    [".geoparquet", "parquet"],
    [".gpq", "parquet"],
    [".arrow", "arrow"],
    [".txt", "text"],
    [".conll", "conll"],
    [".conllu", "conll", { comment_prefix: "#" }],
    [".tar", "webdataset"],
    [".xml", "xml"],
    [".hdf5", "hdf5"],
    [".h5", "hdf5"],
    [".eval", "eval"],
    [".lance", "lance"],
    [".tsfile", "tsfile"],
];
/** The builder of an extension (with its dot, as written: media may be upper case, data may not). */
const builderOfExtension = new Map([
    ...data.map(([extension, name, params]) => [extension, { name, params: params ?? {} }]),
    ...media.flatMap(([name, extensions]) => extensions
        .split(" ")
        .flatMap((extension) => [extension, extension.toUpperCase()])
        .map((extension) => [`.${extension}`, { name, params: {} }])),
]);
/** Builders that fail on whatever they are given; the text is what the library says. Measured with datasets 5.0.1. */
const brokenBuilders = new Map([
    ["xml", "[Errno 2] No such file or directory: '<datasets.utils.file_utils.FilesIterable object>'"],
]);
/** Read by every builder: the archive's inside decides. */
const archiveExtension = ".zip";
/** The extensions that a builder keeps, once it is chosen. */
function extensionsOf(builder) {
    const own = [...builderOfExtension].filter(([, choice]) => choice.name === builder).map(([extension]) => extension);
    return [...own, archiveExtension];
}
/** Where the counts draw, the first of these wins; after them the last in the alphabet (load.py:210-254). */
const preferredExtensions = [".parquet", ".lance", ".arrow", ".jsonl", ".json", ".csv"];
/** Never data, unless a pattern ends in the very name (data_files.py:107-114). */
const ignoredFileNames = [
    "README.md",
    "config.json",
    "dataset_info.json",
    "dataset_infos.json",
    "dummy_data.zip",
    "dataset_dict.json",
];
/** Beside media files these are metadata: they count for the builder only when there is nothing else. */
const metadataFileNames = [
    "metadata.csv",
    "metadata.jsonl",
    "metadata.parquet",
    "latest_version_hint.json",
];
/** At the root of a local folder it means `save_to_disk` (load.py:1678). */
const savedToDiskName = "state.json";
/** The words in names that make a split, in order (data_files.py:43-47). */
const splitKeywords = {
    train: ["train", "training"],
    validation: ["validation", "valid", "dev", "val"],
    test: ["test", "testing", "eval", "evaluation"],
};
/** What may stand beside a keyword, as a bracket expression (data_files.py:48). */
const keywordSeparator = "[-._ 0-9]";


/***/ }),

/***/ 44137:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   pZ: () => (/* binding */ GlobError),
/* harmony export */   qt: () => (/* binding */ hasMagic),
/* harmony export */   u9: () => (/* binding */ globRegExp)
/* harmony export */ });
/** A pattern that fsspec refuses. */
class GlobError extends Error {
    name = "GlobError";
}
const magic = /[*?[]/;
/** Whether a pattern is more than a literal path. Source: Python's glob.has_magic, which `datasets` asks. */
function hasMagic(pattern) {
    return magic.test(pattern);
}
/** A hyphen is written by its code: with the `u` flag it may be escaped inside brackets only. */
function escapeRegExp(text) {
    return text.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&").replaceAll("-", "\\x2d");
}
/** One bracket expression at `open`: its source as a regular expression and where it ends; null when it never closes. */
function bracket(part, open) {
    let close = open + 1;
    if (part[close] === "!")
        close += 1;
    if (part[close] === "]")
        close += 1;
    close = part.indexOf("]", close);
    if (close < 0)
        return null;
    const negated = part[open + 1] === "!";
    const members = Array.from(part.slice(open + (negated ? 2 : 1), close));
    const ranges = [];
    for (let index = 0; index < members.length; index += 1) {
        const from = members[index] ?? "";
        const to = members[index + 2];
        if (members[index + 1] === "-" && to !== undefined) {
            if (from <= to)
                ranges.push(`${escapeRegExp(from)}-${escapeRegExp(to)}`);
            index += 2;
        }
        else {
            ranges.push(escapeRegExp(from));
        }
    }
    if (ranges.length === 0)
        return { source: negated ? "[^]" : "[]", end: close };
    return { source: `[${negated ? "^" : ""}${ranges.join("")}]`, end: close };
}
function segment(part) {
    let source = "";
    for (let index = 0; index < part.length; index += 1) {
        const character = part[index] ?? "";
        const set = character === "[" ? bracket(part, index) : null;
        if (set !== null) {
            source += set.source;
            index = set.end;
        }
        else if (character === "*") {
            if (part[index - 1] !== "*")
                source += "[^/]*";
        }
        else {
            source += character === "?" ? "[^/]" : escapeRegExp(character);
        }
    }
    return source;
}
/**
 * A pattern as a regular expression for whole paths with `/`.
 * Source: fsspec.utils.glob_translate (since 2023.12), after Python's glob.translate with hidden files included.
 * @throws GlobError when `**` is only a part of a path component
 */
function globRegExp(pattern) {
    const parts = pattern.split("/");
    const source = parts
        .map((part, index) => {
        const last = index === parts.length - 1;
        if (part === "*")
            return last ? "[^/]+" : "[^/]+/";
        if (part === "**")
            return last ? ".*" : "(?:.+/)?";
        if (part.includes("**"))
            throw new GlobError("Invalid pattern: '**' can only be an entire path component");
        return segment(part) + (last ? "" : "/");
    })
        .join("");
    return new RegExp(`^(?:${source})$`, "su");
}


/***/ }),

/***/ 12860:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W0: () => (/* binding */ splitName),
/* harmony export */   aH: () => (/* binding */ layoutOf)
/* harmony export */ });
/* unused harmony exports shardedPattern, defaultPatterns */
/* harmony import */ var _data_formats_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24758);

/** What a split may be called (naming.py `_split_re`); Python's `\w` is letters, digits and `_` of any script. */
const splitName = /^[\p{L}\p{N}_]+(?:\.[\p{L}\p{N}_]+)*$/u;
const shard = "-[0-9][0-9][0-9][0-9][0-9]-of-[0-9][0-9][0-9][0-9][0-9]*.*";
/** `data/{split}-00000-of-00001.parquet` (data_files.py:41). */
const shardedPattern = (split) => `data/${split}${shard}`;
const shardedName = /(.+)-[0-9]{5}-of-[0-9]{4}[0-9]*.*/su;
function keywordPatterns(patterns) {
    return new Map(Object.entries(_data_formats_js__WEBPACK_IMPORTED_MODULE_0__/* .splitKeywords */ .lx).map(([split, keywords]) => [split, keywords.flatMap((keyword) => patterns(keyword))]));
}
const separator = _data_formats_js__WEBPACK_IMPORTED_MODULE_0__/* .keywordSeparator */ .$6;
/** Tried one after the other; the first that matches any file is the layout (data_files.py:66-103). */
const defaultPatterns = [
    { rule: "logs", splits: new Map([["logs", ["**/*.eval"]]]) },
    {
        rule: "folder-keyword",
        splits: keywordPatterns((keyword) => [
            `**/${keyword}/**`,
            `**/${keyword}${separator}*/**`,
            `**/*${separator}${keyword}/**`,
            `**/*${separator}${keyword}${separator}*/**`,
        ]),
    },
    {
        rule: "file-keyword",
        splits: keywordPatterns((keyword) => [`**/${keyword}${separator}*`, `**/*${separator}${keyword}${separator}*`]),
    },
    { rule: "everything", splits: new Map([["train", ["**"]]]) },
];
/**
 * The splits that a folder's names make, without looking at extensions: a `test.md` makes a test split.
 * Source: data_files.py:257-298, `_get_data_files_patterns`.
 * @param resolve the files that a pattern matches
 */
function layoutOf(resolve) {
    const sharded = resolve(shardedPattern("*"));
    if (sharded.length > 0) {
        const names = new Map();
        for (const path of sharded) {
            const name = shardedName.exec(path.slice(path.lastIndexOf("/") + 1))?.[1];
            if (name !== undefined && !names.has(name))
                names.set(name, path);
        }
        const bad = [...names].filter(([name]) => !splitName.test(name));
        if (bad.length > 0)
            return { kind: "bad-split-name", names: [...names.keys()].sort(), path: bad[0]?.[1] ?? "" };
        const known = Object.keys(_data_formats_js__WEBPACK_IMPORTED_MODULE_0__/* .splitKeywords */ .lx).filter((split) => names.has(split));
        const others = [...names.keys()].filter((name) => !known.includes(name)).sort();
        const splits = new Map([...known, ...others].map((split) => [split, [shardedPattern(split)]]));
        return { kind: "splits", rule: "sharded", splits };
    }
    for (const { rule, splits } of defaultPatterns) {
        const found = new Map([...splits].filter(([, patterns]) => patterns.some((pattern) => resolve(pattern).length > 0)));
        if (found.size > 0)
            return { kind: "splits", rule, splits: found };
    }
    return { kind: "no-files" };
}


/***/ }),

/***/ 495:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FG: () => (/* binding */ normalisePattern),
/* harmony export */   Xh: () => (/* binding */ suffixesOf),
/* harmony export */   ey: () => (/* binding */ hasDataExtension),
/* harmony export */   rx: () => (/* binding */ FileIndex)
/* harmony export */ });
/* unused harmony export byCodePoint */
/* harmony import */ var _data_formats_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24758);
/* harmony import */ var _glob_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44137);


/** Orders paths as Python orders strings, by code point. */
function byCodePoint(left, right) {
    const length = Math.min(left.length, right.length);
    for (let index = 0; index < length; index += 1) {
        const [a, b] = [left.codePointAt(index) ?? 0, right.codePointAt(index) ?? 0];
        if (a !== b)
            return a - b;
    }
    return left.length - right.length;
}
const baseName = (path) => path.slice(path.lastIndexOf("/") + 1);
const hiddenParts = (path) => path.split("/").filter((part) => part.startsWith(".") && !/^\.+$/.test(part)).length;
const specialFolders = (path) => path
    .split("/")
    .slice(0, -1)
    .filter((part) => part.startsWith("__")).length;
/**
 * A pattern relative to the folder, without `.` and `..`; null when it leads out of the folder (an absolute path, an
 * address of another host, too many `..`).
 */
function normalisePattern(pattern, folder = "") {
    if (pattern.startsWith("/") || /^[a-z][\w+.-]*:\/\//i.test(pattern) || pattern.includes("::"))
        return null;
    const parts = [];
    for (const part of `${folder}/${pattern}`.split("/")) {
        if (part === "" || part === ".")
            continue;
        if (part !== "..")
            parts.push(part);
        else if (parts.pop() === undefined)
            return null;
    }
    return parts.join("/");
}
/** The dot-separated suffixes of a file's name, with their dots, as written: `.parquet` and `.jsonl` of `x.parquet.jsonl`. */
function suffixesOf(path) {
    return baseName(path)
        .split(".")
        .slice(1)
        .map((suffix) => `.${suffix}`);
}
/** Whether any of a file's suffixes is one that some builder reads. Case counts (data_files.py:390). */
function hasDataExtension(path) {
    return suffixesOf(path).some((suffix) => suffix === _data_formats_js__WEBPACK_IMPORTED_MODULE_0__/* .archiveExtension */ .yP || _data_formats_js__WEBPACK_IMPORTED_MODULE_0__/* .builderOfExtension */ .Ek.has(suffix));
}
/** The files of a folder, to be asked with patterns. Source: data_files.py, `resolve_pattern`. */
class FileIndex {
    #paths;
    /** Of the paths, once one is asked for. */
    #known = null;
    #resolved = new Map();
    /** @param paths relative to the folder, with `/` */
    constructor(paths) {
        this.#paths = paths.toSorted(byCodePoint);
    }
    get paths() {
        return this.#paths;
    }
    /**
     * The files that a pattern matches, in order, without those that are never data: hidden ones and those below a
     * folder that starts with `__`, unless the pattern names such parts, and the ignored names.
     * @param pattern as `normalisePattern` gives it
     * @throws GlobError for a pattern that fsspec refuses
     */
    resolve(pattern) {
        const known = this.#resolved.get(pattern);
        if (known !== undefined)
            return known;
        const found = this.#match(pattern).filter((path) => (!_data_formats_js__WEBPACK_IMPORTED_MODULE_0__/* .ignoredFileNames */ .Dz.some((name) => name === baseName(path)) || baseName(path) === baseName(pattern)) &&
            specialFolders(path) === specialFolders(pattern) &&
            hiddenParts(path) === hiddenParts(pattern));
        this.#resolved.set(pattern, found);
        return found;
    }
    #match(pattern) {
        if (!(0,_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .hasMagic */ .qt)(pattern)) {
            this.#known ??= new Set(this.#paths);
            return this.#known.has(pattern) ? [pattern] : [];
        }
        const regExp = (0,_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .globRegExp */ .u9)(pattern);
        return this.#paths.filter((path) => regExp.test(path));
    }
}


/***/ }),

/***/ 48029:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lt: () => (/* binding */ loadFailure),
/* harmony export */   to: () => (/* binding */ LoadFailure),
/* harmony export */   x5: () => (/* binding */ refusal)
/* harmony export */ });
/** @returns the refusal as a finding that makes the verdict "fail". */
function refusal({ place, ...rest }) {
    return { severity: "error", ...rest, ...place };
}
/** Where the library raises an exception and loads nothing. Caught where a config or a dataset is checked. */
class LoadFailure extends Error {
    name = "LoadFailure";
    finding;
    constructor(refused) {
        super(refused.message);
        this.finding = refusal(refused);
    }
}
/** A {@link LoadFailure} whose parts are told one by one: the rule, HuggingFace's code, our words and its own. */
const loadFailure = (rule, hfCode, message, hfMessage, place, more = {}) => new LoadFailure({ rule, hfCode, message, hfMessage, place, ...more });


/***/ }),

/***/ 54077:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gv: () => (/* binding */ isObject),
/* harmony export */   iZ: () => (/* binding */ featuresFromJsonForm),
/* harmony export */   j9: () => (/* binding */ StoredFeaturesError)
/* harmony export */ });
/* harmony import */ var _card_dtypes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69682);
/* harmony import */ var _feature_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28010);


/** Features in JSON that the library does not understand. */
class StoredFeaturesError extends Error {
    name = "StoredFeaturesError";
}
const isObject = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
function structOf(value) {
    return {
        kind: "struct",
        fields: Object.entries(value).map(([name, each]) => ({ name, feature: featureFrom(each) })),
    };
}
/** The old `Sequence` makes a struct of lists of a list of structs. */
function sequence(inner) {
    const item = featureFrom(inner);
    if (item.kind !== "struct")
        return { kind: "list", item };
    return {
        kind: "struct",
        fields: item.fields.map(({ name, feature }) => ({ name, feature: { kind: "list", item: feature } })),
    };
}
function labels(value) {
    const { names, num_classes: count } = value;
    if (Array.isArray(names))
        return { kind: "class-label", names: names.map(String) };
    return { kind: "class-label", names: Array.from({ length: Number(count ?? 0) }, (_, id) => String(id)) };
}
/** Source: datasets features.py, `generate_from_dict`. */
function featureFrom(value) {
    if (Array.isArray(value))
        return { kind: "list", item: featureFrom(value[0]) };
    if (!isObject(value))
        throw new StoredFeaturesError(`argument of type '${typeof value}' is not iterable`);
    const type = value["_type"];
    if (type === undefined || isObject(type))
        return structOf(value);
    const { length } = value;
    switch (type) {
        case "Value": {
            const dtype = typeof value["dtype"] === "string" ? (0,_card_dtypes_js__WEBPACK_IMPORTED_MODULE_0__/* .valueType */ ._x)(value["dtype"]) : null;
            if (dtype === null)
                throw new StoredFeaturesError(`Neither ${String(value["dtype"])} nor ${String(value["dtype"])}_ seems to be a pyarrow data type.`);
            return (0,_feature_js__WEBPACK_IMPORTED_MODULE_1__/* .valueOf */ .RP)(dtype);
        }
        case "List":
            return {
                kind: "list",
                item: featureFrom(value["feature"]),
                ...(typeof length === "number" && length >= 0 ? { length } : {}),
            };
        case "LargeList":
            return { kind: "large-list", item: featureFrom(value["feature"]) };
        case "Sequence":
            return sequence(value["feature"]);
        case "ClassLabel":
            return labels(value);
        case "Json":
            return { kind: "json" };
        case null:
        default: {
            const known = typeof type === "string" ? (0,_card_dtypes_js__WEBPACK_IMPORTED_MODULE_0__/* .featureClass */ .RN)(type) : null;
            if (known === null || typeof type !== "string") {
                throw new StoredFeaturesError(`Feature type '${typeof type === "string" ? type : ""}' not found. Available feature types: [${_card_dtypes_js__WEBPACK_IMPORTED_MODULE_0__/* .allFeatureClasses */ .gG.map((name) => `'${name}'`).join(", ")}]`);
            }
            return { kind: "other", type, parameters: (0,_card_dtypes_js__WEBPACK_IMPORTED_MODULE_0__/* .keptParameters */ .r5)(known, (name) => value[name]) };
        }
    }
}
/**
 * Columns in the JSON form of `Features.to_dict()`.
 * @throws StoredFeaturesError for what the library does not understand
 */
function featuresFromJsonForm(value) {
    const feature = structOf(value);
    return feature.kind === "struct" ? feature.fields : [];
}


/***/ })

};
