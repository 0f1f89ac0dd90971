import { expect, test } from "vitest";
import { block, command, complianceFacts } from "@/lib/testing/compliance";
import { commandsReadOnly } from "./commands-read-only";

const check = (run: string, kind: "shell" | "promql" = "shell") =>
  commandsReadOnly(
    complianceFacts({
      blocks: [block("one", ["mtls"], { options: { alpha: { commands: [command(run, { kind })] } } })],
    }),
  );

test.each([
  "kubectl apply -f policy.yaml",
  "kubectl -n NS delete pod POD",
  "kubectl rollout restart deploy/x",
  "kubectl label ns NS istio.io/rev=x",
  "kubectl apply --dry-run=server -f DIR && kubectl apply -f DIR",
  "istioctl x create-remote-secret; kubectl patch ns NS -p x",
  "kubectl drain NODE",
  "kubectl exec POD -- rm -rf /data",
  "istioctl install -y",
  "kubectl get pods > file",
  "kubectl get pods & kubectl delete ns x",
  "kubectl apply --dry-run=server -f DIR\nkubectl apply -f DIR",
])("a command that writes is told: %s", (run) => {
  expect(check(run)).toMatchObject([
    {
      file: "content/compliance/blocks/one.ts",
      path: "options.alpha.commands.0.run",
      expected: "a command that is known only to read (lib/checks/commands-read-only.ts)",
    },
  ]);
});

test.each([
  "kubectl get peerauthentication -A -o yaml",
  "kubectl auth can-i create authorizationpolicies --as=system:serviceaccount:NS:SA",
  "kubectl get ns --label-columns istio.io/rev",
  "kubectl rollout status deploy/x",
  "kubectl get pods -A -o json | grep -E 'a|b > c'",
  "kubectl apply --dry-run=server -R -f DIR",
  "kubectl get ns NS -o jsonpath='{.metadata.annotations}'",
])("one that reads is not: %s", (run) => {
  expect(check(run)).toEqual([]);
});

test("a query cannot write", () => {
  expect(check("sum by ( label ) (x)", "promql")).toEqual([]);
});
