import { format } from "./format";

console.log(format(1));
