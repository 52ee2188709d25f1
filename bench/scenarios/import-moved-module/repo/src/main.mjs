import { price } from "./format.mjs";

console.log(price(3));
