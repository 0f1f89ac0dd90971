/** The part of Eleventy's programmatic API that the wiki needs; the package brings no types. */
declare module "@11ty/eleventy" {
  export default class Eleventy {
    constructor(
      input: string,
      output: string,
      options: {
        quietMode: boolean;
        configPath: null;
        config: (site: { addGlobalData(name: string, data: unknown): void }) => void;
      },
    );
    /** Every page, without writing a file. */
    toJSON(): Promise<{ url: string; content: string }[]>;
  }
}
