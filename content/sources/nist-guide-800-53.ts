import type { SourceFile } from "../types";

export default {
  id: "nist-guide-800-53",
  title: "NIST SP 800-53 Revision 5, release 5.2.0: control pages",
  publisher: "National Institute of Standards and Technology; reprinted by kston83/nist-guide",
  kind: "standard",
  url: "https://github.com/kston83/nist-guide/tree/9e5ad324955b4a759135dba99f06ae5227ea7df9/src/content/docs/controls",
  published: null,
  version: "release 5.2.0; commit 9e5ad32",
  interest: [],
  caution:
    "A third party’s reprint, made by a program from NIST’s OSCAL files. Guidance of its own stands below the reprinted part.",
} satisfies SourceFile;
