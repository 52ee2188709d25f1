const kleur = require('kleur');

exports.paint = (text) => kleur(text);
