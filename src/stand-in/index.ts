// What others use of the stand-in: to serve it, and the types of what a test in its page can do (`window.standIn`).
export { serve, type Served, type Serving } from './serve';
export type { Frame, SelectionEvents } from './page/conditions';
export type { Opened } from './page/open-document';
export type { CoAuthorPlan, PanelClosing } from './page/plans';
export type { Place, StandIn } from './page/window-stand-in';
export type { Fault } from './wire/fault';
export type { EditMode, Tier, WireMessage } from './wire/host';
