// Word.Document: where every path begins.
import type { OpenDocx } from '../docx/open-docx';
import { controlsIn } from '../tree/controls';
import { setProperty, child, create, isOn } from '../tree/names';
import { sectionsOf } from '../tree/sections';
import { ensureSettings, settingsOrder } from '../tree/settings';
import { bodyClass } from './body';
import { contentControlCollectionClass } from './content-control';
import { documentPropertiesClass } from './document-properties';
import { invalidArgument, quoted } from './error';
import { listed } from './listed-controls';
import { rangeClass } from './range';
import { sectionCollectionClass } from './section';
import { object, type WordClass } from './word-class';

const settingsOf = (docx: OpenDocx) => {
  const name = docx.related('settings');
  return name === undefined ? undefined : (docx.part(name)?.documentElement ?? undefined);
};

export const documentClass: WordClass<OpenDocx> = {
  name: 'Document',
  properties: {
    ChangeTrackingMode: {
      set: '1.4',
      get: (docx) => (isOn(child(settingsOf(docx), 'trackRevisions')) ? 'TrackAll' : 'Off'),
      put: (docx, value, session) => {
        const settings = ensureSettings(docx);
        const old = child(settings, 'trackRevisions');
        if (value === 'Off') old?.parentNode?.removeChild(old);
        else if (value === 'TrackAll' || value === 'TrackMineOnly')
          setProperty(settings, create(settings, 'trackRevisions'), settingsOrder);
        else throw invalidArgument(`${quoted(value)} is not a way of tracking changes.`);
        session.edited(settings);
      },
    },
  },
  navigation: {
    Body: { set: '1.1', to: (docx) => object(bodyClass, docx.body) },
    // Body, headers, footers and notes; text boxes are left out by design (https://github.com/OfficeDev/office-js/issues/2945).
    ContentControls: {
      set: '1.1',
      to: (docx, session) =>
        object(contentControlCollectionClass, {
          read: () =>
            listed(
              docx.found('controls', () => docx.stories().flatMap((story) => [...controlsIn(story)])),
              session,
            ),
          isThere: () => true,
        }),
    },
    Sections: {
      set: '1.1',
      to: (docx) => object(sectionCollectionClass, { read: () => sectionsOf(docx.body), isThere: () => true }),
    },
    Properties: { set: '1.3', to: (docx) => object(documentPropertiesClass, docx) },
  },
  methods: {
    GetSelection: {
      set: '1.1',
      call: (docx) => object(rangeClass, docx.selection),
    },
  },
  absent: {
    Saved: '1.1',
    AllowCloseOnUntitled: '1.1',
    Save: '1.1',
    Search: '1.7',
    GetAnnotationsByType: '1.7',
    GetEndnoteBody: '1.5',
    GetFootnoteBody: '1.5',
    _Search2: '1.4',
    _RegisterEvent: '1.5',
    _UnregisterEvent: '1.5',
    _GetObjectByReferenceId: '1.1',
    _GetObjectTypeNameByReferenceId: '1.1',
  },
  isThere: () => true,
};
