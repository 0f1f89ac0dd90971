/** The servers of the end-to-end tests. Chromium takes every name under localhost for this machine. */

export const port = 3107;
export const wikiPort = 3108;

/** The product. */
export const server = `http://127.0.0.1:${port}`;
/** A wiki that may show embeds, as EMBED_ORIGINS says. */
export const wiki = `http://wiki.localhost:${wikiPort}`;
/** The same pages under a name that may not. */
export const other = `http://other.localhost:${wikiPort}`;
