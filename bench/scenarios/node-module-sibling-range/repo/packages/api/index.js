console.log(require("kleur")("api"));
