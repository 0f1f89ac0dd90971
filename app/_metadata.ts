import type { Metadata } from "next";
import { headers } from "next/headers";
import { imageSize } from "@/app/picture/_drawing/size";
import { embedOf } from "@/lib/embed/address";
import { oembedAddress, oembedMediaType } from "@/lib/embed/oembed";
import { cardPathOf } from "@/lib/embed/picture-paths";
import { originOf } from "@/lib/security/origin";
import { type Head, type PageName, pageHead } from "./_heads/heads";

/** What a page says of itself: to browsers, to search engines, and to who shows links to it. */
interface Described extends Head {
  /** Path and canonical query. */
  canonical: string;
  /** To be shared, where that carries more than the canonical address. */
  address?: string;
  /** Of a feed that tells the same. */
  feed?: string;
  /** False for what no search engine should keep. */
  indexed?: boolean;
}

/** Head of a page that is rendered when the product is built: it knows the origin that PUBLIC_ORIGIN had then. */
export function staticMetadata(page: Described): Metadata {
  const origin = originOf(new Headers(), process.env.PUBLIC_ORIGIN);
  if (origin) return metadataOf(page, origin);
  // Next would make them absolute with an origin of its own, this machine’s: so they stand here as they are.
  const image = cardPathOf(page.address ?? page.canonical);
  return {
    ...metadataOf(page, null),
    other: { "og:image": image, "og:image:alt": page.heading, "twitter:image": image },
  };
}

/** Head of a page that is rendered for each request, which says where this server is reached. */
export async function requestMetadata(page: Described): Promise<Metadata> {
  return metadataOf(page, originOf(await headers(), process.env.PUBLIC_ORIGIN));
}

/** A page of its own by its name: with its head as it is when nothing is asked of it. */
export function described(name: PageName, more: Partial<Described> = {}): Described {
  const { path, ...head } = pageHead(name);
  return { ...head, canonical: path, ...more };
}

// --

/** Where a page that can be embedded tells how. A prerendered page names a path; its `Link` header knows more, see proxy.ts. */
function discoveryOf(address: string, title: string, origin: string | null) {
  return embedOf(address) && { [oembedMediaType]: [{ url: oembedAddress(address, origin), title }] };
}

/** Who shows links takes absolute addresses only, so without an origin there is neither address nor picture. */
function metadataOf(page: Described, origin: string | null): Metadata {
  const { title, heading, description, canonical, address = canonical, feed, indexed = true } = page;
  const image = { url: `${origin}${cardPathOf(address)}`, type: "image/png", ...imageSize, alt: heading };
  const shared = { title: heading, description, images: origin ? [image] : [] };
  return {
    title: title === "whichmesh" ? { absolute: title } : title,
    description,
    alternates: {
      canonical,
      types: { ...(feed && { "application/atom+xml": feed }), ...discoveryOf(address, heading, origin) },
    },
    ...(origin && { metadataBase: new URL(origin) }),
    ...(!indexed && { robots: { index: false, follow: false } }),
    openGraph: { type: "article", siteName: "whichmesh", ...shared, ...(origin && { url: origin + address }) },
    twitter: { card: "summary_large_image", ...shared },
  };
}
