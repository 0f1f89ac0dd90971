"use client";

// Next asks for this directive in a file of this name. It replaces the root layout, so it brings its own.
import { ErrorNotice } from "./_components/error-notice.client";
import "./globals.css";

export default function GlobalError(props: { error: Error; reset: () => void }) {
  return (
    <html lang="en">
      <head>
        <title>This page broke · whichmesh</title>
      </head>
      <body>
        <ErrorNotice {...props} />
      </body>
    </html>
  );
}
