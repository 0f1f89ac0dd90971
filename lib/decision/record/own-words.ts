import type { Own } from "../own";

/** What each of the reader's own parameters means. */
export const ownMeaning: Record<keyof Own, string> = {
  people: "your own input: people to run it, full time; decides nothing",
  personCost: "your own input: US$ a month for one of them; decides nothing",
  licenceCost: "your own input: US$ a month for licences and support; decides nothing",
  expires: "your own input: the last day of the record; left out: the one proposed",
  assume: "your own input: assumptions in your own words",
};
