export const area = (a) => a * a;
