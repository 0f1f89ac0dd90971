"use client";

import { home } from "@/lib/home-path";

/** Shown when a page breaks. It cannot know why, so it says what still works. */
export function ErrorNotice({ reset }: { error: Error; reset: () => void }) {
  return (
    <main className="page" id="main">
      <div className="head">
        <div>
          <h1>This page broke</h1>
          <p className="lead">The fault is ours. Nothing you entered was stored.</p>
        </div>
      </div>
      <p className="row">
        <button className="btn primary" type="button" onClick={reset}>
          Try again
        </button>
        <a className="btn" href={home}>
          Go to the overview
        </a>
      </p>
    </main>
  );
}
