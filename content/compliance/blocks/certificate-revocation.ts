import type { BlockFile } from "../../types";

export default {
  id: "certificate-revocation",
  name: "Certificates that can be revoked",
  gives: "A certificate that its authority has put on a revocation list is refused before it runs out.",
  takes: ["certificate-revocation"],
  options: {
    "istio-sidecar": {
      switchOn: {
        value:
          "ca-crl.pem lies in the secret cacerts beside the files of the plugged-in authority and holds a list of every authority in the chain, each signed by its own. The secret must use the file names of Istio: with those of kubernetes.io/tls no list is looked for.",
        source: "istio-code",
        locator:
          "pilot/pkg/bootstrap/istio_ca.go, detectSigningCABundleAndCRL; for the lists that must be there security/pkg/pki/util/keycertbundle.go, Verify",
        url: "https://github.com/istio/istio/blob/86c9f01fd735fb01d8192f5bcaf0d424afb7f14c/pilot/pkg/bootstrap/istio_ca.go#L229",
        checkedOn: "2026-11-22",
        read: "primary",
        about: "own-behaviour",
      },
      commands: [
        {
          kind: "shell",
          run: "istioctl proxy-config secret POD.NS -o json | jq -r '.dynamicActiveSecrets[] | select(.name == \"ROOTCA\") | .secret.validationContext.crl.inlineBytes // empty' | base64 -d | grep -c 'BEGIN X509 CRL'",
          shows:
            "How many lists one running proxy has loaded for judging its peers. It must be one for each authority of the chain, the root among them.",
          misleads:
            "It shows one pod and not what the lists say: a list without a single entry counts as well, and so does an old one.",
          source: "istio-code",
          locator:
            "istioctl/pkg/proxyconfig/proxyconfig.go, command secret; istioctl/pkg/util/configdump/secret.go, GetSecretConfigDump; security/pkg/nodeagent/sds/sdsservice.go, toEnvoySecret; for the file that is read into the secret source/common/secret of Envoy, sds_api.cc, resolveSecret, and secret_manager_impl.cc, dumpSecretConfigs",
          url: "https://github.com/istio/istio/blob/86c9f01fd735fb01d8192f5bcaf0d424afb7f14c/security/pkg/nodeagent/sds/sdsservice.go#L316",
          checkedOn: "2026-11-22",
          read: "primary",
          about: "own-behaviour",
        },
        {
          kind: "shell",
          run: "kubectl -n NS get configmap istio-ca-crl -o jsonpath='{.data.ca-crl\\.pem}' | grep -c 'BEGIN X509 CRL'",
          shows: "How many lists are in the copy that istiod wrote for this namespace. It must be the same number.",
          misleads:
            "istiod makes this map without a list too, and then it is empty, so that the map exists proves nothing. When the file is taken out of the secret, the last copy stays until istiod starts anew. Pods read it through an optional volume that the sidecar got when it was injected.",
          source: "istio-code",
          locator:
            "pilot/pkg/serviceregistry/kube/controller/namespacecontroller.go, reconcileCACertAndCRL; pilot/pkg/keycertbundle/watcher.go, SetAndNotifyCACRL; manifests/charts/istio-control/istio-discovery/files/injection-template.yaml, istio-ca-crl",
          url: "https://github.com/istio/istio/blob/86c9f01fd735fb01d8192f5bcaf0d424afb7f14c/pilot/pkg/serviceregistry/kube/controller/namespacecontroller.go#L157",
          checkedOn: "2026-11-22",
          read: "primary",
          about: "own-behaviour",
        },
        {
          kind: "shell",
          run: "kubectl -n istio-system logs deployment/istiod --tail=-1 | grep -iE 'crl|plug-in CA'",
          shows:
            "Whether istiod took a new list. “updated its CRL accordingly” must follow, and no line that says “Failed to update new Plug-in CA certs”.",
          misleads:
            "“Updating CRL data” is written before the list is checked. A list that fails the check is dropped, and the former one stays in force. With several replicas this reads one of them, and only since it started.",
          source: "istio-code",
          locator: "pilot/pkg/bootstrap/istio_ca.go, handleEvent",
          url: "https://github.com/istio/istio/blob/86c9f01fd735fb01d8192f5bcaf0d424afb7f14c/pilot/pkg/bootstrap/istio_ca.go#L331",
          checkedOn: "2026-11-22",
          read: "primary",
          about: "own-behaviour",
        },
      ],
    },
    "istio-ambient": {
      switchOn: {
        value:
          "ca-crl.pem lies in the secret cacerts as for sidecars, and the ztunnel chart is installed with peerCaCrl.enabled=true, which is false by default.",
        source: "istio-code",
        locator:
          "manifests/charts/ztunnel/values.yaml, peerCaCrl; manifests/charts/ztunnel/templates/daemonset.yaml, CRL_PATH and crl-volume; pilot/pkg/bootstrap/istio_ca.go, detectSigningCABundleAndCRL",
        url: "https://github.com/istio/istio/blob/86c9f01fd735fb01d8192f5bcaf0d424afb7f14c/manifests/charts/ztunnel/values.yaml#L70",
        checkedOn: "2026-11-22",
        read: "primary",
        about: "own-behaviour",
      },
      commands: [
        {
          kind: "shell",
          run: "kubectl -n istio-system get daemonset ztunnel -o jsonpath='{.spec.template.spec.containers[0].env[?(@.name==\"CRL_PATH\")].value}'",
          shows: "Where ztunnel looks for the list. It must read /var/run/secrets/istio/crl/ca-crl.pem.",
          misleads:
            "The volume behind it is optional and always named istio-ca-crl, so with another name in pilot.crlConfigMapName the file is missing. A missing or empty file means that nothing is refused.",
          source: "istio-code",
          locator:
            "manifests/charts/ztunnel/templates/daemonset.yaml, CRL_PATH and crl-volume; for the name releasenotes/notes/crlconfigmapname.yaml; for the missing file src/tls/crl.rs of ztunnel, parse_crl_file and get_crls",
          url: "https://github.com/istio/istio/blob/86c9f01fd735fb01d8192f5bcaf0d424afb7f14c/manifests/charts/ztunnel/templates/daemonset.yaml#L193",
          checkedOn: "2026-11-22",
          read: "primary",
          about: "own-behaviour",
        },
        {
          kind: "shell",
          run: "kubectl -n istio-system get configmap istio-ca-crl -o jsonpath='{.data.ca-crl\\.pem}' | grep -c 'BEGIN X509 CRL'",
          shows:
            "How many lists are in the copy for the namespace of ztunnel. It must be one for each authority of the chain, the root among them.",
          misleads:
            "istiod makes this map without a list too, and then it is empty. The number says nothing of the entries or of the end date, which ztunnel does not look at.",
          source: "istio-code",
          locator:
            "pilot/pkg/serviceregistry/kube/controller/namespacecontroller.go, reconcileCACertAndCRL; for the end date src/tls/revocation.rs of ztunnel, ExpirationPolicy::Ignore",
          url: "https://github.com/istio/istio/blob/86c9f01fd735fb01d8192f5bcaf0d424afb7f14c/pilot/pkg/serviceregistry/kube/controller/namespacecontroller.go#L157",
          checkedOn: "2026-11-22",
          read: "primary",
          about: "own-behaviour",
        },
        {
          kind: "shell",
          run: "kubectl -n istio-system logs -l app=ztunnel --tail=-1 | grep -iE 'crl|revoked'",
          shows:
            "Refusals because of the list, and warnings such as “crl file not found” or “failed to initialize crl manager”, of which there must be none.",
          misleads:
            "That a list was loaded, or could not be loaded again after a change, is noted at debug level only. Without these lines the old list, or none, may be in use.",
          source: "ztunnel-code",
          locator:
            "src/tls/crl.rs, CrlManager::new and start_file_watcher; src/proxyfactory.rs, CRL manager; src/proxy/metrics.rs, log_early_deny",
          url: "https://github.com/istio/ztunnel/blob/62d826530e5ce85764e309170205b293efcbc80b/src/tls/crl.rs#L101",
          checkedOn: "2026-11-22",
          read: "primary",
          about: "own-behaviour",
        },
        {
          kind: "promql",
          run: "sum by (reporter) (increase(istio_crl_policy_rejections_total[30d]))",
          shows:
            "Connections refused because of the list, by the called side (destination) and the calling side (source). It must rise with a test.",
          misleads:
            "No series at all is the normal state, whether the check is on or off. The metric came with 1.31 and is called unstable; istio_crl_untracked_connections_total counts open connections that a new list does not reach.",
          source: "ztunnel-code",
          locator:
            "src/proxy/metrics.rs, crl_policy_rejections and crl_untracked_connections; not in src at b6e0078, the ztunnel of 1.30; for the full name tests/integration/ambient/crl/crl_test.go of Istio",
          url: "https://github.com/istio/ztunnel/blob/62d826530e5ce85764e309170205b293efcbc80b/src/proxy/metrics.rs#L400",
          checkedOn: "2026-11-22",
          read: "primary",
          about: "own-behaviour",
        },
      ],
    },
    linkerd: {
      commands: [],
    },
    cilium: {
      switchOn: {
        value:
          "There is no setting of its own. In the mode with ztunnel, which is beta, CRL_PATH is set through encryption.ztunnel.extraEnv, and the list is mounted through extraVolumes and extraVolumeMounts.",
        source: "cilium-chart-code",
        locator:
          "cilium-1.20.0.tgz, values.yaml, encryption.ztunnel.extraEnv, extraVolumes and extraVolumeMounts; templates/ztunnel/daemonset.yaml; no mention of a revocation list in the chart; for the variable src/config.rs of cilium/ztunnel, CRL_PATH",
        checkedOn: "2026-11-22",
        read: "primary",
        about: "own-behaviour",
      },
      commands: [
        {
          kind: "shell",
          run: "kubectl -n kube-system get daemonset ztunnel-cilium -o jsonpath='{.spec.template.spec.containers[0].env[?(@.name==\"CRL_PATH\")].value}'",
          shows: "Where ztunnel looks for the list. It must name a file in a volume that is mounted.",
          misleads:
            "A missing file brings a warning and an empty one not even that; in both cases nothing is refused. One that cannot be read when ztunnel starts switches the check off.",
          source: "cilium-ztunnel-code",
          locator:
            "src/tls/crl.rs, CrlManager::new and load_crl; src/proxyfactory.rs, CRL manager; for the names templates/ztunnel/daemonset.yaml in the chart",
          url: "https://github.com/cilium/ztunnel/blob/c4855753e9198e07e8cc2d4b947054ddeacf5abe/src/proxyfactory.rs#L60",
          checkedOn: "2026-11-22",
          read: "primary",
          about: "own-behaviour",
        },
        {
          kind: "shell",
          run: "kubectl -n kube-system logs -l app=ztunnel-cilium --tail=-1 | grep -i crl",
          shows:
            "Warnings such as “crl file not found” or “failed to initialize crl manager”. There must be none since the last start.",
          misleads:
            "Silence is no proof: that a list was loaded, was empty or could not be loaded again is noted at debug level only, and without CRL_PATH there is nothing to note.",
          source: "cilium-ztunnel-code",
          locator: "src/tls/crl.rs, CrlManager::new, load_crl and start_file_watcher; src/proxyfactory.rs, CRL manager",
          url: "https://github.com/cilium/ztunnel/blob/c4855753e9198e07e8cc2d4b947054ddeacf5abe/src/tls/crl.rs",
          checkedOn: "2026-11-22",
          read: "primary",
          about: "own-behaviour",
        },
      ],
    },
    consul: {
      commands: [],
    },
    kuma: {
      commands: [],
    },
    "no-mesh": {
      commands: [],
    },
  },
  accepted: [
    {
      what: "A test in which a certificate that worked was put on the list and then refused: its serial number, the log line or counter of the refusal, and the time from publication to refusal, on the side of the caller and of the called.",
      every: "half-year",
    },
    {
      what: "Where no list is read: the approved reasoning why short life stands in for it, with the lifetime in force as read from a certificate, the setting that fixes it, and who accepts the time in between.",
      every: "year",
    },
    {
      what: "The record of a rehearsal in which a key was taken to be stolen, that of a workload and that of the issuing authority: who decided, what was replaced or cut off, and when the old certificate no longer worked.",
      every: "year",
    },
  ],
  limits: [
    {
      value:
        "A list is read for a plugged-in authority only: not with the self-signed one, and not when another service signs.",
      options: ["istio-sidecar", "istio-ambient"],
      source: "istio-code",
      locator: "pilot/pkg/bootstrap/istio_ca.go, createIstioCA, EnableCACRL",
      url: "https://github.com/istio/istio/blob/86c9f01fd735fb01d8192f5bcaf0d424afb7f14c/pilot/pkg/bootstrap/istio_ca.go#L549",
      checkedOn: "2026-11-22",
      read: "primary",
      about: "own-behaviour",
    },
    {
      value:
        "istiod hands the list on but writes none. To revoke one workload, somebody has to know the serial number of its certificate and sign a list with the key of the intermediate that istiod itself signs with.",
      options: ["istio-sidecar", "istio-ambient"],
      source: "istio-code",
      locator:
        "A search for CreateRevocationList finds tests only; tests/integration/security/crl/util/cert.go, signIntermediateCRL; security/pkg/pki/util/keycertbundle.go, Verify, the check of signatures",
      url: "https://github.com/istio/istio/blob/86c9f01fd735fb01d8192f5bcaf0d424afb7f14c/tests/integration/security/crl/util/cert.go#L172",
      checkedOn: "2026-11-22",
      read: "primary",
      about: "own-behaviour",
    },
    {
      value: "The templates of gateways and waypoints mount no list, so as delivered these proxies check none.",
      options: ["istio-sidecar", "istio-ambient"],
      source: "istio-code",
      locator:
        "manifests/charts/istio-control/istio-discovery/files: istio-ca-crl in injection-template.yaml, not in gateway-injection-template.yaml, kube-gateway.yaml or waypoint.yaml; security/pkg/nodeagent/sds/sdsservice.go, isCrlFileProvided",
      url: "https://github.com/istio/istio/blob/86c9f01fd735fb01d8192f5bcaf0d424afb7f14c/manifests/charts/istio-control/istio-discovery/files/waypoint.yaml",
      checkedOn: "2026-11-22",
      read: "primary",
      about: "own-behaviour",
    },
    {
      value:
        "With a list of one authority, Envoy asks for one of every authority in the chain and otherwise refuses all certificates of that chain, revoked or not. A list forgotten for one cluster of a mesh is an outage.",
      options: ["istio-sidecar"],
      source: "envoy-code",
      locator:
        "api/envoy/extensions/transport_sockets/tls/v3/common.proto, CertificateValidationContext, comments on trusted_ca and crl",
      url: "https://github.com/envoyproxy/envoy/blob/015f6f25cd7c51619a96c6d6613871b5cc20a31e/api/envoy/extensions/transport_sockets/tls/v3/common.proto",
      checkedOn: "2026-11-22",
      read: "primary",
      about: "own-behaviour",
    },
    {
      value:
        "A new list counts for connections that are made after it is loaded. Envoy does not end those that are open, so a revoked peer keeps them until one side closes.",
      options: ["istio-sidecar"],
      source: "envoy-code",
      locator:
        "source/common/tls/server_ssl_socket.cc, onAddOrUpdateSecret and createDownstreamTransportSocket: a new context for new sockets, nothing for those that exist",
      url: "https://github.com/envoyproxy/envoy/blob/004d527c58b80d434b6958d08b34f7f06365f178/source/common/tls/server_ssl_socket.cc",
      checkedOn: "2026-11-22",
      read: "primary",
      about: "own-behaviour",
    },
    {
      value:
        "The check errs on the side of letting through: a certificate whose authority has no list passes, a list past its end date still counts, and a list that cannot be read when ztunnel starts leaves it without the check.",
      options: ["istio-ambient"],
      source: "ztunnel-code",
      locator:
        "src/tls/revocation.rs, verify_cert_chain, UnknownStatusPolicy::Allow and ExpirationPolicy::Ignore; src/tls/certificate.rs, server_config; src/proxyfactory.rs, CRL manager",
      url: "https://github.com/istio/ztunnel/blob/62d826530e5ce85764e309170205b293efcbc80b/src/tls/revocation.rs#L201",
      checkedOn: "2026-11-22",
      read: "primary",
      about: "own-behaviour",
    },
    {
      value:
        "In 1.29 and 1.30 ztunnel holds only callers against the list. The check of the called side, and the end of connections that are already open, came with 1.31.",
      options: ["istio-ambient"],
      source: "ztunnel-code",
      locator:
        "src/tls/certificate.rs at b6e0078, the ztunnel of 1.30, the note above client_config, and at 37f409c, branch release-1.29, above outbound_connector; src/tls/crl.rs, comment on CrlManager, at e94018b, the ztunnel of 1.31",
      url: "https://github.com/istio/ztunnel/blob/b6e0078648c58f7620bd18d0aaeeab4b2cd6e22d/src/tls/certificate.rs#L340",
      checkedOn: "2026-11-22",
      read: "primary",
      about: "own-behaviour",
    },
    {
      value:
        "No revocation list is read. Who holds a stolen key can use it until the certificate runs out, which by default is 24 hours after it was issued.",
      options: ["linkerd"],
      source: "linkerd-proxy-code",
      locator:
        "linkerd/meshtls/src/creds/store.rs, server_config; linkerd/meshtls/src/creds/verify.rs, verify_server_cert; a search for crl finds spiffe-proto only; for the lifetime charts/linkerd-control-plane/values.yaml of linkerd2, identity.issuer.issuanceLifetime",
      url: "https://github.com/linkerd/linkerd2-proxy/blob/29637b64f6cebedaf15bfbf516818d7a28a4d5a6/linkerd/meshtls/src/creds/verify.rs",
      checkedOn: "2026-11-22",
      read: "primary",
      about: "own-behaviour",
    },
    {
      value:
        "Only callers are held against the list: the check of the called side is still to be done. A certificate whose authority has no list passes.",
      options: ["cilium"],
      source: "cilium-ztunnel-code",
      locator: "src/tls/certificate.rs, server_config and the note above client_config",
      url: "https://github.com/cilium/ztunnel/blob/c4855753e9198e07e8cc2d4b947054ddeacf5abe/src/tls/certificate.rs#L315",
      checkedOn: "2026-11-22",
      read: "primary",
      about: "own-behaviour",
    },
    {
      value:
        "The built-in authority issues for 30 days, which is long for short life to stand in for a list. It writes no list and does not note the serial numbers that it gives out.",
      options: ["cilium"],
      source: "cilium-code",
      locator: "pkg/ztunnel/ca/ca_server.go, createCertificate and CreateCertificate",
      url: "https://github.com/cilium/cilium/blob/24891a119aefb1b1788a6b1b247fe51184230364/pkg/ztunnel/ca/ca_server.go",
      checkedOn: "2026-11-22",
      read: "primary",
      about: "own-behaviour",
    },
    {
      value:
        "The proxies get trusted roots and no revocation list. What is left is the lifetime, 72 hours by default; that can be shortened.",
      options: ["consul"],
      source: "consul-code",
      locator:
        "agent/xds/listeners.go at commit e3f1e855 of 2023, makeCommonTLSContext; for the lifetime the page on AWS Certificate Manager in the documentation of 2.0, Cost Planning",
      url: "https://github.com/hashicorp/consul/blob/e3f1e855caff092da8bb668f585cb91374843955/agent/xds/listeners.go",
      checkedOn: "2026-11-22",
      read: "primary",
      about: "own-behaviour",
    },
    {
      value:
        "The proxies get trusted authorities and no revocation list; what can be revoked are tokens. The code issues certificates for 24 hours unless the mesh says otherwise, while the page on mutual TLS gives 30 days, so the lifetime has to be read from a certificate.",
      options: ["kuma"],
      source: "kuma-code",
      locator:
        "pkg/xds/envoy/secrets/v3/ca_secret.go, CreateCaSecret; pkg/xds/envoy/tls/v3/tls.go, createCommonTlsContext; pkg/core/tokens/revocations.go; pkg/core/ca/issuer/issuer.go, DefaultWorkloadCertValidityPeriod; for the page app/_src/policies/mutual-tls.md of kuma-website, Certificate Rotation",
      url: "https://github.com/kumahq/kuma/blob/0c7aaec033b7dad03c3a9f4d5b56eb6d941bfff9/pkg/xds/envoy/secrets/v3/ca_secret.go",
      checkedOn: "2026-11-22",
      read: "primary",
      about: "own-behaviour",
    },
    {
      value:
        "cert-manager can write the address of a list or of an OCSP server into certificates but keeps neither; the list is for whoever runs the authority, and the check for each application.",
      options: ["no-mesh"],
      source: "cert-manager-ca-issuer",
      locator: "Revocation Sources",
      url: "https://cert-manager.io/docs/configuration/ca/#revocation-sources",
      checkedOn: "2026-11-22",
      read: "primary",
      about: "own-behaviour",
    },
  ],
} satisfies BlockFile;
