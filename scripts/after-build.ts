/**
 * After the build: writes .next/csp-hashes.json, the hashes of the inline scripts of every prerendered page, and notes
 * the settings those pages carry.
 */
import { createHash } from "node:crypto";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { noteSettings } from "./built-with";

const pages = ".next/server/app";
const inlineScript = /<script(?![^>]*\ssrc=)[^>]*>([\s\S]*?)<\/script>/g;

const hashes = Object.fromEntries(
  readdirSync(pages, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".html"))
    .map((file) => {
      const html = readFileSync(`${pages}/${file}`, "utf8");
      const found = [...html.matchAll(inlineScript)].map(([, body = ""]) => body);
      const unique = new Set(found.map((body) => `'sha256-${createHash("sha256").update(body).digest("base64")}'`));
      return [`/${file.replace(/(^|\/)index\.html$|\.html$/, "")}`, [...unique]];
    }),
);
writeFileSync(".next/csp-hashes.json", JSON.stringify(hashes));
noteSettings(process.env);
