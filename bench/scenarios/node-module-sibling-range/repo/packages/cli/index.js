const kleur = require("kleur");
const mri = require("mri");

console.log(kleur(mri(["cli"])));
