import greet from "greet";
import pad from "padder";

console.log(pad(greet("you")));
