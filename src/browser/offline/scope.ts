/** What we use of the world of a service worker; TypeScript's own types of it don't go with those of pages. */
export interface WorkerScope {
  readonly registration: { readonly scope: string };
  readonly clients: { claim(): Promise<void> };
  skipWaiting(): Promise<void>;
  addEventListener(type: "install" | "activate", listen: (event: LifeEvent) => void): void;
  addEventListener(type: "fetch", listen: (event: FetchEvent) => void): void;
  addEventListener(type: "message", listen: (event: LifeEvent & { readonly data: unknown }) => void): void;
}

/** An event that isn't over before what it waits for is. */
interface LifeEvent {
  waitUntil(done: Promise<unknown>): void;
}

export interface FetchEvent extends LifeEvent {
  readonly request: Request;
  respondWith(response: Promise<Response>): void;
}
