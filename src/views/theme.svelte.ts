export const THEMES = ['auto', 'light', 'dark'] as const;
export type ThemeName = (typeof THEMES)[number];

const REMEMBERED = 'millesime-theme';

/** The colours of the page: those of the system, unless the reader chose. */
class Theme {
  #name: ThemeName = $state(remembered());

  get name(): ThemeName {
    return this.#name;
  }

  choose(name: ThemeName): void {
    this.#name = name;
    try {
      localStorage.setItem(REMEMBERED, name);
    } catch {
      // Not remembered, but shown.
    }
  }
}

export const theme = new Theme();

function remembered(): ThemeName {
  try {
    const name = localStorage.getItem(REMEMBERED);
    return THEMES.find((known) => known === name) ?? 'auto';
  } catch {
    return 'auto';
  }
}
