/** The one script of an embed, in `public/`: it tells the page around it how high the document is. */
export const heightScript = "/embed-height.js";
