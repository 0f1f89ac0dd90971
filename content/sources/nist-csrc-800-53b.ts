import type { SourceFile } from "../types";

export default {
  id: "nist-csrc-800-53b",
  title: "Control Baselines for Information Systems and Organizations: NIST Publishes SP 800-53B",
  publisher: "National Institute of Standards and Technology, Computer Security Resource Center",
  kind: "announcement",
  url: "https://csrc.nist.gov/news/2020/control-baselines-nist-publishes-sp-800-53b",
  published: "2020-10-29",
  version: null,
  interest: [],
} satisfies SourceFile;
