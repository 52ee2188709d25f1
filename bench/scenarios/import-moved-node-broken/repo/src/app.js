import { formatPrice } from './formatting.js';
console.log(formatPrice(1));
