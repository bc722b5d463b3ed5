declare module 'autocannon' {
  /** The part of what it measures that is read here. */
  interface Measured {
    readonly requests: { readonly average: number };
    readonly latency: { readonly p50: number; readonly p99: number };
    readonly non2xx: number;
    readonly errors: number;
  }
  interface Load {
    readonly url: string;
    readonly method: 'POST';
    readonly headers: Readonly<Record<string, string>>;
    readonly body: string;
    readonly connections: number;
    readonly duration: number;
  }
  function autocannon(load: Load): Promise<Measured>;
  export = autocannon;
}
