import type { CapabilityFile } from "../types";

export default {
  id: "osi-licence",
  name: "OSI-approved licence",
  group: "governance",
  claim: "The project's own code is under a licence approved by the Open Source Initiative.",
  countsAsYes: "The licence file of the project's repositories is an OSI-approved licence.",
  matters: "The right to keep, change and rebuild the software without a vendor is the base of an exit plan.",
  terms: [],
  cells: {
    "istio-sidecar": {
      kind: "sourced",
      note: "Apache-2.0",
      detail: "Control plane and tools are under the Apache License 2.0.",
      claims: [
        {
          slug: "licence-file",
          support: "full",
          says: "The repository is under the Apache License, version 2.0.",
          source: "istio-code",
          locator: "LICENSE",
          checkedOn: "2026-11-20",
          read: "primary",
          about: "own-behaviour",
        },
      ],
    },
    "istio-ambient": {
      kind: "sourced",
      note: "Apache-2.0",
      detail: "Control plane and the ztunnel proxy are under the Apache License 2.0.",
      claims: [
        {
          slug: "licence-file",
          support: "full",
          says: "The repository is under the Apache License, version 2.0.",
          source: "istio-code",
          locator: "LICENSE",
          checkedOn: "2026-11-20",
          read: "primary",
          about: "own-behaviour",
        },
        {
          slug: "ztunnel-licence-file",
          support: "full",
          says: "The repository of the node proxy is under the Apache License, version 2.0.",
          source: "ztunnel-code",
          locator: "LICENSE",
          checkedOn: "2026-11-20",
          read: "primary",
          about: "own-behaviour",
        },
      ],
    },
    linkerd: {
      kind: "sourced",
      note: "Apache-2.0",
      detail:
        "Control plane and proxy are under the Apache License 2.0; Buoyant's paid distribution has its own terms.",
      claims: [
        {
          slug: "licence-file",
          support: "full",
          says: "The repository is under the Apache License, version 2.0.",
          source: "linkerd2-code",
          locator: "LICENSE",
          checkedOn: "2026-11-20",
          read: "primary",
          about: "own-behaviour",
        },
        {
          slug: "proxy-licence-file",
          support: "full",
          says: "The repository of the proxy is under the Apache License, version 2.0.",
          source: "linkerd-proxy-code",
          locator: "LICENSE",
          checkedOn: "2026-11-20",
          read: "primary",
          about: "own-behaviour",
        },
      ],
    },
    "no-mesh": {
      kind: "sourced",
      note: "Apache-2.0",
      detail:
        "Kubernetes is under the Apache License 2.0; network plug-ins, controllers and libraries bring their own licences.",
      claims: [
        {
          slug: "licence-file",
          support: "full",
          says: "The Kubernetes code is under the Apache License, version 2.0.",
          source: "kubernetes-licence",
          locator: "Whole file",
          checkedOn: "2026-11-20",
          read: "primary",
          about: "own-behaviour",
        },
      ],
    },
  },
} satisfies CapabilityFile;
