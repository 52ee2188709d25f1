// Runs in the page under test, after everything else was loaded or failed to load: says what there is, as the document's
// attribute data-inventory, JSON in base64. What it says is described in inventory.ts.
const unique = (names) => [...new Set(names)];

function describe(section) {
  const elements = [...section.querySelectorAll("*")];
  const prose = [];
  const walker = document.createTreeWalker(section, NodeFilter.SHOW_TEXT);
  while (walker.nextNode() !== null) {
    const { parentElement, textContent } = walker.currentNode;
    if (parentElement.closest("code, pre") === null && textContent.trim() !== "") prose.push(textContent);
  }
  return {
    elements: unique(elements.map(({ localName }) => localName)),
    attributes: unique(elements.flatMap((element) => element.getAttributeNames())),
    links: elements.filter((element) => element.hasAttribute("href")).map((element) => element.getAttribute("href")),
    fences: [...section.querySelectorAll("pre")].map(({ textContent }) => textContent),
    prose,
  };
}

window.addEventListener("load", () => {
  const inventory = {
    ran: "ran" in window,
    body: [...document.body.children].map(({ localName }) => localName),
    sections: [...document.querySelectorAll("body > section")].map(describe),
  };
  const bytes = new TextEncoder().encode(JSON.stringify(inventory));
  document.documentElement.dataset.inventory = btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""));
});
