import type { OptionFile } from "../types";

export default {
  id: "app-mesh",
  name: "AWS App Mesh",
  status: "ended",
  summary:
    "A mesh with Envoy sidecars and a control plane run by AWS, for containers and instances on AWS only, which AWS ended on 30 September 2026.",
  dataPlane: "Envoy sidecar per pod",
  ended: {
    on: "2026-09-30",
    what: "By its notice AWS ended App Mesh for all customers on this day, after which neither the console nor the resources in it can be reached.",
    instead: [
      {
        value:
          "Workloads on Amazon ECS go to ECS Service Connect; each service is created anew, and routing between versions, fine control of retries, mutual TLS and sharing across accounts are lost.",
        source: "app-mesh-service-connect-post",
        locator: "parts on migration and on features that Service Connect lacks, as reported by others",
        checkedOn: "2026-11-21",
        read: "second-hand",
        about: "own-behaviour",
      },
      {
        value:
          "Service Connect can encrypt with TLS 1.3 and certificates of AWS Private CA, rotated every five days by default; certificates are not revoked.",
        source: "aws-ecs-service-connect-tls",
        locator: "Introduction; AWS Private CA modes for Service Connect",
        checkedOn: "2026-11-21",
        read: "primary",
        about: "own-behaviour",
      },
      {
        value:
          "Workloads on Amazon EKS go to VPC Lattice, which has no sidecars and is a managed service for connections between workloads of several AWS services.",
        source: "app-mesh-vpc-lattice-post",
        locator: "opening of the post",
        checkedOn: "2026-11-21",
        read: "excerpt",
        about: "own-behaviour",
      },
      {
        value:
          "Where VPC Lattice passes TLS through unread, it takes no rule but the default one, limits auth policies to anonymous callers and connections to ten minutes.",
        source: "aws-lattice-tls-listeners",
        locator: "Considerations",
        checkedOn: "2026-11-21",
        read: "excerpt",
        about: "own-behaviour",
      },
      {
        value: "Workloads on Amazon ECS can go to VPC Lattice as well, by a later guide of AWS.",
        source: "app-mesh-ecs-vpc-lattice-post",
        locator: "opening of the post",
        checkedOn: "2026-11-21",
        read: "excerpt",
        about: "own-behaviour",
      },
    ],
    source: "app-mesh-envoy-image",
    locator: "End of support notice at the top of the page",
    checkedOn: "2026-11-21",
    read: "primary",
    about: "own-behaviour",
  },
  needs: [
    {
      value:
        "An account of AWS, with a role for each Envoy that lets it read its configuration from the App Mesh service.",
      source: "app-mesh-user-guide",
      locator: "doc_source/proxy-authorization.md, Envoy Proxy authorization",
      checkedOn: "2026-11-21",
      read: "primary",
      about: "own-behaviour",
      url: "https://github.com/awsdocs/aws-app-mesh-user-guide/blob/71e4648539175c022897852dfa78b8b5e53837a9/doc_source/proxy-authorization.md",
    },
    {
      value:
        "On Kubernetes the App Mesh controller with rights in AWS, in a cluster that can reach the AWS services by internet or VPC endpoint.",
      source: "app-mesh-controller-code",
      locator: "config/helm/appmesh-controller/README.md, Installing the Chart; note on private clusters",
      checkedOn: "2026-11-21",
      read: "primary",
      about: "own-behaviour",
      url: "https://github.com/aws/aws-app-mesh-controller-for-k8s/blob/7588d122c3c45e1f873d7d016a30922f049764bf/config/helm/appmesh-controller/README.md",
    },
    {
      value:
        "A virtual node for each workload, with DNS names or, for balancing over single hosts, an AWS Cloud Map namespace.",
      source: "app-mesh-user-guide",
      locator:
        "doc_source/virtual_nodes.md, Creating a virtual node, Service discovery method; Enable outlier detection, Note",
      checkedOn: "2026-11-21",
      read: "primary",
      about: "own-behaviour",
      url: "https://github.com/awsdocs/aws-app-mesh-user-guide/blob/71e4648539175c022897852dfa78b8b5e53837a9/doc_source/virtual_nodes.md",
    },
    {
      value:
        "For mutual TLS, certificates of one's own for both sides, as files or from an SDS provider such as SPIRE.",
      source: "app-mesh-user-guide",
      locator: "doc_source/mutual-tls.md, Mutual TLS authentication certificates; Configure mesh endpoints",
      checkedOn: "2026-11-21",
      read: "primary",
      about: "own-behaviour",
      url: "https://github.com/awsdocs/aws-app-mesh-user-guide/blob/71e4648539175c022897852dfa78b8b5e53837a9/doc_source/mutual-tls.md",
    },
    {
      value: "NET_ADMIN for an init container in each meshed pod outside Fargate.",
      source: "app-mesh-controller-code",
      locator: "pkg/inject/init_proxy.go, proxyInitContainerTemplate",
      checkedOn: "2026-11-21",
      read: "primary",
      about: "own-behaviour",
      url: "https://github.com/aws/aws-app-mesh-controller-for-k8s/blob/7588d122c3c45e1f873d7d016a30922f049764bf/pkg/inject/init_proxy.go",
    },
  ],
  facts: {
    newestSeen: {
      value: "Controller 1.13.3, Envoy 1.34.13.3",
      detail: "The last commit seen, of 14 July 2026, sets the Envoy image. The service itself had no version.",
      source: "app-mesh-controller-code",
      locator: "config/helm/appmesh-controller/values.yaml, image.tag, sidecar.image.tag",
      checkedOn: "2026-11-21",
      read: "primary",
      about: "own-behaviour",
      url: "https://github.com/aws/aws-app-mesh-controller-for-k8s/blob/7588d122c3c45e1f873d7d016a30922f049764bf/config/helm/appmesh-controller/values.yaml",
    },
    supportedUntil: {
      value: "30 Sep 2026",
      detail: "AWS gave the date in September 2024 and has turned new customers away since the 24th of that month.",
      source: "app-mesh-roadmap",
      locator: "README.md, first paragraph",
      checkedOn: "2026-11-21",
      read: "primary",
      about: "own-behaviour",
      url: "https://github.com/aws/aws-app-mesh-roadmap/blob/422c4f97f6c7abb87890aeae9e09ad9ca45c6f33/README.md",
    },
    licence: {
      value: "Service closed; controller Apache-2.0",
      detail: "AWS published the code of the Kubernetes controller and not that of the control plane.",
      source: "app-mesh-controller-code",
      locator: "LICENSE, first lines",
      checkedOn: "2026-11-21",
      read: "primary",
      about: "own-behaviour",
      url: "https://github.com/aws/aws-app-mesh-controller-for-k8s/blob/7588d122c3c45e1f873d7d016a30922f049764bf/LICENSE",
    },
    steward: {
      value: "Amazon Web Services, no foundation",
      source: "cncf-landscape",
      locator: "item AWS App Mesh",
      checkedOn: "2026-11-21",
      read: "primary",
      about: "own-behaviour",
    },
  },
} satisfies OptionFile;
