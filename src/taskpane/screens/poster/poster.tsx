// Step 9: the poster. One part at a time, the page beside it, and the ways in which it leaves the panel.
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useMemo, useRef, useState } from 'react';
import { makePoster, posterPage, type MadePoster } from '../../../app/actions/make-poster';
import { enquiryIn } from '../../../app/session/enquiry-in';
import {
  checkPoster,
  contentOf,
  posterIn,
  posterKeys,
  posterLooks,
  posterPageIn,
  posterSizes,
  saysSomething,
} from '../../../enquiry/poster';
import { posterSummary } from '../../../enquiry/poster-summary';
import { posterPartKinds, posterWords } from '../../../handbook/poster';
import type { PosterTheme } from '../../../ooxml/poster-style';
import { ActionBar } from '../../ui/action-bar';
import { Choice } from '../../ui/choice';
import { Fields } from '../../ui/fields';
import { Folded } from '../../ui/folded';
import { Message } from '../../ui/message';
import { Status } from '../../ui/status';
import { StepScreen } from '../../ui/step-screen';
import { Stepper } from '../../ui/stepper';
import { Paragraph } from '../../ui/texts';
import type { ScreenProps } from '../screen';
import { Part } from './part';
import { Preview } from './preview';
import { findingSentence, posterScreenWords as words } from './strings';
import { TakeAlong } from './take-along';

const useStyles = makeStyles({ noticed: { marginTop: tokens.spacingVerticalM } });

export default function Poster({ session, state, open }: ScreenProps) {
  const styles = useStyles();
  const [at, setAt] = useState(0);
  const [theme, setTheme] = useState<PosterTheme | null>(null);
  const [made, setMade] = useState<{ readonly poster: MadePoster; readonly shown: string } | null>(null);
  const [busy, setBusy] = useState(false);
  const [said, setSaid] = useState('');
  const afterMade = useRef<HTMLHeadingElement>(null);
  useEffect(() => afterMade.current?.focus(), [made]);
  const { fields, items } = state;
  const enquiry = useMemo(() => enquiryIn({ fields, items }), [fields, items]);
  const chosen = posterPageIn(items);
  const { size, look } = chosen;
  useEffect(() => {
    if (look === 'theme') void session.readTheme().then(setTheme);
  }, [session, look]);
  const poster = posterIn(enquiry);
  const content = contentOf(poster);
  const something = saysSomething(content);
  const page = useMemo(() => posterPage(enquiry, { size, look }, theme), [enquiry, size, look, theme]);
  // Large text fills a page with few words; what a page holds at all is not too much.
  const tooMany = Math.min(page.tooMany, Math.max(poster.words - posterWords, 20));
  const findings = checkPoster(poster);
  const part = poster.parts[at];
  const summary = posterSummary(enquiry);
  // What is ready is never another thing than what the screen shows. The document's colours may be read a moment after the press.
  const shown = JSON.stringify([size, look, theme, summary]);
  const outdated = made !== null && made.shown !== shown;
  const choose = (page: Partial<typeof chosen>): void => session.keepItem(posterKeys.page, { ...chosen, ...page });
  const make = async (): Promise<void> => {
    setBusy(true);
    setSaid(words.making);
    try {
      const poster = await makePoster(enquiry, chosen, theme);
      setMade({ poster, shown });
      setSaid(''); // what is ready says so itself
    } catch {
      setSaid(words.notMade); // drawing failed; nothing else was touched
    }
    setBusy(false);
  };
  return (
    <StepScreen step="poster" title={words.title} about={words.about} open={open}>
      <Stepper
        at={at}
        count={poster.parts.length}
        label={words.partOf(at + 1, poster.parts.length)}
        name={posterPartKinds.find(({ id }) => id === part?.id)?.name}
        onGo={setAt}
      />
      {part && (
        <Part
          key={part.id}
          session={session}
          state={state}
          part={part}
          findings={findings.filter((one) => 'part' in one && one.part === part.id)}
        />
      )}
      {something ? (
        <>
          <div role="status" className={styles.noticed}>
            {tooMany > 0 ? (
              <Message intent="warning" text={[words.tooLong(tooMany), longest(poster)].join(' ')} />
            ) : (
              findings
                .filter((one) => one.kind === 'too many words')
                .map((one) => <Message key={one.kind} intent="info" text={findingSentence(one)} />)
            )}
          </div>
          {/* Its words are those of all parts: it stays open beside them once somebody opened it. */}
          <Folded title={words.page} detail={words.whole(poster.words)} level="h2">
            <Preview page={page} label={words.preview(size)} />
            <Fields>
              <Choice
                label={words.size}
                options={posterSizes.map((value) => ({ value, label: words.sizes[value] }))}
                value={size}
                onChoose={(value) => choose({ size: value })}
              />
              <Choice
                label={words.look}
                options={posterLooks.map((value) => ({ value, label: words.looks[value] }))}
                value={look}
                onChoose={(value) => choose({ look: value })}
              />
            </Fields>
          </Folded>
        </>
      ) : (
        <Paragraph>{words.empty}</Paragraph>
      )}
      {made && !outdated ? (
        <TakeAlong session={session} made={made.poster} summary={summary} heading={afterMade} />
      ) : (
        something && (
          <ActionBar>
            <Button appearance="primary" disabledFocusable={busy} onClick={() => void make()}>
              {words.make}
            </Button>
            <Status>{outdated ? words.changed : said}</Status>
          </ActionBar>
        )
      )}
    </StepScreen>
  );
}

/** The parts that are furthest over what reads well, by name. */
function longest({ parts }: ReturnType<typeof posterIn>): string {
  const over = parts
    .map(({ id, words: count }) => ({ kind: posterPartKinds.find((one) => one.id === id), count }))
    .map(({ kind, count }) => ({ name: kind?.name ?? '', by: count - (kind?.words ?? 0) }))
    .filter(({ by }) => by > 0)
    .sort((one, other) => other.by - one.by)
    .slice(0, 2);
  return over.length === 0 ? '' : words.longest(over.map(({ name }) => name));
}
