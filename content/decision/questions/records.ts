import type { QuestionFile } from "../../types";

export default {
  id: "records",
  title: "Which records must there be?",
  short: "Records",
  why: "An auditor asks who called whom, with which result, and since when. What is not recorded cannot be shown afterwards.",
  kind: "many",
  onlyIf: [{ question: "reasons", answers: ["observability", "compliance", "authorization"] }],
  answers: [
    { id: "http-log", label: "A log of HTTP requests", wants: ["http-access-log"] },
    {
      id: "http-log-must",
      of: "http-log",
      label: "A log of HTTP requests is a condition",
      musts: [{ rows: ["http-access-log"], accepts: ["full", "partial", "addon"] }],
    },
    { id: "tcp-log", label: "A log of every TCP connection", wants: ["tcp-connection-log"] },
    {
      id: "tcp-log-must",
      of: "tcp-log",
      label: "A log of every TCP connection is a condition",
      musts: [{ rows: ["tcp-connection-log"], accepts: ["full", "addon"] }],
    },
    { id: "caller", label: "The caller’s proven identity in the log", wants: ["peer-identity-in-log"] },
    {
      id: "caller-must",
      of: "caller",
      label: "The caller’s identity in the log is a condition",
      musts: [{ rows: ["peer-identity-in-log"], accepts: ["full", "partial", "addon"] }],
    },
    { id: "denials", label: "Refused calls in the log", wants: ["denials-logged"] },
    { id: "traces", label: "Traces across services", wants: ["distributed-tracing"] },
    { id: "tap", label: "A look at live requests while searching for a fault", wants: ["live-request-tap"] },
    { id: "none", label: "None of these" },
  ],
} satisfies QuestionFile;
