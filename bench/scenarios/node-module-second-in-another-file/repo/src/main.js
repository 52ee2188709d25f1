const { duration } = require('./time');
const { paint } = require('./paint');

console.log(paint(duration('1s')));
