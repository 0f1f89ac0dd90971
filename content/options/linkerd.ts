import type { OptionFile } from "../types";

export default {
  id: "linkerd",
  name: "Linkerd",
  status: "published",
  summary:
    "A mesh with a small purpose-built Rust proxy in each pod, published by the project as edge builds and by vendors as stable ones.",
  dataPlane: "Rust proxy per pod",
  needs: [
    "A Kubernetes release that the Linkerd version names; for Linkerd 2.20 these are 1.31 to 1.35.",
    "The Gateway API objects in an accepted version; for Linkerd 2.20 these are 1.2.1 to 1.5.1.",
    "A trust anchor and an issuer certificate of your own; the pair that the command line makes expires after a year.",
    "cert-manager and trust-manager, if the issuer and the trust bundle shall be kept without manual work.",
    "An ingress controller or gateway of another project, since Linkerd has none.",
    "A long-term metrics store, since the Viz extension keeps metrics for six hours.",
    "A vendor's distribution, if stable releases, backported fixes or a FIPS build are required.",
  ],
  facts: {
    newestSeen: {
      value: "2.20, 23 Jun 2026",
      detail:
        "The version stands for the open build edge-26.6.3; newer edge builds follow about weekly, and the project publishes no stable ones.",
      source: "linkerd-releases",
      locator: "Recent versions, Linkerd 2.20; Types of release artifacts",
      checkedOn: "2026-11-20",
      read: "primary",
      about: "own-behaviour",
    },
    supportedUntil: {
      value: null,
      because: "not stated for open builds",
      sought: [
        {
          where: "linkerd.io, Releases and Versions: types of release artifacts",
          on: "2026-11-20",
        },
        {
          where: "linkerd/linkerd2 repository: README, GOVERNANCE, SECURITY files",
          on: "2026-11-20",
        },
      ],
    },
    licence: {
      value: "Apache-2.0",
      source: "linkerd2-code",
      locator: "LICENSE, first lines",
      checkedOn: "2026-11-20",
      read: "primary",
      about: "own-behaviour",
    },
    steward: {
      value: "CNCF, graduated 28 Jul 2021",
      detail: "The project joined the foundation in January 2017.",
      source: "cncf-landscape",
      locator: "item Linkerd: project, extra.accepted, extra.graduated",
      checkedOn: "2026-11-20",
      read: "primary",
      about: "own-behaviour",
    },
  },
} satisfies OptionFile;
