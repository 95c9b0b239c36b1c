// Word.Application, and the document it makes from a file: opened, it stands in a window of its own.
import type { OpenDocx } from '../docx/open-docx';
import { WordError } from './error';
import { object, type WordClass } from './word-class';

interface Created {
  readonly base64: string;
  readonly from: OpenDocx;
}

const createdClass: WordClass<Created> = {
  name: 'DocumentCreated',
  properties: {},
  navigation: {},
  methods: { Open: { set: '1.3', call: ({ base64, from }) => void from.openedBeside.push(base64) } },
  isThere: () => true,
};

export const applicationClass: WordClass<OpenDocx> = {
  name: 'Application',
  properties: {},
  navigation: {},
  methods: {
    CreateDocument: {
      set: '1.3',
      call: (from, args) => {
        const base64 = args.text(0);
        // Every package is a zip, which begins with PK.
        if (!base64.startsWith('UEs')) throw new WordError('GeneralException', 'The file is no Word document.');
        return object(createdClass, { base64, from });
      },
    },
  },
  isThere: () => true,
};
