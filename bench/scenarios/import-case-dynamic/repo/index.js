const page = await import('./pages/Home.js');
console.log(page.title);
