import { backstage } from "./backstage";
import { confluenceCloud, confluenceDataCenter } from "./confluence";
import { gitlab } from "./gitlab";
import type { HostGuide, HostInput } from "./host";
import { mkdocs } from "./mkdocs";
import { notion } from "./notion";
import { plainHtml } from "./plain-html";
import { sharepoint } from "./sharepoint";

/** How to show a view on each kind of site, with its own lines filled in. */
export const hostGuides = (input: HostInput): readonly HostGuide[] =>
  [confluenceCloud, confluenceDataCenter, notion, backstage, mkdocs, sharepoint, gitlab, plainHtml].map((guide) =>
    guide(input),
  );
