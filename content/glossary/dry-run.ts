import type { TermFile } from "../types";

export default {
  id: "dry-run",
  name: "Dry run",
  alsoCalled: ["audit mode", "shadow mode"],
  means:
    "A setting in which an authorisation policy is evaluated and reported but not enforced. It shows which calls a policy would refuse before it can break anything.",
  seeAlso: [],
} satisfies TermFile;
