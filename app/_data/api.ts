import { addressesOf, type Endpoint } from "@/lib/api/endpoint";
import { openApi } from "@/lib/api/openapi";
import { complianceEndpoints } from "./api-compliance";
import { listEndpoints } from "./api-lists";
import { viewEndpoints } from "./api-views";
import { newestRevision } from "./site";

/** Version of the API. Within 1 it only gains: docs/decisions/2026-11-22-the-public-surface-is-frozen.md. */
const version = "1.0.0";

/**
 * Every address for programs. The page /api, the OpenAPI document, /llms.txt and the tests are made of this one list;
 * a test holds it against the routes there are.
 */
export const endpoints: readonly Endpoint[] = [...viewEndpoints, ...complianceEndpoints, ...listEndpoints];

/** The list, one entry an address, with example requests. */
export const apiAddresses = addressesOf(endpoints);

/** The OpenAPI document. */
export const apiDocument = () => openApi(endpoints, { revision: newestRevision, version });
