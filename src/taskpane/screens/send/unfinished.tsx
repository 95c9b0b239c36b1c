// What in the document is unfinished: prompts, gaps, open comments and tracked changes, each with its place.
import { Body1Strong } from '@fluentui/react-components';
import { wordsToShow } from '../../../sharing/people/leads';
import type { Unfinished } from '../../../sharing/send/travels';
import type { SessionActions } from '../../../app/session/actions';
import { Folded } from '../../ui/folded';
import { Pieces } from '../../ui/pieces';
import { SmallText } from '../../ui/texts';
import { ShowWords } from './show-words';
import { sendWords as words } from './strings';

export function UnfinishedThings({ session, all }: { session: SessionActions; all: readonly Unfinished[] }) {
  return all.length === 0 ? null : (
    <Folded title={words.unfinished} detail={words.unfinishedIn(all.map(({ kind }) => kind))} level="h2">
      <Pieces items={all}>
        {({ kind, words: said, lead }) => (
          <>
            <Body1Strong block>{words.unfinishedKind[kind]}</Body1Strong>
            <SmallText>{said}</SmallText>
            <ShowWords
              session={session}
              // A comment's own words stand beside the text: its paragraph is shown.
              candidates={wordsToShow({
                place: kind === 'open comment' ? 'comment' : 'text',
                quote: said,
                around: said,
                lead,
              })}
              about={said}
            />
          </>
        )}
      </Pieces>
    </Folded>
  );
}
