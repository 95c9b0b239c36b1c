// Styles of a document as layers of properties: each list runs from what counts least to what counts most.
import {
  attribute,
  child,
  childrenNamed,
  descendant,
  isOn,
  value,
  type OoxmlDocument,
  type OoxmlElement,
} from './nodes';

/** Property elements (`w:pPr`, `w:rPr`, …) of one kind, the one that counts most last. */
export type Layers = OoxmlElement[];

/** The document's style sheet and theme fonts, read once for a drawing. */
export class Styles {
  private readonly byId = new Map<string, OoxmlElement>();
  private readonly defaults = new Map<string, OoxmlElement>();
  private readonly chains = new Map<string, OoxmlElement[]>();
  private readonly docDefaults: OoxmlElement | undefined;
  private readonly fonts: OoxmlElement | undefined;

  constructor(styles: OoxmlDocument | undefined, theme: OoxmlDocument | undefined) {
    const root = styles?.documentElement ?? undefined;
    this.docDefaults = child(root, 'docDefaults');
    this.fonts = descendant(theme, 'fontScheme');
    for (const style of childrenNamed(root, 'style')) {
      const id = attribute(style, 'styleId');
      if (id) this.byId.set(id, style);
      const isDefault = attribute(style, 'default');
      if (isDefault === '1' || isDefault === 'true') this.defaults.set(attribute(style, 'type') ?? 'paragraph', style);
    }
  }

  /** The style of this id, else the default one of its type, with the styles it is based on before it. */
  chain(type: 'paragraph' | 'character' | 'table', id: string | undefined): OoxmlElement[] {
    const key = `${type} ${id ?? ''}`;
    const known = this.chains.get(key);
    if (known) return known;
    const chain: OoxmlElement[] = [];
    let style =
      (id === undefined ? undefined : this.byId.get(id)) ??
      (type === 'character' ? undefined : this.defaults.get(type));
    // A style that is based on itself, at whatever distance, ends the chain.
    while (style && !chain.includes(style)) {
      chain.unshift(style);
      style = this.byId.get(value(style, 'basedOn') ?? '');
    }
    this.chains.set(key, chain);
    return chain;
  }

  /** The name a person sees for a paragraph style, in lower case ("heading 1"). */
  name(id: string | undefined): string {
    return (value(this.chain('paragraph', id).at(-1), 'name') ?? '').toLowerCase();
  }

  /** Paragraph properties for a paragraph in this style, before its own. */
  paragraph(id: string | undefined, tableStyle: OoxmlElement[] = []): Layers {
    return present([
      child(this.docDefaults, 'pPrDefault', 'pPr'),
      ...all(tableStyle, 'pPr'),
      ...all(this.chain('paragraph', id), 'pPr'),
    ]);
  }

  /** Run properties for text in this paragraph and character style, before its own. */
  run(paragraphStyle: string | undefined, characterStyle: string | undefined, tableStyle: OoxmlElement[] = []): Layers {
    return present([
      child(this.docDefaults, 'rPrDefault', 'rPr'),
      ...all(tableStyle, 'rPr'),
      ...all(this.chain('paragraph', paragraphStyle), 'rPr'),
      ...all(this.chain('character', characterStyle), 'rPr'),
    ]);
  }

  /** The font a theme reference such as `minorHAnsi` stands for. */
  themeFont(reference: string): string | undefined {
    const family = reference.startsWith('major') ? 'majorFont' : 'minorFont';
    return attribute(child(this.fonts, family, 'latin'), 'typeface');
  }
}

/** The element of this name in the layer that counts most among those that have it. */
export function property(layers: Layers, name: string): OoxmlElement | undefined {
  for (let index = layers.length - 1; index >= 0; index -= 1) {
    const found = child(layers[index], name);
    if (found) return found;
  }
  return undefined;
}

/** An attribute of a property that is merged attribute by attribute over the layers, as spacing, indents and fonts are. */
export function mergedAttribute(layers: Layers, name: string, ...attributeNames: string[]): string | undefined {
  for (let index = layers.length - 1; index >= 0; index -= 1) {
    const element = child(layers[index], name);
    for (const attributeName of attributeNames) {
      const found = attribute(element, attributeName);
      if (found !== undefined) return found;
    }
  }
  return undefined;
}

/** Whether an on/off property is on in the layer that counts most. */
export function isOnIn(layers: Layers, name: string): boolean {
  return isOn(property(layers, name));
}

function all(styles: OoxmlElement[], name: string): (OoxmlElement | undefined)[] {
  return styles.map((style) => child(style, name));
}

function present(layers: (OoxmlElement | undefined)[]): Layers {
  return layers.filter((layer) => layer !== undefined);
}
