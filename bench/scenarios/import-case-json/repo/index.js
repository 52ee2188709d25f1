const c = require('./Config.json');
console.log(c.a);
