import type { SourceFile } from "../types";

export default {
  id: "turbot-nydfs-23",
  title: "turbot/steampipe-mod-aws-compliance, nydfs_23",
  publisher: "Turbot",
  kind: "dataset",
  url: "https://github.com/turbot/steampipe-mod-aws-compliance",
  published: null,
  version: "files of several commits, named with each citation",
  interest: [],
  caution:
    "A tool for checks of cloud accounts quotes the sections; it is not the regulation. For 500.15 it holds the amended and the older wording side by side.",
} satisfies SourceFile;
