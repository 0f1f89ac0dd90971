const words = ["first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth"];

/** A place in words, for sentences: `second`; from eleven on, figures. */
export function ordinalWord(place: number): string {
  return words[place - 1] ?? ordinal(place);
}

/** A place in figures, for heads of columns: `2nd`, `11th`, `21st`. */
export function ordinal(place: number): string {
  const teen = place % 100 > 10 && place % 100 < 14;
  return `${place}${(!teen && ["st", "nd", "rd"][(place % 10) - 1]) || "th"}`;
}
