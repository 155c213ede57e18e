/**
 * Properties by which files of ours know each other's objects, and nobody else: visitors load them
 * under two or three letters. None of them is read by a page or by the tag, stands in a config or
 * in a submission, is what a chunk exports, or is a browser's own. A copy of another version may
 * lend its parts, so a name keeps its place: new ones come last.
 */
export const SHORTENED: readonly string[] = `
  isSending isRequired further instead deferred consentTimes toE164 isBeginning wasBlocked
  visibleFields dropsDoubles showUnavailable onRetry reading shownAt onFault attemptMs thenText
  onEdit onLead onBack pageProtocol tellFurther undelivered dropped isAsked hasRoom sentFields
  FaultText isBack onOutcome faulty useCheck judgeAll reads hintId isLost onCopy onPick onStep
  addRules addFurther doubts askedMs dependents neighbour onArrive overdue closeLabel onClose
  listen accepts traits drawing attempts retries baseMs overdueMs isOnline faults
  convertOffsetParentRelativeRectToViewportRelativeRect getOffsetParent getElementRects
  middlewareData detectOverflow getDocumentElement crossAxis mainAxis boundary alignmentAxis
  alignmentOffset isElement getDimensions getScale middleware getClippingRect rootBoundary
  altBoundary contextElement elementContext availableHeight availableWidth initialPlacement
  contentType hearLate hearsOnline outlive onArrived onPending onSent hearers arrived
  running replaces dispatch letGo
`
  .trim()
  .split(/\s+/);

/** Each name with its short one. */
export const shortNames = (): Map<string, string> =>
  new Map(SHORTENED.map((name, at) => [name, `$${at.toString(36)}`]));
