import { on } from 'svelte/events';

/** Files from the reader's disk, and nothing that is dragged within the page. */
export function holdsFiles(event: DragEvent): boolean {
  return event.dataTransfer?.types.includes('Files') ?? false;
}

/** Takes the files that are dropped anywhere in the window. Returns how to stop. */
export function takeDrops(take: (files: readonly File[]) => void): () => void {
  const stops = [
    on(window, 'dragover', (event) => {
      if (holdsFiles(event)) event.preventDefault();
    }),
    on(window, 'drop', (event) => {
      if (!holdsFiles(event)) return;
      event.preventDefault();
      take([...(event.dataTransfer?.files ?? [])]);
    }),
  ];
  return () => stops.forEach((stop) => stop());
}
