export const load = (name) => import(name).catch((error) => error.message);
