import { price } from "./format.mjs";

export const words = (euros) => `costs ${price(euros)}`;
