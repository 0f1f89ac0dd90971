import type { OptionFile } from "../types";

export default {
  id: "linkerd",
  name: "Linkerd",
  status: "published",
  summary:
    "A mesh with a small purpose-built Rust proxy in each pod, published by the project as edge builds and by vendors as stable ones.",
  dataPlane: "Rust proxy per pod",
  needs: [
    {
      value: "Kubernetes up to 1.35 and Gateway API objects up to 1.5.1, the highest that Linkerd 2.20 supports.",
      source: "linkerd-2-20-announcement",
      locator: "Other fun stuff, first paragraph",
      checkedOn: "2026-11-20",
      read: "primary",
      about: "own-behaviour",
    },
    {
      value:
        "A vendor's distribution where stable releases are required; the project itself has made none since February 2024.",
      source: "linkerd-releases",
      locator: "Types of release artifacts, Stable releases",
      checkedOn: "2026-11-20",
      read: "primary",
      about: "own-behaviour",
    },
    {
      value:
        "A trust anchor and issuer fit for production; the default pair is self-signed, lasts a year and is renewed by hand.",
      source: "linkerd-automatic-credential-rotation",
      locator: "Introduction, the paragraph after the first note",
      checkedOn: "2026-11-20",
      read: "primary",
      about: "own-behaviour",
    },
    {
      value: "The Linkerd CNI plug-in, or else NET_ADMIN and NET_RAW for an init container in each meshed pod.",
      source: "linkerd2-code",
      locator:
        "charts/partials/templates/_proxy-init.tpl, securityContext.capabilities; charts/linkerd-control-plane/values.yaml, cniEnabled",
      checkedOn: "2026-11-20",
      read: "primary",
      about: "own-behaviour",
    },
    {
      value: "An ingress controller of your choice, since Linkerd has none of its own.",
      source: "linkerd-ingress",
      locator: "Ingress",
      checkedOn: "2026-11-20",
      read: "primary",
      about: "own-behaviour",
    },
    {
      value: "A metrics store of your own for history, since the Viz extension drops metrics after six hours.",
      source: "linkerd-telemetry",
      locator: "Lifespan of Linkerd metrics",
      checkedOn: "2026-11-20",
      read: "primary",
      about: "own-behaviour",
    },
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
