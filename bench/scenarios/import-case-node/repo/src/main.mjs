import { price } from "./Format.mjs";

console.log(price(3));
