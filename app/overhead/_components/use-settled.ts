import { useEffect, useState } from "react";

/** Pause after the last change before address and screen reader follow, in ms: a slider moves many times a second. */
const settlingPause = 400;

/** The last value that has stood for a moment. */
export function useSettled<T>(value: T): T {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), settlingPause);
    return () => clearTimeout(timer);
  }, [value]);
  return settled;
}
