const kleur = require("kluer");

console.log(kleur("a"));
