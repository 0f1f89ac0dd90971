/** In px; what those who show `og:image` expect. Apart from the drawing, so that the page need not load it. */
export const imageSize = { width: 1200, height: 630 } as const;
