/** The languages of the page. */
export const LANGUAGES = ['fr', 'en'] as const;
export type LanguageCode = (typeof LANGUAGES)[number];

/** The same words in each language of the page. */
export type Words = Readonly<Record<LanguageCode, string>>;
