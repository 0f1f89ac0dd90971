import type { SourceFile } from "../types";

export default {
  id: "consul-deutsche-bank-talk",
  title: "How Deutsche Bank adopted and standardized on HashiCorp Consul",
  publisher: "HashiCorp",
  kind: "article",
  url: "https://hashicorp.com/resources/how-deutsche-bank-adopted-and-standardized-on-hashicorp-consul",
  published: null,
  version: null,
  interest: ["consul"],
  caution: "Published by the vendor. The talk is by an employee of the bank.",
} satisfies SourceFile;
