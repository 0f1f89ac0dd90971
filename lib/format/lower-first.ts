/** A label as it stands inside a sentence: “Memory of …” becomes “memory of …”, “CPU …” stays. */
export function lowerFirst(label: string): string {
  return /^[A-Z][a-z]/.test(label) ? label.charAt(0).toLowerCase() + label.slice(1) : label;
}
