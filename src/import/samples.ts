const urls = import.meta.glob<string>('../../data/samples/*.csv', {
  query: '?url',
  import: 'default',
  eager: true,
});

const byName = new Map(
  Object.entries(urls).map(([path, url]) => [path.slice(path.lastIndexOf('/') + 1), url]),
);

/** Real extracts of other years, which come with the site. */
export const SAMPLES: readonly string[] = [...byName.keys()].sort();

/** Null where the site does not answer. */
export async function loadSample(name: string): Promise<File | null> {
  try {
    const response = await fetch(byName.get(name) ?? '');
    return response.ok ? new File([await response.arrayBuffer()], name) : null;
  } catch {
    return null;
  }
}
