import AxeBuilder from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";

const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];
/** What a second theme can change: its tokens are colours, `components/styles/themes.test.ts` holds them to that. */
const rulesOfColour = ["color-contrast", "link-in-text-block"];

/**
 * WCAG 2.2 AA without a violation: every rule in the light theme, and what depends on colours in the dark one.
 * Leaves the page in the dark theme.
 *
 * @param within a selector, where only a part of the page is meant.
 */
export async function expectAccessible(page: Page, within?: string): Promise<void> {
  // Passes are told in one example each: on the largest pages to name every element takes seconds.
  const axe = () => {
    const builder = new AxeBuilder({ page }).options({ resultTypes: ["violations"] });
    return within ? builder.include(within) : builder;
  };
  const violations = [];
  await page.emulateMedia({ colorScheme: "light" });
  violations.push(...(await axe().withTags(tags).analyze()).violations);
  await page.emulateMedia({ colorScheme: "dark" });
  // A ground that is on its way from light to dark is neither.
  await page.evaluate(() => Promise.all(document.getAnimations().map(({ finished }) => finished)));
  violations.push(...(await axe().withRules(rulesOfColour).analyze()).violations);
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
}
