// A drawing on screen, in the colours of the theme. In contrast colours everything is a line or a text.
import { makeStyles, tokens } from '@fluentui/react-components';
import type { Drawing } from '../../app/drawings/drawing';
import { DrawnShape, type Palette } from './drawn-shape';

const useStyles = makeStyles({
  drawing: {
    display: 'block',
    width: '100%',
    height: 'auto',
    maxWidth: '480px',
    '--drawing-quiet': tokens.colorNeutralForeground2,
    '--drawing-soft': tokens.colorNeutralBackground4,
    // Colours inside an SVG are not forced. Lines and texts take the panel's own text colour, which is.
    '@media (forced-colors: active)': { '--drawing-quiet': 'currentColor', '--drawing-soft': 'transparent' },
  },
});

const palette: Palette = {
  colours: {
    text: 'currentColor',
    quiet: 'var(--drawing-quiet)',
    line: 'currentColor',
    soft: 'var(--drawing-soft)',
    strong: 'currentColor',
  },
};

export function DrawingOnScreen({ drawing: { width, height, shapes, description } }: { drawing: Drawing }) {
  const styles = useStyles();
  return (
    <svg
      className={styles.drawing}
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={description}
      fontFamily="inherit"
    >
      {shapes.map((shape, at) => (
        <DrawnShape key={at} shape={shape} palette={palette} />
      ))}
    </svg>
  );
}
