import type { Metadata } from "next";
import { OptionSprite } from "@/components/evidence/option-sprite";
import { IconSprite } from "@/components/ui/icon";
import { PageHead, Section } from "@/components/ui/section";
import * as paths from "@/lib/paths";
import { Nearest } from "./_components/nearest.client";
import { Shell } from "./_components/shell";
import { placesView } from "./_data/places";
import { plexMono, plexSans } from "./fonts";
import "./globals.css";

export const metadata: Metadata = { title: "Not found", robots: { index: false } };

/**
 * For addresses that no route has. A document of its own, since Next writes app/not-found.tsx into every page of the
 * product, and the list of all addresses weighs 12 kB there.
 */
export default function GlobalNotFound() {
  const { options, frameworks, groups, sources } = placesView();
  const capabilities = groups.flatMap((group) => group.capabilities);
  return (
    <html lang="en" className={`${plexSans.variable} ${plexMono.variable}`} suppressHydrationWarning>
      <head>
        <script src="/theme.js" />
      </head>
      <body>
        <IconSprite />
        <OptionSprite />
        <Shell>
          <PageHead
            title="There is no such page"
            lead="Ids are never reused, so an old address does not lead to something else. These are the pages there are."
          />
          <div className="reserve">
            <Nearest places={[...options, ...frameworks, ...capabilities, ...sources]} />
          </div>
          <p className="row">
            <a className="btn primary" href={paths.compare}>
              Compare the options
            </a>
            <a className="btn" href={paths.sources}>
              All sources
            </a>
          </p>
          <Section title="Options">
            <ul className="row">
              {options.map((place) => (
                <li key={place.href}>
                  <a href={place.href}>{place.label}</a>
                </li>
              ))}
            </ul>
          </Section>
          <Section title="Capabilities">
            <dl className="spec">
              {groups.map((group) => (
                <div className="contents" key={group.name}>
                  <dt>{group.name}</dt>
                  <dd>
                    <ul className="row">
                      {group.capabilities.map((place) => (
                        <li key={place.href}>
                          <a href={place.href}>{place.label}</a>
                        </li>
                      ))}
                    </ul>
                  </dd>
                </div>
              ))}
            </dl>
          </Section>
        </Shell>
      </body>
    </html>
  );
}
