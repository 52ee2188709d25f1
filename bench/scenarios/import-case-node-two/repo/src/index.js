import { a } from './Lib/math.js';
import { b } from './lib/Text.js';
console.log(a, b);
