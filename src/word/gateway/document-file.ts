// The document as a file: its bytes as Word hands them out, slice after slice.
import { call } from './common-api';
import { failure, failureOf, type Outcome } from './outcome';
import type { WordGateway } from './gateway';
import type { FailureKind } from './failure-sentences';

/** 64 KB: the largest slice an iPad gives (https://learn.microsoft.com/javascript/api/office/office.document); 4 MB elsewhere fails there. */
const smallSlice = 64 * 1024;
const largeSlice = 4 * 1024 * 1024;

/** A long document takes Word on the web a while: milliseconds until that is said. */
const patience = 60_000;

/** Documents in SharePoint have met the first (https://github.com/OfficeDev/office-js/issues/6747); the second: as many files are open as Word holds. */
const kinds: Readonly<Record<string, FailureKind>> = { '11001': 'fileNotFetched', '11000': 'fileInUse' };

/** Reads the document as a .docx. The file is always closed: Word holds at most two, and on the web one (https://github.com/OfficeDev/office-js/issues/1191). */
export function documentBytes(gateway: WordGateway): Promise<Outcome<Uint8Array>> {
  return gateway.inTurn(async () => {
    try {
      const onTablet = Office.context.platform === Office.PlatformType.iOS;
      const file = await call<Office.File>((done) =>
        Office.context.document.getFileAsync(
          Office.FileType.Compressed,
          { sliceSize: onTablet ? smallSlice : largeSlice },
          done,
        ),
      );
      try {
        const bytes = new Uint8Array(file.size);
        let at = 0;
        for (let index = 0; index < file.sliceCount; index += 1) {
          const slice = await call<Office.Slice>((done) => file.getSliceAsync(index, done));
          const piece = Uint8Array.from(slice.data as ArrayLike<number>); // a plain array, whatever the types say
          if (at + piece.length > bytes.length) break;
          bytes.set(piece, at);
          at += piece.length;
        }
        // A success without bytes has been seen (https://github.com/OfficeDev/office-js/issues/5950); half a file is no file.
        return at > 0 && at === bytes.length
          ? { ok: true, value: bytes }
          : failure('halfFile', at === 0 ? 'EmptyFile' : 'HalfFile');
      } finally {
        await new Promise<void>((closed) => file.closeAsync(() => closed()));
      }
    } catch (error) {
      const { code } = failureOf(error).failure;
      return failure(kinds[code] ?? 'noFile', code);
    }
  }, patience);
}
