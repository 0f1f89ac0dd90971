import { file } from "@/lib/api/file";

/** Addresses of compliance for programs. Apart from the others, since an island carries an object whole. */
export const complianceFiles = {
  all: file("compliance.json"),
  overview: (suffix: "csv" | "md") => file(`compliance.${suffix}`),
  framework: (id: string, suffix: "json" | "csv" | "md") => file(`compliance/${id}.${suffix}`),
  frameworkOscal: (id: string, query: string) => file(`compliance/${id}.oscal.json`, query),
  plan: (suffix: "json" | "csv" | "md" | "oscal.json", query: string) => file(`compliance/plan.${suffix}`, query),
  register: (query: string) => file("compliance/register.csv", query),
} as const;
