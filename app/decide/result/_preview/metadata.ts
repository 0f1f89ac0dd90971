import type { Metadata } from "next";
import { imageSize } from "./size";

/**
 * What others show of a link to a result. Who reads it takes absolute addresses only, so without an origin there is
 * neither address nor picture.
 *
 * @param origin where this server is reached, or null when nobody says.
 */
export function sharingOf(
  origin: string | null,
  { title, description, address, image }: { title: string; description: string; address: string; image: string },
): Pick<Metadata, "metadataBase" | "openGraph" | "twitter"> {
  const images = origin ? [{ url: origin + image, type: "image/png", ...imageSize, alt: title }] : [];
  return {
    ...(origin && { metadataBase: new URL(origin) }),
    openGraph: {
      ...{ type: "article", siteName: "whichmesh", title, description, images },
      ...(origin && { url: origin + address }),
    },
    twitter: { card: "summary_large_image", title, description, images },
  };
}
