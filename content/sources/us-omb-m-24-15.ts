import type { SourceFile } from "../types";

export default {
  id: "us-omb-m-24-15",
  title: "OMB Memorandum M-24-15, Modernizing the Federal Risk and Authorization Management Program",
  publisher: "US Office of Management and Budget, reprinted by FedRAMP",
  kind: "law",
  url: "https://github.com/FedRAMP/2026-markdown/blob/beca3de6f90b46ab713c6265a62fb8df5bb7f658/authority/m-24-15/scope.md",
  published: "2024-07-25",
  version: "M-24-15",
  interest: [],
  caution:
    "A memorandum that binds agencies, read as reprinted on the FedRAMP site, which says that it changed headings and links only.",
} satisfies SourceFile;
