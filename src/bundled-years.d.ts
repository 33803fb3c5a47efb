declare module 'virtual:bundled-years' {
  /** The years that come with the site, latest first. */
  export const bundledYears: readonly {
    year: number;
    /** The association. */
    name: string;
    /** Fingerprint of the tables, which changes when they do. */
    digest: string;
    /** Where the columns are fetched from, as JSON. */
    url: string;
  }[];
}
