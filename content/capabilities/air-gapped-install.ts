import type { CapabilityFile } from "../types";

export default {
  id: "air-gapped-install",
  name: "Installation without internet access",
  group: "platform",
  claim: "The product can be installed and upgraded in a network with no access to the internet.",
  countsAsYes:
    "The project documents private registries or offline charts, with a list of the images or a setting for the registry.",
  matters: "Production networks of banks have no way out; images come through a scanned mirror.",
  terms: [],
  cells: {
    "istio-sidecar": {
      kind: "sourced",
      note: "Private mirror, setting hub",
      detail:
        "All images are taken from the registry that the setting hub names, and charts come as files too. There is no guide of its own for a network without internet.",
      resource: "global.hub, global.imagePullSecrets",
      claims: [
        {
          slug: "registry-post",
          support: "full",
          says: "Private mirrors are named as a way that goes on working: images are pushed to a private registry and the installation refers to it by the hub setting of istioctl or Helm.",
          source: "istio-container-registry-migration",
          locator: "Using istioctl; Using Helm; Private mirrors",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
        },
        {
          slug: "code",
          support: "full",
          says: "The charts take the registry and pull secrets from values, the latter for clusters with a private registry.",
          source: "istio-code",
          locator: "manifests/charts/istio-control/istio-discovery/values.yaml, global.hub and global.imagePullSecrets",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
        },
      ],
    },
    "istio-ambient": {
      kind: "sourced",
      note: "Private mirror, setting hub",
      detail:
        "The charts of istiod, ztunnel and the CNI agent take the registry from the setting hub. Waypoints also need the Gateway API definitions, which have to be brought in. There is no guide of its own for a network without internet.",
      resource: "global.hub, hub of the ztunnel and cni charts",
      claims: [
        {
          slug: "registry-post",
          support: "full",
          says: "Private mirrors are named as a way that goes on working: images are pushed to a private registry and the installation refers to it by the hub setting of istioctl or Helm.",
          source: "istio-container-registry-migration",
          locator: "Using istioctl; Using Helm; Private mirrors",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
        },
        {
          slug: "code",
          support: "full",
          says: "The charts take the registry and pull secrets from values, the latter for clusters with a private registry, and the charts of ztunnel and the CNI agent have the setting hub as well.",
          source: "istio-code",
          locator:
            "manifests/charts/istio-control/istio-discovery/values.yaml, global.hub and global.imagePullSecrets; manifests/charts/ztunnel/values.yaml and manifests/charts/istio-cni/values.yaml, hub",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
        },
        {
          slug: "gateway-api",
          support: "full",
          says: "The Gateway API definitions have to be installed for waypoints.",
          source: "istio-ambient-migrate-before-you-begin",
          locator: "Requirements",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
        },
      ],
    },
    linkerd: {
      kind: "sourced",
      note: "Registry setting only; no guide or list",
      detail:
        "A flag and chart values replace the registry and name pull secrets. The current documentation has no guide to an isolated network and no list of images.",
      resource: "--registry, imagePullSecrets",
      claims: [
        {
          slug: "cli",
          support: "partial",
          says: "The install command has a flag for the registry from which images are pulled.",
          source: "linkerd-install-cli-reference",
          locator: "Flags, registry (linkerd.io/data/cli/2-20.yaml in the website repository)",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
        },
        {
          slug: "values",
          support: "partial",
          says: "The control-plane chart has values for each image name and for the pull secrets of private registries.",
          source: "linkerd2-code",
          locator: "charts/linkerd-control-plane/values.yaml, imagePullSecrets, controllerImage, proxy.image.name",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
        },
      ],
    },
    cilium: {
      kind: "sourced",
      note: "OCI chart and images can be mirrored",
      detail:
        "The chart is published in an OCI registry and can be pulled and mirrored with ordinary tools. Each image has values for repository, tag and digest, and there are pull secrets, but no one value for the registry of all images.",
      resource: "image.repository, image.override, imagePullSecrets",
      claims: [
        {
          slug: "oci-guide",
          support: "full",
          says: "Describes charts in an OCI registry, pulling them by digest, and names standard OCI mirror tools for an air-gapped installation.",
          source: "cilium-code",
          locator:
            "Documentation/installation/k8s-install-helm-oci.rst at commit 67bb333, Pinning by Digest; OCI vs Traditional Repository",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
        },
        {
          slug: "chart",
          support: "full",
          says: "The values file names repository, tag and digest of every image with an override for each, and has imagePullSecrets.",
          version: "1.20.0",
          source: "cilium-chart-code",
          locator: "cilium-1.20.0.tgz, values.yaml, image and all further image blocks, imagePullSecrets",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
        },
      ],
    },
    consul: {
      kind: "sourced",
      note: "One Helm value per image",
      detail:
        "The chart lists its images, and each can be pointed to an internal registry with pull secrets. There is no single value for the registry, and no page on air-gapped installation as a whole was found.",
      resource: "global.image, global.imageK8S",
      claims: [
        {
          slug: "chart",
          support: "full",
          says: "Values set the image of server, Kubernetes control plane and data plane and the pull secrets for a private registry, and the chart's annotations list the images it uses.",
          source: "consul-k8s-code",
          locator:
            "charts/consul/values.yaml, global.image, imageK8S, imageConsulDataplane, imagePullSecrets; Chart.yaml, artifacthub.io/images",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
          url: "https://github.com/hashicorp/consul-k8s/blob/v2.0.3/charts/consul/values.yaml",
        },
        {
          slug: "openshift",
          support: "full",
          says: "Images can be loaded into OpenShift's internal registry instead of being pulled from outside.",
          source: "consul-docs",
          locator: "v2.0.x docs/deploy/server/k8s/platform/openshift.mdx, Import images from RedHat Catalog",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
          url: "https://github.com/hashicorp/web-unified-docs/blob/58419170ece4c6c7b7d23c1a1359d22b8360995c/content/consul/v2.0.x/content/docs/deploy/server/k8s/platform/openshift.mdx",
        },
      ],
    },
    kuma: {
      kind: "sourced",
      note: "Registry settings; no guide of its own",
      detail:
        "One Helm value sets the registry of all Kuma images and another the pull secrets; the kubectl and pause images have their own registry values. The reference of Helm values documents this, and there is no separate guide.",
      resource: "global.image.registry",
      claims: [
        {
          slug: "chart",
          support: "partial",
          says: "global.image.registry replaces the registry of all Kuma images and global.imagePullSecrets names the pull secrets; zoneProxyImage.registry and kubectl.image.registry cover the images from registry.k8s.io.",
          version: "2.14.3",
          source: "kuma-code",
          locator: "deployments/charts/kuma/README.md and values.yaml, the named values",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
        },
      ],
    },
    "no-mesh": {
      kind: "sourced",
      note: "kubeadm lists and pulls its images",
      detail:
        "kubeadm names the images it needs and can take them from another registry. Network plug-in and cert-manager have to be mirrored besides.",
      resource: "kubeadm config images list, imageRepository",
      claims: [
        {
          slug: "kubeadm",
          support: "full",
          says: "Without an internet connection the images are pulled beforehand; a sub-command lists and pulls them, and a configuration field names another image repository.",
          source: "kubernetes-kubeadm-init",
          locator: "Running kubeadm without an internet connection; Using custom images",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
        },
      ],
    },
    "app-mesh": {
      kind: "sourced",
      note: "Private cluster with AWS endpoints only",
      detail:
        "Without internet access the cluster still needed VPC endpoints to AWS, where the control plane ran. An older edition of AWS's guide said the controller was not available for private clusters.",
      claims: [
        {
          slug: "chart-readme",
          support: "partial",
          says: "For a private EKS cluster the chart's page asks for VPC endpoints to App Mesh and service discovery and for the X-Ray image in a registry of one's own.",
          source: "app-mesh-controller-code",
          locator:
            "config/helm/appmesh-controller/README.md, Setup IAM Role for Service Account, note on private clusters",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
          url: "https://github.com/aws/aws-app-mesh-controller-for-k8s/blob/7588d122c3c45e1f873d7d016a30922f049764bf/config/helm/appmesh-controller/README.md",
        },
        {
          slug: "user-guide",
          support: "none",
          says: "The controller is not available for private clusters of Amazon EKS.",
          source: "app-mesh-user-guide",
          locator: "doc_source/getting-started-kubernetes.md, Introduction, Note",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
          url: "https://github.com/awsdocs/aws-app-mesh-user-guide/blob/71e4648539175c022897852dfa78b8b5e53837a9/doc_source/getting-started-kubernetes.md",
        },
      ],
    },
  },
} satisfies CapabilityFile;
