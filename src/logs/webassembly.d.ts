/** The part of WebAssembly that is used here, which the types of Node.js leave to those of browsers. */
declare namespace WebAssembly {
  class Module {
    static exports(module: Module): readonly unknown[];
    constructor(bytes: Uint8Array);
  }
  class Memory {
    constructor(descriptor: { readonly initial: number });
    readonly buffer: ArrayBuffer;
  }
  class Global {
    value: number;
  }
  /** What it exports is what its source says. */
  class Instance<Exports> {
    constructor(module: Module, imports: Readonly<Record<string, Readonly<Record<string, Memory>>>>);
    readonly exports: Exports;
  }
}
