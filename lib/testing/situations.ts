/** Queries of known situations, for tests of what is made from a result: see lib/decision/situations.test.ts. */
export const situationQueries = {
  smallTeam:
    "workloads=kubernetes&pods=300&nodes=12&services=60&rps=3000&reasons=encryption.observability&mtls=must&team=side&support=contract&rules=identity",
  threeServices:
    "workloads=kubernetes&pods=12&nodes=3&services=3&rps=100&reasons=encryption&mtls=want&team=side&support=open-only",
  trading:
    "workloads=kubernetes&pods=200&nodes=20&services=30&rps=50000&reasons=encryption&mtls=want&path=microseconds&team=platform&support=open-only",
  machines:
    "workloads=vms&pods=800&nodes=40&services=150&rps=15000&reasons=encryption.authorization.traffic&mtls=must&cryptography=own-root.own-root-must&rules=identity.request&traffic=canary.breaking&team=platform&support=open-only&frameworks=dora&people=1.5&personCost=12000&licenceCost=3000&assume=The+network+team+agrees.",
  fips: "workloads=kubernetes&pods=1000&nodes=40&services=120&reasons=encryption&mtls=must&cryptography=fips-delivered&support=open-only",
  stay: "reasons=encryption.authorization.traffic.observability.compliance&workloads=unknown&mtls=unknown&team=unknown&path=unknown&today=linkerd&support=osi.stable.vendors&frameworks=pci-dss.gdpr.sox.dora",
  nothing: "",
} as const;
