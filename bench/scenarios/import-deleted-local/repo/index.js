import { a } from './lib/math.js';
console.log(a);
