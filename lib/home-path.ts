/** Apart from the other addresses: every page carries the notice for errors, which leads here and nowhere else. */
export const home = "/";
