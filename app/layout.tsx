import type { Metadata, Viewport } from "next";
import type { ReactNode } from "react";
import { OptionSprite } from "@/components/evidence/option-sprite";
import { IconSprite } from "@/components/ui/icon";
import { OriginMeta } from "./_components/origin-meta";
import { plexMono, plexSans } from "./fonts";
import "./globals.css";

export const metadata: Metadata = {
  title: { default: "whichmesh", template: "%s · whichmesh" },
  description: "Which service mesh, if any, should a regulated company run? Every claim with its source and date.",
};

export const viewport: Viewport = { width: "device-width", initialScale: 1, colorScheme: "light dark" };

export default function RootLayout({ children }: { children: ReactNode }) {
  // theme.js sets data-theme on the root before hydration.
  return (
    <html lang="en" className={`${plexSans.variable} ${plexMono.variable}`} suppressHydrationWarning>
      <head>
        <script src="/theme.js" />
        <OriginMeta />
      </head>
      <body>
        <IconSprite />
        <OptionSprite />
        {children}
      </body>
    </html>
  );
}
