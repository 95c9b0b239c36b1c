// The Common API: custom XML parts, settings, and the document as a file.
import { addCustomXml, type CustomXmlPart, customXmlParts, customXmlText, deleteCustomXml } from '../docx/custom-xml';
import type { OpenDocx } from '../docx/open-docx';
import type { CommonCall } from './fault';

/** Dispatch ids as the library's table names them. */
const calls: Record<number, CommonCall> = {
  75: 'LoadSettings',
  76: 'SaveSettings',
  77: 'GetDocumentCopy',
  80: 'GetDocumentCopyChunk',
  81: 'ReleaseDocumentCopy',
  128: 'AddDataPart',
  129: 'GetDataPartById',
  130: 'GetDataPartsByNamespace',
  131: 'GetDataPartXml',
  133: 'DeleteDataPart',
};

export const callOf = (dispatchId: number): CommonCall | undefined => calls[dispatchId];

/** What a call is answered with: an error code of the library's, and the fields it looks for. */
export interface Answer {
  Error: number;
  [field: string]: unknown;
}

/** The library's error codes (ErrorCodeManager.errorCodes in the debug build). */
export const code = {
  success: 0,
  settingsCannotSave: 4001,
  notSupported: 5000,
  internal: 5001,
  documentReadOnly: 5002,
  nodeNotFound: 6000,
  customXml: 6100,
  invalidArgument: 5010,
  memoryLimit: 11000,
} as const;

const mostXml = 1024 * 1024;
const fail = (error: number): Answer => ({ Error: error });
const described = (part: CustomXmlPart): Record<string, unknown> => ({ id: part.id, DataPartBuiltIn: part.builtIn });

export class CommonApi {
  /** Kept for this pane only: not written into the package. */
  private settings: [string, string][] = [];
  private readonly copies = new Map<string, { bytes: Uint8Array; size: number }>();
  private count = 0;

  /** @param mostCopies how many files of the document may be open at once */
  constructor(
    private readonly docx: OpenDocx,
    private readonly mostCopies: number,
  ) {}

  serializedSettings(): Record<string, string> {
    return Object.fromEntries(this.settings);
  }

  answer(call: CommonCall, data: Record<string, unknown>): Answer {
    switch (call) {
      case 'AddDataPart':
        return this.add(textOf(data.xml));
      case 'GetDataPartById':
        return this.withPart(data.id, (part) => ({ Error: code.success, DataPartProperties: described(part) }));
      case 'GetDataPartsByNamespace':
        return this.byNamespace(textOf(data.namespace));
      case 'GetDataPartXml':
        return this.withPart(data.id, (part) => ({ Error: code.success, Data: customXmlText(this.docx, part) }));
      case 'DeleteDataPart':
        return this.withPart(data.id, (part) => {
          if (part.builtIn) return fail(code.customXml);
          deleteCustomXml(this.docx, part);
          return { Error: code.success };
        });
      case 'LoadSettings':
        return { Error: code.success, Properties: { Settings: this.settings } };
      case 'SaveSettings': {
        const request = data.DdaSettingsMethod as { Properties?: [string, string][] } | undefined;
        this.settings = request?.Properties ?? [];
        return { Error: code.success };
      }
      case 'GetDocumentCopy':
        return this.copy(data);
      case 'GetDocumentCopyChunk':
        return this.slice(data);
      case 'ReleaseDocumentCopy':
        this.copies.delete(handleOf(data));
        return { Error: code.success };
    }
  }

  /** More than 1 MB is refused on the web (https://github.com/OfficeDev/office-js/issues/2408). */
  private add(xml: string): Answer {
    if (new TextEncoder().encode(xml).length > mostXml) return fail(code.customXml);
    try {
      return { Error: code.success, DataPartProperties: described(addCustomXml(this.docx, xml)) };
    } catch (error) {
      if (error instanceof SyntaxError) return fail(code.customXml);
      throw error;
    }
  }

  /** An empty namespace is an invalid argument (https://github.com/OfficeDev/office-js/issues/2580). */
  private byNamespace(namespace: string): Answer {
    if (!namespace) return fail(code.invalidArgument);
    return {
      Error: code.success,
      DataPartList: customXmlParts(this.docx)
        .filter((part) => part.namespaceUri === namespace)
        .map(described),
    };
  }

  private withPart(id: unknown, then: (part: CustomXmlPart) => Answer): Answer {
    const part = customXmlParts(this.docx).find((each) => each.id.toLowerCase() === textOf(id).toLowerCase());
    return part ? then(part) : fail(code.nodeNotFound);
  }

  /**
   * Only so many copies at a time, until one is closed. Only the compressed kind. The fields have numbers for names.
   */
  private copy(data: Record<string, unknown>): Answer {
    if (data['0'] !== 1) return fail(code.notSupported);
    if (this.copies.size >= this.mostCopies) return fail(code.memoryLimit);
    const handle = String(++this.count);
    const bytes = this.docx.save();
    this.copies.set(handle, { bytes, size: Number(data['1'] ?? 4 * 1024 * 1024) });
    return { Error: code.success, 0: handle, 1: bytes.length };
  }

  private slice(data: Record<string, unknown>): Answer {
    const copy = this.copies.get(handleOf(data));
    const index = Number(data['3'] ?? 0);
    if (!copy) return fail(code.internal);
    const piece = copy.bytes.slice(index * copy.size, (index + 1) * copy.size);
    return { Error: code.success, 0: [...piece], 1: piece.length };
  }
}

/** The answer to a call for a file or a slice, without bytes or with half of them; the slice says the same size all the same. */
export function withLess(call: CommonCall, answer: Answer, how: 'empty' | 'short'): Answer {
  const less = (size: number): number => (how === 'empty' ? 0 : Math.floor(size / 2));
  if (call === 'GetDocumentCopy') return { ...answer, 1: less(Number(answer[1])) };
  const bytes = answer[0];
  return Array.isArray(bytes) ? { ...answer, 0: bytes.slice(0, less(bytes.length)) } : answer;
}

const handleOf = (data: Record<string, unknown>): string => textOf(data['2']);

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');
