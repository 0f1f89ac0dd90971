import type { MeasureFile } from "../types";

export default {
  id: "node-encryption-cpu",
  name: "CPU for encryption between nodes",
  dimension: "cpu",
  per: "Gbit/s of traffic sent from node to node",
  counts:
    "What the sending and the receiving node take together beyond the same traffic without encryption, when the network plugin encrypts and no mesh does.",
  cells: {
    "no-mesh": {
      claims: [
        {
          slug: "infrabuilder-cilium-1-stream-wireguard",
          says: "Encrypting with WireGuard takes Cilium 0.58 vCPU for each Gbit/s, both nodes together, with one TCP stream.",
          value: 0.58,
          unit: "vCPU",
          derived:
            "User and system time of both nodes less their idle values, in vCPU at Gbit/s. WireGuard: 5.696 at 9.106; 5.51 at 8.749; 5.721 at 9.14; mean of the quotients 0.6271. Without: 0.97 at 22.35; 0.974 at 22.29; 0.895 at 21.17; mean 0.0431. 0.6271 - 0.0431 = 0.584, given as 0.58. Time in soft interrupts is in neither.",
          conditions:
            "WireGuard by Cilium, one TCP stream, MTU 9,000, 40 Gbit/s card, 32 threads, full speed; user and system time alone",
          when: { encryption: "wireguard", loaded: true },
          version: "1.15.2",
          source: "infrabuilder-cni-benchmark-2024",
          locator:
            "results/cilium-wg and results/cilium, runs 1 to 3, all.results, keys DTS_CLIENT_SYSTEM, DTS_CLIENT_USER, DTS_SERVER_SYSTEM, DTS_SERVER_USER, DTS_BW and the same of IDLE; bench.sh, lines 120-140",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "measurement",
        },
        {
          slug: "infrabuilder-cilium-8-streams-wireguard",
          says: "Encrypting with WireGuard takes Cilium 0.77 vCPU for each Gbit/s, both nodes together, with eight TCP streams.",
          value: 0.77,
          unit: "vCPU",
          derived:
            "User and system time of both nodes less their idle values, in vCPU at Gbit/s. WireGuard: 6.816 at 8.23; 7.148 at 8.51; 7.039 at 8.47; mean of the quotients 0.8331. Without: 2.669 at 39.33; 2.664 at 39.33; 2.531 at 39.22; mean 0.0667. 0.8331 - 0.0667 = 0.766, given as 0.77. Time in soft interrupts is in neither.",
          conditions:
            "WireGuard by Cilium, eight TCP streams, MTU 9,000, 40 Gbit/s card, 32 threads, full speed; user and system time alone",
          when: { encryption: "wireguard", loaded: true },
          version: "1.15.2",
          source: "infrabuilder-cni-benchmark-2024",
          locator:
            "results/cilium-wg and results/cilium, runs 1 to 3, all.results, keys DTM_CLIENT_SYSTEM, DTM_CLIENT_USER, DTM_SERVER_SYSTEM, DTM_SERVER_USER, DTM_BW and the same of IDLE; bench.sh, lines 120-140",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "measurement",
        },
        {
          slug: "infrabuilder-calico-1-stream-wireguard",
          says: "Encrypting with WireGuard takes Calico 0.60 vCPU for each Gbit/s, both nodes together, with one TCP stream.",
          value: 0.6,
          unit: "vCPU",
          derived:
            "User and system time of both nodes less their idle values, in vCPU at Gbit/s. WireGuard: 4.812 at 7.77; 5.455 at 8.06; mean of the quotients 0.6481. Without: 0.921 at 19.28; 0.894 at 19.61; 0.866 at 20.33; mean 0.0453. 0.6481 - 0.0453 = 0.603, given as 0.60. The third run has no rate. Time in soft interrupts is in neither.",
          conditions:
            "WireGuard by Calico, one TCP stream, MTU 9,000, 40 Gbit/s card, 32 threads, full speed; user and system time alone",
          when: { encryption: "wireguard", loaded: true },
          version: "3.27.2",
          source: "infrabuilder-cni-benchmark-2024",
          locator:
            "results/calico-wg and results/calico, runs 1 to 3, all.results, keys DTS_CLIENT_SYSTEM, DTS_CLIENT_USER, DTS_SERVER_SYSTEM, DTS_SERVER_USER, DTS_BW and the same of IDLE; bench.sh, lines 120-140",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "measurement",
        },
        {
          slug: "infrabuilder-calico-8-streams-wireguard",
          says: "Encrypting with WireGuard takes Calico 0.68 vCPU for each Gbit/s, both nodes together, with eight TCP streams.",
          value: 0.68,
          unit: "vCPU",
          derived:
            "User and system time of both nodes less their idle values, in vCPU at Gbit/s. WireGuard: 6.117 at 8.07; 6.133 at 8.01; 6.113 at 8.09; mean of the quotients 0.7598. Without: 2.922 at 39.08; 3.142 at 39.04; 3.118 at 38.99; mean 0.0784. 0.7598 - 0.0784 = 0.681, given as 0.68. Time in soft interrupts is in neither.",
          conditions:
            "WireGuard by Calico, eight TCP streams, MTU 9,000, 40 Gbit/s card, 32 threads, full speed; user and system time alone",
          when: { encryption: "wireguard", loaded: true },
          version: "3.27.2",
          source: "infrabuilder-cni-benchmark-2024",
          locator:
            "results/calico-wg and results/calico, runs 1 to 3, all.results, keys DTM_CLIENT_SYSTEM, DTM_CLIENT_USER, DTM_SERVER_SYSTEM, DTM_SERVER_USER, DTM_BW and the same of IDLE; bench.sh, lines 120-140",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "measurement",
        },
        {
          slug: "infrabuilder-antrea-1-stream-wireguard",
          says: "Encrypting with WireGuard takes Antrea 0.64 vCPU for each Gbit/s, both nodes together, with one TCP stream.",
          value: 0.64,
          unit: "vCPU",
          derived:
            "User and system time of both nodes less their idle values, in vCPU at Gbit/s. WireGuard: 5.747 at 8.5; 5.901 at 8.51; 5.783 at 8.47; mean of the quotients 0.6841. Without: 1.053 at 23.0; 0.719 at 19.21; 0.813 at 20.75; mean 0.0408. 0.6841 - 0.0408 = 0.643, given as 0.64. Time in soft interrupts is in neither.",
          conditions:
            "WireGuard by Antrea, one TCP stream, MTU 9,000, 40 Gbit/s card, 32 threads, full speed; user and system time alone",
          when: { encryption: "wireguard", loaded: true },
          version: "1.15.0",
          source: "infrabuilder-cni-benchmark-2024",
          locator:
            "results/antrea-wg and results/antrea, runs 1 to 3, all.results, keys DTS_CLIENT_SYSTEM, DTS_CLIENT_USER, DTS_SERVER_SYSTEM, DTS_SERVER_USER, DTS_BW and the same of IDLE; bench.sh, lines 120-140",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "measurement",
        },
        {
          slug: "infrabuilder-antrea-8-streams-wireguard",
          says: "Encrypting with WireGuard takes Antrea 0.68 vCPU for each Gbit/s, both nodes together, with eight TCP streams.",
          value: 0.68,
          unit: "vCPU",
          derived:
            "User and system time of both nodes less their idle values, in vCPU at Gbit/s. WireGuard: 6.622 at 8.82; 6.587 at 8.74; 6.574 at 8.81; mean of the quotients 0.7502. Without: 2.573 at 39.35; 2.463 at 39.08; 2.672 at 39.23; mean 0.0655. 0.7502 - 0.0655 = 0.685, given as 0.68. Time in soft interrupts is in neither.",
          conditions:
            "WireGuard by Antrea, eight TCP streams, MTU 9,000, 40 Gbit/s card, 32 threads, full speed; user and system time alone",
          when: { encryption: "wireguard", loaded: true },
          version: "1.15.0",
          source: "infrabuilder-cni-benchmark-2024",
          locator:
            "results/antrea-wg and results/antrea, runs 1 to 3, all.results, keys DTM_CLIENT_SYSTEM, DTM_CLIENT_USER, DTM_SERVER_SYSTEM, DTM_SERVER_USER, DTM_BW and the same of IDLE; bench.sh, lines 120-140",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "measurement",
        },
        {
          slug: "cilium-2021-1500-wireguard",
          says: "Encrypting with WireGuard takes Cilium 1.45 to 1.73 vCPU for each Gbit/s with packets of 1,500 bytes, both nodes together.",
          value: { low: 1.45, high: 1.73 },
          unit: "vCPU",
          derived:
            "Read off the height of the bars; both nodes, share of 32 threads. With kube-proxy 19.34% + 28.72% for 10 Gbit/s = 0.4806 x 32 / 10 = 1.538, less 12.30% + 16.28% for 100 Gbit/s = 0.2858 x 32 / 100 = 0.0915: 1.45. With eBPF host routing 23.76% + 32.43% = 1.798, less 8.72% + 13.92% = 0.0724: 1.73.",
          conditions:
            "WireGuard by Cilium, MTU 1,500, netperf, 1 stream, Ryzen 3950X with 32 threads, 100 Gbit/s, Linux 5.10",
          when: { encryption: "wireguard", loaded: true },
          version: "Cilium 1.10",
          source: "cilium-cni-benchmark-2021",
          locator:
            "The Cost of Encryption, chart bench_wireguard_tcp_1_stream_cpu.png (MTU 1,500 and 9,000); TCP throughput, chart bench_tcp_stream_1_stream_cpu.png for the base",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "measurement",
        },
        {
          slug: "cilium-2021-9000-wireguard",
          says: "With packets of 9,000 bytes, WireGuard takes Cilium 0.40 to 0.51 vCPU for each Gbit/s, both nodes together.",
          value: { low: 0.4, high: 0.51 },
          unit: "vCPU",
          derived:
            "Read off the height of the bars; both nodes, share of 32 threads. For 10 Gbit/s 8.01% + 6.77% = 0.473 vCPU for each Gbit/s with eBPF host routing and up to 7.17% + 8.62% = 0.505 with kube-proxy. There is no bar without encryption at this size: less between 0 and 0.0724, that of 1,500 bytes, gives 0.40 to 0.51.",
          conditions:
            "WireGuard by Cilium, MTU 9,000, netperf, 1 stream, Ryzen 3950X with 32 threads, 100 Gbit/s, Linux 5.10",
          when: { encryption: "wireguard", loaded: true },
          version: "Cilium 1.10",
          source: "cilium-cni-benchmark-2021",
          locator:
            "The Cost of Encryption, chart bench_wireguard_tcp_1_stream_cpu.png (MTU 1,500 and 9,000); TCP throughput, chart bench_tcp_stream_1_stream_cpu.png for the base",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "measurement",
        },
        {
          slug: "cilium-2021-1500-ipsec",
          says: "Encrypting with IPsec takes Cilium 0.67 to 0.69 vCPU for each Gbit/s with packets of 1,500 bytes, both nodes together.",
          value: { low: 0.67, high: 0.69 },
          unit: "vCPU",
          derived:
            "Read off the height of the bars; both nodes, share of 32 threads. For 10 Gbit/s 12.49% + 11.40% = 0.2389 x 32 / 10 = 0.7645. Less 0.0724 (eBPF host routing, 8.72% + 13.92% for 100 Gbit/s) = 0.69, or less 0.0915 (legacy host routing) = 0.67.",
          conditions:
            "IPsec by Cilium, AES-NI, MTU 1,500, netperf, 1 stream, Ryzen 3950X with 32 threads, 100 Gbit/s, Linux 5.10",
          when: { encryption: "ipsec", loaded: true },
          version: "Cilium 1.10",
          source: "cilium-cni-benchmark-2021",
          locator:
            "Wireguard vs IPsec, chart bench_wireguard_ipsec_tcp_stream_1_stream_cpu.png; TCP throughput, chart bench_tcp_stream_1_stream_cpu.png for the base",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "measurement",
        },
        {
          slug: "cilium-2021-9000-ipsec",
          says: "With packets of 9,000 bytes, IPsec takes Cilium 0.15 to 0.22 vCPU for each Gbit/s, both nodes together.",
          value: { low: 0.15, high: 0.22 },
          unit: "vCPU",
          derived:
            "Read off the height of the bars; both nodes, share of 32 threads. For 10 Gbit/s 4.02% + 2.93% = 0.0695 x 32 / 10 = 0.222. There is no bar without encryption at this size: less between 0 and 0.0724, that of 1,500 bytes, gives 0.15 to 0.22.",
          conditions:
            "IPsec by Cilium, AES-NI, MTU 9,000, netperf, 1 stream, Ryzen 3950X with 32 threads, 100 Gbit/s, Linux 5.10",
          when: { encryption: "ipsec", loaded: true },
          version: "Cilium 1.10",
          source: "cilium-cni-benchmark-2021",
          locator:
            "Wireguard vs IPsec, chart bench_wireguard_ipsec_tcp_stream_1_stream_cpu.png; TCP throughput, chart bench_tcp_stream_1_stream_cpu.png for the base",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "measurement",
        },
        {
          slug: "calico-2021-1500-wireguard",
          says: "By Cilium’s makers, encrypting with WireGuard takes Calico 1.69 vCPU for each Gbit/s with packets of 1,500 bytes, both nodes together.",
          value: 1.69,
          unit: "vCPU",
          derived:
            "Read off the height of the bars; both nodes, share of 32 threads. For 10 Gbit/s 22.88% + 32.96% = 0.5584 x 32 / 10 = 1.787, less 12.22% + 16.77% for 100 Gbit/s = 0.2899 x 32 / 100 = 0.0928: 1.69.",
          conditions:
            "WireGuard by Calico, MTU 1,500, netperf, 1 stream, Ryzen 3950X with 32 threads, 100 Gbit/s, Linux 5.10",
          when: { encryption: "wireguard", loaded: true },
          version: "Cilium 1.10, Calico 3.17.3",
          source: "cilium-cni-benchmark-2021",
          locator:
            "The Cost of Encryption, chart bench_wireguard_tcp_1_stream_cpu.png (MTU 1,500 and 9,000); TCP throughput, chart bench_tcp_stream_1_stream_cpu.png for the base",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "measurement",
        },
      ],
      sought: [
        {
          where:
            "InfraBuilder’s results for IPsec (Cilium, Antrea): the work is done in soft interrupts, which are not among the results",
          on: "2026-11-21",
        },
        { where: "Microsoft, AKS page on WireGuard encryption: no figures", on: "2026-11-21" },
        {
          where:
            "Calico documentation, Tigera posts and projectcalico/calico issues: throughput, no CPU for each Gbit/s",
          on: "2026-11-21",
        },
        {
          where:
            "cilium/cilium issues 28413, 28705, 32034 and 35600: throughput and latency of single clusters, no CPU",
          on: "2026-11-21",
        },
      ],
    },
    cilium: {
      claims: [
        {
          slug: "infrabuilder-cilium-1-stream-wireguard",
          says: "Encrypting with WireGuard takes Cilium 0.58 vCPU for each Gbit/s, both nodes together, with one TCP stream.",
          value: 0.58,
          unit: "vCPU",
          derived:
            "User and system time of both nodes less their idle values, in vCPU at Gbit/s. WireGuard: 5.696 at 9.106; 5.51 at 8.749; 5.721 at 9.14; mean of the quotients 0.6271. Without: 0.97 at 22.35; 0.974 at 22.29; 0.895 at 21.17; mean 0.0431. 0.6271 - 0.0431 = 0.584, given as 0.58. Time in soft interrupts is in neither.",
          conditions:
            "WireGuard by Cilium, one TCP stream, MTU 9,000, 40 Gbit/s card, 32 threads, full speed; user and system time alone",
          when: { encryption: "wireguard", loaded: true },
          version: "1.15.2",
          source: "infrabuilder-cni-benchmark-2024",
          locator:
            "results/cilium-wg and results/cilium, runs 1 to 3, all.results, keys DTS_CLIENT_SYSTEM, DTS_CLIENT_USER, DTS_SERVER_SYSTEM, DTS_SERVER_USER, DTS_BW and the same of IDLE; bench.sh, lines 120-140",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "measurement",
        },
        {
          slug: "infrabuilder-cilium-8-streams-wireguard",
          says: "Encrypting with WireGuard takes Cilium 0.77 vCPU for each Gbit/s, both nodes together, with eight TCP streams.",
          value: 0.77,
          unit: "vCPU",
          derived:
            "User and system time of both nodes less their idle values, in vCPU at Gbit/s. WireGuard: 6.816 at 8.23; 7.148 at 8.51; 7.039 at 8.47; mean of the quotients 0.8331. Without: 2.669 at 39.33; 2.664 at 39.33; 2.531 at 39.22; mean 0.0667. 0.8331 - 0.0667 = 0.766, given as 0.77. Time in soft interrupts is in neither.",
          conditions:
            "WireGuard by Cilium, eight TCP streams, MTU 9,000, 40 Gbit/s card, 32 threads, full speed; user and system time alone",
          when: { encryption: "wireguard", loaded: true },
          version: "1.15.2",
          source: "infrabuilder-cni-benchmark-2024",
          locator:
            "results/cilium-wg and results/cilium, runs 1 to 3, all.results, keys DTM_CLIENT_SYSTEM, DTM_CLIENT_USER, DTM_SERVER_SYSTEM, DTM_SERVER_USER, DTM_BW and the same of IDLE; bench.sh, lines 120-140",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "measurement",
        },
        {
          slug: "cilium-2021-1500-wireguard",
          says: "Encrypting with WireGuard takes Cilium 1.45 to 1.73 vCPU for each Gbit/s with packets of 1,500 bytes, both nodes together.",
          value: { low: 1.45, high: 1.73 },
          unit: "vCPU",
          derived:
            "Read off the height of the bars; both nodes, share of 32 threads. With kube-proxy 19.34% + 28.72% for 10 Gbit/s = 0.4806 x 32 / 10 = 1.538, less 12.30% + 16.28% for 100 Gbit/s = 0.2858 x 32 / 100 = 0.0915: 1.45. With eBPF host routing 23.76% + 32.43% = 1.798, less 8.72% + 13.92% = 0.0724: 1.73.",
          conditions:
            "WireGuard by Cilium, MTU 1,500, netperf, 1 stream, Ryzen 3950X with 32 threads, 100 Gbit/s, Linux 5.10",
          when: { encryption: "wireguard", loaded: true },
          version: "Cilium 1.10",
          source: "cilium-cni-benchmark-2021",
          locator:
            "The Cost of Encryption, chart bench_wireguard_tcp_1_stream_cpu.png (MTU 1,500 and 9,000); TCP throughput, chart bench_tcp_stream_1_stream_cpu.png for the base",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "measurement",
        },
        {
          slug: "cilium-2021-9000-wireguard",
          says: "With packets of 9,000 bytes, WireGuard takes Cilium 0.40 to 0.51 vCPU for each Gbit/s, both nodes together.",
          value: { low: 0.4, high: 0.51 },
          unit: "vCPU",
          derived:
            "Read off the height of the bars; both nodes, share of 32 threads. For 10 Gbit/s 8.01% + 6.77% = 0.473 vCPU for each Gbit/s with eBPF host routing and up to 7.17% + 8.62% = 0.505 with kube-proxy. There is no bar without encryption at this size: less between 0 and 0.0724, that of 1,500 bytes, gives 0.40 to 0.51.",
          conditions:
            "WireGuard by Cilium, MTU 9,000, netperf, 1 stream, Ryzen 3950X with 32 threads, 100 Gbit/s, Linux 5.10",
          when: { encryption: "wireguard", loaded: true },
          version: "Cilium 1.10",
          source: "cilium-cni-benchmark-2021",
          locator:
            "The Cost of Encryption, chart bench_wireguard_tcp_1_stream_cpu.png (MTU 1,500 and 9,000); TCP throughput, chart bench_tcp_stream_1_stream_cpu.png for the base",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "measurement",
        },
        {
          slug: "cilium-2021-1500-ipsec",
          says: "Encrypting with IPsec takes Cilium 0.67 to 0.69 vCPU for each Gbit/s with packets of 1,500 bytes, both nodes together.",
          value: { low: 0.67, high: 0.69 },
          unit: "vCPU",
          derived:
            "Read off the height of the bars; both nodes, share of 32 threads. For 10 Gbit/s 12.49% + 11.40% = 0.2389 x 32 / 10 = 0.7645. Less 0.0724 (eBPF host routing, 8.72% + 13.92% for 100 Gbit/s) = 0.69, or less 0.0915 (legacy host routing) = 0.67.",
          conditions:
            "IPsec by Cilium, AES-NI, MTU 1,500, netperf, 1 stream, Ryzen 3950X with 32 threads, 100 Gbit/s, Linux 5.10",
          when: { encryption: "ipsec", loaded: true },
          version: "Cilium 1.10",
          source: "cilium-cni-benchmark-2021",
          locator:
            "Wireguard vs IPsec, chart bench_wireguard_ipsec_tcp_stream_1_stream_cpu.png; TCP throughput, chart bench_tcp_stream_1_stream_cpu.png for the base",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "measurement",
        },
        {
          slug: "cilium-2021-9000-ipsec",
          says: "With packets of 9,000 bytes, IPsec takes Cilium 0.15 to 0.22 vCPU for each Gbit/s, both nodes together.",
          value: { low: 0.15, high: 0.22 },
          unit: "vCPU",
          derived:
            "Read off the height of the bars; both nodes, share of 32 threads. For 10 Gbit/s 4.02% + 2.93% = 0.0695 x 32 / 10 = 0.222. There is no bar without encryption at this size: less between 0 and 0.0724, that of 1,500 bytes, gives 0.15 to 0.22.",
          conditions:
            "IPsec by Cilium, AES-NI, MTU 9,000, netperf, 1 stream, Ryzen 3950X with 32 threads, 100 Gbit/s, Linux 5.10",
          when: { encryption: "ipsec", loaded: true },
          version: "Cilium 1.10",
          source: "cilium-cni-benchmark-2021",
          locator:
            "Wireguard vs IPsec, chart bench_wireguard_ipsec_tcp_stream_1_stream_cpu.png; TCP throughput, chart bench_tcp_stream_1_stream_cpu.png for the base",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "measurement",
        },
      ],
      sought: [
        {
          where:
            "InfraBuilder’s results for IPsec (Cilium, Antrea): the work is done in soft interrupts, which are not among the results",
          on: "2026-11-21",
        },
        {
          where:
            "cilium/cilium issues 28413, 28705, 32034 and 35600: throughput and latency of single clusters, no CPU",
          on: "2026-11-21",
        },
      ],
    },
  },
} satisfies MeasureFile;
