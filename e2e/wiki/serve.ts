/**
 * A wiki on another origin, made by a static-site generator that people use: what embeds meet in real life.
 * Its pages are built when it starts, kept in memory and served under every name that leads here.
 */
import { createServer } from "node:http";
import Eleventy from "@11ty/eleventy";
import { heightScript } from "@/lib/embed/snippet";
import { server, wikiPort } from "./addresses";
import { wikiFrames } from "./embeds";

const generator = new Eleventy("e2e/wiki/source", "e2e/wiki/none", {
  quietMode: true,
  configPath: null,
  config: (site) => {
    site.addGlobalData("frames", wikiFrames);
    site.addGlobalData("listener", heightScript(server));
  },
});
const pages = new Map((await generator.toJSON()).map(({ url, content }) => [url, content]));

createServer((request, response) => {
  const page = pages.get(request.url ?? "");
  response.writeHead(page === undefined ? 404 : 200, { "Content-Type": "text/html; charset=utf-8" });
  response.end(page ?? "There is no such page.");
}).listen(wikiPort, "127.0.0.1");
