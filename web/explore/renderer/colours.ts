/** The colours of the page in which a scene is drawn, and its letters. */
export interface Colours {
  readonly ground: string;
  readonly text: string;
  readonly link: string;
  readonly accent: string;
  /** Lays itself over what is not lit. */
  readonly veil: string;
  readonly font: string;
}

/** As the style sheets say them for this element now; a custom property itself would still say what it is by light and what in the dark. */
export function coloursOf(element: HTMLElement): Colours {
  const probe = document.createElement('span');
  // Else all that is read is the one colour that the reader forces upon text.
  probe.style.setProperty('forced-color-adjust', 'none');
  element.append(probe);
  const read = (value: string): string => {
    probe.style.color = value;
    return getComputedStyle(probe).color;
  };
  const ground = read('var(--ground, Canvas)');
  const text = read('var(--text, CanvasText)');
  const colours: Colours = {
    ground,
    text,
    link: read('var(--link, GrayText)'),
    accent: read('var(--accent, Highlight)'),
    veil: ground.replace(/^rgb\((.*)\)$/, 'rgba($1, 0.72)'),
    font: getComputedStyle(element).fontFamily,
  };
  probe.remove();
  return colours;
}
