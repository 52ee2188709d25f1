import mri from 'mri';
import ms from 'ms';
import { paint } from './lib/paint.js';

console.log(paint(mri([ms('1s')])));
