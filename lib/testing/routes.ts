import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";

/** Calls the handlers of routes as the server would, without one. */

type Handler = (request: Request, context: { params: Promise<Record<string, string>> }) => Response | Promise<Response>;

const root = join(import.meta.dirname, "../..");

/** Folders under `app/` that hold a route handler, as addresses: `/api/v1/compliance/[file]`. */
export function routeFolders(under: string): string[] {
  return readdirSync(join(root, "app", under), { recursive: true, encoding: "utf8" })
    .filter((name) => /(^|[\\/])route\.ts$/.test(name))
    .map((name) => `/${under}/${name}`.replace(/\/route\.ts$/, ""));
}

/** The folder that answers a path, and its variable part; null when none does. A name as it stands goes first. */
export function routeOf(path: string): { folder: string; params: Record<string, string> } | null {
  const has = (folder: string) => existsSync(join(root, "app", folder, "route.ts"));
  if (has(path)) return { folder: path, params: {} };
  const [, parent = "", last = ""] = /^(.*)\/([^/]+)$/.exec(path) ?? [];
  const beside = existsSync(join(root, "app", parent)) ? readdirSync(join(root, "app", parent)) : [];
  const name = beside
    .flatMap((folder) => /^\[(\w+)\]$/.exec(folder)?.[1] ?? [])
    .find((one) => has(`${parent}/[${one}]`));
  return name ? { folder: `${parent}/[${name}]`, params: { [name]: decodeURIComponent(last) } } : null;
}

/** What the route of an address answers to GET. Throws where the handler throws: the server would answer 500. */
export async function answerOf(address: string, headers: Record<string, string> = {}): Promise<Response> {
  const url = new URL(address, "https://mesh.example");
  const route = routeOf(url.pathname);
  if (!route) throw new Error(`no route answers ${url.pathname}`);
  const { GET }: { GET: Handler } = await import(join(root, "app", route.folder, "route.ts"));
  return GET(new Request(url, { headers }), { params: Promise.resolve(route.params) });
}
