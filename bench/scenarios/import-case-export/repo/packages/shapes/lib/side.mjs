export const side = 4;
