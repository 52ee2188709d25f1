import { currency } from './currency.js';
export function formatPrice(x) {
  return `${x} ${currency}`;
}
