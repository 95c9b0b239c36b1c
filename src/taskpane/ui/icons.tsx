// The few small shapes of the panel. Each repeats what words beside it say, so none is read out; they take the colour of the text.
import type { ReactNode } from 'react';

function Shape({ children }: { children: ReactNode }) {
  return (
    <svg
      width="16"
      height="16"
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      focusable="false"
      style={{ display: 'block', flexShrink: 0 }}
    >
      {children}
    </svg>
  );
}

export const CheckShape = () => (
  <Shape>
    <path d="M3 8.5 6.5 12 13 4.5" />
  </Shape>
);
export const BackShape = () => (
  <Shape>
    <path d="M10 3 5 8l5 5" />
  </Shape>
);
export const CloseShape = () => (
  <Shape>
    <path d="m4 4 8 8M12 4l-8 8" />
  </Shape>
);
export const InfoShape = () => (
  <Shape>
    <circle cx="8" cy="8" r="6.25" />
    <path d="M8 7.5V11M8 5v.1" />
  </Shape>
);
export const WarningShape = () => (
  <Shape>
    <path d="M8 2 1.8 13.5h12.4ZM8 6.5v3M8 11.6v.1" />
  </Shape>
);
export const RingShape = () => (
  <Shape>
    <circle cx="8" cy="8" r="5.25" />
  </Shape>
);
export const DotsShape = () => (
  <Shape>
    <path d="M3.5 8v.1M8 8v.1M12.5 8v.1" strokeWidth="2.2" />
  </Shape>
);
