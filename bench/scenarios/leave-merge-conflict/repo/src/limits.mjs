<<<<<<< HEAD
export const limit = 10;
=======
export const limit = 20;
>>>>>>> raise-the-limit
