declare module "@vercel/ncc" {
  interface Asset {
    readonly source: Buffer | string;
    readonly permissions?: number;
  }
  interface Options {
    readonly quiet?: boolean;
    readonly cache?: boolean | string;
    readonly minify?: boolean;
    readonly license?: string;
    readonly externals?: readonly string[];
  }
  export default function ncc(
    input: string,
    options?: Options,
  ): Promise<{ readonly code: string; readonly assets: Readonly<Record<string, Asset>> }>;
}
