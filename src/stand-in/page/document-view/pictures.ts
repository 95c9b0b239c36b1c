// Pictures of the package as addresses the page can show.
import type { OpenDocx } from '../../docx/open-docx';

/** Kinds that a browser draws. Windows metafiles and TIFF, which Word also keeps, are not among them. */
const kinds: Record<string, string> = {
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  gif: 'image/gif',
  bmp: 'image/bmp',
  svg: 'image/svg+xml',
  webp: 'image/webp',
  ico: 'image/x-icon',
};

/** One per open document; `release` gives the memory back. */
export class Pictures {
  private readonly addresses = new Map<string, string>();

  constructor(private readonly docx: OpenDocx) {}

  /** An address for the picture in this part, or undefined when there is none or a browser cannot draw it. */
  address(part: string): string | undefined {
    const known = this.addresses.get(part);
    if (known) return known;
    const kind = kinds[part.slice(part.lastIndexOf('.') + 1).toLowerCase()];
    const bytes = kind ? this.docx.bytes(part) : undefined;
    if (!bytes) return undefined;
    const address = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: kind }));
    this.addresses.set(part, address);
    return address;
  }

  release(): void {
    for (const address of this.addresses.values()) URL.revokeObjectURL(address);
    this.addresses.clear();
  }
}
