/** The development server ships no types; this is the part that we call. */
declare module "@11ty/eleventy-dev-server" {
  interface Server {
    serve(port: number): void;
    ready(): Promise<void>;
    getServerUrl(host: string): string;
    reload(event: { readonly files?: readonly string[] }): void;
    close(): Promise<void>;
  }
  const EleventyDevServer: {
    getServer(name: string, dir: string, options: object): Server;
  };
  export default EleventyDevServer;
}
