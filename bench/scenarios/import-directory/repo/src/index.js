import { parse } from "./parse";

console.log(parse("1 2"));
