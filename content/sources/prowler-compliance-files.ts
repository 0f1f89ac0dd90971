import type { SourceFile } from "../types";

export default {
  id: "prowler-compliance-files",
  title: "prowler-cloud/prowler, prowler/compliance",
  publisher: "Prowler",
  kind: "dataset",
  url: "https://github.com/prowler-cloud/prowler",
  published: "2026-08-21",
  version: "commit 3e000fa",
  interest: [],
  caution:
    "A tool for checks of cloud accounts retells texts of others in its mapping files; numbers in them are not always those of the version they name.",
} satisfies SourceFile;
