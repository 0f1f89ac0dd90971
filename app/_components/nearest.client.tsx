"use client";

import { distance } from "fastest-levenshtein";
import { useSyncExternalStore } from "react";

const noChange = () => () => {};

/** Names the address that was asked for and the known ones nearest to it. Renders nothing without scripts. */
export function Nearest({ places }: { places: readonly { href: string; label: string }[] }) {
  const asked = useSyncExternalStore(
    noChange,
    () => window.location.pathname,
    () => null,
  );
  if (asked === null) return null;
  const shown = asked.length > 80 ? `${asked.slice(0, 80)}…` : asked;
  const nearest = [...places]
    .map((place) => ({ ...place, far: distance(place.href, asked.slice(0, 200)) }))
    .sort((a, b) => a.far - b.far)
    .slice(0, 3)
    .filter(({ href, far }) => far <= href.length / 2);
  return (
    <p className="body">
      You asked for <code>{shown}</code>.{" "}
      {nearest.length > 0 && (
        <>
          Nearest:{" "}
          {nearest.map((place, index) => (
            <span key={place.href}>
              {index > 0 && ", "}
              <a href={place.href}>{place.label}</a>
            </span>
          ))}
          .
        </>
      )}
    </p>
  );
}
