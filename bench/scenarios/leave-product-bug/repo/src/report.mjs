import { readFileSync } from "node:fs";

const { orders } = JSON.parse(readFileSync(process.argv[2], "utf8"));
for (const order of orders) console.log(order.customer.name.toUpperCase());
