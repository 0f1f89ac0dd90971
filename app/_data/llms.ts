import { apiFiles } from "@/lib/api/file-paths";
import { type ListedPage, llmsOf } from "@/lib/api/llms";
import { embedViews } from "@/lib/embed/parameters";
import { formatRevision } from "@/lib/format/date";
import * as paths from "@/lib/paths";
import { endpoints } from "./api";
import { newestRevision } from "./site";

const pages: readonly ListedPage[] = [
  { path: paths.home, title: "Overview", what: "options at a glance, dates that force a decision, what changed" },
  { path: paths.compare, title: "Compare", what: "the matrix of capabilities and options, with sources" },
  { path: paths.overhead, title: "Overhead", what: "what each option adds in memory, CPU, latency and cost" },
  { path: paths.decide, title: "Decide", what: "questions, and the recommendation that follows from the answers" },
  { path: paths.compliance, title: "Compliance", what: "what regulations ask, what a mesh covers, what stays yours" },
  { path: paths.evidence, title: "Evidence", what: "sources, conflicts, figures, gaps and dates" },
  { path: paths.factCheck, title: "Fact check", what: "published statements held against better sources" },
  { path: paths.unknowns, title: "Unknowns", what: "what no source was found for, and where it was sought" },
  { path: paths.buildingBlocks, title: "Building blocks", what: "what is named in decisions and is no option" },
  { path: paths.glossary, title: "Glossary", what: "terms" },
  { path: paths.method, title: "Method", what: "how states, estimates and recommendations are made" },
  { path: paths.api, title: "API", what: "every address for programs, with its parameters" },
];

/** The text of /llms.txt. */
export function llmsText(): string {
  return llmsOf(
    {
      title: "whichmesh",
      summary:
        "Which service mesh, if any, should a regulated company run, what will it cost, and what does it prove to an auditor? Facts with their sources; verdicts are computed from them.",
      says: [
        `The facts are those of revision ${newestRevision}, ${formatRevision(newestRevision)}. Options: service meshes, and no mesh. Costs are ranges of low, typical and high. “Unknown” means that no source was found, not “no”. A mesh never satisfies a framework. Nothing here is legal advice.`,
        `Addresses are relative to this server. All are read with GET, without a key; [the OpenAPI document](${apiFiles.openApi}) has every parameter and the shape of every answer.`,
        `Views to show inside another page: /embed/<view>, as a picture /picture/<view>.svg or .png, each with the query of its page, where pair=<a>-vs-<b>, capability=<id> and frameworks=<id> name what a page has in its path; views are ${embedViews.join(", ")}. /oembed?url=<page>&format=json gives the code for a frame.`,
      ],
      cite: [
        "Name whichmesh, the address of the page and the revision: each JSON answer with facts has it as `revision`.",
        "For a fact, cite its source as well: claims carry the source, the place in it, its grade and the day it was checked.",
        "Quote a range as a range. Where ranges overlap, say “no proven difference”.",
        "Say what is unknown as unknown.",
      ],
    },
    pages,
    endpoints,
  );
}
