export const price = (euros) => `${euros} EUR`;
