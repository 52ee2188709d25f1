import type { FileMetaData, LogicalType, SchemaElement, SchemaTree } from "hyparquet";
import { parquetSchema } from "hyparquet";
import { arrowForm, type Feature, valueOf } from "../feature.ts";
import type { OriginSchema } from "./arrow-schema.ts";
import { restored } from "./restored-type.ts";
import { unsupported } from "./unsupported-type.ts";

/** A column of a file, as Arrow reads it. */
export interface ParquetColumn {
  readonly name: string;
  readonly type: Feature;
  readonly nullable: boolean;
}

const timeUnits = { MILLIS: "ms", MICROS: "us", NANOS: "ns" } as const;

/** What older writers say in place of a logical type. Source: parquet-format LogicalTypes.md, "converted types". */
function logicalOf({ logical_type, converted_type, precision, scale }: SchemaElement): LogicalType | null {
  if (logical_type !== undefined) return logical_type;
  switch (converted_type) {
    case "UTF8":
      return { type: "STRING" };
    case "ENUM":
    case "DATE":
    case "JSON":
    case "BSON":
    case "INTERVAL":
    case "LIST":
    case "MAP":
      return { type: converted_type };
    case "MAP_KEY_VALUE":
      return { type: "MAP" };
    case "DECIMAL":
      return { type: "DECIMAL", precision: precision ?? 0, scale: scale ?? 0 };
    case "TIME_MILLIS":
    case "TIME_MICROS":
      return { type: "TIME", isAdjustedToUTC: false, unit: converted_type === "TIME_MILLIS" ? "MILLIS" : "MICROS" };
    case "TIMESTAMP_MILLIS":
    case "TIMESTAMP_MICROS":
      // Arrow gives such moments no zone.
      return {
        type: "TIMESTAMP",
        isAdjustedToUTC: false,
        unit: converted_type === "TIMESTAMP_MILLIS" ? "MILLIS" : "MICROS",
      };
    case "UINT_8":
    case "UINT_16":
    case "UINT_32":
    case "UINT_64":
    case "INT_8":
    case "INT_16":
    case "INT_32":
    case "INT_64":
      return {
        type: "INTEGER",
        bitWidth: Number(converted_type.split("_")[1]),
        isSigned: converted_type.startsWith("INT"),
      };
    case undefined:
    default:
      return null;
  }
}

function decimal(precision: number, scale: number): Feature {
  return valueOf(`decimal${precision > 38 ? 256 : 128}(${precision}, ${scale})`);
}

/** Source: apache/arrow cpp/src/parquet/arrow/schema_internal.cc. */
function primitive(element: SchemaElement): Feature {
  const logical = logicalOf(element);
  if (logical?.type === "NULL") return valueOf("null");
  if (logical?.type === "DECIMAL") return decimal(logical.precision, logical.scale);
  switch (element.type) {
    case "BOOLEAN":
      return valueOf("bool");
    case "INT32":
    case "INT64":
      if (logical?.type === "INTEGER") return valueOf(`${logical.isSigned ? "" : "u"}int${logical.bitWidth}`);
      if (logical?.type === "DATE") return valueOf("date32");
      if (logical?.type === "TIME") {
        return valueOf(`time${element.type === "INT32" ? 32 : 64}[${timeUnits[logical.unit]}]`);
      }
      if (logical?.type === "TIMESTAMP") {
        return valueOf(`timestamp[${timeUnits[logical.unit]}${logical.isAdjustedToUTC ? ", tz=UTC" : ""}]`);
      }
      return valueOf(element.type === "INT32" ? "int32" : "int64");
    case "INT96":
      return valueOf("timestamp[ns]");
    case "FLOAT":
      return valueOf("float32");
    case "DOUBLE":
      return valueOf("float64");
    case "BYTE_ARRAY":
      if (logical?.type === "STRING") return valueOf("string");
      return logical?.type === "JSON" ? { kind: "json" } : valueOf("binary");
    case "FIXED_LEN_BYTE_ARRAY":
      if (logical?.type === "FLOAT16") return valueOf("float16");
      if (logical?.type === "UUID") throw unsupported("extension<arrow.uuid>");
      return valueOf(`fixed_size_binary[${element.type_length ?? 0}]`);
    case undefined:
    default:
      return { kind: "struct", fields: [] };
  }
}

const isGroup = (tree: SchemaTree): boolean => tree.element.num_children !== undefined;

/** The items of a list, whichever of Parquet's ways it is written in (LogicalTypes.md, "Backward-compatibility rules"). */
function itemOf(tree: SchemaTree): Feature {
  const [repeated] = tree.children;
  if (repeated === undefined) throw unsupported("list");
  const { name } = repeated.element;
  const [only, second] = repeated.children;
  const structural = name === "array" || name === `${tree.element.name}_tuple`;
  if (isGroup(repeated) && only !== undefined && second === undefined && !structural) return typeOf(only);
  return isGroup(repeated) ? struct(repeated) : primitive(repeated.element);
}

function struct(tree: SchemaTree): Feature {
  return {
    kind: "struct",
    fields: tree.children.map((child) => ({ name: child.element.name, feature: typeOf(child) })),
  };
}

function typeOf(tree: SchemaTree): Feature {
  const { element } = tree;
  if (!isGroup(tree)) {
    const type = primitive(element);
    return element.repetition_type === "REPEATED" ? { kind: "list", item: type } : type;
  }
  const logical = logicalOf(element)?.type;
  if (logical === "LIST") return { kind: "list", item: itemOf(tree) };
  if (logical === "MAP") throw unsupported(mapText(tree));
  return element.repetition_type === "REPEATED" ? { kind: "list", item: struct(tree) } : struct(tree);
}

function mapText(tree: SchemaTree): string {
  const [key, value] = tree.children[0]?.children ?? [];
  const text = (child: SchemaTree | undefined): string => (child === undefined ? "null" : arrowForm(typeOf(child)));
  return `map<${text(key)}, ${text(value)} ('${tree.element.name}')>`;
}

/**
 * The columns of a file as Arrow reads them.
 * @throws UnsupportedTypeError for a type that `datasets` has none for
 */
export function columnsOf(metadata: FileMetaData, origin: OriginSchema | null): readonly ParquetColumn[] {
  return parquetSchema(metadata).children.map((tree, at) => {
    const type = typeOf(tree);
    const field = origin?.fields[at];
    return {
      name: tree.element.name,
      type: field === undefined || field.name !== tree.element.name ? type : restored(type, field),
      nullable: tree.element.repetition_type !== "REQUIRED",
    };
  });
}
