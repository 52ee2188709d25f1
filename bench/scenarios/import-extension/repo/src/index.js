import { format } from "./format";
import { parse } from "./parse/index.js";
import { sum } from "./sum";

console.log(format(sum(parse("1 2"))));
