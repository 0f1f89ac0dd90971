import localFont from "next/font/local";

/**
 * Self-hosted, latin subset, one file for all weights and the 85 to 100 % widths. Preloaded, so it is there at first
 * paint; where it is late ("optional", not "swap") the page keeps its fallback rather than jump under the reader.
 */
export const plexSans = localFont({
  src: "../node_modules/@fontsource-variable/ibm-plex-sans/files/ibm-plex-sans-latin-standard-normal.woff2",
  variable: "--font-plex-sans",
  weight: "100 700",
  display: "optional",
  declarations: [{ prop: "font-stretch", value: "85% 100%" }],
});

/** For resource names, queries and file paths. Not preloaded: few pages show it above the fold. */
export const plexMono = localFont({
  src: [
    { path: "../node_modules/@fontsource/ibm-plex-mono/files/ibm-plex-mono-latin-400-normal.woff2", weight: "400" },
    { path: "../node_modules/@fontsource/ibm-plex-mono/files/ibm-plex-mono-latin-500-normal.woff2", weight: "500" },
  ],
  variable: "--font-plex-mono",
  display: "swap",
  preload: false,
});
