import type { MeasureFile } from "../types";

export default {
  id: "node-proxy-cpu",
  name: "CPU of Cilium’s Envoy per L7 request",
  dimension: "cpu",
  per: "1,000 L7 requests a second",
  counts:
    "CPU time of the nodes’ Envoy containers while requests pass that need L7 treatment. Each passes one Envoy; requests without it pass none.",
  cells: {
    cilium: {
      claims: [
        {
          slug: "livewyer-gateway",
          says: "The four Envoys together take 0.26 vCPU while a gateway passes 109 requests a second from outside the cluster, each over a new TLS connection.",
          value: 2390,
          unit: "mCPU",
          derived: "0.26 vCPU / 0.10868 thousand requests a second = 2.39 vCPU.",
          conditions: "Bookinfo through a gateway, 128 connections without keep-alive, TLS, saturated, EKS c5.large",
          when: { loaded: true },
          version: "1.15.1",
          outside:
            "A gateway for traffic from outside, where setting up a TLS connection for each request costs more than the request.",
          source: "livewyer-service-mesh-2024",
          locator:
            "network-tests/v3/diagrams/cilium/vm/cilium-ds-cpu.png, CPU Quota, row cilium-envoy; docs/test-report.md, VM to Ingress communication, 128 connections",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "measurement",
        },
      ],
      sought: [
        {
          where: "idmcarvalho, service-mesh-benchmark: throughput and context switches, no CPU of Envoy",
          on: "2026-11-21",
        },
        {
          where:
            "imroc, Cilium Network Performance Benchmark: throughput with L7 policy falls by 86 to 89%, CPU of Envoy not given",
          on: "2026-11-21",
        },
        { where: "Cilium documentation, scalability report: no CPU per request", on: "2026-11-21" },
      ],
    },
  },
} satisfies MeasureFile;
