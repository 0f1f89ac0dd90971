"use client";

// Next asks for this directive in a file of this name.
export { ErrorNotice as default } from "./_components/error-notice.client";
