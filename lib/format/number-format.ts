const known = new Map<string, Intl.NumberFormat>();

/** The formatter of these digits, made once: making one costs a hundred times what using it does. */
export function numberFormat(options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = JSON.stringify(options);
  const format = known.get(key) ?? new Intl.NumberFormat("en-US", options);
  known.set(key, format);
  return format;
}
