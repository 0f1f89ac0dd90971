import type { BuildingBlockFile } from "../types";

export default {
  id: "openshift-service-mesh",
  name: "Red Hat OpenShift Service Mesh",
  kind: "distribution",
  options: ["istio-sidecar", "istio-ambient"],
  summary: "Red Hat's supported distribution of Istio for OpenShift, installed by an operator and used with Kiali.",
  role: "For a bank on OpenShift it is Red Hat's supported way to run Istio. Each release carries one Istio version, so what the matrix says of a newer Istio need not hold for it.",
  facts: [
    {
      label: "Newest version seen",
      value: "3.4.3, named on a documentation page",
      source: "redhat-service-mesh-3-4-features",
      locator: "Opening paragraph",
      checkedOn: "2026-11-21",
      read: "excerpt",
      about: "own-behaviour",
    },
    {
      label: "Based on",
      value: "Istio: 3.0 carries 1.24, 3.1.3 carries 1.26.4",
      source: "redhat-service-mesh-3-1-versions",
      locator: "OpenShift Service Mesh 3.1.3 supported versions; for 3.0 the announcement",
      checkedOn: "2026-11-21",
      read: "excerpt",
      about: "own-behaviour",
    },
    {
      label: "Price",
      value: "Included in OpenShift Container Platform",
      source: "redhat-service-mesh-3-post",
      locator: "First paragraph",
      checkedOn: "2026-11-21",
      read: "excerpt",
      about: "own-behaviour",
    },
    {
      label: "Platforms",
      value: "OpenShift 4.16 or later for 3.1, also ARO, ROSA and Dedicated",
      source: "redhat-service-mesh-3-1-installing",
      locator: "Supported platforms for Service Mesh",
      checkedOn: "2026-11-21",
      read: "excerpt",
      about: "own-behaviour",
    },
    {
      label: "Ambient mode",
      value: "Preview notice taken off for 3.2 in November 2025",
      source: "openshift-docs-pull-101866",
      locator: "Title",
      checkedOn: "2026-11-21",
      read: "second-hand",
      about: "own-behaviour",
    },
  ],
  limits: [
    {
      value: "It runs on OpenShift only and needs an OpenShift subscription.",
      source: "redhat-service-mesh-3-1-installing",
      locator: "Supported platforms and configurations",
      checkedOn: "2026-11-21",
      read: "excerpt",
      about: "own-behaviour",
    },
    {
      value: "Since 3.0 Prometheus and Grafana are no longer part of it, and the automatic OpenShift routes are gone.",
      source: "openshift-docs-pull-89810",
      locator: "Istio OpenShift routes (IOR); Metrics and tracing integrations",
      checkedOn: "2026-11-21",
      read: "excerpt",
      about: "own-behaviour",
    },
    {
      value:
        "Version 3 replaced the Maistra code of versions 1 and 2 by a distribution of community Istio with a new operator, so the step is a migration and not an update.",
      source: "redhat-service-mesh-3-post",
      locator: "First and third paragraph",
      checkedOn: "2026-11-21",
      read: "excerpt",
      about: "own-behaviour",
    },
    {
      value:
        "Features marked Technology Preview in its tables have no production support, so each feature needed has to be looked up there.",
      source: "redhat-service-mesh-3-4-features",
      locator: "Support level definitions",
      checkedOn: "2026-11-21",
      read: "excerpt",
      about: "own-behaviour",
    },
  ],
  rows: [
    "several-support-vendors",
    "platform-guides",
    "fips-140-3",
    "long-term-support",
    "dashboard",
    "bundled-metrics-stack",
  ],
  sought: [
    {
      where:
        "docs.redhat.com and openshift-docs for the Istio version of 3.2 to 3.4 on a page that could be read: none",
      on: "2026-11-21",
    },
    { where: "docs.redhat.com for a FIPS statement on Service Mesh 3: none found", on: "2026-11-21" },
    {
      where: "Life cycle page of OpenShift Service Mesh with end dates: not found in the stored pages",
      on: "2026-11-21",
    },
  ],
} satisfies BuildingBlockFile;
