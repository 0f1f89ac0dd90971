import { readPublicOrigin } from "@/lib/security/origin";
import { originName } from "./handed-out";

/** Tells scripts of a page where people reach this server. A prerendered page carries what the build was made with. */
export function OriginMeta() {
  const { origin } = readPublicOrigin(process.env.PUBLIC_ORIGIN);
  return origin && <meta name={originName} content={origin} />;
}
